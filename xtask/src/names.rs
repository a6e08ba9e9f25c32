//! Shortens the names by which the module and its script know each other.
//!
//! wasm-bindgen gives each a name of some forty letters, half of them by chance, and both files carry all of them. Only these two
//! files use them, so that any other name does as well.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The script that the module imports from, by the name that the module has for it.
const SCRIPT: &str = "./zhol_bg.js";

/// The beginnings of the names that wasm-bindgen made up. The others are for the pages.
const MADE_UP: [&str; 2] = ["__", "wasm_bindgen_"];

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Shortens the names in a finished module and its shortened script.
pub fn shorten(module: &Path, script: &Path) -> Result<()> {
    let bytes = fs::read(module).with_context(|| format!("{} cannot be read", module.display()))?;
    let text = fs::read_to_string(script).with_context(|| format!("{} cannot be read", script.display()))?;
    let (bytes, names) = renamed(&bytes).with_context(|| format!("{} is not a module as expected", module.display()))?;
    fs::write(module, bytes).with_context(|| format!("{} cannot be written", module.display()))?;
    fs::write(script, replaced(&text, &names)).with_context(|| format!("{} cannot be written", script.display()))
}

/// The module with short names, and the short name of each.
fn renamed(module: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>)> {
    let (head, mut rest) = module.split_at_checked(8).context("it has no head")?;
    let mut names = BTreeMap::new();
    let mut short = head.to_vec();
    while let Some((id, after)) = rest.split_first() {
        let mut reader = Reader(after);
        let length = reader.number()?;
        let mut section = Reader(reader.take(length)?);
        rest = reader.0;
        let content = match *id {
            IMPORTS => imports(&mut section, &mut names)?,
            EXPORTS => exports(&mut section, &mut names)?,
            _ => section.0.to_vec(),
        };
        short.push(*id);
        number(content.len(), &mut short);
        short.extend(content);
    }
    Ok((short, names))
}

fn imports(section: &mut Reader<'_>, names: &mut BTreeMap<String, String>) -> Result<Vec<u8>> {
    let count = section.number()?;
    let mut short = Vec::new();
    number(count, &mut short);
    for _ in 0..count {
        let (from, name) = (section.name()?, section.name()?);
        write_name(from, &mut short);
        write_name(&if from == SCRIPT { new_name(name, names) } else { name.to_owned() }, &mut short);
        let kind = section.take(1)?;
        let [0] = kind else { bail!("it imports something else than a function: {from}, {name}") };
        short.extend(kind);
        number(section.number()?, &mut short);
    }
    Ok(short)
}

fn exports(section: &mut Reader<'_>, names: &mut BTreeMap<String, String>) -> Result<Vec<u8>> {
    let count = section.number()?;
    let mut short = Vec::new();
    number(count, &mut short);
    for _ in 0..count {
        let name = section.name()?;
        let made_up = MADE_UP.iter().any(|start| name.starts_with(start));
        write_name(&if made_up { new_name(name, names) } else { name.to_owned() }, &mut short);
        short.extend(section.take(1)?);
        number(section.number()?, &mut short);
    }
    Ok(short)
}

/// `a` to `z`, `aa`, `ba` …, each once. No page uses names so short.
fn new_name(name: &str, names: &mut BTreeMap<String, String>) -> String {
    let mut left = names.len();
    names
        .entry(name.to_owned())
        .or_insert_with(|| {
            let mut short = String::new();
            loop {
                short.extend(('a'..='z').nth(left % 26));
                left /= 26;
                if left == 0 {
                    return short;
                }
                left -= 1;
            }
        })
        .clone()
}

/// A script with other names. In a shortened one they stand only where properties are named.
fn replaced(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    let mut rest = script;
    while !rest.is_empty() {
        let letter = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let is_word = rest.starts_with(letter);
        let end = rest.find(|next| letter(next) != is_word).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        text.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    text
}

fn write_name(name: &str, out: &mut Vec<u8>) {
    number(name.len(), out);
    out.extend(name.as_bytes());
}

fn number(mut number: usize, out: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

/// The bytes of a section not read yet.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).context("it ends too early")?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let [byte] = self.take(1)? else { bail!("it ends too early") };
            number |= usize::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("it holds a number that is too large")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        Ok(str::from_utf8(self.take(length)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        let mut section = vec![id];
        number(content.len(), &mut section);
        section.extend(content);
        section
    }

    fn named(names: &[&str], after: &[u8]) -> Vec<u8> {
        let mut entry = Vec::new();
        for name in names {
            write_name(name, &mut entry);
        }
        entry.extend(after);
        entry
    }

    /// A module that imports two functions and exports two.
    fn module(names: [&str; 4]) -> Vec<u8> {
        let mut imports = vec![2];
        imports.extend(named(&[SCRIPT, names[0]], &[0, 3]));
        imports.extend(named(&["./other.js", names[1]], &[0, 4]));
        let mut exports = vec![2];
        exports.extend(named(&[names[2]], &[0, 1]));
        exports.extend(named(&[names[3]], &[2, 0]));
        [b"\0asm\x01\0\0\0".to_vec(), section(2, &imports), section(7, &exports), section(10, &[1, 2, 3])].concat()
    }

    #[test]
    fn names_are_shortened_where_only_the_two_files_know_them() -> Result<()> {
        let (short, names) = renamed(&module(["__wbg_focus_0a8d", "__focus", "__wbindgen_malloc", "memory"]))?;
        assert_eq!(short, module(["a", "__focus", "b", "memory"]));
        let script = "R={\"./zhol_bg.js\":{__wbg_focus_0a8d:function(e){}}};c.__wbindgen_malloc(c.memory,__wbindgen_malloc2)";
        assert_eq!(replaced(script, &names), "R={\"./zhol_bg.js\":{a:function(e){}}};c.b(c.memory,__wbindgen_malloc2)");
        Ok(())
    }

    #[test]
    fn every_name_is_another() {
        let mut names = BTreeMap::new();
        for at in 0..2000 {
            new_name(&at.to_string(), &mut names);
        }
        let mut short: Vec<_> = names.values().collect();
        short.sort();
        short.dedup();
        assert_eq!(short.len(), 2000);
    }

    #[test]
    fn a_module_that_ends_too_early_is_refused() {
        let whole = module(["__a", "b", "__c", "d"]);
        assert!(renamed(&whole[..whole.len() - 1]).is_err());
    }
}
