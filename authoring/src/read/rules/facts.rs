//! The facts, and the questions that ask for them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::lines::{Lines, REPAIR, Written};
use crate::{
    Problem, Source,
    problem::did_you_mean,
    read::{
        condition::{Condition, parse},
        files::{FACTS, QUESTIONS},
    },
};
use zhol_core::engine::{Answer, Fact, FactId, Kind, OptionSet, PartialDate, PathwayId, Rank, Section};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactEntry {
    kind: Kind,
    #[serde(default)]
    options: Vec<String>,
    needs: Option<String>,
    among: Option<String>,
    otherwise: Option<String>,
    changes: Option<Changes>,
    #[serde(default)]
    advises: Vec<String>,
    #[serde(default)]
    alike: Vec<String>,
    usual: Option<Usual>,
}

/// A usual answer as the content writes it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Usual {
    One(String),
    Several(Vec<String>),
}

impl Usual {
    fn answer(&self, kind: Kind, options: &[String]) -> Option<Answer> {
        let option = |word: &String| options.iter().position(|option| option == word).and_then(|at| u8::try_from(at).ok());
        match (self, kind) {
            (Self::One(word), Kind::Choice) => option(word).map(Answer::Choice),
            (Self::One(word), Kind::Date) => PartialDate::parse(word).ok().map(Answer::Date),
            (Self::Several(words), Kind::Set) => words.iter().map(option).collect::<Option<OptionSet>>().map(Answer::Set),
            // Each kind by its name, so that the compiler asks here for a new one.
            (Self::One(_) | Self::Several(_), Kind::Choice | Kind::Set | Kind::Date) => None,
        }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Changes {
    Wording,
    Offices,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    section: Vec<SectionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionEntry {
    id: String,
    questions: Vec<String>,
    #[serde(default)]
    sensitive: bool,
}

/// For each fact that has them: its needs, and what it is where they do not hold.
pub(super) type FactNeeds = BTreeMap<usize, (Condition, Option<u8>)>;

/// Reads the facts, the conditions under which their questions have a meaning, and the options that are meant to be alike.
pub(super) fn read_facts(
    source: &Source,
    pathways: &[(String, Rank)],
    problems: &mut Vec<Problem>,
) -> (Vec<Fact>, FactNeeds, Vec<Vec<String>>) {
    let mut facts = Vec::new();
    let mut alike = Vec::new();
    let mut among = Vec::new();
    let mut needs = BTreeMap::new();
    for (id, entry) in source.entries::<FactEntry>(FACTS, problems) {
        let mut complain = |what: String, remedy: String| problems.push(Problem::new(FACTS, &id, what, remedy));
        let kind = entry.kind;
        if facts.len() >= MOST_FACTS {
            complain("There are more than 32 facts.".into(), "Ask for fewer: the screening tells 32 apart.".into());
        }
        if entry.options.is_empty() && kind != Kind::Date {
            complain("The fact has no options.".into(), "List them under `options`.".into());
        }
        if entry.options.len() > usize::from(OptionSet::CAPACITY) {
            complain("The fact has more than 32 options.".into(), "Split the question.".into());
        }
        for (at, option) in entry.options.iter().enumerate() {
            if option == "unknown" {
                complain("`unknown` is listed as an option.".into(), "Take it out: every question takes it.".into());
            }
            if entry.options.iter().take(at).any(|other| other == option) {
                complain(format!("The option `{option}` is listed twice."), "Keep one.".into());
            }
        }
        let mut advises = Vec::new();
        for pathway in &entry.advises {
            match pathways.iter().position(|(other, _)| other == pathway).and_then(|at| u8::try_from(at).ok()) {
                Some(at) => advises.push(PathwayId(at)),
                None => complain(
                    format!("`advises` names the pathway `{pathway}`, which does not exist."),
                    did_you_mean(pathway, pathways.iter().map(|(id, _)| id.as_str())),
                ),
            }
        }
        let otherwise = entry.otherwise.as_ref().and_then(|word| {
            let at = entry.options.iter().position(|option| option == word).and_then(|at| u8::try_from(at).ok());
            if at.is_none() {
                complain(format!("`otherwise` is `{word}`, which is not one of the options."), "Take one of the options.".into());
            }
            at
        });
        if otherwise.is_some() && entry.needs.is_none() {
            complain("There is `otherwise` but no `needs`.".into(), "Say when the question has a meaning.".into());
        }
        let mut unread = None;
        if let Some(line) = &entry.needs {
            match parse(line) {
                Ok(condition) => {
                    needs.insert(facts.len(), (condition, otherwise));
                }
                Err(error) => unread = Some(error),
            }
        }
        let usual = entry.usual.as_ref().map_or(Some(Answer::Unknown), |usual| usual.answer(kind, &entry.options));
        if usual.is_none() {
            complain(
                "`usual` cannot be an answer to the fact.".into(),
                "Write one of its options, a list of them, or a year.".into(),
            );
        }
        let usual = usual.unwrap_or(Answer::Unknown);
        let always_asked = entry.changes.is_some();
        for option in entry.alike.iter().filter(|option| !entry.options.contains(option)) {
            complain(
                format!("`alike` names `{option}`, which is not one of the options."),
                did_you_mean(option, entry.options.iter().map(String::as_str)),
            );
        }
        if let Some(error) = unread {
            problems.push(Problem::new(FACTS, &format!("{id}, needs"), error, REPAIR));
        }
        alike.push(entry.alike);
        among.extend(entry.among.map(|other| (facts.len(), other)));
        facts.push(Fact {
            id,
            kind,
            options: entry.options,
            needs: None,
            usual,
            always_asked,
            pictured: false,
            among: None,
            advises,
        });
    }
    find_among(&mut facts, among, problems);
    (facts, needs, alike)
}

/// Another fact decides which options of a fact are offered. Its answer must be a set, with all of these options.
fn find_among(facts: &mut [Fact], among: Vec<(usize, String)>, problems: &mut Vec<Problem>) {
    for (at, name) in among {
        let other = facts.iter().position(|fact| fact.id == name && fact.kind == Kind::Set);
        let Some((other, fact)) = other.and_then(|other| Some((other, facts.get(at)?))) else {
            let id = facts.get(at).map_or("", |fact| fact.id.as_str());
            let what = format!("`among` is `{name}`, which is no fact whose answer is a set.");
            let remedy = did_you_mean(&name, facts.iter().filter(|fact| fact.kind == Kind::Set).map(|fact| fact.id.as_str()));
            problems.push(Problem::new(FACTS, id, what, remedy));
            continue;
        };
        let known = facts.get(other).map(|fact| fact.options.as_slice()).unwrap_or_default();
        for option in fact.options.iter().filter(|option| !known.contains(option)) {
            let what = format!("It has the option `{option}`, which `{name}` does not have: it would never be offered.");
            problems.push(Problem::new(FACTS, &fact.id, what, did_you_mean(option, known.iter().map(String::as_str))));
        }
        let other = u8::try_from(other).ok().map(FactId);
        if let Some(fact) = facts.get_mut(at) {
            fact.among = other;
        }
    }
}

/// A fact that no rule uses has its needs compiled too: the interview asks by them.
pub(super) fn compile_all_needs(lines: &mut Lines<'_, '_>) {
    let names: Vec<String> = lines.compiler.facts.iter().map(|fact| fact.id.clone()).collect();
    for (at, name) in names.into_iter().enumerate() {
        let entry = format!("{name}, needs");
        if let Err((what, remedy)) = lines.compiler.fact(&name) {
            lines.problems.push(Problem::new(FACTS, &entry, what, remedy));
        }
        let needs = lines.compiler.facts.get(at).and_then(|fact| fact.needs);
        if let Some((needs, (condition, _))) = needs.zip(lines.compiler.needs.get(&at)) {
            lines.written.push(Written { file: FACTS.into(), entry, condition: condition.clone(), node: needs.condition });
        }
    }
}

/// A set of facts is a number of 32 bits ([`zhol_core::engine::FactSet`]).
const MOST_FACTS: usize = 32;

/// Reads the questions in their order.
pub(super) fn read_sections(source: &Source, facts: &[Fact], problems: &mut Vec<Problem>) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut asked: Vec<FactId> = Vec::new();
    let file = source.whole::<QuestionsFile>(QUESTIONS, problems);
    for entry in file.map(|file| file.section).unwrap_or_default() {
        let mut questions = Vec::new();
        for id in &entry.questions {
            let place = facts.iter().position(|fact| fact.id == *id).and_then(|at| u8::try_from(at).ok()).map(FactId);
            match place {
                None => {
                    let remedy = did_you_mean(id, facts.iter().map(|fact| fact.id.as_str()));
                    problems.push(Problem::new(
                        QUESTIONS,
                        &entry.id,
                        format!("asks for `{id}`, which is not in facts.toml."),
                        remedy,
                    ));
                }
                Some(fact) if asked.contains(&fact) => {
                    problems.push(Problem::new(
                        QUESTIONS,
                        &entry.id,
                        format!("asks for `{id}` a second time."),
                        "Keep one place.",
                    ));
                }
                Some(fact) => {
                    asked.push(fact);
                    questions.push(fact);
                }
            }
        }
        sections.push(Section { id: entry.id, questions, sensitive: entry.sensitive });
    }
    for (at, fact) in facts.iter().enumerate() {
        if !asked.iter().any(|other| usize::from(other.0) == at) {
            problems.push(Problem::new(QUESTIONS, "", format!("No section asks for `{}`.", fact.id), "Add it to one."));
        }
    }
    sections
}
