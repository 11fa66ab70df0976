<?php
/**
 * Agrees with the plugin WP Consent API, where it is active.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

add_action(
	'plugins_loaded',
	static function () {
		if ( ! function_exists( 'wp_has_consent' ) ) {
			return;
		}
		add_filter( 'wp_consent_api_registered_' . plugin_basename( FILE ), '__return_true' );
		// Whoever has not answered has not consented, whatever the charter's profile.
		add_filter(
			'wp_get_consent_type',
			static function () {
				return 'optin';
			}
		);
		add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_consent_bridge' );
	},
	20
);

/** Loads what tells each side of the other's answers. */
function enqueue_consent_bridge(): void {
	wp_enqueue_script( 'cookie-charter-consent-api', plugins_url( 'assets/consent-api.js', FILE ), array( 'wp-consent-api' ), VERSION, true );
	wp_add_inline_script(
		'cookie-charter-consent-api',
		'window.cookieCharterConsentApi = ' . in_script( consent_api_ids() ) . ';',
		'before'
	);
}

/**
 * The ids of the charter that each category of the WP Consent API stands for.
 *
 * @return array<string, string[]>
 */
function consent_api_ids(): array {
	$ids = array();
	foreach ( options()['consent_api'] as $category => $written ) {
		$ids[ $category ] = preg_split( '/\s+/', (string) $written, -1, PREG_SPLIT_NO_EMPTY );
	}
	return $ids;
}
