<?php

namespace MediaWiki\Extension\CookieCharter;

use Content;
use IContextSource;
use JsonContent;
use Status;

/** Keeps a charter without its required members from being saved. The kit reports the rest where it is read. */
class CharterPage {
	public const MESSAGE = 'cookie-charter.json';

	public function onEditFilterMergedContent( IContextSource $context, Content $content, Status $status ) {
		$title = $context->getTitle();
		if ( !$title->inNamespace( NS_MEDIAWIKI ) || lcfirst( $title->getDBkey() ) !== self::MESSAGE ) {
			return;
		}
		// What is no JSON is refused by the wiki itself.
		if ( $content instanceof JsonContent && $content->isValid() ) {
			$mistake = self::mistake( $content->getData()->getValue() );
			if ( $mistake !== null ) {
				$status->fatal( 'cookiecharter-invalid', $mistake );
			}
		}
	}

	/** @param mixed $charter */
	private static function mistake( $charter ): ?string {
		if ( !isset( $charter->site->name ) && !isset( $charter->site->url ) ) {
			return '$.site.name';
		}
		$services = $charter->services ?? [];
		if ( !is_array( $services ) ) {
			return '$.services';
		}
		foreach ( $services as $index => $service ) {
			foreach ( [ 'id', 'category', 'provider' ] as $member ) {
				if ( !is_string( $service->$member ?? null ) || $service->$member === '' ) {
					return "\$.services[$index].$member";
				}
			}
		}
		return null;
	}
}
