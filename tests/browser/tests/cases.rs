//! Each case of the content, clicked through on a small phone, gives the command line's result (S12): every case in one language, and all in
//! every language where that is asked for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use browser_tests::{Browser, Error, LANGUAGES, Page, Screen, Server, every_case, shipped_cases};
use serde_json::{Value, json};

/// Today by the browser's own clock, so that both sides count the same years.
async fn today(browser: &Browser) -> Result<String, Error> {
    let script = "const d = new Date(); return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`";
    Ok(browser.client.execute(script, Vec::new()).await?.as_str().ok_or("no date")?.to_owned())
}

/// The command line's results.
fn by_command_line(cases: &[Value], today: &str) -> Result<Vec<Value>, Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut zhol = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--release", "--package", "zhol-cli", "--bin", "zhol", "--", "screen"])
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = zhol.stdin.take().ok_or("no input")?;
    let lines = cases.iter().map(|case| json!({ "today": today, "answers": case["answers"] }).to_string()).collect::<Vec<_>>();
    // Written while its results are read: neither end of a pipe holds everything.
    let writing = thread::spawn(move || lines.iter().try_for_each(|line| writeln!(input, "{line}")));
    let output = zhol.wait_with_output()?;
    writing.join().map_err(|_| "the cases could not be written")??;
    let lines = String::from_utf8(output.stdout)?;
    lines.lines().map(|line| serde_json::from_str(line).map_err(Into::into)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_gives_the_command_lines_result_in_the_languages() -> Result<(), Error> {
    let server = Server::start()?;
    let cases = shipped_cases()?;
    assert!(cases.len() >= LANGUAGES.len());
    // Two browsers at a time: each waits for itself more than for the machine.
    let (some, others) = LANGUAGES.split_at(LANGUAGES.len() / 2);
    let (one, other) = tokio::join!(in_languages(some, &cases, &server), in_languages(others, &cases, &server));
    one.and(other)
}

/// The cases that are clicked through in a language: all, or every sixth, so that each is in one of them.
fn clicked_in(language: &str, at: usize) -> bool {
    every_case() || LANGUAGES.iter().position(|other| *other == language) == Some(at % LANGUAGES.len())
}

async fn in_languages(languages: &[&str], cases: &[Value], server: &Server) -> Result<(), Error> {
    let browser = Browser::start(Screen::PHONE).await?;
    let expected = by_command_line(cases, &today(&browser).await?)?;
    assert_eq!(expected.len(), cases.len());
    for language in languages {
        let page = Page::open(&browser.client, &server.page(""), language).await?;
        let mut pressed = false;
        for (at, (case, expected)) in cases.iter().zip(&expected).enumerate() {
            if !clicked_in(language, at) {
                continue;
            }
            let about = format!("{} in {language}", case["id"]);
            // One person after another on the same phone.
            if page.kind().await? == "result" {
                page.press("again").await?;
            }
            // One in each language with a person's own presses.
            let way = if pressed { page.stride(&case["answers"]).await } else { page.walk(&case["answers"]).await };
            pressed = true;
            way.map_err(|error| format!("{about}: {error}"))?;
            assert_eq!(page.language().await?, *language);
            let list = |members: &str, fields: &[&str]| -> Value {
                expected[members]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|entry| fields.iter().map(|field| entry[field].clone()).collect::<Value>())
                    .collect()
            };
            assert_eq!(page.pathways().await?, list("pathways", &["id", "standing", "deferred"]), "{about}: pathways");
            assert_eq!(page.offices().await?, list("offices", &["id", "role"]), "{about}: offices");
            // The page groups what could not be checked by the question that would check it.
            let sorted = |list: Value| -> Vec<String> {
                let mut ids: Vec<String> = list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
                ids.sort();
                ids
            };
            let unchecked: Value = expected["unchecked"].as_array().unwrap().iter().map(|entry| entry["id"].clone()).collect();
            assert_eq!(sorted(page.unchecked().await?), sorted(unchecked), "{about}: what could not be checked");
        }
    }
    browser.close().await
}
