//! The facts and their options as lists.

use std::fmt::Write as _;

use serde_json::{Value, json};

use zhol_core::{
    content::{Arg, Catalog},
    engine::{Kind, Rulebook},
};

/// All facts and their options, for people.
#[must_use]
pub fn questions(book: &Rulebook, texts: &Catalog) -> String {
    let mut page = String::new();
    for section in &book.sections {
        let _ = writeln!(page, "{}", texts.text(&format!("section-{}", section.id)).to_uppercase());
        for fact in section.questions.iter().filter_map(|fact| book.fact(*fact)) {
            let question = texts.fill(&format!("question-{}", fact.id), &[("subject", Arg::Text("self"))]);
            let _ = writeln!(page, "  {:<20} {question}", fact.id);
            let _ = writeln!(page, "  {:<20} {}", "", shape(fact.kind, &fact.options));
        }
        page.push('\n');
    }
    page
}

fn shape(kind: Kind, options: &[String]) -> String {
    let options = options.join(" | ");
    match kind {
        Kind::Choice => format!("{options} | unknown"),
        Kind::Set => format!("any of [{}], [] for none | unknown", options.replace(" | ", ", ")),
        Kind::Date if options.is_empty() => "YYYY, YYYY-MM, YYYY-MM-DD or FIRST/LAST | unknown".into(),
        Kind::Date => format!("YYYY, YYYY-MM, YYYY-MM-DD or FIRST/LAST | {options} | unknown"),
    }
}

/// All facts and their options, for programs.
#[must_use]
pub fn questions_json(book: &Rulebook) -> Value {
    book.questions()
        .filter_map(|id| book.fact(id))
        .map(|fact| json!({ "id": fact.id, "kind": fact.kind.word(), "options": fact.options }))
        .collect()
}
