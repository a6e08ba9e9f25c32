//! Every kind of page, in every language, on three widths and in three schemes of colour: nothing that axe or IBM's engine finds.
//!
//! `ZHOL_FULL` makes it every question, and IBM's engine as often as axe.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{collections::BTreeSet, env};

use browser_tests::{Browser, Engine, Error, Page, STOPS, Scheme, Screen, Server, tour};
use serde_json::json;

/// A small phone, a usual one, and a desk; width and height in CSS pixels.
const SCREENS: [(u32, u32); 3] = [(320, 640), (412, 915), (1280, 900)];

/// In these languages, one for each way of writing, every screen is seen in every scheme. In the others each
/// screen and each scheme is seen once, unless all are asked for (`ZHOL_FULL=1`).
const EVERY_SCHEME: [&str; 2] = ["kk", "fa-AF"];

/// Looks at the page that is open on every screen in every scheme.
async fn check(browser: &Browser, page: &Page<'_>, language: &str, stop: &str) -> Result<Vec<String>, Error> {
    let full = env::var_os("ZHOL_FULL").is_some();
    let every = full || EVERY_SCHEME.contains(&language);
    for engine in [Engine::Axe, Engine::Ibm] {
        engine.enter(&browser.client).await?;
    }
    let mut found = Vec::new();
    for ((width, height), own) in SCREENS.into_iter().zip(Scheme::ALL) {
        browser.resize(width, height, 1).await?;
        // Scrolled down, what stays in view lies over what is scrolled away.
        page.ask("scrollTo(0, 0)").await?;
        for scheme in Scheme::ALL.into_iter().filter(|scheme| every || *scheme == own) {
            browser.show(scheme, true).await?;
            let mut engines = vec![Engine::Axe];
            if full || (width == 320 && (scheme == Scheme::Light || language == EVERY_SCHEME[0])) {
                engines.push(Engine::Ibm);
            }
            for engine in engines {
                for finding in engine.findings(&browser.client).await? {
                    found.push(format!("{language}, {stop}, {width} px, {scheme:?}, {engine:?}: {finding}"));
                }
            }
        }
    }
    browser.resize(320, 640, 1).await?;
    browser.show(Scheme::Light, true).await?;
    if page.ask("return root.querySelectorAll('h1').length").await? != json!(1) {
        found.push(format!("{language}, {stop}: not one heading of the first level"));
    }
    Ok(found)
}

async fn every_page_is_accessible(language: &str) -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen { width: 320, height: 640, dark: false }).await?;
    let page = Page::open(&browser.client, &server.page(""), language).await?;
    let (mut found, mut stops) = (Vec::new(), BTreeSet::new());
    tour(&page, env::var_os("ZHOL_FULL").is_some(), async |stop| {
        stops.insert(stop.to_owned());
        found.extend(check(&browser, &page, language, stop).await?);
        Ok(())
    })
    .await?;
    browser.close().await?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    assert_eq!(stops, STOPS.iter().map(|stop| (*stop).to_owned()).collect(), "every kind of page was seen");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_kazakh() -> Result<(), Error> {
    every_page_is_accessible("kk").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_russian() -> Result<(), Error> {
    every_page_is_accessible("ru").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_uzbek_in_latin_letters() -> Result<(), Error> {
    every_page_is_accessible("uz-Latn").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_uzbek_in_cyrillic_letters() -> Result<(), Error> {
    every_page_is_accessible("uz-Cyrl").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_dari() -> Result<(), Error> {
    every_page_is_accessible("fa-AF").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_english() -> Result<(), Error> {
    every_page_is_accessible("en").await
}

#[tokio::test(flavor = "multi_thread")]
async fn both_engines_notice_what_keeps_people_out() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen { width: 320, height: 640, dark: false }).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.begin("self").await?;
    for (engine, fault, rule) in [
        (
            Engine::Axe,
            "const p = document.createElement('p'); p.textContent = 'pale'; p.style.color = '#666'; root.querySelector('.page').append(p)",
            "color-contrast-enhanced",
        ),
        (
            Engine::Ibm,
            "root.querySelector('input').removeAttribute('type'); root.querySelector('.row').replaceWith(root.querySelector('input'))",
            "input_label_exists",
        ),
    ] {
        engine.enter(&browser.client).await?;
        let before = engine.findings(&browser.client).await?;
        page.ask(fault).await?;
        let after = engine.findings(&browser.client).await?;
        assert_eq!(before, Vec::<String>::new(), "{engine:?}");
        assert!(after.iter().any(|finding| finding.contains(rule)), "{engine:?} finds {after:?}");
    }
    browser.close().await
}
