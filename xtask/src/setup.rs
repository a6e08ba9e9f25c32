//! Prepares a machine: everything the build and the tests need, installed once and checked every time.
//!
//! What belongs to this checkout goes into `.tools/`; only compilers and browsers come from the system.

mod apt;
mod browser;
mod cargo_tools;
mod debian;
mod npm;
mod progress;
mod versions;
mod wasm;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

pub use browser::Programs;

use crate::project::Project;
use progress::step;

/// What a build of the widget needs.
pub struct Tools {
    toolchain: wasm::Toolchain,
    path: OsString,
}

impl Tools {
    /// Lets a command find the programs of this project first, and use the compiler that can build WebAssembly.
    pub fn equip<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        self.toolchain.choose_for(command).env("PATH", &self.path)
    }

    /// Whether the standard library can be built with the module, which makes it smaller.
    pub fn have_library_sources(&self) -> bool {
        self.toolchain.has_sources()
    }
}

/// The compiler and the programs that `build` and `serve` use.
pub fn for_building(project: &Project) -> Result<Tools> {
    let toolchain = step("WebAssembly compiler", || wasm::ready(project))?;
    step("wasm-pack", || cargo_tools::wasm_pack(project))?;
    step("wasm-bindgen", || cargo_tools::wasm_bindgen(project))?;
    cargo_tools::tidy(project)?;
    step("wasm-opt, esbuild, TypeScript, oxlint and axe", || npm::ready(project))?;

    let mut folders: Vec<PathBuf> = vec![project.tools().join("bin"), npm::programs(project)];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(folders).context("The folder of this project has a name that PATH cannot hold")?;
    Ok(Tools { toolchain, path })
}

/// All of that, and browsers to drive.
pub fn for_testing(project: &Project) -> Result<(Tools, Programs)> {
    let tools = for_building(project)?;
    let mut browsers = step("Chromium with its driver", browser::chromium)?;
    browsers.extend(step("Firefox with its driver", || browser::firefox(project))?);
    browsers.extend(step("WebKit with its driver", browser::webkit)?);
    browsers.extend(step("nginx", browser::nginx)?);
    browsers.extend(step("WordPress with its database", browser::wordpress)?);
    Ok((tools, browsers))
}

/// What a build needs, Chromium to measure in, and nginx to measure behind.
pub fn for_measuring(project: &Project) -> Result<(Tools, Programs)> {
    let tools = for_building(project)?;
    let mut programs = step("Chromium with its driver", browser::chromium)?;
    programs.extend(step("nginx", browser::nginx)?);
    Ok((tools, programs))
}

/// Lighthouse, and the Chromium that it measures in.
pub fn lighthouse(project: &Project) -> Result<(PathBuf, PathBuf)> {
    Ok((step("Lighthouse", || npm::lighthouse(project))?, chromium()?))
}

/// The folder of the packages from npm.
pub fn packages(project: &Project) -> PathBuf {
    npm::modules(project)
}

/// The path of the Chromium that the tests drive.
pub fn chromium() -> Result<PathBuf> {
    let programs = step("Chromium", browser::chromium)?;
    programs.into_iter().find(|(variable, _)| *variable == "CHROMIUM").map(|(_, file)| file).context("Chromium was not found")
}

/// Where axe is, for the accessibility checks in the browser; IBM's engine is in the folder beside its own.
pub fn axe(project: &Project) -> PathBuf {
    npm::modules(project).join("axe-core/axe.min.js")
}
