//! Facts, questions, terms, pathways and safety rules, read into a rulebook.

mod facts;
mod order;

use std::collections::BTreeMap;

use serde::Deserialize;

use self::{
    facts::{read_facts, read_sections},
    order::Order,
};
use super::{
    Problem, Source,
    condition::{Compiler, Condition, Term, parse},
    provisions::Provisions,
    source::{entries, misshapen},
    stamp::stamp,
};
use zhol_core::engine::{Date, NodeId, PartialDate, Pathway, Rulebook, SecondLook, Variant};

const FACTS: &str = "content/facts.toml";
const TERMS: &str = "content/terms.toml";
pub(crate) const SAFETY: &str = "content/safety.toml";
pub(crate) const SECOND_LOOKS: &str = "content/second_looks.toml";
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
    #[serde(default = "never")]
    lawyer_first: String,
    minor: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SecondLookEntry {
    when: String,
    look: Vec<String>,
}

/// A pathway as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PathwayEntry {
    pub says: String,
    pub likely: String,
    pub possible: Option<String>,
    pub signal: Option<String>,
    /// Other first steps in their order, each with its condition.
    #[serde(default)]
    pub variants: toml::Table,
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
    let order = read_whole::<Order>(source, ORDER, problems).unwrap_or_default();
    let entries = read_pathways(source, problems);
    let ids = order.check(&entries, problems);
    let (facts, needs, alike) = read_facts(source, &ids, problems);
    let sections = read_sections(source, &facts, problems);
    let terms = read_terms(source, problems);
    let conditions = read_conditions(&entries, problems);
    let compiler = Compiler { facts, needs, terms: &terms, pathways: &conditions, nodes: Vec::new(), inside: Vec::new() };
    let mut lines = Lines { compiler, written: Vec::new(), problems };

    let mut pathways = Vec::new();
    let mut desks = Vec::new();
    for (id, rank) in &ids {
        let (Some((file, entry)), Some((likely, possible))) = (entries.get(id), conditions.get(id)) else { continue };
        let likely = lines.condition(file, &format!("{id}, likely"), likely);
        let possible = lines.condition(file, &format!("{id}, possible"), possible);
        let signal = entry.signal.as_ref().map_or(likely, |line| lines.line(file, &format!("{id}, signal"), line));
        let variants = read_variants(file, id, &entry.variants, &mut lines);
        let late = order.late.get(id).map(|line| lines.line(ORDER, &format!("late, {id}"), line));
        check_sentence(file, id, &entry.says, lines.problems);
        check_review(file, id, &entry.reviewed, lines.problems);
        pathways.push(Pathway {
            id: id.clone(),
            likely,
            possible,
            signal,
            rank: *rank,
            settles: !order.others.contains(id),
            late,
            question_only: order.question_only.contains(id),
            variants,
            deferred: entry.deferred,
            withheld: entry.withheld,
            provisions: provisions.places(&entry.law, file, id, lines.problems),
            papers: entry.papers.clone(),
        });
        desks.push((file.clone(), entry.offices.clone()));
    }
    let first_while = lines.line(ORDER, "first_while", &order.first_while);
    let [cleared, danger, lawyer_first, minor] = read_safety(source, &mut lines).unwrap_or([NodeId(0); 4]);
    let second_looks = read_second_looks(source, &mut lines);
    compile_all_needs(&mut lines);
    compile_terms(&mut lines);
    let Lines { compiler, written, .. } = lines;
    let signed = entries.values().all(|(_, entry)| !entry.reviewed.by.is_empty());
    let mut book = Rulebook {
        facts: compiler.facts,
        sections,
        nodes: compiler.nodes,
        pathways,
        provisions: provisions.list.clone(),
        diagram: None,
        left: (0, 0),
        cleared,
        danger,
        lawyer_first,
        minor,
        first_while,
        second_looks,
        stamp: 0,
        content_date: provisions.read_on,
        signed,
    };
    book.stamp = stamp(&book);
    Rules { book, desks, written, terms, alike }
}

