<?php
/*
 * Plugin Name: What only a test must permit
 *
 * WordPress asks no address of the machine that it runs on, and no unusual port, for what a link leads to: anyone who may write could
 * make it look into the network behind it. The Zhol of the test is exactly there, so exactly that place is permitted and no other. The
 * Zhol of partners stands on a site of its own, and nothing of this is needed.
 */
const ZHOL_NAME = 'localhost';

add_filter('http_request_host_is_external', fn ($external, $host) => $external || $host === ZHOL_NAME, 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports, $host) => $host === ZHOL_NAME ? [...$ports, (int) getenv('ZHOL_PORT')] : $ports, 10, 2);

// There is nobody to write to.
function wp_mail() {
    return true;
}
