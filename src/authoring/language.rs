//! The words of every language: the same keys and the same blanks in each.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{
    Problem, Source, directory::Offices, fluent, problem::did_you_mean, provisions::Provisions, rules::Rules, wording::faults,
};
use crate::content::{
    Direction, Texts,
    texts::{Piece, official},
    words::{FINDABLE, HINTED, INTERFACE, answer},
};

const LANGUAGES: &str = "content/languages.toml";

/// A name in each language; Kazakh may be missing where no Kazakh name was found, and the Russian one is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub kk: Option<String>,
    pub ru: String,
    pub en: String,
}

/// The languages in which regions.toml and offices.toml name what is no official name: regions, cities, opening hours. Every other
/// language names them in its own file.
const NAMING: [&str; 3] = ["kk", "ru", "en"];

impl Named {
    fn of(&self, language: &str) -> &str {
        match official(language) {
            "kk" => self.kk.as_deref().unwrap_or(&self.ru),
            "ru" => &self.ru,
            _ => &self.en,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageEntry {
    name: String,
    direction: DirectionWord,
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

/// The keys that every language needs, in their order.
fn needed(rules: &Rules) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = INTERFACE.iter().map(|key| (*key).to_owned()).collect();
    for fact in &rules.book.facts {
        for start in ["question", "why", "fact"] {
            keys.insert(format!("{start}-{}", fact.id));
        }
        keys.extend(fact.options.iter().map(|option| answer(fact, option)).filter(|key| !key.starts_with("region-")));
    }
    keys.extend(FINDABLE.iter().map(|fact| format!("find-{fact}")));
    keys.extend(HINTED.iter().map(|fact| format!("hint-{fact}")));
    keys.extend(rules.book.sections.iter().map(|section| format!("section-{}", section.id)));
    for pathway in &rules.book.pathways {
        for end in ["", "-says", "-first", "-next"] {
            keys.insert(format!("pathway-{}{end}", pathway.id));
        }
        if pathway.place == crate::engine::Place::Urgent {
            keys.extend(["", "-do"].map(|end| format!("urgent-{}{end}", pathway.id)));
        }
        keys.extend(pathway.papers.iter().map(|paper| format!("paper-{paper}")));
    }
    keys
}

/// The keys that a language needs besides, if it names regions, cities and opening hours itself.
fn places(offices: &Offices) -> BTreeSet<String> {
    let of_regions = offices.regions.keys().flat_map(|code| [format!("region-{code}"), format!("city-{code}")]);
    let with_hours = offices.offices.iter().filter(|(_, office)| office.hours.is_some());
    of_regions.chain(with_hours.map(|(id, _)| format!("office-{id}-hours"))).collect()
}

/// Names of places are checked as the other words are, and no two regions have the same.
fn check_places(
    file: &str,
    language: &str,
    messages: &[(String, Vec<Piece>)],
    places: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, pieces) in messages.iter().filter(|(key, _)| places.contains(key)) {
        let [Piece::Text(name)] = pieces.as_slice() else { continue };
        problems.extend(faults(language, key, name).into_iter().map(|(what, remedy)| Problem::new(file, key, what, remedy)));
        let (kind, _) = key.split_once('-').unwrap_or_default();
        if kind != "office"
            && let Some(other) = known.insert(name, key).filter(|other| other.starts_with(kind))
        {
            problems.push(Problem::new(file, key, format!("`{other}` has the same name."), "Write each place's own name."));
        }
    }
}

/// Reads all languages.
pub(crate) fn read(
    source: &Source,
    rules: &Rules,
    provisions: &Provisions,
    offices: &Offices,
    problems: &mut Vec<Problem>,
) -> Vec<Texts> {
    let mut needed = needed(rules);
    for desk in &offices.directory.desks {
        needed.insert(format!("desk-{}", desk.id));
        needed.insert(format!("role-{}", desk.role.word()));
    }
    let places = places(offices);
    let mut languages = Vec::new();
    let mut blanks_of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut entries = source.entries::<LanguageEntry>(LANGUAGES, problems);
    // English first: the others are compared with it.
    entries.sort_by_key(|(id, _)| id != "en");
    for (language, entry) in entries {
        let file = format!("content/text/{language}.ftl");
        let Some(text) = source.text(&file) else {
            problems.push(Problem::new(
                &file,
                "",
                "The file is missing.",
                format!("Write it, or take `{language}` out of {LANGUAGES}."),
            ));
            continue;
        };
        let mut messages = fluent::read(&file, text, problems);
        let naming = NAMING.contains(&language.as_str());
        if naming {
            check_keys(&file, &messages, &needed, problems);
        } else {
            check_keys(&file, &messages, &needed.union(&places).cloned().collect(), problems);
            check_places(&file, &language, &messages, &places, problems);
        }
        for (key, pieces) in &messages {
            check_words(&file, key, &language, pieces, problems);
            let mut blanks = BTreeSet::new();
            collect_blanks(pieces, &mut blanks);
            let expected = blanks_of.entry(key.clone()).or_insert_with(|| blanks.clone());
            // A choice by the person may be dropped where a language needs none.
            let differ =
                |a: &BTreeSet<String>, b: &BTreeSet<String>| a.iter().any(|blank| blank != "subject" && !b.contains(blank));
            if differ(expected, &blanks) || differ(&blanks, expected) {
                let list: Vec<String> = expected.iter().map(|blank| format!("{{ ${blank} }}")).collect();
                problems.push(Problem::new(
                    &file,
                    key,
                    "Its blanks differ from those in English.",
                    format!("It needs exactly: {}.", list.join(", ")),
                ));
            }
        }
        for (code, region) in offices.regions.iter().filter(|_| naming) {
            messages.push((format!("region-{code}"), words(region.name.of(&language))));
            messages.push((format!("city-{code}"), words(region.centre.of(&language))));
        }
        for (id, office) in &offices.offices {
            messages.push((format!("office-{id}"), words(office.name.of(&language))));
            if let Some(address) = &office.address {
                messages.push((format!("office-{id}-address"), words(address.of(&language))));
            }
            if let Some(hours) = office.hours.as_ref().filter(|_| naming) {
                messages.push((format!("office-{id}-hours"), words(hours.of(&language))));
            }
        }
        let cited = |act: &String| {
            let provisions = rules.book.pathways.iter().flat_map(|pathway| &pathway.provisions);
            provisions
                .filter_map(|place| rules.book.provisions.get(usize::from(*place)))
                .any(|provision| provision.show && provision.acts.contains(act))
        };
        for (id, title) in provisions.acts.iter().filter(|(id, _)| cited(id)) {
            // Acts of one name are told apart by their days.
            let day = provisions.days.get(id).map(|day| format!(", {day}")).unwrap_or_default();
            messages.push((format!("act-{id}"), words(&format!("{}{day}", title.of(&language)))));
        }
        messages.sort_by(|a, b| a.0.cmp(&b.0));
        let direction = match entry.direction {
            DirectionWord::Ltr => Direction::Ltr,
            DirectionWord::Rtl => Direction::Rtl,
        };
        languages.push(Texts { language, name: entry.name, direction, reviewed: !entry.reviewed.by.is_empty(), messages });
    }
    languages
}

fn words(text: &str) -> Vec<Piece> {
    vec![Piece::Text(text.to_owned())]
}

fn check_keys(file: &str, messages: &[(String, Vec<Piece>)], needed: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    for key in needed {
        if !messages.iter().any(|(other, _)| other == key) {
            problems.push(Problem::new(file, key, "The message is missing.", "Write it; no language stands in for another."));
        }
    }
    for (key, _) in messages {
        if !needed.contains(key) {
            let remedy =
                format!("Take it out. {}", did_you_mean(key, needed.iter().map(String::as_str)).replace("Allowed here", "Known"));
            let remedy = if remedy.len() > 200 { "Take it out.".into() } else { remedy };
            problems.push(Problem::new(file, key, "Nothing uses this message.", remedy));
        }
    }
}

fn collect_blanks(pieces: &[Piece], blanks: &mut BTreeSet<String>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Blank(name) => {
                blanks.insert(name.clone());
            }
            Piece::Choice { by, variants } => {
                blanks.insert(by.clone());
                variants.iter().for_each(|(_, pieces)| collect_blanks(pieces, blanks));
            }
        }
    }
}

