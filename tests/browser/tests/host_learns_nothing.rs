//! The page around Zhol learns nothing: whatever a person answers, after the first load not one byte goes out, and the page around is told
//! and sees the same. In a frame, as an element, and by a pasted link, which a page turns into a bare frame.
//!
//! `ZHOL_PEOPLE` sets how many random people each way is tried with.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{collections::BTreeSet, time::Duration};

use browser_tests::{Browser, Error, Host, Make, Screen, Server, Walker, Watcher, number};
use fantoccini::Locator;
use serde_json::{Value, json};

const WINDOW: Screen = Screen { width: 900, height: 800, dark: false };

/// All that the page around could read.
const AROUND: &str = "const done = arguments[0];
    // WordPress is told the height again and again, by the clock: how often says how long a page has been open.
    // And the clock of the frame of the person before may strike once more while the page is opened anew: so these stand at the end.
    const heights = (of) => document.told.filter(said => said.includes('secret') === of);
    const told = () => [...heights(false), ...new Set(heights(true))];
    (async () => JSON.stringify([
        location.href, document.title, history.length, history.state, document.cookie, Object.entries(localStorage), Object.entries(sessionStorage),
        await caches.keys(), (await indexedDB.databases()).map(base => base.name), told(), document.changed(),
        performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.endsWith('/favicon.ico')).sort(),
    ]))().then(done, error => done('failed: ' + error))";

/// Waits until nothing has been sent for a while.
async fn quiet(watcher: &Watcher) -> u64 {
    let mut before = watcher.bytes();
    let mut calm = 0;
    while calm < 6 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = watcher.bytes();
        calm = if now == before { calm + 1 } else { 0 };
        before = now;
    }
    before
}

/// What the devtools saw go out since they were last asked. Those of Firefox tell no driver.
async fn requests(browser: &Browser, make: Make) -> Result<Vec<String>, Error> {
    if make == Make::Chromium { browser.requests().await } else { Ok(Vec::new()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_around_learns_nothing_of_anyone() -> Result<(), Error> {
    learns_nothing(Make::Chromium, number("ZHOL_PEOPLE", 6)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_around_learns_nothing_of_anyone_in_firefox() -> Result<(), Error> {
    learns_nothing(Make::Firefox, number("ZHOL_PEOPLE", 6).div_ceil(3)).await
}

async fn learns_nothing(make: Make, people: u64) -> Result<(), Error> {
    let server = Server::start()?;
    let watcher = Watcher::before(server.port()).await?;
    let host = Host::start(&watcher.site(), &Server::dist(), None).await?;
    let browser = Browser::noting(make, WINDOW).await?;
    for way in ["frame", "plain", "sandbox"] {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut results: BTreeSet<String> = BTreeSet::new();
        for person in 0..people {
            browser.client.goto(&host.page(way)).await?;
            if way != "plain" {
                browser
                    .client
                    .wait()
                    .at_most(Duration::from_secs(60))
                    .for_element(Locator::Css("iframe"))
                    .await?
                    .enter_frame()
                    .await?;
            }
            let walker = Walker::enter(&browser.client).await?;
            walker.run("await walker.until('the widget', () => walker.place(hosts[0]))", Value::Null).await?;
            let before = quiet(&watcher).await;
            let loaded = requests(&browser, make).await?;
            assert!(make != Make::Chromium || !loaded.is_empty(), "{way}: the devtools note what is fetched");
            let found = walker.walk(person).await.map_err(|error| format!("{way}, person {person}: {error}"))?;
            results.insert(found.to_string());
            tokio::time::sleep(Duration::from_millis(60)).await;
            let (after, sent) = (watcher.bytes(), requests(&browser, make).await?);
            assert_eq!(before, after, "{way}, person {person}: nothing is sent after the first load");
            assert!(sent.is_empty(), "{way}, person {person}: nothing is fetched after the first load: {sent:?}");
            browser.client.enter_parent_frame().await?;
            let around = browser.client.execute_async(AROUND, Vec::new()).await?;
            let around = around.as_str().unwrap_or_default();
            assert!(
                around.starts_with("[\"http://127.0.0.1") && around.contains("zhol.js") | around.contains("frame/"),
                "{around}"
            );
            seen.insert(around.to_owned());
        }
        println!("{make:?}, {way}: {people} people with {} different journeys", results.len());
        // The browser's own length of the history grows with each page that the test opens.
        let lengths: BTreeSet<String> = seen.iter().map(|around| without_length(around)).collect();
        assert_eq!(lengths.len(), 1, "{way}: the same for everyone: {lengths:#?}");
        assert!(results.len() as u64 * 2 > people, "{way}: they went different ways");
        let told = if way == "plain" { "[]" } else { "\\\"type\\\":\\\"ready\\\"" };
        assert!(lengths.iter().all(|around| around.contains(told)), "{way}: the messages were heard: {lengths:?}");
    }
    browser.close().await
}

/// `document.changed` compares the length of the history with that before the widget came; the number itself is the test's own.
fn without_length(around: &str) -> String {
    let mut list: Vec<Value> = serde_json::from_str(around).unwrap();
    list.remove(2);
    json!(list).to_string()
}
