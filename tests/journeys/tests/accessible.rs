//! Every kind of page, in every language: no finding of axe, nothing to scroll sideways, and all of it with the keyboard.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{env, fs, path::Path};

use fantoccini::key::Key;
use journeys::{Browser, LANGUAGES, Page, Screen, Server, Trouble};
use serde_json::{Value, json};

/// A person whose way passes every kind of page: help, every kind of question, a result with put-off pathways.
fn answers() -> Value {
    json!({
        "subject": "self", "region": "KZ-75", "birth_date": "1984-05", "birth_country": "kz", "situation": ["irregular_entry"],
        "fear_of_return": "yes", "danger_learned": "earlier", "documents": ["foreign_passport"], "birth_record": "never",
        "other_citizenship": "ended", "lived_in_kz_1992": "yes", "proof_1992": ["papers"], "arrival_date": "always",
    })
}

fn axe() -> Result<String, Trouble> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/node/node_modules/axe-core/axe.min.js");
    let path = env::var_os("ZHOL_AXE").map_or(beside, Into::into);
    Ok(fs::read_to_string(&path).map_err(|error| format!("{}: {error}; run `cargo xtask setup`", path.display()))?)
}

/// What axe finds on the page, each finding with its elements.
async fn findings(browser: &Browser) -> Result<Value, Trouble> {
    let script = "const done = arguments[0];
        axe.run(document, { resultTypes: ['violations'] }).then(result => done({
            checked: result.passes.length,
            found: result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')}`),
        }), error => done({ checked: 0, found: [String(error)] }))";
    Ok(browser.client.execute_async(script, Vec::new()).await?)
}

async fn check(browser: &Browser, page: &Page<'_>, about: &str) -> Result<(), Trouble> {
    let found = findings(browser).await?;
    assert_eq!(found["found"], json!([]), "{about}: axe");
    assert!(found["checked"].as_u64().unwrap_or(0) > 10, "{about}: axe looked at the page");
    let widths = page.ask("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]").await?;
    assert!(widths[0].as_i64() <= widths[1].as_i64(), "{about}: the page scrolls sideways: {widths}");
    let small = page
        .ask("return [...root.querySelectorAll('button, summary, select, .option')].filter(e => e.getClientRects().length && (e.getBoundingClientRect().height < 44)).map(e => e.outerHTML.slice(0, 120))")
        .await?;
    assert_eq!(small, json!([]), "{about}: targets lower than 44 px");
    let headings = page.ask("return root.querySelectorAll('h1').length").await?;
    assert_eq!(headings, json!(1), "{about}: one heading of the first level");
    Ok(())
}

/// Walks through all pages and checks each, with the error state of every question on the way.
async fn check_all(screen: Screen, languages: &[&str]) -> Result<(), Trouble> {
    let (server, axe) = (Server::start()?, axe()?);
    let browser = Browser::start(screen).await?;
    for language in languages {
        let page = Page::open(&browser.client, &server.page(""), language).await?;
        browser.client.execute(&axe, Vec::new()).await?;
        check(&browser, &page, &format!("{language}: start")).await?;
        page.begin("self").await?;
        let mut kinds = std::collections::BTreeSet::from(["start".to_owned()]);
        loop {
            let kind = page.kind().await?;
            kinds.insert(kind.clone());
            match kind.as_str() {
                "question" => {
                    let fact = page.fact().await?;
                    check(&browser, &page, &format!("{language}: {fact}")).await?;
                    page.click("button[data-action=continue]").await?;
                    page.wait_for("[role=alert]").await?;
                    check(&browser, &page, &format!("{language}: {fact}, nothing chosen")).await?;
                    let answer = answers().get(&fact).cloned().unwrap_or_else(|| json!("unknown"));
                    page.choose(&answer).await?;
                    page.go_on().await?;
                }
                "help" | "private" => {
                    check(&browser, &page, &format!("{language}: {kind}")).await?;
                    page.press("go-on").await?;
                }
                "check" => {
                    check(&browser, &page, &format!("{language}: check")).await?;
                    page.press("result").await?;
                }
                _ => break,
            }
        }
        check(&browser, &page, &format!("{language}: result")).await?;
        page.ask("root.querySelectorAll('details').forEach(e => e.open = true)").await?;
        check(&browser, &page, &format!("{language}: result, unfolded")).await?;
        assert_eq!(kinds.len(), 6, "every kind of page was seen: {kinds:?}");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_on_a_small_phone() -> Result<(), Trouble> {
    check_all(Screen { width: 320, height: 640, dark: false }, LANGUAGES).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_the_dark_and_on_a_wide_screen() -> Result<(), Trouble> {
    check_all(Screen { width: 1280, height: 900, dark: true }, &["kk"]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_reaches_the_result() -> Result<(), Trouble> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    /// Where the focus is inside the widget: the action of a button, or the option of an input.
    const FOCUS: &str = "const e = root.activeElement; return e ? (e.dataset.action ?? e.dataset.option ?? e.tagName) : ''";
    let reach = async |wanted: &str| -> Result<(), Trouble> {
        for _ in 0..60 {
            if page.ask(FOCUS).await? == wanted {
                return Ok(());
            }
            page.key(Key::Tab).await?;
        }
        Err(format!("Tab never reaches {wanted}").into())
    };
    // The start page has no focus yet: the first Tab enters the document.
    browser.client.execute("document.body.tabIndex = -1; document.body.focus()", Vec::new()).await?;
    reach("start").await?;
    page.key(Key::Enter).await?;
    page.wait_for(".zhol[data-page=question]").await?;
    for _ in 0..40 {
        match page.kind().await?.as_str() {
            "question" => {
                assert_eq!(
                    page.ask("return root.activeElement?.tagName").await?,
                    json!("H1"),
                    "the focus goes to the new heading"
                );
                // A group of radio buttons is one stop for Tab; the arrow up goes to its last option, "I don't know".
                while page
                    .ask("return root.activeElement?.matches('input[type=radio], input[type=checkbox][data-option=unknown]')")
                    .await?
                    != json!(true)
                {
                    page.key(Key::Tab).await?;
                }
                let unknown = page.ask("return root.activeElement.dataset.option === 'unknown'").await?;
                page.key(if unknown == json!(true) { Key::Space } else { Key::Up }).await?;
                if unknown != json!(true)
                    && page.ask("return root.querySelector('[data-option=unknown]').checked").await? != json!(true)
                {
                    return Err(format!("the arrow does not choose \"I don't know\" for {}", page.fact().await?).into());
                }
                let before = page.fact().await?;
                page.key(Key::Enter).await?;
                for _ in 0..100 {
                    if page.kind().await? != "question" || page.fact().await? != before {
                        break;
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                }
            }
            "help" | "private" => {
                reach("go-on").await?;
                page.key(Key::Enter).await?;
            }
            "check" => {
                reach("result").await?;
                page.key(Key::Enter).await?;
                page.wait_for(".zhol[data-page=result]").await?;
            }
            _ => break,
        }
    }
    assert_eq!(page.kind().await?, "result");
    browser.close().await
}
