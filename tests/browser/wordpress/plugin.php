<?php
// Uploads and activates the plugin as an administrator does, looks at what it refuses, makes pages with it, and prints what the test has to
// know. With `speak` it changes the administrator's language instead, with `delete` it takes the plugin away.
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';

[, $address, $integrity, $archive] = [...$argv, ''];
$plugin = 'zhol/zhol.php';
if ($address === 'speak') {
    update_user_meta(get_user_by('login', 'administrator')->ID, 'locale', $integrity);
    exit;
}
if ($address === 'delete') {
    deactivate_plugins($plugin);
    uninstall_plugin($plugin);
    echo json_encode(['kept' => get_option('zhol_loader', null)]);
    exit;
}
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
$uploaded = (new Plugin_Upgrader(new Automatic_Upgrader_Skin()))->install($archive);
if ($uploaded !== true) {
    echo is_wp_error($uploaded) ? $uploaded->get_error_message() : 'WordPress does not take the archive.';
    exit(1);
}
$trouble = activate_plugin($plugin);
if (is_wp_error($trouble)) {
    echo $trouble->get_error_message();
    exit(1);
}
// WordPress has made them known to the plugins that were active when it began.
zhol_init();
zhol_register_settings();

$before = do_shortcode('[zhol]');
$set = function ($address, $integrity) {
    update_option('zhol_loader', compact('address', 'integrity'));
    return get_option('zhol_loader');
};
$good = $set($address, $integrity);
$refused = [
    $set('javascript:alert(1)//embed.js', $integrity),
    $set('https://zhol.example/" onload="x/embed.js', $integrity),
    $set($address, '"><script>'),
    $set(['x'], ['y']) ?: $good,
];
$set($address, $integrity);

$page = fn ($content) => wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Help', 'post_content' => $content]);
echo json_encode([
    'before' => $before,
    'good' => $good,
    'refused' => $refused,
    'shortcode' => $page('[zhol lang="ru" region="KZ-75" theme="dark"]'),
    'block' => $page('<!-- wp:zhol/screening {"lang":"ru","region":"KZ-75","theme":"dark"} /-->'),
    'wrong' => do_shortcode('[zhol lang="de" region="KZ-75&quot; onload=&quot;x" theme="red" onload="x"]'),
]);
