<?php
/**
 * Plugin Name:       Zhol
 * Description:       Puts Zhol into a page, in a frame that the page cannot look into: which procedures may apply to people without papers in Kazakhstan, and who helps.
 * Version:           1.0.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * Author:            The contributors of Zhol
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/old-licenses/gpl-2.0.html
 * Text Domain:       zhol
 * Domain Path:       /languages
 *
 * This plugin asks no other server for anything and keeps one option, which `uninstall.php` takes away.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The option with the address and the digest of the script that places the frame. */
const ZHOL_OPTION = 'zhol_loader';

/** The languages of Zhol: the build writes them here. */
const ZHOL_LANGUAGES = array( 'LANGUAGES' );
const ZHOL_THEMES    = array( 'light', 'dark' );

require __DIR__ . '/settings.php';

add_action( 'init', 'zhol_init' );

/** Makes the shortcode and the block known. */
function zhol_init() {
	load_plugin_textdomain( 'zhol', false, 'zhol/languages' );
	add_shortcode( 'zhol', 'zhol_show' );
	wp_register_script(
		'zhol-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		'1.0.0',
		true
	);
	wp_set_script_translations( 'zhol-block', 'zhol', __DIR__ . '/languages' );
	$text = array(
		'type'    => 'string',
		'default' => '',
	);
	register_block_type(
		'zhol/screening',
		array(
			'api_version'     => 2,
			'editor_script'   => 'zhol-block',
			'render_callback' => 'zhol_show',
			'attributes'      => array(
				'lang'   => $text,
				'region' => $text,
				'theme'  => $text,
			),
		)
	);
}

/**
 * The address and the digest that the administrator has set, or null.
 *
 * @return array{address: string, integrity: string}|null
 */
function zhol_loader() {
	$loader = get_option( ZHOL_OPTION );
	return is_array( $loader ) && ! empty( $loader['address'] ) && ! empty( $loader['integrity'] ) ? $loader : null;
}

/**
 * What a visitor sees where the shortcode or the block stands. A wish that is no language, region or theme is passed over.
 *
 * @param array|string $wishes What the author has written.
 * @return string
 */
function zhol_show( $wishes ) {
	$wishes = shortcode_atts(
		array(
			'lang'   => '',
			'region' => '',
			'theme'  => '',
		),
		$wishes,
		'zhol'
	);
	$loader = zhol_loader();
	if ( null === $loader ) {
		// Only a person who can mend it is told.
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html__( 'Zhol: set the address of the script under Settings, Zhol.', 'zhol' ) . '</p>'
			: '';
	}
	$data = '';
	if ( in_array( $wishes['lang'], ZHOL_LANGUAGES, true ) ) {
		$data .= ' data-lang="' . esc_attr( $wishes['lang'] ) . '"';
	}
	if ( is_string( $wishes['region'] ) && preg_match( '/^(KZ-[0-9]{2}|abroad)$/D', $wishes['region'] ) ) {
		$data .= ' data-region="' . esc_attr( $wishes['region'] ) . '"';
	}
	if ( in_array( $wishes['theme'], ZHOL_THEMES, true ) ) {
		$data .= ' data-theme="' . esc_attr( $wishes['theme'] ) . '"';
	}
	// The script places the frame behind itself, so it stands where the frame is wished, and is not queued.
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript
	return '<script src="' . esc_url( $loader['address'] ) . '" integrity="' . esc_attr( $loader['integrity'] ) . '" crossorigin="anonymous"' . $data . '></script>';
}
