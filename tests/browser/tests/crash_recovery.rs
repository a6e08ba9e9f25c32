//! A widget that breaks is alive again with the answers, or gives way to the guide. No button is ever dead.
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

use browser_tests::{BREAKS, Browser, Error, Page, Screen, Server, answers, break_it, number};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_breaks_is_alive_again_with_the_answers() -> Result<(), Error> {
    let (panics, mut seed) = (number("ZHOL_PANICS", 16), number("ZHOL_SEED", 1));
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BREAKS })).await?;
    let mut broke = 0;
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
        if break_it(&browser, &how).await?.is_none() {
            // It did not come so far as to break: then it is as alive as ever.
            page.wait_for("button").await?;
            continue;
        }
        broke += 1;
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
    println!("broken {broke} times of {panics}; otherwise all was done before it came to that");
    assert!(broke * 2 >= panics, "half of them broke: {broke} of {panics}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_widget_that_breaks_again_and_again_gives_way_to_the_guide() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": BREAKS })).await?;
    let page = Page::open(&browser.client, &server.page("ru.html"), "ru").await?;
    page.begin("self").await?;
    // From now on every call breaks, also in those that come after.
    let script = "setInterval(() => { if (breaks.after < 0) breaks.after = 30; }, 1);
        setInterval(() => document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-live] :is(form [data-option=unknown], .answers button)')?.click(), 20)";
    browser.client.execute(script, Vec::new()).await?;
    for _ in 0..2400 {
        if browser.client.current_url().await?.path() == "/guide/ru/" {
            return browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("it is still at {}", browser.client.current_url().await?).into())
}
