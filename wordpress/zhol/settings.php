<?php
/**
 * The page of settings: where the script is that places the frame, and its digest.
 *
 * @package Zhol
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_init', 'zhol_register_settings' );
add_action( 'admin_menu', 'zhol_add_page' );

/** Lets WordPress keep the option: its own form brings the nonce, and only administrators may send it. */
function zhol_register_settings() {
	register_setting(
		'zhol',
		ZHOL_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'zhol_checked',
			'default'           => array(),
		)
	);
}

/** Adds the page under Settings. */
function zhol_add_page() {
	add_options_page( __( 'Zhol', 'zhol' ), __( 'Zhol', 'zhol' ), 'manage_options', 'zhol', 'zhol_page' );
}

/**
 * What was sent, if a script can be fetched and checked by it; otherwise what was there before, and a word about what is wrong.
 *
 * @param mixed $sent What came from the form.
 * @return array
 */
function zhol_checked( $sent ) {
	$sent      = is_array( $sent ) ? $sent : array();
	$address   = isset( $sent['address'] ) && is_string( $sent['address'] ) ? trim( $sent['address'] ) : '';
	$integrity = isset( $sent['integrity'] ) && is_string( $sent['integrity'] ) ? trim( $sent['integrity'] ) : '';
	if ( '' === $address && '' === $integrity ) {
		return array();
	}
	$kept = get_option( ZHOL_OPTION, array() );
	if ( ! preg_match( '#^https?://[^/?\#\s"\'<>]+/([^?\#\s"\'<>]*/)?embed\.js$#D', $address ) ) {
		zhol_refuse( __( 'The address of the script begins with https:// and ends with /embed.js.', 'zhol' ) );
		return $kept;
	}
	if ( ! preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#D', $integrity ) ) {
		zhol_refuse( __( 'The digest begins with sha384- and is copied as it stands, without the quotation marks.', 'zhol' ) );
		return $kept;
	}
	return array(
		'address'   => esc_url_raw( $address ),
		'integrity' => $integrity,
	);
}

/**
 * Says on the page of settings what is wrong.
 *
 * @param string $message One sentence.
 */
function zhol_refuse( $message ) {
	// Also called where there is no page to say it on.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( ZHOL_OPTION, 'zhol', $message );
	}
}

/** Writes the page. */
function zhol_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$loader = wp_parse_args(
		get_option( ZHOL_OPTION, array() ),
		array(
			'address'   => '',
			'integrity' => '',
		)
	);
	$fields = array(
		'address'   => array( __( 'Address of the script', 'zhol' ), 'https://zhol.example/v/…/embed.js' ),
		'integrity' => array( __( 'Its digest (integrity)', 'zhol' ), 'sha384-…' ),
	);
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Both stand in the line of script that the site of Zhol gives to partners.', 'zhol' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( 'zhol' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( $fields as $name => list( $label, $example ) ) : ?>
					<tr>
						<th scope="row"><label for="<?php echo esc_attr( 'zhol-' . $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
						<td>
							<input class="large-text code" type="text" dir="ltr" spellcheck="false" id="<?php echo esc_attr( 'zhol-' . $name ); ?>"
								name="<?php echo esc_attr( ZHOL_OPTION . '[' . $name . ']' ); ?>"
								value="<?php echo esc_attr( $loader[ $name ] ); ?>" placeholder="<?php echo esc_attr( $example ); ?>">
						</td>
					</tr>
				<?php endforeach; ?>
			</table>
			<?php submit_button(); ?>
		</form>
		<p>
			<?php esc_html_e( 'Then put the block “Zhol” into a page, or write:', 'zhol' ); ?>
			<code dir="ltr">[zhol lang="ru" region="KZ-75" theme="light"]</code>
		</p>
	</div>
	<?php
}
