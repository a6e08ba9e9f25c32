//! Rules that say nothing: conditions that can never hold or always do, parts that never matter, options that change nothing. All is
//! decided over every set of answers there is.

mod twins;

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::Bdd;

use super::{
    Problem,
    condition::Condition,
    problem::Severity,
    rules::{Rules, Written},
    verify::{Model, Value},
};
use zhol_core::engine::{Fact, FactId, Kind, Node, NodeId, Rulebook};

const FACTS: &str = "content/facts.toml";
const QUESTIONS: &str = "content/questions.toml";
const TERMS: &str = "content/terms.toml";

/// Checks rules that could be read without a problem.
pub(crate) fn check(rules: &Rules, problems: &mut Vec<Problem>) {
    check_terms(rules, problems);
    check_order(&rules.book, problems);
    let model = Model::of(&rules.book);
    check_conditions(rules, &model, problems);
    check_pathways(rules, &model, problems);
    check_options(rules, &model, problems);
    twins::check(&model, problems);
}

/// Terms that nothing uses, and patterns that do not use what stands in their brackets.
fn check_terms(rules: &Rules, problems: &mut Vec<Problem>) {
    let mut used = BTreeSet::new();
    let conditions = rules.written.iter().map(|written| &written.condition);
    conditions.chain(rules.terms.values().map(|term| &term.when)).for_each(|condition| names(condition, &mut used));
    for (name, term) in &rules.terms {
        if !used.contains(name.as_str()) {
            problems.push(Problem::new(TERMS, name, "No rule uses this term.", "Take it out, or use it."));
        }
        let mut words = BTreeSet::new();
        names(&term.when, &mut words);
        for parameter in term.parameters.iter().filter(|parameter| !words.contains(parameter.as_str())) {
            let head = format!("{name}({})", term.parameters.join(", "));
            let what = format!("`{parameter}` stands in the brackets, but the condition does not use it.");
            problems.push(Problem::new(TERMS, &head, what, "Use it in the condition, or take it out of the brackets."));
        }
    }
}

fn names<'a>(condition: &'a Condition, used: &mut BTreeSet<&'a str>) {
    match condition {
        Condition::Is(_, options) => used.extend(options.iter().map(String::as_str)),
        Condition::Includes(_, option) => {
            used.insert(option);
        }
        Condition::Named(name, arguments) => {
            used.insert(name);
            used.extend(arguments.iter().map(String::as_str));
        }
        Condition::CanBe(inner) | Condition::Not(inner) => names(inner, used),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| names(part, used)),
        Condition::Fixed(_) | Condition::SaidUnknown(_) | Condition::Compare(..) => {}
    }
}

/// A question comes after the ones that decide whether it has a meaning.
fn check_order(book: &Rulebook, problems: &mut Vec<Problem>) {
    let asked: Vec<FactId> = book.questions().collect();
    for section in &book.sections {
        for id in &section.questions {
            let Some((fact, needs)) = book.fact(*id).and_then(|fact| Some((fact, fact.needs?))) else { continue };
            let before = asked.iter().take_while(|other| *other != id).collect::<Vec<_>>();
            for other in leaves(book, needs.condition).into_iter().filter(|other| other != id && !before.contains(&other)) {
                let other = name(book, other);
                let what =
                    format!("asks for `{}` before `{other}`, on which it depends whether the question has a meaning.", fact.id);
                problems.push(Problem::new(QUESTIONS, &section.id, what, format!("Ask for `{other}` first.")));
            }
        }
    }
}

fn leaves(book: &Rulebook, node: NodeId) -> BTreeSet<FactId> {
    let Some(node) = book.node(node) else { return BTreeSet::new() };
    node.fact().into_iter().chain(node.parts().iter().flat_map(|part| leaves(book, *part))).collect()
}

fn name(book: &Rulebook, fact: FactId) -> &str {
    book.fact(fact).map_or("", |fact| &fact.id)
}

/// Every part of every condition, told once, at the place where it was written.
fn check_conditions(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let roots: BTreeSet<NodeId> = rules.written.iter().map(|written| written.node).collect();
    let of_pathways: BTreeSet<NodeId> =
        rules.book.pathways.iter().flat_map(|pathway| [pathway.likely, pathway.possible]).collect();
    let needs: BTreeSet<NodeId> = rules.book.facts.iter().filter_map(|fact| fact.needs).map(|needs| needs.condition).collect();
    let looks = Looks { model, of_pathways, needs };
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
        let mut faults = Vec::new();
        while let Some(node) = open.pop() {
            if !seen.insert(node) && node != written.node {
                continue;
            }
            faults.extend(looks.fault(node));
            let parts = rules.book.node(node).map(Node::parts).unwrap_or_default();
            open.extend(parts.iter().filter(|part| !roots.contains(part)));
        }
        // The whole condition first: what is wrong with a part often follows from it.
        if let Some((what, remedy)) = faults.into_iter().next() {
            problems.push(Problem::new(&written.file, &written.entry, what, remedy));
        }
    }
}

