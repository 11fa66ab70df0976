<?php
/**
 * Leaves nothing of the plugin behind.
 *
 * @package Cookie_Charter
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$cookie_charter_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array();

delete_option( 'cookie_charter' );
foreach ( $cookie_charter_sites as $cookie_charter_site ) {
	delete_blog_option( $cookie_charter_site, 'cookie_charter' );
}
delete_metadata( 'user', 0, 'cookie_charter_draft', '', true );
