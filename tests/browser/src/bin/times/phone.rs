//! A phone: opening the page on a slow network, and going from one page to the next.

use std::time::Duration;

use browser_tests::{Browser, Error, Page, Screen, Server, answers};
use serde_json::{Value, json};

use super::{
    slow::{BYTES, SLOW, WAY},
    times::Times,
};

/// Taps the first page as soon as it takes a tap, and notes what came when.
const OPENING: &str = "window.opening = {};
    const watch = () => {
        const root = document.querySelector('[data-zhol]')?.shadowRoot, first = root?.querySelector('[data-prerendered]');
        if (!opening.taken && first) {
            first.querySelector('[data-action=start]')?.click();
            if (first.querySelector('form')) opening.taken = performance.now();
        }
        if (!opening.lives && root?.querySelector('[data-live]:not([hidden]) form')) opening.lives = performance.now();
        opening.readable ??= performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        if (!opening.lives) requestAnimationFrame(watch);
    };
    watch();";

/// Presses Continue. Says when the click came back, which is as soon as the answer is taken and the next page is known, and when that
/// page was drawn.
const CONTINUE: &str = "const done = arguments[0], root = document.querySelector('[data-zhol]').shadowRoot;
    const place = () => root.querySelector('.zhol').dataset.page + root.querySelector('form[data-fact]')?.dataset.fact + !!root.querySelector('[data-asks]');
    const before = place(), button = root.querySelector('[data-action=continue]'), began = performance.now();
    button.click();
    const known = performance.now() - began;
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => done([known, performance.now() - began]);
    const frame = () => requestAnimationFrame(() => place() === before ? frame() : drawn.port2.postMessage(0));
    frame();";

/// Nobody knows anything; someone without papers; someone who fears return.
fn people() -> [Value; 3] {
    [
        json!({}),
        json!({ "fear_of_return": "no", "situation": [], "documents": ["ussr_passport"], "birth_date": "1984-05-17", "lived_in_kz_1992": "yes" }),
        answers(),
    ]
}

/// The first visit.
pub(super) async fn opening(runs: u32) -> Result<Vec<Times>, Error> {
    let server = Server::start()?;
    let mut found = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..runs {
        // Everything is new to this browser.
        let browser = Browser::start(Screen::PHONE).await?;
        browser.devtools("Network.enable", json!({})).await?;
        let network = json!({ "offline": false, "latency": WAY, "downloadThroughput": BYTES, "uploadThroughput": BYTES });
        browser.devtools("Network.emulateNetworkConditions", network).await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": OPENING })).await?;
        browser.client.goto(&server.page("ru.html")).await?;
        let mut noted = Value::Null;
        for _ in 0..1200 {
            noted = browser.client.execute("return window.opening ?? null", Vec::new()).await?;
            if noted.get("lives").is_some() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        for (times, moment) in found.iter_mut().zip(["readable", "taken", "lives"]) {
            let moment = noted.get(moment).and_then(Value::as_f64).ok_or_else(|| format!("`{moment}` did not come: {noted}"))?;
            times.push(moment);
        }
        browser.close().await?;
    }
    let [readable, taken, lives] = found;
    Ok(vec![Times::of("text readable", readable), Times::of("first answer taken", taken), Times::of("widget lives", lives)])
}

/// Whole interviews.
pub(super) async fn pages(runs: u32) -> Result<Vec<Times>, Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let (mut known, mut drawn) = (Vec::new(), Vec::new());
    for answers in (0..runs).flat_map(|_| people()) {
        let page = Page::open(&browser.client, &server.page(""), "en").await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
        page.begin("self").await?;
        for _ in 0..60 {
            match page.kind().await?.as_str() {
                "question" => {
                    let fact = page.fact().await?;
                    if page.find("[data-asks]").await?.is_none() {
                        page.choose(answers.get(&fact).unwrap_or(&json!("unknown"))).await?;
                    }
                    let took = browser.client.execute_async(CONTINUE, Vec::new()).await?;
                    let [first, last]: [f64; 2] = serde_json::from_value(took)?;
                    known.push(first);
                    drawn.push(last);
                }
                "help" | "private" => page.press("go-on").await?,
                "check" if page.find("button[data-action=go-on]").await?.is_some() => page.press("go-on").await?,
                _ => break,
            }
        }
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    }
    browser.close().await?;
    Ok(vec![Times::of("next question found", known), Times::of("next page drawn", drawn)])
}
