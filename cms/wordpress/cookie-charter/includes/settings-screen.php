<?php
/**
 * The settings screen: Settings → Cookie Charter.
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

const SCREEN = 'cookie-charter';

add_action(
	'admin_menu',
	static function () {
		$hook = add_options_page(
			__( 'Cookie Charter', 'cookie-charter' ),
			__( 'Cookie Charter', 'cookie-charter' ),
			'manage_options',
			SCREEN,
			__NAMESPACE__ . '\print_screen'
		);
		add_action( 'load-' . $hook, __NAMESPACE__ . '\discard_draft' );
		add_action( 'load-' . $hook, __NAMESPACE__ . '\prepare_screen' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( screen_address() ), esc_html__( 'Settings', 'cookie-charter' ) );
		return array_merge( array( $link ), $links );
	}
);

/** The address of the screen. */
function screen_address(): string {
	return admin_url( 'options-general.php?page=' . SCREEN );
}

/** Forgets what was typed and could not be saved, when asked to. */
function discard_draft(): void {
	if ( ! isset( $_GET['discard'] ) ) {
		return;
	}
	check_admin_referer( 'cookie-charter-discard' );
	delete_user_meta( get_current_user_id(), DRAFT );
	wp_safe_redirect( screen_address() );
	exit;
}

/** Adds the fields, and what checks the charter in the browser. */
function prepare_screen(): void {
	wp_enqueue_script( 'cookie-charter-settings', plugins_url( 'assets/settings.js', FILE ), array(), VERSION, true );
	add_settings_section( 'charter', __( 'The charter', 'cookie-charter' ), __NAMESPACE__ . '\print_charter_field', SCREEN );
	add_settings_section( 'pages', __( 'On the pages', 'cookie-charter' ), '__return_false', SCREEN );
	add_screen_field( 'banner', __( 'Banner', 'cookie-charter' ) );
	add_screen_field( 'trigger', __( 'Way back to the choices', 'cookie-charter' ) );
	add_screen_field( 'theme', __( 'Theme', 'cookie-charter' ), 'cookie-charter-theme' );
	add_screen_field( 'prefix', __( 'Tags begin with', 'cookie-charter' ), 'cookie-charter-prefix' );
	add_screen_field( 'held', __( 'Scripts to hold back', 'cookie-charter' ), 'cookie-charter-held' );
	add_settings_section( 'consent-api', __( 'WP Consent API', 'cookie-charter' ), __NAMESPACE__ . '\print_consent_api_words', SCREEN );
	foreach ( array_keys( CONSENT_API_CATEGORIES ) as $category ) {
		add_settings_field(
			'consent-api-' . $category,
			$category,
			__NAMESPACE__ . '\print_consent_api_field',
			SCREEN,
			'consent-api',
			array(
				'label_for' => 'cookie-charter-' . $category,
				'category'  => $category,
			)
		);
	}
}

/**
 * Adds a field of the part about pages.
 *
 * @param string $name    Its name among the options.
 * @param string $title   Its title.
 * @param string $control The id of its control, where it has one.
 */
function add_screen_field( string $name, string $title, string $control = '' ): void {
	add_settings_field(
		$name,
		$title,
		__NAMESPACE__ . '\print_' . $name . '_field',
		SCREEN,
		'pages',
		'' === $control ? array() : array( 'label_for' => $control )
	);
}

/** Writes the screen. */
function print_screen(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form method="post" action="options.php" id="cookie-charter-settings">';
	settings_fields( 'cookie_charter' );
	do_settings_sections( SCREEN );
	submit_button();
	echo '</form></div>';
}

/** Writes the charter, and what is found in it. */
function print_charter_field(): void {
	$kept  = options()['charter'];
	$draft = (string) get_user_meta( get_current_user_id(), DRAFT, true );
	printf(
		'<p><label for="cookie-charter-json">%s</label></p>',
		esc_html__( 'What your site keeps on, or reads from, its visitors’ devices, as JSON:', 'cookie-charter' )
	);
	print_state_of_charter( $kept, $draft );
	printf(
		'<div id="cookie-charter-findings" role="status" data-none="%s" data-some="%s" data-found="%s"></div>',
		esc_attr__( 'Nothing is wrong in this charter.', 'cookie-charter' ),
		esc_attr__( 'This charter can’t be saved yet. Each line says where, what was expected, and what was found:', 'cookie-charter' ),
		esc_attr__( 'found', 'cookie-charter' )
	);
	printf(
		'<textarea id="cookie-charter-json" name="%s[charter]" class="large-text code" rows="24" spellcheck="false" aria-describedby="cookie-charter-findings">%s</textarea>',
		esc_attr( OPTION ),
		esc_textarea( '' !== $draft ? $draft : ( '' !== $kept ? $kept : starting_charter() ) )
	);
}

/**
 * Says where what stands in the field is from, unless it is what holds.
 *
 * @param string $kept  The charter that holds.
 * @param string $draft What was typed and could not be saved.
 */
function print_state_of_charter( string $kept, string $draft ): void {
	if ( '' !== $draft ) {
		printf(
			'<div class="notice notice-warning inline"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'This is what you typed last. It is not saved.', 'cookie-charter' ),
			esc_url( wp_nonce_url( add_query_arg( 'discard', '1', screen_address() ), 'cookie-charter-discard' ) ),
			esc_html__( 'Discard it and show the charter that holds', 'cookie-charter' )
		);
	} elseif ( '' === $kept ) {
		printf(
			'<div class="notice notice-info inline"><p>%s</p></div>',
			esc_html__( 'There is no charter yet. This is a beginning: nothing of it holds until you save it.', 'cookie-charter' )
		);
	}
}

