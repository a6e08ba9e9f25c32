//! What the pages of partners rely on: the loader with its words, and digests, by which a browser refuses a file that was changed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::files::{files_under, path_below, read_bytes};

/// The loader, in `dist/` and once more in the folder of its version, where it never changes.
pub const LOADER: &str = "embed.js";

/// The list of all files of the version with their digests, in `dist/`.
pub const LIST: &str = "hashes.json";

/// What a frame may do. Scripts: the widget is one. Popups: an office's site or number opens outside the frame. Modals: printing.
pub const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals";

/// The name by which the loader knows its words.
const WORDS: &str = "WORDS";

/// The SHA-256 digest of some bytes, in base64.
pub fn digest(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// The name that a folder's content gives it, 12 hexadecimal digits: the same for the same files, another for any other.
///
/// # Errors
///
/// When a file cannot be read.
pub fn name(folder: &Path) -> Result<String> {
    let mut digest = Sha256::new();
    for file in files_under(folder)? {
        let bytes = read_bytes(&file)?;
        digest.update(path_below(folder, &file).as_bytes());
        digest.update([0]);
        digest.update(bytes.len().to_le_bytes());
        digest.update(bytes);
    }
    Ok(short_hex(&digest.finalize()))
}

/// The first six bytes, as hexadecimal digits.
pub fn short_hex(digest: &[u8]) -> String {
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The value of a file's `integrity` attribute, by which a browser refuses any other file. For scripts it is SHA-384, which partners
/// expect in the lines that they copy.
pub fn integrity(name: &str, bytes: &[u8]) -> String {
    if name.ends_with(".js") {
        return format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)));
    }
    format!("sha256-{}", digest(bytes))
}

/// The digests of the files that a script fetches, by name. `wanted` tells these files from others by their names.
pub fn digests(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Value> {
    let mut digests = BTreeMap::new();
    for file in files_under(folder)? {
        let name = path_below(folder, &file);
        if !name.ends_with(".js") && name != "styles/page.css" && wanted(&name) {
            digests.insert(name, digest(&read_bytes(&file)?));
        }
    }
    Ok(json!(digests))
}

/// The loader with the words of every language: the title of the frame, a line about the helpline, its number, and the direction of the
/// text.
pub fn loader(script: &str, made: &BTreeMap<String, Value>) -> Result<String> {
    let mut words = BTreeMap::new();
    for (language, parts) in made {
        let parts = ["/embed/title", "/embed/line", "/embed/number", "/direction"].map(|path| parts.pointer(path));
        let missing = || format!("the words for the loader in {language}");
        let parts = parts.into_iter().map(|part| part.with_context(missing)).collect::<Result<Vec<_>>>()?;
        words.insert(language, json!(parts));
    }
    filled(script, WORDS, &serde_json::to_string(&words)?)
}

/// The list of the built files with their digests, as JSON. With it anybody can check the files that a page uses.
pub fn list(assets: &str, folder: &Path) -> Result<String> {
    let mut files = BTreeMap::new();
    for file in files_under(folder)? {
        let name = path_below(folder, &file);
        files.insert(format!("{assets}{name}"), integrity(&name, &read_bytes(&file)?));
    }
    Ok(format!("{}\n", serde_json::to_string_pretty(&json!({ "version": assets, "files": files }))?))
}

/// The words of every language, as a finished loader has them.
pub fn loader_messages(loader: &str) -> Result<BTreeMap<String, [String; 4]>> {
    let starts = loader.match_indices("{\"").filter_map(|(at, _)| loader.get(at..));
    let mut read = starts.filter_map(|start| serde_json::Deserializer::from_str(start).into_iter().next()?.ok());
    read.next().context("The loader has no words")
}

fn filled(script: &str, name: &str, with: &str) -> Result<String> {
    if script.matches(name).count() != 1 {
        bail!("The script names `{name}` not once.");
    }
    Ok(script.replace(name, with))
}

/// The page with a digest in place of the file name in every `integrity="a file of the widget"`.
pub fn sealed(page: &str, folder: &Path) -> Result<String> {
    const BEFORE: &str = "integrity=\"";
    let mut parts = page.split(BEFORE);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('"').context("an attribute does not end")?;
        let file = folder.join(name);
        whole.push_str(&format!("{BEFORE}{}\"{rest}", integrity(name, &read_bytes(&file)?)));
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_words_of_a_loader_are_read_back() -> Result<()> {
        let made = BTreeMap::from([(
            "ru".to_owned(),
            json!({ "direction": "ltr", "embed": { "title": "Жол \"x\"", "line": "l", "number": "000" } }),
        )]);
        let loader = loader("(()=>{const {\"a\":b}=c,words=WORDS})()", &made)?;
        let expected = ["Жол \"x\"", "l", "000", "ltr"].map(str::to_owned);
        assert_eq!(loader_messages(&loader)?, BTreeMap::from([("ru".to_owned(), expected)]));
        assert!(loader_messages("(()=>{})()").is_err());
        Ok(())
    }

    fn folder(name: &str) -> Result<std::path::PathBuf> {
        let folder = std::env::temp_dir().join(format!("zhol-embedding-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("packs"))?;
        fs::write(folder.join("packs/a.pack"), "s")?;
        fs::write(folder.join("zhol.js"), "s")?;
        Ok(folder)
    }

    // By `printf s | openssl dgst -sha256 -binary | base64`, and the same with -sha384.
    const PACK: &str = "BDpxh3TFcr2KJa2+sb/NXAJWrhHOz5+cP5JdDlK+r4k=";
    const SCRIPT: &str = "UzXwSL3evmAK5u24mzbaOi18GLxTuD4vpXfMmk8mL8HDdBgwlVMDoBWOfUi+eWX4";

    #[test]
    fn the_script_knows_what_is_in_the_files_it_fetches() -> Result<()> {
        let folder = folder("digests")?;
        assert_eq!(digests(&folder, |_| true)?, json!({ "packs/a.pack": PACK }));
        assert_eq!(digests(&folder, |name| name != "packs/a.pack")?, json!({}));
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn a_page_says_what_is_in_the_files_it_names() -> Result<()> {
        let folder = folder("sealed")?;
        let page = sealed("<link integrity=\"packs/a.pack\"><script integrity=\"zhol.js\">", &folder)?;
        assert_eq!(page, format!("<link integrity=\"sha256-{PACK}\"><script integrity=\"sha384-{SCRIPT}\">"));
        assert!(sealed("<link integrity=\"missing\">", &folder).is_err());
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn the_list_says_what_is_in_each_file() -> Result<()> {
        let folder = folder("list")?;
        let list: Value = serde_json::from_str(&list("v/1/", &folder)?)?;
        let (pack, script) = (format!("sha256-{PACK}"), format!("sha384-{SCRIPT}"));
        assert_eq!(list, json!({ "version": "v/1/", "files": { "v/1/packs/a.pack": pack, "v/1/zhol.js": script } }));
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn a_folder_is_named_by_what_is_in_it() -> Result<()> {
        let folder = folder("name")?;
        let before = name(&folder)?;
        assert_eq!(name(&folder)?, before);
        fs::write(folder.join("zhol.js"), "c")?;
        assert_ne!(name(&folder)?, before);
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