fn check_words(file: &str, key: &str, language: &str, pieces: &[Piece], problems: &mut Vec<Problem>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                if let Some(word) = mixed_word(text) {
                    let what = format!("The word `{word}` mixes Latin and Cyrillic letters.");
                    problems.push(Problem::new(file, key, what, "Write it again in one alphabet."));
                }
            }
            Piece::Blank(_) => {}
            Piece::Choice { by, variants } => {
                let has = |form: &str| variants.iter().any(|(other, _)| other == form);
                let forms: &[&str] = match (by.as_str(), language) {
                    ("subject", _) => &["self", "child", "other"],
                    (_, "ru") => &["one", "few", "many", "other"],
                    _ => &["one", "other"],
                };
                for form in forms.iter().filter(|form| !has(form)) {
                    problems.push(Problem::new(
                        file,
                        key,
                        format!("The form [{form}] is missing."),
                        "Write every form that the language has.",
                    ));
                }
                for (form, pieces) in variants {
                    if !forms.contains(&form.as_str()) {
                        let what = format!("The form [{form}] is never used.");
                        problems.push(Problem::new(file, key, what, format!("The forms here are: {}.", forms.join(", "))));
                    }
                    check_words(file, key, language, pieces, problems);
                }
            }
        }
    }
}

fn mixed_word(text: &str) -> Option<&str> {
    let latin = |letter: char| letter.is_ascii_alphabetic();
    let cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    text.split(|letter: char| !letter.is_alphabetic()).find(|word| word.contains(latin) && word.contains(cyrillic))
}
