<?php
/**
 * What themes and other plugins may call.
 *
 * @package Cookie_Charter
 */

defined( 'ABSPATH' ) || exit;

/**
 * Holds an enqueued script back: `cookie_charter_hold_script( 'my-statistics', 'matomo' )`, before it is printed.
 *
 * @param string $handle   The handle it is registered under.
 * @param string $services The ids of services or categories that must be accepted, separated by spaces.
 */
function cookie_charter_hold_script( string $handle, string $services ): void {
	add_filter(
		'cookie_charter_held_scripts',
		static function ( $held ) use ( $handle, $services ) {
			$held[ $handle ] = $services;
			return $held;
		}
	);
}
