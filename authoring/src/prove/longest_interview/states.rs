//! The states of the interview: what the answers so far leave of the diagrams.

use std::collections::BTreeMap;

use super::until::Until;
use crate::prove::{model::Model, space::Value};
use zhol_core::engine::{Branch, Diagram, FactId};

/// What the answers so far leave to be asked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State {
    /// The remainders without which the result is not settled, each once, in order.
    settling: Vec<u32>,
    /// The other remainders.
    others: Vec<u32>,
    /// The questions that are asked of everyone and not yet answered.
    always: u32,
}

/// The most questions from a state on, and the step that leads there.
pub(super) struct Best {
    pub questions: usize,
    pub step: Option<(FactId, Value, State)>,
}

/// A branch of a diagram, with the facts that it depends on.
struct Node {
    fact: u8,
    bit: u8,
    no: u32,
    yes: u32,
    facts: u32,
}

/// All ways to go through the interview.
pub(super) struct Ways<'a> {
    model: &'a Model<'a>,
    until: Until,
    /// The branches; branch n has the index n + 2.
    nodes: Vec<Node>,
    indexes: BTreeMap<(u8, u8, u32, u32), u32>,
    /// What is left of a branch when a fact has a code.
    left: BTreeMap<(u32, u8, u32), u32>,
    /// Every state that was entered.
    pub known: BTreeMap<State, Best>,
    /// The facts that some interview asks for.
    pub asked: u32,
}

impl<'a> Ways<'a> {
    pub(super) fn of(model: &'a Model<'a>, until: Until) -> Self {
        Self {
            model,
            until,
            nodes: Vec::new(),
            indexes: BTreeMap::new(),
            left: BTreeMap::new(),
            known: BTreeMap::new(),
            asked: 0,
        }
    }

    /// Nothing is answered yet. The diagrams are those that the browser gets.
    pub(super) fn start(&mut self) -> State {
        let empty = Diagram::default();
        let diagram = self.model.book.diagram.as_ref().unwrap_or(&empty);
        let mut indexes = vec![0, 1];
        for (index, Branch { fact, bit, no, yes }) in (2u16..).zip(&diagram.branches) {
            let target = |step| indexes.get(usize::from(Branch::target(index, step))).copied().unwrap_or_default();
            let (no, yes) = (target(*no), target(*yes));
            indexes.push(self.index(fact.0, *bit, no, yes));
        }
        let roots = |settles: bool| {
            let parts = diagram.roots.iter().filter(|part| part.settles == settles);
            parts.filter_map(|part| indexes.get(usize::from(part.at)).copied()).collect()
        };
        let (settling, others, always) = match self.until {
            Until::Settled => (roots(true), Vec::new(), 0),
            Until::Nothing => {
                let always = self.model.book.facts().filter(|(_, fact)| fact.always_asked).map(|(id, _)| bit(id.0));
                (roots(true), roots(false), always.fold(0, |all, one| all | one))
            }
        };
        state(settling, others, always)
    }

    fn index(&mut self, fact: u8, bit_of: u8, no: u32, yes: u32) -> u32 {
        if no == yes {
            return no;
        }
        if let Some(index) = self.indexes.get(&(fact, bit_of, no, yes)) {
            return *index;
        }
        let facts = bit(fact) | self.facts(no) | self.facts(yes);
        self.nodes.push(Node { fact, bit: bit_of, no, yes, facts });
        let index = u32::try_from(self.nodes.len() + 1).unwrap_or(u32::MAX);
        self.indexes.insert((fact, bit_of, no, yes), index);
        index
    }

    fn node(&self, index: u32) -> Option<&Node> {
        self.nodes.get(usize::try_from(index.checked_sub(2)?).ok()?)
    }

    fn facts(&self, index: u32) -> u32 {
        self.node(index).map_or(0, |node| node.facts)
    }

    /// What is left of a branch when a fact has a code.
    fn fix(&mut self, index: u32, fact: u8, code: u32) -> u32 {
        let Some(Node { fact: own, bit: own_bit, no, yes, facts }) = self.node(index) else { return index };
        let (own, own_bit, no, yes) = (*own, *own_bit, *no, *yes);
        if facts & bit(fact) == 0 {
            return index;
        }
        if let Some(left) = self.left.get(&(index, fact, code)) {
            return *left;
        }
        let left = if own == fact {
            self.fix(if code >> own_bit & 1 == 1 { yes } else { no }, fact, code)
        } else {
            let (no, yes) = (self.fix(no, fact, code), self.fix(yes, fact, code));
            self.index(own, own_bit, no, yes)
        };
        self.left.insert((index, fact, code), left);
        left
    }

