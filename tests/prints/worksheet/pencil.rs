//! A worksheet worked out as a person with a pencil does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::reading::{Line, Worksheet};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Yes,
    No,
    Open,
}

use Mark::{No, Open, Yes};

fn all(marks: impl Iterator<Item = Mark>) -> Mark {
    marks.fold(Yes, |all, mark| match (all, mark) {
        (No, _) | (_, No) => No,
        (Yes, Yes) => Yes,
        _ => Open,
    })
}

fn turned(mark: Mark) -> Mark {
    match mark {
        Yes => No,
        No => Yes,
        Open => Open,
    }
}

/// One person's answers, and the lines worked out so far.
struct Pencil<'a> {
    sheet: &'a Worksheet,
    answers: &'a Map<String, Value>,
    done: BTreeMap<&'a str, Mark>,
}

impl Pencil<'_> {
    fn mark(&self, line: &Line) -> Mark {
        match line {
            Line::Always(holds) => {
                if *holds {
                    Yes
                } else {
                    No
                }
            }
            Line::Not(part) => turned(self.mark(part)),
            Line::CanBe(part) => {
                if self.mark(part) == No {
                    No
                } else {
                    Yes
                }
            }
            Line::All(parts) => all(parts.iter().map(|part| self.mark(part))),
            Line::Any(parts) => turned(all(parts.iter().map(|part| turned(self.mark(part))))),
            Line::Numbers(codes) => turned(all(codes.iter().map(|code| turned(self.number(code))))),
            Line::Date(question, when) => self.date(&self.sheet.questions[question], when),
        }
    }

    fn number(&self, code: &str) -> Mark {
        let Some((fact, answer)) = self.sheet.answers.get(code) else {
            return *self.done.get(code).unwrap_or_else(|| panic!("{code} was not worked out before it is needed"));
        };
        let fits = |said: &str| if said == answer || answer == "KZ-" && said.starts_with("KZ-") { Yes } else { No };
        match self.answers.get(fact) {
            None => Open,
            Some(Value::String(said)) if answer == "unknown" => fits(said),
            Some(Value::String(said)) if said == "unknown" => Open,
            Some(Value::String(said)) => fits(said),
            Some(Value::Array(said)) => {
                if said.iter().any(|said| said == answer.as_str()) {
                    Yes
                } else {
                    No
                }
            }
            Some(other) => panic!("{other}"),
        }
    }

    fn date(&self, fact: &str, when: &str) -> Mark {
        let said = match self.answers.get(fact) {
            None => return Open,
            Some(said) => said.as_str().unwrap(),
        };
        match said {
            "unknown" => return Open,
            "always" | "visiting" => return No,
            _ => {}
        }
        let parts: Vec<u32> = said.split('-').map(|part| part.parse().unwrap()).collect();
        let day = |month: u32, day: u32| parts[0] * 10_000 + parts.get(1).unwrap_or(&month) * 100 + parts.get(2).unwrap_or(&day);
        let (first, last) = (day(1, 1), day(12, 31));
        let (word, limit) = when.split_once(' ').unwrap();
        let limit = match limit.parse::<u32>() {
            Ok(years) => 20_261_122 - years * 10_000,
            Err(_) => limit.replace('-', "").parse().unwrap(),
        };
        let sure = |yes: bool, no: bool| {
            if yes {
                Yes
            } else if no {
                No
            } else {
                Open
            }
        };
        match word {
            "before" => sure(last < limit, first >= limit),
            "not-after" => sure(last <= limit, first > limit),
            "after" => sure(first > limit, last <= limit),
            "not-before" => sure(first >= limit, last < limit),
            other => panic!("{other}"),
        }
    }
}

/// What the sheet says of a person: what to tell, with the standing and whether it comes later; what could not be checked; the flags.
pub type Outcome = (BTreeSet<(String, &'static str, bool)>, BTreeSet<String>, [bool; 3]);

/// Works a worksheet out for a person.
pub fn by_hand(sheet: &Worksheet, answers: &Map<String, Value>) -> Outcome {
    let mut pencil = Pencil { sheet, answers, done: BTreeMap::new() };
    for (row, line) in &sheet.rows {
        let mark = pencil.mark(line);
        pencil.done.insert(row, mark);
    }
    let cleared = pencil.done["cleared"] == Yes;
    let (mut told, mut unchecked) = (BTreeSet::new(), BTreeSet::new());
    for pathway in sheet.pathways.iter().filter(|pathway| cleared || !pathway.withheld) {
        let row = |row: u8| pencil.done.get(format!("{}.{row}", pathway.number).as_str()).copied();
        let later = pathway.later && !cleared;
        match (row(1).unwrap(), row(2).unwrap_or(No), row(3)) {
            (Yes, ..) => drop(told.insert((pathway.id.clone(), "likely", later))),
            (No, No, _) => {}
            (_, _, Some(Yes)) => drop(told.insert((pathway.id.clone(), "possible", later))),
            _ => drop(unchecked.insert(pathway.id.clone())),
        }
    }
    (told, unchecked, [pencil.done["danger"] == Yes, !cleared, pencil.done["minor"] == Yes])
}
