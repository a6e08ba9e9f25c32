//! The npm package: the files of one version as they are served, the loader, and descriptions for editors and programs. No script runs
//! when it is installed, and it depends on nothing.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::integrity;
use crate::files::{copy, files_under, make_empty_folder, read};
use crate::process::{command, quiet};
use crate::project::Project;
use crate::setup::{self, Tools};

/// The name under which it is published.
const NAME: &str = "zhol-screening";
/// The descriptions for editors and programs, from the folder of the page that shows how to embed the widget.
const DESCRIPTIONS: [&str; 3] = ["custom-elements.json", "messages.schema.json", "zhol.d.ts"];
/// The widget, in the folder of all the files that it fetches.
const WIDGET: &str = "files";

/// Packs the finished `dist/`, lets publint and are-the-types-wrong check the package, and gives the archive.
pub fn pack(project: &Project, tools: &Tools) -> Result<PathBuf> {
    let folder = project.npm_package();
    make_empty_folder(&folder)?;
    let version = lay_out(&project.dist(), project.root(), &folder)?;
    let said = quiet(
        command("npm").current_dir(&folder).args(["pack", "--json", "--ignore-scripts", "--pack-destination"]).arg(&folder),
    )?;
    let archive = folder.join(format!("{NAME}-{version}.tgz"));
    if !archive.is_file() {
        bail!("npm made no archive. It said:\n{said}");
    }
    let programs = setup::packages(project).join(".bin");
    quiet(tools.equip(command(programs.join("publint")).arg(&archive).arg("--strict")))?;
    // Only ES modules: the widget's script is one.
    let types = ["--profile", "esm-only", "--no-emoji", "--no-color", "--exclude-entrypoints"];
    quiet(tools.equip(command(programs.join("attw")).arg(&archive).args(types).args(not_code(&folder)?)))?;
    println!("{} ({} bytes): publint and are-the-types-wrong find nothing", archive.display(), fs::metadata(&archive)?.len());
    Ok(archive)
}

/// Puts the package together; gives its version.
fn lay_out(dist: &Path, root: &Path, folder: &Path) -> Result<String> {
    let list: Value = serde_json::from_str(&read(&dist.join(integrity::LIST)).context("dist/ is not finished")?)?;
    let assets = list.get("version").and_then(Value::as_str).context("The list of files names no version")?;
    let from = dist.join(assets);
    for file in files_under(&from)? {
        let name = file.strip_prefix(&from).unwrap_or(&file);
        // The servers of npm packages compress files themselves.
        if !name.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
            copy(&file, &folder.join(WIDGET).join(name))?;
        }
    }
    for name in DESCRIPTIONS {
        copy(&dist.join("embed").join(name), &folder.join(name))?;
    }
    copy(&root.join("LICENSE"), &folder.join("LICENSE"))?;
    copy(&root.join("docs/embedding.md"), &folder.join("README.md"))?;
    copy(&dist.join(integrity::LIST), &folder.join(integrity::LIST))?;
    let version = env!("CARGO_PKG_VERSION");
    let about = serde_json::to_string_pretty(&description(version))?;
    fs::write(folder.join("package.json"), format!("{about}\n"))?;
    Ok(version.to_owned())
}

fn description(version: &str) -> Value {
    json!({
        "name": NAME,
        "version": version,
        "description": "Self-screening for people in Kazakhstan without citizenship papers, stateless, or in need of protection: decides on the person's own device",
        "license": "MIT",
        "type": "module",
        "exports": {
            ".": { "types": "./zhol.d.ts", "default": format!("./{WIDGET}/zhol.js") },
            "./embed.js": format!("./{WIDGET}/{}", integrity::LOADER),
            "./custom-elements.json": "./custom-elements.json",
            "./messages.schema.json": "./messages.schema.json",
            "./hashes.json": format!("./{}", integrity::LIST),
            "./files/*": format!("./{WIDGET}/*"),
            "./package.json": "./package.json",
        },
        "types": "./zhol.d.ts",
        "customElements": "./custom-elements.json",
        "sideEffects": true,
        "files": [WIDGET, "*.json", "*.d.ts"],
    })
}

/// The entries that are no modules, and so have no types.
fn not_code(folder: &Path) -> Result<Vec<String>> {
    let about: Value = serde_json::from_str(&read(&folder.join("package.json"))?)?;
    let exports = about.get("exports").and_then(Value::as_object).context("The package exports nothing")?;
    Ok(exports.keys().filter(|entry| *entry != ".").map(|entry| entry.trim_start_matches("./").to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_when_the_package_is_installed_and_it_needs_no_other() {
        let about = description("1.2.3");
        for part in ["scripts", "dependencies", "optionalDependencies", "peerDependencies", "bin"] {
            assert_eq!(about.get(part), None, "{part}");
        }
    }
}
