<?php

namespace MediaWiki\Extension\CookieCharter;

use Config;
use Html;
use Parser;
use PPFrame;

/** The elements, as tags of wikitext. What they make is the same for every reader, and so may stand in the parser cache. */
class Tags {
	/** What an editor may write on each. Anything else is dropped: handlers, styles, slots, the address of another charter. */
	private const ATTRIBUTES = [
		'cookie-charter' => [ 'columns', 'heading-level', 'lang' ],
		'cookie-gate' => [ 'service', 'heading-level', 'lang' ],
		'cookie-preferences' => [ 'heading-level', 'lang' ],
		'cookie-table' => [
			'category', 'service', 'columns', 'group-by', 'with-tools', 'with-export', 'caption', 'heading-level', 'lang',
		],
		'cookie-trigger' => [ 'lang' ],
	];

	/** Where a banner stands in the flow of the page, so that it hides nothing of what is read. */
	private const READ = [ 'cookie-charter', 'cookie-preferences', 'cookie-table' ];

	/** Says of a parsed page that it holds one of these. */
	public const IS_READ = 'cookiecharter-is-read';

	private Config $config;

	public function __construct( Config $config ) {
		$this->config = $config;
	}

	public function onParserFirstCallInit( Parser $parser ) {
		foreach ( array_keys( self::ATTRIBUTES ) as $tag ) {
			$parser->setHook( $tag, function ( $content, array $written, Parser $parser, PPFrame $frame ) use ( $tag ) {
				// Of this kind, since no line of it is to be read as wikitext again.
				return [ $this->element( $tag, $content ?? '', $written, $parser, $frame ), 'markerType' => 'nowiki' ];
			} );
		}
	}

	private function element( string $tag, string $content, array $written, Parser $parser, PPFrame $frame ): string {
		$address = $written['src'] ?? null;
		if ( $tag === 'cookie-gate' && $address !== null && !$this->isAllowed( $address ) ) {
			// As it is: braces in it are no wikitext.
			$words = wfMessage( 'cookiecharter-embed-refused' )->plaintextParams( $address )->inContentLanguage()->text();
			return Html::element( 'strong', [ 'class' => 'error' ], $words );
		}
		if ( in_array( $tag, self::READ ) ) {
			$parser->getOutput()->setExtensionData( self::IS_READ, true );
		}
		$kept = array_intersect_key( $written, array_flip( self::ATTRIBUTES[$tag] ) );
		$inside = $tag === 'cookie-gate' ? $this->gated( $parser->recursiveTagParseFully( $content, $frame ), $written ) : '';
		$element = Html::rawElement( $tag, $kept, $inside );
		if ( $tag === 'cookie-trigger' ) {
			return $element;
		}
		// A block around it, or the wiki would open paragraphs inside.
		return Html::rawElement( 'div', [ 'class' => 'mw-ext-cookiecharter' ], $element );
	}

	/** What a gate holds back: the embed at the address, or else what is written inside. */
	private function gated( string $content, array $written ): string {
		$address = $written['src'] ?? null;
		if ( $address === null ) {
			return Html::rawElement( 'template', [], $content );
		}
		$title = $written['title'] ?? parse_url( $address, PHP_URL_HOST );
		$embed = Html::element( 'iframe', [
			'src' => $address,
			'title' => $title,
			'width' => (int)( $written['width'] ?? 560 ),
			'height' => (int)( $written['height'] ?? 315 ),
			'style' => 'max-width: 100%; border: 0',
			'allowfullscreen' => '',
			'referrerpolicy' => 'strict-origin-when-cross-origin',
		] );
		$withoutScript = trim( $content ) === '' ? Html::element( 'a', [ 'href' => $address ], $title ) : $content;
		return Html::rawElement( 'template', [], $embed ) . $withoutScript;
	}

	private function isAllowed( string $address ): bool {
		// Browsers take a backslash for a slash, and two dots for the way up, written as %2e too.
		$isPlain = preg_match( '~^https?://[\w.\-\~:/?#\[\]@!$&\'()*+,;=%]+$~D', $address )
			&& !preg_match( '~/(?:\.|%2e){2}~i', $address );
		foreach ( $isPlain ? $this->config->get( 'CookieCharterEmbeds' ) : [] as $start ) {
			// Without the slash after it, an origin would also begin that of another host.
			if ( preg_match( '~^https?://[^/]+/~', $start ) && str_starts_with( $address, $start ) ) {
				return true;
			}
		}
		return false;
	}
}
