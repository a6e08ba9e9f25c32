//! Whatever is sent to Zhol in a frame or to the script around it has no effect and breaks nothing, unless it is one of the four messages
//! from the frame itself.
//!
//! `ZHOL_MESSAGES` sets how many are sent.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::time::Duration;

use browser_tests::{Browser, Error, Host, Screen, Server, Walker, number};
use fantoccini::Locator;
use serde_json::{Value, json};

const WINDOW: Screen = Screen { width: 900, height: 800, dark: false };

/// Sends a number of random messages to a window. They look like ours as far as they can: from a source that may speak (`near`), each has
/// something wrong with it.
const SEND: &str = "const [count, seed, where, near] = arguments; document.sent = 0; document.errors ??= [];
    addEventListener('error', event => document.errors.push(String(event.message)));
    addEventListener('unhandledrejection', event => document.errors.push(String(event.reason)));
    const target = where === 'parent' ? parent : where === 'frame' ? document.querySelector('iframe').contentWindow : window;
    let state = seed; const roll = count => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * count); };
    const words = ['ready', 'height', 'leave', 'language', 'answer', 'reset', '__proto__', 'constructor', 'toString', '', 'kk', 'ru', 'message'];
    const value = depth => [() => roll(3000), () => -roll(9e9), () => NaN, () => Infinity, () => null, () => undefined, () => true, () => words[roll(words.length)],
        () => BigInt(roll(100)), () => new Date(roll(1e9)), () => new Map([[1, 2]]), () => new Set([1]), () => /x/, () => new Error('x'), () => new Uint8Array(roll(9)),
        () => depth > 3 ? 0 : Array.from({ length: roll(4) }, () => value(depth + 1)),
        () => depth > 3 ? {} : Object.fromEntries(Array.from({ length: roll(4) }, () => [words[roll(words.length)], value(depth + 1)])),
        () => ({ toString: 5, valueOf: 5 }), () => 'x'.repeat(roll(300))][roll(19)]();
    const like = () => {
        if (!near) return { zhol: 1, type: words[roll(words.length)], height: value(0), language: value(0), message: 'height', value: roll(900), secret: 'abc' };
        // From the right source: no version, another version, no known type, or a value that is none.
        return [() => ({ zhol: [2, '1', [1], true, null][roll(5)], type: words[roll(4)], height: 700, language: 'kk' }),
            () => ({ zhol: 1, type: [words[4 + roll(5)], value(0) === 'leave' ? 0 : [words[roll(4)]], { toString: 5 }, null][roll(4)], height: 700 }),
            () => ({ zhol: 1, type: 'height', height: [NaN, -1, 199, 2001, 1e99, '700', [700], { valueOf: 5, toString: 5 }, null, 700n][roll(10)] }),
            () => ({ zhol: 1, type: 'language', language: ['xx', '__proto__', ['kk'], { toString: 5, valueOf: 5 }, 1, null][roll(6)] })][roll(4)]();
    };
    const batch = () => {
        for (let at = 0; at < 2000 && document.sent < count; at += 1, document.sent += 1) {
            let message = roll(2) ? like() : value(0);
            // By chance a message that is right.
            if (near && message?.zhol === 1 && typeof message.type === 'string' && ['ready', 'leave'].includes(message.type)) message = 0;
            target.postMessage(message, '*');
        }
        if (document.sent < count) setTimeout(batch);
    };
    batch();";

async fn send(browser: &Browser, count: u64, seed: u64, to: &str, near: bool) -> Result<(), Error> {
    browser.client.execute(SEND, vec![json!(count), json!(seed), json!(to), json!(near)]).await?;
    for _ in 0..12_000 {
        if browser.client.execute("return document.sent", Vec::new()).await? == json!(count) {
            // What was sent last is heard too.
            tokio::time::sleep(Duration::from_millis(300)).await;
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err("the messages were not all sent".into())
}

/// What the page around shows of Zhol.
const AROUND: &str = "const frame = document.querySelector('iframe'); return JSON.stringify([location.href, document.documentElement.style.cssText,
    frame.style.cssText, frame.title, frame.parentElement.lang, frame.previousElementSibling.outerHTML, document.errors ?? []])";

#[tokio::test(flavor = "multi_thread")]
async fn no_message_has_an_effect_but_those_of_the_frame_itself() -> Result<(), Error> {
    let each = number("ZHOL_MESSAGES", 40_000) / 4;
    let server = Server::start()?;
    let host = Host::start(&server.page(""), &Server::dist(), None).await?;
    let browser = Browser::start(WINDOW).await?;
    let client = &browser.client;
    client.goto(&host.page("frame")).await?;
    let frame = client.wait().at_most(Duration::from_secs(60)).for_element(Locator::Css("iframe")).await?;
    frame.enter_frame().await?;
    let walker = Walker::enter(client).await?;
    walker.run("await walker.walk(hosts[0], 3, 6)", Value::Null).await?;
    let page = "return JSON.stringify([walker.place(hosts[0]), walker.room(hosts[0]).innerHTML, document.errors ?? []])";
    let inside = walker.run(page, Value::Null).await?;
    client.enter_parent_frame().await?;
    let around = client.execute(AROUND, Vec::new()).await?;

    // To the frame, from the page around it; to the page around, from itself, from another frame, and from the frame itself.
    send(&browser, each, 1, "frame", false).await?;
    send(&browser, each, 2, "self", false).await?;
    client
        .execute("const other = document.createElement('iframe'); other.sandbox = 'allow-scripts'; other.srcdoc = '<p>other</p>'; document.body.append(other)", Vec::new())
        .await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    client.clone().enter_frame(1).await?;
    send(&browser, each, 3, "parent", false).await?;
    client.enter_parent_frame().await?;
    client.enter_frame(0).await?;
    send(&browser, each, 4, "parent", true).await?;
    let walker = Walker::enter(client).await?;
    assert_eq!(walker.run(page, Value::Null).await?, inside, "inside nothing has changed");
    // It is alive all the same.
    walker.walk(3).await?;
    client.enter_parent_frame().await?;
    assert_eq!(client.execute(AROUND, Vec::new()).await?, around, "outside nothing has changed");
    println!("{} messages without effect", each * 4);

    // The right message from the right source has one.
    client.enter_frame(0).await?;
    client.execute("parent.postMessage({ zhol: 1, type: 'height', height: 555 }, '*')", Vec::new()).await?;
    client.enter_parent_frame().await?;
    let height = "return document.querySelector('iframe').style.height";
    for _ in 0..1200 {
        if client.execute(height, Vec::new()).await? == json!("555px") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(client.execute(height, Vec::new()).await?, json!("555px"));

    // Who leaves leaves the page around too.
    client.enter_frame(0).await?;
    Walker::enter(client).await?.run("walker.room(hosts[0]).querySelector('[data-action=leave]').click()", Value::Null).await?;
    client.enter_parent_frame().await?;
    for _ in 0..2400 {
        if client.current_url().await?.host_str() == Some("www.wikipedia.org") {
            return browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err("the page around was not left".into())
}
