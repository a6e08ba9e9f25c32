//! What a person answers leaves no trace outside the widget: no request, address, title, storage or history entry.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use browser_tests::{Browser, Error, Page, Screen, Server};
use serde_json::{Value, json};

/// Everything that the page's surroundings could tell. The history has a step for each page, so its length differs; what stands in
/// a step is only its number.
const SURROUNDINGS: &str = "return JSON.stringify([
    location.href, document.title, document.cookie, localStorage.length, sessionStorage.length,
    (await caches?.keys?.()) ?? [], (await indexedDB.databases()).length,
    performance.getEntriesByType('resource').map(entry => entry.name).sort(),
])";

async fn surroundings(browser: &Browser) -> Result<Value, Error> {
    let script =
        format!("const done = arguments[0]; (async () => {{ {SURROUNDINGS} }})().then(done, error => done(String(error)))");
    Ok(browser.client.execute_async(&script, Vec::new()).await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_different_people_leave_the_same_surroundings() -> Result<(), Error> {
    let server = Server::start()?;
    let mut seen = Vec::new();
    for answers in [
        json!({ "fear_of_return": "yes", "situation": ["detained", "violence"], "documents": ["foreign_passport"], "region": "KZ-75" }),
        json!({ "fear_of_return": "no", "situation": [], "documents": ["kz_id"], "kz_id_state": "valid", "birth_country": "kz" }),
    ] {
        let browser = Browser::start(Screen::PHONE).await?;
        let page = Page::open(&browser.client, &server.page(""), "ru").await?;
        let before = surroundings(&browser).await?;
        page.walk(&answers).await?;
        let after = surroundings(&browser).await?;
        let step = browser.client.execute("return [history.state, history.length]", Vec::new()).await?;
        let number = step[0]["zhol"].as_u64().ok_or("the step has a number")?;
        assert_eq!(step[0], json!({ "zhol": number }), "nothing else stands in a step of the history");
        assert!(number > 3 && step[1].as_u64() >= Some(number), "each page is a step: {step}");
        assert_eq!(before, after, "nothing changes from the first page to the result");
        seen.push(after);
        browser.close().await?;
    }
    let [one, other] = seen.as_slice() else { return Err("two people were seen".into()) };
    assert!(one.as_str().is_some_and(|text| text.contains("rules.pack")), "the resources were listed: {one}");
    assert_eq!(one, other);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_fetched_from_anywhere_else() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "kk").await?;
    page.walk(&json!({})).await?;
    let hosts = browser
        .client
        .execute(
            "return [...new Set(performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin))]",
            Vec::new(),
        )
        .await?;
    let own = browser.client.execute("return location.origin", Vec::new()).await?;
    assert_eq!(hosts, json!([own]));
    browser.close().await
}
