//! Checks the scripts: their types with TypeScript, common mistakes with oxlint, and what they do with Node.js' own test runner.

use anyhow::{Context, Result};

use crate::files::files_in;
use crate::process::{command, live};
use crate::project::Project;
use crate::setup::Tools;

/// What the types of the scripts are checked by. A service worker runs where there is no page, so it has types of its own.
const TYPES: [&str; 2] = ["tsconfig.json", "tsconfig.worker.json"];

/// What is looked over for common mistakes, by the rules in `.oxlintrc.json`.
const LINTED: [&str; 5] = ["src/web/js", "console/js", "static", "wordpress", "tests/scripts"];

/// The folder of the tests.
const TESTS: &str = "tests/scripts";

/// Runs all three; the first that fails ends the check.
///
/// # Errors
///
/// When a script has a type error or a common mistake, or does something else than a test expects.
pub fn run(project: &Project, tools: &Tools) -> Result<()> {
    let root = project.root();
    for types in TYPES {
        live(tools.equip(command("tsc").current_dir(root).args(["--project", types]))).context("The types do not fit")?;
    }
    live(tools.equip(command("oxlint").current_dir(root).args(LINTED)))?;
    let tests = files_in(&root.join(TESTS))?.into_iter().filter(|file| file.to_string_lossy().ends_with(".test.js"));
    live(tools.equip(command("node").current_dir(root).arg("--test").args(tests)))
}
