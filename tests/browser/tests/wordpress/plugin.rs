//! The plugin.

use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use browser_tests::{Browser, Error, WordPress};
use fantoccini::Client;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use crate::{
    editor::{log_in, picture},
    site::{Site, until},
    visitor::{journey, wished},
};

/// The settings and the block of the plugin speak the language that the administrator has chosen for the desk.
pub async fn speaks(client: &Client, wordpress: &WordPress, script: &Path) -> Result<(), Error> {
    for (locale, address, language) in [("ru_RU", "Адрес скрипта", "Язык"), ("kk", "Скрипт мекенжайы", "Тіл")]
    {
        wordpress.php(script, &["speak", locale])?;
        client.goto(&wordpress.page("wp-admin/options-general.php?page=zhol")).await?;
        let label = "return document.querySelector('label[for=zhol-address]')?.textContent";
        assert_eq!(client.execute(label, Vec::new()).await?, json!(address));
        client.goto(&wordpress.page("wp-admin/post-new.php")).await?;
        let block = "return window.wp?.blocks?.getBlockType('zhol/screening') && wp.i18n.__('Language', 'zhol')";
        assert_eq!(until(client, "the block", block).await?, json!(language));
    }
    Ok(())
}

/// The plugin: what it refuses, what it shows, and that nothing of it is left.
pub async fn plugin(desk: &Browser, wordpress: &WordPress, site: &Site) -> Result<(), Error> {
    const OWN: &str = "iframe[sandbox]";
    let client = &desk.client;
    let archive = site.folder.join("partners/zhol-wordpress.zip");
    let script = wordpress.site().join("plugin.php");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("wordpress/plugin.php"), &script)?;
    let (address, integrity) =
        (site.page("embed.js"), BASE64_STANDARD.encode(Sha384::digest(fs::read(site.folder.join("embed.js"))?)));
    let integrity = format!("sha384-{integrity}");
    let said = wordpress.php(&script, &[&address, &integrity, &archive.to_string_lossy()])?;
    let said: Value = serde_json::from_str(&said).map_err(|error| format!("{error}: {said}"))?;
    let good = json!({ "address": address, "integrity": integrity });
    assert_eq!(said["before"], "", "visitors see nothing before it is set up");
    assert_eq!(said["good"], good);
    for refused in said["refused"].as_array().ok_or("nothing was refused")? {
        assert_eq!(*refused, good, "what is no address or digest changes nothing");
    }
    let plain = format!("<script src=\"{address}\" integrity=\"{integrity}\" crossorigin=\"anonymous\"></script>");
    assert_eq!(said["wrong"], plain, "what is no language, region or theme is passed over");
    log_in(client, wordpress, "administrator").await?;
    client.goto(&wordpress.page("wp-admin/options-general.php?page=zhol")).await?;
    let kept = "return [...document.querySelectorAll('input[name^=zhol_loader]')].map(field => field.value)";
    assert_eq!(client.execute(kept, Vec::new()).await?, json!([address, integrity]));
    picture(desk, "settings").await?;
    let wish = "document.querySelector('input[name$=\"[address]\"]').value = arguments[0];
         document.querySelector('#submit').click()";
    let versioned = address.replace("embed.js", "v/1/embed.js");
    for (sent, then, kind) in
        [("nonsense", &address, "error"), (&versioned, &versioned, "success"), (&address, &address, "success")]
    {
        client.execute(wish, vec![json!(sent)]).await?;
        until(client, "the answer", &format!("return !!document.querySelector('.notice-{kind}.settings-error')")).await?;
        assert_eq!(client.execute(kept, Vec::new()).await?, json!([then, integrity]), "{sent}");
    }
    speaks(client, wordpress, &script).await?;
    client.delete_all_cookies().await?;
    for way in ["shortcode", "block"] {
        client.goto(&wordpress.page(&format!("?page_id={}", said[way]))).await?;
        let seen = until(
            client,
            "the frame of the plugin",
            "const frame = document.querySelector('iframe[sandbox]'); frame?.scrollIntoView();
             return frame?.offsetHeight > 0 && { src: frame.src, height: frame.offsetHeight }",
        )
        .await?;
        assert_eq!(seen["src"], site.page("frame/ru.html#region=KZ-75&theme=dark"), "{way}");
        assert_eq!(seen["height"].as_f64(), Some(wished(client, OWN).await?), "{way}: {seen}");
        journey(client, OWN, 11).await?;
    }
    let said = wordpress.php(&script, &["delete", ""])?;
    assert_eq!(serde_json::from_str::<Value>(&said)?, json!({ "kept": null }), "nothing is kept of a plugin that is deleted");
    Ok(())
}
