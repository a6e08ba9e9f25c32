//! How to work out by hand what may apply: for each pathway the lines that make it likely, possible, or worth showing.

use super::{
    line::{Line, Lines},
    numbers::Numbers,
    working_order::in_order,
};
use crate::{
    print::{markup::Markup, offline_pages::PageContext},
    problem::Problem,
    read::{condition::Condition, rule_source::PathwaySource},
};

/// The sign of a pathway that comes later, with a lawyer, while return may be dangerous.
const SIGN: &str = "◆";

/// All lines of the worksheet.
pub(super) struct Decision<'a> {
    pub lines: Lines<'a>,
    pub numbers: Numbers,
    steps: Vec<Step<'a>>,
}

/// What is worked out, from the top to the bottom.
enum Step<'a> {
    Shared(usize, Line),
    Pathway(&'a PathwaySource, Rows),
}

struct Rows {
    likely: Line,
    possible: Line,
    signal: Line,
}

impl<'a> Decision<'a> {
    pub(super) fn of(context: &PageContext<'a>, problems: &mut Vec<Problem>) -> Self {
        let lines = Lines::of(context.rules);
        let mut numbers = Numbers::of(context);
        // What people who fear return must not be told comes last, so that it can be left out.
        let in_order = in_order(context.rules);
        let mut steps: Vec<Step<'_>> = Vec::new();
        let mut number = numbers.questions.len().next_multiple_of(10);
        let mut told = vec![false; lines.shared.len()];
        for pathway in in_order {
            let part = |condition: &Option<Condition>, without: Line| {
                condition.as_ref().map_or(without, |condition| lines.line(condition))
            };
            let rows = Rows {
                likely: lines.line(&pathway.likely),
                possible: part(&pathway.possible, Line::Fixed(false)),
                signal: part(&pathway.signal, Line::Row(pathway.id.clone(), 1)),
            };
            for ((at, name), told) in lines.shared.iter().enumerate().zip(&mut told) {
                let uses = [&rows.likely, &rows.possible, &rows.signal].iter().any(|line| line.uses(at));
                if uses && !std::mem::replace(told, true) {
                    number += 1;
                    if let Some(slot) = numbers.shared.get_mut(at) {
                        *slot = number;
                    }
                    steps.push(Step::Shared(at, lines.meaning(name, &[])));
                }
            }
            number += 1;
            numbers.pathways.push((pathway.id.clone(), number));
            for line in [&rows.likely, &rows.possible, &rows.signal] {
                one_region(line, &pathway.id, problems);
            }
            steps.push(Step::Pathway(pathway, rows));
        }
        Self { lines, numbers, steps }
    }

    /// Writes the instructions, danger first, and then every pathway.
    pub(super) fn write(&self, page: &mut Markup, context: &PageContext<'_>) {
        page.within("ol", &[("class", "how")], |page| {
            for key in ["numbers", "line", "all", "any", "not", "first", "third"] {
                page.element("li", &[], &context.text(&format!("worksheet-how-{key}")));
            }
        });
        page.within("div", &[("class", "danger")], |page| {
            page.element("h2", &[], &context.text("worksheet-danger"));
            let rules = context.rules;
            let careful = format!("{} {}", context.text("result-careful"), context.text("worksheet-later"));
            self.flag(page, context, ("danger", "worksheet-if"), &rules.danger, &context.text("result-danger"));
            self.flag(page, context, ("cleared", "worksheet-unless"), &rules.cleared, &careful);
            let minor = Condition::Named("minor".into(), Vec::new());
            self.flag(page, context, ("minor", "worksheet-if"), &minor, &context.text("result-minor"));
        });
        page.within("div", &[("class", "columns")], |page| {
            self.steps.iter().filter(|step| !withheld(step)).for_each(|step| self.step(page, context, step));
        });
    }

    /// Writes what people who fear return must not be told: on a page of its own, which can be left out.
    pub(super) fn write_withheld(&self, page: &mut Markup, context: &PageContext<'_>) {
        page.element("h1", &[], &context.text("guide-safe"));
        page.element("p", &[("class", "careful")], &context.text("guide-safe-lead"));
        self.steps.iter().filter(withheld).for_each(|step| self.step(page, context, step));
    }

    /// A flag of the whole result: when it is set, and what follows.
    fn flag(&self, page: &mut Markup, context: &PageContext<'_>, name: (&str, &str), condition: &Condition, then: &str) {
        let (name, when) = name;
        page.within("div", &[("class", "row"), ("data-row", name)], |page| {
            page.element("p", &[], &context.text(when));
            self.group(page, context, &self.lines.line(condition));
        });
        page.element("p", &[("class", "then")], then);
    }

    fn step(&self, page: &mut Markup, context: &PageContext<'_>, step: &Step<'_>) {
        match step {
            Step::Shared(at, line) => page.within("div", &[("class", "shared")], |page| {
                self.row(page, context, &self.numbers.shared(*at), "worksheet-work-out", line);
            }),
            Step::Pathway(pathway, rows) => page.within("div", &[("class", "pathway"), ("data-pathway", &pathway.id)], |page| {
                page.within("h3", &[], |page| {
                    page.element("b", &[("class", "code")], &self.numbers.pathway(&pathway.id));
                    page.write_text(" ");
                    page.write_text(&context.text(&format!("pathway-{}", pathway.id)));
                    if pathway.deferred {
                        page.write_text(" ");
                        page.element("b", &[("class", "sign")], SIGN);
                    }
                });
                let number = |row: u8| self.numbers.row(&pathway.id, row);
                self.row(page, context, &number(1), "worksheet-likely", &rows.likely);
                if rows.possible != Line::Fixed(false) {
                    self.row(page, context, &number(2), "worksheet-possible", &rows.possible);
                }
                if rows.likely != Line::Fixed(true) {
                    self.row(page, context, &number(3), "worksheet-signal", &rows.signal);
                }
                page.element("p", &[("class", "then")], &context.text(&format!("pathway-{}-first-step", pathway.id)));
            }),
        }
    }

    fn row(&self, page: &mut Markup, context: &PageContext<'_>, number: &str, key: &str, line: &Line) {
        page.within("div", &[("class", "row"), ("data-row", number)], |page| {
            page.within("p", &[("class", "of")], |page| {
                page.element("i", &[("class", "box")], "");
                page.element("b", &[("class", "code")], number);
                page.write_text(" ");
                page.write_text(&context.text(key));
            });
            self.group(page, context, line);
        });
    }
}

fn withheld(step: &&Step<'_>) -> bool {
    matches!(step, Step::Pathway(pathway, _) if pathway.withheld)
}

/// The worksheet has one box for all regions: a rule that distinguishes two regions cannot be worked out on it.
fn one_region(line: &Line, pathway: &str, problems: &mut Vec<Problem>) {
    match line {
        Line::Ticked(_, options) if options.iter().any(|option| option.starts_with("KZ-")) => problems.push(Problem::new(
            "content/pathways",
            pathway,
            "The rule asks for one region, but the sheet of paper has one box for all regions.",
            "Word the rule without regions, or give each region a box in authoring/src/print/worksheet/question.rs.",
        )),
        Line::Not(part) | Line::CanBe(part) => one_region(part, pathway, problems),
        Line::All(parts) | Line::Any(parts) => parts.iter().for_each(|part| one_region(part, pathway, problems)),
        _ => {}
    }
}
