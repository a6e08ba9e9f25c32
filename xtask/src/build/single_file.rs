//! The whole widget in one file, to be sent from phone to phone.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::{Compression, write::GzEncoder};

use crate::files::{self, files_in, path_below, read_bytes};

/// The file, in `dist/`.
pub const FILE: &str = "zhol.html";

/// The size limit in bytes: what Bluetooth sends in about a minute.
const MOST: usize = 500_000;

/// The lines that only a page on a server needs.
const SERVED: [&str; 3] = ["rel=\"modulepreload\"", "rel=\"early\"", "rel=\"manifest\""];

/// Writes the file from a first page, the widget's files and the script that unpacks them.
pub fn write(
    page: &str,
    language: &str,
    folder: &Path,
    assets: &str,
    unpacking: &str,
    pictures: &str,
    dist: &Path,
) -> Result<()> {
    let mut names =
        vec!["zhol.js".to_owned(), "zhol_bg.wasm".to_owned(), "packs/rules.pack".to_owned(), "packs/rules-more.pack".to_owned()];
    let packs = files_in(&folder.join("packs"))?;
    names.extend(packs.iter().map(|file| path_below(folder, file)).filter(|name| name.ends_with("-whole.pack")));
    names.sort();
    let (mut bytes, mut index) = (Vec::new(), Vec::new());
    for name in names {
        let part = read_bytes(&folder.join(&name))?;
        index.push((name.rsplit('/').next().unwrap_or_default().to_owned(), part.len()));
        bytes.extend(part);
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&bytes)?;
    let packed = BASE64_STANDARD.encode(packed.finish()?);
    let whole = joined(page, language, assets, &packed, &unpacking.replace("PARTS", &serde_json::to_string(&index)?), pictures)?;
    if whole.len() > MOST {
        bail!("{FILE} weighs {} bytes, and may weigh {MOST}.", whole.len());
    }
    files::write(&dist.join(FILE), whole)
}

fn joined(page: &str, language: &str, assets: &str, packed: &str, unpacking: &str, pictures: &str) -> Result<String> {
    let lines = page.lines().filter(|line| !SERVED.iter().any(|served| line.contains(served)));
    let mut whole = lines.collect::<Vec<_>>().join("\n");
    let scripts = format!("<script type=\"text/plain\" data-parts>{packed}</script><script>{unpacking}</script></body>");
    for (old, new) in [
        // The browser's language decides in which language it begins.
        (format!("data-own data-base=\"{assets}\" data-lang=\"{language}\""), "data-own data-alone data-base=\"./\"".to_owned()),
        ("<template data-waiting>".to_owned(), format!("{pictures}<template data-waiting>")),
        ("</body>".to_owned(), scripts),
    ] {
        if !whole.contains(&old) {
            bail!("The first page has no `{old}` for the one file to change.");
        }
        whole = whole.replacen(&old, &new, 1);
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link rel=\"early\" href=\"v/1/x\">\n<div data-own data-base=\"v/1/\" data-lang=\"kk\">\n<template data-waiting>\n</body>";

    #[test]
    fn nothing_is_left_that_a_server_would_have_to_answer() -> Result<()> {
        let whole = joined(PAGE, "kk", "v/1/", "cGFja2Vk", "unpack()", "<svg></svg>")?;
        assert!(!whole.contains("v/1/"), "{whole}");
        for part in
            ["data-alone", "<svg></svg><template data-waiting>", "data-parts>cGFja2Vk<", "<script>unpack()</script></body>"]
        {
            assert!(whole.contains(part), "{part}\n{whole}");
        }
        Ok(())
    }

    #[test]
    fn a_page_without_a_place_for_something_is_refused() {
        assert!(joined("<div></div></body>", "kk", "v/1/", "", "", "").is_err());
    }
}
