//! When something goes wrong: leaving at once, without a network, broken, refused, and behind nginx when many come at once.

use browser_tests::{BREAKS, Browser, Error, LANGUAGES, Page, Screen, Server, break_it, nginx};
use serde_json::json;

use super::{slow::SLOW, times::Times};

/// From the tap on "Leave now" until the blank page is drawn, without a network.
pub(super) async fn leaving(runs: u32) -> Result<Times, Error> {
    let server = Server::start()?;
    let mut times = Vec::new();
    for _ in 0..runs {
        let browser = Browser::start(Screen::PHONE).await?;
        let page = Page::open(&browser.client, &server.page(""), "en").await?;
        page.stride(&json!({ "fear_of_return": "yes", "situation": ["violence"] })).await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
        browser.devtools("Network.enable", json!({})).await?;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        browser.devtools("Network.emulateNetworkConditions", offline).await?;
        let script = "const done = arguments[0], channel = new MessageChannel(), began = performance.now();
            document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-action=leave]').click();
            requestAnimationFrame(() => { channel.port1.onmessage = () => done(performance.now() - began); channel.port2.postMessage(0); })";
        times.push(browser.client.execute_async(script, Vec::new()).await?.as_f64().ok_or("a time")?);
        browser.close().await?;
    }
    Ok(Times::of("blank after \u{201c}Leave now\u{201d}, without a network", times))
}

/// From opening the page until the widget lives, once it is kept and the network is gone.
pub(super) async fn without_a_network() -> Result<Times, Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page("en.html"), "en").await?;
    let can = "const [what, done] = arguments, host = document.querySelector('[data-zhol]');
        const look = () => host.dataset.can.includes(what) ? done(true) : setTimeout(look, 25); look()";
    browser.client.execute_async(can, vec![json!("enable-offline")]).await?;
    page.click("[data-action=enable-offline]").await?;
    browser.client.execute_async(can, vec![json!("disable-offline")]).await?;
    let address = server.page("");
    drop(server);
    let mut times = Vec::new();
    for language in LANGUAGES {
        times.push(lives(&browser, &format!("{address}{language}.html")).await?);
    }
    browser.close().await?;
    Ok(Times::of("alive after it was opened without a network", times))
}

/// Opens a page, and says when the widget lived.
async fn lives(browser: &Browser, address: &str) -> Result<f64, Error> {
    let watch = "const wait = () => document.querySelector('[data-zhol]')?.shadowRoot?.querySelector('[data-live]:not([hidden])')
        ? window.lives = performance.now() : requestAnimationFrame(wait); wait();";
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
    browser.client.goto(address).await?;
    let script = "const [done] = arguments, wait = () => window.lives ? done(window.lives) : requestAnimationFrame(wait); wait()";
    Ok(browser.client.execute_async(script, Vec::new()).await?.as_f64().ok_or("a time")?)
}

/// From a break until it is alive again with the answers.
pub(super) async fn broken(runs: u32) -> Result<Times, Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BREAKS })).await?;
    let mut times = Vec::new();
    for run in 0..runs * 4 {
        let page = Page::open(&browser.client, &server.page("en.html"), "en").await?;
        page.begin("child").await?;
        let how = if run % 4 == 3 { json!("memory") } else { json!(run * 3 % 30) };
        times.extend(break_it(&browser, &how).await?);
    }
    browser.close().await?;
    Ok(Times::of("alive again after it broke", times))
}

/// From opening a page whose module does not come until the fallback stands.
pub(super) async fn refused(runs: u32) -> Result<Times, Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await?;
    let watch = "const wait = () => document.querySelector('[data-zhol]')?.shadowRoot?.querySelector('[data-prerendered] [role=alert] a[href*=guide]')
        ? window.refused = performance.now() : requestAnimationFrame(wait); wait();";
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
    let mut times = Vec::new();
    for _ in 0..runs {
        browser.client.goto(&server.page("en.html")).await?;
        let script =
            "const [done] = arguments, wait = () => window.refused ? done(refused) : requestAnimationFrame(wait); wait()";
        times.push(browser.client.execute_async(script, Vec::new()).await?.as_f64().ok_or("a time")?);
    }
    browser.close().await?;
    Ok(Times::of("the way to the guide where the module does not come", times))
}

/// How long a file takes when two hundred people come at once.
pub(super) async fn crowd(runs: u32) -> Result<Times, Error> {
    let nginx = nginx::Nginx::start()?;
    let times = nginx::crowd(nginx.port, 200, usize::try_from(runs)?).await?;
    Ok(Times::of(
        "a file, where 200 people come at once behind nginx",
        times.into_iter().map(|time| time.as_secs_f64() * 1000.0).collect(),
    ))
}
