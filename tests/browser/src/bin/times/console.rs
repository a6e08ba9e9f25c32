//! The hotline's console: from a key to the result that it means.

use browser_tests::{Error, Server, Worker};
use serde_json::json;
use zhol_authoring::{people, read_case};

use super::{slow::SLOW, times::Times};

/// Notes how long after a key the result that it means is in the page, and how long after it is drawn.
const TIMED: &str = "window.times = [];
    let began = 0, known = 0;
    new MutationObserver(() => { known = performance.now() - began; }).observe(document.body, { subtree: true, childList: true, attributes: true });
    addEventListener('keydown', (event) => {
        // Keys that give an answer; to end a call is no part of it.
        if (event.altKey || document.querySelector('[role=dialog]')) return;
        began = performance.now(), known = 0;
        const mine = began, port = new MessageChannel();
        port.port1.onmessage = () => known && mine === began && times.push([known, performance.now() - began]);
        requestAnimationFrame(() => port.port2.postMessage(0));
    }, true);";

/// A call of each of some people.
pub(super) async fn keys(runs: u32) -> Result<Vec<Times>, Error> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    worker.open(&server).await?;
    worker.ask(TIMED).await?;
    worker.browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
    for person in people(runs, 7) {
        let book = &worker.content.pack.book;
        let case = read_case(book, &serde_json::from_str(&person.to_string())?).map_err(|wrong| wrong.join(" "))?;
        worker.call(&case.answers).await?;
        worker.new_call().await?;
    }
    let times: Vec<[f64; 2]> = serde_json::from_value(worker.ask("return times").await?)?;
    worker.browser.close().await?;
    let (known, drawn) = times.into_iter().map(|[known, drawn]| (known, drawn)).unzip();
    Ok(vec![Times::of("at the hotline, result in the page after a key", known), Times::of("at the hotline, drawn", drawn)])
}
