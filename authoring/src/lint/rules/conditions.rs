//! Conditions that can never hold or always do, and parts of conditions that never matter.

use std::collections::BTreeSet;

use biodivine_lib_bdd::Bdd;

use crate::{
    Problem,
    prove::model::Model,
    read::{condition::Condition, files::TERMS, rules::Rules},
};
use zhol_core::engine::{FactId, Node, NodeId, Rulebook};

/// Every part of every condition. A problem is reported once, at the place where the part was written.
pub(super) fn check(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let roots: BTreeSet<NodeId> = rules.written.iter().map(|written| written.node).collect();
    let of_pathways: BTreeSet<NodeId> =
        rules.book.pathways.iter().flat_map(|pathway| [pathway.likely, pathway.possible]).collect();
    let needs: BTreeSet<NodeId> = rules.book.facts.iter().filter_map(|fact| fact.needs).map(|needs| needs.condition).collect();
    let lint = ConditionLint { model, of_pathways, needs };
    let mut seen = BTreeSet::new();
    // Terms first: what is wrong inside a term is wrong there, not where it is used.
    let (terms, others): (Vec<_>, Vec<_>) = rules.written.iter().partition(|written| written.file == TERMS);
    for written in terms.into_iter().chain(others) {
        if twice(&written.condition) {
            problems.push(Problem::new(
                &written.file,
                &written.entry,
                "The same part stands there twice.",
                "Take one out, or correct it.",
            ));
        }
        let mut open = vec![written.node];
        let mut found = Vec::new();
        while let Some(node) = open.pop() {
            if !seen.insert(node) && node != written.node {
                continue;
            }
            found.extend(lint.problem(node));
            let parts = rules.book.node(node).map(Node::parts).unwrap_or_default();
            open.extend(parts.iter().filter(|part| !roots.contains(part)));
        }
        // The whole condition first: what is wrong with a part often follows from it.
        if let Some((what, remedy)) = found.into_iter().next() {
            problems.push(Problem::new(&written.file, &written.entry, what, remedy));
        }
    }
}

/// Whether two neighbouring parts are the same, word for word.
fn twice(condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().enumerate().any(|(at, part)| parts.iter().take(at).any(|other| other == part)) || parts.iter().any(twice)
        }
        Condition::CanBe(inner) | Condition::Not(inner) => twice(inner),
        Condition::Is(_, options) => {
            options.iter().enumerate().any(|(at, option)| options.iter().take(at).any(|other| other == option))
        }
        _ => false,
    }
}

/// Looks for what is wrong with a condition.
struct ConditionLint<'a> {
    model: &'a Model<'a>,
    of_pathways: BTreeSet<NodeId>,
    needs: BTreeSet<NodeId>,
}

impl ConditionLint<'_> {
    /// What is wrong with a condition, and what to do.
    fn problem(&self, id: NodeId) -> Option<(String, String)> {
        let book = self.model.book;
        let node = book.node(id)?;
        if matches!(node, Node::Fixed(_)) || self.made_of_pathways(id) {
            return None;
        }
        let two = self.model.node(id);
        let (yes, no) = (self.real(&two.yes), self.real(&two.no));
        if yes.is_false() {
            let what = format!("`{}` can never hold.", condition_text(book, id));
            return Some((what, "Look for parts that exclude each other.".into()));
        }
        if no.is_false() && !matches!(node, Node::CanBe(_)) {
            let what = format!("`{}` always holds.", condition_text(book, id));
            return Some((what, "Look for parts that between them allow everything, or leave it out.".into()));
        }
        let (Node::All(parts) | Node::Any(parts)) = node else { return None };
        let all = matches!(node, Node::All(_));
        let idle = (0..parts.len()).find(|left_out| {
            let part = parts.get(*left_out);
            // What a question needs may be said beside a comparison with its answer: it reads better.
            // Patterns with the same word twice, such as parents(kz, kz), are made of equal parts.
            let twin = parts.iter().enumerate().any(|(at, other)| at != *left_out && Some(other) == part);
            if twin || part.is_none_or(|part| self.needs.contains(part) || matches!(book.node(*part), Some(Node::Fixed(_)))) {
                return false;
            }
            let rest = parts.iter().enumerate().filter(|(at, _)| at != left_out).map(|(_, part)| self.model.node(*part));
            let constant = |holds: bool| {
                let variables = &self.model.space.variables;
                if holds { variables.mk_true() } else { variables.mk_false() }
            };
            let (rest_yes, rest_no) = rest.fold((constant(all), constant(!all)), |(yes, no), part| {
                if all { (yes.and(&part.yes), no.or(&part.no)) } else { (yes.or(&part.yes), no.and(&part.no)) }
            });
            self.real(&rest_yes) == yes && self.real(&rest_no) == no
        });
        let part = condition_text(book, *parts.get(idle?)?);
        Some((format!("The part `{part}` never matters beside the others."), "Take it out, or correct it.".into()))
    }

    /// `open(…)` and `likely(…)` of several pathways: problems of their parts are reported where the parts are written.
    fn made_of_pathways(&self, id: NodeId) -> bool {
        match self.model.book.node(id) {
            Some(Node::Any(parts)) => parts.iter().all(|part| {
                self.of_pathways.contains(part)
                    || matches!(self.model.book.node(*part), Some(Node::Fixed(_)))
                    || self.made_of_pathways(*part)
            }),
            _ => false,
        }
    }

    fn real(&self, function: &Bdd) -> Bdd {
        function.and(&self.model.space.valid)
    }
}

/// A condition in the words of the content, patterns written out.
fn condition_text(book: &Rulebook, id: NodeId) -> String {
    let option = |fact: FactId, option: u8| {
        book.fact(fact).and_then(|fact| fact.options.get(usize::from(option))).cloned().unwrap_or_default()
    };
    let joined = |parts: &[NodeId], joint: &str| {
        let parts: Vec<String> = parts.iter().map(|part| condition_text(book, *part)).collect();
        format!("({})", parts.join(joint))
    };
    match book.node(id) {
        None => String::new(),
        Some(Node::Fixed(holds)) => holds.to_string(),
        Some(Node::Not(part)) => format!("not {}", condition_text(book, *part)),
        Some(Node::CanBe(part)) => format!("can be({})", condition_text(book, *part)),
        Some(Node::All(parts)) => joined(parts, " and "),
        Some(Node::Any(parts)) => joined(parts, " or "),
        Some(Node::Is(fact, options)) => {
            let count = book.fact(*fact).map_or(0, |fact| u8::try_from(fact.options.len()).unwrap_or(u8::MAX));
            let options: Vec<String> = (0..count).filter(|at| options.contains(*at)).map(|at| option(*fact, at)).collect();
            format!("{} = {}", name(book, *fact), options.join(", "))
        }
        Some(Node::Includes(fact, at)) => format!("{} include {}", name(book, *fact), option(*fact, *at)),
        Some(Node::SaidUnknown(fact)) => format!("{} is unknown", name(book, *fact)),
        Some(Node::Before(fact, _)) => format!("{} < …", name(book, *fact)),
        Some(Node::After(fact, _)) => format!("{} > …", name(book, *fact)),
    }
}

fn name(book: &Rulebook, fact: FactId) -> &str {
    book.fact(fact).map_or("", |fact| &fact.id)
}
