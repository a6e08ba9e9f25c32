//! What is measured of one contestant in one run.

use std::time::Duration;

use browser_tests::{Browser, Error, Screen, Server, answers};
use serde_json::{Value, json};

/// The phone: six times slower than this machine, a way there and back in milliseconds, and bytes a second.
const SLOW: u32 = 6;
const WAY: u32 = 400;
const BYTES: u32 = 400_000 / 8;

const OPENING: &str = include_str!("opening.js");
const WALK: &str = include_str!("walk.js");

/// What came of the opening: the moments, and the bytes of what had come by then. What the page itself weighs always counts.
const OPENED: &str = "if (!window.opening?.taken || !opening.live) return null;
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const until = moment => all.filter((entry, at) => !at || entry.responseEnd && entry.responseEnd <= moment)
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
    return [until(opening.asked), until(opening.live), opening.taken, opening.live];";

/// Someone to measure.
pub struct Contestant {
    /// Its name in the table.
    pub name: &'static str,
    /// Its page.
    pub page: &'static str,
    /// The script that knows the page.
    pub script: &'static str,
    /// How often its rules are evaluated for everybody in a round.
    pub times: u32,
}

/// Everything measured of one contestant.
#[derive(Debug, Default)]
pub struct Figures {
    /// Bytes until the first question could be answered, and until all could.
    pub bytes: Vec<f64>,
    pub whole: Vec<f64>,
    /// Milliseconds until the first answer was taken, and until every question could be answered.
    pub taken: Vec<f64>,
    pub live: Vec<f64>,
    /// Milliseconds for each answer.
    pub answers: Vec<f64>,
    /// Questions that each of the people was asked.
    pub asked: Vec<f64>,
    /// Bytes in use after a whole interview.
    pub memory: Vec<f64>,
    /// Microseconds to evaluate all pathways for one person.
    pub evaluation: Vec<f64>,
    /// The pathways, and the standings found for each case.
    pub pathways: Vec<String>,
    pub standings: Vec<Vec<String>>,
}

/// Where and with whom it is measured.
pub struct Bench<'a> {
    pub evaluation: &'a Server,
    pub cases: &'a [Value],
}

/// Who goes through the questions: nobody knows anything, someone without papers, someone who fears return.
fn people() -> [Value; 3] {
    [
        json!({}),
        json!({ "fear_of_return": "no", "situation": [], "documents": ["ussr_passport"], "birth_date": "1984-05-17", "lived_in_kz_1992": "yes" }),
        answers(),
    ]
}

impl Bench<'_> {
    /// Measures a contestant once.
    pub async fn take(&self, contestant: &Contestant, server: &Server, figures: &mut Figures) -> Result<(), Error> {
        let address = server.page(contestant.page);
        open(contestant, &address, figures).await?;
        walk(contestant, &address, figures).await?;
        self.evaluate(contestant, figures).await
    }

    async fn evaluate(&self, contestant: &Contestant, figures: &mut Figures) -> Result<(), Error> {
        let browser = Browser::start(Screen::PHONE).await?;
        browser.client.goto(&self.evaluation.page(&format!("{}.html", contestant.name.to_lowercase()))).await?;
        wait(&browser, "return window.evaluate ? true : null").await?;
        let script = "window.evaluated = null;
            (async (people, times) => evaluate(people, 3, times))(...arguments).then(found => window.evaluated = found, error => window.evaluated = { error: String(error) })";
        browser.client.execute(script, vec![json!(self.cases), json!(contestant.times)]).await?;
        let found = wait(&browser, "return window.evaluated").await?;
        for took in found["took"].as_array().ok_or_else(|| format!("the evaluation failed: {found}"))? {
            figures.evaluation.push(took.as_f64().ok_or("a time")? * 1000.0);
        }
        figures.pathways = serde_json::from_value(found["pathways"].clone())?;
        figures.standings = serde_json::from_value(found["standings"].clone())?;
        browser.close().await
    }
}

/// The first visit, on the slow network.
async fn open(contestant: &Contestant, address: &str, figures: &mut Figures) -> Result<(), Error> {
    let browser = slow(contestant, true).await?;
    browser.devtools("Network.enable", json!({})).await?;
    let network = json!({ "offline": false, "latency": WAY, "downloadThroughput": BYTES, "uploadThroughput": BYTES });
    browser.devtools("Network.emulateNetworkConditions", network).await?;
    browser.client.goto(address).await?;
    let opened = wait(&browser, OPENED).await?;
    for (at, figures) in [&mut figures.bytes, &mut figures.whole, &mut figures.taken, &mut figures.live].into_iter().enumerate() {
        figures.push(opened[at].as_f64().ok_or_else(|| format!("a figure is missing: {opened}"))?);
    }
    browser.close().await
}

/// Whole interviews, and what is in use at the end.
async fn walk(contestant: &Contestant, address: &str, figures: &mut Figures) -> Result<(), Error> {
    let browser = slow(contestant, false).await?;
    for person in people() {
        browser.client.goto(address).await?;
        wait(&browser, "return window.contestant?.isLive() || null").await?;
        browser.client.execute(WALK, vec![person]).await?;
        let walked = wait(&browser, "return window.walked ?? null").await?;
        let took = walked["took"].as_array().ok_or_else(|| format!("the interview failed: {walked}"))?;
        figures.answers.extend(took.iter().filter_map(Value::as_f64));
        figures.asked.push(f64::from(u32::try_from(took.len())?));
    }
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = browser.devtools("Runtime.getHeapUsage", json!({})).await?;
    let wasm = "return memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)";
    let wasm = browser.client.execute(wasm, Vec::new()).await?;
    figures.memory.push(heap["usedSize"].as_f64().ok_or("the heap")? + wasm.as_f64().ok_or("the module's memory")?);
    browser.close().await
}

/// A browser to which everything is new, as slow as the phone.
async fn slow(contestant: &Contestant, presses: bool) -> Result<Browser, Error> {
    let browser = Browser::start(Screen::PHONE).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW })).await?;
    let source = format!("{{ globalThis.unpressed = {}; {}\n{OPENING} }}", !presses, contestant.script);
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
    Ok(browser)
}

/// Waits up to two minutes for a script to give something.
async fn wait(browser: &Browser, script: &str) -> Result<Value, Error> {
    for _ in 0..1200 {
        let found = browser.client.execute(script, Vec::new()).await?;
        if !found.is_null() {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(format!("nothing came of `{script}`").into())
}
