<?php
/**
 * A shortcode for each element: `[cookie_table category="statistics"]`.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		foreach ( array_keys( ELEMENTS ) as $name ) {
			add_shortcode(
				'cookie_' . $name,
				static function ( $written, $content = '' ) use ( $name ) {
					$attributes = shortcode_values( $name, (array) $written );
					return 'gate' === $name ? gate( $attributes, embed_in( (string) $content ) ) : element( $name, $attributes );
				}
			);
		}
	}
);

/**
 * What a shortcode says, by attribute. A switch may stand without a value.
 *
 * @param string       $name    The name of the element.
 * @param array<mixed> $written As WordPress read it.
 * @return array<string, mixed>
 */
function shortcode_values( string $name, array $written ): array {
	foreach ( SWITCHES as $attribute ) {
		if ( in_array( $attribute, $written, true ) ) {
			$written[ $attribute ] = true;
		}
	}
	return shortcode_atts( array_fill_keys( attributes_of( $name ), '' ), $written, 'cookie_' . $name );
}

/**
 * The content of a gate. WordPress makes paragraphs of what stands in a shortcode, and leaves the outer ones in pieces.
 *
 * @param string $content As WordPress handed it over.
 */
function embed_in( string $content ): string {
	$whole = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~i', '', $content );
	return do_shortcode( (string) $whole );
}
