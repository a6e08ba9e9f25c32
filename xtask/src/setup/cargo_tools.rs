//! The programs that come as Rust: two turn compiled Rust into something a page can load, one drives Firefox.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::progress::say;
use super::versions;
use crate::process::{command, quiet};
use crate::project::Project;

const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

/// Which versions of its dependencies a program is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dependencies {
    AsLocked,
    Newest,
}

pub fn wasm_pack(project: &Project) -> Result<()> {
    install(project, "wasm-pack", "wasm-pack", WASM_PACK, Dependencies::AsLocked)
}

/// Installs geckodriver, and gives its path.
pub fn geckodriver(project: &Project) -> Result<PathBuf> {
    install(project, "geckodriver", "geckodriver", GECKODRIVER, Dependencies::AsLocked)?;
    tidy(project)?;
    Ok(project.tools().join("bin/geckodriver"))
}

/// Installs the program in exactly the version of the crate: they exchange an unstable format.
pub fn wasm_bindgen(project: &Project) -> Result<()> {
    let lock = fs::read_to_string(project.root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version = versions::in_lock(&lock, "wasm-bindgen")
        .context("Cargo.lock has no wasm-bindgen. Run `cargo update --workspace`, then try again")?;
    // Its lock file names versions that some mirrors no longer have.
    install(project, "wasm-bindgen-cli", "wasm-bindgen", version, Dependencies::Newest)
}

/// Removes what only the installation needed.
pub fn tidy(project: &Project) -> Result<()> {
    let scratch = project.tools().join("target");
    if scratch.exists() {
        fs::remove_dir_all(&scratch).with_context(|| format!("{} cannot be removed", scratch.display()))?;
    }
    Ok(())
}

fn install(project: &Project, package: &str, program: &str, version: &str, with: Dependencies) -> Result<()> {
    let tools = project.tools();
    let said = quiet(command(tools.join("bin").join(program)).arg("--version")).unwrap_or_default();
    if versions::of_program(&said) == Some(version) {
        return Ok(());
    }
    say(&format!("installing {version}, about four minutes … "));
    let mut cargo = command("cargo");
    cargo.args(["install", "--force", package, "--version", &format!("={version}"), "--root"]).arg(&tools);
    if with == Dependencies::AsLocked {
        cargo.arg("--locked");
    }
    cargo.env("CARGO_TARGET_DIR", tools.join("target"));
    quiet(&mut cargo).with_context(|| {
        format!("{package} {version} could not be installed. Check the connection to the package registry, then try again")
    })?;
    Ok(())
}