/// Whether two parts beside each other are word for word the same.
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

struct Looks<'a> {
    model: &'a Model<'a>,
    of_pathways: BTreeSet<NodeId>,
    needs: BTreeSet<NodeId>,
}

impl Looks<'_> {
    fn fault(&self, id: NodeId) -> Option<(String, String)> {
        let book = self.model.book;
        let node = book.node(id)?;
        if matches!(node, Node::Fixed(_)) || self.made_of_pathways(id) {
            return None;
        }
        let two = self.model.node(id);
        let (yes, no) = (self.real(&two.yes), self.real(&two.no));
        if yes.is_false() {
            let what = format!("`{}` can never hold.", words(book, id));
            return Some((what, "Look for parts that exclude each other.".into()));
        }
        if no.is_false() && !matches!(node, Node::CanBe(_)) {
            let what = format!("`{}` always holds.", words(book, id));
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
        let part = words(book, *parts.get(idle?)?);
        Some((format!("The part `{part}` never matters beside the others."), "Take it out, or correct it.".into()))
    }

    /// `open(…)` and `likely(…)` of several pathways: what they are made of is told where it is written.
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
fn words(book: &Rulebook, id: NodeId) -> String {
    let option = |fact: FactId, option: u8| {
        book.fact(fact).and_then(|fact| fact.options.get(usize::from(option))).cloned().unwrap_or_default()
    };
    let joined = |parts: &[NodeId], joint: &str| {
        let parts: Vec<String> = parts.iter().map(|part| words(book, *part)).collect();
        format!("({})", parts.join(joint))
    };
    match book.node(id) {
        None => String::new(),
        Some(Node::Fixed(holds)) => holds.to_string(),
        Some(Node::Not(part)) => format!("not {}", words(book, *part)),
        Some(Node::CanBe(part)) => format!("can be({})", words(book, *part)),
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

/// Pathways that coincide, that add nothing beside another, or whose signal is in vain.
fn check_pathways(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let book = &rules.book;
    let real = |function: &Bdd| function.and(&model.space.valid);
    let likely: Vec<Bdd> = book.pathways.iter().map(|pathway| real(&model.likely(pathway))).collect();
    let shown: Vec<Bdd> = book.pathways.iter().map(|pathway| real(&model.shown(pathway))).collect();
    let in_vain = |at: usize| shown.get(at).is_none_or(Bdd::is_false);
    for (at, pathway) in book.pathways.iter().enumerate() {
        let Some((file, desks)) = rules.desks.get(at) else { continue };
        if in_vain(at) {
            let what = "No answers lead to this pathway.";
            problems.push(Problem::new(file, &pathway.id, what, "Correct `likely`, `possible` or `signal`."));
            continue;
        }
        let signal = rules.written.iter().any(|written| is_field(written, file, &pathway.id, "signal"));
        if signal && likely.get(at) == shown.get(at) && likely.get(at).is_some_and(|likely| !open(model, at, likely)) {
            let what = "The signal changes nothing: it never holds while the pathway is only possible.";
            let problem = Problem::new(file, &format!("{}, signal", pathway.id), what, "Correct it, or leave it out.");
            problems.push(problem.weighing(Severity::LookAt));
        }
        for (other_at, other) in book.pathways.iter().enumerate().filter(|(other, _)| *other != at && !in_vain(*other)) {
            let (Some(mine), Some(theirs)) = (likely.get(at), likely.get(other_at)) else { continue };
            if !mine.is_false() && mine == theirs {
                let what = format!("It is likely for exactly the same answers as `{}`.", other.id);
                problems.push(Problem::new(
                    file,
                    &format!("{}, likely", pathway.id),
                    what,
                    "Make one pathway of the two, or correct one.",
                ));
            }
            let (Some(mine), Some(theirs)) = (shown.get(at), shown.get(other_at)) else { continue };
            let adds = desks.iter().any(|desk| rules.desks.get(other_at).is_none_or(|(_, desks)| !desks.contains(desk)))
                || pathway.provisions.iter().any(|provision| !other.provisions.contains(provision));
            if !adds && !pathway.provisions.is_empty() && mine.and_not(theirs).is_false() {
                let what = format!("Wherever it is shown `{}` is shown too, with the same law and offices.", other.id);
                let problem = Problem::new(file, &pathway.id, what, "Look whether it tells people anything more.");
                problems.push(problem.weighing(Severity::LookAt));
            }
        }
    }
}

fn is_field(written: &Written, file: &str, pathway: &str, field: &str) -> bool {
    written.file == file && written.entry.split_once(", ") == Some((pathway, field))
}

/// Whether a pathway can be possible without being likely, with its signal certainly true.
fn open(model: &Model<'_>, at: usize, likely: &Bdd) -> bool {
    model.book.pathways.get(at).is_some_and(|pathway| {
        let open = model.excluded(pathway).not().and(&model.space.valid).and_not(likely);
        !open.and(&model.node(pathway.signal).yes).is_false()
    })
}

/// Options that no rule tells apart from another, and questions on which nothing depends.
fn check_options(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let outcome: Vec<(Bdd, Bdd)> = model
        .outcome()
        .into_iter()
        .map(|(function, _)| {
            let real = function.and(&model.space.valid);
            (function, real)
        })
        .collect();
    for ((id, fact), declared) in rules.book.facts().zip(&rules.alike) {
        let looking: Vec<&Bdd> = outcome
            .iter()
            .filter(|(function, real)| model.space.looks_at(function, id) && depends(model, real, id))
            .map(|(_, real)| real)
            .collect();
        if fact.always_asked || !fact.advises.is_empty() {
            continue;
        }
        if looking.is_empty() {
            let remedy = "Take the fact out, use it in a rule, or say what it `changes` or `advises`.";
            problems.push(Problem::new(FACTS, &fact.id, "No rule depends on this fact.", remedy));
            continue;
        }
        let same = alike(model, id, fact, &looking);
        let list = |options: Vec<&String>| options.into_iter().map(|option| format!("`{option}`")).collect::<Vec<_>>().join(", ");
        let idle: Vec<&String> = same.iter().filter(|option| !declared.contains(option)).collect();
        if !idle.is_empty() {
            let what = format!("No rule tells these options from others: {}.", list(idle));
            let remedy =
                "Correct the rule that should use them, take them out, or list them under `alike` if people look for them.";
            problems.push(Problem::new(FACTS, &fact.id, what, remedy));
        }
        let told: Vec<&String> =
            declared.iter().filter(|option| fact.options.contains(option) && !same.contains(option)).collect();
        if !told.is_empty() {
            let what = format!("`alike` names options that the rules do tell apart: {}.", list(told));
            problems.push(Problem::new(FACTS, &fact.id, what, "Take them out of `alike`, or correct the rule."));
        }
    }
}

/// Whether two answers to a fact make a difference.
fn depends(model: &Model<'_>, function: &Bdd, fact: FactId) -> bool {
    let Some(domain) = model.space.domains.get(usize::from(fact.0)) else { return false };
    let mut values = domain.values.iter().map(|value| model.space.fix(function, fact, value));
    let first = values.next();
    values.any(|value| first.as_ref() != Some(&value))
}

/// The options that are the same to every rule: of a choice those with a twin, of a set those that change nothing.
fn alike(model: &Model<'_>, id: FactId, fact: &Fact, looking: &[&Bdd]) -> Vec<String> {
    let fixed = |value: &Value| -> Vec<Bdd> { looking.iter().map(|function| model.space.fix(function, id, value)).collect() };
    let options = (0u8..).zip(&fact.options);
    match fact.kind {
        Kind::Choice => {
            let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            let mut kinds: Vec<Vec<Bdd>> = Vec::new();
            for (at, option) in options {
                let here = fixed(&Value::Choice(at));
                let kind = kinds.iter().position(|other| *other == here).unwrap_or_else(|| {
                    kinds.push(here);
                    kinds.len() - 1
                });
                groups.entry(kind).or_default().push(option.clone());
            }
            groups.into_values().filter(|group| group.len() > 1).flatten().collect()
        }
        Kind::Set => {
            // The first two bits of a set's code say that there is an answer; each of the others is an option.
            let bit = |at: u8| model.space.variable(id, at);
            let answered: Vec<_> =
                [(bit(0), false), (bit(1), true)].into_iter().filter_map(|(variable, holds)| Some((variable?, holds))).collect();
            let functions: Vec<Bdd> = looking.iter().map(|function| function.restrict(&answered)).collect();
            let idle = options.filter(|(at, _)| {
                bit(at + 2).is_some_and(|option| functions.iter().all(|function| !function.support_set_contains(&option)))
            });
            idle.map(|(_, option)| option.clone()).collect()
        }
        Kind::Date => Vec::new(),
    }
}
