//! Links a compiled module with its scripts. wasm-opt gives what the module imports and exports short names; the script that is written
//! here passes each function to the module by its short name.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::integrity::short_hex;
use super::wasm_module::MODULE;
use crate::files::{copy, read, read_bytes, write};
use crate::process::{command, quiet};
use crate::setup::Tools;

/// wasm-bindgen's script, by the name that the module has for it.
const GLUE: &str = "./zhol_bg.js";

/// The name that wasm-opt gives all scripts that the module imports from.
const SCRIPTS: &str = "a";

/// The beginnings of the names that wasm-bindgen made. All others are for our scripts.
const MADE: [&str; 2] = ["__", "wasm_bindgen_"];

/// The module's memory, which no script imports: `instantiate` gives it.
const MEMORY: &str = "memory";

/// The names of the marks that Yew leaves in the page.
const MARKS: [&str; 3] = ["__yew_subtree_id", "__yew_subtree_cache_key", "__yew_listener_id"];

/// What a module may use: the same as in `wasm/*/Cargo.toml`. The module is written out as tightly as after a full optimisation.
const OPTIONS: [&str; 11] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--optimize-level=2",
    "--shrink-level=2",
    "--generate-stack-ir",
    "--optimize-stack-ir",
    "--minify-imports-and-exports-and-modules",
];

/// The short names of what a module imports and exports.
#[derive(Debug, PartialEq, Eq)]
pub struct Names {
    imports: Vec<Import>,
    /// By the long name.
    exports: BTreeMap<String, String>,
    /// What the marks begin with that this module leaves in the page.
    mark: String,
}

#[derive(Debug, PartialEq, Eq)]
struct Import {
    script: String,
    name: String,
    short: String,
}

/// The module with short names, in the folder of the compiled module.
const SHORT: &str = "short.wasm";

/// What wasm-opt printed when it shortened the names.
const SHORT_NAMES: &str = "short.json";

/// Shortens the names of a compiled module in its folder. It takes a second or two, so it is done only when the module was compiled.
///
/// # Errors
///
/// When wasm-opt cannot read the module.
pub fn shorten_names(tools: &Tools, package: &Path) -> Result<()> {
    let said =
        quiet(tools.equip(command("wasm-opt").arg(package.join(MODULE)).arg("-o").arg(package.join(SHORT)).args(OPTIONS)))?;
    write(&package.join(SHORT_NAMES), said)
}

/// Copies the module with short names from the folder of the compiled module, and gives the names.
///
/// # Errors
///
/// When the module was not compiled, or wasm-opt printed no names.
pub fn copy_module(package: &Path, to: &Path) -> Result<Names> {
    let short = package.join(SHORT);
    copy(&short, to)?;
    // Two modules number their marks alike, and one inside the other would take the other's for its own.
    let mark: String = short_hex(&Sha256::digest(read_bytes(&short)?)).chars().take(6).collect();
    Names::read(&read(&package.join(SHORT_NAMES))?, format!("_{mark}"))
}

impl Names {
    /// Reads what wasm-opt prints.
    fn read(said: &str, mark: String) -> Result<Self> {
        let lists: BTreeMap<String, Vec<Vec<String>>> = serde_json::from_str(said).context("wasm-opt printed no names")?;
        let (mut imports, mut exports) = (Vec::new(), BTreeMap::new());
        for entry in lists.values().flatten() {
            match entry.as_slice() {
                [script, name, short] => {
                    imports.push(Import { script: script.clone(), name: name.clone(), short: short.clone() });
                }
                [name, short] => drop(exports.insert(name.clone(), short.clone())),
                _ => bail!("wasm-opt printed a name that is neither imported nor exported: {entry:?}"),
            }
        }
        Ok(Self { imports, exports, mark })
    }

    /// The script that makes instances of the module. It exports `instantiate` and what the module exports for our scripts.
    pub fn script(&self) -> String {
        let (mut lines, mut passed) = (Vec::new(), Vec::new());
        for (at, Import { script, name, short }) in self.imports.iter().enumerate() {
            lines.push(format!("import {{ {name} as i{at} }} from \"{script}\";"));
            passed.push(format!("\"{short}\": i{at}"));
        }
        let ours = self.exports.iter().filter(|(name, _)| !is_made(name));
        // wasm-bindgen's script knows these by their long names.
        let restored: Vec<_> = ours.clone().map(|(name, short)| format!("{name}: exports.{short}")).collect();
        let handed: Vec<_> = ours.map(|(name, _)| name.as_str()).filter(|name| *name != MEMORY).collect();
        format!(
            "{}\nimport {{ __wbg_set_wasm }} from \"{GLUE}\";\nexport {{ {} }} from \"{GLUE}\";\n\
             export async function instantiate(module) {{\n  \
             const {{ exports }} = await WebAssembly.instantiate(module, {{ {SCRIPTS}: {{ {} }} }});\n  \
             const wasm = {{ ...exports, {} }};\n  __wbg_set_wasm(wasm);\n  wasm.__wbindgen_start();\n  return wasm.{MEMORY};\n}}\n",
            lines.join("\n"),
            handed.join(", "),
            passed.join(", "),
            restored.join(", "),
        )
    }

    /// The properties that scripts have other names for in the finished script: the exports that wasm-bindgen made, and Yew's marks.
    pub fn properties(&self) -> BTreeMap<&str, String> {
        let made = self.exports.iter().filter(|(name, _)| is_made(name)).map(|(name, short)| (name.as_str(), short.clone()));
        let marks = MARKS.map(|mark| (mark, mark.replace("__yew_", &self.mark)));
        made.chain(marks).collect()
    }
}

fn is_made(name: &str) -> bool {
    MADE.iter().any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = r#"{
        "imports": [["./zhol_bg.js", "__wbg_focus_0a8d", "$"], ["web/history.js", "back", "Da"]],
        "exports": [["memory", "A"], ["mount", "B"], ["__wbindgen_malloc", "c"], ["wasm_bindgen_12___invoke", "d"]]
    }"#;

    #[test]
    fn each_function_is_passed_by_its_short_name() -> Result<()> {
        let script = Names::read(SAID, "_abcdef".to_owned())?.script();
        for line in [
            "import { __wbg_focus_0a8d as i0 } from \"./zhol_bg.js\";",
            "import { back as i1 } from \"web/history.js\";",
            "instantiate(module, { a: { \"$\": i0, \"Da\": i1 } })",
            "{ ...exports, memory: exports.A, mount: exports.B }",
            "export { mount } from",
        ] {
            assert!(script.contains(line), "{line}\n{script}");
        }
        Ok(())
    }

    #[test]
    fn only_names_that_nobody_else_knows_are_shortened_in_scripts() -> Result<()> {
        let names = Names::read(SAID, "_abcdef".to_owned())?;
        let properties = names.properties();
        let names: Vec<_> = properties.iter().map(|(name, short)| (*name, short.as_str())).collect();
        let expected = [
            ("__wbindgen_malloc", "c"),
            ("__yew_listener_id", "_abcdeflistener_id"),
            ("__yew_subtree_cache_key", "_abcdefsubtree_cache_key"),
            ("__yew_subtree_id", "_abcdefsubtree_id"),
            ("wasm_bindgen_12___invoke", "d"),
        ];
        assert_eq!(names, expected);
        Ok(())
    }

    #[test]
    fn what_is_no_list_of_names_is_refused() {
        assert!(Names::read("", String::new()).is_err());
        assert!(Names::read(r#"{ "exports": [["memory"]] }"#, String::new()).is_err());
    }
}