/** A charter to begin with: what WordPress and the kit keep themselves. */
function starting_charter(): string {
	$name    = html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' );
	$charter = array(
		'site'     => array(
			'name' => '' === $name ? (string) wp_parse_url( home_url(), PHP_URL_HOST ) : $name,
			'url'  => home_url(),
		),
		'services' => array(
			array(
				'id'        => 'sign-in',
				'category'  => 'necessary',
				'exemption' => 'authentication',
				'provider'  => 'WordPress',
				'name'      => __( 'Sign-in', 'cookie-charter' ),
				'purpose'   => __( 'Recognise users who signed in.', 'cookie-charter' ),
				'cookies'   => array(
					array(
						'name'     => 'wordpress_*',
						'duration' => 'P14D',
						'httpOnly' => true,
					),
				),
			),
			array(
				'id'        => 'choices',
				'category'  => 'necessary',
				'exemption' => 'choice-memory',
				'provider'  => '' === $name ? (string) wp_parse_url( home_url(), PHP_URL_HOST ) : $name,
				'name'      => __( 'Choices about cookies', 'cookie-charter' ),
				'purpose'   => __( 'Remember what you accepted and refused.', 'cookie-charter' ),
				'cookies'   => array(
					array(
						'name'     => 'cookies_preferences',
						'duration' => 'P6M',
					),
				),
			),
		),
	);
	return (string) wp_json_encode( $charter, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
}

/** Writes who adds the banner. */
function print_banner_field(): void {
	$choices = array(
		'loader' => __( 'On every page, by itself, while there is something to ask', 'cookie-charter' ),
		'page'   => __( 'Only where a page has the block or the shortcode', 'cookie-charter' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Banner', 'cookie-charter' ) . '</legend>';
	foreach ( $choices as $value => $words ) {
		printf(
			'<p><label><input type="radio" name="%s[banner]" value="%s" %s> %s</label></p>',
			esc_attr( OPTION ),
			esc_attr( $value ),
			checked( options()['banner'], $value, false ),
			esc_html( $words )
		);
	}
	echo '</fieldset>';
}

/** Writes whether each page ends with a trigger. */
function print_trigger_field(): void {
	printf(
		'<input type="hidden" name="%1$s[trigger]" value=""><label><input type="checkbox" name="%1$s[trigger]" value="1" %2$s> %3$s</label><p class="description">%4$s</p>',
		esc_attr( OPTION ),
		checked( options()['trigger'], true, false ),
		esc_html__( 'End each page with a button that opens the choices', 'cookie-charter' ),
		esc_html__( 'Untick this where your theme has the block or the shortcode. Visitors must find it on every page.', 'cookie-charter' )
	);
}

/** Writes the themes. */
function print_theme_field(): void {
	printf( '<select id="cookie-charter-theme" name="%s[theme]">', esc_attr( OPTION ) );
	printf( '<option value="">%s</option>', esc_html__( 'Default', 'cookie-charter' ) );
	foreach ( themes() as $theme ) {
		printf( '<option value="%1$s" %2$s>%1$s</option>', esc_attr( $theme ), selected( options()['theme'], $theme, false ) );
	}
	echo '</select>';
}

/** Writes what the tags begin with. */
function print_prefix_field(): void {
	printf(
		'<input type="text" id="cookie-charter-prefix" name="%s[prefix]" value="%s" class="regular-text code"><p class="description">%s</p>',
		esc_attr( OPTION ),
		esc_attr( options()['prefix'] ),
		esc_html__( 'Lists that hide consent tools know the tags that begin with “cookie”. Blocks and shortcodes follow; tags written by hand do not.', 'cookie-charter' )
	);
}

/** Writes which scripts wait. */
function print_held_field(): void {
	$lines = array();
	foreach ( options()['held'] as $handle => $services ) {
		$lines[] = $handle . ': ' . $services;
	}
	printf(
		'<textarea id="cookie-charter-held" name="%s[held]" class="large-text code" rows="4" spellcheck="false">%s</textarea><p class="description">%s</p>',
		esc_attr( OPTION ),
		esc_textarea( implode( "\n", $lines ) ),
		esc_html__( 'One a line, a handle and the service it waits for, such as “my-statistics: matomo”. In the source of a page the id of a script is its handle and “-js”.', 'cookie-charter' )
	);
}

/** Says what the part about the WP Consent API is for. */
function print_consent_api_words(): void {
	printf(
		'<p>%s</p><p class="description">%s</p>',
		function_exists( 'wp_has_consent' )
			? esc_html__( 'The plugin is active: other plugins hear of the visitor’s answers, and theirs are heard.', 'cookie-charter' )
			: esc_html__( 'The plugin is not active. What stands here holds once it is.', 'cookie-charter' ),
		esc_html__( 'Which services or categories of the charter each of its categories stands for, separated by spaces. All of them must be accepted. An empty one is left alone.', 'cookie-charter' )
	);
}

/**
 * Writes what a category of the WP Consent API stands for.
 *
 * @param array<string, string> $field With its category.
 */
function print_consent_api_field( array $field ): void {
	printf(
		'<input type="text" id="%s" name="%s[consent_api][%s]" value="%s" class="regular-text code">',
		esc_attr( $field['label_for'] ),
		esc_attr( OPTION ),
		esc_attr( $field['category'] ),
		esc_attr( options()['consent_api'][ $field['category'] ] )
	);
}
