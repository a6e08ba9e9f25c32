//! How to work out by hand what may apply: for each pathway the lines that make it likely, possible, and worth naming.

use std::collections::BTreeSet;

use super::line::{Line, Lines};
use crate::{
    print::{html::Markup, offline_pages::Handout},
    problem::Problem,
    read::{
        condition::{Comparison, Condition, Limit},
        rule_source::{Draft, PathwayDraft},
    },
};
use zhol_core::{
    content::{Arg, keys::answer},
    engine::Date,
};

/// What comes later, with a lawyer, while return may be dangerous.
const SIGN: &str = "◆";

/// Which number everything has on the sheets.
pub(super) struct Numbers {
    /// The facts in the order of the questions, each with the answers that have a letter of their own.
    questions: Vec<(String, Vec<String>)>,
    /// The pathways in the order in which they are printed, each with its number.
    pathways: Vec<(String, usize)>,
    /// The numbers of the shared words.
    shared: Vec<usize>,
}

/// All lines of the sheets.
pub(super) struct Decision<'a> {
    pub lines: Lines<'a>,
    pub numbers: Numbers,
    steps: Vec<Step<'a>>,
}

/// What is worked out, from the top to the bottom.
enum Step<'a> {
    Shared(usize, Line),
    Pathway(&'a PathwayDraft, Rows),
}

struct Rows {
    likely: Line,
    possible: Line,
    signal: Line,
}

/// The pathways as they are worked out: each after those that its conditions name, and what is withheld last.
fn in_order(draft: &Draft) -> Vec<&PathwayDraft> {
    let pathways = draft.pathways.iter();
    let mut waiting: Vec<&PathwayDraft> =
        pathways.clone().filter(|pathway| !pathway.withheld).chain(pathways.filter(|pathway| pathway.withheld)).collect();
    let mut in_order: Vec<&PathwayDraft> = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|pathway| {
            let mut named = BTreeSet::new();
            let conditions = [Some(&pathway.likely), pathway.possible.as_ref(), pathway.signal.as_ref()];
            conditions.into_iter().flatten().for_each(|condition| name_pathways(draft, condition, &mut named));
            waiting.iter().all(|other| other.id == pathway.id || !named.contains(other.id.as_str()))
        });
        in_order.push(waiting.remove(ready.unwrap_or_default()));
    }
    in_order
}

/// The pathways that a condition names, also through the terms it uses.
fn name_pathways<'a>(draft: &'a Draft, condition: &Condition, named: &mut BTreeSet<&'a str>) {
    match condition {
        Condition::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("likely" | "open", [pattern]) => {
                let fits = |id: &str| pattern.strip_suffix('*').map_or(id == pattern, |start| id.starts_with(start));
                named.extend(draft.pathways.iter().map(|pathway| pathway.id.as_str()).filter(|id| fits(id)));
            }
            _ => {
                if let Some(meaning) = draft.meaning(name, arguments) {
                    name_pathways(draft, &meaning, named);
                }
            }
        },
        Condition::CanBe(inner) | Condition::Not(inner) => name_pathways(draft, inner, named),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| name_pathways(draft, part, named));
        }
        _ => {}
    }
}

