//! Facts, questions, terms, pathways and safety rules, read into a rulebook.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Problem, Source,
    condition::{Compiler, Condition, Term, parse},
    problem::did_you_mean,
    provisions::Provisions,
    source::{entries, misshapen},
};
use crate::engine::{Date, Diagram, Fact, FactId, Kind, NodeId, PartialDate, Pathway, PathwayId, Place, Rulebook, Section};

const FACTS: &str = "content/facts.toml";
const QUESTIONS: &str = "content/questions.toml";
const TERMS: &str = "content/terms.toml";
const SAFETY: &str = "content/safety.toml";
const ORDER: &str = "content/pathways/order.toml";

/// The rulebook, and what only the directory and the texts need of the pathways.
pub(crate) struct Rules {
    pub book: Rulebook,
    /// The desks that each pathway names, in the order of the rulebook, with the file they stand in.
    pub desks: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactEntry {
    kind: KindWord,
    #[serde(default)]
    options: Vec<String>,
    needs: Option<String>,
    otherwise: Option<String>,
    changes: Option<Changes>,
    #[serde(default)]
    advises: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum KindWord {
    Choice,
    Set,
    Date,
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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermEntry {
    when: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SafetyFile {
    cleared: String,
    danger: String,
    minor: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderFile {
    urgent: Vec<String>,
    first: Vec<String>,
    then: Vec<String>,
    last: Vec<String>,
    /// Offered as "other possibilities" once everything else is settled.
    others: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathwayEntry {
    says: String,
    likely: String,
    possible: Option<String>,
    signal: Option<String>,
    law: Vec<String>,
    offices: Vec<String>,
    papers: Vec<String>,
    #[serde(default)]
    deferred: bool,
    #[serde(default)]
    withheld: bool,
    reviewed: Reviewed,
}

/// Who signed an entry, when, and until when that holds.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reviewed {
    by: String,
    on: String,
    again: String,
}

/// Reads the rules. What is wrong is added to the problems, and the rulebook then lacks it.
pub(crate) fn read(source: &Source, provisions: &Provisions, problems: &mut Vec<Problem>) -> Rules {
    let order = read_whole::<OrderFile>(source, ORDER, problems);
    let entries = read_pathways(source, problems);
    let ids = in_order(order.as_ref(), &entries, problems);
    let others = order.map(|order| order.others).unwrap_or_default();
    for id in others.iter().filter(|id| !entries.contains_key(*id)) {
        let remedy = did_you_mean(id, entries.keys().map(String::as_str));
        problems.push(Problem::new(ORDER, "others", format!("There is no pathway `{id}`."), remedy));
    }
    let (facts, needs) = read_facts(source, &ids, problems);
    let sections = read_sections(source, &facts, problems);
    let terms = read_terms(source, problems);
    let conditions = entries
        .iter()
        .map(|(id, (file, entry))| {
            let mut read = |field: &str, line: Option<&str>, missing: Condition| match line.map(parse) {
                None => missing,
                Some(Ok(condition)) => condition,
                Some(Err(error)) => {
                    problems.push(Problem::new(file, &format!("{id}, {field}"), error, ""));
                    Condition::Fixed(false)
                }
            };
            let likely = read("likely", Some(&entry.likely), Condition::Fixed(false));
            let possible = read("possible", entry.possible.as_deref(), Condition::Fixed(false));
            (id.clone(), (likely, possible))
        })
        .collect();
    let mut compiler = Compiler { facts, needs, terms: &terms, pathways: &conditions, nodes: Vec::new(), inside: Vec::new() };

    let mut pathways = Vec::new();
    let mut desks = Vec::new();
    for (id, place) in &ids {
        let (Some((file, entry)), Some((likely, possible))) = (entries.get(id), conditions.get(id)) else { continue };
        let mut node = |field: &str, condition: &Condition| {
            compiler.compile(condition).unwrap_or_else(|(what, remedy)| {
                problems.push(Problem::new(file, &format!("{id}, {field}"), what, remedy));
                NodeId(0)
            })
        };
        let likely_node = node("likely", likely);
        let possible_node = node("possible", possible);
        let signal = match entry.signal.as_deref().map(parse) {
            None => likely_node,
            Some(Ok(condition)) => node("signal", &condition),
            Some(Err(error)) => {
                problems.push(Problem::new(file, &format!("{id}, signal"), error, ""));
                likely_node
            }
        };
        check_sentence(file, id, &entry.says, problems);
        check_review(file, id, &entry.reviewed, problems);
        pathways.push(Pathway {
            id: id.clone(),
            likely: likely_node,
            possible: possible_node,
            signal,
            place: *place,
            settles: !others.contains(id),
            deferred: entry.deferred,
            withheld: entry.withheld,
            provisions: provisions.places(&entry.law, file, id, problems),
            papers: entry.papers.clone(),
        });
        desks.push((file.clone(), entry.offices.clone()));
    }
    let safety = read_safety(source, &mut compiler, problems);
    compile_all_needs(&mut compiler, problems);
    let signed = entries.values().all(|(_, entry)| !entry.reviewed.by.is_empty());
    let book = Rulebook {
        facts: compiler.facts,
        sections,
        nodes: compiler.nodes,
        pathways,
        provisions: provisions.list.clone(),
        diagram: Diagram::default(),
        cleared: safety.0,
        danger: safety.1,
        minor: safety.2,
        content_date: provisions.read_on,
        signed,
    };
    Rules { book, desks }
}

fn read_whole<T: serde::de::DeserializeOwned>(source: &Source, file: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let table = source.table(file, problems);
    match table.try_into() {
        Ok(whole) => Some(whole),
        Err(error) => {
            problems.push(misshapen(file, "", &error));
            None
        }
    }
}

fn read_pathways(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, (String, PathwayEntry)> {
    let mut pathways: BTreeMap<String, (String, PathwayEntry)> = BTreeMap::new();
    let files: Vec<String> = source.within("content/pathways/").filter(|file| *file != ORDER).map(str::to_owned).collect();
    for file in files {
        let table = source.table(&file, problems);
        for (id, entry) in entries::<PathwayEntry>(&file, table, problems) {
            if let Some((other, _)) = pathways.get(&id) {
                let what = format!("The pathway is in {other} too.");
                problems.push(Problem::new(&file, &id, what, "Keep one of the two."));
            } else {
                pathways.insert(id, (file.clone(), entry));
            }
        }
    }
    pathways
}

fn in_order(
    order: Option<&OrderFile>,
    entries: &BTreeMap<String, (String, PathwayEntry)>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Place)> {
    let Some(order) = order else { return Vec::new() };
    let lists = [
        (&order.urgent, Place::Urgent),
        (&order.first, Place::First),
        (&order.then, Place::ByStanding),
        (&order.last, Place::Last),
    ];
    let mut ids: Vec<(String, Place)> = Vec::new();
    for (id, place) in lists.into_iter().flat_map(|(list, place)| list.iter().map(move |id| (id, place))) {
        if !entries.contains_key(id) {
            let remedy = did_you_mean(id, entries.keys().map(String::as_str));
            problems.push(Problem::new(ORDER, id, "No file has this pathway.", remedy));
        } else if ids.iter().any(|(other, _)| other == id) {
            problems.push(Problem::new(ORDER, id, "The pathway stands in the order twice.", "Keep one place."));
        } else {
            ids.push((id.clone(), place));
        }
    }
    for (id, (file, _)) in entries {
        if !ids.iter().any(|(other, _)| other == id) {
            problems.push(Problem::new(file, id, "The pathway has no place in the result.", format!("Add it to {ORDER}.")));
        }
    }
    ids
}

type FactNeeds = BTreeMap<usize, (Condition, Option<u8>)>;

fn read_facts(source: &Source, pathways: &[(String, Place)], problems: &mut Vec<Problem>) -> (Vec<Fact>, FactNeeds) {
    let mut facts = Vec::new();
    let mut needs = BTreeMap::new();
    for (id, entry) in source.entries::<FactEntry>(FACTS, problems) {
        let mut complain = |what: String, remedy: String| problems.push(Problem::new(FACTS, &id, what, remedy));
        let kind = match entry.kind {
            KindWord::Choice => Kind::Choice,
            KindWord::Set => Kind::Set,
            KindWord::Date => Kind::Date,
        };
        if entry.options.is_empty() && kind != Kind::Date {
            complain("The fact has no options.".into(), "List them under `options`.".into());
        }
        if entry.options.len() > usize::from(crate::engine::OptionSet::CAPACITY) {
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
        if let Some(line) = &entry.needs {
            match parse(line) {
                Ok(condition) => {
                    needs.insert(facts.len(), (condition, otherwise));
                }
                Err(error) => complain(format!("needs: {error}"), String::new()),
            }
        }
        let always_asked = entry.changes.is_some();
        facts.push(Fact { id, kind, options: entry.options, needs: None, always_asked, advises });
    }
    (facts, needs)
}

fn read_sections(source: &Source, facts: &[Fact], problems: &mut Vec<Problem>) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut asked: Vec<FactId> = Vec::new();
    let file = read_whole::<QuestionsFile>(source, QUESTIONS, problems);
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
        sections.push(Section { id: entry.id, questions });
    }
    for (at, fact) in facts.iter().enumerate() {
        if !asked.iter().any(|other| usize::from(other.0) == at) {
            problems.push(Problem::new(QUESTIONS, "", format!("No section asks for `{}`.", fact.id), "Add it to one."));
        }
    }
    sections
}

pub(crate) fn read_terms(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, Term> {
    let mut terms = BTreeMap::new();
    for (head, entry) in source.entries::<TermEntry>(TERMS, problems) {
        let (name, parameters) = match head.split_once('(') {
            None => (head.clone(), Vec::new()),
            Some((name, rest)) => {
                let inner = rest.trim_end().trim_end_matches(')');
                (name.trim().to_owned(), inner.split(',').map(|word| word.trim().to_owned()).collect())
            }
        };
        match parse(&entry.when) {
            Ok(when) => {
                terms.insert(name, Term { parameters, when });
            }
            Err(error) => problems.push(Problem::new(TERMS, &head, error, "")),
        }
    }
    terms
}

fn read_safety(source: &Source, compiler: &mut Compiler<'_>, problems: &mut Vec<Problem>) -> (NodeId, NodeId, NodeId) {
    let Some(safety) = read_whole::<SafetyFile>(source, SAFETY, problems) else { return (NodeId(0), NodeId(0), NodeId(0)) };
    let mut node = |field: &str, line: &str| {
        let compiled = parse(line).map_err(|error| (error, String::new())).and_then(|condition| compiler.compile(&condition));
        compiled.unwrap_or_else(|(what, remedy)| {
            problems.push(Problem::new(SAFETY, field, what, remedy));
            NodeId(0)
        })
    };
    (node("cleared", &safety.cleared), node("danger", &safety.danger), node("minor", &safety.minor))
}

/// A fact that no rule uses has its needs compiled too: the interview asks by them.
fn compile_all_needs(compiler: &mut Compiler<'_>, problems: &mut Vec<Problem>) {
    let names: Vec<String> = compiler.facts.iter().map(|fact| fact.id.clone()).collect();
    for name in names {
        if let Err((what, remedy)) = compiler.fact(&name) {
            problems.push(Problem::new(FACTS, &format!("{name}, needs"), what, remedy));
        }
    }
}

fn check_sentence(file: &str, id: &str, says: &str, problems: &mut Vec<Problem>) {
    if says.trim().is_empty() {
        problems.push(Problem::new(
            file,
            &format!("{id}, says"),
            "The sentence is empty.",
            "Say in one sentence what the rule means.",
        ));
    }
}

fn check_review(file: &str, id: &str, reviewed: &Reviewed, problems: &mut Vec<Problem>) {
    let entry = format!("{id}, reviewed");
    if day(&reviewed.again).is_none() {
        problems.push(Problem::new(
            file,
            &entry,
            format!("`again` is `{}`, which is no day.", reviewed.again),
            "Write it as 2027-05-22.",
        ));
    }
    match (reviewed.by.is_empty(), reviewed.on.is_empty()) {
        (true, true) => {}
        (false, false) if day(&reviewed.on).is_some() => {}
        _ => problems.push(Problem::new(
            file,
            &entry,
            "A signature needs a name and a day.",
            "Fill in both `by` and `on`, or neither.",
        )),
    }
}

/// A whole day, as the content writes it.
pub(crate) fn day(text: &str) -> Option<Date> {
    PartialDate::parse(text).ok().filter(|date| date.first() == date.last()).map(PartialDate::first)
}
