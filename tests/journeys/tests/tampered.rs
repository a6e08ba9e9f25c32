//! One byte of a file is not as it was built: the file is refused, and within a second there is the fallback, on our own page, in a frame and
//! as an element.

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

use fantoccini::Locator;
use journeys::{Browser, Host, Screen, Server, Trouble};
use serde_json::{Value, json};

const WINDOW: Screen = Screen { width: 900, height: 800, dark: false };

/// The fallback is there within so many milliseconds after the page has come.
const SOON: f64 = 1000.0;

/// Notes, from before anything else runs, when the fallback is first in sight beside nothing that lives.
const WATCH: &str = "document.since = {};
    const look = () => {
        const host = document.querySelector('[data-zhol], zhol-screening');
        const room = host?.shadowRoot?.querySelector('[data-live]:not([hidden]) .zhol[data-page]');
        const own = host?.shadowRoot?.querySelector('[data-first] [role=alert] a[href*=guide], [role=alert] [data-action=try-again]');
        const slot = document.querySelector('zhol-screening p');
        const now = performance.now();
        if (room) document.since.alive ??= now;
        if (own?.getClientRects().length || slot?.getClientRects().length) document.since.fallback ??= now; else delete document.since.fallback;
        setTimeout(look, 10);
    };
    look();";

fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
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

/// Opens a page afresh and gives when it lived and when the fallback stood, after it has come, in milliseconds.
async fn opened(browser: &Browser, address: &str, framed: bool) -> Result<(Option<f64>, Option<f64>), Trouble> {
    let client = &browser.client;
    client.goto(address).await?;
    if framed {
        client.wait().at_most(Duration::from_secs(5)).for_element(Locator::Css("iframe")).await?.enter_frame().await?;
    }
    // Devtools begin a script in the window only, not in a frame of another origin.
    client.execute(&format!("if (!document.since) {{ {WATCH} }}"), Vec::new()).await?;
    tokio::time::sleep(Duration::from_millis(SOON as u64 + 300)).await;
    let said = client.execute("return [document.since.alive ?? null, document.since.fallback ?? null]", Vec::new()).await?;
    client.enter_parent_frame().await?;
    Ok((said[0].as_f64(), said[1].as_f64()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_one_byte_changed_is_refused() -> Result<(), Trouble> {
    let folder = env::temp_dir().join(format!("zhol-tampered-{}", process::id()));
    copy(&Server::dist(), &folder)?;
    let version: PathBuf = fs::read_dir(folder.join("v"))?.next().ok_or("no version")??.path();
    let server = Server::of(&folder)?;
    // The digests in the host pages are those of what was built.
    let host = Host::start(&server.page(""), &Server::dist(), None).await?;
    let browser = Browser::start(WINDOW).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    let ways =
        [("own", server.page("en.html"), false), ("frame", host.page("frame"), true), ("element", host.page("plain"), false)];
    for (way, address, framed) in &ways {
        let (alive, _) = opened(&browser, address, *framed).await?;
        assert!(alive.is_some(), "{way}: untouched, it lives");
    }
    let mut slowest: f64 = 0.0;
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
            let (alive, fallback) = opened(&browser, address, *framed).await?;
            assert_eq!(alive, None, "{file}, {way}: it does not live");
            let fallback = fallback.ok_or_else(|| format!("{file}, {way}: there is no fallback"))?;
            assert!(fallback < SOON, "{file}, {way}: the fallback came after {fallback} ms");
            slowest = slowest.max(fallback);
        }
        fs::write(version.join(file), whole)?;
    }
    println!("the fallback stood after {slowest:.0} ms at most");

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
    let page = journeys::Page::open_here(&browser.client).await?;
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

fn flipped(file: &Path) -> Result<(), Trouble> {
    let mut bytes = fs::read(file)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    Ok(fs::write(file, bytes)?)
}
