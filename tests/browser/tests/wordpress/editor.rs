//! The posts of a WordPress, and who writes them.

use std::{env, fs, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use browser_tests::{Browser, Error, WordPress};
use fantoccini::{Client, Locator, key::Key};
use serde_json::{Value, json};

use crate::site::{Site, root, until};

/// A contributor, who may write no frames and publish nothing, hands in a post with this content. Gives its number.
pub fn handed_in(wordpress: &WordPress, content: &str) -> Result<Value, Error> {
    let post = |status: &str| json!({ "title": "Where to turn", "content": content, "status": status });
    let (status, said) = wordpress.ask("contributor", "/wp/v2/posts", &post("publish"))?;
    assert_eq!((status, &said["code"]), (403, &json!("rest_cannot_publish")), "{said}");
    let (status, said) = wordpress.ask("contributor", "/wp/v2/posts", &post("pending"))?;
    assert_eq!((status, &said["status"]), (201, &json!("pending")), "{said}");
    Ok(said["id"].clone())
}

/// An editor publishes a post. Gives its address.
pub fn published(wordpress: &WordPress, post: &Value) -> Result<String, Error> {
    let (status, said) = wordpress.ask("editor", &format!("/wp/v2/posts/{post}"), &json!({ "status": "publish" }))?;
    assert_eq!((status, &said["status"]), (200, &json!("publish")), "{said}");
    Ok(wordpress.page(&format!("?p={post}")))
}

/// A contributor puts the link into the block for embeds, sees the frame in the editor, and hands the post in. Gives its number. (The
/// editor makes that block by itself of a link that is pasted into an empty line, but only of one with https, which the test has not.)
pub async fn pasted(desk: &Browser, wordpress: &WordPress, site: &Site, link: &str) -> Result<Value, Error> {
    let client = &desk.client;
    log_in(client, wordpress, "contributor").await?;
    client.goto(&wordpress.page("wp-admin/post-new.php")).await?;
    let ready = "if (!window.wp?.data?.select('core/editor')?.getCurrentPostId()) return false;
         wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
         wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
         wp.data.dispatch('core/editor').editPost({ title: 'Where to turn' });
         wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('core/embed'));
         return true";
    until(client, "the editor", ready).await?;
    let field = "return !document.querySelector('.edit-post-welcome-guide') && !!document.querySelector('.wp-block-embed input')";
    until(client, "the field for the link", field).await?;
    let input = client.find(Locator::Css(".wp-block-embed input")).await?;
    input.send_keys(link).await?;
    picture(desk, "link").await?;
    input.send_keys(&Key::Enter.to_string()).await?;
    let seen = "return document.querySelector('.wp-block-embed iframe')?.src.split('#')[0]";
    assert_eq!(until(client, "the frame in the editor", seen).await?, site.page("frame/ru.html"));
    picture(desk, "editor").await?;
    let hand_in = "wp.data.dispatch('core/editor').editPost({ status: 'pending' });
         wp.data.dispatch('core/editor').savePost(); return true";
    until(client, "the post", hand_in).await?;
    let saved = "const post = wp.data.select('core/editor').getCurrentPost();
         return !wp.data.select('core/editor').isSavingPost() && post.status === 'pending' && post.id";
    let number = until(client, "the post that was handed in", saved).await?;
    client.delete_all_cookies().await?;
    Ok(number)
}

pub async fn log_in(client: &Client, wordpress: &WordPress, role: &str) -> Result<(), Error> {
    client.goto(&wordpress.page("wp-login.php")).await?;
    let fill = "const form = document.querySelector('#loginform'); if (!form) return false;
         form.log.value = form.pwd.value = 'ROLE'; form.submit(); return true";
    until(client, "the form to log in", &fill.replace("ROLE", role)).await?;
    until(client, "the desk", "return !!document.querySelector('#adminmenu')").await?;
    Ok(())
}

/// Takes a picture of what is on the screen, for the documentation, if it is wished: `ZHOL_PICTURES` names the folder. It shows an address
/// such as partners have, not that of the test.
pub async fn picture(browser: &Browser, name: &str) -> Result<(), Error> {
    let Some(folder) = env::var_os("ZHOL_PICTURES") else { return Ok(()) };
    // Until nothing moves any more.
    tokio::time::sleep(Duration::from_secs(3)).await;
    let named = "const [there, here] = arguments;
         for (const field of document.querySelectorAll('input')) field.value = field.value.replace(there, here);
         return [innerWidth, innerHeight, scrollX, scrollY]";
    let own =
        "return document.querySelector('.wp-block-embed input, #zhol-address')?.value.split('/').slice(0, 3).join('/') || 'none'";
    let (real, shown) = (browser.client.execute(own, Vec::new()).await?, json!("https://zhol.example"));
    let said = browser.client.execute(named, vec![real.clone(), shown.clone()]).await?;
    let clip = json!({ "x": said[2], "y": said[3], "width": said[0], "height": said[1], "scale": 0.5 });
    let taken = browser.devtools("Page.captureScreenshot", json!({ "format": "png", "clip": clip })).await?;
    browser.client.execute(named, vec![shown, real]).await?;
    let bytes = BASE64_STANDARD.decode(taken["data"].as_str().ok_or("there is no picture")?)?;
    fs::write(root().join(folder).join(format!("wordpress-{name}.png")), bytes)?;
    Ok(())
}
