//! The first page, before the widget lives: readable, and what is answered there is kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{Browser, Error, LANGUAGES, Page, Screen, Server, served_once};
use serde_json::{Value, json};

/// Does something in the page that stands before the widget, given its shadow root and the part that stands in it.
async fn before(browser: &Browser, script: &str) -> Result<Value, Error> {
    let whole = format!(
        "const root = document.querySelector('[data-zhol]').shadowRoot, first = root.querySelector('[data-prerendered]'); {script}"
    );
    Ok(browser.client.execute(&whole, Vec::new()).await?)
}

/// Waits until a script says something else than nothing.
async fn until(browser: &Browser, script: &str) -> Result<Value, Error> {
    for _ in 0..2400 {
        let said = before(browser, script).await?;
        if said != Value::Null && said != json!(false) {
            return Ok(said);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("`{script}` did not come true").into())
}

async fn block(browser: &Browser, what: &[&str]) -> Result<(), Error> {
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": what })).await?;
    Ok(())
}

/// Answers the first question on the page that stands before the widget, and presses Continue.
const ANSWER: &str = "first.querySelector('[data-action=start][data-option=child]').click();
    first.querySelector('[data-date-field=year]').value = '2015';
    first.querySelector('[data-date-field=month]').value = '3';
    first.querySelector('[data-action=continue]').click();
    return first.querySelector('[role=status]')?.textContent ?? null";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_answered_before_the_widget_lives_is_kept_when_it_does() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    for missing in ["*.wasm", "*zhol.js", "*/packs/*"] {
        block(&browser, &[missing]).await?;
        browser.client.goto(&server.page("en.html")).await?;
        until(&browser, "return !!first?.querySelector('[role=alert]')").await.map_err(|error| format!("{missing}: {error}"))?;
        assert_ne!(before(&browser, ANSWER).await?, Value::Null, "{missing}: it is said that the page is loading");
        until(&browser, "return !!first.querySelector('[data-action=try-again]')").await?;
        block(&browser, &[]).await?;
        before(&browser, "first.querySelector('[data-action=try-again]').click()").await?;
        let page = Page::open_here(&browser.client).await?;
        page.wait_for("form[data-fact=documents]").await.map_err(|error| format!("{missing}: {error}"))?;
        page.press("back").await?;
        let year = page.ask("return root.querySelector('[data-date-field=year]').value").await?;
        let month = page.ask("return root.querySelector('[data-date-field=month]').value").await?;
        assert_eq!((year, month), (json!("2015"), json!("3")), "{missing}");
        let asked = page.ask("return root.querySelector('h1').textContent").await?;
        assert!(asked.as_str().is_some_and(|asked| asked.contains("child")), "{missing}: {asked}");
    }
    browser.close().await
}

/// Lets the widget come by itself, as on a slow network.
const COMES: &str =
    "return import(new URL('zhol.js?later', new URL(document.querySelector('[data-zhol]').dataset.base, document.baseURI)))
    .then(() => null)";

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_and_what_is_half_written_stay_when_the_widget_takes_over() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    block(&browser, &["*.wasm"]).await?;
    browser.client.goto(&server.page("en.html")).await?;
    until(&browser, "return !!first?.querySelector('[role=alert]')").await?;
    let typing = "first.querySelector('[data-action=start][data-option=self]').click();
        first.querySelector('.why').open = true;
        const year = first.querySelector('[data-date-field=year]');
        year.focus(); year.value = '198'; year.setSelectionRange(1, 2);";
    before(&browser, typing).await?;
    block(&browser, &[]).await?;
    browser.client.execute(COMES, Vec::new()).await?;
    let page = Page::open_here(&browser.client).await?;
    let script = "const at = root.activeElement; return [at.dataset.dateField, at.value, at.selectionStart, at.selectionEnd, root.querySelector('.why').open]";
    assert_eq!(page.ask(script).await?, json!(["year", "198", 1, 2, true]));
    browser.close().await
}

/// Does `tap` on the page that stands before the widget in the very moment in which the widget has come, before it takes that page's place.
/// The page's own observer was there first, so it has seen the widget by then.
fn tap_as_it_comes(tap: &str) -> String {
    format!(
        "new MutationObserver((_, observer) => {{
            if (!root.querySelector('[data-live] .zhol[data-page]')) return;
            observer.disconnect();
            {tap}
        }}).observe(root, {{ childList: true, subtree: true }});"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_in_the_moment_in_which_the_widget_comes_counts() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let start = "first.querySelector('[data-action=start][data-option=child]').click();";
    let back = "first.querySelector('[data-action=back]').click();";
    // What is done before the widget comes, as it comes, and the page that the widget should then be at.
    let tries = [("", start, "question"), (start, back, "start"), (start, &format!("{back} {start}"), "question")];
    for (early, late, wanted) in tries {
        block(&browser, &["*.wasm"]).await?;
        browser.client.goto(&server.page("en.html")).await?;
        until(&browser, "return !!first?.querySelector('[role=alert]')").await?;
        before(&browser, &[early, &tap_as_it_comes(late)].concat()).await?;
        block(&browser, &[]).await?;
        browser.client.execute(COMES, Vec::new()).await?;
        let page = Page::open_here(&browser.client).await?;
        page.wait_for(&format!("[data-live]:not([hidden]) [data-page={wanted}]"))
            .await
            .map_err(|error| format!("{early} {late}: {error}"))?;
        let left = page.ask("return root.querySelectorAll('[data-prerendered], [data-live][hidden]').length").await?;
        assert_eq!(left, json!(0), "{early} {late}: one page is left");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_begins_at_the_top_of_the_first_page() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.begin("self").await?;
    // A page far longer than the screen, read to its end.
    let ends = "root.querySelector('.page').style.paddingBottom = '2000px'; document.documentElement.style.minHeight = '4000px';
        scrollTo(0, document.documentElement.scrollHeight); return scrollY";
    assert!(page.ask(ends).await?.as_f64().is_some_and(|far| far > 1000.0));
    browser.client.refresh().await?;
    Page::open_here(&browser.client).await?;
    // Chromium puts a page where it was once it is whole, a little later.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(page.ask("return scrollY").await?, json!(0));
    browser.close().await
}

/// Notes what moves on a page, and from where to where.
const WATCH: &str = "window.moved = [];
    const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    const source = ({ node, previousRect, currentRect }) =>
        `${node?.parentNode?.className} ${node?.className ?? node?.textContent}: ${place(previousRect)} -> ${place(currentRect)}`;
    new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved.push([entry.value, ...entry.sources.map(source)]); })
    .observe({ type: 'layout-shift', buffered: true });";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_while_the_page_comes_in_pieces() -> Result<(), Error> {
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    for language in ["ru", "fa-AF"] {
        let page = std::fs::read(Server::dist().join(format!("{language}.html")))?;
        let (port, serving) = served_once(page, 200)?;
        browser.client.goto(&format!("http://127.0.0.1:{port}/")).await?;
        serving.join().expect("the page is served")?;
        assert_eq!(browser.client.execute("return window.moved", Vec::new()).await?, json!([]), "{language}");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_when_the_widget_takes_over_in_any_language() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    for language in LANGUAGES {
        block(&browser, &["*.wasm"]).await?;
        browser.client.goto(&server.page(&format!("{language}.html"))).await?;
        let words = "first.querySelector('[role=alert]')?.remove(); return first.querySelector('.page').innerText";
        let height = "return root.querySelector('.zhol[data-page=start]').getBoundingClientRect().height";
        let (said, high) = (before(&browser, words).await?, before(&browser, height).await?);
        block(&browser, &[]).await?;
        browser.client.refresh().await?;
        let page = Page::open_here(&browser.client).await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(page.ask("return root.querySelector('.page').innerText").await?, said, "{language}");
        assert_eq!(page.ask(height).await?, high, "{language}");
        assert_eq!(page.ask("return window.moved").await?, json!([]), "{language}: nothing moved");
    }
    browser.close().await
}
