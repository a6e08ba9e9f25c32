<?php
// Installs WordPress as its own installer does, with an editor and a contributor, and prints their passwords for programs.
$database = mysqli_connect(null, 'root', '', null, 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A partner', 'administrator', 'administrator@partner.example', false, '', 'administrator');

$said = [];
foreach (['administrator', 'editor', 'contributor'] as $role) {
    $user = get_user_by('login', $role)->ID ?? wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'role' => $role]);
    [$said[$role]] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'a program']);
}
echo json_encode($said);
