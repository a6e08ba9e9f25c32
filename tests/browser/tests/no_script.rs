//! Without scripts, without WebAssembly, and where the module does not compile: every pathway is reached by links, in every language.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{collections::BTreeSet, time::Duration};

use browser_tests::{Browser, Error, LANGUAGES, Screen, Server, content};
use serde_json::{Value, json};

/// What the browser lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lack {
    Scripts,
    WebAssembly,
    Compiling,
}

/// The way to the guide that stands on the page, if there is one that can be seen.
const WAY: &str = "const root = document.querySelector('[data-zhol]').shadowRoot;
    const link = [...root.querySelectorAll('a[href^=guide]')].find(link => link.checkVisibility());
    return link?.href ?? null";

/// The pathways that the links of the page lead to, and the page that holds the others.
const REACHED: &str = "const reached = [...document.querySelectorAll('a[href^=\"#\"]')]
        .map(link => document.querySelector(link.getAttribute('href'))?.dataset.pathway).filter(Boolean);
    const more = [...document.querySelectorAll('a')].find(link => link.getAttribute('href') === 'more.html');
    return [reached, more?.href ?? null, document.documentElement.lang]";

async fn lacking(lack: Lack) -> Result<Browser, Error> {
    let browser = Browser::start(Screen::PHONE).await?;
    let source = match lack {
        Lack::Scripts => {
            browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
            return Ok(browser);
        }
        Lack::WebAssembly => "delete window.WebAssembly",
        Lack::Compiling => {
            "for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming'])
                WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('refused by the test'))"
        }
    };
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
    Ok(browser)
}

async fn every_pathway_is_reached(lack: Lack) -> Result<(), Error> {
    let content = content()?;
    let all: BTreeSet<String> = content.pack.book.pathways.iter().map(|pathway| pathway.id.clone()).collect();
    let server = Server::start()?;
    let browser = lacking(lack).await?;
    for language in LANGUAGES {
        browser.client.goto(&server.page(&format!("{language}.html"))).await?;
        let mut way = Value::Null;
        for _ in 0..2400 {
            way = browser.client.execute(WAY, Vec::new()).await?;
            if way.is_string() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        browser.client.goto(way.as_str().ok_or_else(|| format!("{lack:?}, {language}: no way to the guide"))?).await?;
        let mut found = BTreeSet::new();
        for _ in 0..2 {
            let reached = browser.client.execute(REACHED, Vec::new()).await?;
            assert_eq!(reached[2], json!(language), "{lack:?}");
            found.extend(reached[0].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()));
            if let Some(more) = reached[1].as_str() {
                browser.client.goto(more).await?;
            }
        }
        assert_eq!(found, all, "{lack:?}, {language}");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts() -> Result<(), Error> {
    every_pathway_is_reached(Lack::Scripts).await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_webassembly() -> Result<(), Error> {
    every_pathway_is_reached(Lack::WebAssembly).await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_module_does_not_compile() -> Result<(), Error> {
    every_pathway_is_reached(Lack::Compiling).await
}
