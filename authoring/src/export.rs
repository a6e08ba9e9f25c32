//! The facts, the questions and the conditions of every standing as other programs for forms and rules read them, to measure Zhol
//! against those on the same work.
//!
//! Only what decides a standing is written: no order of a result, no reasons, no offices, and not which question is still worth asking.

mod publicodes;
mod surveyjs;

use serde_json::{Map, Value, json};

use crate::Content;
use zhol_core::{
    content::{Arg, Catalog},
    engine::{Bound, Date, Fact, FactId, Kind, Node, NodeId, Rulebook},
};

/// A program that reads an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Target {
    /// A form of survey-core, whose expressions are true or false.
    Surveyjs,
    /// Rules of publicodes, whose conditions can be undecided as ours can.
    Publicodes,
}

/// Writes the questions and the standings for a program, with the words of one language.
#[must_use]
pub fn export(content: &Content, texts: &Catalog, reader: Target) -> Value {
    let book = &content.pack.book;
    match reader {
        Target::Surveyjs => surveyjs::write(book, texts),
        Target::Publicodes => publicodes::write(book, texts),
    }
}

/// How a question is put to somebody who screens themselves.
fn question(texts: &Catalog, fact: &Fact) -> String {
    texts.fill(&format!("question-{}", fact.id), &[("subject", Arg::Text("self"))])
}

/// The words for an option: those of an answer, or the name of a region.
fn label(texts: &Catalog, fact: &Fact, option: &str) -> String {
    let (answer, region) = (format!("answer-{}-{option}", fact.id), format!("region-{option}"));
    let key = if texts.has(&answer) { answer } else { region };
    if texts.has(&key) { texts.text(&key) } else { option.to_owned() }
}

/// The facts in the order of the questions.
fn facts(book: &Rulebook) -> impl Iterator<Item = (FactId, &Fact)> {
    book.questions().filter_map(|id| Some((id, book.fact(id)?)))
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Choice => "choice",
        Kind::Set => "set",
        Kind::Date => "date",
    }
}

/// Whether some rule looks at whether a question was answered with "I don't know".
fn is_asked_for_unknown(book: &Rulebook, fact: FactId) -> bool {
    book.nodes.iter().any(|node| matches!(node, Node::SaidUnknown(other) if *other == fact))
}

/// How often each condition is part of another, of a question's need or of a standing: what is used more than once gets a name, so that
/// it is worked out once.
fn uses(book: &Rulebook) -> Vec<u32> {
    let mut uses = vec![0; book.nodes.len()];
    let parts = book.nodes.iter().flat_map(|node| node.parts().iter().copied());
    let needs =
        |node: &Node| node.fact().and_then(|fact| book.fact(fact)).and_then(|fact| fact.needs).map(|needs| needs.condition);
    let asked = book.nodes.iter().filter_map(needs).chain(book.facts.iter().filter_map(|fact| Some(fact.needs?.condition)));
    let standings = book.pathways.iter().flat_map(|pathway| [pathway.likely, pathway.possible]);
    for id in parts.chain(asked).chain(standings) {
        if let Some(count) = uses.get_mut(usize::from(id.0)) {
            *count += 1;
        }
    }
    uses
}

/// Whether a condition is used so often, and is so long, that it gets a name.
fn is_named(book: &Rulebook, uses: &[u32], id: NodeId) -> bool {
    let short = |node: &Node| match node {
        Node::Fixed(_) => true,
        node => node.fact().and_then(|fact| book.fact(fact)).is_some_and(|fact| fact.needs.is_none()),
    };
    uses.get(usize::from(id.0)).is_some_and(|count| *count > 1) && !book.node(id).is_some_and(short)
}

/// A day as one number, which keeps the order of days: 19920301.
fn number(day: Date) -> u32 {
    u32::from(day.year()) * 10_000 + u32::from(day.month()) * 100 + u32::from(day.day())
}

/// A bound as both programs calculate it: so many years before a day are so many times ten thousand less. `today` is their name for it.
fn bound(bound: Bound, today: &str) -> String {
    match bound {
        Bound::Day(day) => number(day).to_string(),
        Bound::YearsAgo(years) => format!("({today} - {})", u32::from(years) * 10_000),
    }
}

/// The words that a page says besides the questions.
fn words(texts: &Catalog) -> Map<String, Value> {
    let keys = [
        ("unknown", "dont-know"),
        ("none", "none-of-these"),
        ("next", "continue"),
        ("year", "date-year"),
        ("month", "date-month"),
        ("day", "date-day"),
    ];
    let said = keys.iter().map(|(name, key)| ((*name).to_owned(), json!(texts.text(key))));
    let months = (1..=12).map(|month| texts.text(&format!("month-name-{month}"))).collect::<Vec<_>>();
    said.chain([("months".to_owned(), json!(months))]).collect()
}
