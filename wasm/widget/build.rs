//! Puts the few texts into the module that are needed before any file of the widget has come. Only this package is compiled anew when a
//! text changes.
//!
//! What is wrong with the content does not stop it: `zhol check` says that, and how to mend it.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let variable = |name| env::var(name).map(PathBuf::from).map_err(io::Error::other);
    let content = variable("CARGO_MANIFEST_DIR")?.join("../../content").canonicalize()?;
    for file in ["languages.toml", "text"] {
        println!("cargo:rerun-if-changed={}", content.join(file).display());
    }
    println!("cargo:rerun-if-changed=build.rs");
    fs::write(variable("OUT_DIR")?.join("loading_texts.rs"), loading_texts(&content)?)
}

/// The texts in the order of `languages.toml`, as a list in Rust.
fn loading_texts(content: &Path) -> io::Result<String> {
    let rows: toml::Table = fs::read_to_string(content.join("languages.toml"))?.parse().unwrap_or_default();
    let mut list = String::from("&[\n");
    for tag in rows.keys() {
        let messages = messages(&content.join(format!("text/{tag}.ftl")));
        let text = |key: &str| messages.get(key).map_or("…", String::as_str);
        let (loading, failed, try_again) = (text("loading"), text("load-failed"), text("try-again"));
        let _ = writeln!(
            list,
            "    LoadingTexts {{ language: {tag:?}, loading: {loading:?}, failed: {failed:?}, try_again: {try_again:?} }},"
        );
    }
    Ok(list + "]\n")
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
