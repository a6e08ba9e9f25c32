//! Joins and shortens the scripts and the style sheets with esbuild.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::integrity::SANDBOX;
use super::link::Names;
use crate::files::{read, write};
use crate::process::{command, live, quiet};
use crate::setup::Tools;

/// The address that "Leave now" leads to: a page that says nothing about the person.
const AWAY: &str = "https://www.wikipedia.org/";

/// The scripts of the widget, and those of the console.
const WEB: &str = "src/web/js";
const CONSOLE: &str = "console/js";

/// What the scripts are checked by does not change what becomes of them.
const PLAIN: &str = "--tsconfig-raw={}";

/// A script or a style sheet without what only people read.
///
/// # Errors
///
/// When it has a mistake that esbuild finds.
pub fn shortened(tools: &Tools, file: &Path) -> Result<String> {
    let mut esbuild = command("esbuild");
    esbuild.arg(file).args(["--bundle", "--minify", "--format=iife", "--log-level=error", PLAIN]).args(constants());
    let text = quiet(tools.equip(&mut esbuild)).with_context(|| format!("{} could not be shortened", file.display()))?;
    Ok(text.trim_end().to_owned())
}

/// What scripts know by a name in capitals.
fn constants() -> [String; 2] {
    [define("AWAY", &Value::from(AWAY)), define("SANDBOX", &Value::from(SANDBOX))]
}

fn define(name: &str, value: &Value) -> String {
    format!("--define:{name}={value}")
}

/// A script that starts a module, and what goes into it.
pub struct ModuleScript<'a> {
    /// The checkout.
    pub root: &'a Path,
    /// The script that starts the module, below the checkout.
    pub entry: &'a str,
    /// The folder in which wasm-pack has put the module.
    pub package: &'a Path,
    /// The short names of the module's functions.
    pub names: &'a Names,
    /// The digests of the files that it fetches, by name.
    pub digests: Value,
    /// A script whose exports replace the global of the same name.
    pub inject: Option<&'a str>,
    /// The global of the script that is exported, and the name under which it is.
    pub export: Option<[&'a str; 2]>,
}

impl ModuleScript<'_> {
    /// Joins the script with all that it imports into one script. It is the body of a function `createInstance`, which runs all of it again
    /// each time that it is called: an imported script would stay as long as the page, and another import would fetch it again.
    ///
    /// # Errors
    ///
    /// When a script has a mistake, or Yew leaves a mark in the page that is not known.
    pub fn write(&self, tools: &Tools, script: &Path) -> Result<()> {
        let (module, cache) = (self.package.join("module.js"), self.package.join("names.json"));
        write(&module, self.names.script())?;
        let properties = self.names.properties();
        write(&cache, serde_json::to_string(&properties)?)?;
        let names: Vec<_> = properties.keys().copied().collect();
        let (before, after) = wrapping(self.export);

        let mut esbuild = command("esbuild");
        esbuild.current_dir(self.root).arg(self.entry);
        esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=error", PLAIN]);
        // Functions that an ended widget leaves behind are not given back one by one: its whole memory is wiped by then.
        esbuild.arg("--define:FinalizationRegistry=undefined").args(constants());
        esbuild.arg(define("DIGESTS", &self.digests));
        for (name, folder) in [("wasm-module", &module), ("web", &self.root.join(WEB)), ("console", &self.root.join(CONSOLE))] {
            esbuild.arg(format!("--alias:{name}={}", folder.display()));
        }
        esbuild.arg(format!("--mangle-props=^({})$", names.join("|"))).arg(format!("--mangle-cache={}", cache.display()));
        esbuild.args(self.inject.map(|file| format!("--inject:{}", self.root.join(file).display())));
        esbuild.arg(format!("--banner:js={before}")).arg(format!("--footer:js={after}"));
        live(tools.equip(esbuild.arg(format!("--outfile={}", script.display())))).context("The scripts could not be joined")?;
        if read(script)?.contains("__yew_") {
            bail!("Yew leaves a mark in the page that `MARKS` in xtask/src/build/link.rs does not name.");
        }
        Ok(())
    }
}

/// What stands before and after the scripts.
fn wrapping(export: Option<[&str; 2]>) -> (String, String) {
    let (declared, exported) = match export {
        Some([inner, outer]) => (format!("let {inner};"), format!("export{{{inner} as {outer}}};")),
        None => Default::default(),
    };
    (format!("{declared}const createInstance=async()=>{{"), format!("}};await createInstance();{exported}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scripts_become_a_function() {
        let (before, after) = wrapping(None);
        assert_eq!(before + "work()" + &after, "const createInstance=async()=>{work()};await createInstance();");
        let (before, after) = wrapping(Some(["inner", "outer"]));
        assert_eq!(before, "let inner;const createInstance=async()=>{");
        assert_eq!(after, "};await createInstance();export{inner as outer};");
    }
}
