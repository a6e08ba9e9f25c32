//! Counts what a page does, and holds back what it fetches.

use std::{
    collections::BTreeSet,
    ops::Sub,
    sync::{Arc, Mutex},
};

use browser_tests::{Browser, Error};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// Counts the calls of the browser by the module, and the elements and texts that are made. A block: other scripts of the tests stand
/// beside it.
const METER: &str = "{ window.cost = { calls: 0, made: 0 };
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (module, imports) => {
        for (const group of Object.values(imports)) for (const [name, call] of Object.entries(group)) {
            if (typeof call === 'function') group[name] = (...values) => (cost.calls += 1, call(...values));
        }
        return instantiate(module, imports);
    };
    for (const name of ['createElement', 'createElementNS', 'createTextNode', 'importNode']) {
        const usual = Document.prototype[name];
        Document.prototype[name] = function (...given) { cost.made += 1; return usual.apply(this, given); };
    }
    const clone = Node.prototype.cloneNode;
    Node.prototype.cloneNode = function (...given) { cost.made += 1; return clone.apply(this, given); }; }";

/// What something costs.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub calls: u64,
    pub made: u64,
    pub layouts: u64,
}

impl Sub for Cost {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self { calls: self.calls - before.calls, made: self.made - before.made, layouts: self.layouts - before.layouts }
    }
}

/// Fails where one of them costs more than that, and says what they cost.
pub fn within(costs: &[(String, Cost)], most: Cost) {
    let dearest = |of: fn(&Cost) -> u64| costs.iter().map(|(about, cost)| (of(cost), about)).max().unwrap();
    let dearest = [dearest(|cost| cost.calls), dearest(|cost| cost.made), dearest(|cost| cost.layouts)];
    for ((what, most), (cost, about)) in
        ["calls", "elements and texts", "layouts"].iter().zip([most.calls, most.made, most.layouts]).zip(dearest)
    {
        println!("at most {cost} {what} of {}, for {about}", costs.len());
        assert!((1..=most).contains(&cost), "{about} costs {cost} {what}, at most {most}");
    }
}

/// Counts in every page that is opened from now on.
pub struct Meter<'a>(&'a Browser);

impl<'a> Meter<'a> {
    pub async fn begin(browser: &'a Browser) -> Result<Self, Error> {
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": METER })).await?;
        browser.devtools("Performance.enable", json!({})).await?;
        Ok(Self(browser))
    }

    /// What everything has cost so far, once what was begun is drawn.
    pub async fn read(&self) -> Result<Cost, Error> {
        let drawn = "const [done] = arguments; let frames = 3;
            const frame = () => frames-- ? requestAnimationFrame(frame) : done(cost); frame()";
        let cost = self.0.client.execute_async(drawn, Vec::new()).await?;
        let metrics = self.0.devtools("Performance.getMetrics", json!({})).await?;
        let layouts = metrics["metrics"].as_array().and_then(|all| all.iter().find(|one| one["name"] == "LayoutCount"));
        let layouts = layouts.and_then(|one| one["value"].as_f64()).ok_or("no count of layouts")?;
        let count = |value: &Value| value.as_u64().ok_or("no count");
        Ok(Cost { calls: count(&cost["calls"])?, made: count(&cost["made"])?, layouts: layouts as u64 })
    }
}

/// Stands before a server and hands out none of some files before all of them were asked for.
pub struct Gate {
    pub port: u16,
    missing: Arc<Mutex<BTreeSet<String>>>,
    open: watch::Receiver<bool>,
}

impl Gate {
    pub async fn before(server: u16, files: Vec<String>) -> Result<Self, Error> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let held: BTreeSet<String> = files.into_iter().collect();
        let missing = Arc::new(Mutex::new(held.clone()));
        let (opener, open) = watch::channel(false);
        let (seen, opened) = (Arc::clone(&missing), open.clone());
        tokio::spawn(async move {
            let opener = Arc::new(opener);
            while let Ok((browser, _)) = listener.accept().await {
                let (held, missing, opener, open) = (held.clone(), Arc::clone(&seen), Arc::clone(&opener), opened.clone());
                // A browser may think better of it and hang up.
                tokio::spawn(async move { pass(browser, server, &held, &missing, &opener, open).await.ok() });
            }
        });
        Ok(Self { port, missing, open })
    }

    pub fn is_open(&self) -> bool {
        *self.open.borrow()
    }

    pub fn missing(&self) -> BTreeSet<String> {
        self.missing.lock().unwrap().clone()
    }
}

/// Hands one request on, and its answer back once the gate is open for it.
async fn pass(
    mut browser: TcpStream,
    server: u16,
    held: &BTreeSet<String>,
    missing: &Mutex<BTreeSet<String>>,
    opener: &watch::Sender<bool>,
    mut open: watch::Receiver<bool>,
) -> Result<(), Error> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(browser.read_u8().await?);
    }
    let request = String::from_utf8(request)?;
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    if held.contains(&path) {
        let none_is_missing = {
            let mut missing = missing.lock().unwrap();
            missing.remove(&path);
            missing.is_empty()
        };
        if none_is_missing {
            opener.send_replace(true);
        }
        open.wait_for(|open| *open).await?;
    }
    let mut upstream = TcpStream::connect(("127.0.0.1", server)).await?;
    upstream.write_all(request.replace("Connection: keep-alive", "Connection: close").as_bytes()).await?;
    let mut answer = Vec::new();
    upstream.read_to_end(&mut answer).await?;
    // One request on one connection, so that none waits for another.
    let answer = match answer.windows(2).position(|pair| pair == b"\r\n") {
        Some(end) => [&answer[..end], b"\r\nconnection: close", &answer[end..]].concat(),
        None => answer,
    };
    browser.write_all(&answer).await?;
    browser.shutdown().await?;
    Ok(())
}
