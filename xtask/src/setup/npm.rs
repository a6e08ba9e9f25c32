//! The npm packages: wasm-opt and esbuild, which make the widget small, TypeScript and oxlint, which
//! check the scripts, the engines of axe and IBM, which check that everyone can
//! use it, and Lighthouse.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::apt;
use super::progress::say;
use crate::process::{command, find, quiet};
use crate::project::Project;

/// The files that name the packages and pin their versions.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

pub fn ready(project: &Project) -> Result<()> {
    if !installed(&project.root().join("xtask/npm"), &folder(project))? {
        return Ok(());
    }
    quiet(command(programs(project).join("wasm-opt")).arg("--version"))
        .context("wasm-opt is installed but does not run. It needs Node.js 20 or newer")?;
    quiet(command(programs(project).join("esbuild")).arg("--version")).context(
        "esbuild is installed but does not run. Remove .tools/node and try again, with npm's optional packages allowed",
    )?;
    Ok(())
}

/// Installs Lighthouse, which is large and only needed by its own command. Gives the path of its program.
pub fn lighthouse(project: &Project) -> Result<PathBuf> {
    let folder = project.tools().join("lighthouse");
    installed(&project.root().join("xtask/npm/lighthouse"), &folder)?;
    Ok(folder.join("node_modules/.bin/lighthouse"))
}

/// Installs the packages that the files in one folder name into another folder. Gives `false` when they were there already.
fn installed(from: &Path, to: &Path) -> Result<bool> {
    if complete(from, to) {
        return Ok(false);
    }
    if find("npm").is_none() {
        if !apt::available() {
            bail!("npm is not installed. Install Node.js 20 or newer from https://nodejs.org, then try again.");
        }
        apt::install(&["nodejs", "npm"])?;
    }
    say("installing … ");
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    for file in FILES {
        fs::copy(from.join(file), to.join(file)).with_context(|| format!("{}/{file} cannot be copied", from.display()))?;
    }
    quiet(command("npm").arg("ci").arg("--prefix").arg(to).args(["--no-audit", "--no-fund"]))
        .context("The npm packages could not be installed. Check the connection to the npm registry, then try again")?;
    Ok(true)
}

/// The folder of the installed programs.
pub fn programs(project: &Project) -> PathBuf {
    modules(project).join(".bin")
}

/// The folder of the installed packages.
pub fn modules(project: &Project) -> PathBuf {
    folder(project).join("node_modules")
}

fn folder(project: &Project) -> PathBuf {
    project.tools().join("node")
}

/// npm writes its own list into node_modules last, so its presence means that the installation was finished.
fn complete(from: &Path, to: &Path) -> bool {
    let finished = to.join("node_modules/.package-lock.json").is_file();
    finished && FILES.iter().all(|file| fs::read(from.join(file)).ok() == fs::read(to.join(file)).ok())
}
