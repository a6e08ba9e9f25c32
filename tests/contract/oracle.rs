//! A second reading of the contract: its tables and sentences, read from `contract.md` and nowhere else.

pub mod calendar;
pub mod comparison;
pub mod desks;
mod evaluation;
pub mod notation;
pub mod people;

use std::ops::Not;

use notation::{Expression, Localizer};

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
    pub place: Place,
    /// It comes after all that may apply now, while this holds.
    pub late: Option<Expression>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
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
        Self::read(include_str!("../contract.md")).unwrap_or_else(|trouble| panic!("contract.md: {trouble}"))
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
            let place = match id.as_str() {
                _ if at < 5 => Place::Urgent,
                birth if BIRTH.contains(&birth) => Place::Birth,
                _ if at + 1 == count => Place::Last,
                _ => Place::ByStanding,
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
                place,
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
        rows.sort_by_key(|row| row.place);
        rows
    }
}

fn part(text: &str, number: u8) -> Result<&str, String> {
    let start = text.split_once(&format!("\n## {number}.")).ok_or_else(|| format!("section {number} is missing"))?.1;
    Ok(start.split("\n## ").next().unwrap_or(start))
}

/// The rows below a table's head, as their cells.
fn table(part: &str, head: &str) -> Vec<Vec<String>> {
    part.lines()
        .skip_while(|line| !line.starts_with(head))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// The words between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn facts(part: &str) -> Result<Vec<Fact>, String> {
    let facts = table(part, "| id |").into_iter().map(|cells| {
        let kind = match cells[1].as_str() {
            shape if shape.starts_with("multi:") => Kind::Set,
            shape if shape.starts_with("partial date") => Kind::Date,
            _ => Kind::Choice,
        };
        Fact { id: quoted(&cells[0]).concat(), kind, options: quoted(&cells[1]), needs: None, otherwise: None }
    });
    let facts: Vec<Fact> = facts.collect();
    if facts.is_empty() { Err("section 2 has no facts".into()) } else { Ok(facts) }
}

/// Section 3. Sentences that are no conditions in the notation are read by their wording, which must not change unnoticed.
fn names(part: &str, words: &mut Localizer<'_>) -> Result<Vec<(String, Expression)>, String> {
    let rows = table(part, "| name |");
    for cells in &rows {
        let heads = quoted(&cells[0]);
        match (heads.first().map(String::as_str), cells[1].as_str()) {
            (Some("has(x)"), says) => {
                let sets: Vec<String> = quoted(says).into_iter().skip(1).collect();
                words.sets = heads.iter().map(|head| head.replace("(x)", "")).zip(sets).collect();
            }
            (Some("holds(x)"), "has(x) and not (x in `ended_papers`)") => words.ended = "ended_papers".into(),
            (Some("parents(a, b)"), "one parent is `a` and the other is `b`, in either order")
            | (Some("likely(p)"), "the *likely if* of pathway p; its *likely if* or its *possible if*") => {}
            (Some(head), says) if head.contains('(') => return Err(format!("`{head}` is said in a new way: {says}")),
            (Some(head), _) => words.names.push(head.to_owned()),
            (None, _) => return Err("a name is missing in section 3".into()),
        }
    }
    let plain = rows.iter().filter(|cells| !cells[0].contains('('));
    plain.map(|cells| Ok((quoted(&cells[0]).concat(), name(&cells[1], words)?))).collect()
}

fn name(says: &str, words: &Localizer<'_>) -> Result<Expression, String> {
    if let Some(years) = says.strip_prefix("age today is below ") {
        let years = years.parse().map_err(|_| format!("`{years}` is no age"))?;
        return Ok(Expression::Younger("birth_date".into(), years));
    }
    if let Some((fact, rest)) = says.split_once(" is at least ") {
        let (years, option) = rest.split_once(" years before today, or ").ok_or_else(|| format!("unknown wording: {says}"))?;
        // An option is no date, so that "never for" says nothing that does not follow.
        let (option, _) = option.split_once(" (never for ").unwrap_or((option, ""));
        let years = match years {
            "five" => 5,
            other => return Err(format!("`{other}` is no number that is known")),
        };
        let fact = quoted(fact).concat();
        return Ok(Expression::Any(vec![Expression::Equals(fact.clone(), quoted(option)), Expression::YearsAgo(fact, years)]));
    }
    if let Some((before, option)) = says.split_once(", or `").filter(|(before, _)| before.contains(" < ")) {
        let fact = quoted(before).concat();
        let option = option.trim_end_matches('`').to_owned();
        return Ok(Expression::Any(vec![Expression::Equals(fact, vec![option]), notation::read(before, words)?]));
    }
    // What a name means in everyday words stands in brackets behind it.
    let says = says.split_once(" (another ").map_or(says, |(says, _)| says);
    for (start, make) in
        [("open(p) of any pathway ", Expression::Open as fn(String) -> _), ("likely(p) of any pathway ", Expression::Likely)]
    {
        if let Some(patterns) = says.strip_prefix(start) {
            return Ok(Expression::Any(quoted(patterns).into_iter().map(make).collect()));
        }
    }
    notation::read(says, words)
}

