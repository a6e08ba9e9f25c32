//! The whole widget in one file, opened from the device without any server.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use browser_tests::{Browser, Error, LANGUAGES, Make, Page, Screen, Server, answers};
use serde_json::json;
use url::Url;

async fn works_in(make: Make) -> Result<(), Error> {
    let file = std::fs::canonicalize(Server::dist().join("zhol.html"))?;
    println!("zhol.html: {} bytes", std::fs::metadata(&file)?.len());
    let address = Url::from_file_path(&file).map_err(|()| "no address")?;
    let browser = Browser::of(make, Screen::PHONE).await?;
    for language in LANGUAGES {
        let page = Page::open(&browser.client, address.as_str(), language).await?;
        page.walk(&answers()).await.map_err(|error| format!("{make:?}, {language}: {error}"))?;
        assert_eq!(page.language().await?, *language);
        assert!(!page.offices().await?.as_array().unwrap().is_empty(), "{make:?}, {language}: there are offices");
    }
    let fetched = browser.client.execute("return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.startsWith('blob:') && !name.startsWith('data:'))", Vec::new());
    assert_eq!(fetched.await?, json!([]), "nothing is fetched");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_file_is_all_that_a_phone_needs() -> Result<(), Error> {
    works_in(Make::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Firefox and geckodriver, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn one_file_is_all_that_firefox_needs() -> Result<(), Error> {
    works_in(Make::Firefox).await
}
