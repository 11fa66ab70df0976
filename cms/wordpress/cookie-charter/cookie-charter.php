<?php
/**
 * Plugin Name:       Cookie Charter
 * Description:       Declare once what your site keeps on its visitors’ devices: the banner, the table, the choices and what may run follow from it.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of cookie-charter
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       cookie-charter
 * Domain Path:       /languages
 *
 * @package Cookie_Charter
 */

namespace Cookie_Charter;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/held-scripts.php';
require __DIR__ . '/includes/functions.php';
require __DIR__ . '/includes/consent-api.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-values.php';
	require __DIR__ . '/includes/settings-screen.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'cookie-charter', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);
