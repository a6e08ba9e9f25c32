//! Random walks: whatever a person presses in whatever order, the browser's own Back, Forward and reload among it, the page is the one
//! that the interview says.
//!
//! `ZHOL_WALKS` sets how many walks there are in each browser, `ZHOL_SEED` where they begin. The walks in Firefox and in `WebKit` are
//! taken when they are asked for (`cargo test -p browser-tests --test model_based -- --ignored`), as `cargo xtask test` does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

mod model;

use std::{ops::Range, time::Duration};

use browser_tests::{Browser, Error, LANGUAGES, Make, Page, Screen, Server, number};
use model::{Dice, Model};
use serde_json::{Value, json};
use tokio::time::timeout;
use zhol_core::{engine::Date, interview::Session};

/// How many steps are taken between two reloads.
const STEPS: usize = 14;

/// The longest time that a walk may take, also in a browser that must rest between the steps.
const LONGEST: Duration = Duration::from_secs(600);

/// Takes the steps in the page itself and looks after each whether the page comes to what is expected. A script of the browser's own
/// is the only way to take a hundred thousand steps.
const WALK: &str = include_str!("walk.js");

#[tokio::test(flavor = "multi_thread")]
async fn the_page_always_equals_the_model() -> Result<(), Error> {
    walk_in(Make::Chromium, 100).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Firefox and geckodriver, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn the_page_always_equals_the_model_in_firefox() -> Result<(), Error> {
    walk_in(Make::Firefox, 30).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs WebKitWebDriver and Xvfb, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn the_page_always_equals_the_model_in_webkit() -> Result<(), Error> {
    walk_in(Make::WebKit, 30).await
}

/// How many walks are taken before the browser is started anew. The small browser of `WebKitGTK` becomes slower with each entry of its
/// history: three hundred walks without a new start took it more than twenty minutes.
const fn stretch(make: Make) -> u64 {
    match make {
        Make::Chromium | Make::Firefox => u64::MAX,
        Make::WebKit => 30,
    }
}

/// Takes as many walks as the environment says.
async fn walk_in(make: Make, usually: u64) -> Result<(), Error> {
    let (walks, seed) = (number("ZHOL_WALKS", usually), number("ZHOL_SEED", 1));
    let server = Server::start()?;
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (mut taken, mut reloads) = (0, 0);
    let mut first = 0;
    while first < walks {
        let end = walks.min(first.saturating_add(stretch(make)));
        let (steps, times) = walk_on(make, &server, first..end, &mut dice).await?;
        (taken, reloads, first) = (taken + steps, reloads + times, end);
    }
    println!("{make:?}: {walks} walks, {taken} steps and {reloads} reloads: the page was always the model's");
    Ok(())
}

/// Takes these walks in one browser; gives how many steps and reloads there were.
async fn walk_on(make: Make, server: &Server, walks: Range<u64>, dice: &mut Dice) -> Result<(usize, usize), Error> {
    let browser = Browser::of(make, Screen::PHONE).await?;
    Page::open(&browser.client, &server.page(""), "en").await?;
    let script = "const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()]";
    let day = browser.client.execute(script, Vec::new()).await?;
    let part = |at: usize| u16::try_from(day[at].as_u64().unwrap()).unwrap();
    let today = Date::new(part(0), u8::try_from(part(1))?, u8::try_from(part(2))?).ok_or("no day")?;
    let content = browser_tests::content()?;
    let book = &content.pack.book;
    let mut model = Model { book, today, session: Session::default(), language: "en", last: 0, fault: false };
    let (mut taken, mut reloads) = (0, 0);
    for walk in walks {
        let steps: Vec<Value> = (0..STEPS).map(|_| model.step(dice)).collect();
        taken += steps.len();
        let script = browser.client.execute_async(WALK, vec![json!(steps), json!(make.entries_in_ten_seconds())]);
        // A driver need not notice that a step has led out of the page.
        let walked = timeout(LONGEST, script).await;
        let error = match walked {
            Ok(error) => error?,
            Err(_) => json!("the walk led out of the page"),
        };
        assert_eq!(error, Value::Null, "{make:?}, walk {walk}: the steps were {}", json!(steps));
        if dice.one_in(5) {
            // Nothing is known any more after a reload, but where in the history it was.
            reloads += 1;
            browser.client.refresh().await?;
            let language = Page::open_here(&browser.client).await?.language().await?;
            model.language = LANGUAGES.iter().find(|tag| language == **tag).ok_or("a language")?;
            model.session = Session::from(model.session.number());
            model.fault = false;
        }
    }
    browser.close().await?;
    Ok((taken, reloads))
}
