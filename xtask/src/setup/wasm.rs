//! A compiler that can build for `wasm32-unknown-unknown`.
//!
//! Whether one can is found out by compiling a few lines, each time: an upgrade of the system can leave
//! a library behind that no longer fits its compiler, and only the compiler notices.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{apt, debian, say};
use crate::process::{command, find, quiet, succeeds};
use crate::project::Project;

pub const TARGET: &str = "wasm32-unknown-unknown";

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
}

/// Finds the compiler, or installs one.
pub fn ready(project: &Project) -> Result<Toolchain> {
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
    if succeeds(command("rustup").args(["target", "add", TARGET]))
        && builds(project, Toolchain::Usual)?
    {
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
    fs::create_dir_all(&folder)
        .with_context(|| format!("{} cannot be written", folder.display()))?;
    let source = folder.join("probe.rs");
    fs::write(&source, "#[unsafe(no_mangle)]\npub extern \"C\" fn probe() -> usize { String::from(\"x\").len() }\n")
        .with_context(|| format!("{} cannot be written", source.display()))?;
    let mut rustc = command("rustc");
    rustc.args([
        "--edition",
        "2024",
        "--crate-type",
        "cdylib",
        "--target",
        TARGET,
        "-o",
    ]);
    rustc.arg(folder.join("probe.wasm")).arg(source);
    Ok(quiet(toolchain.choose_for(&mut rustc)).is_ok())
}
