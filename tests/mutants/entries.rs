//! The mutants of the content: each is one file with one entry changed.

use std::{collections::BTreeMap, ops::Range};

use toml::{Spanned, Value};
use zhol::authoring::Source;

use super::{
    change::{Words, changes},
    rule::Rule,
};

const FACTS: &str = "content/facts.toml";
const TERMS: &str = "content/terms.toml";
const SAFETY: &str = "content/safety.toml";
const ORDER: &str = "content/pathways/order.toml";
const PATHWAYS: [&str; 5] = [
    "content/pathways/protection.toml",
    "content/pathways/birth.toml",
    "content/pathways/citizenship.toml",
    "content/pathways/statelessness.toml",
    "content/pathways/residence.toml",
];

/// The content with one entry changed.
#[derive(Debug)]
pub struct Mutant {
    /// What kind of slip it is.
    pub kind: &'static str,
    pub file: String,
    /// The entry and its field, such as `citizen_now, when`.
    pub entry: String,
    /// What the field says now.
    pub text: String,
    /// The whole file.
    pub whole: String,
}

type Fields = BTreeMap<String, Spanned<Value>>;
type Entries = BTreeMap<String, Fields>;

/// All mutants of a content.
pub fn mutants(source: &Source) -> Vec<Mutant> {
    let mut all = Vec::new();
    let words = words(source);
    let text = |file: &str| source.text(file).unwrap_or_else(|| panic!("{file} is missing")).to_owned();
    let entries = |file: &str| toml::from_str::<Entries>(&text(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    for (id, fields) in entries(TERMS) {
        conditions(&mut all, TERMS, &text(TERMS), &id, &fields, &["when"], &words);
    }
    let safety: Fields = toml::from_str(&text(SAFETY)).unwrap_or_else(|error| panic!("{SAFETY}: {error}"));
    conditions(&mut all, SAFETY, &text(SAFETY), "", &safety, &["cleared", "danger", "minor"], &words);
    for (id, fields) in entries(FACTS) {
        conditions(&mut all, FACTS, &text(FACTS), &id, &fields, &["needs"], &words);
        meanings(&mut all, &text(FACTS), &id, &fields);
    }
    let mut signals: Vec<String> = Vec::new();
    for file in PATHWAYS {
        signals.extend(entries(file).values().filter_map(|fields| word(fields, "signal")));
    }
    for file in PATHWAYS {
        for (id, fields) in entries(file) {
            conditions(&mut all, file, &text(file), &id, &fields, &["likely", "possible", "signal"], &words);
            swaps(&mut all, file, &text(file), &id, &fields, &signals);
            put_off(&mut all, file, &text(file), &id, &fields);
            desks(&mut all, file, &text(file), &id, &fields);
        }
    }
    order(&mut all, &text(ORDER));
    // Two ways to the same text are one mutant, and what says the same as before is none.
    let mut seen = Vec::new();
    all.retain(|mutant| {
        let key = (mutant.file.clone(), mutant.entry.clone(), mutant.text.clone());
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    all
}

fn words(source: &Source) -> Words {
    let text = |file: &str| source.text(file).unwrap_or_default();
    let options = |fields: &Fields| {
        let list = fields.get("options").and_then(|list| list.get_ref().as_array().cloned()).unwrap_or_default();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let facts: Entries = toml::from_str(text(FACTS)).unwrap();
    let terms: Entries = toml::from_str(text(TERMS)).unwrap();
    let looks_into = |fields: &Fields| match word(fields, "when").as_deref().map(Rule::read) {
        Some(Rule::Include(fact, _)) => Some(fact),
        _ => None,
    };
    let pathways = PATHWAYS.iter().flat_map(|file| toml::from_str::<Entries>(text(file)).unwrap().into_keys());
    Words {
        options: facts.iter().map(|(id, fields)| (id.clone(), options(fields))).collect(),
        sets: terms
            .iter()
            .filter_map(|(head, fields)| Some((head.strip_suffix("(x)")?.to_owned(), looks_into(fields)?)))
            .collect(),
        terms: terms.keys().filter(|head| !head.contains('(')).cloned().collect(),
        pathways: pathways.collect(),
    }
}

fn word(fields: &Fields, field: &str) -> Option<String> {
    fields.get(field).and_then(|value| value.get_ref().as_str()).map(str::to_owned)
}

fn mutant(kind: &'static str, file: &str, id: &str, field: &str, text: &str, whole: String) -> Mutant {
    let entry = if id.is_empty() { field.to_owned() } else { format!("{id}, {field}") };
    Mutant { kind, file: file.to_owned(), entry, text: text.to_owned(), whole }
}

fn replaced(whole: &str, span: Range<usize>, by: &str) -> String {
    format!("{}{by}{}", &whole[..span.start], &whole[span.end..])
}

/// Every change to the conditions of an entry.
fn conditions(all: &mut Vec<Mutant>, file: &str, whole: &str, id: &str, fields: &Fields, names: &[&str], words: &Words) {
    for name in names {
        let Some(value) = fields.get(*name) else { continue };
        let rule = Rule::read(value.get_ref().as_str().unwrap());
        for changed in changes(&rule, words) {
            let text = changed.write();
            all.push(mutant("condition", file, id, name, &text, replaced(whole, value.span(), &format!("\"{text}\""))));
        }
    }
}

/// The question loses its condition, or what counts instead of an answer is another.
fn meanings(all: &mut Vec<Mutant>, whole: &str, id: &str, fields: &Fields) {
    if let Some(needs) = fields.get("needs") {
        for text in ["true", "false"] {
            all.push(mutant("needs dropped", FACTS, id, "needs", text, replaced(whole, needs.span(), &format!("\"{text}\""))));
        }
    }
    if let Some(otherwise) = fields.get("otherwise") {
        let line = whole[..otherwise.span().start].rfind('\n').unwrap() + 1..otherwise.span().end + 1;
        all.push(mutant("needs dropped", FACTS, id, "otherwise", "(left out)", replaced(whole, line, "")));
        let options = fields["options"].get_ref().as_array().unwrap();
        for option in options.iter().filter(|option| *option != otherwise.get_ref()) {
            all.push(mutant(
                "needs dropped",
                FACTS,
                id,
                "otherwise",
                option.as_str().unwrap(),
                replaced(whole, otherwise.span(), &option.to_string()),
            ));
        }
    }
}

/// Another signal, none, no possibility, or likely and possible the wrong way round.
fn swaps(all: &mut Vec<Mutant>, file: &str, whole: &str, id: &str, fields: &Fields, signals: &[String]) {
    let likely = word(fields, "likely").unwrap();
    let mut put = |kind: &'static str, field: &str, text: &str| {
        if let Some(value) = fields.get(field).filter(|value| value.get_ref().as_str() != Some(text)) {
            let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
            all.push(mutant(kind, file, id, field, &flat, replaced(whole, value.span(), &format!("\"{flat}\""))));
        }
    };
    put("signal", "signal", &likely);
    if let Some(signal) = word(fields, "signal") {
        let at = signals.iter().position(|other| *other == signal).unwrap();
        put("signal", "signal", &signals[(at + 1) % signals.len()]);
        put("signal", "signal", "true");
        put("signal", "signal", "false");
        put("condition", "likely", &signal);
    }
    if let Some(possible) = word(fields, "possible") {
        put("condition", "possible", "false");
        put("condition", "possible", "true");
        put("condition", "likely", &possible);
        put("condition", "possible", &likely);
    }
    put("condition", "likely", "false");
    put("condition", "likely", "true");
}

/// A deferral or withholding is lifted, or put on what has none.
fn put_off(all: &mut Vec<Mutant>, file: &str, whole: &str, id: &str, fields: &Fields) {
    for field in ["deferred", "withheld"] {
        if let Some(value) = fields.get(field) {
            all.push(mutant("put off", file, id, field, "false", replaced(whole, value.span(), "false")));
        } else {
            let end = fields["law"].span().end;
            all.push(mutant("put off", file, id, field, "true", replaced(whole, end..end, &format!("\n{field} = true"))));
        }
    }
}

/// Another desk first, or the wrong authority.
fn desks(all: &mut Vec<Mutant>, file: &str, whole: &str, id: &str, fields: &Fields) {
    let list: Vec<String> =
        fields["offices"].get_ref().as_array().unwrap().iter().map(|desk| desk.as_str().unwrap().to_owned()).collect();
    let mut put = |kind: &'static str, list: Vec<String>| {
        let text = written(&list);
        all.push(mutant(kind, file, id, "offices", &text, replaced(whole, fields["offices"].span(), &text)));
    };
    if list.len() > 1 {
        let mut swapped = list.clone();
        swapped.swap(0, 1);
        put("desks", swapped);
        put("desks", list[1..].to_vec());
    } else {
        put("desks", ["migration-police".to_owned()].into_iter().chain(list.clone()).collect());
    }
    for (one, other) in [("migration-police", "employment"), ("employment", "migration-police"), ("registry", "migration-police")]
    {
        if let Some(at) = list.iter().take(2).position(|desk| desk == one).filter(|at| *at == 0 || list[0].starts_with("legal")) {
            let mut wrong = list.clone();
            wrong[at] = other.into();
            put("desks", wrong);
        }
    }
    let law: Vec<String> =
        fields["law"].get_ref().as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect();
    if !law.is_empty() {
        let text = written(&law[1..]);
        all.push(mutant("law", file, id, "law", &text, replaced(whole, fields["law"].span(), &text)));
    }
}

fn written(list: &[String]) -> String {
    let items: Vec<String> = list.iter().map(|item| format!("\"{item}\"")).collect();
    format!("[{}]", items.join(", "))
}

/// Two neighbours of the order change places, within a list or from one list to the next.
fn order(all: &mut Vec<Mutant>, whole: &str) {
    let lists: Fields = toml::from_str(whole).unwrap();
    let names = ["urgent", "first", "then", "last"];
    let list = |name: &str| -> Vec<String> {
        lists[name].get_ref().as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    for name in names {
        let ids = list(name);
        for at in 1..ids.len() {
            let mut swapped = ids.clone();
            swapped.swap(at - 1, at);
            let text = format!("{} before {}", ids[at], ids[at - 1]);
            all.push(mutant("order", ORDER, name, "", &text, replaced(whole, lists[name].span(), &written(&swapped))));
        }
    }
    for pair in names.windows(2) {
        let (mut before, mut after) = (list(pair[0]), list(pair[1]));
        assert!(lists[pair[0]].span().start < lists[pair[1]].span().start, "the lists stand in their order");
        let mut put = |before: &[String], after: &[String], text: String| {
            let whole = replaced(whole, lists[pair[1]].span(), &written(after));
            all.push(mutant("order", ORDER, pair[0], pair[1], &text, replaced(&whole, lists[pair[0]].span(), &written(before))));
        };
        let first = after[0].clone();
        let longer: Vec<String> = before.iter().cloned().chain([first.clone()]).collect();
        put(&longer, &after[1..], format!("{first} moves up"));
        let moved = before.pop().unwrap();
        after.insert(0, moved.clone());
        put(&before, &after, format!("{moved} moves down"));
    }
}
