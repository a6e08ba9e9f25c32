//! A network that loses, stalls and breaks off: whatever comes of a page, there is a way on from it.
//!
//! `ZHOL_BAD_NETWORKS` sets how many are tried, `ZHOL_SEED` where they begin.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use browser_tests::{Browser, Error, Screen, Server, number};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::{sleep, timeout},
};

/// How many bytes fit into one packet.
const PIECE: usize = 1400;
/// After this time a lost packet comes again.
const AGAIN: Duration = Duration::from_millis(250);
/// After this time a stalled download goes on, or is given up.
const STALL: Duration = Duration::from_secs(3);

/// Numbers that look random and are the same each time.
struct Dice(AtomicU64);

impl Dice {
    fn one_in(&self, count: u64) -> bool {
        let next = |number: u64| {
            let number = number ^ (number << 13);
            let number = number ^ (number >> 7);
            number ^ (number << 17)
        };
        let before = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |number| Some(next(number))).unwrap();
        next(before) % count == 0
    }
}

/// Stands between the browser and the server, and treats what is sent badly while it is told to.
async fn bad_network(port: u16, bad: Arc<AtomicBool>, dice: Arc<Dice>) -> Result<u16, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let own = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((browser, _)) = listener.accept().await {
            let (bad, dice) = (Arc::clone(&bad), Arc::clone(&dice));
            tokio::spawn(async move {
                // A connection that breaks is what this is for.
                let _ = hand_on(browser, port, &bad, &dice).await;
            });
        }
    });
    Ok(own)
}

async fn hand_on(browser: TcpStream, port: u16, bad: &AtomicBool, dice: &Dice) -> Result<(), Error> {
    let (mut from_server, mut to_server) = TcpStream::connect(("127.0.0.1", port)).await?.into_split();
    let (mut from_browser, mut to_browser) = browser.into_split();
    let asking = tokio::spawn(async move { tokio::io::copy(&mut from_browser, &mut to_server).await });
    let mut piece = [0; PIECE];
    loop {
        let count = from_server.read(&mut piece).await?;
        if count == 0 {
            break;
        }
        if bad.load(Ordering::Relaxed) {
            if dice.one_in(20) {
                sleep(AGAIN).await;
            }
            if dice.one_in(90) {
                sleep(STALL).await;
            }
            // In the midst of the module, of a pack, or of the page itself.
            if dice.one_in(60) {
                break;
            }
        }
        to_browser.write_all(&piece[..count]).await?;
    }
    asking.abort();
    Ok(())
}

/// Where the person stands: the widget lives, or the first page takes answers, or it says what is wrong and offers to try again with
/// the guide beside it; null where there is nothing to go on with.
const STANDS: &str = "const root = document.querySelector('[data-zhol]')?.shadowRoot;
    if (!root) return null;
    if (root.querySelector('[data-live]:not([hidden]) .zhol[data-page] button')) return 'lives';
    const first = root.querySelector('[data-prerendered]');
    // Broken off on its way: a tap anywhere fetches it once more.
    if (!root.querySelector('template[data-failed]')) { document.body.click(); return null; }
    if (first?.querySelector('[role=alert] [data-action=try-again]') && first.querySelector('[role=alert] a[href]')) return 'said';
    return first?.querySelector('button') ? 'first' : null";

/// What there is to find out why it does not live: both pages, and the last files that were fetched.
const REMAINS: &str = "const root = document.querySelector('[data-zhol]').shadowRoot;
    const html = (selector) => root.querySelector(selector)?.outerHTML.slice(0, 1500) ?? null;
    const files = performance.getEntriesByType('resource').slice(-15);
    return { first: html('[data-prerendered]'), live: html('[data-live]'), scripts: document.querySelectorAll('script[type=module]').length,
      files: files.map((file) => [file.name.split('/').pop(), Math.round(file.startTime), Math.round(file.responseEnd), file.responseStatus, file.encodedBodySize]) }";

#[tokio::test(flavor = "multi_thread")]
async fn no_network_is_so_bad_that_there_is_no_way_on() -> Result<(), Error> {
    let runs = number("ZHOL_BAD_NETWORKS", 5);
    let server = Server::start()?;
    let (bad, dice) =
        (Arc::new(AtomicBool::new(true)), Arc::new(Dice(AtomicU64::new((number("ZHOL_SEED", 1) * 0x9e37_79b9) | 1))));
    let port = bad_network(server.port(), Arc::clone(&bad), dice).await?;
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Network.enable", json!({})).await?;
    let mut ends = std::collections::BTreeMap::<String, u64>::new();
    for run in 0..runs {
        browser.devtools("Network.clearBrowserCache", json!({})).await?;
        bad.store(true, Ordering::Relaxed);
        let address = format!("http://localhost:{port}/ru.html");
        // A page that does not come at all is the browser's to say; the person opens it again.
        let mut opened = false;
        for _ in 0..8 {
            let goto = timeout(Duration::from_secs(20), browser.client.goto(&address)).await;
            opened = matches!(goto, Ok(Ok(())))
                && browser.client.execute(STANDS, Vec::new()).await.is_ok_and(|stands| stands != Value::Null);
            if opened {
                break;
            }
        }
        assert!(opened, "run {run}: the page did not come eight times");
        let start = "document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-live]:not([hidden]) [data-action=start], [data-prerendered] [data-action=start]').click()";
        browser.client.execute(start, Vec::new()).await?;
        // As long as somebody waits, there is something to go on with at every moment.
        let mut stands = Value::Null;
        for moment in 0..240 {
            stands = browser.client.execute(STANDS, Vec::new()).await?;
            assert_ne!(stands, Value::Null, "run {run}, moment {moment}: nothing to go on with");
            if stands != json!("first") {
                break;
            }
            if moment == 4 {
                browser.client.execute("document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-prerendered] [data-action=continue]')?.click()", Vec::new()).await?;
            }
            sleep(Duration::from_millis(250)).await;
        }
        assert_ne!(stands, json!("first"), "run {run}: neither the widget nor a word about it came");
        *ends.entry(stands.as_str().unwrap_or_default().to_owned()).or_default() += 1;
        // Where something is wrong, trying again helps once the network is better.
        bad.store(false, Ordering::Relaxed);
        let again = "document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-action=try-again]')?.click()";
        for _ in 0..120 {
            stands = browser.client.execute(STANDS, Vec::new()).await?;
            if stands == json!("lives") {
                break;
            }
            browser.client.execute(again, Vec::new()).await?;
            sleep(Duration::from_millis(500)).await;
        }
        if stands != json!("lives") {
            let remains = browser.client.execute(REMAINS, Vec::new()).await?;
            panic!("run {run}: it does not live when the network is better, but stands at {stands}: {remains:#}");
        }
    }
    println!("{runs} bad networks, and there was a way on from each: {ends:?}");
    browser.close().await
}
