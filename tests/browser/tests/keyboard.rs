//! With the keyboard alone: every stop shows, in the order of the page, none traps, and the result is reached.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{collections::BTreeSet, time::Duration};

use browser_tests::{Browser, Error, Page, Probes, Screen, Server, tour};
use serde_json::{Value, json};

/// Presses a key as the keyboard does, wherever the focus is.
async fn press(browser: &Browser, key: &str, backwards: bool) -> Result<(), Error> {
    let (code, number, text) = match key {
        "Tab" => ("Tab", 9, ""),
        "Enter" => ("Enter", 13, "\r"),
        "ArrowUp" => ("ArrowUp", 38, ""),
        "ArrowDown" => ("ArrowDown", 40, ""),
        " " => ("Space", 32, " "),
        digit => (digit, i32::from(digit.as_bytes()[0]), digit),
    };
    let event = |kind: &str| json!({ "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number, "text": text, "modifiers": if backwards { 8 } else { 0 } });
    browser.devtools("Input.dispatchKeyEvent", event(if text.is_empty() { "rawKeyDown" } else { "keyDown" })).await?;
    browser
        .devtools("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key, "code": code, "windowsVirtualKeyCode": number }))
        .await?;
    Ok(())
}

/// Goes from stop to stop through a page and back again, and says what is wrong at each.
async fn tab_through(browser: &Browser, page: &Page<'_>) -> Result<Vec<String>, Error> {
    const HERE: &str = "return [list.indexOf(root.activeElement), probes.focus(root), root.activeElement ? probes.named(root.activeElement) : '']";
    let probes = Probes::enter(page).await?;
    let count = page
        .ask("document.body.tabIndex = -1; document.body.focus(); scrollTo(0, 0); globalThis.list = probes.stops(root); return list.length")
        .await?;
    let count = count.as_i64().unwrap_or(0);
    let mut found = probes.findings(&["order"]).await?;
    for (backwards, wanted) in [(false, (0..count).collect::<Vec<_>>()), (true, (0..count - 1).rev().collect())] {
        for wanted in wanted {
            press(browser, "Tab", backwards).await?;
            let here = page.ask(HERE).await?;
            if here[0] != json!(wanted) {
                found.push(format!("stop {wanted} of {count}, backwards {backwards}: the focus is at {here}"));
                return Ok(found);
            }
            found.extend(here[1].as_array().into_iter().flatten().map(Value::to_string));
        }
        // After the last the focus leaves the widget. To go back it has to return.
        if !backwards {
            press(browser, "Tab", false).await?;
            let here = page.ask(HERE).await?;
            if here[0] == json!(count - 1) {
                found.push(format!("the focus is caught at {here}"));
            }
            page.ask("list.at(-1).focus()").await?;
        }
    }
    Ok(found)
}

async fn every_stop_of_the_focus_shows(language: &str, screen: Screen) -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(screen).await?;
    let page = Page::open(&browser.client, &server.page(""), language).await?;
    let mut found = Vec::new();
    tour(&page, false, async |stop| {
        found.extend(tab_through(&browser, &page).await?.into_iter().map(|finding| format!("{language}, {stop}: {finding}")));
        Ok(())
    })
    .await?;
    browser.close().await?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_of_the_focus_shows_on_a_small_phone() -> Result<(), Error> {
    every_stop_of_the_focus_shows("kk", Screen { width: 320, height: 640, dark: false }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_stop_of_the_focus_shows_from_right_to_left_in_the_dark() -> Result<(), Error> {
    every_stop_of_the_focus_shows("fa-AF", Screen { width: 1280, height: 720, dark: true }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_that_does_not_show_and_a_trap_are_noticed() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.begin("self").await?;
    let probes = Probes::enter(&page).await?;
    for (rules, said) in [
        ("* { outline: none !important; box-shadow: none !important }", "no ring"),
        (".page :focus { scroll-margin: 0 !important } .bar { height: 70vh !important }", "covered"),
    ] {
        probes.style(rules).await?;
        let found = tab_through(&browser, &page).await?;
        assert!(found.iter().any(|finding| finding.contains(said)), "{said}: {found:?}");
        probes.style("").await?;
    }
    page.ask("globalThis.trap = event => event.key === 'Tab' && event.preventDefault(); root.querySelector('form').addEventListener('keydown', trap)").await?;
    let found = tab_through(&browser, &page).await?;
    assert!(found.iter().any(|finding| finding.contains("the focus is at")), "{found:?}");
    browser.close().await
}

/// Presses Tab until the focus is on what a selector finds.
async fn reach(browser: &Browser, page: &Page<'_>, selector: &str) -> Result<(), Error> {
    for _ in 0..80 {
        press(browser, "Tab", false).await?;
        if page.ask(&format!("return root.activeElement?.matches({})", json!(selector))).await? == json!(true) {
            return Ok(());
        }
    }
    Err(format!("Tab never reaches {selector}").into())
}

/// Answers the question on the page; gives its kind.
async fn answer(browser: &Browser, page: &Page<'_>) -> Result<&'static str, Error> {
    reach(browser, page, "input, select").await?;
    match page.ask("return root.activeElement.tagName + root.activeElement.type").await?.as_str().unwrap_or_default() {
        "SELECTselect-one" => {
            press(browser, "ArrowDown", false).await?;
            Ok("list")
        }
        "INPUTtext" => {
            for digit in ["1", "9", "8", "4"] {
                press(browser, digit, false).await?;
            }
            Ok("date")
        }
        "INPUTradio" => {
            // A group of radio buttons is one stop; the arrow up goes from its first option to its last.
            press(browser, "ArrowUp", false).await?;
            Ok("choice")
        }
        _ => {
            reach(browser, page, "[data-option=unknown]").await?;
            press(browser, " ", false).await?;
            Ok("set")
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_reaches_the_result() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    // The start page has no focus yet: the first Tab enters the document.
    browser.client.execute("document.body.tabIndex = -1; document.body.focus()", Vec::new()).await?;
    reach(&browser, &page, "[data-action=start]").await?;
    press(&browser, "Enter", false).await?;
    page.wait_for(".zhol:not([data-page=start])").await?;
    let mut passed = BTreeSet::new();
    for _ in 0..80 {
        let place = "return root.querySelector('.zhol').dataset.page + (root.querySelector('form')?.dataset.fact ?? '')";
        let before = page.ask(place).await?;
        let kind = page.kind().await?;
        if kind == "result" {
            passed.insert("result");
            break;
        }
        // It comes with the next frame.
        let focus = "return root.activeElement?.tagName ?? null";
        for _ in 0..3000 {
            if page.ask(focus).await? == json!("H1") {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(page.ask(focus).await?, json!("H1"), "{before}: the focus goes to the new heading");
        let (next, pressed) = match kind.as_str() {
            "question" => {
                passed.insert(answer(&browser, &page).await?);
                ("[data-action=continue]", "Enter")
            }
            "check" => {
                passed.insert("check");
                ("[data-action=result]", " ")
            }
            other => {
                passed.insert(if other == "help" { "help" } else { "private" });
                ("[data-action=go-on]", "Enter")
            }
        };
        reach(&browser, &page, next).await?;
        press(&browser, pressed, false).await?;
        let mut turned = false;
        for turn in 0..3000 {
            turned = page.ask(place).await? != before;
            if turned {
                break;
            }
            // A date that decides something when it is known better is asked for once.
            if turn % 30 == 29 && page.find("[data-asks]").await?.is_some() {
                reach(&browser, &page, next).await?;
                press(&browser, pressed, false).await?;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(turned, "the keyboard does not get past {before}");
    }
    assert_eq!(page.kind().await?, "result");
    for kind in ["private", "choice", "list", "set", "date", "check", "result"] {
        assert!(passed.contains(kind), "{kind} is not on the way: {passed:?}");
    }
    browser.close().await
}
