//! Joins and shortens the scripts and the style sheets with esbuild.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::files::{read, write};
use crate::process::{command, live, quiet};
use crate::setup::Tools;

/// The address that "Leave now" leads to: a page that says nothing about the person.
const AWAY: &str = "https://www.wikipedia.org/";

/// A script or a style sheet without what only people read.
///
/// # Errors
///
/// When it has a mistake that esbuild finds.
pub fn shortened(tools: &Tools, file: &Path) -> Result<String> {
    let mut esbuild = command("esbuild");
    esbuild.arg(file).args(["--bundle", "--minify", "--format=iife", "--log-level=error"]);
    esbuild.arg(away());
    let text = quiet(tools.equip(&mut esbuild)).with_context(|| format!("{} could not be shortened", file.display()))?;
    Ok(text.trim_end().to_owned())
}

/// The one address that scripts call AWAY.
fn away() -> String {
    format!("--define:AWAY={}", Value::from(AWAY))
}

/// Joins a script with all that it imports into one script, whose function `anew` runs all of it again each time that it is called. An
/// imported script would stay as long as the page, and another import would fetch it again. What the scripts in `inject` export replaces
/// the global of the same name.
///
/// # Errors
///
/// When a script has a mistake, or the script exports more than one thing.
pub fn one_script(tools: &Tools, boot: &Path, inject: &[&Path], script: &Path) -> Result<()> {
    let mut esbuild = command("esbuild");
    esbuild.arg(boot).args(["--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=error"]);
    // wasm-bindgen would free single objects later, when the widget has ended and its whole memory is wiped.
    esbuild.arg("--define:FinalizationRegistry=undefined").arg(away());
    esbuild.args(inject.iter().map(|file| format!("--inject:{}", file.display())));
    live(tools.equip(esbuild.arg(format!("--outfile={}", script.display())))).context("The scripts could not be put together")?;
    let text = anew(&read(script)?).with_context(|| format!("{} is not as expected", script.display()))?;
    write(script, text)
}

/// The script as a function that returns what the script exports, if anything.
fn anew(script: &str) -> Result<String> {
    let script = script.trim();
    if script.starts_with("import") {
        bail!("it imports another script");
    }
    let Some((body, out)) = script.split_once("export{") else {
        return Ok(format!("const anew=async()=>{{{script}}};await anew();\n"));
    };
    let (inner, outer) =
        out.strip_suffix("};").and_then(|out| out.split_once(" as ")).context("it exports more than one thing")?;
    if outer.contains(',') {
        bail!("it exports more than one thing");
    }
    Ok(format!("const anew=async()=>{{{body}return {inner}}};export const {outer}=await anew();\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_becomes_a_function() {
        assert_eq!(anew("await 1;").unwrap_or_default(), "const anew=async()=>{await 1;};await anew();\n");
        let made = anew("let a=1;export{a as mount};").unwrap_or_default();
        assert_eq!(made, "const anew=async()=>{let a=1;return a};export const mount=await anew();\n");
        assert!(anew("import\"./a.js\";").is_err() && anew("export{a as b,c as d};").is_err() && anew("export{a};").is_err());
    }
}
