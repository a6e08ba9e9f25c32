//! Leaving at once: blank, nothing kept, and no way back to what was shown.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{Browser, Error, Page, Screen, Server};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A person in danger, who has come as far as the result.
async fn in_danger<'a>(browser: &'a Browser, server: &Server) -> Result<Page<'a>, Error> {
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.stride(
        &json!({ "fear_of_return": "yes", "situation": ["violence"], "documents": ["foreign_passport"], "region": "KZ-75" }),
    )
    .await?;
    Ok(page)
}

/// What stands on the page, whatever page it is by now.
async fn shown(browser: &Browser) -> Result<Value, Error> {
    let script = "const root = document.documentElement;
        if (!root || getComputedStyle(root).display === 'none') return '';
        return root.innerText + [...document.querySelectorAll('*')].map(e => e.shadowRoot?.textContent ?? '').join(' ')";
    Ok(browser.client.execute(script, Vec::new()).await?)
}

async fn nothing_is_left(browser: &Browser) -> Result<(), Error> {
    tokio::time::sleep(Duration::from_millis(2500)).await;
    for step in 0..10 {
        let seen = shown(browser).await?;
        let seen = seen.as_str().unwrap_or_default();
        // A new tab of the browser may list what was opened; the page before the sensitive questions says so.
        if browser.client.current_url().await?.scheme() == "chrome" {
            break;
        }
        for word in ["Zhol", "asylum", "Violence", "Result", "lawyer", "Kazakhstan"] {
            assert!(!seen.contains(word), "after {step} times Back the page shows \u{201c}{word}\u{201d}: {seen}");
        }
        // At the first page of all there is nothing to go back to.
        let _ = browser.client.back().await;
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn leave_now_blanks_the_page_before_anything_else_without_a_network() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    in_danger(&browser, &server).await?;
    let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.emulateNetworkConditions", offline).await?;
    // Before the tap's own handlers have come back, so that the next frame that is drawn is blank.
    let script = "document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-action=leave]').click();
        return getComputedStyle(document.documentElement).display";
    assert_eq!(browser.client.execute(script, Vec::new()).await?, json!("none"));
    nothing_is_left(&browser).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_three_times_leaves() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = in_danger(&browser, &server).await?;
    for _ in 0..2 {
        page.key(Key::Escape).await?;
    }
    assert_eq!(page.kind().await?, "result", "twice is not yet enough");
    page.key(Key::Escape).await?;
    let empty = shown(&browser).await?;
    assert!(!empty.as_str().unwrap_or_default().contains("Zhol"), "{empty}");
    nothing_is_left(&browser).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_erases_what_was_kept_and_the_profile_holds_no_answer() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.begin("self").await?;
    while page.kind().await? != "private" {
        page.choose(&json!("unknown")).await?;
        page.go_on().await?;
    }
    page.click("input[data-option=keep]").await?;
    page.press("go-on").await?;
    // What only a page shows.
    let shown = "return [root.querySelector('h1').textContent, root.querySelector('[data-option=violence]').closest('.row').innerText.split('\\n')[0]]";
    let shown: Vec<String> = serde_json::from_value(page.ask(shown).await?)?;
    assert!(shown.iter().all(|text| text.len() > 8), "{shown:?}");
    page.choose(&json!(["violence"])).await?;
    page.go_on().await?;
    let kept = "return localStorage.getItem('zhol')";
    assert!(browser.client.execute(kept, Vec::new()).await?.is_string(), "it is kept as the person chose");
    page.click("button[data-action=leave]").await.ok();
    nothing_is_left(&browser).await?;
    browser.client.goto(&server.page("embed/partner.css")).await?;
    assert_eq!(browser.client.execute(kept, Vec::new()).await?, Value::Null);
    let profile = browser.end().await?;
    // That, and what only an answer leads to: names that the module holds are on every phone that has opened it.
    for trace in shown.iter().map(|text| text.trim()).chain(["exploitation-help", "kibhr-almaty"]) {
        assert_eq!(found_in(&profile, trace)?, Vec::<String>::new(), "the profile holds \u{201c}{trace}\u{201d}");
    }
    std::fs::remove_dir_all(&profile)?;
    Ok(())
}

/// The files below a folder that hold a text, as UTF-8 or as UTF-16.
fn found_in(folder: &std::path::Path, text: &str) -> Result<Vec<String>, Error> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (mut found, mut seen) = (Vec::new(), 0);
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = std::fs::read(&path) {
                seen += 1;
                let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
                if holds(text.as_bytes()) || holds(&wide) {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    assert!(seen > 10, "the profile was looked through: {seen} files");
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn back_forward_and_reload_lead_through_the_pages_with_nothing_in_the_address() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    let address = browser.client.current_url().await?;
    page.begin("self").await?;
    let first = page.fact().await?;
    page.choose(&json!("1984")).await?;
    page.go_on().await?;
    let second = page.fact().await?;
    browser.client.back().await?;
    page.wait_for(&format!("form[data-fact={first}]")).await?;
    assert_eq!(
        page.ask("return root.querySelector('[data-date-field=year]').value").await?,
        json!("1984"),
        "the answer is still there"
    );
    browser.client.forward().await?;
    page.wait_for(&format!("form[data-fact={second}]")).await?;
    page.press("back").await?;
    assert_eq!(page.fact().await?, first, "the button is the same way back");
    assert_eq!(browser.client.current_url().await?, address);
    assert_eq!(browser.client.title().await?, "Zhol");
    browser.client.refresh().await?;
    page.wait_for(".zhol[data-page=start]").await?;
    page.begin("self").await?;
    assert_eq!(page.fact().await?, first, "after a reload everything begins anew, and works");
    browser.client.back().await?;
    page.wait_for(".zhol[data-page=start]").await?;
    browser.close().await
}
