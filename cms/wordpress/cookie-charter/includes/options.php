<?php
/**
 * What the site decided, as it is kept.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

const OPTION = 'cookie_charter';

/** The categories of the WP Consent API, each with the ids of the charter that it stands for unless the site says otherwise. */
const CONSENT_API_CATEGORIES = array(
	'functional'           => 'necessary',
	'preferences'          => 'first-party',
	'statistics'           => 'statistics',
	'statistics-anonymous' => 'statistics',
	'marketing'            => 'third-party',
);

/**
 * What holds where the site decided nothing.
 *
 * @return array<string, mixed>
 */
function default_options(): array {
	return array(
		'charter'     => '',
		'banner'      => 'loader',
		'trigger'     => true,
		'prefix'      => 'cookie',
		'theme'       => '',
		'held'        => array(),
		'consent_api' => CONSENT_API_CATEGORIES,
	);
}

/**
 * What holds.
 *
 * @return array<string, mixed>
 */
function options(): array {
	$kept = get_option( OPTION );
	return array_merge( default_options(), is_array( $kept ) ? $kept : array() );
}

/**
 * The charter of the site. Nothing where what is kept is no JSON object: then nothing held back runs.
 */
function charter(): ?object {
	$charter = json_decode( options()['charter'] );
	return is_object( $charter ) ? $charter : null;
}

/**
 * Whether every tag may begin with this: small letters, digits and hyphens, as the kit has it.
 *
 * @param string $prefix What the tags would begin with.
 */
function is_prefix( string $prefix ): bool {
	return 1 === preg_match( '/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/D', $prefix );
}

/**
 * The themes that came with the plugin.
 *
 * @return string[] Their names.
 */
function themes(): array {
	$files = glob( plugin_dir_path( FILE ) . 'cdn/themes/*.css' );
	return array_map(
		static function ( $file ) {
			return basename( $file, '.css' );
		},
		$files ? $files : array()
	);
}