impl<'a> Decision<'a> {
    pub(super) fn of(handout: &Handout<'a>, problems: &mut Vec<Problem>) -> Self {
        let lines = Lines::of(handout.draft);
        let mut numbers = Numbers::of(handout);
        // What people who fear return must not be told stands last, where it can be left out.
        let in_order = in_order(handout.draft);
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

    /// Writes how it is done, danger first, and then every pathway.
    pub(super) fn write(&self, page: &mut Markup, handout: &Handout<'_>) {
        page.within("ol", &[("class", "how")], |page| {
            for key in ["numbers", "line", "all", "any", "not", "first", "third"] {
                page.element("li", &[], &handout.text(&format!("sheet-how-{key}")));
            }
        });
        page.within("div", &[("class", "danger")], |page| {
            page.element("h2", &[], &handout.text("sheet-danger"));
            let draft = handout.draft;
            let careful = format!("{} {}", handout.text("result-careful"), handout.text("sheet-later"));
            self.flag(page, handout, ("danger", "sheet-if"), &draft.danger, &handout.text("result-danger"));
            self.flag(page, handout, ("cleared", "sheet-unless"), &draft.cleared, &careful);
            let minor = Condition::Named("minor".into(), Vec::new());
            self.flag(page, handout, ("minor", "sheet-if"), &minor, &handout.text("result-minor"));
        });
        page.within("div", &[("class", "columns")], |page| {
            self.steps.iter().filter(|step| !withheld(step)).for_each(|step| self.step(page, handout, step));
        });
    }

    /// Writes what people who fear return must not be told: on a sheet of its own, which can be left out.
    pub(super) fn write_withheld(&self, page: &mut Markup, handout: &Handout<'_>) {
        page.element("h1", &[], &handout.text("guide-safe"));
        page.element("p", &[("class", "careful")], &handout.text("guide-safe-lead"));
        self.steps.iter().filter(withheld).for_each(|step| self.step(page, handout, step));
    }

    /// What holds for everything: when, and what then.
    fn flag(&self, page: &mut Markup, handout: &Handout<'_>, name: (&str, &str), condition: &Condition, then: &str) {
        let (name, when) = name;
        page.within("div", &[("class", "row"), ("data-row", name)], |page| {
            page.element("p", &[], &handout.text(when));
            self.group(page, handout, &self.lines.line(condition));
        });
        page.element("p", &[("class", "then")], then);
    }

    fn step(&self, page: &mut Markup, handout: &Handout<'_>, step: &Step<'_>) {
        match step {
            Step::Shared(at, line) => page.within("div", &[("class", "shared")], |page| {
                self.row(page, handout, &self.numbers.shared(*at), "sheet-work-out", line);
            }),
            Step::Pathway(pathway, rows) => page.within("div", &[("class", "pathway"), ("data-pathway", &pathway.id)], |page| {
                page.within("h3", &[], |page| {
                    page.element("b", &[("class", "code")], &self.numbers.pathway(&pathway.id));
                    page.words(" ");
                    page.words(&handout.text(&format!("pathway-{}", pathway.id)));
                    if pathway.deferred {
                        page.words(" ");
                        page.element("b", &[("class", "sign")], SIGN);
                    }
                });
                let number = |row: u8| self.numbers.row(&pathway.id, row);
                self.row(page, handout, &number(1), "sheet-likely", &rows.likely);
                if rows.possible != Line::Fixed(false) {
                    self.row(page, handout, &number(2), "sheet-possible", &rows.possible);
                }
                if rows.likely != Line::Fixed(true) {
                    self.row(page, handout, &number(3), "sheet-signal", &rows.signal);
                }
                page.element("p", &[("class", "then")], &handout.text(&format!("pathway-{}-first", pathway.id)));
            }),
        }
    }

    fn row(&self, page: &mut Markup, handout: &Handout<'_>, number: &str, key: &str, line: &Line) {
        page.within("div", &[("class", "row"), ("data-row", number)], |page| {
            page.within("p", &[("class", "of")], |page| {
                page.element("i", &[("class", "box")], "");
                page.element("b", &[("class", "code")], number);
                page.words(" ");
                page.words(&handout.text(key));
            });
            self.group(page, handout, line);
        });
    }

    /// Lines that are decided together, with the word that says how.
    pub(super) fn group(&self, page: &mut Markup, handout: &Handout<'_>, line: &Line) {
        let (class, parts) = match line {
            Line::All(parts) => ("all", parts.as_slice()),
            Line::Any(parts) => ("any", parts.as_slice()),
            line => ("all", std::slice::from_ref(line)),
        };
        if parts.len() > 1 {
            page.element("span", &[("class", "joint")], &handout.text(&format!("sheet-{class}")));
        }
        // Numbers alone stand side by side.
        let bare = parts.iter().all(|part| matches!(part, Line::Row(..) | Line::Shared(_)));
        let class = if bare { format!("{class} bare") } else { class.to_owned() };
        page.within("ul", &[("class", &class)], |page| parts.iter().for_each(|part| self.item(page, handout, part)));
    }

    fn item(&self, page: &mut Markup, handout: &Handout<'_>, line: &Line) {
        let turned = |page: &mut Markup, class: &str, part: &Line| {
            page.within("li", &[("class", class)], |page| {
                page.element("em", &[], &handout.text(&format!("sheet-{class}")));
                page.words(" ");
                if part.is_one() { self.leaf(page, handout, part) } else { self.group(page, handout, part) }
            });
        };
        match line {
            Line::Not(part) => turned(page, "not", part),
            Line::CanBe(part) => turned(page, "can-be", part),
            Line::All(_) | Line::Any(_) => page.within("li", &[], |page| self.group(page, handout, line)),
            Line::Fixed(holds) => {
                let class = if *holds { "always" } else { "never" };
                page.element("li", &[("class", class)], &handout.text(&format!("sheet-{class}")));
            }
            line => page.within("li", &[], |page| self.leaf(page, handout, line)),
        }
    }

    /// A line without parts: its numbers, and what they mean.
    fn leaf(&self, page: &mut Markup, handout: &Handout<'_>, line: &Line) {
        let code = |page: &mut Markup, code: &str| page.element("b", &[("class", "code")], code);
        let fact = |fact: &str| handout.text(&format!("fact-{fact}"));
        match line {
            Line::Ticked(asked, options) => {
                let known = handout.pack.book.facts.iter().find(|fact| fact.id == *asked);
                let mut said = Vec::new();
                let mut options: Vec<&String> = options.iter().collect();
                options.sort_by_key(|option| known.and_then(|fact| fact.option(option)));
                for option in options {
                    code(page, &self.numbers.answer(asked, option));
                    page.words(" ");
                    said.extend(known.map(|fact| handout.text(&answer(fact, option))));
                }
                page.words(&format!("{}: {}", fact(asked), said.join(" / ")));
            }
            Line::SaidUnknown(asked) => {
                code(page, &format!("{}?", self.numbers.question(asked)));
                page.words(&format!(" {}: {}", fact(asked), handout.text("dont-know-short")));
            }
            Line::Dated(asked, comparison, limit) => {
                let (when, words) = dated(handout, *comparison, limit);
                page.element("b", &[("class", "code"), ("data-when", &when)], &self.numbers.question(asked));
                page.words(&format!(" {}: {words}", fact(asked)));
            }
            Line::Row(pathway, row) => code(page, &self.numbers.row(pathway, *row)),
            Line::Shared(at) => code(page, &self.numbers.shared(*at)),
            Line::Fixed(_) | Line::Not(_) | Line::CanBe(_) | Line::All(_) | Line::Any(_) => self.group(page, handout, line),
        }
    }
}

fn withheld(step: &&Step<'_>) -> bool {
    matches!(step, Step::Pathway(pathway, _) if pathway.withheld)
}

/// A comparison of dates, for programs and in words.
fn dated(handout: &Handout<'_>, comparison: Comparison, limit: &Limit) -> (String, String) {
    let word = match comparison {
        Comparison::Before => "before",
        Comparison::NotAfter => "not-after",
        Comparison::After => "after",
        Comparison::NotBefore => "not-before",
    };
    match limit {
        Limit::Day(day) => {
            let said = Date::parse_day(day).map_or_else(|| day.clone(), |day| handout.day(day));
            (format!("{word} {day}"), handout.fill(&format!("sheet-{word}"), &[("day", Arg::Text(&said))]))
        }
        Limit::YearsAgo(years) => {
            let count = Arg::Count(years.parse().unwrap_or_default());
            (format!("{word} {years}"), handout.fill(&format!("sheet-years-{word}"), &[("n", count)]))
        }
    }
}

/// The sheet has one box for all regions: a rule that tells two regions apart could not be worked out on it.
fn one_region(line: &Line, pathway: &str, problems: &mut Vec<Problem>) {
    match line {
        Line::Ticked(_, options) if options.iter().any(|option| option.starts_with("KZ-")) => problems.push(Problem::new(
            "content/pathways",
            pathway,
            "The rule asks for one region, but the sheet of paper has one box for all regions.",
            "Word the rule without regions, or give each region a box in authoring/src/paper/question.rs.",
        )),
        Line::Not(part) | Line::CanBe(part) => one_region(part, pathway, problems),
        Line::All(parts) | Line::Any(parts) => parts.iter().for_each(|part| one_region(part, pathway, problems)),
        _ => {}
    }
}

impl Line {
    fn is_one(&self) -> bool {
        !matches!(self, Self::Fixed(_) | Self::Not(_) | Self::CanBe(_) | Self::All(_) | Self::Any(_))
    }
}

impl Numbers {
    fn of(handout: &Handout<'_>) -> Self {
        let book = &handout.pack.book;
        let lettered = |options: &[String]| {
            let mut lettered: Vec<String> = Vec::new();
            for option in options {
                let option = if option.starts_with("KZ-") { "KZ-" } else { option };
                if !lettered.iter().any(|other| other == option) {
                    lettered.push(option.to_owned());
                }
            }
            lettered
        };
        let questions =
            book.questions().filter_map(|id| book.fact(id)).map(|fact| (fact.id.clone(), lettered(&fact.options))).collect();
        let shared = vec![0; Lines::of(handout.draft).shared.len()];
        Self { questions, pathways: Vec::new(), shared }
    }

    /// The number of a question.
    pub(super) fn question(&self, fact: &str) -> String {
        self.questions.iter().position(|(id, _)| id == fact).map_or_else(String::new, |at| (at + 1).to_string())
    }

    /// The number of an answer: that of its question, and a letter.
    pub(super) fn answer(&self, fact: &str, option: &str) -> String {
        let option = if option.starts_with("KZ-") { "KZ-" } else { option };
        let options = self.questions.iter().find(|(id, _)| id == fact).map_or(&[][..], |(_, options)| options);
        let letter = options.iter().position(|other| other == option).and_then(|at| ('a'..='z').nth(at)).unwrap_or('?');
        format!("{}{letter}", self.question(fact))
    }

    fn pathway(&self, id: &str) -> String {
        self.pathways.iter().find(|(other, _)| other == id).map_or_else(String::new, |(_, number)| number.to_string())
    }

    fn row(&self, pathway: &str, row: u8) -> String {
        format!("{}.{row}", self.pathway(pathway))
    }

    fn shared(&self, at: usize) -> String {
        self.shared.get(at).map_or_else(String::new, ToString::to_string)
    }
}
