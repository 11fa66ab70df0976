<?php
/**
 * Holds enqueued scripts back until the visitor accepts their service.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

/** A `<script>` with what stands in it. Attributes may hold `>` between their quotes. */
const SCRIPT = '~<script\b((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>(.*?)</script\s*>~is';

/** Stands for the address of a script that is code in the page alone. */
const NO_FILE = '/cookie-charter-no-file.js';

/**
 * The scripts that are held back.
 *
 * @return array<string, string> The ids of services or categories, separated by spaces, by handle.
 */
function held_scripts(): array {
	/**
	 * Filters which enqueued scripts are held back.
	 *
	 * @param array<string, string> $held The ids of services or categories, separated by spaces, by handle.
	 */
	return (array) apply_filters( 'cookie_charter_held_scripts', options()['held'] );
}

/**
 * Whether a script is held back now. Those of the dashboard are nobody's visit; what asks it for more of a page is.
 *
 * @param string $handle The handle of the script.
 */
function is_held( string $handle ): bool {
	$is_dashboard = is_admin() && ! wp_doing_ajax();
	return ! $is_dashboard && ! in_array( $handle, MODULES, true ) && isset( held_scripts()[ $handle ] );
}

/**
 * Gives held scripts without a file an address for the time being: WordPress prints their code past every filter
 * otherwise.
 *
 * @param string[] $handles What is about to be printed.
 */
function address_scripts_without_file( $handles ) {
	foreach ( array_filter( (array) $handles, __NAMESPACE__ . '\is_held' ) as $handle ) {
		$script = wp_scripts()->query( $handle );
		if ( $script && ! $script->src ) {
			$script->src = NO_FILE;
		}
	}
	return $handles;
}
add_filter( 'print_scripts_array', __NAMESPACE__ . '\address_scripts_without_file', PHP_INT_MAX );

/**
 * Writes an enqueued script so that it waits.
 *
 * @param string $markup The tags of the script, with those that were added before and after it.
 * @param string $handle Its handle.
 */
function hold_script( $markup, $handle ) {
	if ( ! is_held( $handle ) ) {
		return $markup;
	}
	$scripts = preg_replace( '~<script\b[^>]*' . preg_quote( NO_FILE, '~' ) . '[^>]*></script>~', '', (string) $markup );
	return with_script_type( (string) $scripts, sprintf( 'type="text/plain" data-consent="%s"', esc_attr( held_scripts()[ $handle ] ) ) );
}
// Late, so that what other plugins make of the tag is held back too.
add_filter( 'script_loader_tag', __NAMESPACE__ . '\hold_script', PHP_INT_MAX, 2 );

/**
 * Gives every script of some markup another type. What can't be read is left out: it might run.
 *
 * @param string $markup Scripts.
 * @param string $type   The attribute `type`, and what comes with it.
 */
function with_script_type( string $markup, string $type ): string {
	$changed = preg_replace_callback(
		SCRIPT,
		static function ( $script ) use ( $type ) {
			$of_old = '~\stype\s*=\s*("[^"]*"|\'[^\']*\'|[^\s"\'>]+)~i';
			$module = preg_match( $of_old, $script[1], $found ) && 'module' === trim( $found[1], '"\'' );
			$kept   = preg_replace( $of_old, '', $script[1] );
			$waits  = false !== strpos( $type, 'text/plain' );
			return sprintf( '<script %s%s%s>%s</script>', $type, $module && $waits ? ' data-type="module"' : '', $kept, $script[2] );
		},
		$markup,
		-1,
		$count
	);
	return 0 === $count ? '' : (string) $changed;
}

/**
 * Takes the hosts of scripts that are held back out of those that browsers are told to look up, or to connect to, early.
 *
 * @param array<mixed> $addresses Addresses or hosts, or attributes with one.
 * @param string       $relation  What a browser is told.
 */
function without_held_hosts( $addresses, $relation ) {
	if ( ! in_array( $relation, array( 'dns-prefetch', 'preconnect' ), true ) ) {
		return $addresses;
	}
	$hosts = array();
	foreach ( array_filter( wp_scripts()->queue, __NAMESPACE__ . '\is_held' ) as $handle ) {
		$script  = wp_scripts()->query( $handle );
		$hosts[] = $script ? (string) wp_parse_url( (string) $script->src, PHP_URL_HOST ) : '';
	}
	return array_filter(
		(array) $addresses,
		static function ( $address ) use ( $hosts ) {
			$written = is_array( $address ) ? $address['href'] ?? '' : $address;
			$host    = wp_parse_url( $written, PHP_URL_HOST );
			return ! in_array( $host ? $host : $written, array_filter( $hosts ), true );
		}
	);
}
add_filter( 'wp_resource_hints', __NAMESPACE__ . '\without_held_hosts', PHP_INT_MAX, 2 );
