//! A widget that breaks is alive again at once with the answers, or gives way to the guide. No button is ever dead.
//!
//! `ZHOL_PANICS` sets how often it is broken, `ZHOL_SEED` how.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use journeys::{Browser, Page, Screen, Server, Trouble, answers, number};
use serde_json::{Value, json};

/// Alive again within so many milliseconds, half of the times.
const SOON: f64 = 1000.0;

/// Lets the module be broken from outside, as a panic breaks it: a trap in the midst of whatever it does. `breaks.after` is how many
/// calls of the browser from now, in a handler or while a page is drawn; `breaks.memory` overwrites what the module knows, so that it
/// breaks wherever it goes on: in the engine, in the interview, in the words.
const BREAKS: &str = "window.breaks = { after: -1 };
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (module, imports) => {
        for (const group of Object.values(imports)) for (const [name, call] of Object.entries(group)) {
            if (typeof call === 'function') group[name] = (...values) => {
                if (breaks.after >= 0 && breaks.after-- === 0) throw new WebAssembly.RuntimeError('broken by the test');
                return call(...values);
            };
        }
        const made = await instantiate(module, imports);
        breaks.memory = () => new Uint8Array((made.instance ?? made).exports.memory.buffer).fill(0xa5, 65536);
        return made;
    };";

/// Goes on by whatever there is to press on the page, and gives the milliseconds until another page stands, or null.
const PRESS: &str = "const [how, done] = arguments;
    const host = document.querySelector('[data-zhol]'), root = host.shadowRoot;
    const room = root.querySelector('[data-live]:not([hidden])');
    if (how === 'memory') breaks.memory(); else breaks.after = how;
    const row = room.querySelector('form [data-option=unknown]');
    const began = performance.now();
    const look = () => {
        const now = root.querySelector('[data-live]:not([hidden])');
        // Alive: another room than the one that was broken.
        if (now && now !== room) return done(performance.now() - began);
        if (performance.now() - began > 4000) return done(null);
        requestAnimationFrame(look);
    };
    row?.click();
    setTimeout(() => room.querySelector('form [data-action=continue], [data-action=go-on], [data-action=result], [data-action=check], [data-action=start]')?.click());
    look();";

async fn broken_again(browser: &Browser, how: &Value) -> Result<Option<f64>, Trouble> {
    Ok(browser.client.execute_async(PRESS, vec![how.clone()]).await?.as_f64())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_breaks_is_alive_again_with_the_answers() -> Result<(), Trouble> {
    let (panics, mut seed) = (number("ZHOL_PANICS", 16), number("ZHOL_SEED", 1));
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BREAKS })).await?;
    let (mut times, mut whole) = (Vec::new(), 0_u64);
    for panic in 0..panics {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let page = Page::open(&browser.client, &server.page("en.html"), "en").await?;
        page.begin("child").await?;
        page.choose(&json!("2015")).await?;
        page.go_on().await?;
        // Some come further before it breaks.
        for _ in 0..(seed >> 33) % 4 {
            if page.kind().await? == "question" {
                let fact = page.fact().await?;
                page.choose(answers().get(&fact).unwrap_or(&json!("unknown"))).await?;
                page.go_on().await?;
            }
        }
        let how = if panic % 4 == 3 { json!("memory") } else { json!((seed >> 40) % 40) };
        let Some(took) = broken_again(&browser, &how).await? else {
            // It did not come so far as to break: then it is as alive as ever.
            whole += 1;
            browser.client.execute("breaks.after = -1", Vec::new()).await?;
            page.wait_for("button").await?;
            continue;
        };
        times.push(took);
        let page = Page::open_here(&browser.client).await?;
        browser.client.execute("breaks.after = -1", Vec::new()).await?;
        let answers = page.wait_for("[data-page=check], .zhol[data-page=check]").await.map(drop);
        answers.map_err(|error| format!("broken {panic} ({how}): {error}"))?;
        let shown = page.ask("return root.querySelector('.answers').innerText").await?;
        assert!(
            shown.as_str().is_some_and(|shown| shown.contains("2015")),
            "broken {panic} ({how}): the answers are there: {shown}"
        );
        page.press("result").await.map_err(|error| format!("broken {panic} ({how}): {error}"))?;
    }
    times.sort_by(f64::total_cmp);
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("{panics} times broken, {whole} times after all was done; alive again after {median:.0?} ms, at most {worst:.0?}");
    assert!(times.len() as u64 * 4 >= panics * 3, "most of them broke: {times:?}");
    assert!(times[times.len() / 2] <= SOON, "{times:?}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_breaks_again_and_again_gives_way_to_the_guide() -> Result<(), Trouble> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BREAKS })).await?;
    let page = Page::open(&browser.client, &server.page("ru.html"), "ru").await?;
    page.begin("self").await?;
    // From now on every call breaks, also in those that come after.
    let script = "setInterval(() => { if (breaks.after < 0) breaks.after = 30; }, 1);
        setInterval(() => document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-live] :is(form [data-option=unknown], .answers button)')?.click(), 20)";
    browser.client.execute(script, Vec::new()).await?;
    for _ in 0..400 {
        if browser.client.current_url().await?.path() == "/guide/ru/" {
            return browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("it is still at {}", browser.client.current_url().await?).into())
}
