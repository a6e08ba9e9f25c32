//! Barriers that no engine looks for, looked for on every kind of page in every language; and each of them put up once, to see that it
//! is noticed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{ALWAYS, Browser, Error, InjectedFault, LANGUAGES, Page, Probes, Scheme, Screen, Server, tour};
use serde_json::json;

const SMALL: Screen = Screen { width: 320, height: 640, dark: false };

#[tokio::test(flavor = "multi_thread")]
async fn no_page_has_a_barrier_in_any_language() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(SMALL).await?;
    let mut found = Vec::new();
    for language in LANGUAGES {
        let page = Page::open(&browser.client, &server.page(""), language).await?;
        tour(&page, false, async |stop| {
            let about = format!("{language}, {stop}");
            found.extend(Probes::enter(&page).await?.look(&browser, ALWAYS, &about).await?);
            Ok(())
        })
        .await?;
    }
    browser.close().await?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// A barrier that is put up: at which stop, what notices it, and how.
const BARRIERS: &[(&str, &str, InjectedFault)] = &[
    ("choice", "order", InjectedFault::Style(".rows { display: flex; flex-direction: column-reverse }")),
    (
        "choice",
        "order",
        InjectedFault::Script(
            "root.querySelector('[data-action=continue]').tabIndex = 1",
            "root.querySelector('[data-action=continue]').removeAttribute('tabindex')",
        ),
    ),
    ("start", "targets", InjectedFault::Style(".leave { min-block-size: 0 !important; padding: 0 !important }")),
    (
        "result",
        "targets",
        InjectedFault::Style("a { display: inline !important; padding: 0 !important; min-block-size: 0 !important }"),
    ),
    ("check", "sideways", InjectedFault::Style(".answers { inline-size: 400px }")),
    ("result", "sideways", InjectedFault::Style(".page { overflow-x: auto } .pathway { inline-size: 600px }")),
    ("choice", "clipped", InjectedFault::Style(".row { block-size: 20px; min-block-size: 0; overflow: hidden }")),
    ("help", "clipped", InjectedFault::Style("h1 { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }")),
    ("private", "clipped", InjectedFault::Style(".row { margin-block-end: -60px !important }")),
    ("start", "room", InjectedFault::Style(".bar { min-block-size: 60vh }")),
    (
        "result",
        "languages",
        InjectedFault::Script(
            "root.querySelectorAll('bdi[lang]').forEach(e => { e.lang = 'kk'; e.textContent = 'An office' })",
            "",
        ),
    ),
    ("check", "direction", InjectedFault::Style(".answers { direction: rtl }")),
    ("start", "direction", InjectedFault::Style("h1 { text-align: end }")),
    ("start", "direction", InjectedFault::Style(".lead { text-align: left }")),
    (
        "set",
        "hints",
        InjectedFault::Script(
            "root.querySelector('fieldset').removeAttribute('aria-describedby')",
            "root.querySelector('fieldset').setAttribute('aria-describedby', 'zhol-hint')",
        ),
    ),
    (
        "date",
        "hints",
        InjectedFault::Script("root.querySelector('#zhol-hint').id = 'gone'", "root.querySelector('#gone').id = 'zhol-hint'"),
    ),
    (
        "date, nothing written",
        "correction",
        InjectedFault::Script(
            "globalThis.kept = root.querySelector('#zhol-fault').textContent; root.querySelector('#zhol-fault').textContent = 'Error'",
            "root.querySelector('#zhol-fault').textContent = kept",
        ),
    ),
    (
        "list, nothing chosen",
        "correction",
        InjectedFault::Script(
            "root.querySelector('select[name]').removeAttribute('aria-invalid')",
            "root.querySelector('select[name]').setAttribute('aria-invalid', 'true')",
        ),
    ),
    (
        "choice",
        "announcements",
        InjectedFault::Script(
            "root.querySelector('.section').setAttribute('role', 'status')",
            "root.querySelector('.section').removeAttribute('role')",
        ),
    ),
    ("private", "colour", InjectedFault::Style("input { appearance: none }")),
    ("result", "colour", InjectedFault::Style("a { text-decoration: none !important }")),
    (
        "languages",
        "colour",
        InjectedFault::Style(".languages button { font-weight: 400 !important; text-decoration-thickness: 1px !important }"),
    ),
    ("date, nothing written", "colour", InjectedFault::Style("input { border-width: 2px !important }")),
    ("result", "motion", InjectedFault::Style("h1 { animation: dawn 1s infinite }")),
    ("result", "motion", InjectedFault::Style(".pathway { transition: all 1s }")),
];

#[tokio::test(flavor = "multi_thread")]
async fn each_barrier_is_noticed_once_it_is_put_up() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(SMALL).await?;
    let page = Page::open(&browser.client, &server.page(""), "kk").await?;
    browser.show(Scheme::Light, true).await?;
    let mut noticed = 0;
    tour(&page, false, async |stop| {
        let probes = Probes::enter(&page).await?;
        for (_, probe, fault) in BARRIERS.iter().filter(|(at, ..)| *at == stop) {
            assert_eq!(probes.findings(&[probe]).await?, Vec::<String>::new(), "{stop}, before {fault:?}");
            assert!(!probes.findings_when(*fault, probe).await?.is_empty(), "{probe} does not notice {fault:?}");
            noticed += 1;
        }
        Ok(())
    })
    .await?;
    assert_eq!(noticed, BARRIERS.len());
    browser.close().await
}

