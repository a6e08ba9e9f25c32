//! The hotline's console, by the keyboard alone: real keys, as the browser's own devtools press them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

mod family;
mod no_trace;
mod screen;

use std::time::Duration;

use browser_tests::{BROKEN, Error, Host, Server, Worker, every_case, shipped_cases};
use serde_json::{Value, json};
use zhol_authoring::{people, read_case};

/// The languages of those who answer the telephone.
const WORKERS: [&str; 3] = ["kk", "ru", "en"];

#[tokio::test(flavor = "multi_thread")]
async fn fifty_cases_by_the_keyboard_alone() -> Result<(), Error> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (content, today) = (&worker.content, worker.today);
    worker.open(&server).await?;
    let day = format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day());
    let real = shipped_cases()?;
    // Every sixth of the content's cases, or all where that is asked for, and people that are made up.
    let step = if every_case() { 1 } else { 6 };
    let real = real.iter().step_by(step).map(|case| json!({ "today": day, "answers": case["answers"] }).to_string());
    let mut cases: Vec<String> = real.collect();
    let others = 50_usize.saturating_sub(cases.len());
    cases.extend(people(u32::try_from(others)?, 2020).map(|person| person.to_string()));
    let mut counts = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        worker.speaks(WORKERS[at % WORKERS.len()]).await?;
        let case = read_case(&content.pack.book, &serde_json::from_str(case)?).map_err(|wrong| wrong.join(" "))?;
        let (told, keys) = worker.dictate(&case.answers).await?;
        worker.agrees(&told).await?;
        counts.push(keys);
        worker.new_call().await?;
    }
    assert_eq!(worker.ask(BROKEN).await?, json!(0), "nothing broke");
    for (questions, most) in [(8, 20), (12, 30)] {
        let mut keys: Vec<usize> = counts.iter().filter_map(|counts| counts.get(questions - 1)).copied().collect();
        keys.sort_unstable();
        let (median, worst) = (keys[keys.len() / 2], keys[keys.len() - 1]);
        println!("{questions} questions: median {median} keys, most {worst}, of {} calls", keys.len());
        assert!(median <= most && keys[keys.len() * 9 / 10] <= most, "{questions} questions took {worst} keys");
    }
    worker.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_holds_the_console_learns_nothing_of_a_call() -> Result<(), Error> {
    let server = Server::start()?;
    let host = Host::start(&server.page(""), &Server::dist(), None).await?;
    let worker = Worker::come().await?;
    let browser = &worker.browser;
    browser.client.goto(&host.page("hotline")).await?;
    let sees = "const host = document.querySelector('zhol-screening'); return [location.href, history.length, document.title, document.told,
        document.querySelector('[data-own]').checkVisibility(), host.shadowRoot?.querySelector('iframe')?.offsetHeight > 400]";
    for _ in 0..2400 {
        if worker.ask(sees).await?[5] == json!(true) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let before = worker.ask(sees).await?;
    assert_eq!(before[3], json!([json!({ "zhol": 1, "type": "ready" }).to_string()]), "the console stands: {before}");
    assert_eq!((&before[4], &before[5]), (&json!(false), &json!(true)), "in the place of the page's own words");
    let frame = "return document.querySelector('zhol-screening').shadowRoot.querySelector('iframe')";
    let frame: fantoccini::elements::Element = {
        let found = browser.client.execute(frame, vec![]).await?;
        let id = found.as_object().and_then(|members| members.values().next()).and_then(Value::as_str).ok_or("a frame")?;
        fantoccini::elements::Element::from_element_id(browser.client.clone(), id.to_owned().into())
    };
    frame.enter_frame().await?;
    worker.wait("[data-open]").await?;
    worker.ask("document.querySelector('h3').focus()").await?;
    // Somebody who is held by the police.
    worker.type_in("1").await?;
    worker.jump("situation").await?;
    worker.type_in("1 Enter").await?;
    worker.wait(".danger").await?;
    browser.client.enter_parent_frame().await?;
    assert_eq!(worker.ask(sees).await?, before, "the page around sees the same whatever is said");
    let frame = "return document.querySelector('zhol-screening').shadowRoot.querySelector('iframe').contentDocument?.body.innerText ?? null";
    assert_eq!(worker.ask(frame).await?, Value::Null, "the page around cannot look inside");
    // To leave there is to leave the page around too.
    worker.type_in("Escape Escape Escape").await?;
    for _ in 0..2400 {
        if browser.client.current_url().await?.host_str() == Some("www.wikipedia.org") {
            return worker.browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err("the page around stays".into())
}
