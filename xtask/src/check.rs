//! Every check of the project, in the order from quick to slow. All of them run, also after one has failed.

mod browser_tests;
mod scripts;

use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::build::{bundle, npm_package};
use crate::process::{command, live};
use crate::project::Project;
use crate::setup::{self, Programs, Tools};

struct Check {
    name: &'static str,
    promise: &'static str,
    needs: Needs,
    run: fn(&mut Context) -> Result<()>,
}

/// What of the set-up a check needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Needs {
    Cargo,
    Tools,
    Browser,
}

/// What the checks work with.
struct Context<'a> {
    project: &'a Project,
    tools: Option<Tools>,
    browsers: Option<Programs>,
    /// Whether `dist/` was made from the present sources.
    assembled: bool,
}

const CHECKS: [Check; 11] = [
    Check { name: "format", promise: "the code is formatted", needs: Needs::Cargo, run: format },
    Check { name: "lints", promise: "the code has no warnings", needs: Needs::Cargo, run: lints },
    Check { name: "docs", promise: "the documentation builds and its links hold", needs: Needs::Cargo, run: docs },
    Check { name: "native", promise: "the tests that need no browser pass", needs: Needs::Cargo, run: native },
    Check { name: "content", promise: "the content is complete and agrees with itself", needs: Needs::Cargo, run: content },
    Check { name: "proofs", promise: "the safety invariants hold for every set of answers", needs: Needs::Cargo, run: proofs },
    Check { name: "commands", promise: "the commands of xtask work", needs: Needs::Cargo, run: commands },
    Check {
        name: "scripts",
        promise: "the scripts have no type errors, and do what they say",
        needs: Needs::Tools,
        run: scripts,
    },
    Check { name: "bundle", promise: "the widget builds and is light enough", needs: Needs::Tools, run: bundle },
    Check { name: "package", promise: "the npm package is as programs expect it", needs: Needs::Tools, run: package },
    Check { name: "browser", promise: "people get through it in browsers", needs: Needs::Browser, run: browser },
];

/// The checks to run after every change. They take less than a minute and need only cargo.
const QUICK: [Check; 4] = [
    Check { name: "format", promise: "the code is formatted", needs: Needs::Cargo, run: format },
    Check { name: "lint", promise: "the code has no warnings", needs: Needs::Cargo, run: lint },
    Check { name: "units", promise: "the tests inside the library pass", needs: Needs::Cargo, run: units },
    Check {
        name: "content",
        promise: "the content is complete and agrees with itself",
        needs: Needs::Cargo,
        run: content_unoptimised,
    },
];

/// The name for all of [`QUICK`].
const QUICK_NAME: &str = "quick";

/// Prints the names.
pub fn list() {
    for check in &CHECKS {
        println!("{:<10}{}", check.name, check.promise);
    }
    let names: Vec<_> = QUICK.iter().map(|check| check.name).collect();
    println!("{QUICK_NAME:<10}what to look at after every change, in under a minute: {}", names.join(", "));
}

/// Runs the named checks, or all. The last line counts them.
pub fn run(project: &Project, names: &[String]) -> Result<ExitCode> {
    let checks = chosen(names)?;
    let mut context = Context { project, tools: None, browsers: None, assembled: false };
    let prepared = prepare(&mut context, &checks);
    if let Err(error) = &prepared {
        println!("{error:#}");
    }

    let mut results = Vec::new();
    for check in checks {
        println!("\n{}: {}", check.name, check.promise);
        let start = Instant::now();
        let outcome = match &prepared {
            Err(_) if check.needs > Needs::Cargo => Err(anyhow!("The set-up did not finish; see above.")),
            _ => (check.run)(&mut context),
        };
        if let Err(error) = &outcome {
            println!("{error:#}");
        }
        let mark = if outcome.is_ok() { '✓' } else { '✗' };
        let line = format!("{mark} {:<10}{:>7.1} s", check.name, start.elapsed().as_secs_f32());
        println!("{line}");
        results.push((outcome.is_ok(), line));
    }

    println!();
    for (_, line) in &results {
        println!("{line}");
    }
    let passed = results.iter().filter(|(passed, _)| *passed).count();
    let failed = results.len().saturating_sub(passed);
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn chosen(names: &[String]) -> Result<Vec<&'static Check>> {
    if names == [QUICK_NAME] {
        return Ok(QUICK.iter().collect());
    }
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != **name)) {
        bail!("There is no check called `{unknown}`. `cargo xtask test --list` shows the names.");
    }
    Ok(CHECKS.iter().filter(|check| names.is_empty() || names.iter().any(|name| name == check.name)).collect())
}

