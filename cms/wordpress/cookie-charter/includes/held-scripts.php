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
 * Writes an enqueued script so that it waits. Scripts of the dashboard are nobody's visit.
 *
 * @param string $markup The tags of the script, with those that were added before and after it.
 * @param string $handle Its handle.
 */
function hold_script( $markup, $handle ) {
	$held = held_scripts();
	if ( is_admin() || ! isset( $held[ $handle ] ) || in_array( $handle, MODULES, true ) ) {
		return $markup;
	}
	return with_script_type( (string) $markup, sprintf( 'type="text/plain" data-consent="%s"', esc_attr( $held[ $handle ] ) ) );
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
