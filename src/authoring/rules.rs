//! Facts, questions, terms, pathways and safety rules, read into a rulebook.

mod facts;

use std::collections::BTreeMap;

use serde::Deserialize;

use self::facts::{read_facts, read_sections};
use super::{
    Problem, Source,
    condition::{Compiler, Condition, Term, parse},
    problem::did_you_mean,
    provisions::Provisions,
    source::{entries, misshapen},
    stamp::stamp,
};
use crate::engine::{Date, Diagram, NodeId, PartialDate, Pathway, Place, Rulebook};

const FACTS: &str = "content/facts.toml";
const TERMS: &str = "content/terms.toml";
pub(crate) const SAFETY: &str = "content/safety.toml";
/// What to do about a line that cannot be read.
const REPAIR: &str = "Compare the line with the others; the grammar of a condition is in content/README.md.";
pub(crate) const ORDER: &str = "content/pathways/order.toml";

/// The rulebook, and what only the directory and the texts need of the pathways.
pub(crate) struct Rules {
    pub book: Rulebook,
    /// The desks that each pathway names, in the order of the rulebook, with the file they stand in.
    pub desks: Vec<(String, Vec<String>)>,
    /// Every condition that was written, with its place: what is wrong inside it is told there.
    pub written: Vec<Written>,
    /// The terms, and every condition that may use them.
    pub terms: BTreeMap<String, Term>,
    /// For each fact the options that no rule is meant to tell apart.
    pub alike: Vec<Vec<String>>,
}

/// A condition as it stands in a file.
pub(crate) struct Written {
    pub file: String,
    pub entry: String,
    pub condition: Condition,
    pub node: NodeId,
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

/// A pathway as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PathwayEntry {
    pub says: String,
    pub likely: String,
    pub possible: Option<String>,
    pub signal: Option<String>,
    pub law: Vec<String>,
    pub offices: Vec<String>,
    pub papers: Vec<String>,
    #[serde(default)]
    pub deferred: bool,
    #[serde(default)]
    pub withheld: bool,
    pub reviewed: Reviewed,
}

/// Who signed an entry, when, and until when that holds; empty where nobody did.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reviewed {
    pub by: String,
    pub on: String,
    pub again: String,
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
    let (facts, needs, alike) = read_facts(source, &ids, problems);
    let sections = read_sections(source, &facts, problems);
    let terms = read_terms(source, problems);
    let conditions = entries
        .iter()
        .map(|(id, (file, entry))| {
            let mut read = |field: &str, line: Option<&str>, missing: Condition| match line.map(parse) {
                None => missing,
                Some(Ok(condition)) => condition,
                Some(Err(error)) => {
                    problems.push(Problem::new(file, &format!("{id}, {field}"), error, REPAIR));
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
    let mut written = Vec::new();
    for (id, place) in &ids {
        let (Some((file, entry)), Some((likely, possible))) = (entries.get(id), conditions.get(id)) else { continue };
        let mut node = |field: &str, condition: &Condition| {
            compiler.compile(condition).unwrap_or_else(|(what, remedy)| {
                problems.push(Problem::new(file, &format!("{id}, {field}"), what, remedy));
                NodeId(0)
            })
        };
        let mut keep = |field: &str, condition: &Condition, node: NodeId| {
            written.push(Written { file: file.clone(), entry: format!("{id}, {field}"), condition: condition.clone(), node });
            node
        };
        let likely_node = keep("likely", likely, node("likely", likely));
        let possible_node = keep("possible", possible, node("possible", possible));
        let signal = match entry.signal.as_deref().map(parse) {
            None => likely_node,
            Some(Ok(condition)) => keep("signal", &condition, node("signal", &condition)),
            Some(Err(error)) => {
                problems.push(Problem::new(file, &format!("{id}, signal"), error, REPAIR));
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
    let safety = read_safety(source, &mut compiler, &mut written, problems);
    compile_all_needs(&mut compiler, &mut written, problems);
    compile_terms(&mut compiler, &mut written, problems);
    let signed = entries.values().all(|(_, entry)| !entry.reviewed.by.is_empty());
    let mut book = Rulebook {
        facts: compiler.facts,
        sections,
        nodes: compiler.nodes,
        pathways,
        provisions: provisions.list.clone(),
        diagram: Diagram::default(),
        cleared: safety.0,
        danger: safety.1,
        minor: safety.2,
        stamp: 0,
        content_date: provisions.read_on,
        signed,
    };
    book.stamp = stamp(&book);
    Rules { book, desks, written, terms, alike }
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

/// All pathways by their ids, each with its file.
pub(crate) fn read_pathways(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, (String, PathwayEntry)> {
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
            Err(error) => problems.push(Problem::new(TERMS, &head, error, REPAIR)),
        }
    }
    terms
}

fn read_safety(
    source: &Source,
    compiler: &mut Compiler<'_>,
    written: &mut Vec<Written>,
    problems: &mut Vec<Problem>,
) -> (NodeId, NodeId, NodeId) {
    let Some(safety) = read_whole::<SafetyFile>(source, SAFETY, problems) else { return (NodeId(0), NodeId(0), NodeId(0)) };
    let mut node = |field: &str, line: &str| {
        let compiled = parse(line).map_err(|error| (error, REPAIR.to_owned())).and_then(|condition| {
            let node = compiler.compile(&condition)?;
            written.push(Written { file: SAFETY.into(), entry: field.into(), condition, node });
            Ok(node)
        });
        compiled.unwrap_or_else(|(what, remedy)| {
            problems.push(Problem::new(SAFETY, field, what, remedy));
            NodeId(0)
        })
    };
    (node("cleared", &safety.cleared), node("danger", &safety.danger), node("minor", &safety.minor))
}

/// A fact that no rule uses has its needs compiled too: the interview asks by them.
fn compile_all_needs(compiler: &mut Compiler<'_>, written: &mut Vec<Written>, problems: &mut Vec<Problem>) {
    let names: Vec<String> = compiler.facts.iter().map(|fact| fact.id.clone()).collect();
    for (at, name) in names.into_iter().enumerate() {
        let entry = format!("{name}, needs");
        if let Err((what, remedy)) = compiler.fact(&name) {
            problems.push(Problem::new(FACTS, &entry, what, remedy));
        }
        let needs = compiler.facts.get(at).and_then(|fact| fact.needs);
        if let Some((needs, (condition, _))) = needs.zip(compiler.needs.get(&at)) {
            written.push(Written { file: FACTS.into(), entry, condition: condition.clone(), node: needs.condition });
        }
    }
}

/// A slip inside a term is told where the term stands, also when no rule uses it. A pattern such as `has(x)` is compiled where it
/// is used.
fn compile_terms(compiler: &mut Compiler<'_>, written: &mut Vec<Written>, problems: &mut Vec<Problem>) {
    for (name, term) in compiler.terms.iter().filter(|(_, term)| term.parameters.is_empty()) {
        match compiler.compile(&term.when) {
            Ok(node) => {
                written.push(Written { file: TERMS.into(), entry: name.clone(), condition: term.when.clone(), node });
            }
            Err((what, remedy)) => problems.push(Problem::new(TERMS, name, what, remedy)),
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
