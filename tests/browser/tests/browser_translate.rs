//! A browser that translates rewrites every text of the page, although the page asks it not to. The way to the result stays open.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{Browser, Error, Page, Screen, Server, answers};
use serde_json::json;

/// Puts every text into two `<font>` elements at once, in place of the text node that was there, as Chromium's translator does; and
/// keeps what the page complains of.
const TRANSLATE: &str = "
    globalThis.complaints = [];
    addEventListener('error', event => complaints.push(String(event.message)));
    addEventListener('unhandledrejection', event => complaints.push(String(event.reason)));
    const error = console.error;
    console.error = (...said) => { complaints.push(said.join(' ')); error(...said); };
    const rewrite = node => {
        if (node.nodeType === 3) {
            if (!node.textContent.trim() || node.parentNode.closest?.('font, option, style')) return;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = node.textContent;
            outer.append(inner);
            node.replaceWith(outer);
        } else {
            [...node.childNodes].forEach(rewrite);
        }
    };
    const watch = new MutationObserver(changes => {
        for (const change of changes) {
            change.addedNodes.forEach(node => { if (node.isConnected) rewrite(node); });
            if (change.type === 'characterData' && change.target.isConnected) rewrite(change.target);
        }
        watch.takeRecords();
    });
    rewrite(root);
    watch.observe(root, { childList: true, subtree: true, characterData: true })";

/// Every text stands in its elements, none twice.
async fn whole(page: &Page<'_>, about: &str) -> Result<(), Error> {
    tokio::time::sleep(Duration::from_millis(60)).await;
    let complaints = page.ask("return complaints").await?;
    assert_eq!(complaints, json!([]), "{about}");
    let bare = page.ask("return [...root.querySelectorAll('h1, .button, .row span')].filter(e => e.textContent.trim() && !e.querySelector('font')).length").await?;
    assert_eq!(bare, json!(0), "{about}: the browser has rewritten every text");
    let headings = page.ask("return [root.querySelectorAll('h1').length, root.querySelectorAll('h1 > font').length, root.querySelectorAll('.zhol > .page').length]").await?;
    assert_eq!(headings, json!([1, 1, 1]), "{about}: nothing stands there twice");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translating_browser_breaks_nothing() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.ask(TRANSLATE).await?;
    whole(&page, "start").await?;
    let english = page.ask("return root.querySelector('h1').textContent").await?;
    // Another language on a page that was rewritten says what that language says.
    page.speak("ru").await?;
    whole(&page, "start in Russian").await?;
    let russian = page.ask("return root.textContent").await?;
    let russian = russian.as_str().unwrap_or_default();
    assert!(
        english.as_str().is_some_and(|english| english.len() > 3 && !russian.contains(english)),
        "the texts of the language before are gone: {russian}"
    );
    page.begin("self").await?;
    let mut kinds = vec!["start".to_owned()];
    for step in 0..80 {
        let kind = page.kind().await?;
        kinds.push(kind.clone());
        let about = format!("{kind}, step {step}");
        whole(&page, &about).await?;
        match kind.as_str() {
            "question" => {
                let fact = page.fact().await?;
                page.click("button[data-action=continue]").await?;
                page.wait_for("[role=alert]").await?;
                whole(&page, &format!("{fact}, nothing chosen")).await?;
                if step % 3 == 1 {
                    let heading = page.ask("return root.querySelector('h1').textContent").await?;
                    page.click(".tongue summary").await?;
                    page.speak(if page.language().await? == "ru" { "en" } else { "ru" }).await?;
                    whole(&page, &format!("{fact}, another language")).await?;
                    assert_ne!(
                        page.ask("return root.querySelector('h1').textContent").await?,
                        heading,
                        "{fact}: the other language"
                    );
                }
                if step % 4 == 2 {
                    page.press("back").await?;
                    whole(&page, &format!("back from {fact}")).await?;
                    page.ask("history.forward()").await?;
                    page.wait_for(&format!("form[data-fact={fact}]")).await?;
                }
                page.choose(&answers().get(&fact).cloned().unwrap_or_else(|| json!("unknown"))).await?;
                whole(&page, &format!("{fact}, chosen")).await?;
                page.go_on().await.map_err(|error| format!("{fact}: {error}"))?;
            }
            "help" | "private" => page.press("go-on").await?,
            "check" | "second-look" => page.press("result").await?,
            _ => break,
        }
    }
    assert_eq!(kinds.last().map(String::as_str), Some("result"));
    page.ask("root.querySelectorAll('details').forEach(e => e.open = true)").await?;
    whole(&page, "result, unfolded").await?;
    page.press("check").await?;
    page.press("change").await?;
    whole(&page, "a change").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_asks_not_to_be_translated() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    assert_eq!(page.ask("return root.querySelector('h1').translate").await?, json!(false));
    browser.close().await
}
