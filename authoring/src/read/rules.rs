//! Facts, questions, terms, pathways and safety rules, read into a rulebook.

mod facts;
mod lines;
mod order;
mod pathways;
mod safety;
mod terms;

use std::collections::BTreeMap;

pub(crate) use lines::Written;
pub(crate) use pathways::{Reviewed, read_pathways};
pub(crate) use terms::read_terms;

use crate::{
    Problem, Source,
    read::{
        condition::{Compiler, Term},
        fact_table_version::stamp,
        files::ORDER,
        provisions::Provisions,
    },
};
use facts::{compile_all_needs, read_facts, read_sections};
use lines::Lines;
use order::Order;
use pathways::{check_review, check_sentence, read_conditions, read_variants};
use safety::{read_safety, read_second_looks};
use terms::compile_terms;
use zhol_core::engine::{NodeId, Pathway, Rulebook};

/// The rulebook, and what only the directory and the texts need of the pathways.
pub(crate) struct Rules {
    pub book: Rulebook,
    /// The desks that each pathway names, in the order of the rulebook, with the file they stand in.
    pub desks: Vec<(String, Vec<String>)>,
    /// Every condition that was written, with its place: problems in it are reported there.
    pub written: Vec<Written>,
    /// The terms by their names.
    pub terms: BTreeMap<String, Term>,
    /// For each fact the options that no rule is meant to tell apart.
    pub alike: Vec<Vec<String>>,
}

/// Reads the rules. What is wrong is added to the problems, and the rulebook then lacks it.
pub(crate) fn read(source: &Source, provisions: &Provisions, problems: &mut Vec<Problem>) -> Rules {
    let order = source.whole::<Order>(ORDER, problems).unwrap_or_default();
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
    let leading_while = lines.line(ORDER, "leading_while", &order.leading_while);
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
        leading_while,
        second_looks,
        stamp: 0,
        content_date: provisions.read_on,
        signed,
    };
    book.stamp = stamp(&book);
    Rules { book, desks, written, terms, alike }
}
