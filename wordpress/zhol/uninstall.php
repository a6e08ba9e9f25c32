<?php
/**
 * Takes away the one option when the plugin is deleted.
 *
 * @package Zhol
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

delete_option( 'zhol_loader' );
