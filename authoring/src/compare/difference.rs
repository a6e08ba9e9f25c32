//! Whose results differ between two versions, and in what.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::{
    outcome::{Named, Outcome, Spot, outcome},
    version::Version,
};
use zhol_core::{
    engine::{Pathway, Rank},
    referral::Office,
};

/// In what a result may differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Whether, where and how surely a pathway is named.
    Pathway(String),
    /// The office to turn to first.
    FirstOffice,
    /// What the whole result says besides.
    Flag(String),
    /// The order of two pathways that stand in the same part of the result.
    Order(String, String),
    /// Whether an office is named, and as what.
    Office(String),
    /// The order of two offices.
    OfficeOrder(String, String),
    /// What is shown of an office.
    Contact(String),
    /// The provisions of law behind a pathway.
    Law(String),
    /// The papers to bring for a pathway.
    Papers(String),
}

/// One way in which a result differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Whether it touches safety: something is deferred, withheld or urgent, or no longer, or another office is first.
    pub safety: bool,
    /// In what.
    pub aspect: Aspect,
    /// What the old version says.
    pub old: String,
    /// What the new version says.
    pub new: String,
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pathway(id) => write!(f, "{id}"),
            Self::FirstOffice => write!(f, "the first office"),
            Self::Flag(flag) => write!(f, "the note `{flag}`"),
            Self::Order(first, second) => write!(f, "the order of {first} and {second}"),
            Self::Office(id) => write!(f, "the office {id}"),
            Self::OfficeOrder(first, second) => write!(f, "the order of the offices {first} and {second}"),
            Self::Contact(id) => write!(f, "what is shown of the office {id}"),
            Self::Law(id) => write!(f, "the law behind {id}"),
            Self::Papers(id) => write!(f, "the papers for {id}"),
        }
    }
}

/// The people, by their indexes, and what differs for them.
pub(super) struct Found {
    pub changed: BTreeSet<usize>,
    pub groups: BTreeMap<Difference, Vec<usize>>,
}

/// Screens everybody with both versions.
pub(super) fn find(old: &Version, new: &Version, people: &[Value]) -> Found {
    let mut found = Found { changed: BTreeSet::new(), groups: BTreeMap::new() };
    // Equal rules and offices cannot give anybody another result.
    if old.pack == new.pack {
        return found;
    }
    for (at, person) in people.iter().enumerate() {
        for difference in between(old, new, person) {
            found.changed.insert(at);
            found.groups.entry(difference).or_default().push(at);
        }
    }
    found
}

/// In what the results of a person differ.
pub(super) fn between(old: &Version, new: &Version, person: &Value) -> BTreeSet<Difference> {
    match (outcome(old, person), outcome(new, person)) {
        (Some(before), Some(after)) => differences((old, &before), (new, &after)),
        _ => BTreeSet::new(),
    }
}

