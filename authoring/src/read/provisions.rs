//! The legal provisions and the acts they stand in.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    Problem, Source,
    read::{files::PROVISIONS, localized_name::LocalizedName, source::entries},
};
use zhol_core::engine::{Date, Fact, PartialDate, Provision};

/// The provisions, and the titles of the acts for the texts.
pub(crate) struct Provisions {
    pub list: Vec<Provision>,
    pub acts: BTreeMap<String, LocalizedName>,
    /// The day of an act, as its number says it, for those of which the number is known.
    pub days: BTreeMap<String, String>,
    /// For each provision the day on which it was read.
    pub read: Vec<String>,
    /// The wording in which an act was read, as far as it is known.
    pub redactions: BTreeMap<String, String>,
    /// The latest day on which a provision was read.
    pub read_on: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActEntry {
    title: LocalizedName,
    number: Option<String>,
    #[serde(rename = "url")]
    _url: Option<String>,
    redaction: Option<String>,
    #[serde(rename = "title_status")]
    _title_status: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProvisionEntry {
    says: String,
    act: OneOrMany,
    article: String,
    source: String,
    read: String,
    confidence: Confidence,
    again: String,
    show: bool,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// How sure a statement of law is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    Background,
    Inference,
    Low,
    Medium,
    High,
}

/// Reads the provisions.
pub(crate) fn read(source: &Source, problems: &mut Vec<Problem>) -> Provisions {
    let mut table = source.table(PROVISIONS, problems);
    let acts = match table.remove("acts") {
        Some(toml::Value::Table(acts)) => entries::<ActEntry>(PROVISIONS, acts, problems),
        _ => Vec::new(),
    };
    let wording = |(id, act): &(String, ActEntry)| Some((id.clone(), act.redaction.clone()?));
    let redactions = acts.iter().filter_map(wording).collect();
    let days = acts.iter().filter_map(|(id, act)| Some((id.clone(), day_in(act.number.as_deref()?)?.to_owned()))).collect();
    let acts: BTreeMap<String, LocalizedName> = acts.into_iter().map(|(id, act)| (id, act.title)).collect();
    let (mut list, mut read_days) = (Vec::new(), Vec::new());
    let mut read_on = PartialDate::year(Fact::EARLIEST).first();
    for (id, entry) in entries::<ProvisionEntry>(PROVISIONS, table, problems) {
        let mut complain = |what: String, remedy: &str| problems.push(Problem::new(PROVISIONS, &id, what, remedy));
        if number(&id).is_none() {
            complain(format!("`{id}` is no provision number."), "Write it as 1.26.");
        }
        if entry.says.trim().is_empty() {
            complain("`says` is empty.".into(), "Say in a sentence what the provision says.");
        }
        if entry.source.trim().is_empty() {
            complain("The source is missing.".into(), "Say where it was read; without a source it cannot be kept.");
        }
        match Date::parse_day(&entry.read) {
            Some(read) => read_on = read_on.max(read),
            None => complain(format!("`read` is `{}`, which is no day.", entry.read), "Write it as 2026-11-22."),
        }
        if Date::parse_day(&entry.again).is_none() {
            complain(format!("`again` is `{}`, which is no day.", entry.again), "Write it as 2027-05-22.");
        }
        if entry.show && entry.confidence < Confidence::Medium {
            complain(
                "It is shown to users, but its confidence is too low for that.".into(),
                "Set `show = false`, or find a better source.",
            );
        }
        let named = match entry.act {
            OneOrMany::One(act) if act.is_empty() => Vec::new(),
            OneOrMany::One(act) => vec![act],
            OneOrMany::Many(acts) => acts,
        };
        for act in &named {
            if !acts.contains_key(act) {
                complain(format!("The act `{act}` is not among the acts."), "Add it under [acts] at the top of the file.");
            }
        }
        let show = entry.show && !named.is_empty();
        read_days.push(entry.read);
        list.push(Provision { id, acts: named, article: entry.article, show });
    }
    Provisions { list, acts, days, read: read_days, redactions, read_on }
}

/// The first day in the number of an act, such as 20.12.1991.
fn day_in(number: &str) -> Option<&str> {
    number.split([' ', ',']).find(|word| word.len() == 10 && word.split('.').map(str::len).eq([2, 2, 4]))
}

/// `1.26` as its two numbers.
fn number(id: &str) -> Option<(u16, u16)> {
    let (section, item) = id.split_once('.')?;
    Some((section.parse().ok()?, item.parse().ok()?))
}

impl Provisions {
    /// The places of the provisions that a pathway names, ranges such as `1.25-1.32` written out.
    pub(crate) fn places(&self, law: &[String], file: &str, pathway: &str, problems: &mut Vec<Problem>) -> Vec<u16> {
        let mut places = Vec::new();
        for item in law {
            let (first, last) = item.split_once('-').unwrap_or((item, item));
            let wanted = number(first).zip(number(last));
            let found: Vec<u16> = (0u16..)
                .zip(&self.list)
                .filter(|(_, provision)| {
                    wanted.zip(number(&provision.id)).is_some_and(|((first, last), at)| (first..=last).contains(&at))
                })
                .map(|(place, _)| place)
                .collect();
            if found.is_empty() {
                let what = format!("`{item}` is no provision, and no range of provisions.");
                problems.push(Problem::new(
                    file,
                    &format!("{pathway}, law"),
                    what,
                    format!("Write it as 1.26 or 1.25-1.32; they are in {PROVISIONS}."),
                ));
            }
            places.extend(found);
        }
        places
    }
}
