//! The code that a person makes for a helper: read out and typed, or shown and photographed, it brings the console to the same
//! result; and making it leaves no trace.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{env, fs, process, time::Duration};

use browser_tests::{Browser, Error, LANGUAGES, Page, Screen, Server, shipped_cases};
use fantoccini::Locator;
use serde_json::{Value, json};

/// Tall enough for the whole square.
const SCREEN: Screen = Screen { width: 1366, height: 900, dark: false };

/// What the page shows besides the code, and what it has left anywhere.
const TRACES: &str =
    "return [performance.getEntriesByType('resource').length, location.href, history.length, history.state, document.title,
    { ...localStorage }, { ...sessionStorage }, document.cookie, root.querySelector('.code')?.textContent ?? null]";

async fn ask(browser: &Browser, script: &str, values: Vec<Value>) -> Result<Value, Error> {
    Ok(browser.client.execute(script, values).await?)
}

async fn wait(browser: &Browser, script: &str) -> Result<(), Error> {
    for _ in 0..2400 {
        if ask(browser, &format!("return !!({script})"), vec![]).await? == json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("`{script}` did not come true: {}", ask(browser, "return document.body.innerText", vec![]).await?).into())
}

/// What the console shows: pathways with their standings.
async fn shown_at_the_desk(browser: &Browser) -> Result<Value, Error> {
    let script = "return [...document.querySelectorAll('[data-pathway]')].map(e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true'])";
    ask(browser, script, vec![]).await
}

async fn open_the_desk(browser: &Browser, server: &Server) -> Result<(), Error> {
    browser.client.goto(&server.page("hotline/")).await?;
    wait(browser, "document.querySelector('[data-open]')").await?;
    browser.client.find(Locator::Css("[data-command=code]")).await?.click().await?;
    wait(browser, "document.querySelector('[data-code]')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_brings_the_console_to_the_same_result() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(SCREEN).await?;
    let cases = shipped_cases()?;
    assert!(cases.len() >= LANGUAGES.len());
    for (language, case) in LANGUAGES.iter().zip(&cases) {
        let page = Page::open(&browser.client, &server.page(""), language).await?;
        page.stride(&case["answers"]).await?;
        let (result, before) = (page.pathways().await?, page.ask(TRACES).await?);
        assert_eq!(before[8], Value::Null, "no code before one is asked for");
        page.click("[data-action=code]").await?;
        page.wait_for(".code").await?;
        let mut after = page.ask(TRACES).await?;
        let code = after[8].take();
        assert_eq!(before, after, "{language}: making a code leaves nothing anywhere");
        let code = code.as_str().ok_or("a code")?.to_owned();
        let picture = page.wait_for(".square").await?.screenshot().await?;
        page.click("[data-action=code]").await?;
        for _ in 0..3000 {
            if page.find(".code").await?.is_none() {
                break;
            }
        }
        assert!(page.find(".code, .square").await?.is_none(), "it is hidden again");

        open_the_desk(&browser, &server).await?;
        let field = browser.client.find(Locator::Css("[data-code]")).await?;
        // As somebody types it who hears it in groups, and who believes once too early that this is all.
        let heard = code.to_lowercase().replace('-', " ");
        let (first, rest) = heard.split_at(8);
        field.send_keys(first).await?;
        browser.client.find(Locator::Css("[data-command=read]")).await?.click().await?;
        wait(&browser, "document.querySelector('#code-fault')?.textContent.length > 20").await?;
        let kept = ask(&browser, "return document.querySelector('[data-code]').value", vec![]).await?;
        assert_eq!(kept, json!(first), "nothing that was typed is lost");
        field.send_keys(rest).await?;
        browser.client.find(Locator::Css("[data-command=read]")).await?.click().await?;
        wait(&browser, "!document.querySelector('[data-code]')").await?;
        assert_eq!(shown_at_the_desk(&browser).await?, result, "{language}: typed");

        open_the_desk(&browser, &server).await?;
        let file = env::temp_dir().join(format!("zhol-code-{}.png", process::id()));
        fs::write(&file, picture)?;
        browser.client.find(Locator::Css("[data-photo]")).await?.send_keys(&file.display().to_string()).await?;
        wait(&browser, "!document.querySelector('[data-code]')").await?;
        fs::remove_file(file)?;
        assert_eq!(shown_at_the_desk(&browser).await?, result, "{language}: photographed");
    }
    // A picture of something else says what to do.
    open_the_desk(&browser, &server).await?;
    let file = env::temp_dir().join(format!("zhol-none-{}.png", process::id()));
    fs::write(&file, browser.client.screenshot().await?)?;
    browser.client.find(Locator::Css("[data-photo]")).await?.send_keys(&file.display().to_string()).await?;
    wait(&browser, "document.querySelector('#code-fault')?.textContent.length > 20").await?;
    fs::remove_file(file)?;
    browser.close().await
}
