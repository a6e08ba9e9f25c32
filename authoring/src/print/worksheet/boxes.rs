//! The lines of a condition as boxes to tick.

use super::{decision::Decision, line::Line};
use crate::{
    print::{markup::Markup, offline_pages::PageContext},
    read::condition::{Comparison, Limit},
};
use zhol_core::{
    content::{Arg, keys::answer},
    engine::Date,
};

impl Decision<'_> {
    /// Lines that are decided together, with the word that says how.
    pub(super) fn group(&self, page: &mut Markup, context: &PageContext<'_>, line: &Line) {
        let (class, parts) = match line {
            Line::All(parts) => ("all", parts.as_slice()),
            Line::Any(parts) => ("any", parts.as_slice()),
            line => ("all", std::slice::from_ref(line)),
        };
        if parts.len() > 1 {
            page.element("span", &[("class", "joint")], &context.text(&format!("worksheet-{class}")));
        }
        // Lines with a number only stand side by side.
        let bare = parts.iter().all(|part| matches!(part, Line::Row(..) | Line::Shared(_)));
        let class = if bare { format!("{class} bare") } else { class.to_owned() };
        page.within("ul", &[("class", &class)], |page| parts.iter().for_each(|part| self.item(page, context, part)));
    }

    fn item(&self, page: &mut Markup, context: &PageContext<'_>, line: &Line) {
        let turned = |page: &mut Markup, class: &str, part: &Line| {
            page.within("li", &[("class", class)], |page| {
                page.element("em", &[], &context.text(&format!("worksheet-{class}")));
                page.write_text(" ");
                if part.is_one() { self.leaf(page, context, part) } else { self.group(page, context, part) }
            });
        };
        match line {
            Line::Not(part) => turned(page, "not", part),
            Line::CanBe(part) => turned(page, "can-be", part),
            Line::All(_) | Line::Any(_) => page.within("li", &[], |page| self.group(page, context, line)),
            Line::Fixed(holds) => {
                let class = if *holds { "always" } else { "never" };
                page.element("li", &[("class", class)], &context.text(&format!("worksheet-{class}")));
            }
            line => page.within("li", &[], |page| self.leaf(page, context, line)),
        }
    }

    /// A line without parts: its numbers, and what they mean.
    fn leaf(&self, page: &mut Markup, context: &PageContext<'_>, line: &Line) {
        let code = |page: &mut Markup, code: &str| page.element("b", &[("class", "code")], code);
        let fact = |fact: &str| context.text(&format!("fact-{fact}"));
        match line {
            Line::Ticked(asked, options) => {
                let known = context.pack.book.facts.iter().find(|fact| fact.id == *asked);
                let mut said = Vec::new();
                let mut options: Vec<&String> = options.iter().collect();
                options.sort_by_key(|option| known.and_then(|fact| fact.option(option)));
                for option in options {
                    code(page, &self.numbers.answer(asked, option));
                    page.write_text(" ");
                    said.extend(known.map(|fact| context.text(&answer(fact, option))));
                }
                page.write_text(&format!("{}: {}", fact(asked), said.join(" / ")));
            }
            Line::SaidUnknown(asked) => {
                code(page, &format!("{}?", self.numbers.question(asked)));
                page.write_text(&format!(" {}: {}", fact(asked), context.text("dont-know-short")));
            }
            Line::Dated(asked, comparison, limit) => {
                let (when, words) = dated(context, *comparison, limit);
                page.element("b", &[("class", "code"), ("data-when", &when)], &self.numbers.question(asked));
                page.write_text(&format!(" {}: {words}", fact(asked)));
            }
            Line::Row(pathway, row) => code(page, &self.numbers.row(pathway, *row)),
            Line::Shared(at) => code(page, &self.numbers.shared(*at)),
            Line::Fixed(_) | Line::Not(_) | Line::CanBe(_) | Line::All(_) | Line::Any(_) => self.group(page, context, line),
        }
    }
}

/// A comparison of dates, for programs and in words.
fn dated(context: &PageContext<'_>, comparison: Comparison, limit: &Limit) -> (String, String) {
    let word = match comparison {
        Comparison::Before => "before",
        Comparison::NotAfter => "not-after",
        Comparison::After => "after",
        Comparison::NotBefore => "not-before",
    };
    match limit {
        Limit::Day(day) => {
            let said = Date::parse_day(day).map_or_else(|| day.clone(), |day| context.day(day));
            (format!("{word} {day}"), context.fill(&format!("worksheet-{word}"), &[("day", Arg::Text(&said))]))
        }
        Limit::YearsAgo(years) => {
            let count = Arg::Count(years.parse().unwrap_or_default());
            (format!("{word} {years}"), context.fill(&format!("worksheet-years-{word}"), &[("n", count)]))
        }
    }
}

impl Line {
    fn is_one(&self) -> bool {
        !matches!(self, Self::Fixed(_) | Self::Not(_) | Self::CanBe(_) | Self::All(_) | Self::Any(_))
    }
}
