//! The pictures beside questions and papers. A picture that is there is shown: every question has one, and a question one of
//! whose options has one has them for all.

use crate::{Problem, Source, read::files::PICTURES};
use zhol_core::engine::Rulebook;

/// How a symbol begins.
const SYMBOL: &str = "<symbol id=\"";

/// Notes of each fact whether its options have pictures, and checks that none is missing.
pub(crate) fn read(source: &Source, book: &mut Rulebook, problems: &mut Vec<Problem>) {
    let Some(text) = source.text(PICTURES) else {
        problems.push(Problem::new(PICTURES, "", "The file is missing.", "Put it back; every question has a picture."));
        return;
    };
    let drawn: Vec<&str> = text.split(SYMBOL).skip(1).filter_map(|part| part.split('"').next()).collect();
    if !is_closed(text) {
        let what = "The drawing cannot be read: a symbol is not closed.";
        problems.push(Problem::new(
            PICTURES,
            "",
            what,
            "Write each as <symbol id=\"picture-…\" viewBox=\"0 0 48 48\">…</symbol>.",
        ));
    }
    let mut known = Vec::new();
    let asked: Vec<_> = book.questions().collect();
    for (id, fact) in (0u8..).map(zhol_core::engine::FactId).zip(&mut book.facts) {
        let options: Vec<String> = fact.options.iter().map(|option| format!("picture-{}-{option}", fact.id)).collect();
        fact.pictured = options.iter().any(|name| drawn.contains(&name.as_str()));
        if asked.contains(&id) {
            known.push(format!("picture-{}", fact.id));
        }
        known.extend(options.into_iter().filter(|_| fact.pictured));
    }
    for name in known.iter().filter(|name| !drawn.contains(&name.as_str())) {
        let remedy = "Draw it, or copy the line of a picture that fits and give the copy this name.";
        problems.push(Problem::new(PICTURES, name, "The picture is missing.", remedy));
    }
    for (at, name) in drawn.iter().enumerate() {
        if drawn.iter().take(at).any(|other| other == name) {
            problems.push(Problem::new(PICTURES, name, "The picture is there twice.", "Keep one."));
        } else if !known.iter().any(|other| other == name) {
            problems.push(Problem::new(PICTURES, name, "Nothing shows this picture.", "Take it out, or correct its name."));
        }
    }
}

/// Whether every symbol, and the drawing itself, ends.
fn is_closed(text: &str) -> bool {
    text.matches(SYMBOL).count() == text.matches("</symbol>").count() && text.trim_end().ends_with("</svg>")
}
