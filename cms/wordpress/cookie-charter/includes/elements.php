<?php
/**
 * The tags of the kit: what blocks and shortcodes write, and what editors may write.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

/** The attributes of each element. */
const ELEMENTS = array(
	'banner'      => array( 'placement', 'heading-level', 'light-controls' ),
	'charter'     => array( 'class', 'columns', 'heading-level', 'previous' ),
	'gate'        => array( 'service', 'heading-level' ),
	'preferences' => array( 'modal', 'heading-level' ),
	'table'       => array( 'class', 'category', 'service', 'columns', 'group-by', 'with-tools', 'with-export', 'caption', 'heading-level' ),
	'trigger'     => array(),
);

/** Attributes that are there or not, whatever their value. */
const SWITCHES = array( 'light-controls', 'modal', 'with-export', 'with-tools' );

/** What the content of a gate may hold for visitors without script: an address, and the words of the link to it. */
const LINK_ATTRIBUTES = array( 'link', 'link-text' );

/**
 * The tag of an element.
 *
 * @param string $name Its name.
 */
function tag( string $name ): string {
	return options()['prefix'] . '-' . $name;
}

/**
 * The attributes that a block or a shortcode knows.
 *
 * @param string $name The name of the element.
 * @return string[]
 */
function attributes_of( string $name ): array {
	return 'gate' === $name ? array_merge( ELEMENTS[ $name ], LINK_ATTRIBUTES ) : ELEMENTS[ $name ];
}

/**
 * The markup of an element.
 *
 * @param string               $name       Its name.
 * @param array<string, mixed> $attributes Values by attribute; those that the element does not have are left out.
 * @param string               $content    Markup inside it.
 */
function element( string $name, array $attributes, string $content = '' ): string {
	if ( is_feed() ) {
		return '';
	}
	written( $name );
	$markup = '<' . tag( $name );
	foreach ( ELEMENTS[ $name ] as $attribute ) {
		$value = isset( $attributes[ $attribute ] ) ? $attributes[ $attribute ] : '';
		if ( in_array( $attribute, SWITCHES, true ) ) {
			$markup .= is_on( $value ) ? ' ' . $attribute : '';
		} elseif ( '' !== (string) $value ) {
			$markup .= sprintf( ' %s="%s"', $attribute, esc_attr( (string) $value ) );
		}
	}
	return $markup . '>' . $content . '</' . tag( $name ) . '>';
}

/**
 * A gate around something embedded.
 *
 * @param array<string, mixed> $attributes Values by attribute.
 * @param string               $embed      What is held back.
 */
function gate( array $attributes, string $embed ): string {
	$link = link_for( $attributes );
	// Whoever reads a feed has no kit to ask, and some readers show what stands in a template.
	if ( is_feed() ) {
		return $link;
	}
	$held   = is_contained( $embed ) ? $embed : '';
	$markup = element( 'gate', $attributes, '<template>' . $held . '</template>' . $link );
	gates( $markup );
	return $markup;
}

/**
 * Whether markup stays inside the template it is put in: the end of that template would let the rest load at once. A
 * search can't tell what a browser takes for a template, as in a comment or a drawing: only the gates written here are
 * known to end what they begin.
 *
 * @param string $markup What is held back.
 */
function is_contained( string $markup ): bool {
	return false === stripos( str_replace( gates(), '', $markup ), '</template' );
}

/**
 * The gates that were written, as they were.
 *
 * @param string $markup One that is being written.
 * @return string[]
 */
function gates( string $markup = '' ): array {
	static $gates = array();
	if ( '' !== $markup ) {
		$gates[] = $markup;
	}
	return $gates;
}

/**
 * The way to an embed for whoever has no script.
 *
 * @param array<string, mixed> $attributes Values by attribute.
 */
function link_for( array $attributes ): string {
	$address = esc_url( isset( $attributes['link'] ) ? (string) $attributes['link'] : '' );
	if ( '' === $address ) {
		return '';
	}
	$words = isset( $attributes['link-text'] ) ? (string) $attributes['link-text'] : '';
	return sprintf( '<a href="%s">%s</a>', $address, '' === $words ? $address : esc_html( $words ) );
}

/**
 * Which elements this page has from a block or a shortcode.
 *
 * @param string $name The name of one that is being written.
 * @return array<string, true>
 */
function written( string $name = '' ): array {
	static $names = array();
	if ( '' !== $name ) {
		$names[ $name ] = true;
	}
	return $names;
}

/**
 * Whether a switch is on: a shortcode says `modal="yes"` or `modal` alone, a block true.
 *
 * @param mixed $value What was written.
 */
function is_on( $value ): bool {
	return true === $value || ! in_array( strtolower( (string) $value ), array( '', '0', 'false', 'no', 'off' ), true );
}

/**
 * Lets those who may not write any HTML they like write the tags of the kit.
 *
 * @param array<string, mixed> $allowed Attributes by tag.
 * @param string|array         $context Where the HTML is from.
 * @return array<string, mixed>
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$everywhere = array_fill_keys( array( 'class', 'dir', 'id', 'lang' ), true );
	foreach ( ELEMENTS as $name => $attributes ) {
		$allowed[ tag( $name ) ] = array_merge( array_fill_keys( $attributes, true ), $everywhere );
	}
	// What stands in it is held to the same list. No `shadowrootmode`: that would show it at once.
	$allowed['template'] = array( 'data-consent' => true );
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
