//! Rules of publicodes. A condition of theirs is true, false or not known, by the same logic as ours, so each is written once.
//!
//! A date is two numbers, the first and the last day that it can mean; a set is a yes or no for each option.

use serde_json::{Map, Value, json};

use super::{
    conditions::{bound, is_asked_for_unknown, is_named, uses},
    questions::{facts, label, question, question_texts},
};
use zhol_core::{
    content::Catalog,
    engine::{Fact, FactId, Kind, Node, NodeId, OptionSet, Rulebook},
};

/// A condition that is never known.
const OPEN: &str = "open";

pub(super) fn write(book: &Rulebook, texts: &Catalog) -> Value {
    let mut writer = Writer { book, uses: uses(book), rules: Map::new() };
    writer.rule(OPEN, json!({ "type": "booléen" }));
    writer.rule("today", json!({ "type": "nombre" }));
    let questions: Vec<Value> = facts(book).map(|(id, fact)| writer.question(id, fact, texts)).collect();
    let mut standings = Vec::new();
    for pathway in &book.pathways {
        for (name, condition) in [("likely", pathway.likely), ("possible", pathway.possible)] {
            let said = writer.condition(condition);
            writer.rule(&format!("{name} {}", pathway.id), if said.is_object() { said } else { json!({ "valeur": said }) });
        }
        standings.push(json!(pathway.id));
    }
    json!({ "words": question_texts(texts), "questions": questions, "pathways": standings, "rules": writer.rules })
}

struct Writer<'a> {
    book: &'a Rulebook,
    uses: Vec<u32>,
    rules: Map<String, Value>,
}

impl Writer<'_> {
    fn rule(&mut self, name: &str, rule: Value) {
        self.rules.insert(name.to_owned(), rule);
    }

    /// What a page needs to ask, and the rules that hold the answer.
    fn question(&mut self, id: FactId, fact: &Fact, texts: &Catalog) -> Value {
        let yes_or_no = || json!({ "type": "booléen" });
        match fact.kind {
            Kind::Choice => {
                let options: Vec<String> = fact.options.iter().map(|option| format!("'{option}'")).collect();
                self.rule(&fact.id, json!({ "une possibilité": options }));
            }
            Kind::Set => fact.options.iter().for_each(|option| self.rule(&part(fact, option), yes_or_no())),
            Kind::Date => {
                self.rule(&part(fact, "first"), json!({ "type": "nombre" }));
                self.rule(&part(fact, "last"), json!({ "type": "nombre" }));
                fact.options.iter().for_each(|option| self.rule(&part(fact, option), yes_or_no()));
            }
        }
        let unknown = is_asked_for_unknown(self.book, id);
        if unknown {
            self.rule(&part(fact, "unknown"), yes_or_no());
        }
        let options: Vec<Value> = fact.options.iter().map(|option| json!([option, label(texts, fact, option)])).collect();
        json!({ "id": fact.id, "kind": fact.kind.word(), "title": question(texts, fact), "options": options, "unknown": unknown })
    }

    /// A condition, by its name where it has one.
    fn condition(&mut self, id: NodeId) -> Value {
        if !is_named(self.book, &self.uses, id) {
            return self.written(id);
        }
        let name = format!("c{}", id.0);
        if !self.rules.contains_key(&name) {
            let said = self.written(id);
            self.rule(&name, if said.is_object() { said } else { json!({ "valeur": said }) });
        }
        json!(name)
    }

    fn written(&mut self, id: NodeId) -> Value {
        let Some(node) = self.book.node(id) else { return json!(OPEN) };
        match node {
            Node::Fixed(holds) => json!(if *holds { "oui" } else { "non" }),
            Node::Not(part) => not(self.condition(*part)),
            Node::CanBe(part) => {
                let part = self.condition(*part);
                any(vec![json!({ "est non défini": part }), part])
            }
            Node::All(parts) => all(self.parts(parts, true)),
            Node::Any(parts) => any(self.parts(parts, false)),
            Node::Is(fact, options) => self.compare(*fact, Some(*options), |fact| is_one_of(fact, *options)),
            Node::Includes(fact, option) => self.compare(*fact, None, |fact| {
                json!(fact.options.get(usize::from(*option)).map(|option| part(fact, option)).unwrap_or_default())
            }),
            Node::SaidUnknown(fact) => self.compare(*fact, None, |fact| json!(part(fact, "unknown"))),
            Node::Before(fact, day) => {
                self.compare(*fact, None, |fact| date(fact, ["first", "last"], '<', &bound(*day, "today")))
            }
            Node::After(fact, day) => self.compare(*fact, None, |fact| date(fact, ["last", "first"], '>', &bound(*day, "today"))),
        }
    }

    /// Several conditions: each once, and without those that are fixed and say nothing.
    fn parts(&mut self, parts: &[NodeId], silent: bool) -> Vec<Value> {
        let mut said: Vec<Value> = Vec::new();
        for part in parts.iter().filter(|part| self.book.node(**part) != Some(&Node::Fixed(silent))) {
            let part = self.condition(*part);
            if !said.contains(&part) {
                said.push(part);
            }
        }
        said
    }

    /// A comparison, which is false where the question has no meaning, or compares with what stands in for the answer.
    fn compare(&mut self, id: FactId, options: Option<OptionSet>, comparison: impl Fn(&Fact) -> Value) -> Value {
        let Some(fact) = self.book.fact(id) else { return json!(OPEN) };
        let said = comparison(fact);
        let Some(needs) = fact.needs else { return said };
        let needed = self.condition(needs.condition);
        let met = all(vec![needed.clone(), said]);
        match needs.otherwise {
            Some(option) if options.is_some_and(|options| options.contains(option)) => {
                any(vec![all(vec![not(json!({ "est non défini": needed })), not(needed)]), met])
            }
            _ => met,
        }
    }
}

/// The name of the rule for an option, or for an end of a date.
fn part(fact: &Fact, name: &str) -> String {
    format!("{} {name}", fact.id)
}

fn is_one_of(fact: &Fact, options: OptionSet) -> Value {
    let names = options.iter().filter_map(|option| fact.options.get(usize::from(option)));
    if fact.kind == Kind::Date {
        return any(names.map(|option| json!(part(fact, option))).collect());
    }
    any(names.map(|option| json!(format!("{} = '{option}'", fact.id))).collect())
}

/// A date lies on one side of a day where both ends do, and on the other where neither does.
fn date(fact: &Fact, [near, far]: [&str; 2], than: char, day: &str) -> Value {
    let mut parts: Vec<Value> = fact.options.iter().map(|option| not(json!(part(fact, option)))).collect();
    parts.push(json!(format!("{} {than} {day}", part(fact, near))));
    parts.push(any(vec![json!(format!("{} {than} {day}", part(fact, far))), json!(OPEN)]));
    all(parts)
}

fn not(said: Value) -> Value {
    json!({ "=": [said, "non"] })
}

fn all(parts: Vec<Value>) -> Value {
    several("toutes ces conditions", parts)
}

fn any(parts: Vec<Value>) -> Value {
    several("une de ces conditions", parts)
}

fn several(how: &str, mut parts: Vec<Value>) -> Value {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            json!({ how: parts })
        }
        None => json!(OPEN),
    }
}
