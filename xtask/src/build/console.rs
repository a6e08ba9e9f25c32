//! Puts the hotline's console together: a page, a module and a script of its own.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::integrity::{sealed, with_digests};
use super::script::one_script;
use super::wasm_module::{self, Profile};
use crate::files::{copy, read, write as write_file};
use crate::names;
use crate::project::Project;
use crate::setup::Tools;

/// The console's scripts, which its module finds beside it.
const SCRIPTS: &str = "console/js";
/// The script that replaces `setTimeout` for the module.
const LATER: &str = "timer_shim.js";

/// A script that exports, under every name, a function that does nothing.
const STAND_IN: &str = "module.exports = Object.create(new Proxy({}, { get: () => () => {} }));\n";

/// The folder of the compiled module.
fn package(modules: &Path) -> PathBuf {
    modules.join("console")
}

/// Compiles the console's module.
///
/// # Errors
///
/// When it does not compile.
pub fn compile(project: &Project, tools: &Tools, modules: &Path, profile: Profile) -> Result<()> {
    wasm_module::compile(project, tools, "wasm/console", wasm_module::NAME, &package(modules), profile)
}

/// Writes the module and its script into the folder of the widget's files. `optimised` says how the module was compiled.
///
/// # Errors
///
/// When a script has a mistake, or the module is missing.
pub fn write(project: &Project, tools: &Tools, optimised: bool, modules: &Path, folder: &Path) -> Result<()> {
    let package = package(modules);
    for own in ["boot.js", "console.js", LATER] {
        copy(&project.root().join(SCRIPTS).join(own), &package.join(own))?;
    }
    if !optimised {
        write_missing_scripts(&package)?;
    }
    let (module, script) = (folder.join("hotline_bg.wasm"), folder.join("hotline.js"));
    copy(&package.join("zhol_bg.wasm"), &module)?;
    one_script(tools, &package.join("boot.js"), &[&package.join(LATER)], &script)?;
    if optimised {
        names::shorten(&module, &script)?;
    }
    write_file(&script, with_digests(&read(&script)?, folder)?)
}

/// Writes a script for each one that the module imports and the console does not have. A module that is not optimised still imports
/// functions that only the widget calls.
fn write_missing_scripts(package: &Path) -> Result<()> {
    let module = read(&package.join("zhol.js"))?;
    for part in module.split("from './").skip(1) {
        let file = package.join(part.split('\'').next().unwrap_or_default());
        if !file.exists() {
            write_file(&file, STAND_IN)?;
        }
    }
    Ok(())
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
    path.starts_with("hotline/") || name.starts_with("hotline") || name.ends_with("-desk.pack")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_that_is_imported_and_missing_gets_a_stand_in() -> Result<()> {
        let package = std::env::temp_dir().join(format!("zhol-console-{}", std::process::id()));
        write_file(&package.join("zhol.js"), "import { a } from './console.js';\nimport { b } from './device.js';\n")?;
        write_file(&package.join("console.js"), "export const a = 1;\n")?;
        write_missing_scripts(&package)?;
        assert_eq!(read(&package.join("device.js"))?, STAND_IN);
        assert_eq!(read(&package.join("console.js"))?, "export const a = 1;\n");
        std::fs::remove_dir_all(package)?;
        Ok(())
    }

    #[test]
    fn the_files_of_the_console_are_recognised() {
        for own in
            ["hotline/index.html", "v/1/hotline.js", "v/1/hotline_bg.wasm", "v/1/styles/hotline.css", "v/1/packs/kk-desk.pack"]
        {
            assert!(owns(own), "{own}");
        }
        for other in ["kk.html", "v/1/zhol.js", "v/1/packs/kk.pack", "v/1/packs/kk-more.pack"] {
            assert!(!owns(other), "{other}");
        }
    }
}