/// The sentence of section 2 on questions that the answers make meaningless.
fn needs(part: &str, words: &Localizer<'_>, facts: &mut [Fact]) -> Result<(), String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let start = "A question that the answers make meaningless is not asked, and an answer given to it counts for nothing: ";
    let clauses = part.split_once(start).and_then(|(_, rest)| {
        rest.split_once(". *Can lie* is decided: true while the date is unknown or a day of its interval lies before. While")
    });
    let (clauses, _) = clauses.ok_or("the sentence on meaningless questions has changed")?;
    for clause in clauses.split("; ") {
        let (heads, says) = clause
            .split_once(" needs ")
            .or_else(|| clause.split_once(" need "))
            .ok_or_else(|| format!("unknown wording: {clause}"))?;
        let (says, later) =
            says.split_once(" (for one born later ").map_or((says, None), |(says, later)| (says, Some(quoted(later))));
        for id in quoted(heads) {
            let options = facts.iter().find(|fact| fact.id == id).map(|fact| fact.options.clone()).unwrap_or_default();
            let needs = need(says, &options, words)?;
            let fact = facts.iter_mut().find(|fact| fact.id == id).ok_or_else(|| format!("`{id}` is no fact"))?;
            fact.needs = Some(needs);
            fact.otherwise = later.as_ref().filter(|words| words[0] == id).map(|words| words[1].clone());
        }
    }
    Ok(())
}

fn need(says: &str, options: &[String], words: &Localizer<'_>) -> Result<Expression, String> {
    let choice = |fact: &str, options: &str| Expression::Equals(fact.into(), quoted(options));
    for (day, name) in [("1 March 1992", "born_before_1992"), ("21 December 1991", "born_before_ssr_end")] {
        if let Some(rest) = says.strip_prefix(&format!("a birth that can lie before {day}")) {
            let birth = notation::can_be(Expression::Name(name.into()));
            return match rest.strip_prefix(", ") {
                None if rest.is_empty() => Ok(birth),
                None => Err(format!("unknown wording: {says}")),
                Some(rest) => Ok(Expression::All(vec![birth, need(rest, options, words)?])),
            };
        }
    }
    if says == "one of its six papers in `documents`" && options.len() == 6 {
        let held = |paper: &String| Expression::Includes("documents".into(), paper.clone());
        return Ok(Expression::Any(options.iter().map(held).collect()));
    }
    if let Some(options) = says.strip_prefix("fear answered ") {
        return Ok(Expression::Answered("fear_of_return".into(), quoted(options)));
    }
    if let Some((mother, father)) = says.strip_prefix("the mother ").and_then(|rest| rest.split_once(" and the father ")) {
        return Ok(Expression::All(vec![choice("mother_citizenship", mother), choice("father_citizenship", father)]));
    }
    if let Some((first, second)) = says.split_once(" and ") {
        return Ok(Expression::All(vec![need(first, options, words)?, need(second, options, words)?]));
    }
    if let Some((option, set)) = says.split_once(" in ") {
        return Ok(Expression::Includes(quoted(set).concat(), quoted(option).concat()));
    }
    // A list of several options.
    notation::read(&if says.contains(", ") { says.replacen(" = ", " is ", 1) } else { says.to_owned() }, words)
}

/// The pathways that a point of section 4 lists.
fn listed(part: &str, start: &str, end: &str) -> Result<Vec<String>, String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = part.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(list, _)| quoted(list));
    list.filter(|list| !list.is_empty()).ok_or_else(|| format!("{start} has changed"))
}

/// The second looks, as section 4 says them, each with the id that section 7 gives it.
fn looks(part: &str, words: &Localizer<'_>) -> Result<Vec<(String, Expression)>, String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = part.split_once("nothing is changed by it: ").and_then(|(_, rest)| rest.split_once(". - A result opens"));
    let clauses: Vec<&str> = list.ok_or("the second looks have changed")?.0.split("; ").collect();
    let known = [
        ("citizen-afraid", "afraid and citizen_now (is the paper really Kazakhstan's?)", "afraid and citizen_now"),
        (
            "passport-of-no-state",
            "has(foreign_passport) and other_citizenship = never",
            "has(foreign_passport) and other_citizenship = never",
        ),
        (
            "ussr-passport-too-young",
            "a birth after 26 December 1991 and has(ussr_passport)",
            "not birth_date < 1991-12-27 and has(ussr_passport)",
        ),
        (
            "here-1992-came-later",
            "lived_in_kz_1992 = yes and an arrival after 1 March 1992",
            "lived_in_kz_1992 = yes and not arrival_date < 1992-03-02 and not (arrival_date = always or visiting)",
        ),
        ("alone-but-adult", "in(child_alone) and not minor", "in(child_alone) and not minor"),
        (
            "kz-parents-other-citizenship",
            "mother = kz and father = kz and other_citizenship = current",
            "mother = kz and father = kz and other_citizenship = current",
        ),
        ("kz-id-and-stateless", "citizen_now and holds(stateless_certificate)", "citizen_now and holds(stateless_certificate)"),
        (
            "kandas-not-kazakh",
            "has(kandas_certificate) and ethnic_kazakh = no and not family(kandas_family)",
            "has(kandas_certificate) and ethnic_kazakh = no and not family(kandas_family)",
        ),
    ];
    if !clauses.iter().copied().eq(known.iter().map(|(_, says, _)| *says)) {
        return Err(format!("the second looks have changed: {clauses:?}"));
    }
    known.iter().map(|(id, _, condition)| Ok(((*id).to_owned(), notation::read(condition, words)?))).collect()
}

/// S2: what makes a desk of the state the wrong first office.
fn danger(part: &str, words: &Localizer<'_>) -> Result<Expression, String> {
    let rows = table(part, "| id |");
    let says = rows.iter().find(|cells| cells[0] == "S2").map_or("", |cells| cells[1].as_str());
    let situations = says
        .strip_prefix("any of ")
        .and_then(|rest| rest.split_once(", or fear: the first office is a legal partner or helpline"));
    let situations = quoted(situations.ok_or("S2 has changed")?.0);
    let mut any: Vec<Expression> =
        situations.into_iter().map(|option| Expression::Includes("situation".into(), option)).collect();
    any.push(notation::read("afraid", words)?);
    Ok(Expression::Any(any))
}
