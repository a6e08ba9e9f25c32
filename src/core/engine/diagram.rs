//! Every part of a result as one shared decision diagram, to see which answers can still change it.
//!
//! Three-valued logic says what is open; it cannot say whether any answer would still change what the result says, because
//! conditions share facts. A reduced decision diagram can: what is left of it under the answers so far depends on a fact exactly
//! when some way of going on makes that fact count (R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation",
//! 1986). The diagrams are made when the content is packed.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Bound, Date, FactId, Kind, PartialDate, Rulebook, Truth};

/// The parts of a result over the codes of the answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diagram {
    /// The branches, each after those it leads to. Branch number n has the place n + 2; the places 0 and 1 are "no" and "yes".
    pub branches: Vec<Branch>,
    /// The parts of a result.
    pub roots: Vec<Root>,
    /// For each fact that is a date: how a date is coded.
    pub dates: Vec<(FactId, DateCode)>,
}

/// A question about one bit of the code of one fact's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Branch {
    /// Whose answer.
    pub fact: FactId,
    /// Which bit of its code.
    pub bit: u8,
    /// Where to go when the bit is 0: 0 is "no", 1 is "yes", n + 1 is the branch n places before this one. Small numbers make a
    /// small pack.
    pub no: u16,
    /// Where to go when the bit is 1.
    pub yes: u16,
}

impl Branch {
    /// The place that a step of the branch at a place leads to.
    #[must_use]
    pub fn target(place: u16, step: u16) -> u16 {
        if step < 2 { step } else { place.saturating_sub(step - 1) }
    }

    /// The step that leads from the branch at a place to an earlier place.
    #[must_use]
    pub fn step(place: u16, target: u16) -> u16 {
        if target < 2 { target } else { place.saturating_sub(target) + 1 }
    }
}

/// One part of a result, such as "asylum is likely".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// Its place among the branches.
    pub at: u16,
    /// Whether a result is settled only when this part can change no more.
    pub settles: bool,
}

/// How a date lies to the bounds that the rules compare it with: one code for each way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateCode {
    /// The bounds.
    pub bounds: Vec<Bound>,
    /// The ways: for each bound, whether the date lies before it and whether after it (0 no, 1 open, 2 yes).
    pub ways: Vec<Vec<(u8, u8)>>,
}

/// The facts that can still change a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changing {
    /// Those that can change any part.
    pub any: FactSet,
    /// Those that can change a part without which the result is not settled.
    pub settling: FactSet,
}

impl Changing {
    /// Those that can still change the result after these answers; all, as long as the diagram has not come.
    #[must_use]
    pub fn of(book: &Rulebook, answers: &Answers, today: Date) -> Self {
        let all = FactSet(u32::MAX);
        book.diagram.as_ref().map_or(Self { any: all, settling: all }, |diagram| diagram.changing(book, answers, today))
    }
}

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet(u32);

impl FactSet {
    /// Whether a fact is in the set.
    #[must_use]
    pub fn contains(self, fact: FactId) -> bool {
        self.0.checked_shr(fact.0.into()).is_some_and(|bits| bits & 1 == 1)
    }

