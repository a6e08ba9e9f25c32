//! Puts the hotline's console together: a page, a module and a script of its own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::bundle::{copy, make_folder, module, one_script, read};
use crate::embedding::{sealed, with_digests};
use crate::names;
use crate::project::Project;
use crate::setup::Tools;

/// The console's scripts, which its module finds beside it.
const SCRIPTS: &str = "console/js";
/// The script that holds back what the module has put off.
const LATER: &str = "timer_shim.js";

/// Compiles the console's module: a desk has a broad line, and waits for nothing but the result.
pub fn compile(project: &Project, tools: &Tools) -> Result<()> {
    module(project, tools, "wasm/console", "zhol", &project.hotline_package(), "3")
}

/// Puts the module and its script into the folder of the files.
pub fn place(project: &Project, tools: &Tools, folder: &Path) -> Result<()> {
    let package = project.hotline_package();
    for own in ["boot.js", "console.js", LATER] {
        copy(&project.root().join(SCRIPTS).join(own), &package.join(own))?;
    }
    let (module, script) = (folder.join("hotline_bg.wasm"), folder.join("hotline.js"));
    copy(&package.join("zhol_bg.wasm"), &module)?;
    one_script(tools, &package.join("boot.js"), &[&package.join(LATER)], &script)?;
    names::shorten(&module, &script)?;
    let text = with_digests(&read(&script)?, folder)?;
    fs::write(&script, text).with_context(|| format!("{} cannot be written", script.display()))
}

/// Puts the page where its address says.
pub fn place_page(project: &Project, files: &Path, assets: &str) -> Result<()> {
    let folder = project.dist().join("hotline");
    make_folder(&folder)?;
    let page = sealed(&read(&project.root().join("console/index.html"))?, files)?.replace("assets/", assets);
    fs::write(folder.join("index.html"), page).with_context(|| format!("{} cannot be written", folder.display()))
}

/// Whether a file in `dist/` is the console's: nobody else fetches it, and no phone keeps it.
pub fn owns(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("hotline/") || name.starts_with("hotline") || name.ends_with("-desk.pack")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_desk_needs_is_told_from_the_rest() {
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
