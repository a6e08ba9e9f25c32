//! What is left of the [`Diagram`] under the answers so far: the facts that can still change the result, and the day on which it turns.

use super::{Answer, Answers, Branch, Date, Diagram, FactId, FactSet, Kind, PartialDate, Rulebook};

/// The facts that can still change a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changing {
    /// Those that can change any part.
    pub any: FactSet,
    /// Those that can change a part without which the result is not settled.
    pub settling: FactSet,
}

impl Changing {
    /// Those that can still change the result after these answers; all facts until the diagram has been fetched.
    #[must_use]
    pub fn of(book: &Rulebook, answers: &Answers, today: Date) -> Self {
        let all = FactSet::ALL;
        book.diagram.as_ref().map_or(Self { any: all, settling: all }, |diagram| diagram.changing(book, answers, today))
    }
}

impl Diagram {
    /// The facts without an answer whose answer can still change the result.
    #[must_use]
    pub fn changing(&self, book: &Rulebook, answers: &Answers, today: Date) -> Changing {
        let mut rest = self.under(book, answers, today);
        let mut changing = Changing::default();
        for part in &self.roots {
            let index = rest.reduce(part.at);
            let facts = rest.facts_of(index);
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
                *slot = Some(self.value_index(book, fact, Answer::Date(PartialDate::day(day)), today));
            }
            // What is left stays, so that equal parts have equal indices.
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
        let codes = book.facts().map(|(id, _)| answers.get(id).map(|answer| self.value_index(book, id, answer, today))).collect();
        Rest { diagram: self, codes, known: Vec::new(), left: Vec::new(), chains: [0; CHAINS] }
    }

    /// The number that stands for an answer: 1 for "I don't know", the options from 2 on, the options of a set as bits from
    /// the third on, and a date by how it compares with the bounds.
    fn value_index(&self, book: &Rulebook, id: FactId, answer: Answer, today: Date) -> u32 {
        match answer {
            Answer::Unknown => 1,
            Answer::Choice(option) => 2 + u32::from(option),
            Answer::Set(set) => set.bits() << 2 | 2,
            Answer::Date(date) => {
                let options = book.fact(id).filter(|fact| fact.kind == Kind::Date).map_or(0, |fact| fact.options.len());
                let way = self.dates.iter().find(|(other, _)| *other == id).and_then(|(_, code)| {
                    let position: Vec<(u8, u8)> = code
                        .bounds
                        .iter()
                        .map(|bound| (date.is_before(bound.day(today)).code(), date.is_after(bound.day(today)).code()))
                        .collect();
                    code.ways.iter().position(|way| *way == position)
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
    /// The index among what is left that each branch without an answer came to; empty until there is such a branch.
    known: Vec<Option<u16>>,
    /// The branches that are left, each with the facts it depends on. Their targets are indices among what is left.
    left: Vec<Left>,
    /// Where the search for an equal branch begins: the index of the last branch of each hash, 0 for none.
    chains: [u16; CHAINS],
}

/// Enough for a few branches in each.
const CHAINS: usize = 256;

struct Left {
    branch: Branch,
    facts: FactSet,
    /// The index of the branch before it with the same hash, 0 for none.
    before: u16,
}

impl Rest<'_> {
    fn reduce(&mut self, index: u16) -> u16 {
        let mut index = index;
        // Answered branches are only walked along; what is left of an open one is found once.
        loop {
            let Some(at) = index.checked_sub(2).map(usize::from) else { return index };
            let Some(branch) = self.diagram.branches.get(at).copied() else { return 0 };
            let (no, yes) = (Branch::target(index, branch.no), Branch::target(index, branch.yes));
            if let Some(code) = self.codes.get(usize::from(branch.fact.0)).copied().flatten() {
                index = if code >> branch.bit & 1 == 1 { yes } else { no };
                continue;
            }
            if let Some(known) = self.known.get(at).copied().flatten() {
                return known;
            }
            let (no, yes) = (self.reduce(no), self.reduce(yes));
            let reduced = if no == yes { no } else { self.insert(Branch { no, yes, ..branch }) };
            if self.known.is_empty() {
                self.known = vec![None; self.diagram.branches.len()];
            }
            if let Some(slot) = self.known.get_mut(at) {
                *slot = Some(reduced);
            }
            return reduced;
        }
    }

    /// The index of a branch among what is left; equal branches are one.
    fn insert(&mut self, branch: Branch) -> u16 {
        let hash = (usize::from(branch.no) * 31 + usize::from(branch.yes) * 7 + usize::from(branch.bit)) % CHAINS;
        let mut index = self.chains.get(hash).copied().unwrap_or_default();
        while let Some(known) = self.at(index) {
            if known.branch == branch {
                return index;
            }
            index = known.before;
        }
        let facts = FactSet::of(branch.fact).and(self.facts_of(branch.no)).and(self.facts_of(branch.yes));
        let Some(before) = self.chains.get_mut(hash) else { return 0 };
        let index = u16::try_from(self.left.len() + 2).unwrap_or(u16::MAX);
        self.left.push(Left { branch, facts, before: core::mem::replace(before, index) });
        index
    }

    fn at(&self, index: u16) -> Option<&Left> {
        self.left.get(usize::from(index.checked_sub(2)?))
    }

    fn facts_of(&self, index: u16) -> FactSet {
        self.at(index).map(|left| left.facts).unwrap_or_default()
    }
}
