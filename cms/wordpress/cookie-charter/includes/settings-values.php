<?php
/**
 * Reads what was sent from the settings screen.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

/** Where a charter that could not be saved waits for whoever typed it. */
const DRAFT = 'cookie_charter_draft';

add_action(
	'admin_init',
	static function () {
		register_setting(
			'cookie_charter',
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitized_options',
				'default'           => default_options(),
			)
		);
	}
);

/**
 * What may be kept of what was sent. Whatever is wrong leaves what held before.
 *
 * @param mixed $sent The fields of the form.
 * @return array<string, mixed>
 */
function sanitized_options( $sent ): array {
	$before = options();
	if ( ! is_array( $sent ) ) {
		return $before;
	}
	$sent = array_merge( $before, $sent );
	return array(
		'charter'     => sanitized_charter( (string) $sent['charter'], $before['charter'] ),
		'banner'      => 'page' === $sent['banner'] ? 'page' : 'loader',
		'trigger'     => ! empty( $sent['trigger'] ),
		'prefix'      => sanitized_prefix( (string) $sent['prefix'], $before['prefix'] ),
		'theme'       => in_array( $sent['theme'], themes(), true ) ? $sent['theme'] : '',
		'held'        => is_array( $sent['held'] ) ? $sent['held'] : sanitized_held( (string) $sent['held'] ),
		'consent_api' => sanitized_consent_api( (array) $sent['consent_api'] ),
	);
}

/**
 * The charter that was typed, or the one before where this is none. What was typed is not lost.
 *
 * @param string $typed  What was sent.
 * @param string $before The charter that holds.
 */
function sanitized_charter( string $typed, string $before ): string {
	// The first save of all comes here twice, the second time with what the first gave: nothing, where it refused.
	if ( '' === $typed && '' === $before ) {
		return '';
	}
	if ( '' === trim( $typed ) || is_object( json_decode( $typed ) ) ) {
		delete_user_meta( get_current_user_id(), DRAFT );
		return trim( $typed );
	}
	update_user_meta( get_current_user_id(), DRAFT, wp_slash( $typed ) );
	$reason = JSON_ERROR_NONE === json_last_error() ? gettype( json_decode( $typed ) ) : json_last_error_msg();
	add_settings_error(
		OPTION,
		'not-a-charter',
		sprintf(
			/* translators: 1: the beginning of what was typed, 2: why it is no charter, in English. */
			__( 'The charter was not saved; the one before still holds. At $: expected a JSON object, found %1$s (%2$s).', 'cookie-charter' ),
			'<code>' . esc_html( shortened( $typed ) ) . '</code>',
			esc_html( $reason )
		)
	);
	return $before;
}

/**
 * The beginning of a text.
 *
 * @param string $text Any.
 */
function shortened( string $text ): string {
	$line = trim( (string) preg_replace( '/\s+/', ' ', $text ) );
	return strlen( $line ) > 60 ? wp_html_excerpt( $line, 60, '…' ) : $line;
}

/**
 * What the tags begin with, or what they began with where that can begin none.
 *
 * @param string $typed  What was sent.
 * @param string $before The prefix that holds.
 */
function sanitized_prefix( string $typed, string $before ): string {
	$prefix = trim( $typed );
	if ( '' === $prefix ) {
		return 'cookie';
	}
	if ( is_prefix( $prefix ) ) {
		return $prefix;
	}
	add_settings_error(
		OPTION,
		'not-a-prefix',
		sprintf(
			/* translators: %s: what was typed. */
			__( 'The prefix was not saved: expected small letters, digits and hyphens, beginning with a letter, found %s.', 'cookie-charter' ),
			'<code>' . esc_html( shortened( $prefix ) ) . '</code>'
		)
	);
	return $before;
}

/**
 * The scripts that are held back, from lines such as `handle: service`. A handle without a service never runs.
 *
 * @param string $typed What was sent.
 * @return array<string, string>
 */
function sanitized_held( string $typed ): array {
	$held = array();
	foreach ( preg_split( '/\R/', $typed, -1, PREG_SPLIT_NO_EMPTY ) as $line ) {
		list( $handle, $services ) = array_pad( explode( ':', $line, 2 ), 2, '' );
		if ( '' !== trim( $handle ) ) {
			$held[ sanitize_text_field( $handle ) ] = sanitized_ids( $services );
		}
	}
	return $held;
}

/**
 * The ids that each category of the WP Consent API stands for.
 *
 * @param array<mixed> $sent By category.
 * @return array<string, string>
 */
function sanitized_consent_api( array $sent ): array {
	$ids = array();
	foreach ( array_keys( CONSENT_API_CATEGORIES ) as $category ) {
		$ids[ $category ] = sanitized_ids( isset( $sent[ $category ] ) ? (string) $sent[ $category ] : '' );
	}
	return $ids;
}

/**
 * Ids of services or categories, separated by spaces.
 *
 * @param string $typed What was sent.
 */
function sanitized_ids( string $typed ): string {
	return trim( (string) preg_replace( '/[^A-Za-z0-9_-]+/', ' ', $typed ) );
}
