//! The questions to fill in, in the order of the interview: each with its number, boxes to tick and a blank for a date.

use super::decision::Decision;
use crate::print::{markup::Markup, offline_pages::PageContext};
use zhol_core::{
    content::keys::answer,
    engine::{Fact, Kind},
};

/// All questions, by sections.
pub(super) fn all(page: &mut Markup, context: &PageContext<'_>, decision: &Decision<'_>) {
    let book = &context.pack.book;
    page.element("p", &[], &context.text("worksheet-ask"));
    page.within("div", &[("class", "columns")], |page| {
        for section in &book.sections {
            page.element("h2", &[], &context.text(&format!("section-{}", section.id)));
            for fact in section.questions.iter().filter_map(|id| book.fact(*id)) {
                page.within("div", &[("class", "question"), ("data-fact", &fact.id)], |page| {
                    question(page, context, decision, fact);
                });
            }
        }
    });
}

fn question(page: &mut Markup, context: &PageContext<'_>, decision: &Decision<'_>, fact: &Fact) {
    let number = decision.numbers.question(&fact.id);
    page.within("p", &[("class", "ask")], |page| {
        page.element("b", &[("class", "code")], &number);
        page.write_text(" ");
        page.write_text(&context.text(&format!("question-{}", fact.id)));
    });
    if let Some(needs) = decision.lines.needs(&fact.id) {
        page.within("div", &[("class", "only-if")], |page| {
            page.element("p", &[], &context.text("worksheet-only-if"));
            decision.group(page, context, &needs);
        });
    }
    let hint = format!("hint-{}", fact.id);
    if context.texts.has(&hint) {
        page.element("p", &[("class", "hint")], &context.text(&hint));
    }
    if fact.kind == Kind::Date {
        page.within("p", &[("class", "date")], |page| {
            for key in ["date-day", "date-month", "date-year"] {
                page.write_text(&context.text(key));
                page.element("span", &[("class", "blank")], "");
            }
        });
        page.element("p", &[("class", "hint")], &context.text("worksheet-date-solar"));
    }
    let short = fact.options.iter().all(|option| option == "yes" || option == "no");
    page.within("ul", &[("class", if short { "options short" } else { "options" })], |page| {
        // The regions are one blank, because a list of twenty is too long and everybody knows the own region.
        let mut regions = false;
        for option in &fact.options {
            let region = option.starts_with("KZ-");
            if region && std::mem::replace(&mut regions, true) {
                continue;
            }
            let words = if region { context.text("worksheet-region") } else { context.text(&answer(fact, option)) };
            let value = if region { "KZ-" } else { option };
            page.within("li", &[("data-answer", value)], |page| {
                tick(page, &decision.numbers.answer(&fact.id, option), &words);
                if region {
                    page.element("span", &[("class", "blank")], "");
                }
            });
        }
        if fact.kind == Kind::Set {
            page.within("li", &[("data-answer", "none")], |page| tick(page, "", &context.text("none-of-these")));
        }
        page.within("li", &[("data-answer", "unknown")], |page| {
            tick(page, &format!("{number}?"), &context.text("dont-know-short"));
        });
    });
}

fn tick(page: &mut Markup, code: &str, words: &str) {
    page.element("i", &[("class", "box")], "");
    if !code.is_empty() {
        page.element("b", &[("class", "code")], code);
        page.write_text(" ");
    }
    page.write_text(words);
}
