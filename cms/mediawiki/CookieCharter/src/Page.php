<?php

namespace MediaWiki\Extension\CookieCharter;

use Config;
use FormatJson;
use Html;
use OutputPage;
use ParserOutput;
use Skin;

/** Puts the charter, the loader and the way back to the choices on every page, the same for everybody. */
class Page {
	private const KIT = __DIR__ . '/../cdn/cookie-charter.js';

	private Config $config;

	public function __construct( Config $config ) {
		$this->config = $config;
	}

	public function onBeforePageDisplay( OutputPage $out, Skin $skin ) {
		$charter = $this->charter( $out );
		if ( $charter !== null ) {
			// Inside a script no character needs escaping but the one that could end it.
			$json = str_replace( '<', '\u003c', $charter );
			$attributes = [ 'type' => 'application/json', 'data-cookie-charter' => '' ];
			$out->addHeadItem( 'cookiecharter', Html::rawElement( 'script', $attributes, $json ) );
		}
		// The entry keeps its name from version to version; its content makes the address another one.
		$version = substr( hash_file( 'sha256', self::KIT ), 0, 8 );
		$address = $this->config->get( 'ExtensionAssetsPath' ) . "/CookieCharter/cdn/cookie-charter.js?v=$version";
		$out->addHeadItem( 'cookiecharter-loader', Html::element( 'script', [ 'type' => 'module', 'src' => $address ] ) );
	}

	/** Skins lay their header over the start of the page, where the loader would put a banner that stands in its flow. */
	public function onOutputPageParserOutput( OutputPage $out, ParserOutput $parsed ) {
		if ( $parsed->getExtensionData( Tags::IS_READ ) ) {
			$language = $out->getLanguage();
			$attributes = [ 'lang' => $language->getHtmlCode(), 'dir' => $language->getDir() ];
			$out->prependHTML( Html::element( 'cookie-banner', $attributes ) );
		}
	}

	public function onSkinAddFooterLinks( Skin $skin, string $key, array &$footerItems ) {
		if ( $key === 'places' ) {
			$withoutScript = $skin->footerLink( 'cookiecharter-link', 'cookiecharter-page' );
			$footerItems['cookiecharter'] = Html::rawElement( 'cookie-trigger', [], $withoutScript );
		}
	}

	/** The page that administrators edit, else the setting. Read as a message, it comes from the wiki's cache. */
	private function charter( OutputPage $out ): ?string {
		$page = $out->msg( CharterPage::MESSAGE )->inContentLanguage();
		if ( $page->exists() ) {
			return $page->plain();
		}
		$setting = $this->config->get( 'CookieCharter' );
		return $setting === null ? null : FormatJson::encode( $setting );
	}
}