/// What tells whether the page has moved on by itself.
const PLACE: &str = "return [root.querySelector('.zhol').dataset.page, root.querySelector('form')?.dataset.fact, history.length, location.href,
    root.querySelector('.zhol').lang, [...root.querySelectorAll('*')].indexOf(root.activeElement), root.querySelector('.faults, .notice[data-asks]') === null]";

/// Changes every field there is, as a person does; gives what moved by it.
async fn changes_of_context(page: &Page<'_>) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let fields = page.ask("return root.querySelectorAll('fieldset input, fieldset select').length").await?.as_u64().unwrap_or(0);
    for at in 0..fields {
        let field = format!("const field = root.querySelectorAll('fieldset input, fieldset select')[{at}];");
        let before = page.ask(&format!("{field} field.focus(); {PLACE}")).await?;
        page.ask(&format!(
            "{field}
             if (field.matches('[type=radio], [type=checkbox]')) field.click();
             else {{
               field.matches('select') ? field.selectedIndex = 2 : field.value = '1990';
               for (const kind of ['input', 'change']) field.dispatchEvent(new InputEvent(kind, {{ bubbles: true }}));
             }}"
        ))
        .await?;
        tokio::time::sleep(Duration::from_millis(30)).await;
        let after = page.ask(PLACE).await?;
        if after != before {
            found.push(format!("{before} became {after}"));
        }
        // As it was: a box that is left ticked would be unticked by the answer that follows.
        page.ask(&format!(
            "{field}
             if (field.matches('[type=checkbox]') && field.checked) field.click();
             if (!field.matches('[type=radio], [type=checkbox]')) {{
               field.value = '';
               for (const kind of ['input', 'change']) field.dispatchEvent(new InputEvent(kind, {{ bubbles: true }}));
             }}"
        ))
        .await?;
    }
    page.ask("scrollTo(0, 0)").await?;
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_field_changes_the_page_by_itself() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    let (mut found, mut asked, mut noticed) = (Vec::new(), 0, 0);
    tour(&page, false, async |stop| {
        if stop.contains(", nothing") {
            asked += 1;
            found.extend(changes_of_context(&page).await?.into_iter().map(|finding| format!("{stop}: {finding}")));
            // A field that moves the focus when it is used is noticed.
            page.ask("globalThis.leap = () => root.querySelector('summary').focus(); root.querySelector('fieldset').addEventListener('input', leap)").await?;
            noticed += u32::from(!changes_of_context(&page).await?.is_empty());
            page.ask("root.querySelector('fieldset').removeEventListener('input', leap)").await?;
        }
        Ok(())
    })
    .await?;
    browser.close().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!((asked, noticed), (4, 4));
    Ok(())
}

/// Counts from now on how often the focus moves, which regions that speak by themselves come and go, and what is on the console.
const LISTEN: &str = "globalThis.heard = { focus: 0, spoken: 0, gone: 0 };
    const live = node => node.matches?.('[role=alert], [role=status]:not([hidden])') || node.querySelector?.('[role=alert], [role=status]:not([hidden])');
    // A click moves the focus to the button as well; that is the person's doing.
    root.addEventListener('focusin', event => event.target.matches('button, input') || heard.focus++);
    globalThis.ear = new MutationObserver(list => list.forEach(change => {
        change.addedNodes.forEach(node => { if (live(node)) heard.spoken++ });
        change.removedNodes.forEach(node => { if (live(node)) heard.gone++ });
    }));
    ear.observe(root, { childList: true, subtree: true })";

#[tokio::test(flavor = "multi_thread")]
async fn a_page_announces_itself_once_and_an_error_stays() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.begin("self").await?;
    page.ask(LISTEN).await?;
    let settle = async || -> Result<serde_json::Value, Error> {
        tokio::time::sleep(Duration::from_millis(150)).await;
        let heard =
            page.ask("const was = { ...heard }; Object.assign(heard, { focus: 0, spoken: 0, gone: 0 }); return was").await?;
        Ok(heard)
    };
    for _ in 0..6 {
        if page.kind().await? == "question" {
            page.click("button[data-action=continue]").await?;
            page.wait_for("[role=alert]").await?;
            assert_eq!(
                settle().await?,
                json!({ "focus": 1, "spoken": 1, "gone": 0 }),
                "an error: one alert, which has the focus"
            );
            tokio::time::sleep(Duration::from_secs(2)).await;
            assert_eq!(settle().await?, json!({ "focus": 0, "spoken": 0, "gone": 0 }), "an error does not go away by itself");
            page.choose(&json!("unknown")).await?;
            let _ = settle().await?;
            page.go_on().await?;
            assert_eq!(settle().await?["spoken"], json!(0), "the next page speaks by its heading");
        } else {
            page.press("go-on").await?;
            assert_eq!(settle().await?, json!({ "focus": 1, "spoken": 0, "gone": 0 }), "a page: the heading, and nothing else");
        }
        assert_eq!(page.ask("return root.activeElement?.tagName").await?, json!("H1"));
    }
    browser.close().await
}
