<?php
/**
 * A block for each element.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

/** The categories that a charter has without declaring them. */
const BUILT_IN_CATEGORIES = array( 'necessary', 'statistics', 'first-party', 'third-party' );

add_action(
	'init',
	static function () {
		wp_register_script(
			'cookie-charter-editor',
			plugins_url( 'assets/editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			VERSION,
			true
		);
		foreach ( array_keys( ELEMENTS ) as $name ) {
			register_block_type(
				plugin_dir_path( FILE ) . 'blocks/' . $name,
				array(
					'render_callback' => static function ( $attributes, $content ) use ( $name ) {
						return rendered_block( $name, block_values( $name, $attributes ), (string) $content );
					},
				)
			);
		}
	}
);

/**
 * A block on a page.
 *
 * @param string               $name    The name of the element.
 * @param array<string, mixed> $values  Values by attribute of the element.
 * @param string               $content As the block was saved.
 */
function rendered_block( string $name, array $values, string $content ): string {
	if ( 'gate' === $name ) {
		return gate( $values, held_in_block( $content ) );
	}
	$markup = element( $name, $values );
	// A button is part of a line: themes lay out what stands in paragraphs.
	return 'trigger' === $name && '' !== $markup ? '<p>' . $markup . '</p>' : $markup;
}

/**
 * What a block says, by the attributes of its element.
 *
 * @param string               $name       The name of the element.
 * @param array<string, mixed> $attributes As the block keeps them: `headingLevel`.
 * @return array<string, mixed>
 */
function block_values( string $name, array $attributes ): array {
	$values = array();
	foreach ( attributes_of( $name ) as $attribute ) {
		$key                  = lcfirst( str_replace( '-', '', ucwords( $attribute, '-' ) ) );
		$values[ $attribute ] = isset( $attributes[ $key ] ) ? $attributes[ $key ] : '';
	}
	if ( ! empty( $attributes['align'] ) ) {
		$values['class'] = 'align' . $attributes['align'];
	}
	return $values;
}

/**
 * What the block of a gate holds back. It is saved in a template, so that it stays held back without this plugin too.
 *
 * @param string $content As the block was saved.
 */
function held_in_block( string $content ): string {
	return preg_match( '~^\s*<template>(.*)</template>\s*$~s', $content, $found ) ? $found[1] : $content;
}

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = array(
			'words'      => editor_words(),
			'services'   => choices_in( 'services', 'name' ),
			'categories' => choices_in( 'categories', 'title' ),
		);
		wp_add_inline_script( 'cookie-charter-editor', 'window.cookieCharterEditor = ' . in_script( $data ) . ';', 'before' );
	}
);

/**
 * The services or categories of the charter, for a list to choose from.
 *
 * @param string $member Where they stand in the charter.
 * @param string $name   Where the name of one stands.
 * @return array<int, array{value: string, label: string}>
 */
function choices_in( string $member, string $name ): array {
	$charter = charter();
	$choices = array();
	foreach ( 'categories' === $member ? BUILT_IN_CATEGORIES : array() as $id ) {
		$choices[ $id ] = array(
			'value' => $id,
			'label' => $id,
		);
	}
	foreach ( isset( $charter->$member ) && is_array( $charter->$member ) ? $charter->$member : array() as $one ) {
		if ( isset( $one->id ) && is_string( $one->id ) ) {
			$label               = text_of( isset( $one->$name ) ? $one->$name : '' );
			$choices[ $one->id ] = array(
				'value' => $one->id,
				'label' => '' === $label ? $one->id : $label,
			);
		}
	}
	return array_values( $choices );
}

/**
 * A text of the charter in the language of whoever edits, or in any.
 *
 * @param mixed $text A string, or one a language.
 */
function text_of( $text ): string {
	if ( is_string( $text ) ) {
		return $text;
	}
	$by_language = array_filter( (array) $text, 'is_string' );
	$language    = substr( get_user_locale(), 0, 2 );
	return isset( $by_language[ $language ] ) ? $by_language[ $language ] : (string) reset( $by_language );
}

/**
 * The words of the editor.
 *
 * @return array<string, string>
 */
function editor_words(): array {
	return array(
		'settings'           => __( 'Settings', 'cookie-charter' ),
		'shownToVisitors'    => __( 'Visitors see it on the page, drawn from the charter.', 'cookie-charter' ),
		'bannerOnce'         => __( 'Asks the visitor, while there is something to ask. One a page, first in it.', 'cookie-charter' ),
		'gateHolds'          => __( 'What you put here is held back until the visitor accepts the service.', 'cookie-charter' ),
		'gateWithoutService' => __( 'Choose a service: without one nothing here is ever shown.', 'cookie-charter' ),
		'all'                => __( 'All', 'cookie-charter' ),
		'byDefault'          => __( 'Default', 'cookie-charter' ),
		'chooseService'      => __( 'Choose a service', 'cookie-charter' ),
		'service'            => __( 'Service', 'cookie-charter' ),
		'category'           => __( 'Purpose', 'cookie-charter' ),
		'columns'            => __( 'Columns', 'cookie-charter' ),
		'columnsHelp'        => __( 'Separated by spaces, such as: provider name purpose duration status', 'cookie-charter' ),
		'caption'            => __( 'Heading', 'cookie-charter' ),
		'groupBy'            => __( 'A table for each service', 'cookie-charter' ),
		'withTools'          => __( 'Search, filters and sorting', 'cookie-charter' ),
		'withExport'         => __( 'Saving as a file, and printing', 'cookie-charter' ),
		'headingLevel'       => __( 'Heading level', 'cookie-charter' ),
		'placement'          => __( 'Place', 'cookie-charter' ),
		'placementBottom'    => __( 'At the bottom of the window', 'cookie-charter' ),
		'placementTop'       => __( 'At the top of the window', 'cookie-charter' ),
		'placementCentre'    => __( 'In the middle of the window', 'cookie-charter' ),
		'placementFlow'      => __( 'In the page', 'cookie-charter' ),
		'lightControls'      => __( 'Buttons that other tools can find', 'cookie-charter' ),
		'modal'              => __( 'In a dialog that a trigger opens', 'cookie-charter' ),
		'previous'           => __( 'Address of the previous charter', 'cookie-charter' ),
		'link'               => __( 'Address for visitors without script', 'cookie-charter' ),
		'linkText'           => __( 'Words of that link', 'cookie-charter' ),
	);
}
