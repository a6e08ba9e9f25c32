//! Compiles a package to a WebAssembly module that a browser loads.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{command, live};
use crate::project::Project;
use crate::setup::Tools;

/// The name that wasm-pack gives the files of every module: `zhol.js` and `zhol_bg.wasm`.
pub const NAME: &str = "zhol";
/// The file that wasm-bindgen makes of it.
pub const MODULE: &str = "zhol_bg.wasm";

/// What a module is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// A small module: people fetch it over slow networks.
    Small,
    /// A module that decides quickly.
    Fast,
    /// A module that is compiled quickly. It is never published.
    Development,
}

/// Code for size, and no messages of panics, which nobody would read.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The standard library built for size with the module takes a fifth off it, and a phone fetches it every time.
const SMALL_LIBRARY: [&str; 4] = ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];

/// Compiles a package to the files `name.js` and `name_bg.wasm` in a folder.
///
/// # Errors
///
/// When the package does not compile. The compiler's messages are on the screen.
pub fn compile(project: &Project, tools: &Tools, package: &str, name: &str, folder: &Path, profile: Profile) -> Result<()> {
    let mut pack = command("wasm-pack");
    pack.current_dir(project.root());
    // Set-up has installed everything, so wasm-pack has nothing to fetch.
    pack.args(["--log-level", "warn", "build", "--mode", "no-install", "--target", "bundler"]);
    pack.arg(if profile == Profile::Development { "--dev" } else { "--release" });
    pack.args(["--no-pack", "--no-typescript", "--out-name", name, "--out-dir"]).arg(folder);
    pack.args([package, "--"]);
    if profile == Profile::Development {
        // Debug information makes the module several times larger, and every step slower.
        pack.env("CARGO_TARGET_DIR", project.wasm_development_target()).env("CARGO_PROFILE_DEV_DEBUG", "false");
    } else {
        optimise(&mut pack, project, tools, profile);
    }
    live(tools.equip(&mut pack)).with_context(|| format!("{package} did not compile"))
}

fn optimise(pack: &mut Command, project: &Project, tools: &Tools, profile: Profile) {
    pack.env("CARGO_TARGET_DIR", project.wasm_target());
    // The native programs are compiled quickly; the widget is compiled to be small.
    pack.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", if profile == Profile::Small { "z" } else { "3" });
    pack.env("CARGO_PROFILE_RELEASE_LTO", "true").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1");
    if tools.have_library_sources() {
        pack.args(SMALL_LIBRARY).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALL);
    } else {
        println!(
            "The sources of Rust's standard library are not installed, so the module will be larger. \
             `rustup component add rust-src` installs them."
        );
    }
}
