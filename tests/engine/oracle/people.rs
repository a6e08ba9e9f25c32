//! Made-up sets of answers: some by chance alone, some made so that a condition of the contract just holds or just fails.

use serde_json::{Value, json};

use super::{
    Contract, Fact, Given, Kind, Row,
    calendar::{Day, day, interval, length, next, previous, text},
    notation::Expression,
};

/// A seeded stream of chance (SplitMix64, public domain).
pub struct Chance(pub u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.bits() % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }

    pub fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

/// Days of a screening: an ordinary one, edges of February, and days on which minors were born before March 1992.
const TODAY: [&str; 7] = ["2026-11-22", "2026-11-22", "2026-03-01", "2027-02-28", "2028-02-29", "2010-03-01", "2009-06-15"];

/// The one fact whose options are not all listed in the contract: some of the 20 units, with and without offices of their own.
const REGIONS: [&str; 5] = ["KZ-79", "KZ-61", "KZ-75", "KZ-10", "abroad"];

/// Makes sets of answers.
pub struct People<'a> {
    contract: &'a Contract,
    chance: Chance,
    /// The conditions of the contract, and how far round them it has come.
    conditions: Vec<&'a Expression>,
    made: usize,
}

impl<'a> People<'a> {
    pub fn new(contract: &'a Contract, seed: u64) -> Self {
        let of_row = |row: &'a Row| [&row.likely, &row.possible, &row.signal];
        let conditions = contract.rows.iter().flat_map(of_row);
        let conditions = conditions.chain(contract.names.iter().map(|(_, when)| when));
        let conditions = conditions.chain(contract.facts.iter().filter_map(|fact| fact.needs.as_ref()));
        // A condition of many parts has more ways to just hold, and gets more turns.
        let turns = |condition: &&'a Expression| core::iter::repeat_n(*condition, 1 + about(contract, condition).len() / 8);
        let conditions = conditions.filter(|condition| !matches!(condition, Expression::Fixed(_))).collect::<Vec<_>>();
        Self { contract, chance: Chance(seed), conditions: conditions.iter().flat_map(turns).collect(), made: 0 }
    }

