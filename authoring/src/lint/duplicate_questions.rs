//! Two questions that always coincide: the rules use them in the same way, so that one of them is not needed.
//!
//! Two facts coincide when they have the same kind and the same options, something depends on them, and exchanging their answers
//! changes no part of a result, whatever else is answered, "I don't know" and no answer included. The diagrams decide it.
//!
//! Options of other names are other questions. `birth_setting = home and mother_has_id = no` could be one question to the rules,
//! but people know one without the other: lawyers have to decide that, not a check.

use biodivine_lib_bdd::Bdd;

use crate::{
    Problem,
    prove::{model::Model, space::Value},
    read::files::FACTS,
};
use zhol_core::engine::{Fact, FactId};

/// Reports every fact that coincides with an earlier one.
pub(super) fn check(model: &Model<'_>, problems: &mut Vec<Problem>) {
    let outcome: Vec<Bdd> = model.outcome().into_iter().map(|(function, _)| function.and(&model.space.valid)).collect();
    let facts: Vec<(FactId, &Fact)> = model.book.facts().filter(|(_, fact)| !fact.always_asked).collect();
    for (at, (id, fact)) in facts.iter().enumerate() {
        let same = facts.iter().take(at).find(|(other, before)| coincide(model, &outcome, (*other, before), (*id, fact)));
        if let Some((_, before)) = same {
            let what =
                format!("The rules use it as they use `{}`: to exchange the two answers never changes a result.", before.id);
            let remedy = "Ask one of the two, or correct the rule that should tell them apart.";
            problems.push(Problem::new(FACTS, &fact.id, what, remedy));
        }
    }
}

fn coincide(model: &Model<'_>, outcome: &[Bdd], (a, first): (FactId, &Fact), (b, second): (FactId, &Fact)) -> bool {
    let Some(pairs) = pairs(model, (a, first), (b, second)) else { return false };
    let look = |id: FactId| outcome.iter().map(|function| model.space.depends_on(function, id)).collect::<Vec<bool>>();
    let (by_first, by_second) = (look(a), look(b));
    if by_first != by_second || !by_first.contains(&true) {
        return false;
    }
    let looking = outcome.iter().zip(by_first).filter(|(_, looks)| *looks);
    looking.map(|(function, _)| function).all(|function| {
        pairs.iter().enumerate().all(|(at, (x, x_of_b))| {
            let (with_x, with_x_of_b) = (model.space.fix(function, a, x), model.space.fix(function, b, x_of_b));
            pairs.iter().take(at).all(|(y, y_of_b)| model.space.fix(&with_x, b, y_of_b) == model.space.fix(&with_x_of_b, a, y))
        })
    })
}

/// The answers of the first fact, each with the same answer to the second; `None` if one of them has an answer that the other
/// does not have.
fn pairs(model: &Model<'_>, (a, first): (FactId, &Fact), (b, second): (FactId, &Fact)) -> Option<Vec<(Value, Value)>> {
    let (mine, theirs) = (model.space.domains.get(usize::from(a.0))?, model.space.domains.get(usize::from(b.0))?);
    let count = first.options.len();
    if first.kind != second.kind || count != second.options.len() || mine.bounds != theirs.bounds {
        return None;
    }
    let same = |option: u8| first.options.get(usize::from(option)).and_then(|option| second.option(option));
    let pairs = mine.values.iter().map(|value| {
        let other = match value {
            Value::Choice(option) => Value::Choice(same(*option)?),
            Value::Set(bits) => {
                let chosen = (0..u8::try_from(count).ok()?).filter(|option| bits >> option & 1 == 1);
                Value::Set(chosen.map(same).try_fold(0, |all, option| Some(all | 1u32.checked_shl(option?.into())?))?)
            }
            value => value.clone(),
        };
        Some((value.clone(), other))
    });
    pairs.collect()
}
