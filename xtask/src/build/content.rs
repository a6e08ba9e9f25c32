//! Runs the programs that make files from the content.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::{command, live, quiet};
use crate::project::Project;

/// How the programs that read the content are started.
pub enum Runner {
    /// Through cargo, which compiles them first when their sources have changed.
    Cargo,
    /// As they are in this folder, without a look at their sources.
    Built(PathBuf),
}

impl Runner {
    /// The program `zhol`, which reads the content from the disk.
    fn zhol(&self, project: &Project) -> Command {
        let mut zhol = match self {
            Self::Cargo => cargo(&["run", "--quiet", "--release", "--bin", "zhol", "--"]),
            Self::Built(folder) => command(folder.join("zhol")),
        };
        zhol.current_dir(project.root()).args(["--content", "content"]);
        zhol
    }

    fn prerender(&self, project: &Project) -> Command {
        let mut prerender = match self {
            Self::Cargo => cargo(&["run", "--quiet", "--package", "prerender", "--"]),
            Self::Built(folder) => command(folder.join("prerender")),
        };
        prerender.current_dir(project.root()).arg("content");
        prerender
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(arguments);
    cargo
}

/// What is made of the content besides the widget: the commands of `zhol`, and the folders of the site that they write.
pub const DOCUMENTS: [(&str, &str); 4] =
    [("guide", "guide"), ("paper", "paper"), ("script", "hotline/script"), ("partners", "partners")];

/// Writes the packs, and gives the first pages as the components draw them, by language.
///
/// # Errors
///
/// When the content has problems.
pub fn write_packs(project: &Project, runner: &Runner, packs: &Path) -> Result<BTreeMap<String, Value>> {
    write_files(project, runner, "pack", packs, None)?;
    Ok(serde_json::from_str(&quiet(&mut runner.prerender(project)).context("The first pages could not be made")?)?)
}

/// Writes what people read without the widget: the guide, the sheets of paper, the scripts of calls and the pages for partners.
///
/// # Errors
///
/// When the content has problems.
pub fn write_documents(project: &Project, runner: &Runner, site: &Path) -> Result<()> {
    DOCUMENTS.iter().try_for_each(|(what, folder)| write_files(project, runner, what, &site.join(folder), None))
}

/// Writes what one command of `zhol` makes of the content (`pack`, `guide`, `paper` and others) into a folder. `address` is the address of
/// the site, for the pages that are printed.
///
/// # Errors
///
/// When the content has problems. Through cargo, `zhol` lists them on the screen.
pub fn write_files(project: &Project, runner: &Runner, what: &str, folder: &Path, address: Option<&str>) -> Result<()> {
    let mut zhol = runner.zhol(project);
    zhol.args([what, "--out"]).arg(folder);
    if let Some(address) = address {
        zhol.args(["--address", address]);
    }
    match runner {
        Runner::Cargo => live(&mut zhol),
        // The problems are shown by the check, which runs at the same time.
        Runner::Built(_) => quiet(&mut zhol).map(drop),
    }
    .with_context(|| format!("`zhol {what}` did not succeed"))
}

/// Checks the content and tries its cases.
///
/// # Errors
///
/// When there are problems that must be fixed. They are listed on the screen, as are those that need not.
pub fn check(project: &Project, runner: &Runner) -> Result<()> {
    live(runner.zhol(project).arg("check")).context("The content has problems")
}
