//! Puts the hotline's console together: a page, a module and a script of its own.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::integrity::{digests, sealed};
use super::link::{self, Names};
use super::script::ModuleScript;
use super::wasm_module::{self, Profile};
use crate::files::{read, write as write_file};
use crate::project::Project;
use crate::setup::Tools;

/// The script that starts the console.
const BOOT: &str = "console/js/boot.js";
/// The script that holds back what the module has put off.
const TIMERS: &str = "console/js/timer_shim.js";

/// The folder of the compiled module.
fn package(modules: &Path) -> PathBuf {
    modules.join("console")
}

/// Compiles the console's module and shortens its names.
///
/// # Errors
///
/// When it does not compile.
pub fn compile(project: &Project, tools: &Tools, modules: &Path, profile: Profile) -> Result<()> {
    wasm_module::compile(project, tools, "wasm/console", wasm_module::NAME, &package(modules), profile)?;
    link::shorten_names(tools, &package(modules))
}

/// Copies the module with short names into the folder of the widget's files, and gives the names.
///
/// # Errors
///
/// When the module is missing.
pub fn copy_module(modules: &Path, folder: &Path) -> Result<Names> {
    link::copy_module(&package(modules), &folder.join("console_bg.wasm"))
}

/// Writes the console's script into the folder of the widget's files.
///
/// # Errors
///
/// When a script has a mistake.
pub fn write_script(project: &Project, tools: &Tools, modules: &Path, folder: &Path, names: &Names) -> Result<()> {
    let script = ModuleScript {
        root: project.root(),
        entry: BOOT,
        package: &package(modules),
        names,
        digests: digests(folder, |_| true)?,
        inject: Some(TIMERS),
        export: None,
    };
    script.write(tools, &folder.join("console.js"))
}

/// Writes the page to the folder that its address names. `files` is the folder of the widget's files, `assets` the same below the site.
///
/// # Errors
///
/// When the page names a file that is not there.
pub fn write_page(project: &Project, site: &Path, files: &Path, assets: &str) -> Result<()> {
    let page = sealed(&read(&project.root().join("console/index.html"))?, files)?.replace("assets/", assets);
    write_file(&site.join("hotline/index.html"), page)
}

/// Whether a file of the site is the console's: the widget does not fetch it, and the offline copy does not keep it.
pub fn owns(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("hotline/") || name.starts_with("console") || name.ends_with("-console.pack")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_the_console_are_recognised() {
        for own in
            ["hotline/index.html", "v/1/console.js", "v/1/console_bg.wasm", "v/1/styles/console.css", "v/1/packs/kk-console.pack"]
        {
            assert!(owns(own), "{own}");
        }
        for other in ["kk.html", "v/1/zhol.js", "v/1/packs/kk.pack", "v/1/packs/kk-more.pack"] {
            assert!(!owns(other), "{other}");
        }
    }
}
