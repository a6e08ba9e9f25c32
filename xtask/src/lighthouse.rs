//! Runs Lighthouse on the first page: an average phone on slow 4G, with an empty cache.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::bundle;
use crate::process::{command, quiet};
use crate::project::Project;
use crate::setup;

/// The lowest score that is accepted in each category, out of 100.
const LEAST: [(&str, f64); 3] = [("performance", 99.0), ("accessibility", 100.0), ("best-practices", 100.0)];
/// The longest time until the first paint, in milliseconds.
const SEEN: f64 = 1000.0;
/// The pages that are judged: the two most used languages, and one from right to left.
const PAGES: [&str; 3] = ["kk.html", "ru.html", "fa-AF.html"];
/// The flags of Chromium: it sends nothing to its maker.
const FLAGS: &str = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/// Judges each page `runs` times; the median counts.
pub fn run(project: &Project, runs: usize, no_build: bool) -> Result<()> {
    if !no_build {
        bundle::assemble(project, &setup::for_building(project)?)?;
    }
    let (lighthouse, chromium) = setup::lighthouse(project)?;
    let site = Site::open(project)?;
    let report = env::temp_dir().join(format!("zhol-lighthouse-{}.json", std::process::id()));
    let mut low = Vec::new();
    for page in PAGES {
        let mut scores = vec![Vec::new(); LEAST.len()];
        let mut seen = Vec::new();
        for _ in 0..runs.max(1) {
            let mut judge = command(&lighthouse);
            judge.arg(format!("{}{page}", site.address)).env("CHROME_PATH", &chromium);
            judge.args(["--quiet", "--output=json", &format!("--output-path={}", report.display())]);
            judge.args([
                format!("--chrome-flags={FLAGS}"),
                format!("--only-categories={}", LEAST.map(|(name, _)| name).join(",")),
            ]);
            quiet(&mut judge)?;
            let said: Value = serde_json::from_str(&fs::read_to_string(&report)?).context("Lighthouse's report is unreadable")?;
            for ((name, _), scores) in LEAST.iter().zip(&mut scores) {
                scores.push(100.0 * number(&said, &format!("/categories/{name}/score"))?);
            }
            seen.push(number(&said, "/audits/first-contentful-paint/numericValue")?);
        }
        for ((name, least), scores) in LEAST.iter().zip(&mut scores) {
            let median = median(scores);
            println!("{page:<12} {name:<16} {median:>5.0} of {scores:.0?}");
            if median < *least {
                low.push(format!("{page}: {name} is {median:.0}, {least:.0} are needed"));
            }
        }
        let first = median(&mut seen);
        println!("{page:<12} {:<16} {first:>5.0} ms of {seen:.0?}", "first paint");
        if first > SEEN {
            low.push(format!("{page}: something is seen after {first:.0} ms, {SEEN:.0} are allowed"));
        }
    }
    // The figures are on the screen.
    let _ = fs::remove_file(&report);
    if !low.is_empty() {
        bail!("{}\nOn a busy machine the performance says little; try again when it is quiet.", low.join("\n"));
    }
    Ok(())
}

fn number(report: &Value, at: &str) -> Result<f64> {
    report.pointer(at).and_then(Value::as_f64).with_context(|| format!("Lighthouse gave no {at}"))
}

fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

/// The site as `serve` serves it, until the value is dropped.
struct Site {
    server: Child,
    address: String,
}

impl Site {
    fn open(project: &Project) -> Result<Self> {
        let mut serve = command(env::current_exe()?);
        serve.args(["serve", "--no-build", "--port", "0"]).current_dir(project.root()).stdout(Stdio::piped());
        let mut server = serve.spawn().context("The server did not start")?;
        let lines = server.stdout.take().map(|out| BufReader::new(out).lines());
        let mut words = lines
            .into_iter()
            .flatten()
            .map_while(Result::ok)
            .flat_map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        match words.find(|word| word.starts_with("http://")) {
            Some(address) => Ok(Self { server, address: format!("{}/", address.trim_end_matches('/')) }),
            None => bail!("The server ended before it listened."),
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
