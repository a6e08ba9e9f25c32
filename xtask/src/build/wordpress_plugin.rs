//! The plugin for WordPress as an administrator uploads it: one archive, with its translations in the formats that WordPress reads.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use polib::{catalog::Catalog, po_file};
use serde_json::{Map, Value, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::patch::with_languages;
use crate::files::{files_under, path_below};

/// The archive, in the folder of the page that partners choose on.
pub const ARCHIVE: &str = "partners/zhol-wordpress.zip";

/// The name under which the plugin makes the script of its block known. WordPress finds the words of a script by it.
const BLOCK: &str = "zhol-block";

/// The files of the plugin that list the languages.
const TAGGED: [&str; 2] = ["zhol/zhol.php", "zhol/block.js"];

/// Packs the plugin in `from` into an archive, with the languages that there are.
pub fn pack(from: &Path, archive: &Path, languages: &[&str]) -> Result<()> {
    let file = File::create(archive).with_context(|| format!("{} cannot be written", archive.display()))?;
    let mut zip = ZipWriter::new(file);
    let root = from.parent().context("the plugin has a folder around it")?;
    for file in files_under(from)? {
        let name = path_below(root, &file);
        let mut bytes = fs::read(&file)?;
        if TAGGED.contains(&name.as_str()) {
            bytes = with_languages(&String::from_utf8(bytes)?, languages).into_bytes();
        }
        add(&mut zip, &name, &bytes)?;
        if let Some(name) = name.strip_suffix(".po") {
            let words = read_catalog(&file)?;
            add(&mut zip, &format!("{name}.mo"), &compiled(&words)?)?;
            add(&mut zip, &format!("{name}-{BLOCK}.json"), of_the_block(&words).to_string().as_bytes())?;
        }
    }
    zip.finish()?;
    Ok(())
}

/// Not compressed: the plugin weighs less than a picture, and so the archive is the same on every machine.
fn add(zip: &mut ZipWriter<File>, name: &str, bytes: &[u8]) -> Result<()> {
    zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
    Ok(zip.write_all(bytes)?)
}

/// The words of a language, as its translator has written them.
fn read_catalog(file: &Path) -> Result<Catalog> {
    po_file::parse(file).map_err(|error| anyhow!("{} cannot be read: {error}", file.display()))
}

/// The words of a language in the binary format of gettext. WordPress takes only files whose tables follow each other without a gap.
/// `polib` leaves out the empty table of hashes, which is one of them.
fn compiled(words: &Catalog) -> Result<Vec<u8>> {
    const HEAD: usize = 28;
    let mut pairs = vec![(String::new(), words.metadata.export_for_mo())];
    pairs.extend(words.messages().map(|message| (message.msgid().to_owned(), message.msgstr().unwrap_or_default().to_owned())));
    pairs.sort();
    let table = 8 * pairs.len();
    let mut numbers = vec![0x9504_12de, 0, pairs.len(), HEAD, HEAD + table, 0, HEAD + 2 * table];
    let mut texts = Vec::new();
    for text in pairs.iter().map(|(said, _)| said).chain(pairs.iter().map(|(_, translated)| translated)) {
        numbers.extend([text.len(), HEAD + 2 * table + texts.len()]);
        texts.extend(text.bytes().chain([0]));
    }
    let mut file = Vec::new();
    for number in numbers {
        file.extend(u32::try_from(number)?.to_le_bytes());
    }
    file.append(&mut texts);
    Ok(file)
}

/// The words of a language as the editor reads those of a script.
fn of_the_block(words: &Catalog) -> Value {
    let mut messages = Map::new();
    messages.insert(String::new(), json!({ "domain": "messages", "lang": words.metadata.language }));
    for message in words.messages().filter(|message| message.source().contains("block.js")) {
        messages.insert(message.msgid().to_owned(), json!([message.msgstr().unwrap_or_default()]));
    }
    json!({ "domain": "messages", "locale_data": { "messages": messages } })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::PathBuf;

    use super::*;
    use crate::project::Project;

    fn plugin() -> PathBuf {
        Project::here().root().join("wordpress/zhol")
    }

    /// Every sentence that a file of the plugin lets WordPress translate.
    fn spoken(file: &str) -> Result<BTreeSet<String>> {
        let text = fs::read_to_string(plugin().join(file))?;
        let (before, after) = if file.ends_with(".js") { ("__(\"", "\", \"zhol\")") } else { ("( '", "', 'zhol' )") };
        let ends = text.split(after).collect::<Vec<_>>();
        let all = ends.len().saturating_sub(1);
        Ok(ends.iter().take(all).filter_map(|part| part.rsplit_once(before).map(|(_, words)| words.to_owned())).collect())
    }

    #[test]
    fn every_sentence_of_the_plugin_is_there_in_each_language() -> Result<()> {
        let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for file in ["zhol.php", "settings.php", "block.js"] {
            for sentence in spoken(file)? {
                wanted.entry(sentence).or_default().insert(file.to_owned());
            }
        }
        assert!(wanted.len() > 10, "{wanted:?}");
        for name in ["zhol.pot", "zhol-kk.po", "zhol-ru_RU.po"] {
            let words = read_catalog(&plugin().join("languages").join(name))?;
            let found: BTreeMap<String, BTreeSet<String>> = words
                .messages()
                .map(|message| (message.msgid().to_owned(), message.source().split_whitespace().map(str::to_owned).collect()))
                .collect();
            assert_eq!(found, wanted, "{name}");
            if name.ends_with(".po") {
                let missing: Vec<_> =
                    words.messages().filter(|message| message.msgstr().unwrap_or_default().is_empty()).collect();
                assert!(missing.is_empty(), "{name}: {missing:?}");
            }
        }
        Ok(())
    }

    #[test]
    fn the_archive_has_the_files_and_the_words_where_wordpress_looks_for_them() -> Result<()> {
        let scratch = std::env::temp_dir().join("zhol-plugin-test");
        let archive = scratch.join("zhol.zip");
        fs::create_dir_all(&scratch)?;
        pack(&plugin(), &archive, &["kk", "ru"])?;
        let mut zip = zip::ZipArchive::new(File::open(&archive)?)?;
        let names = zip.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<BTreeSet<String>>>()?;
        for name in ["zhol/zhol.php", "zhol/LICENSE", "zhol/languages/zhol-kk.mo", "zhol/languages/zhol-ru_RU-zhol-block.json"] {
            assert!(names.contains(name), "{name} is not among {names:?}");
        }
        let block: Value = serde_json::from_reader(zip.by_name("zhol/languages/zhol-ru_RU-zhol-block.json")?)?;
        assert_eq!(block.pointer("/locale_data/messages/Language/0"), Some(&json!("Язык")));
        assert_eq!(block.pointer("/locale_data/messages/Address of the script"), None);
        fs::remove_dir_all(scratch)?;
        Ok(())
    }
}