    pub(super) fn of(fact: FactId) -> Self {
        Self(1u32.checked_shl(fact.0.into()).unwrap_or(0))
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The code of a way in which a date lies to a bound.
#[must_use]
pub fn lie(truth: Truth) -> u8 {
    match truth {
        Truth::No => 0,
        Truth::Open => 1,
        Truth::Yes => 2,
    }
}

impl Diagram {
    /// The facts without an answer whose answer can still change the result.
    #[must_use]
    pub fn changing(&self, book: &Rulebook, answers: &Answers, today: Date) -> Changing {
        let mut rest = self.under(book, answers, today);
        let mut changing = Changing::default();
        for part in &self.roots {
            let place = rest.reduce(part.at);
            let facts = rest.facts_of(place);
            changing.any = changing.any.and(facts);
            if part.settles {
                changing.settling = changing.settling.and(facts);
            }
        }
        changing
    }

    /// The first day within a date from which on the result can be another than before it, whatever the other answers: the date
    /// is worth knowing better. `None` if nothing turns on it any more.
    #[must_use]
    pub fn turning_day(
        &self,
        book: &Rulebook,
        answers: &Answers,
        today: Date,
        (fact, date): (FactId, PartialDate),
    ) -> Option<Date> {
        let (_, code) = self.dates.iter().find(|(other, _)| *other == fact)?;
        let mut rest = self.under(book, answers, today);
        let mut outcome = |day: Date| {
            if let Some(slot) = rest.codes.get_mut(usize::from(fact.0)) {
                *slot = Some(self.code(book, fact, Answer::Date(PartialDate::day(day)), today));
            }
            // What is left stays, so that equal parts have equal places.
            rest.known.fill(None);
            self.roots.iter().map(|part| rest.reduce(part.at)).collect::<Vec<u16>>()
        };
        // The rules compare with days in any order.
        let mut bounds: Vec<Date> = code.bounds.iter().map(|bound| bound.day(today)).collect();
        bounds.sort_unstable();
        bounds.into_iter().find_map(|bound| {
            let mut days = bound.beside().filter(|day| (date.first()..=date.last()).contains(day));
            let before = outcome(days.next()?);
            days.find(|day| outcome(*day) != before)
        })
    }

    fn under(&self, book: &Rulebook, answers: &Answers, today: Date) -> Rest<'_> {
        let codes = book.facts().map(|(id, _)| answers.get(id).map(|answer| self.code(book, id, answer, today))).collect();
        Rest { diagram: self, codes, known: Vec::new(), left: Vec::new(), chains: [0; CHAINS] }
    }

    /// The number that stands for an answer: 1 for "I don't know", the options from 2 on, the options of a set as bits from
    /// the third on, and a date by how it lies to the bounds.
    fn code(&self, book: &Rulebook, id: FactId, answer: Answer, today: Date) -> u32 {
        match answer {
            Answer::Unknown => 1,
            Answer::Choice(option) => 2 + u32::from(option),
            Answer::Set(set) => set.bits() << 2 | 2,
            Answer::Date(date) => {
                let options = book.fact(id).filter(|fact| fact.kind == Kind::Date).map_or(0, |fact| fact.options.len());
                let way = self.dates.iter().find(|(other, _)| *other == id).and_then(|(_, code)| {
                    let lies: Vec<(u8, u8)> = code
                        .bounds
                        .iter()
                        .map(|bound| (lie(date.is_before(bound.day(today))), lie(date.is_after(bound.day(today)))))
                        .collect();
                    code.ways.iter().position(|way| *way == lies)
                });
                way.and_then(|way| u32::try_from(2 + options + way).ok()).unwrap_or(1)
            }
        }
    }
}

/// What is left of a diagram under some answers.
struct Rest<'a> {
    diagram: &'a Diagram,
    codes: Vec<Option<u32>>,
    /// The place among what is left that each branch without an answer came to; empty until there is such a branch.
    known: Vec<Option<u16>>,
    /// The branches that are left, each with the facts it depends on. Their targets are places among what is left.
    left: Vec<Left>,
    /// Where the search for an equal branch begins: the place of the last branch of each hash, 0 for none.
    chains: [u16; CHAINS],
}

/// Enough for a few branches in each.
const CHAINS: usize = 256;

struct Left {
    branch: Branch,
    facts: FactSet,
    /// The place of the branch before it with the same hash, 0 for none.
    before: u16,
}

impl Rest<'_> {
    fn reduce(&mut self, place: u16) -> u16 {
        let mut place = place;
        // Answered branches are only walked along; what is left of an open one is found once.
        loop {
            let Some(at) = place.checked_sub(2).map(usize::from) else { return place };
            let Some(branch) = self.diagram.branches.get(at).copied() else { return 0 };
            let (no, yes) = (Branch::target(place, branch.no), Branch::target(place, branch.yes));
            if let Some(code) = self.codes.get(usize::from(branch.fact.0)).copied().flatten() {
                place = if code >> branch.bit & 1 == 1 { yes } else { no };
                continue;
            }
            if let Some(known) = self.known.get(at).copied().flatten() {
                return known;
            }
            let (no, yes) = (self.reduce(no), self.reduce(yes));
            let reduced = if no == yes { no } else { self.place(Branch { no, yes, ..branch }) };
            if self.known.is_empty() {
                self.known = vec![None; self.diagram.branches.len()];
            }
            if let Some(slot) = self.known.get_mut(at) {
                *slot = Some(reduced);
            }
            return reduced;
        }
    }

    /// The place of a branch among what is left; equal branches are one.
    fn place(&mut self, branch: Branch) -> u16 {
        let hash = (usize::from(branch.no) * 31 + usize::from(branch.yes) * 7 + usize::from(branch.bit)) % CHAINS;
        let mut place = self.chains.get(hash).copied().unwrap_or_default();
        while let Some(known) = self.at(place) {
            if known.branch == branch {
                return place;
            }
            place = known.before;
        }
        let facts = FactSet::of(branch.fact).and(self.facts_of(branch.no)).and(self.facts_of(branch.yes));
        let Some(before) = self.chains.get_mut(hash) else { return 0 };
        let place = u16::try_from(self.left.len() + 2).unwrap_or(u16::MAX);
        self.left.push(Left { branch, facts, before: core::mem::replace(before, place) });
        place
    }

    fn at(&self, place: u16) -> Option<&Left> {
        self.left.get(usize::from(place.checked_sub(2)?))
    }

    fn facts_of(&self, place: u16) -> FactSet {
        self.at(place).map(|left| left.facts).unwrap_or_default()
    }
}
