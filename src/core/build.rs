//! Puts the languages into the program, with the few words that are needed before anything has come.
//!
//! What is wrong with the content does not stop it: `zhol check` says that, and how to mend it.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

/// What a page says before any language has come.
const BEFORE: [&str; 3] = ["loading", "load-failed", "try-again"];

fn main() -> io::Result<()> {
    let variable = |name| env::var(name).map(PathBuf::from).map_err(io::Error::other);
    let content = variable("CARGO_MANIFEST_DIR")?.join("../../content").canonicalize()?;
    println!("cargo:rerun-if-changed={}", content.display());
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(variable("OUT_DIR")?.join("languages.rs"), languages(&content))
}

/// The rows of `languages.toml` in their order, as two lists in Rust.
fn languages(content: &Path) -> String {
    let rows: toml::Table =
        fs::read_to_string(content.join("languages.toml")).ok().and_then(|text| text.parse().ok()).unwrap_or_default();
    let (mut languages, mut tags) = (String::new(), String::new());
    for (tag, row) in &rows {
        let name = row.get("name").and_then(toml::Value::as_str).unwrap_or(tag);
        let workers = row.get("workers").and_then(toml::Value::as_bool).unwrap_or_default();
        let said = messages(&content.join(format!("text/{tag}.ftl")));
        let before = BEFORE.map(|key| said.get(key).map_or("…", String::as_str));
        let _ = writeln!(languages, "    Language {{ tag: {tag:?}, name: {name:?}, workers: {workers}, before: {before:?} }},");
        let _ = write!(tags, "{tag:?}, ");
    }
    format!(
        "/// The languages in the order they are offered.\npub const LANGUAGES: &[Language] = &[\n{languages}];\n\n\
         /// Their tags.\npub const TAGS: &[&str] = &[{tags}];\n"
    )
}

/// The messages of a file that are plain words.
fn messages(file: &Path) -> BTreeMap<String, String> {
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    let mut key = None;
    for line in fs::read_to_string(file).unwrap_or_default().lines() {
        if let Some((name, words)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '#'])) {
            said.insert(name.to_owned(), words.trim().to_owned());
            key = Some(name.to_owned());
        } else if let Some(words) = key.as_ref().filter(|_| line.starts_with(' ')).and_then(|key| said.get_mut(key)) {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(line.trim());
        } else {
            key = None;
        }
    }
    said
}
