//! Puts the files of `content/` into the command line, so that `zhol` is one file that needs nothing beside it, and the languages with
//! the few words that are needed before anything has come into the widget.
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
    println!("cargo:rerun-if-changed=content");
    println!("cargo:rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let mut files = Vec::new();
    collect(&root.join("content"), &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.strip_prefix(&root).unwrap_or(file);
        let _ = writeln!(list, "    ({:?}, include_str!({file:?})),", name.display().to_string());
    }
    list.push_str("]\n");
    fs::write(out.join("content.rs"), list)?;
    fs::write(out.join("languages.rs"), languages(&root.join("content")))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl" || ending == "svg") {
            files.push(path);
        }
    }
    Ok(())
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
