//! What the widget costs a phone and a network, counted: requests, bytes, calls of the browser, elements made, layouts. None of it depends
//! on how quick a machine is; how long it takes is what `cargo xtask bench` measures.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

mod meter;

use std::time::Duration;

use browser_tests::{Browser, Error, Page, Screen, Server, Worker, answers};
use meter::{Cost, Gate, Meter};
use serde_json::{Value, json};
use zhol_authoring::{people, read_case};

/// What Continue costs until the next page is drawn, at most: calls of the browser by the module, elements and texts made, and
/// layouts. A date that is asked for once more takes two taps.
const PAGE: Cost = Cost { calls: 20_000, made: 3_000, layouts: 8 };
/// What a key costs at the hotline.
const KEY: Cost = Cost { calls: 20_000, made: 3_000, layouts: 8 };

fn persons() -> [Value; 3] {
    [
        json!({}),
        json!({ "fear_of_return": "no", "situation": [], "documents": ["ussr_passport"], "birth_date": "1984-05-17", "lived_in_kz_1992": "yes" }),
        answers(),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_costs_few_calls_and_layouts() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let meter = Meter::begin(&browser).await?;
    let mut costs = Vec::new();
    for answers in persons() {
        let page = Page::open(&browser.client, &server.page(""), "en").await?;
        page.begin("self").await?;
        for _ in 0..60 {
            match page.kind().await?.as_str() {
                "question" => {
                    let fact = page.fact().await?;
                    page.choose(answers.get(&fact).unwrap_or(&json!("unknown"))).await?;
                    let before = meter.read().await?;
                    page.go_on().await?;
                    costs.push((fact, meter.read().await? - before));
                }
                "help" | "private" => page.press("go-on").await?,
                "check" if page.find("button[data-action=go-on]").await?.is_some() => page.press("go-on").await?,
                _ => break,
            }
        }
    }
    assert!(costs.len() > 40, "whole interviews were counted: {} answers", costs.len());
    meter::within(&costs, PAGE);
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_at_the_hotline_costs_few_calls_and_layouts() -> Result<(), Error> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let meter = Meter::begin(&worker.browser).await?;
    worker.open(&server).await?;
    let mut costs = Vec::new();
    for person in people(2, 7) {
        let book = &worker.content.pack.book;
        let case = read_case(book, &serde_json::from_str(&person.to_string())?).map_err(|wrong| wrong.join(" "))?;
        let mut before = meter.read().await?;
        let counted = async |about: &str| {
            let now = meter.read().await?;
            costs.push((about.to_owned(), now - before));
            // To look costs nothing.
            before = meter.read().await?;
            Ok(())
        };
        worker.call_and_look(&case.answers, counted).await?;
        worker.new_call().await?;
    }
    assert!(costs.len() > 30, "{} keys were counted", costs.len());
    meter::within(&costs, KEY);
    worker.browser.close().await
}

/// The bytes of brotli and the addresses of what has come, the page first.
const COME: &str = "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .filter(entry => entry.responseStatus === 200).map(entry => [new URL(entry.name).pathname, entry.encodedBodySize])";

async fn come(browser: &Browser) -> Result<Vec<(String, u64)>, Error> {
    Ok(serde_json::from_value(browser.client.execute(COME, Vec::new()).await?)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_brings_a_page_that_takes_the_first_answer() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*/v/*", "*.js", "*.wasm", "*.pack", "*.css"] })).await?;
    for language in browser_tests::LANGUAGES {
        browser.client.goto(&server.page(&format!("{language}.html"))).await?;
        let tapped = "const first = document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-prerendered]');
            const read = first.innerText.length; first.querySelector('[data-action=start]').click();
            return read > 100 && !!first.querySelector('form[data-fact] [data-action=continue]')";
        assert_eq!(browser.client.execute(tapped, Vec::new()).await?, json!(true), "{language}: it is read and answered");
        // The browser asks for these for itself, to show beside the page's name; nobody waits for them.
        let own = |file: &str| ["/manifest.webmanifest", "/icon.svg"].contains(&file);
        let come: Vec<(String, u64)> = come(&browser).await?.into_iter().filter(|(file, _)| !own(file)).collect();
        let [(page, bytes)] = come.as_slice() else { panic!("{language}: nothing but the page came: {come:?}") };
        // How much it may be is held against the limits by the build.
        assert!(*bytes > 0, "{page}: {bytes} bytes");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_the_widget_needs_is_asked_for_at_once() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.client.goto(&server.page("ru.html")).await?;
    Page::open_here(&browser.client).await?;
    // What comes after the first page stands, whatever is answered, is no part of it.
    let later = |file: &str| file.ends_with("-more.pack") || file.ends_with("pictures.svg");
    let needed: Vec<(String, u64)> = come(&browser).await?.into_iter().filter(|(file, _)| !later(file)).collect();
    browser.close().await?;
    let bytes: u64 = needed.iter().map(|(_, bytes)| bytes).sum();
    println!("{} requests and {bytes} bytes until the widget lives", needed.len());
    assert!(needed.iter().all(|(_, bytes)| *bytes > 0), "{bytes} bytes: {needed:?}");
    // Nothing is handed out before all of it was asked for: whatever waited for something else to come would wait for ever.
    let files: Vec<String> = needed.into_iter().map(|(file, _)| file).filter(|file| file.starts_with("/v/")).collect();
    assert!(files.len() >= 4, "the script, the module, the rules and the words: {files:?}");
    let gate = Gate::before(server.port(), files).await?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.client.goto(&format!("http://localhost:{}/ru.html", gate.port)).await?;
    for _ in 0..600 {
        if gate.is_open() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(gate.is_open(), "not asked for before something else has come: {:?}", gate.missing());
    Page::open_here(&browser.client).await?;
    browser.close().await
}
