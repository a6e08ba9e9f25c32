//! Runs the browser tests, two at a time: a browser often waits, and the other one can use the processor.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process::{command, quiet};

/// The tests that take longest, longest first: all tests end sooner when these begin first.
const LONG: [&str; 7] = ["a11y_axe", "model_based", "cases", "a11y_probes", "single_file", "console", "hosts"];
/// How many browsers run at the same time.
const LANES: usize = 2;

/// A compiled file of tests.
struct Tests {
    name: String,
    program: PathBuf,
}

/// Runs every test, also the ignored ones. `build` is a `cargo test` that builds them; `equip` sets the folder of a test and
/// the paths of the browsers.
pub fn run(mut build: Command, equip: impl Fn(&mut Command) + Sync) -> Result<()> {
    let said = quiet(build.args(["--no-run", "--message-format=json-render-diagnostics"]))?;
    let tests = built(&said)?;
    let failed = in_lanes(tests, LANES, &equip)?;
    if !failed.is_empty() {
        bail!("These did not pass: {}. `cargo test -p browser-tests --test NAME` repeats one.", failed.join(", "));
    }
    Ok(())
}

/// The names of those that failed.
fn in_lanes(mut tests: Vec<Tests>, lanes: usize, equip: &(impl Fn(&mut Command) + Sync)) -> Result<Vec<String>> {
    // The next one is taken from the end.
    tests.sort_by_key(|tests| LONG.iter().rev().position(|long| *long == tests.name).map_or(0, |at| at + 1));
    let (waiting, (tell, told)) = (Mutex::new(tests), mpsc::channel());
    thread::scope(|scope| {
        for _ in 0..lanes {
            let (tell, waiting) = (tell.clone(), &waiting);
            scope.spawn(move || {
                while let Some(tests) = waiting.lock().ok().and_then(|mut waiting| waiting.pop()) {
                    let (began, mut program) = (Instant::now(), command(&tests.program));
                    program.args(["--include-ignored", "--test-threads=1"]);
                    equip(&mut program);
                    // It fails only when everything has ended.
                    let _ = tell.send((tests, program.output(), began.elapsed()));
                }
            });
        }
        drop(tell);
        let mut failed = Vec::new();
        for (tests, output, took) in told {
            let output: Output = output.with_context(|| format!("{} could not be started", tests.program.display()))?;
            println!("\n{}, {:.0} s", tests.name, took.as_secs_f32());
            print!("{}", String::from_utf8_lossy(&output.stdout));
            if !output.status.success() {
                eprint!("{}", String::from_utf8_lossy(&output.stderr));
                failed.push(tests.name);
            }
        }
        Ok(failed)
    })
}

/// The compiled tests in the messages of cargo.
fn built(said: &str) -> Result<Vec<Tests>> {
    let mut tests = Vec::new();
    for line in said.lines() {
        let message: Value = serde_json::from_str(line).context("cargo said something unreadable")?;
        let text = |at: &str| message.pointer(at).and_then(Value::as_str);
        let (Some(program), Some(name)) = (text("/executable"), text("/target/name")) else { continue };
        if message.pointer("/profile/test") == Some(&Value::Bool(true)) && text("/target/kind/0") == Some("test") {
            tests.push(Tests { name: name.to_owned(), program: program.into() });
        }
    }
    if tests.is_empty() {
        bail!("cargo built no browser tests.");
    }
    Ok(tests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_built_is_found_among_what_it_says() -> Result<()> {
        let said = r#"{"reason":"compiler-artifact","target":{"name":"resource_counts","kind":["test"]},"profile":{"test":true},"executable":"/t/resource_counts-1"}
{"reason":"compiler-artifact","target":{"name":"bench","kind":["bin"]},"profile":{"test":true},"executable":"/t/bench-1"}
{"reason":"compiler-artifact","target":{"name":"browser_tests","kind":["lib"]},"profile":{"test":false},"executable":null}
{"reason":"build-finished","success":true}"#;
        let names: Vec<_> = built(said)?.into_iter().map(|tests| tests.name).collect();
        assert_eq!(names, ["resource_counts"]);
        Ok(())
    }

    #[test]
    fn no_tests_are_no_success() {
        assert!(built(r#"{"reason":"build-finished","success":true}"#).is_err());
    }

    #[test]
    fn a_test_that_fails_is_named() -> Result<()> {
        let tests = ["true", "false"].map(|name| Tests { name: name.into(), program: format!("/bin/{name}").into() });
        assert_eq!(in_lanes(tests.into(), 2, &|_: &mut Command| {})?, ["false"]);
        Ok(())
    }
}
