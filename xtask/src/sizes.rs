//! How heavy the widget is for the phone that has to fetch it.

use std::fmt::Write;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What a phone may have to fetch before the first question, in bytes after brotli 11.
///
/// On the slow mobile networks this is made for (about 400 kbit/s) it is under three seconds. Raise it only
/// with a reason that a person waiting for the first question would accept.
pub const BUDGET: usize = 115_000;

/// Whether everyone fetches a part, only those who read that language, or everyone later, while the first page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    Everyone,
    OneLanguage,
    Later,
}

/// How the names of files end that nobody waits for at first: the rest of the first language, any other language, and the pictures.
const LATER: [&str; 3] = ["-more", "-whole", "pictures"];

/// One thing that is fetched.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: String,
    pub share: Share,
    pub raw: usize,
    pub brotli: usize,
}

/// Weighs a finished `dist/`. `languages` are the names of the language packs.
pub fn weigh(dist: &Path, languages: &[String]) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for file in fetched_first(dist)? {
        let name = file.strip_prefix(dist).unwrap_or(&file).display().to_string();
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let share = if LATER.iter().any(|end| stem.ends_with(end)) {
            Share::Later
        } else if languages.iter().any(|language| *language == stem) {
            Share::OneLanguage
        } else {
            Share::Everyone
        };
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        parts.push(Part { name, share, raw: bytes.len(), brotli: compressed(&bytes)? });
    }
    Ok(parts)
}

/// The parts fetched before the first question, in the heaviest language.
pub fn to_the_first_question(parts: &[Part]) -> Vec<&Part> {
    let heaviest = parts.iter().filter(|part| part.share == Share::OneLanguage).max_by_key(|part| part.brotli);
    parts.iter().filter(|part| part.share == Share::Everyone).chain(heaviest).collect()
}

/// What is wrong when the parts are heavier together than the budget allows.
pub fn over_budget(parts: &[Part], budget: usize) -> Option<String> {
    let first = to_the_first_question(parts);
    let total: usize = first.iter().map(|part| part.brotli).sum();
    let largest = first.iter().max_by_key(|part| part.brotli)?;
    (total > budget).then(|| {
        format!(
            "The widget weighs {} bytes to the first question, {} over the budget of {}. \
             The largest part is {} with {} bytes: start there.",
            grouped(total),
            grouped(total.saturating_sub(budget)),
            grouped(budget),
            largest.name,
            grouped(largest.brotli)
        )
    })
}

/// All parts with their sizes, for people.
pub fn table(parts: &[Part]) -> String {
    let first = to_the_first_question(parts);
    let raw = first.iter().map(|part| part.raw).sum();
    let brotli = first.iter().map(|part| part.brotli).sum();
    let mut table = row("bytes", "raw", "brotli");
    for part in parts {
        table.push_str(&row(&part.name, &grouped(part.raw), &grouped(part.brotli)));
    }
    table.push_str(&row("to the first question, with its language", &grouped(raw), &grouped(brotli)));
    table
}

fn row(name: &str, raw: &str, brotli: &str) -> String {
    let mut row = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(row, "  {name:<42}{raw:>12}{brotli:>12}");
    row
}

/// The first page, every script, the style sheets and the packs. The other pages are not on the way.
fn fetched_first(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut files = vec![dist.join("index.html")];
    files.extend(files_in(dist)?.into_iter().filter(|file| has_extension(file, &["js", "wasm"])));
    for folder in ["snippets", "styles", "packs"] {
        let folder = dist.join(folder);
        if folder.is_dir() {
            files.extend(files_under(&folder)?);
        }
    }
    Ok(files)
}

fn has_extension(file: &Path, wanted: &[&str]) -> bool {
    file.extension().is_some_and(|extension| wanted.iter().any(|wanted| extension == *wanted))
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner().len())
}

/// 1234567 as `1 234 567`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, share: Share, brotli: usize) -> Part {
        Part { name: name.to_owned(), share, raw: brotli * 3, brotli }
    }

    fn parts() -> Vec<Part> {
        vec![
            part("zhol_bg.wasm", Share::Everyone, 700),
            part("styles/widget.css", Share::Everyone, 100),
            part("packs/en.pack", Share::OneLanguage, 50),
            part("packs/kk.pack", Share::OneLanguage, 80),
            part("packs/kk-more.pack", Share::Later, 90),
        ]
    }

    #[test]
    fn only_the_heaviest_language_counts() {
        let names: Vec<_> = to_the_first_question(&parts()).iter().map(|part| part.name.clone()).collect();
        assert_eq!(names, ["zhol_bg.wasm", "styles/widget.css", "packs/kk.pack"]);
    }

    #[test]
    fn a_widget_of_exactly_the_budget_is_within_it() {
        assert_eq!(over_budget(&parts(), 880), None);
    }

    #[test]
    fn a_widget_over_the_budget_is_refused_and_the_largest_part_named() {
        let said = over_budget(&parts(), 879).unwrap_or_default();
        assert!(said.contains("880") && said.contains("1 over") && said.contains("zhol_bg.wasm"), "{said}");
    }

    #[test]
    fn brotli_really_compresses() -> Result<()> {
        assert!(compressed(&[b'a'; 10_000])? < 50);
        Ok(())
    }

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!([grouped(0), grouped(999), grouped(1234567)], ["0", "999", "1 234 567"]);
    }
}
