//! One byte of a file is not as it was built: the file is refused, and there is the fallback, on our own page, in a frame and as an element.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    time::Duration,
};

use browser_tests::{Browser, Error, Host, Screen, Server};
use fantoccini::Locator;
use serde_json::{Value, json};

const WINDOW: Screen = Screen { width: 900, height: 800, dark: false };

/// Says what stands on the page: the fallback in sight, or a widget that lives; null while neither does.
const STANDS: &str = "const host = document.querySelector('[data-zhol], zhol-screening');
    const room = host?.shadowRoot?.querySelector('[data-live]:not([hidden]) .zhol[data-page]');
    const own = host?.shadowRoot?.querySelector('[data-prerendered] [role=alert] a[href*=guide], [role=alert] [data-action=try-again]');
    const slot = document.querySelector('zhol-screening p');
    const alive = room ? 'alive' : null;
    return own?.getClientRects().length || slot?.getClientRects().length ? alive ?? 'fallback' : alive";

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, place) = {
            let entry = entry?;
            (entry.path(), to.join(entry.file_name()))
        };
        if path.is_dir() {
            copy(&path, &place)?;
        } else if !path.extension().is_some_and(|kind| kind == "br" || kind == "gz") {
            // What lies compressed beside a file would be sent in its place.
            fs::copy(path, place)?;
        }
    }
    Ok(())
}

/// Opens a page afresh and says what comes to stand on it: waits for what is due, and then long enough for anything else to come.
async fn opened(browser: &Browser, address: &str, framed: bool, due: &str) -> Result<Value, Error> {
    let client = &browser.client;
    client.goto(address).await?;
    if framed {
        client.wait().at_most(Duration::from_secs(60)).for_element(Locator::Css("iframe")).await?.enter_frame().await?;
    }
    for _ in 0..1200 {
        if client.execute(STANDS, Vec::new()).await? == json!(due) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // The fallback of an element stands until the widget lives.
    tokio::time::sleep(Duration::from_millis(if due == "alive" { 0 } else { 1500 })).await;
    let stands = client.execute(STANDS, Vec::new()).await?;
    client.enter_parent_frame().await?;
    Ok(stands)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_one_byte_changed_is_refused() -> Result<(), Error> {
    let folder = env::temp_dir().join(format!("zhol-tampered-{}", process::id()));
    copy(&Server::dist(), &folder)?;
    let version: PathBuf = fs::read_dir(folder.join("v"))?.next().ok_or("no version")??.path();
    let server = Server::of(&folder)?;
    // The digests in the host pages are those of what was built.
    let host = Host::start(&server.page(""), &Server::dist(), None).await?;
    let browser = Browser::start(WINDOW).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    let ways =
        [("own", server.page("en.html"), false), ("frame", host.page("frame"), true), ("element", host.page("plain"), false)];
    for (way, address, framed) in &ways {
        assert_eq!(opened(&browser, address, *framed, "alive").await?, json!("alive"), "{way}: untouched, it lives");
    }
    for file in ["zhol.js", "zhol_bg.wasm", "packs/rules.pack", "packs/en.pack", "styles/widget.css"] {
        let whole = fs::read(version.join(file))?;
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        fs::write(version.join(file), &changed)?;
        for (way, address, framed) in &ways {
            // Our own page and the frame have the style in themselves.
            if file == "styles/widget.css" && *way != "element" {
                continue;
            }
            assert_eq!(opened(&browser, address, *framed, "fallback").await?, json!("fallback"), "{file}, {way}");
        }
        fs::write(version.join(file), whole)?;
    }

    // The loader itself: the link beside it stays.
    flipped(&version.join("embed.js"))?;
    browser.client.goto(&host.page("frame")).await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    let script = "const link = document.querySelector('a[href$=\"en.html\"]'); return [document.querySelectorAll('iframe').length, link.getClientRects().length]";
    assert_eq!(browser.client.execute(script, Vec::new()).await?, json!([0, 1]), "no frame, and the link stands");

    // What comes later is refused too, and the rest works: no picture is drawn, another language does not come.
    for file in ["packs/pictures.svg", "packs/ru-whole.pack", "packs/en-more.pack"] {
        flipped(&version.join(file))?;
    }
    browser.client.goto(&server.page("en.html")).await?;
    let page = browser_tests::Page::open_here(&browser.client).await?;
    page.begin("self").await?;
    page.click(".tongue summary").await?;
    page.click("[data-action=language][data-lang=ru]").await?;
    page.wait_for("[role=alert] [data-action=try-again]").await?;
    assert_eq!(page.language().await?, "en");
    assert_eq!(page.ask("return root.querySelector('[data-pictures]')").await?, Value::Null);
    browser.close().await?;
    drop(server);
    Ok(fs::remove_dir_all(folder)?)
}

fn flipped(file: &Path) -> Result<(), Error> {
    let mut bytes = fs::read(file)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    Ok(fs::write(file, bytes)?)
}
