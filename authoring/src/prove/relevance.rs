//! Whether a question is asked that cannot change the result: proved over every set of answers.

use biodivine_lib_bdd::Bdd;
use serde_json::Value as Json;

use super::{Model, diagram::without_missing, example::example, space::Value};
use zhol_core::engine::{Branch, FactId, Root};

/// A question that is asked although no answer to it can change the result any more.
pub struct IrrelevantQuestion {
    /// The fact it asks for.
    pub fact: String,
    /// In how many sets of answers it is asked without need.
    pub count: f64,
    /// The smallest of them, as JSON that `zhol screen` reads.
    pub example: Json,
}

/// How many parts of the packed diagram differ from the rules for some set of answers. The interview asks by what the diagram,
/// restricted to the answers, still depends on; a reduced diagram depends on a fact exactly where two answers to it differ.
pub(super) fn wrong_parts(model: &Model<'_>) -> usize {
    let Some(diagram) = &model.book.diagram else { return usize::MAX };
    let mut functions: Vec<Bdd> = vec![model.space.variables.mk_false(), model.space.variables.mk_true()];
    for (index, Branch { fact, bit, no, yes }) in (2u16..).zip(&diagram.branches) {
        let (no, yes) = (Branch::target(index, *no), Branch::target(index, *yes));
        let variable = model.space.variable(*fact, *bit);
        let function = match (variable, functions.get(usize::from(no)), functions.get(usize::from(yes))) {
            (Some(variable), Some(no), Some(yes)) => Bdd::if_then_else(&model.space.variables.mk_var(variable), yes, no),
            _ => model.space.variables.mk_false(),
        };
        functions.push(function);
    }
    let outcome = model.outcome();
    let same = outcome.iter().zip(&diagram.roots).filter(|((function, _), Root { at, .. })| {
        functions.get(usize::from(*at)).is_some_and(|packed| *packed == without_missing(model, function))
    });
    outcome.len().max(diagram.roots.len()) - same.count()
}

/// Every fact whose question can be asked in some set of answers where no answer to it can change the result. A question is asked
/// if the rest of the diagram depends on it; it is useful if in some continuation two answers differ.
pub(super) fn irrelevant_questions(model: &Model<'_>) -> Vec<IrrelevantQuestion> {
    let outcome: Vec<Bdd> = model.outcome().into_iter().map(|(function, _)| function).collect();
    let packed: Vec<Bdd> = outcome.iter().map(|function| without_missing(model, function)).collect();
    let facts = model.book.facts().filter(|(_, fact)| !fact.always_asked);
    let found = facts.filter_map(|(id, fact)| {
        let vain = matters(model, &packed, id, |_| true).and_not(&matters(model, &outcome, id, |value| *value != Value::Missing));
        let vain = vain.and(&model.space.valid);
        let values = model.space.smallest(&vain)?;
        Some(IrrelevantQuestion { fact: fact.id.clone(), count: model.space.count(&vain), example: example(model, &values) })
    });
    found.collect()
}

/// Where a fact has no answer and in some continuation one of the functions depends on it.
fn matters(model: &Model<'_>, functions: &[Bdd], fact: FactId, goes_on: impl Fn(&Value) -> bool) -> Bdd {
    let answers = model.space.where_value(fact, &goes_on);
    let mut matters = model.space.variables.mk_false();
    for function in functions.iter().filter(|function| model.space.looks_at(function, fact)) {
        let can_hold = model.space.exists(&function.and(&answers), fact);
        let can_fail = model.space.exists(&answers.and_not(function), fact);
        matters = matters.or(&can_hold.and(&can_fail));
    }
    for (other, _) in model.book.facts().filter(|(other, _)| *other != fact) {
        // A fact without an answer may still be answered with anything.
        let missing = model.space.where_value(other, |value| *value == Value::Missing);
        let answered = model.space.where_value(other, &goes_on);
        let later = model.space.exists(&matters.and(&answered), other);
        matters = missing.and(&later).or(&matters.and_not(&missing));
    }
    matters.and(&model.space.where_value(fact, |value| *value == Value::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, Source};
    use zhol_core::engine::{Changing, Date};

    #[test]
    fn the_interview_asks_exactly_what_can_still_change_the_result() {
        let content = Content::read(&Source::frozen(), Date::new(2026, 11, 29).unwrap()).unwrap();
        let model = Model::of(&content.pack.book);
        let outcome: Vec<Bdd> = model.outcome().into_iter().map(|(function, _)| function).collect();
        let useful: Vec<Bdd> =
            model.book.facts().map(|(id, _)| matters(&model, &outcome, id, |value| *value != Value::Missing)).collect();
        let mut chance: u64 = 2020;
        let mut next = |bound: usize| {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(chance >> 33).unwrap() % bound
        };
        let mut asked = 0;
        for _ in 0..2_000 {
            let values: Vec<Value> = model
                .space
                .domains
                .iter()
                .map(|domain| if next(2) == 0 { Value::Missing } else { domain.values[next(domain.values.len())].clone() })
                .collect();
            let Some((answers, today)) = model.space.answers(&values) else { continue };
            let changing = Changing::of(model.book, &answers, today).any;
            for ((id, fact), useful) in model.book.facts().zip(&useful) {
                assert_eq!(
                    changing.contains(id),
                    model.space.holds(useful, &values),
                    "{}: {}",
                    fact.id,
                    example(&model, &values)
                );
                asked += usize::from(changing.contains(id));
            }
        }
        assert!(asked > 1_000, "{asked} questions were worth asking");
    }
}
