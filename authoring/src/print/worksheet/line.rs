//! A condition as lines to tick by hand. What the engine does implicitly is written out here: a question that is asked
//! only of some people brings the line that names them. Redundant parts are left out, by laws that also hold for "?".

use crate::read::{
    condition::{Comparison, Condition, Limit},
    rule_source::{PathwaySource, RuleSource},
};

/// A statement that is yes, no or "?".
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Line {
    /// Always yes, or always no.
    Fixed(bool),
    /// One of these answers is ticked.
    Ticked(String, Vec<String>),
    /// "I don't know" is ticked.
    SaidUnknown(String),
    /// A date.
    Dated(String, Comparison, Limit),
    /// A line of a pathway: 1 for likely, 2 for possible.
    Row(String, u8),
    /// A shared term that was worked out before, by its index.
    Shared(usize),
    Not(Box<Line>),
    /// Yes or "?".
    CanBe(Box<Line>),
    All(Vec<Line>),
    Any(Vec<Line>),
}

/// Makes lines of conditions.
pub(super) struct Lines<'a> {
    pub rules: &'a RuleSource,
    /// The terms that are worked out once, because several pathways use them.
    pub shared: Vec<String>,
}

/// A term with more parts than this is worked out once, if it is used more than once.
const SMALL: usize = 3;

impl<'a> Lines<'a> {
    pub(super) fn of(rules: &'a RuleSource) -> Self {
        let mut lines = Self { rules, shared: Vec::new() };
        let mut uses = Vec::new();
        for pathway in &rules.pathways {
            for condition in [Some(&pathway.likely), pathway.possible.as_ref(), pathway.signal.as_ref()].into_iter().flatten() {
                named(condition, &mut uses);
            }
        }
        let mut shared: Vec<String> = Vec::new();
        for name in &uses {
            let twice = uses.iter().filter(|other| *other == name).count() > 1;
            let Some(meaning) = rules.meaning(name, &[]) else { continue };
            if twice && !shared.contains(name) && lines.line(&meaning).parts() > SMALL {
                shared.push(name.clone());
            }
        }
        lines.shared = shared;
        lines
    }

    /// The lines of a condition.
    pub(super) fn line(&self, condition: &Condition) -> Line {
        match condition {
            Condition::Fixed(holds) => Line::Fixed(*holds),
            Condition::Is(fact, options) => self.asked(fact, Line::Ticked(fact.clone(), options.clone())),
            Condition::Includes(fact, option) => self.asked(fact, Line::Ticked(fact.clone(), vec![option.clone()])),
            Condition::SaidUnknown(fact) => self.asked(fact, Line::SaidUnknown(fact.clone())),
            Condition::Compare(fact, comparison, limit) => {
                self.asked(fact, Line::Dated(fact.clone(), *comparison, limit.clone()))
            }
            Condition::CanBe(part) => match self.line(part) {
                fixed @ Line::Fixed(_) => fixed,
                part => Line::CanBe(Box::new(part)),
            },
            Condition::Not(part) => not(self.line(part)),
            Condition::All(parts) => all(parts.iter().map(|part| self.line(part)).collect()),
            Condition::Any(parts) => any(parts.iter().map(|part| self.line(part)).collect()),
            Condition::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("likely" | "open", [pattern]) => {
                    any(self.rules.named(pattern).iter().flat_map(|pathway| rows(pathway, name == "open")).collect())
                }
                _ => match self.shared.iter().position(|shared| shared == name) {
                    Some(at) => Line::Shared(at),
                    None => self.meaning(name, arguments),
                },
            },
        }
    }

    /// The lines of a shared term itself.
    pub(super) fn meaning(&self, name: &str, arguments: &[String]) -> Line {
        self.rules.meaning(name, arguments).map_or(Line::Fixed(false), |meaning| self.line(&meaning))
    }

    /// The people who are asked a question, if not everybody is. "Can be" is what every need asks: an open one does not keep a
    /// question from being asked.
    pub(super) fn needs(&self, fact: &str) -> Option<Line> {
        let needs = self.rules.facts.get(fact)?.needs.as_ref()?;
        Some(match self.line(needs) {
            Line::CanBe(part) => *part,
            needs => needs,
        })
    }

    /// A comparison with the answer to a question that may not be asked: then it is no, or what the answer that stands in says.
    fn asked(&self, fact: &str, comparison: Line) -> Line {
        let Some(entry) = self.rules.facts.get(fact) else { return comparison };
        let Some(needs) = entry.needs.as_ref().map(|needs| self.line(needs)) else { return comparison };
        let stands_in = match (&comparison, &entry.otherwise) {
            (Line::Ticked(_, options), Some(otherwise)) => options.contains(otherwise),
            _ => false,
        };
        if stands_in { any(vec![not(needs), comparison]) } else { all(vec![needs, comparison]) }
    }
}

