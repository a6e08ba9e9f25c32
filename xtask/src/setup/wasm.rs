//! A compiler that can build for `wasm32-unknown-unknown`.
//!
//! Each time, a few lines are compiled to find out: an upgrade of the system can leave a library that no longer
//! fits its compiler, and only the compiler notices.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use super::debian::{self, TARGET};
use super::progress::say;
use crate::process::{command, find, quiet, succeeds};
use crate::project::Project;

/// Which installed compiler builds the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that everything else is built with.
    Usual,
    /// Debian's own, for machines where rustup cannot download the target.
    Debian,
}

impl Toolchain {
    pub fn choose_for(self, command: &mut Command) -> &mut Command {
        match self {
            Self::Usual => command,
            Self::Debian => command.env("RUSTUP_TOOLCHAIN", debian::NAME),
        }
    }

    /// Whether the sources of the standard library lie beside the compiler, so that it can be built with the module.
    pub fn has_sources(self) -> bool {
        let mut rustc = command("rustc");
        rustc.args(["--print", "sysroot"]);
        quiet(self.choose_for(&mut rustc))
            .is_ok_and(|sysroot| Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
    }
}

/// Finds the compiler, or installs one; and the sources of the standard library, where they can be downloaded.
pub fn ready(project: &Project) -> Result<Toolchain> {
    let toolchain = compiler(project)?;
    if toolchain == Toolchain::Usual && !toolchain.has_sources() && find("rustup").is_some() {
        // Without them the module is only larger, and the build says so.
        let _ = succeeds(command("rustup").args(["component", "add", "rust-src"]));
    }
    Ok(toolchain)
}

fn compiler(project: &Project) -> Result<Toolchain> {
    if builds(project, Toolchain::Usual)? {
        return Ok(Toolchain::Usual);
    }
    if find("rustup").is_none() {
        bail!(
            "The Rust compiler here cannot build WebAssembly, and rustup is not installed. \
             Install Rust from https://rustup.rs, then try again."
        );
    }
    if builds(project, Toolchain::Debian)? {
        return Ok(Toolchain::Debian);
    }
    say("asking rustup for the target … ");
    if succeeds(command("rustup").args(["target", "add", TARGET])) && builds(project, Toolchain::Usual)? {
        return Ok(Toolchain::Usual);
    }
    if !apt::available() {
        bail!(
            "rustup could not download the WebAssembly target. Connect to the internet, \
             run `rustup target add {TARGET}`, then try again."
        );
    }
    say("no download, taking Debian's compiler instead … ");
    debian::prepare(project)?;
    if !builds(project, Toolchain::Debian)? {
        bail!(
            "Debian's Rust compiler is installed but still cannot build WebAssembly. Run \
             `rustup run {} rustc --target {TARGET} --version --verbose` to see which one is used.",
            debian::NAME
        );
    }
    Ok(Toolchain::Debian)
}

fn builds(project: &Project, toolchain: Toolchain) -> Result<bool> {
    let folder = project.tools().join("probe");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be written", folder.display()))?;
    let source = folder.join("probe.rs");
    fs::write(&source, "#[unsafe(no_mangle)]\npub extern \"C\" fn probe() -> usize { String::from(\"x\").len() }\n")
        .with_context(|| format!("{} cannot be written", source.display()))?;
    let mut rustc = command("rustc");
    rustc.args(["--edition", "2024", "--crate-type", "cdylib", "--target", TARGET, "-o"]);
    rustc.arg(folder.join("probe.wasm")).arg(source);
    Ok(quiet(toolchain.choose_for(&mut rustc)).is_ok())
}
