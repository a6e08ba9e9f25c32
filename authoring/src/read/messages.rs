//! The words of every language: the same keys and the same blanks in each.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Problem, Source,
    lint::text::wording_problems,
    problem::did_you_mean,
    read::{
        alphabet::mixed_word,
        directory::Offices,
        files::{self, LANGUAGES},
        fluent,
        locales::Locale,
        provisions::Provisions,
        rules::Rules,
    },
};
use zhol_core::content::{
    Catalog,
    catalog::Piece,
    keys::{INTERFACE, answer},
};

/// The keys that every language needs, in their order.
fn needed(rules: &Rules) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = INTERFACE.iter().map(|key| (*key).to_owned()).collect();
    for fact in &rules.book.facts {
        for start in ["question", "why", "fact"] {
            keys.insert(format!("{start}-{}", fact.id));
        }
        keys.extend(fact.options.iter().map(|option| answer(fact, option)).filter(|key| !key.starts_with("region-")));
    }
    let looks = rules.book.second_looks.iter().map(|look| look.id.as_str());
    let around = ["title", "lead", "go-on"].into_iter().filter(|_| !rules.book.second_looks.is_empty());
    keys.extend(looks.chain(around).map(|id| format!("second-look-{id}")));
    keys.extend(rules.book.sections.iter().map(|section| format!("section-{}", section.id)));
    for pathway in &rules.book.pathways {
        for end in ["", "-says", "-first-step", "-next"] {
            keys.insert(format!("pathway-{}{end}", pathway.id));
        }
        keys.extend(pathway.variants.iter().map(|variant| format!("pathway-{}-first-step-{}", pathway.id, variant.id)));
        if pathway.rank == zhol_core::engine::Rank::Urgent {
            keys.extend(["", "-do"].map(|end| format!("urgent-{}{end}", pathway.id)));
        }
        keys.extend(pathway.papers.iter().map(|paper| format!("paper-{paper}")));
    }
    keys
}

/// The keys that a language needs in addition if it names regions, cities and opening hours itself.
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
        problems.extend(
            wording_problems(language, key, name).into_iter().map(|(what, remedy)| Problem::new(file, key, what, remedy)),
        );
        let (kind, _) = key.split_once('-').unwrap_or_default();
        if kind != "office"
            && let Some(other) = known.insert(name, key).filter(|other| other.starts_with(kind))
        {
            problems.push(Problem::new(file, key, format!("`{other}` has the same name."), "Write each place's own name."));
        }
    }
}

/// The messages that a question may have or not: where one language has it, all do.
const MAY_HAVE: [&str; 2] = ["hint-", "find-"];

/// Such messages of a file.
fn chosen(rules: &Rules, messages: &[(String, Vec<Piece>)]) -> impl Iterator<Item = String> {
    let keys = rules.book.facts.iter().flat_map(|fact| MAY_HAVE.map(|start| format!("{start}{}", fact.id)));
    keys.filter(|key| messages.iter().any(|(other, _)| other == key))
}