/// The lines that say whether a pathway is likely, or open. One that can never be yes is left out.
fn rows(pathway: &PathwaySource, open: bool) -> Vec<Line> {
    let possible = pathway.possible.as_ref().filter(|_| open);
    [(1, Some(&pathway.likely)), (2, possible)]
        .into_iter()
        .filter(|(_, condition)| condition.is_some_and(|condition| *condition != Condition::Fixed(false)))
        .map(|(row, _)| Line::Row(pathway.id.clone(), row))
        .collect()
}

fn named(condition: &Condition, found: &mut Vec<String>) {
    match condition {
        Condition::Not(part) | Condition::CanBe(part) => named(part, found),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| named(part, found)),
        Condition::Named(name, arguments) if arguments.is_empty() => found.push(name.clone()),
        _ => {}
    }
}

fn not(line: Line) -> Line {
    match line {
        Line::Fixed(holds) => Line::Fixed(!holds),
        Line::Not(inner) => *inner,
        line => Line::Not(Box::new(line)),
    }
}

/// All of these. What another part says already is left out: with "?" too, "a, and a or b" is the same as "a".
fn all(parts: Vec<Line>) -> Line {
    joined(parts, true)
}

/// At least one of these.
fn any(parts: Vec<Line>) -> Line {
    joined(parts, false)
}

fn joined(parts: Vec<Line>, conjunction: bool) -> Line {
    let mut flat: Vec<Line> = Vec::new();
    for part in parts {
        match part {
            Line::Fixed(holds) if holds == conjunction => {}
            Line::Fixed(holds) => return Line::Fixed(holds),
            Line::All(inner) if conjunction => flat.extend(inner),
            Line::Any(inner) if !conjunction => flat.extend(inner),
            part => flat.push(part),
        }
    }
    let mut kept: Vec<Line> = Vec::new();
    for (at, part) in flat.iter().enumerate() {
        let said = flat.iter().enumerate().any(|(other, by)| {
            let stronger = if conjunction { implies(by, part) } else { implies(part, by) };
            // Of two equal parts the first is kept.
            other != at && stronger && (other < at || by != part)
        });
        if !said {
            kept.push(part.clone());
        }
    }
    match (kept.len(), kept.pop()) {
        (0, _) | (_, None) => Line::Fixed(conjunction),
        (1, Some(only)) => only,
        (_, Some(last)) => {
            kept.push(last);
            if conjunction { Line::All(kept) } else { Line::Any(kept) }
        }
    }
}

/// Whether `b` is yes wherever `a` is, and never less sure: then one of the two need not be written.
fn implies(a: &Line, b: &Line) -> bool {
    if a == b {
        return true;
    }
    match (a, b) {
        (Line::Ticked(fact, some), Line::Ticked(other, more)) => fact == other && some.iter().all(|option| more.contains(option)),
        (_, Line::CanBe(part)) => a == &**part,
        (_, Line::Any(parts)) => parts.contains(a),
        (Line::All(parts), _) => parts.contains(b),
        _ => false,
    }
}

impl Line {
    /// How many lines without parts of their own it has.
    fn parts(&self) -> usize {
        match self {
            Self::Not(part) | Self::CanBe(part) => part.parts(),
            Self::All(parts) | Self::Any(parts) => parts.iter().map(Self::parts).sum(),
            _ => 1,
        }
    }

    /// Whether it uses a shared term.
    pub(super) fn uses(&self, shared: usize) -> bool {
        match self {
            Self::Shared(at) => *at == shared,
            Self::Not(part) | Self::CanBe(part) => part.uses(shared),
            Self::All(parts) | Self::Any(parts) => parts.iter().any(|part| part.uses(shared)),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticked(options: &[&str]) -> Line {
        Line::Ticked("fact".into(), options.iter().map(|option| (*option).to_owned()).collect())
    }

    #[test]
    fn what_says_nothing_more_is_left_out() {
        let (a, b) = (ticked(&["a"]), ticked(&["b"]));
        assert_eq!(all(vec![a.clone(), a.clone()]), a);
        assert_eq!(all(vec![ticked(&["a", "b"]), a.clone()]), a);
        assert_eq!(any(vec![ticked(&["a", "b"]), a.clone()]), ticked(&["a", "b"]));
        assert_eq!(all(vec![Line::CanBe(Box::new(a.clone())), a.clone()]), a);
        assert_eq!(all(vec![any(vec![a.clone(), b.clone()]), a.clone()]), a);
        assert_eq!(all(vec![Line::Fixed(true), a.clone()]), a);
        assert_eq!(all(vec![Line::Fixed(false), a.clone()]), Line::Fixed(false));
        assert_eq!(not(not(b.clone())), b);
        assert_eq!(all(vec![a.clone(), b.clone()]), Line::All(vec![a, b]));
    }
}
