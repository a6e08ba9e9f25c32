//! What a condition of the contract comes to for one set of answers, and the result that the contract then asks for.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::{
    Contract, Fact, Rank, Row, Truth,
    calendar::{Day, agreed, day, interval, whole_years},
    notation::Expression,
};

/// Answers as JSON: section 7.
pub type Given = Map<String, Value>;

/// What the screening says of a pathway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Likely,
    Possible,
    Excluded,
}

impl Standing {
    pub fn word(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::Excluded => "excluded",
        }
    }
}

/// The result that the contract asks for.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// For each row of the table.
    pub standings: Vec<Standing>,
    /// Rows by their index in the table, whether deferred, in the order of the result.
    pub shown: Vec<(usize, bool)>,
    /// Rows by their index in the table, in the order of a result.
    pub unchecked: Vec<usize>,
    /// For each fact, whether its question has a meaning.
    pub meaning: Vec<Truth>,
    pub cleared: bool,
    /// S13 asks for a legal partner before every desk of the state.
    pub lawyer_first: bool,
    /// The ids of the second looks, in their order.
    pub looks: Vec<String>,
    pub danger: bool,
    pub minor: bool,
    /// Dates whose month or day would decide, by the index of the fact.
    pub exact: Vec<usize>,
}

impl Contract {
    /// Reads the result off the contract.
    pub fn outcome(&self, given: &Given, today: Day) -> Outcome {
        let reading = Reading { contract: self, given, today, known: RefCell::default() };
        let standings: Vec<Standing> = self.rows.iter().map(|row| reading.standing(row)).collect();
        let cleared = reading.cleared();
        let mut shown = Vec::new();
        let mut unchecked = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let standing = standings[at];
            if standing == Standing::Excluded || (row.withheld && !cleared) {
                continue;
            }
            if standing == Standing::Possible && reading.truth(&row.signal) != Truth::Yes {
                unchecked.push(at);
            } else {
                shown.push((at, row.deferred && !cleared));
            }
        }
        let adult = reading.truth(self.name("minor")) == Truth::No;
        let is_late = self.rows.iter().map(|row| row.late.as_ref().is_some_and(|late| reading.truth(late) == Truth::Yes));
        let is_late: Vec<bool> = is_late.collect();
        shown.sort_by_key(|(at, deferred)| match (self.rows[*at].rank, standings[*at]) {
            (Rank::Urgent, _) => 0,
            (Rank::Birth, _) if !adult => 1,
            (Rank::Last, _) => 6,
            _ if *deferred => 5,
            _ if is_late[*at] => 4,
            (_, Standing::Likely) => 2,
            _ => 3,
        });
        unchecked.sort_by_key(|at| self.rows[*at].rank);
        let mut exact = Vec::new();
        for (row, standing) in self.rows.iter().zip(&standings) {
            if *standing == Standing::Possible && (cleared || !row.withheld) {
                [&row.signal, &row.likely, &row.possible].into_iter().for_each(|condition| reading.rough(condition, &mut exact));
            }
        }
        Outcome {
            exact: (0..self.facts.len()).filter(|at| exact.contains(&self.facts[*at].id.as_str())).collect(),
            shown,
            unchecked,
            meaning: self.facts.iter().map(|fact| reading.meaning(fact)).collect(),
            cleared,
            lawyer_first: reading.lawyer_first(),
            looks: self.looks.iter().filter(|(_, when)| reading.truth(when) == Truth::Yes).map(|(id, _)| id.clone()).collect(),
            danger: reading.truth(&self.danger) == Truth::Yes,
            minor: reading.truth(self.name("minor")) == Truth::Yes,
            standings,
        }
    }

    /// What one condition comes to.
    pub fn truth(&self, condition: &Expression, given: &Given, today: Day) -> Truth {
        Reading { contract: self, given, today, known: RefCell::default() }.truth(condition)
    }
}

struct Reading<'a> {
    contract: &'a Contract,
    given: &'a Given,
    today: Day,
    /// The names that were looked up.
    known: RefCell<Vec<(&'a str, Truth)>>,
}

impl<'a> Reading<'a> {
    fn standing(&self, row: &'a Row) -> Standing {
        match self.truth(&row.likely) {
            Truth::Yes => Standing::Likely,
            Truth::Open => Standing::Possible,
            Truth::No if self.truth(&row.possible) == Truth::No => Standing::Excluded,
            Truth::No => Standing::Possible,
        }
    }

    /// Whether a paper was ever held, and whether it is held still.
    fn paper(&self, paper: &str) -> [Truth; 2] {
        let includes = |fact: &str| {
            self.compare(fact, |answer| match answer.as_array() {
                None => Truth::Open,
                Some(set) if set.iter().any(|word| word == paper) => Truth::Yes,
                Some(_) => Truth::No,
            })
        };
        let has = includes("documents");
        [has, has.and(!includes("ended_papers"))]
    }

    fn is(&self, fact: &str, option: &str) -> bool {
        self.compare(fact, |answer| if answer == option { Truth::Yes } else { Truth::No }) == Truth::Yes
    }

    /// Whether none of the cases holds in which section 4 withholds.
    fn cleared(&self) -> bool {
        let in_set = |fact: &str, option: &str| {
            self.given.get(fact).and_then(Value::as_array).is_some_and(|set| set.iter().any(|word| word == option))
        };
        let certificate = |paper| matches!(self.paper(paper), [Truth::Yes, holds] if holds != Truth::No);
        self.is("fear_of_return", "no")
            && !in_set("situation", "wanted")
            && !["asylum_certificate", "refugee_certificate"].into_iter().any(certificate)
    }

