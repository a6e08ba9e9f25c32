//! The questions of an export, in the words of one language.

use serde_json::{Map, Value, json};

use zhol_core::{
    content::{Arg, Catalog},
    engine::{Fact, FactId, Rulebook},
};

/// How a question is put to somebody who screens themselves.
pub(super) fn question(texts: &Catalog, fact: &Fact) -> String {
    texts.fill(&format!("question-{}", fact.id), &[("subject", Arg::Text("self"))])
}

/// The words for an option: those of an answer, or the name of a region.
pub(super) fn label(texts: &Catalog, fact: &Fact, option: &str) -> String {
    let (answer, region) = (format!("answer-{}-{option}", fact.id), format!("region-{option}"));
    let key = if texts.has(&answer) { answer } else { region };
    if texts.has(&key) { texts.text(&key) } else { option.to_owned() }
}

/// The facts in the order of the questions.
pub(super) fn facts(book: &Rulebook) -> impl Iterator<Item = (FactId, &Fact)> {
    book.questions().filter_map(|id| Some((id, book.fact(id)?)))
}

/// The words of a page that are not questions.
pub(super) fn question_texts(texts: &Catalog) -> Map<String, Value> {
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
