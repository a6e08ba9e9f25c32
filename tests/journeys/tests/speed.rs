//! How long a phone takes to find the next question.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use journeys::{Browser, Page, Screen, Server, Trouble};
use serde_json::json;

/// How much slower than this machine the phone is.
const SLOW: u32 = 6;
/// The next question is found within so many milliseconds.
const SOON: f64 = 5.0;

/// Presses Continue. The click comes back as soon as the answer is taken and the next page is known; the page is drawn after that.
const TIMED: &str = "const button = root.querySelector('[data-action=continue]'); const began = performance.now(); button.click(); return performance.now() - began";

#[tokio::test(flavor = "multi_thread")]
async fn the_next_question_is_found_at_once_on_a_slow_phone() -> Result<(), Trouble> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let mut times = Vec::new();
    for answers in [
        json!({}),
        json!({ "fear_of_return": "no", "situation": [], "documents": ["ussr_passport"], "birth_date": "1984-05-17", "lived_in_kz_1992": "yes" }),
    ] {
        let page = Page::open(&browser.client, &server.page(""), "en").await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
        page.begin("self").await?;
        for _ in 0..60 {
            match page.kind().await?.as_str() {
                "question" => {
                    let fact = page.fact().await?;
                    page.choose(answers.get(&fact).unwrap_or(&json!("unknown"))).await?;
                    let took = page.ask(TIMED).await?;
                    times.push(took.as_f64().ok_or("a time")?);
                    for _ in 0..200 {
                        if page.ask("return root.querySelector('form[data-fact]')?.dataset.fact ?? null").await? != json!(fact) {
                            break;
                        }
                    }
                }
                "help" | "private" => page.press("go-on").await?,
                "check" if page.find("button[data-action=go-on]").await?.is_some() => page.press("go-on").await?,
                _ => break,
            }
        }
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    }
    times.sort_by(f64::total_cmp);
    let (median, late) = (times[times.len() / 2], times[times.len() * 95 / 100]);
    println!("next question at a sixth of the speed: median {median:.1} ms, 95th percentile {late:.1} ms, of {}", times.len());
    assert!(times.len() > 20, "whole interviews were timed: {times:?}");
    assert!(median <= SOON, "{times:?}");
    browser.close().await
}
