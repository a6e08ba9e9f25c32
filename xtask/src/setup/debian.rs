//! Debian's compiler, for machines where rustup cannot download the WebAssembly target.
//!
//! Debian packages a current compiler and the sources of the standard library, but not the library built
//! for WebAssembly. It is built here once and put where the compiler looks for it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::progress::say;
use super::{apt, versions};
use crate::process::{command, quiet};
use crate::project::Project;

/// The name under which rustup knows Debian's compiler.
pub const NAME: &str = "debian";

/// The kind of machine that the widget is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

const COMPILER: &str = "/usr/bin/rustc";

pub fn prepare(project: &Project) -> Result<()> {
    apt::install(&["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"])?;
    apt::install(&[&linker()?])?;
    quiet(command("rustup").args(["toolchain", "link", NAME, "/usr"]))?;
    let built = build_library(project)?;
    put_in_place(&built)?;
    fs::remove_dir_all(scratch(project)).context("The scratch folder of the standard library cannot be removed")
}

/// The linker package of the compiler's own LLVM. The number is not fixed, because the archive changes.
fn linker() -> Result<String> {
    let said = quiet(command(COMPILER).arg("-vV"))?;
    let llvm = versions::of_llvm(&said)
        .with_context(|| format!("{COMPILER} does not say its LLVM version. Reinstall the package rustc-web"))?;
    versions::choose_lld(llvm, &apt::search("^lld-[0-9]+$")?).with_context(|| {
        format!("The package archive has no lld-{llvm}, which {COMPILER} needs. Update the archive, then try again")
    })
}

fn scratch(project: &Project) -> PathBuf {
    project.tools().join("std")
}

/// Builds the standard library and gives back the folder with the result.
fn build_library(project: &Project) -> Result<PathBuf> {
    say("building the standard library, about two minutes … ");
    let scratch = scratch(project);
    if scratch.exists() {
        fs::remove_dir_all(&scratch).context("An old scratch folder is in the way")?;
    }
    fs::create_dir_all(&scratch).context("The scratch folder cannot be made")?;
    // Links are followed: the package has links to files elsewhere, and the build must be able to write.
    let sources = format!("{}/lib/rustlib/src/rust/library", sysroot()?);
    quiet(command("cp").args(["-rL", &sources]).arg(&scratch))?;

    let library = scratch.join("library");
    let target = library.join("target");
    quiet(
        command("cargo")
            .current_dir(&library)
            .args(["build", "--release", "--manifest-path", "sysroot/Cargo.toml", "--target", TARGET])
            .env("RUSTUP_TOOLCHAIN", NAME)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked")
            .env("CARGO_TARGET_DIR", &target),
    )?;
    Ok(target.join(TARGET).join("release/deps"))
}

/// Replaces the library where the compiler looks for it; two libraries of different versions would conflict.
fn put_in_place(built: &Path) -> Result<()> {
    let home = quiet(command("rustc").env("RUSTUP_TOOLCHAIN", NAME).args(["--print", "target-libdir", "--target", TARGET]))?;
    let home = Path::new(home.trim());
    let parts = rlibs(built)?;
    if parts.is_empty() {
        bail!("The standard library was built but {} holds no .rlib file.", built.display());
    }
    let remedy = || format!("{} can be written by root only. Run this command once as root", home.display());
    quiet(apt::as_root("mkdir").arg("-p").arg(home)).with_context(remedy)?;
    let old = rlibs(home)?;
    if !old.is_empty() {
        quiet(apt::as_root("rm").args(old)).with_context(remedy)?;
    }
    quiet(apt::as_root("cp").args(parts).arg(home)).with_context(remedy)?;
    Ok(())
}

fn rlibs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rlib") {
            found.push(path);
        }
    }
    Ok(found)
}

fn sysroot() -> Result<String> {
    let said = quiet(command("rustc").env("RUSTUP_TOOLCHAIN", NAME).args(["--print", "sysroot"]))?;
    Ok(said.trim().to_owned())
}
