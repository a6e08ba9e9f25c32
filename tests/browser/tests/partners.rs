//! The page for partners: the lines that it gives put Zhol into a page of somebody else, as it was wished for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{Browser, Engine, Error, Screen, Server, served_once};
use fantoccini::Locator;
use serde_json::{Value, json};

/// Chooses a way, Dari, a region, the dark and a colour, and gives the lines to copy.
const CHOOSE: &str = "const [way] = arguments, form = document.querySelector('form');
    form.querySelector(`[value=${way}]`).click();
    form.querySelector('#lang').value = 'fa-AF'; form.querySelector('#region').value = 'KZ-75';
    form.querySelector('[name=theme][value=dark]').click();
    if (!form.querySelector('[name=own]').checked) form.querySelector('[name=own]').click();
    form.querySelector('[name=accent]').value = '#ffcc00';
    form.dispatchEvent(new Event('input', { bubbles: true }));
    return document.querySelector('#lines').value";

async fn until(browser: &Browser, script: &str) -> Result<Value, Error> {
    for _ in 0..2400 {
        let said = browser.client.execute(script, Vec::new()).await?;
        if said != Value::Null && said != json!(false) {
            return Ok(said);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("`{script}` did not come true").into())
}

/// What Zhol looks like in the page or frame that the browser is in: its language, whether it is dark, the colour of its main button.
const LOOKS: &str = "const host = document.querySelector('zhol-screening, [data-zhol]'), room = host?.shadowRoot?.querySelector('[data-live]:not([hidden])');
    const page = room?.querySelector('.zhol');
    return page && [page.lang, getComputedStyle(page).colorScheme, getComputedStyle(room.querySelector('.button.main')).backgroundColor]";

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_put_zhol_into_a_page_as_it_was_wished_for() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen { width: 1280, height: 900, dark: false }).await?;
    for language in ["kk", "ru", "en"] {
        for way in ["frame", "element"] {
            browser.client.goto(&server.page(&format!("partners/{language}.html"))).await?;
            let lines = browser.client.execute(CHOOSE, vec![json!(way)]).await?;
            let lines = lines.as_str().ok_or("there are lines")?;
            assert!(lines.contains("KZ-75") && lines.contains("integrity=\"sha384-"), "{language}, {way}: {lines}");
            // The preview beside the lines wears the same.
            browser.client.wait().for_element(Locator::Css("iframe")).await?.enter_frame().await?;
            let seen = until(&browser, LOOKS).await?;
            assert_eq!(seen, json!(["fa-AF", "dark", "rgb(255, 204, 0)"]), "{language}, {way}: the preview");
            browser.client.enter_parent_frame().await?;

            let page = format!("<!doctype html><html lang=en><title>A partner</title><h1>Help</h1>{lines}</html>");
            let (port, serving) = served_once(page.into_bytes(), 4000)?;
            browser.client.goto(&format!("http://127.0.0.1:{port}/")).await?;
            serving.join().expect("the page is served")?;
            if way == "frame" {
                browser.client.wait().for_element(Locator::Css("iframe")).await?.enter_frame().await?;
            }
            let seen = until(&browser, LOOKS).await?;
            assert_eq!(seen, json!(["fa-AF", "dark", "rgb(255, 204, 0)"]), "{language}, {way}: in the partner's page");
        }
    }
    browser.client.goto(&server.page("partners/ru.html")).await?;
    let link = browser.client.execute(CHOOSE, vec![json!("link")]).await?;
    assert_eq!(link, json!(server.page("fa-AF.html")), "a link brings its language and nothing else");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_can_use_the_page_for_partners() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen { width: 320, height: 640, dark: false }).await?;
    let mut found = Vec::new();
    for language in ["kk", "ru", "en"] {
        browser.client.goto(&server.page(&format!("partners/{language}.html"))).await?;
        until(&browser, "return !!document.querySelector('#lines')?.value").await?;
        for engine in [Engine::Axe, Engine::Ibm] {
            engine.enter(&browser.client).await?;
            found.extend(engine.findings(&browser.client).await?.into_iter().map(|finding| format!("{language}: {finding}")));
        }
        let wide = browser.client.execute("return document.documentElement.scrollWidth", Vec::new()).await?;
        assert_eq!(wide, json!(320), "{language}: nothing is wider than the screen");
    }
    browser.close().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