/// In what two results differ. `old` and `new` are the packs that they come from.
pub(super) fn differences(old: (&Version, &Outcome<'_>), new: (&Version, &Outcome<'_>)) -> BTreeSet<Difference> {
    let mut found = BTreeSet::new();
    let mut add = |safety: bool, aspect: Aspect, old: String, new: String| {
        found.insert(Difference { safety, aspect, old, new });
    };
    let ((old_version, old), (new_version, new)) = (old, new);

    let ids: BTreeSet<&str> = old.pathways.iter().chain(&new.pathways).map(|(pathway, _)| pathway.id.as_str()).collect();
    for id in ids {
        let (before, after) = (old.named(id), new.named(id));
        if before != after && (visible(before) || visible(after)) {
            add(touches_safety(before, after), Aspect::Pathway(id.into()), said(before), said(after));
        }
    }
    let stays = |from: &Outcome<'_>, other: &Outcome<'_>| -> Vec<String> {
        let stays =
            from.pathways.iter().filter(|(pathway, named)| visible(Some(*named)) && other.named(&pathway.id) == Some(*named));
        stays.map(|(pathway, _)| pathway.id.clone()).collect()
    };
    for (first, second) in turned(&stays(old, new), &stays(new, old)) {
        add(false, Aspect::Order(first.clone(), second.clone()), format!("{second} first"), format!("{first} first"));
    }

    let first = |outcome: &Outcome<'_>| {
        outcome.offices.first().map_or("none".to_owned(), |(office, role, _)| format!("{} ({})", office.id, role.word()))
    };
    if first(old) != first(new) {
        add(true, Aspect::FirstOffice, first(old), first(new));
    }
    let offices =
        |outcome: &Outcome<'_>| -> Vec<String> { outcome.offices.iter().map(|(office, ..)| office.id.clone()).collect() };
    let (before, after) = (offices(old), offices(new));
    let role = |outcome: &Outcome<'_>, id: &str| {
        let found = outcome.offices.iter().find(|(office, ..)| office.id == id);
        found.map_or("not named".to_owned(), |(_, role, _)| format!("named ({})", role.word()))
    };
    for id in before.iter().chain(after.iter().filter(|id| !before.contains(id))) {
        if role(old, id) != role(new, id) {
            add(false, Aspect::Office(id.clone()), role(old, id), role(new, id));
        }
    }
    let in_both =
        |list: &[String], other: &[String]| -> Vec<String> { list.iter().filter(|id| other.contains(id)).cloned().collect() };
    for (first, second) in turned(&in_both(&before, &after), &in_both(&after, &before)) {
        add(false, Aspect::OfficeOrder(first.clone(), second.clone()), format!("{second} first"), format!("{first} first"));
    }
    for (office, _, shown) in &old.offices {
        if let Some((other, _, other_shown)) = new.offices.iter().find(|(other, ..)| other.id == office.id) {
            let (before, after) = (contact(office, *shown), contact(other, *other_shown));
            if before != after {
                add(false, Aspect::Contact(office.id.clone()), before, after);
            }
        }
    }

    for flag in old.flags.iter().chain(&new.flags) {
        let said = |flags: &[String]| if flags.contains(flag) { "said" } else { "not said" }.to_owned();
        if said(&old.flags) != said(&new.flags) {
            let safety = flag == "fear_not_ruled_out" || flag == "danger";
            add(safety, Aspect::Flag(flag.clone()), said(&old.flags), said(&new.flags));
        }
    }
    for (pathway, _) in old.pathways.iter().filter(|(_, named)| visible(Some(*named))) {
        let other = new.pathways.iter().find(|(other, named)| other.id == pathway.id && visible(Some(*named)));
        let Some((other, _)) = other else { continue };
        let (before, after) = (law(old_version, pathway), law(new_version, other));
        if before != after {
            add(false, Aspect::Law(pathway.id.clone()), before, after);
        }
        if pathway.papers != other.papers {
            add(false, Aspect::Papers(pathway.id.clone()), pathway.papers.join(", "), other.papers.join(", "));
        }
    }
    found
}

/// Whether the person sees it. What is withheld looks the same as what is excluded.
fn visible(named: Option<Named>) -> bool {
    named.is_some_and(|named| named.place != Spot::Withheld)
}

fn touches_safety(old: Option<Named>, new: Option<Named>) -> bool {
    let is = |place: Spot| [old, new].map(|named| named.is_some_and(|named| named.place == place));
    let deferral_moved =
        old.is_some() && new.is_some() && is(Spot::Deferred) != [true, true] && is(Spot::Deferred) != [false, false];
    deferral_moved || is(Spot::Withheld).contains(&true) || is(Spot::At(Rank::Urgent)).contains(&true)
}

fn said(named: Option<Named>) -> String {
    let Some(Named { place, standing }) = named else { return "not named".into() };
    let standing = standing.word();
    match place {
        Spot::Withheld => format!("withheld ({standing})"),
        Spot::Unchecked => "could not be checked".into(),
        Spot::Deferred => format!("deferred ({standing})"),
        Spot::At(Rank::Urgent) => format!("urgent ({standing})"),
        Spot::At(Rank::Leading) => format!("leading ({standing})"),
        Spot::At(Rank::ByStanding) => standing.into(),
        Spot::At(Rank::Last) => format!("last ({standing})"),
    }
}

/// The pairs of neighbours in the new order that stand the other way round in the old one.
fn turned<'a>(old: &[String], new: &'a [String]) -> Vec<(&'a String, &'a String)> {
    let at = |id: &String| old.iter().position(|other| other == id);
    new.iter().zip(new.iter().skip(1)).filter(|(first, second)| at(first) > at(second)).collect()
}

/// What is shown of an office, in one line.
fn contact(office: &Office, shown: bool) -> String {
    let mut parts: Vec<String> = office.sites.iter().map(|site| site.value.clone()).collect();
    if shown {
        parts.extend(office.phones.iter().map(|phone| phone.value.clone()));
        parts.extend(office.address.is_some().then(|| "the address".to_owned()));
        parts.extend(office.hours.then(|| "the hours".to_owned()));
    }
    if parts.is_empty() { "the name".into() } else { parts.join(", ") }
}

fn law(version: &Version, pathway: &Pathway) -> String {
    let provisions = pathway.provisions.iter().filter_map(|at| version.pack.book.provisions.get(usize::from(*at)));
    let cited: Vec<String> = provisions
        .map(|provision| if provision.show { provision.id.clone() } else { format!("{} (not cited)", provision.id) })
        .collect();
    if cited.is_empty() { "none".into() } else { cited.join(", ") }
}