/// Each pathway's `likely` and `possible`, which other conditions may name.
fn read_conditions(
    entries: &BTreeMap<String, (String, PathwayEntry)>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, (Condition, Condition)> {
    let read = |(id, (file, entry)): (&String, &(String, PathwayEntry))| {
        let mut read = |field: &str, line: &str| {
            parse(line).unwrap_or_else(|error| {
                problems.push(Problem::new(file, &format!("{id}, {field}"), error, REPAIR));
                Condition::Fixed(false)
            })
        };
        let likely = read("likely", &entry.likely);
        let possible = entry.possible.as_ref().map_or(Condition::Fixed(false), |line| read("possible", line));
        (id.clone(), (likely, possible))
    };
    entries.iter().map(read).collect()
}

/// Other first steps, in the order in which they are tried.
fn read_variants(file: &str, pathway: &str, table: &toml::Table, lines: &mut Lines<'_, '_>) -> Vec<Variant> {
    let read = table.iter().filter_map(|(id, line)| {
        let entry = format!("{pathway}, variants, {id}");
        let Some(line) = line.as_str() else {
            lines.problems.push(Problem::new(file, &entry, "The condition is no text.", "Write it in quotes."));
            return None;
        };
        Some(Variant { id: id.clone(), when: lines.line(file, &entry, line) })
    });
    read.collect()
}

fn never() -> String {
    "false".into()
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

fn read_safety(source: &Source, lines: &mut Lines<'_, '_>) -> Option<[NodeId; 4]> {
    let safety = read_whole::<SafetyFile>(source, SAFETY, lines.problems)?;
    let mut node = |field: &str, line: &str| lines.line(SAFETY, field, line);
    Some([
        node("cleared", &safety.cleared),
        node("danger", &safety.danger),
        node("lawyer_first", &safety.lawyer_first),
        node("minor", &safety.minor),
    ])
}

/// Answers that hardly go together, in the order of the file.
fn read_second_looks(source: &Source, lines: &mut Lines<'_, '_>) -> Vec<SecondLook> {
    let entries = source.entries::<SecondLookEntry>(SECOND_LOOKS, lines.problems);
    let looks = entries.into_iter().map(|(id, entry)| {
        let when = lines.line(SECOND_LOOKS, &format!("{id}, when"), &entry.when);
        if entry.look.is_empty() {
            let remedy = "List the facts whose questions are to be looked at again.";
            lines.problems.push(Problem::new(SECOND_LOOKS, &format!("{id}, look"), "There is nothing to look at.", remedy));
        }
        let look = entry.look.iter().filter_map(|fact| match lines.compiler.fact(fact) {
            Ok(fact) => Some(fact),
            Err((what, remedy)) => {
                lines.problems.push(Problem::new(SECOND_LOOKS, &format!("{id}, look"), what, remedy));
                None
            }
        });
        let look = look.collect();
        SecondLook { id, when, look }
    });
    looks.collect()
}

/// A fact that no rule uses has its needs compiled too: the interview asks by them.
fn compile_all_needs(lines: &mut Lines<'_, '_>) {
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

/// A slip inside a term is told where the term stands, also when no rule uses it. A pattern such as `has(x)` is compiled where it
/// is used.
fn compile_terms(lines: &mut Lines<'_, '_>) {
    for (name, term) in lines.compiler.terms.iter().filter(|(_, term)| term.parameters.is_empty()) {
        lines.condition(TERMS, name, &term.when);
    }
}

/// Lines of the files on their way to nodes: what is wrong is told at the place where it was written.
struct Lines<'a, 'b> {
    compiler: Compiler<'a>,
    written: Vec<Written>,
    problems: &'b mut Vec<Problem>,
}

impl Lines<'_, '_> {
    /// The node of a line; one that never holds where the line is wrong.
    fn line(&mut self, file: &str, entry: &str, line: &str) -> NodeId {
        match parse(line) {
            Ok(condition) => self.condition(file, entry, &condition),
            Err(error) => {
                self.problems.push(Problem::new(file, entry, error, REPAIR));
                NodeId(0)
            }
        }
    }

    fn condition(&mut self, file: &str, entry: &str, condition: &Condition) -> NodeId {
        match self.compiler.compile(condition) {
            Ok(node) => {
                self.written.push(Written { file: file.into(), entry: entry.into(), condition: condition.clone(), node });
                node
            }
            Err((what, remedy)) => {
                self.problems.push(Problem::new(file, entry, what, remedy));
                NodeId(0)
            }
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