/// Reads all languages.
pub(crate) fn read(
    source: &Source,
    locales: &[Locale],
    rules: &Rules,
    provisions: &Provisions,
    offices: &Offices,
    problems: &mut Vec<Problem>,
) -> Vec<Catalog> {
    let mut needed = needed(rules);
    for desk in &offices.directory.desks {
        needed.insert(format!("desk-{}", desk.id));
        needed.insert(format!("role-{}", desk.role.word()));
    }
    let places = places(offices);
    let cited: Vec<&String> = provisions.acts.keys().filter(|act| is_cited(rules, act)).collect();
    let explained = offices.offices.keys().map(|id| format!("office-{id}-means"));
    let explained: BTreeSet<String> = explained.chain(cited.iter().map(|act| format!("act-{act}-means"))).collect();
    let mut read = Vec::new();
    for locale in locales {
        let file = files::messages("text", &locale.texts.language);
        match source.text(&file) {
            Some(text) => read.push((locale, file.clone(), fluent::read(&file, text, problems))),
            None => {
                let remedy = format!("Write it, or take `{}` out of {LANGUAGES}.", locale.texts.language);
                problems.push(Problem::new(&file, "", "The file is missing.", remedy));
            }
        }
    }
    read.iter().for_each(|(_, _, messages)| needed.extend(chosen(rules, messages)));
    // English first: the others are compared with it.
    read.sort_by_key(|(locale, ..)| locale.texts.language != "en");
    let mut languages = Vec::new();
    let mut blanks_of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (locale, file, mut messages) in read {
        let language = &locale.texts.language;
        let naming = locale.names_places();
        let mut all = needed.clone();
        if !naming {
            all.extend(places.iter().cloned());
            check_places(&file, language, &messages, &places, problems);
        }
        if locale.explained {
            all.extend(explained.iter().cloned());
            check_places(&file, language, &messages, &explained, problems);
        }
        check_keys(&file, &messages, &all, problems);
        for (key, pieces) in &messages {
            check_words(&file, key, &locale.forms, pieces, problems);
            let blanks = fluent::blanks(pieces);
            let expected = blanks_of.entry(key.clone()).or_insert_with(|| blanks.clone());
            // A choice by the person may be dropped where a language needs none.
            let differ =
                |a: &BTreeSet<String>, b: &BTreeSet<String>| a.iter().any(|blank| !is_of_choice(blank) && !b.contains(blank));
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
        let official = &locale.texts.official;
        for (code, region) in offices.regions.iter().filter(|_| naming) {
            messages.push((format!("region-{code}"), plain_message(region.name.of(language))));
            messages.push((format!("city-{code}"), plain_message(region.centre.of(language))));
        }
        for (id, office) in &offices.offices {
            messages.push((format!("office-{id}"), plain_message(office.name.of(official))));
            if let Some(address) = &office.address {
                messages.push((format!("office-{id}-address"), plain_message(address.of(official))));
            }
            if let Some(hours) = office.hours.as_ref().filter(|_| naming) {
                messages.push((format!("office-{id}-hours"), plain_message(hours.of(language))));
            }
        }
        for (at, owner) in offices.owners.iter().enumerate() {
            messages.push((format!("office-whose-{at}"), plain_message(owner.of(official))));
        }
        for (id, title) in provisions.acts.iter().filter(|(id, _)| cited.contains(id)) {
            // The day distinguishes acts of the same name.
            let day = provisions.days.get(id).map(|day| format!(", {day}")).unwrap_or_default();
            messages.push((format!("act-{id}"), plain_message(&format!("{}{day}", title.of(official)))));
        }
        messages.sort_by(|a, b| a.0.cmp(&b.0));
        languages.push(locale.texts.saying(messages));
    }
    languages
}

/// Whether an act stands behind a pathway and may be shown to people.
fn is_cited(rules: &Rules, act: &String) -> bool {
    let provisions = rules.book.pathways.iter().flat_map(|pathway| &pathway.provisions);
    provisions
        .filter_map(|index| rules.book.provisions.get(usize::from(*index)))
        .any(|provision| provision.show && provision.acts.contains(act))
}

fn plain_message(text: &str) -> Vec<Piece> {
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

/// Whether a blank is optional in a translation: the person who is addressed, and a day in the other calendar.
fn is_of_choice(blank: &str) -> bool {
    blank == "subject" || blank.starts_with("sh-")
}

fn check_words(file: &str, key: &str, forms: &[String], pieces: &[Piece], problems: &mut Vec<Problem>) {
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
                let wanted = match by.as_str() {
                    "subject" => vec!["self", "child", "other"],
                    _ => forms.iter().map(String::as_str).collect(),
                };
                for form in wanted.iter().filter(|form| !has(form)) {
                    problems.push(Problem::new(
                        file,
                        key,
                        format!("The form [{form}] is missing."),
                        "Write every form that the language has.",
                    ));
                }
                for (form, pieces) in variants {
                    if !wanted.contains(&form.as_str()) {
                        let what = format!("The form [{form}] is never used.");
                        problems.push(Problem::new(file, key, what, format!("The forms here are: {}.", wanted.join(", "))));
                    }
                    check_words(file, key, forms, pieces, problems);
                }
            }
        }
    }
}
