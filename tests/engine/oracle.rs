//! A second reading of the contract: its tables and sentences, read from `contract.md` and nowhere else.

pub mod calendar;
pub mod comparison;
pub mod desks;
mod evaluation;
pub mod notation;
pub mod people;
mod sentences;
mod tables;

use std::ops::Not;

use notation::{Expression, Localizer};
use sentences::{danger, listed, looks, names, needs};
use tables::{facts, part, quoted, table};

pub use evaluation::{Given, Outcome};

/// What is known of whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    Yes,
    No,
    Open,
}

impl Truth {
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Open => Self::Open,
        }
    }
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Choice,
    Set,
    Date,
}

/// A row of section 2, and what the sentence below its table says of it.
#[derive(Clone, Debug)]
pub struct Fact {
    pub id: String,
    pub kind: Kind,
    pub options: Vec<String>,
    /// When the question has a meaning.
    pub needs: Option<Expression>,
    /// What counts when it has none.
    pub otherwise: Option<String>,
}

/// A row of section 4.
pub struct Row {
    pub id: String,
    pub likely: Expression,
    pub possible: Expression,
    pub signal: Expression,
    /// Ranges such as `1.1-1.3`.
    pub law: Vec<String>,
    pub first_step: String,
    pub withheld: bool,
    pub deferred: bool,
    /// The first five rows, and the two birth rows.
    pub rank: Rank,
    /// It comes after all that may apply now, while this holds.
    pub late: Option<Expression>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Urgent,
    Birth,
    ByStanding,
    Last,
}

/// The contract.
pub struct Contract {
    pub facts: Vec<Fact>,
    pub names: Vec<(String, Expression)>,
    pub rows: Vec<Row>,
    /// What makes S2 hold.
    pub danger: Expression,
    /// The second looks in their order.
    pub looks: Vec<(String, Expression)>,
}

/// "The two birth rows" of the order; S7 says that they are those of a birth that was never registered.
const BIRTH: [&str; 2] = ["birth-registration", "birth-court"];

/// Sentences of section 4 that are read by their wording, which must not change unnoticed.
const ORDER: &str = "The result's order: the first five rows and, unless the person is an adult, the two birth rows whatever their standing, \
    then the likely, then the possible, then `other-state-check` while other_citizenship = current, then the deferred, each in the order of \
    this table, and `consultation` last.";
const LATE: &str = "other-state-check";
const WITHHELD: &str = "**Withheld**: while `fear_of_return` is not answered `no`, or in(wanted) is true, or has(x) is true and holds(x) is not \
    false for x = asylum_certificate or refugee_certificate, ";
const DEFERRED: &str = "**Deferred**: in the same cases ";

impl Contract {
    /// Reads the contract that is kept beside the tests.
    pub fn kept() -> Self {
        Self::read(include_str!("contract.md")).unwrap_or_else(|error| panic!("contract.md: {error}"))
    }

    /// Reads a contract, or says what in it cannot be understood.
    pub fn read(text: &str) -> Result<Self, String> {
        let part = |number: u8| part(text, number);
        let mut facts = facts(part(2)?)?;
        let rows = table(part(4)?, "| id |");
        let mut words = Localizer {
            facts: &facts.clone(),
            names: Vec::new(),
            sets: Vec::new(),
            ended: String::new(),
            pathways: rows.iter().map(|row| quoted(&row[0]).concat()).collect(),
        };
        let names = names(part(3)?, &mut words)?;
        needs(part(2)?, &words, &mut facts)?;
        let order = part(4)?.split_whitespace().collect::<Vec<_>>().join(" ");
        if !order.contains(ORDER) {
            return Err("the order of a result has changed".into());
        }
        let put_off = listed(part(4)?, DEFERRED, "are shown")?;
        let left_out = listed(part(4)?, WITHHELD, "are left out")?;
        let count = rows.len();
        let rows = rows.iter().enumerate().map(|(at, cells)| {
            let [id, likely, possible, signal, law, first_step] = cells.as_slice() else {
                return Err(format!("a row has {} cells: {cells:?}", cells.len()));
            };
            let id = quoted(id).concat();
            let named = |patterns: &[String]| patterns.iter().any(|pattern| notation::matches(pattern, &id));
            let rank = match id.as_str() {
                _ if at < 5 => Rank::Urgent,
                birth if BIRTH.contains(&birth) => Rank::Birth,
                _ if at + 1 == count => Rank::Last,
                _ => Rank::ByStanding,
            };
            Ok(Row {
                likely: notation::read(likely, &words)?,
                possible: if possible.is_empty() { Expression::Fixed(false) } else { notation::read(possible, &words)? },
                signal: notation::read(if signal == "its own" { likely } else { signal }, &words)?,
                law: law
                    .split(", ")
                    .filter(|item| item.starts_with(|sign: char| sign.is_ascii_digit()))
                    .map(str::to_owned)
                    .collect(),
                first_step: first_step.clone(),
                withheld: named(&left_out),
                deferred: named(&put_off),
                rank,
                late: if id == LATE { Some(notation::read("other_citizenship = current", &words)?) } else { None },
                id,
            })
        });
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        Ok(Self { danger: danger(part(6)?, &words)?, looks: looks(part(4)?, &words)?, rows, facts, names })
    }

    pub fn fact(&self, id: &str) -> &Fact {
        self.facts.iter().find(|fact| fact.id == id).unwrap_or_else(|| panic!("no fact {id}"))
    }

    pub fn row(&self, id: &str) -> &Row {
        self.rows.iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no pathway {id}"))
    }

    pub fn rows_like(&self, pattern: &str) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| notation::matches(pattern, &row.id))
    }

    pub fn name(&self, name: &str) -> &Expression {
        self.names.iter().find(|(other, _)| other == name).map_or_else(|| panic!("no name {name}"), |(_, when)| when)
    }

    /// The rows in the order of a result whose standings are all the same.
    pub fn in_order(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| row.rank);
        rows
    }
}