    fn options(&self, fact: &'a Fact) -> Vec<&'a str> {
        if fact.id == "region" { REGIONS.to_vec() } else { fact.options.iter().map(String::as_str).collect() }
    }

    /// Some answer to a fact.
    fn answer(&mut self, fact: &'a Fact, today: Day) -> Value {
        let options = self.options(fact);
        match fact.kind {
            Kind::Choice => json!(self.chance.pick(&options)),
            Kind::Set => {
                let many = self.chance.below(3);
                json!((0..many).map(|_| *self.chance.pick(&options)).collect::<Vec<_>>())
            }
            Kind::Date if !options.is_empty() && self.chance.one_in(4) => json!(self.chance.pick(&options)),
            Kind::Date => json!(self.some_date(today)),
        }
    }

    /// A date, more often than not at an edge: 1 March 1992, or 5 or 18 years ago.
    fn some_date(&mut self, today: Day) -> String {
        let edges =
            [(1992, 3, 1), (1991, 12, 21), (1991, 12, 27), (today.0 - 18, today.1, today.2), (today.0 - 5, today.1, today.2)];
        if self.chance.one_in(3) {
            let year = u16::try_from(1930 + self.chance.below(usize::from(today.0) - 1930)).unwrap();
            return year.to_string();
        }
        let edge = *self.chance.pick(&edges);
        self.near(edge, today)
    }

    /// A day beside an edge, or its month, or its year, and never in the future.
    fn near(&mut self, edge: Day, today: Day) -> String {
        let in_calendar = (edge.0, edge.1, edge.2.min(length(edge.0, edge.1)));
        let day = match self.chance.below(5) {
            0 => previous(in_calendar),
            1 => next(in_calendar),
            2 => (edge.0 - 1, edge.1, 10),
            3 => (edge.0 + 1, edge.1, 10),
            _ => in_calendar,
        };
        let whole = text(day.min(today));
        match self.chance.below(6) {
            0 => whole[..4].to_owned(),
            1 => whole[..7].to_owned(),
            _ => whole,
        }
    }

    /// Answers by chance: most facts are answered, some with "I don't know", some not at all.
    fn by_chance(&mut self, today: Day) -> Given {
        let silence = [2, 3, 6][self.chance.below(3)];
        let mut given = Given::new();
        for fact in &self.contract.facts {
            match self.chance.below(silence * 4) {
                missing if missing < 4 => {}
                4 => {
                    given.insert(fact.id.clone(), json!("unknown"));
                }
                _ => {
                    let answer = self.answer(fact, today);
                    given.insert(fact.id.clone(), answer);
                }
            }
        }
        // Fear hides and defers; half of the sets rule it out so that everything else can be seen.
        if self.chance.one_in(2) {
            given.insert("fear_of_return".into(), json!("no"));
        }
        given
    }

    /// Changes answers so that a condition holds, or does not; what comes later in it may undo what came before.
    fn steer(&mut self, condition: &'a Expression, wanted: bool, given: &mut Given, today: Day) {
        let contract = self.contract;
        match condition {
            Expression::Fixed(_) => {}
            Expression::Not(inner) => self.steer(inner, !wanted, given, today),
            Expression::CanBe(inner) => self.steer(inner, wanted, given, today),
            Expression::All(parts) | Expression::Any(parts) => {
                if matches!(condition, Expression::All(_)) == wanted {
                    parts.iter().for_each(|part| self.steer(part, wanted, given, today));
                } else {
                    // One part decides; the others go the other way, so that it decides alone.
                    let one = self.chance.below(parts.len());
                    for (at, part) in parts.iter().enumerate().filter(|(at, _)| *at != one) {
                        if at != one && !self.chance.one_in(3) {
                            self.steer(part, !wanted, given, today);
                        }
                    }
                    self.steer(&parts[one], wanted, given, today);
                }
            }
            Expression::Name(name) => self.steer(contract.name(name), wanted, given, today),
            Expression::Likely(pattern) => self.steer_rows(pattern, false, wanted, given, today),
            Expression::Open(pattern) => self.steer_rows(pattern, true, wanted, given, today),
            Expression::Equals(fact, options) | Expression::Answered(fact, options) => {
                let fact = contract.fact(fact);
                let others: Vec<&str> =
                    self.options(fact).into_iter().filter(|option| !options.iter().any(|one| one == option)).collect();
                let word = match (wanted, others.is_empty()) {
                    (true, _) => self.chance.pick(options).clone(),
                    (false, true) => self.some_date(today),
                    (false, false) => (*self.chance.pick(&others)).to_owned(),
                };
                given.insert(fact.id.clone(), json!(word));
                self.steer_meaning(fact, wanted, given, today);
            }
            Expression::Includes(fact, option) => {
                let fact = contract.fact(fact);
                let mut set: Vec<Value> = given.get(&fact.id).and_then(Value::as_array).cloned().unwrap_or_default();
                set.retain(|word| word != option);
                if wanted {
                    set.push(json!(option));
                }
                given.insert(fact.id.clone(), json!(set));
                self.steer_meaning(fact, wanted, given, today);
            }
            Expression::Before(fact, limit) => self.steer_date(fact, day(limit).unwrap(), wanted, given, today),
            Expression::YearsAgo(fact, years) => self.steer_date(fact, ago(today, *years), wanted, given, today),
            Expression::Younger(fact, years) => self.steer_date(fact, ago(today, *years), !wanted, given, today),
        }
    }

    /// One pathway of several holds; or none of them does.
    fn steer_rows(&mut self, pattern: &str, open: bool, wanted: bool, given: &mut Given, today: Day) {
        let rows: Vec<&'a Row> = self.contract.rows_like(pattern).collect();
        let decides_alone = *self.chance.pick(&rows);
        for row in rows.into_iter().filter(|row| !wanted || row.id == decides_alone.id) {
            let by_possible = open && self.chance.one_in(2);
            if !wanted || !by_possible {
                self.steer(&row.likely, wanted, given, today);
            }
            if open && (!wanted || by_possible) {
                self.steer(&row.possible, wanted, given, today);
            }
        }
    }

    fn steer_meaning(&mut self, fact: &'a Fact, wanted: bool, given: &mut Given, today: Day) {
        if let Some(needs) = fact.needs.as_ref().filter(|_| wanted) {
            self.steer(needs, true, given, today);
        }
    }

    fn steer_date(&mut self, fact: &str, edge: Day, before: bool, given: &mut Given, today: Day) {
        for _ in 0..12 {
            let date = self.near(edge, today);
            let (first, last) = interval(&date).unwrap();
            if (before && last < edge) || (!before && first >= edge) {
                given.insert(fact.to_owned(), json!(date));
                return;
            }
        }
    }

    /// One condition of the contract just holds, or just fails; often one answer beside it is then changed.
    fn by_design(&mut self, today: Day) -> Given {
        let condition = self.conditions[self.made % self.conditions.len()];
        let mut given = self.by_chance(today);
        let wanted = !self.chance.one_in(5);
        for _ in 0..3 {
            self.steer(condition, wanted, &mut given, today);
        }
        if self.chance.one_in(2) {
            let about = about(self.contract, condition);
            let fact = self.contract.fact(about[self.chance.below(about.len())]);
            match self.chance.below(4) {
                0 => {
                    given.remove(&fact.id);
                }
                1 => {
                    given.insert(fact.id.clone(), json!("unknown"));
                }
                _ => {
                    let answer = self.answer(fact, today);
                    given.insert(fact.id.clone(), answer);
                }
            }
        }
        given
    }
}

/// One set of answers and the day it is screened on, as `zhol screen` reads them.
impl Iterator for People<'_> {
    type Item = Value;

    fn next(&mut self) -> Option<Value> {
        let today = day(TODAY[self.chance.below(TODAY.len())]).unwrap();
        let given = if self.chance.one_in(4) { self.by_chance(today) } else { self.by_design(today) };
        self.made += 1;
        Some(json!({ "today": text(today), "answers": given }))
    }
}

/// The facts that a condition speaks of.
fn about<'a>(contract: &'a Contract, condition: &'a Expression) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut waiting = vec![condition];
    while let Some(part) = waiting.pop() {
        match part {
            Expression::Fixed(_) => {}
            Expression::Not(inner) | Expression::CanBe(inner) => waiting.push(inner),
            Expression::All(parts) | Expression::Any(parts) => waiting.extend(parts),
            Expression::Name(name) => waiting.push(contract.name(name)),
            Expression::Likely(pattern) | Expression::Open(pattern) => {
                waiting.extend(contract.rows_like(pattern).flat_map(|row| [&row.likely, &row.possible]));
            }
            Expression::Equals(fact, _)
            | Expression::Answered(fact, _)
            | Expression::Includes(fact, _)
            | Expression::Before(fact, _)
            | Expression::YearsAgo(fact, _)
            | Expression::Younger(fact, _) => found.push(fact.as_str()),
        }
    }
    found
}

fn ago(today: Day, years: i32) -> Day {
    (today.0 - u16::try_from(years).unwrap(), today.1, today.2)
}
