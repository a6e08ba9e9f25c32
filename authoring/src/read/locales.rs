//! The rows of `languages.toml`: what a program has to know of a language, without its words.

mod plural;

use serde::Deserialize;
use toml::Table;

use crate::{Problem, Source, read::files::LANGUAGES};
use zhol_core::content::{Catalog, Direction};

/// The languages in which regions.toml and offices.toml have names. Every other language names regions, cities and opening hours
/// in its own file.
pub(crate) const NAMING: [&str; 3] = ["kk", "ru", "en"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    direction: DirectionWord,
    digits: String,
    plural: Table,
    official: String,
    #[serde(default)]
    explained: bool,
    #[serde(default)]
    workers: bool,
    #[serde(rename = "status")]
    _status: String,
    reviewed: Signed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    by: String,
    #[serde(rename = "on")]
    _on: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum DirectionWord {
    Ltr,
    Rtl,
}

/// A language, without its words.
pub(crate) struct Locale {
    /// The texts that it has no message of yet.
    pub texts: Catalog,
    /// The forms that a word takes with whole numbers, and `other`.
    pub forms: Vec<String>,
    /// Whether its own file says what official names mean.
    pub explained: bool,
    /// Whether the people who work with Zhol read it.
    pub workers: bool,
}

impl Locale {
    /// Whether regions, cities and opening hours have names in this language beside the offices.
    pub(crate) fn names_places(&self) -> bool {
        NAMING.contains(&self.texts.language.as_str())
    }
}

/// Reads the rows, in their order.
pub(crate) fn read(source: &Source, problems: &mut Vec<Problem>) -> Vec<Locale> {
    let mut locales = Vec::new();
    for (language, entry) in source.entries::<Entry>(LANGUAGES, problems) {
        let mut complain = |field: &str, what: String, remedy: &str| {
            problems.push(Problem::new(LANGUAGES, &format!("{language}, {field}"), what, remedy));
        };
        let digits: Vec<u32> = entry.digits.chars().map(u32::from).collect();
        let zero = digits.first().copied().filter(|zero| digits.iter().copied().eq(*zero..zero.saturating_add(10)));
        if zero.is_none() {
            complain("digits", format!("`{}` are not ten digits.", entry.digits), "Write all ten, from 0 to 9.");
        }
        let rules: Vec<(&str, &str)> =
            entry.plural.iter().map(|(form, rule)| (form.as_str(), rule.as_str().unwrap_or_default())).collect();
        let letters = plural::letters(&rules).unwrap_or_else(|what| {
            complain(
                "plural",
                format!("{what}."),
                "Write it as CLDR does for whole numbers: one = \"i % 10 = 1 and i % 100 != 11\".",
            );
            String::new()
        });
        if !NAMING.contains(&entry.official.as_str()) {
            let what = format!("offices.toml has no names in `{}`.", entry.official);
            complain("official", what, "Write kk, ru or en: the language that stands on the door.");
        }
        let mut forms: Vec<String> = entry.plural.keys().cloned().collect();
        forms.push("other".into());
        let texts = Catalog {
            name: entry.name,
            direction: match entry.direction {
                DirectionWord::Ltr => Direction::Ltr,
                DirectionWord::Rtl => Direction::Rtl,
            },
            zero: zero.unwrap_or_else(|| u32::from('0')),
            forms: letters,
            official: entry.official,
            reviewed: !entry.reviewed.by.is_empty(),
            messages: Vec::new(),
            language,
        };
        locales.push(Locale { texts, forms, explained: entry.explained, workers: entry.workers });
    }
    locales
}
