//! Languages that nobody speaks, made of the English texts: three times as long, and from right to left. No page breaks under them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{env, fs, path::Path, process};

use browser_tests::{ALWAYS, Browser, Error, Page, Probes, Screen, Server, content, put, tour};
use zhol_authoring::Pseudolocale;

/// Copies a folder, without what lies compressed beside its files: the words will be others.
fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if !target.extension().is_some_and(|kind| kind == "br" || kind == "gz") {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Every kind of page under a made-up language that takes the place of this one.
async fn every_page_holds(pseudo: Pseudolocale, language: &str) -> Result<(), Error> {
    let dist = env::temp_dir().join(format!("zhol-{language}-{}", process::id()));
    copy(&Server::dist(), &dist)?;
    let content = content()?;
    let packs = content.pseudolocalized(pseudo).ok_or("there are no English texts")?.packs()?;
    put(&dist, packs.into_iter().map(|(name, bytes)| (format!("packs/{name}"), bytes)).collect())?;
    let server = Server::of(&dist)?;
    let browser = Browser::start(Screen { width: 320, height: 640, dark: false }).await?;
    let page = Page::open(&browser.client, &server.page(""), language).await?;
    // It is written in letters of no language, so that is not asked.
    let always: Vec<&str> = ALWAYS.iter().copied().filter(|probe| !["languages", "direction"].contains(probe)).collect();
    let mut found = Vec::new();
    tour(&page, false, async |stop| {
        found.extend(Probes::enter(&page).await?.look(&browser, &always, stop).await?);
        Ok(())
    })
    .await?;
    browser.close().await?;
    fs::remove_dir_all(dist)?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_breaks_under_texts_three_times_as_long() -> Result<(), Error> {
    every_page_holds(Pseudolocale::Long, "en").await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_breaks_under_other_letters_from_right_to_left() -> Result<(), Error> {
    every_page_holds(Pseudolocale::RightToLeft, "fa-AF").await
}
