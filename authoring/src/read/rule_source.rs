//! The rules as lawyers wrote them: the conditions in parts, with the names of the terms kept. The engine's nodes no longer know
//! those.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::{
    Problem, Source,
    read::{
        condition::{Condition, Term, parse},
        files::{FACTS, SAFETY},
        rules::{Reviewed, read_pathways, read_terms},
    },
};
use zhol_core::{content::RulePack, engine::Rank};

/// All rules as they were written.
pub(crate) struct RuleSource {
    pub facts: BTreeMap<String, FactSource>,
    pub terms: BTreeMap<String, Term>,
    /// In the order of a result.
    pub pathways: Vec<PathwaySource>,
    /// Until this is known to hold, pathways are withheld and deferred.
    pub cleared: Condition,
    /// While this holds, no desk of the state comes first.
    pub danger: Condition,
}

/// What a diagram or a worksheet shows of a fact, without its words.
pub(crate) struct FactSource {
    pub needs: Option<Condition>,
    pub otherwise: Option<String>,
    pub changes: Option<String>,
    pub advises: Vec<String>,
}

/// What a diagram or a worksheet shows of a pathway, without its words.
pub(crate) struct PathwaySource {
    pub id: String,
    pub file: String,
    pub rank: Rank,
    pub says: String,
    pub likely: Condition,
    pub possible: Option<Condition>,
    pub signal: Option<Condition>,
    pub law: Vec<String>,
    pub desks: Vec<String>,
    pub deferred: bool,
    pub withheld: bool,
    pub reviewed: Reviewed,
}

// `rules` has already refused unknown and missing fields: here only what is printed is read.

#[derive(Deserialize)]
struct FactEntry {
    needs: Option<String>,
    otherwise: Option<String>,
    changes: Option<String>,
    #[serde(default)]
    advises: Vec<String>,
}

/// Reads the rules of a source whose content has been checked: `pack` is that content.
pub(crate) fn read(source: &Source, pack: &RulePack, problems: &mut Vec<Problem>) -> RuleSource {
    let terms = read_terms(source, problems);
    let facts = source.entries::<FactEntry>(FACTS, problems);
    let facts = facts
        .into_iter()
        .map(|(id, entry)| {
            let needs = entry.needs.map(|line| condition(FACTS, &format!("{id}, needs"), &line, problems));
            (id, FactSource { needs, otherwise: entry.otherwise, changes: entry.changes, advises: entry.advises })
        })
        .collect();
    let mut entries = read_pathways(source, problems);
    let mut pathways = Vec::new();
    for pathway in &pack.book.pathways {
        let Some((file, entry)) = entries.remove(&pathway.id) else { continue };
        let mut read = |field: &str, line: &str| condition(&file, &format!("{}, {field}", pathway.id), line, problems);
        pathways.push(PathwaySource {
            id: pathway.id.clone(),
            rank: pathway.rank,
            likely: read("likely", &entry.likely),
            possible: entry.possible.as_deref().map(|line| read("possible", line)),
            signal: entry.signal.as_deref().map(|line| read("signal", line)),
            says: entry.says,
            law: entry.law,
            desks: entry.offices,
            deferred: entry.deferred,
            withheld: entry.withheld,
            reviewed: entry.reviewed,
            file,
        });
    }
    let safety = source.table(SAFETY, problems);
    let mut read = |field: &str| {
        let line = safety.get(field).and_then(toml::Value::as_str).unwrap_or("false");
        condition(SAFETY, field, line, problems)
    };
    let (cleared, danger) = (read("cleared"), read("danger"));
    RuleSource { facts, terms, pathways, cleared, danger }
}

fn condition(file: &str, entry: &str, line: &str, problems: &mut Vec<Problem>) -> Condition {
    parse(line).unwrap_or_else(|error| {
        problems.push(Problem::new(file, entry, error, ""));
        Condition::Fixed(false)
    })
}

impl RuleSource {
    /// What a term means here: its condition with the names in brackets put in.
    pub(crate) fn meaning(&self, name: &str, arguments: &[String]) -> Option<Condition> {
        let term = self.terms.get(name)?;
        let words = term.parameters.iter().map(String::as_str).zip(arguments.iter().map(String::as_str)).collect();
        Some(with_words(&term.when, &words))
    }

    /// The pathways that `likely(…)` or `open(…)` names, in the order of a result.
    pub(crate) fn named(&self, pattern: &str) -> Vec<&PathwaySource> {
        let fits = |id: &str| pattern.strip_suffix('*').map_or(id == pattern, |start| id.starts_with(start));
        self.pathways.iter().filter(|pathway| fits(&pathway.id)).collect()
    }

    /// All facts that a condition depends on, also through terms, other pathways and the questions' needs.
    pub(crate) fn facts_of(&self, condition: &Condition, found: &mut BTreeSet<String>) {
        match condition {
            Condition::Fixed(_) => {}
            Condition::Is(fact, _)
            | Condition::Includes(fact, _)
            | Condition::SaidUnknown(fact)
            | Condition::Compare(fact, ..) => {
                if found.insert(fact.clone())
                    && let Some(needs) = self.facts.get(fact).and_then(|fact| fact.needs.as_ref())
                {
                    self.facts_of(needs, found);
                }
            }
            Condition::CanBe(inner) | Condition::Not(inner) => self.facts_of(inner, found),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.facts_of(part, found)),
            Condition::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("likely" | "open", [pattern]) => {
                    for pathway in self.named(pattern) {
                        self.facts_of(&pathway.likely, found);
                        if let Some(possible) = pathway.possible.as_ref().filter(|_| name == "open") {
                            self.facts_of(possible, found);
                        }
                    }
                }
                _ => {
                    if let Some(meaning) = self.meaning(name, arguments) {
                        self.facts_of(&meaning, found);
                    }
                }
            },
        }
    }

    /// All facts that a pathway's standing, or whether it is named, depends on.
    pub(crate) fn facts_of_pathway(&self, pathway: &PathwaySource) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for condition in [Some(&pathway.likely), pathway.possible.as_ref(), pathway.signal.as_ref()].into_iter().flatten() {
            self.facts_of(condition, &mut found);
        }
        found
    }
}

fn with_words(condition: &Condition, words: &BTreeMap<&str, &str>) -> Condition {
    let said = |word: &String| words.get(word.as_str()).map_or_else(|| word.clone(), |word| (*word).to_owned());
    let all = |parts: &[Condition]| parts.iter().map(|part| with_words(part, words)).collect();
    match condition {
        Condition::Is(fact, options) => Condition::Is(fact.clone(), options.iter().map(said).collect()),
        Condition::Includes(fact, option) => Condition::Includes(fact.clone(), said(option)),
        Condition::CanBe(inner) => Condition::CanBe(Box::new(with_words(inner, words))),
        Condition::Not(inner) => Condition::Not(Box::new(with_words(inner, words))),
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Any(parts) => Condition::Any(all(parts)),
        Condition::Named(name, arguments) => Condition::Named(name.clone(), arguments.iter().map(said).collect()),
        Condition::Fixed(_) | Condition::SaidUnknown(_) | Condition::Compare(..) => condition.clone(),
    }
}
