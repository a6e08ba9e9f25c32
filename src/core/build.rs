//! Puts the list of the languages into the program. It reads `languages.toml` alone, so that another text compiles nothing anew.
//!
//! What is wrong with the content does not stop it: `zhol check` says that, and how to mend it.

use std::{env, fmt::Write as _, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let variable = |name| env::var(name).map(PathBuf::from).map_err(io::Error::other);
    let file = variable("CARGO_MANIFEST_DIR")?.join("../../content/languages.toml").canonicalize()?;
    println!("cargo:rerun-if-changed={}", file.display());
    println!("cargo:rerun-if-changed=build.rs");
    let rows = fs::read_to_string(file)?.parse().unwrap_or_default();
    fs::write(variable("OUT_DIR")?.join("languages.rs"), languages(&rows))
}

/// The rows of `languages.toml` in their order, as two lists in Rust.
fn languages(rows: &toml::Table) -> String {
    let (mut languages, mut tags) = (String::new(), String::new());
    for (tag, row) in rows {
        let name = row.get("name").and_then(toml::Value::as_str).unwrap_or(tag);
        let workers = row.get("workers").and_then(toml::Value::as_bool).unwrap_or_default();
        let _ = writeln!(languages, "    Language {{ tag: {tag:?}, name: {name:?}, workers: {workers} }},");
        let _ = write!(tags, "{tag:?}, ");
    }
    format!(
        "/// The languages in the order they are offered.\npub const LANGUAGES: &[Language] = &[\n{languages}];\n\n\
         /// Their tags.\npub const TAGS: &[&str] = &[{tags}];\n"
    )
}