/// Sets up as much as the chosen checks need and no more.
fn prepare(context: &mut Context, checks: &[&Check]) -> Result<()> {
    match checks.iter().map(|check| check.needs).max() {
        Some(Needs::Browser) => {
            let (tools, browsers) = setup::for_testing(context.project)?;
            context.tools = Some(tools);
            context.browsers = Some(browsers);
        }
        Some(Needs::Tools) => context.tools = Some(setup::for_building(context.project)?),
        Some(Needs::Cargo) | None => {}
    }
    Ok(())
}

fn cargo(context: &Context, words: &str) -> Command {
    let mut cargo = command("cargo");
    cargo.current_dir(context.project.root()).args(words.split_whitespace());
    cargo
}

fn format(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "fmt --all --check")).context("Run `cargo fmt --all`")
}

fn lints(context: &mut Context) -> Result<()> {
    // The web crates compile natively too, so any compiler with clippy can lint the interface.
    live(&mut cargo(context, "clippy --workspace --all-targets -- -D warnings"))
}

fn lint(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "clippy --workspace -- -D warnings"))
}

fn units(context: &mut Context) -> Result<()> {
    // Entering every state of an interview takes a minute: the whole test does it.
    live(&mut cargo(context, "test --quiet --lib -- --skip prove::longest_interview"))
}

/// The optimised program takes longer to build than this one takes to run.
fn content_unoptimised(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "run --quiet --bin zhol -- check"))
}

fn docs(context: &mut Context) -> Result<()> {
    live(cargo(context, "doc --no-deps --lib").env("RUSTDOCFLAGS", "-D warnings"))
}

fn native(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "test --no-fail-fast"))
}

fn content(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "run --quiet --release --bin zhol -- check"))
}

fn proofs(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "run --quiet --release --bin zhol -- verify"))
}

fn commands(context: &mut Context) -> Result<()> {
    live(&mut cargo(context, "test -p xtask"))
}

fn scripts(context: &mut Context) -> Result<()> {
    scripts::run(context.project, context.tools.as_ref().context("There are no tools to check with.")?)
}

fn bundle(context: &mut Context) -> Result<()> {
    assemble(context)?;
    bundle::weigh(context.project)
}

fn package(context: &mut Context) -> Result<()> {
    assemble(context)?;
    npm_package::pack(context.project, context.tools.as_ref().context("There are no tools to pack with.")?).map(drop)
}

fn browser(context: &mut Context) -> Result<()> {
    assemble(context)?;
    let browsers = context.browsers.as_ref().context("There is no browser to drive.")?;
    let (dist, axe) = (context.project.dist(), setup::axe(context.project));
    browser_tests::run(cargo(context, "test -p browser-tests --test *"), |test| {
        test.env("ZHOL_DIST", &dist).env("ZHOL_AXE", &axe).envs(browsers.iter().map(|(variable, program)| (variable, program)));
        test.current_dir(context.project.root().join("tests/browser"));
    })
}

/// Makes `dist/` once in a run: an old one must not be tested.
fn assemble(context: &mut Context) -> Result<()> {
    if !context.assembled {
        let tools = context.tools.as_ref().context("There are no tools to build with.")?;
        bundle::assemble(context.project, tools)?;
        context.assembled = true;
    }
    Ok(())
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn no_name_means_every_check() -> Result<()> {
        assert_eq!(chosen(&[])?.len(), CHECKS.len());
        Ok(())
    }

    #[test]
    fn named_checks_run_in_the_usual_order() -> Result<()> {
        let names: Vec<_> = chosen(&["docs".to_owned(), "format".to_owned()])?.iter().map(|check| check.name).collect();
        assert_eq!(names, ["format", "docs"]);
        Ok(())
    }

    #[test]
    fn what_is_quick_needs_no_set_up_and_is_no_name_among_others() -> Result<()> {
        let quick = chosen(&[QUICK_NAME.to_owned()])?;
        assert_eq!(quick.len(), QUICK.len());
        assert!(quick.iter().all(|check| check.needs == Needs::Cargo));
        assert!(chosen(&[QUICK_NAME.to_owned(), "docs".to_owned()]).is_err());
        Ok(())
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let said = chosen(&["speling".to_owned()]).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("speling") && said.contains("--list")));
    }
}
