//! Zhol in a real WordPress: by a pasted link, which needs nothing, and by the plugin.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use fantoccini::{Client, Locator, key::Key};
use journeys::{Browser, Make, Screen, Server, Trouble, Walker, WordPress, content};
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

/// A Zhol that knows where it stands.
struct Site {
    folder: PathBuf,
    server: Option<Server>,
    port: u16,
}

impl Site {
    fn start(port: u16) -> Result<Self, Trouble> {
        let folder = env::temp_dir().join(format!("zhol-site-{port}"));
        let mut site = Self { folder, server: None, port };
        assert!(Command::new("cp").arg("-r").arg(Server::dist()).arg(&site.folder).status()?.success());
        let told = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--package", "xtask", "--", "address", &site.page(""), "--dist"])
            .arg(&site.folder)
            .current_dir(root())
            .status()?;
        assert!(told.success(), "`cargo xtask address` goes well");
        site.server = Some(Server::at(&site.folder, port)?);
        Ok(site)
    }

    fn page(&self, path: &str) -> String {
        format!("http://localhost:{}/{path}", self.port)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server = None;
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Waits until a script in the page gives something.
async fn until(client: &Client, what: &str, script: &str) -> Result<Value, Trouble> {
    for _ in 0..2400 {
        let found = client.execute(script, Vec::new()).await?;
        if !found.is_null() && found != json!(false) {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let seen = client.execute("return window.wp?.data?.select?.('core/block-editor')?.getBlocks().map(block => [block.name, JSON.stringify(block.attributes)]).join() + document.body.innerText.slice(0, 3000) + (document.querySelector('.wp-block-embed, .wp-block-paragraph')?.outerHTML)", Vec::new()).await?;
    Err(format!("{what} did not come: {seen}").into())
}

/// The height that the frame asks for: by its own screen, which is not the one that is emulated for the page around.
async fn wished(client: &Client, frame: &str) -> Result<f64, Trouble> {
    client.find(Locator::Css(frame)).await?.enter_frame().await?;
    let screen = client.execute("return screen.availHeight", Vec::new()).await?.as_f64().ok_or("the screen has no height")?;
    client.enter_parent_frame().await?;
    Ok((screen * 0.8).clamp(480.0, 800.0).round())
}

/// A person goes through the frame that is found, and the page around it stays as it was.
async fn journey(client: &Client, frame: &str, person: u64) -> Result<(), Trouble> {
    const AROUND: &str = "return [location.href, document.title, history.length, document.cookie]";
    let before = client.execute(AROUND, Vec::new()).await?;
    client.find(Locator::Css(frame)).await?.enter_frame().await?;
    let way = Walker::enter(client).await?.walk(person).await?;
    client.enter_parent_frame().await?;
    assert!(way["asked"].as_array().is_some_and(|asked| asked.len() > 3), "{way}");
    assert_eq!(client.execute(AROUND, Vec::new()).await?, before, "the page around learns nothing");
    Ok(())
}

/// A contributor, who may write no frames and publish nothing, hands in a post with this content. Gives its number.
fn handed_in(wordpress: &WordPress, content: &str) -> Result<Value, Trouble> {
    let post = |status: &str| json!({ "title": "Where to turn", "content": content, "status": status });
    let (status, said) = wordpress.ask("contributor", "/wp/v2/posts", &post("publish"))?;
    assert_eq!((status, &said["code"]), (403, &json!("rest_cannot_publish")), "{said}");
    let (status, said) = wordpress.ask("contributor", "/wp/v2/posts", &post("pending"))?;
    assert_eq!((status, &said["status"]), (201, &json!("pending")), "{said}");
    Ok(said["id"].clone())
}

/// An editor publishes a post. Gives its address.
fn published(wordpress: &WordPress, post: &Value) -> Result<String, Trouble> {
    let (status, said) = wordpress.ask("editor", &format!("/wp/v2/posts/{post}"), &json!({ "status": "publish" }))?;
    assert_eq!((status, &said["status"]), (200, &json!("publish")), "{said}");
    Ok(wordpress.page(&format!("?p={post}")))
}

/// A contributor puts the link into the block for embeds, sees the frame in the editor, and hands the post in. Gives its number. (The
/// editor makes that block by itself of a link that is pasted into an empty line, but only of one with https, which the test has not.)
async fn pasted(desk: &Browser, wordpress: &WordPress, site: &Site, link: &str) -> Result<Value, Trouble> {
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

async fn log_in(client: &Client, wordpress: &WordPress, role: &str) -> Result<(), Trouble> {
    client.goto(&wordpress.page("wp-login.php")).await?;
    let fill = "const form = document.querySelector('#loginform'); if (!form) return false;
         form.log.value = form.pwd.value = 'ROLE'; form.submit(); return true";
    until(client, "the form to log in", &fill.replace("ROLE", role)).await?;
    until(client, "the desk", "return !!document.querySelector('#adminmenu')").await?;
    Ok(())
}

/// Takes a picture of what is on the screen, for the documentation, if it is wished: `ZHOL_PICTURES` names the folder. It shows an address
/// such as partners have, not that of the test.
async fn picture(browser: &Browser, name: &str) -> Result<(), Trouble> {
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

/// The published page shows the frame to whoever is not logged in, sandboxed, named and as high as it wishes.
async fn shown(client: &Client, page: &str, site: &Site, language: &str) -> Result<(), Trouble> {
    const FRAME: &str = "iframe.wp-embedded-content";
    client.goto(page).await?;
    // It is hidden until its height has come, and has the height of the first words about it before.
    let seen = until(
        client,
        "the frame",
        "const frame = document.querySelector('iframe.wp-embedded-content');
         const quote = document.querySelector('blockquote.wp-embedded-content');
         return frame && !frame.hasAttribute('style') && {
           sandbox: frame.getAttribute('sandbox'), src: frame.src.split('#')[0], title: frame.title, height: frame.offsetHeight,
           width: frame.offsetWidth, open: frame.contentDocument !== null,
           instead: quote && getComputedStyle(quote).display }",
    )
    .await?;
    assert_eq!(seen["sandbox"], "allow-scripts");
    assert_eq!(seen["src"], site.page(&format!("frame/{language}.html")));
    assert!(seen["title"].as_str().is_some_and(|title| !title.is_empty()), "{seen}");
    assert_eq!(seen["height"].as_f64(), Some(wished(client, FRAME).await?), "{seen}");
    assert!(seen["width"].as_f64().is_some_and(|width| width > 250.0), "{seen}");
    assert_eq!((&seen["open"], &seen["instead"]), (&json!(false), &json!("none")), "{seen}");
    journey(client, FRAME, 7).await
}

/// Where Zhol is not there, the link and a number stand in its place.
async fn missing(client: &Client, page: &str, site: &Site, language: &str) -> Result<(), Trouble> {
    client.goto(page).await?;
    let seen = until(
        client,
        "what stands in the place of the frame",
        "const quote = document.querySelector('blockquote.wp-embedded-content');
         return document.readyState === 'complete' && quote?.offsetHeight > 0 && [...quote.querySelectorAll('a')].map(link => link.href)",
    )
    .await?;
    let content = content()?;
    let offices = content.pack.directory.offices.iter();
    let published: Vec<String> = offices.flat_map(|office| &office.phones).map(|phone| phone.value.clone()).collect();
    assert_eq!(seen[0], json!(site.page(&format!("{language}.html"))));
    let number = seen[1].as_str().and_then(|link| link.strip_prefix("tel:")).ok_or_else(|| format!("a number: {seen}"))?;
    assert!(published.iter().any(|other| other == number) && seen[2].is_null(), "{number} is published: {published:?}");
    Ok(())
}

/// The settings and the block of the plugin speak the language that the administrator has chosen for the desk.
async fn speaks(client: &Client, wordpress: &WordPress, script: &Path) -> Result<(), Trouble> {
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
async fn plugin(desk: &Browser, wordpress: &WordPress, site: &Site) -> Result<(), Trouble> {
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

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs WordPress, which `cargo xtask setup` brings; `cargo xtask test journeys` runs it"]
async fn a_pasted_link_and_the_plugin_show_zhol_in_wordpress() -> Result<(), Trouble> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    // Everything starts at once.
    let (site, wordpress) =
        (tokio::task::spawn_blocking(move || Site::start(port)), tokio::task::spawn_blocking(move || WordPress::start(port)));
    let desk = Browser::start(Screen { width: 1000, height: 720, dark: false });
    let (desk, chromium, firefox) =
        tokio::try_join!(desk, Browser::start(Screen::PHONE), Browser::of(Make::Firefox, Screen::PHONE))?;
    let (mut site, wordpress) = (site.await??, wordpress.await??);
    let link = site.page("ru.html");
    let block = format!(
        "<!-- wp:embed {{\"url\":\"{link}\"}} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n{link}\n</div></figure>\n<!-- /wp:embed -->"
    );
    let by_block = published(&wordpress, &handed_in(&wordpress, &block)?)?;
    let by_line = published(&wordpress, &handed_in(&wordpress, &format!("Here:\n\n{}\n", site.page("kk.html")))?)?;
    let by_hand = published(&wordpress, &pasted(&desk, &wordpress, &site, &link).await?)?;
    for (page, language) in [(&by_hand, "ru"), (&by_line, "kk"), (&by_block, "ru")] {
        shown(&chromium.client, page, &site, language).await?;
    }
    chromium.client.goto(&by_hand).await?;
    picture(&chromium, "page").await?;
    plugin(&desk, &wordpress, &site).await?;
    desk.close().await?;
    shown(&firefox.client, &by_block, &site, "ru").await?;
    firefox.close().await?;
    site.server = None;
    missing(&chromium.client, &by_block, &site, "ru").await?;
    chromium.close().await?;
    assert_eq!(wordpress.complaints("plugins/zhol"), Vec::<String>::new());
    Ok(())
}