    /// S13: the ID is held, and the other citizenship neither never was nor ended before, with no foreign passport still held.
    fn lawyer_first(&self) -> bool {
        let [has, _] = self.paper("kz_id");
        let [_, passport] = self.paper("foreign_passport");
        let before = self.is("other_citizenship", "ended") && self.is("other_order", "before") && passport == Truth::No;
        has == Truth::Yes && !before && !self.is("other_citizenship", "never")
    }

    fn truth(&self, condition: &'a Expression) -> Truth {
        match condition {
            Expression::Fixed(true) => Truth::Yes,
            Expression::Fixed(false) => Truth::No,
            Expression::Not(inner) => !self.truth(inner),
            Expression::CanBe(inner) if self.truth(inner) == Truth::No => Truth::No,
            Expression::CanBe(_) => Truth::Yes,
            Expression::All(parts) => parts.iter().map(|part| self.truth(part)).fold(Truth::Yes, Truth::and),
            Expression::Any(parts) => self.any(parts.iter()),
            Expression::Name(name) => self.named(name),
            Expression::Likely(pattern) => self.any(self.contract.rows_like(pattern).map(|row| &row.likely)),
            Expression::Open(pattern) => self.any(self.contract.rows_like(pattern).flat_map(|row| [&row.likely, &row.possible])),
            Expression::Equals(fact, options) => self.compare(fact, |answer| match answer.as_str() {
                None | Some("unknown") => Truth::Open,
                Some(word) if options.iter().any(|option| option == word) => Truth::Yes,
                Some(_) => Truth::No,
            }),
            Expression::Includes(fact, option) => self.compare(fact, |answer| match answer.as_array() {
                None => Truth::Open,
                Some(set) if set.iter().any(|word| word == option) => Truth::Yes,
                Some(_) => Truth::No,
            }),
            Expression::Answered(fact, words) => self.compare(fact, |answer| match answer.as_str() {
                None => Truth::Open,
                Some(answer) if words.iter().any(|word| word == answer) => Truth::Yes,
                Some(_) => Truth::No,
            }),
            Expression::Before(fact, limit) => {
                let limit = day(limit).unwrap_or_else(|| panic!("{limit} is no day"));
                self.dated(fact, |date| date < limit)
            }
            Expression::YearsAgo(fact, years) => self.dated(fact, |date| whole_years(date, self.today) >= *years),
            Expression::Younger(fact, years) => self.dated(fact, |date| whole_years(date, self.today) < *years),
        }
    }

    /// The dates known too roughly for a comparison inside a condition that is open.
    fn rough(&self, condition: &'a Expression, found: &mut Vec<&'a str>) {
        if self.truth(condition) != Truth::Open {
            return;
        }
        match condition {
            Expression::Fixed(_) | Expression::CanBe(_) => {}
            Expression::Not(inner) => self.rough(inner, found),
            Expression::All(parts) | Expression::Any(parts) => parts.iter().for_each(|part| self.rough(part, found)),
            Expression::Name(name) => self.rough(self.contract.name(name), found),
            Expression::Likely(pattern) => self.contract.rows_like(pattern).for_each(|row| self.rough(&row.likely, found)),
            Expression::Open(pattern) => {
                let both = self.contract.rows_like(pattern).flat_map(|row| [&row.likely, &row.possible]);
                both.for_each(|condition| self.rough(condition, found));
            }
            Expression::Equals(fact, _) | Expression::Answered(fact, _) | Expression::Includes(fact, _) => {
                let needs = self.contract.fact(fact).needs.as_ref();
                needs.into_iter().for_each(|needs| self.rough(needs, found));
            }
            Expression::Before(fact, _) | Expression::YearsAgo(fact, _) | Expression::Younger(fact, _) => {
                if self.given.get(fact).is_some_and(|answer| answer != "unknown") {
                    found.push(fact);
                }
            }
        }
    }

    fn any(&self, parts: impl Iterator<Item = &'a Expression>) -> Truth {
        !parts.map(|part| !self.truth(part)).fold(Truth::Yes, Truth::and)
    }

    fn named(&self, name: &'a str) -> Truth {
        if let Some((_, truth)) = self.known.borrow().iter().find(|(other, _)| *other == name) {
            return *truth;
        }
        let truth = self.truth(self.contract.name(name));
        self.known.borrow_mut().push((name, truth));
        truth
    }

    /// Whether the question about a fact has a meaning.
    fn meaning(&self, fact: &'a Fact) -> Truth {
        fact.needs.as_ref().map_or(Truth::Yes, |needs| self.truth(needs))
    }

    /// A comparison with an answer: open without one, false where the question has no meaning, unless something counts instead,
    /// and at most open while it is open whether it has one.
    fn compare(&self, fact: &str, holds: impl Fn(&Value) -> Truth) -> Truth {
        let fact = self.contract.fact(fact);
        let answer = || self.given.get(&fact.id).map_or(Truth::Open, &holds);
        match (self.meaning(fact), &fact.otherwise) {
            (Truth::No, Some(option)) => holds(&Value::from(option.as_str())),
            (Truth::No, None) => Truth::No,
            (meaning, _) => meaning.and(answer()),
        }
    }

    /// A comparison with a date. An option such as `always` is no date, and "I don't know" leaves it open.
    fn dated(&self, fact: &str, holds: impl Fn(Day) -> bool) -> Truth {
        let options = &self.contract.fact(fact).options;
        self.compare(fact, |answer| match answer.as_str() {
            Some(word) if options.iter().any(|option| option == word) => Truth::No,
            Some(word) => interval(word).map_or(Truth::Open, |interval| agreed(interval, &holds)),
            None => Truth::Open,
        })
    }
}