    /// The question that the interview asks in a state: what settles the result first, then what is asked of everyone, then the
    /// rest.
    fn question(&self, state: &State) -> Option<FactId> {
        let all = |indexes: &[u32]| indexes.iter().fold(0, |all, index| all | self.facts(*index));
        let first = |facts: u32| self.model.book.questions().find(|id| facts & bit(id.0) != 0);
        let settling = all(&state.settling);
        first(settling).or_else(|| first(state.always)).or_else(|| first(all(&state.others)))
    }

    /// The most questions from a state on.
    pub(super) fn longest(&mut self, here: &State) -> usize {
        if let Some(best) = self.known.get(here) {
            return best.questions;
        }
        let mut best = Best { questions: 0, step: None };
        if let Some(fact) = self.question(here) {
            self.asked |= bit(fact.0);
            let model = self.model;
            let domain = model.space.domains.get(usize::from(fact.0));
            let mut entered: Vec<State> = Vec::new();
            for value in domain.iter().flat_map(|domain| &domain.values).filter(|value| **value != Value::Missing) {
                let code = domain.map_or(1, |domain| domain.value_index(value));
                let mut left = |indexes: &[u32]| indexes.iter().map(|index| self.fix(*index, fact.0, code)).collect();
                let next = state(left(&here.settling), left(&here.others), here.always & !bit(fact.0));
                if entered.contains(&next) {
                    continue;
                }
                let questions = 1 + self.longest(&next);
                if questions > best.questions {
                    best = Best { questions, step: Some((fact, value.clone(), next.clone())) };
                }
                entered.push(next);
            }
        }
        let questions = best.questions;
        self.known.insert(here.clone(), best);
        questions
    }
}

/// The state with these remainders: remainders that cannot change any more are left out, and one that is in both lists counts
/// once.
fn state(mut settling: Vec<u32>, mut others: Vec<u32>, always: u32) -> State {
    settling.retain(|index| *index > 1);
    settling.sort_unstable();
    settling.dedup();
    others.retain(|index| *index > 1 && settling.binary_search(index).is_err());
    others.sort_unstable();
    others.dedup();
    State { settling, others, always }
}

/// A fact as a bit of a set.
pub(super) fn bit(fact: u8) -> u32 {
    1u32.checked_shl(fact.into()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Content, Source,
        prove::{example::example, space::Domain},
    };
    use zhol_core::engine::{Answers, Date};

    #[test]
    fn the_states_ask_what_the_interview_asks() {
        let content = Content::read(&Source::frozen(), Date::new(2026, 11, 29).unwrap()).unwrap();
        let model = Model::of(&content.pack.book);
        let mut chance: u64 = 2020;
        let mut pick = |bound: usize| {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(chance >> 33).unwrap() % bound
        };
        let mut asked = 0;
        for until in [Until::Settled, Until::Nothing] {
            let mut ways = Ways::of(&model, until);
            let start = ways.start();
            let most = ways.longest(&start);
            for _ in 0..300 {
                let real = |domain: &Domain| domain.values.iter().skip(1).cloned().collect::<Vec<_>>();
                let values: Vec<Value> = model
                    .space
                    .domains
                    .iter()
                    .map(|domain| {
                        let values = real(domain);
                        values[pick(values.len())].clone()
                    })
                    .collect();
                let Some((answers, today)) = model.space.answers(&values) else { continue };
                let (mut state, mut told, mut count) = (start.clone(), Answers::default(), 0);
                while let Some(fact) = ways.question(&state) {
                    assert_eq!(until.next(model.book, &told, today), Some(fact), "{until:?}: {}", example(&model, &values));
                    told.set(fact, answers.get(fact).unwrap());
                    let index = usize::from(fact.0);
                    let code = model.space.domains[index].value_index(&values[index]);
                    let mut left = |indexes: &[u32]| indexes.iter().map(|index| ways.fix(*index, fact.0, code)).collect();
                    state = super::state(left(&state.settling), left(&state.others), state.always & !bit(fact.0));
                    assert!(ways.known.contains_key(&state), "a state that was not entered");
                    count += 1;
                }
                assert_eq!(until.next(model.book, &told, today), None);
                assert!(count <= most);
                asked += count;
            }
        }
        assert!(asked > 3_000, "{asked} questions");
    }
}
