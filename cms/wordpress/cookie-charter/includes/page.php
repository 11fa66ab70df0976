<?php
/**
 * What every page gets: the charter, the loader, a theme, a way back to the choices.
 *
 * The same bytes go to every visitor, so that a page may be kept in a cache: who decided what is read in the browser.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

const LOADER  = 'cookie-charter';
const MODULES = array( LOADER, 'cookie-charter-settings' );

/**
 * A value as JSON that can stand in a script.
 *
 * @param mixed $value Anything.
 */
function in_script( $value ): string {
	return (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES );
}

/**
 * Writes the charter in the head: one behind a link would be a request more before anything is released. What is none is
 * written too: else a table on a page, which any author may write, would be the charter that scripts of the site wait for.
 */
function print_charter(): void {
	$kept = options()['charter'];
	if ( '' === $kept && array() === held_scripts() ) {
		return;
	}
	$charter = charter();
	wp_print_inline_script_tag(
		null === $charter ? str_replace( '<', '\u003c', $kept ) : in_script( $charter ),
		array(
			'type'                => 'application/json',
			'data-cookie-charter' => true,
		)
	);
}
add_action( 'wp_head', __NAMESPACE__ . '\print_charter', 2 );

/** Loads the kit, and the theme that was chosen. */
function enqueue_kit(): void {
	$options = options();
	$loader  = plugins_url( 'cdn/cookie-charter.js', FILE );
	if ( 'cookie' !== $options['prefix'] ) {
		$loader = add_query_arg( 'prefix', rawurlencode( $options['prefix'] ), $loader );
	}
	wp_enqueue_script( LOADER, $loader, array(), VERSION, false );
	if ( in_array( $options['theme'], themes(), true ) ) {
		wp_enqueue_style( 'cookie-charter-theme', plugins_url( 'cdn/themes/' . $options['theme'] . '.css', FILE ), array(), VERSION );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_kit' );

/**
 * Makes modules of our scripts, in every WordPress since 6.1.
 *
 * @param string $markup The tags of an enqueued script.
 * @param string $handle Its handle.
 */
function as_module( $markup, $handle ) {
	return in_array( $handle, MODULES, true ) ? with_script_type( (string) $markup, 'type="module"' ) : $markup;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/**
 * What closes the page: a way back to the choices where the page has none, and a banner that is never seen where the
 * site shows one on some pages only. The loader adds one of its own to a page that has none.
 */
function print_footer(): void {
	$options = options();
	if ( $options['trigger'] && ! isset( written()['trigger'] ) ) {
		printf( '<p class="has-text-align-center">%s</p>', element( 'trigger', array() ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped in element().
	}
	if ( 'page' === $options['banner'] && ! isset( written()['banner'] ) ) {
		printf( '<%1$s hidden></%1$s>', esc_attr( tag( 'banner' ) ) );
	}
}
add_action( 'wp_footer', __NAMESPACE__ . '\print_footer', 5 );
