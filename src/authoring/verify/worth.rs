//! Which questions the interview asks, and whether any of them is asked in vain: proved over every set of answers on the way.

use biodivine_lib_bdd::Bdd;
use serde_json::Value as Json;

use super::{Model, laws::case, space::Value};
use crate::{
    authoring::Content,
    engine::{FactId, NodeId},
};

/// A question that is asked although no answer to it can change the result any more.
pub struct Useless {
    /// The fact it asks for.
    pub fact: String,
    /// In how many sets of answers it is asked in vain.
    pub count: f64,
    /// The smallest of them, as JSON that `zhol screen` reads.
    pub example: Json,
}

/// Compares, for every fact, where the interview asks its question with where an answer can still change the result.
#[must_use]
pub fn useless_questions(content: &Content) -> Vec<Useless> {
    let model = Model::of(&content.pack.book);
    let outcome = model.outcome();
    let mut found = Vec::new();
    for (id, fact) in model.book.facts().filter(|(_, fact)| !fact.always_asked && fact.advises.is_empty()) {
        let asked = asked(&model, id);
        let vain = asked.and_not(&useful(&model, &outcome, id)).and(&model.space.valid);
        if let Some(values) = model.space.smallest(&vain) {
            found.push(Useless { fact: fact.id.clone(), count: model.space.count(&vain), example: case(&model, &values) });
        }
    }
    found
}

/// Where some completion of the answers makes the result depend on a fact.
fn useful(model: &Model<'_>, outcome: &[Bdd], fact: FactId) -> Bdd {
    let answers = model.space.where_value(fact, |value| *value != Value::Missing);
    let mut useful = model.space.variables.mk_false();
    for function in outcome.iter().filter(|function| model.space.looks_at(function, fact)) {
        let can_hold = model.space.exists(&function.and(&answers), fact);
        let can_fail = model.space.exists(&answers.and_not(function), fact);
        useful = useful.or(&can_hold.and(&can_fail));
    }
    for (other, _) in model.book.facts().filter(|(other, _)| *other != fact) {
        // A fact without an answer may still be answered with anything.
        let missing = model.space.where_value(other, |value| *value == Value::Missing);
        let answered = model.space.where_value(other, |value| *value != Value::Missing);
        let later = model.space.exists(&useful.and(&answered), other);
        useful = missing.and(&later).or(&useful.and_not(&missing));
    }
    useful.and(&model.space.where_value(fact, |value| *value == Value::Missing))
}

/// Where the interview finds a question worth asking, as `interview::worth_asking` does.
fn asked(model: &Model<'_>, fact: FactId) -> Bdd {
    let mut asked = model.space.variables.mk_false();
    let cleared = model.node(model.book.cleared);
    let ruled_on = cleared.yes.not().and(&all_answered(model, model.book.cleared));
    for pathway in &model.book.pathways {
        let (likely, possible) = (model.node(pathway.likely), model.node(pathway.possible));
        let settled = likely.yes.or(&likely.no.and(&possible.no));
        let mut waits = model.space.variables.mk_false();
        for root in [pathway.likely, pathway.possible, pathway.signal] {
            waits = waits.or(&waits_for(model, root, fact));
        }
        let left_out = if pathway.withheld { settled.or(&ruled_on) } else { settled };
        asked = asked.or(&waits.and_not(&left_out));
    }
    for root in [model.book.cleared, model.book.minor] {
        asked = asked.or(&waits_for(model, root, fact));
    }
    asked.and_not(&model.meaningless(fact)).and(&model.space.where_value(fact, |value| *value == Value::Missing))
}

/// Where a condition is open and a way down through open parts leads to a fact.
fn waits_for(model: &Model<'_>, root: NodeId, fact: FactId) -> Bdd {
    let nothing = model.space.variables.mk_false();
    let Some(node) = model.book.node(root) else { return nothing };
    let two = model.node(root);
    let open = two.yes.or(&two.no).not();
    let mut below = node.parts().iter().fold(nothing, |all, part| all.or(&waits_for(model, *part, fact)));
    if let Some(asks) = node.fact() {
        if asks == fact {
            below = below.or(&model.space.variables.mk_true());
        }
        if let Some(needs) = model.book.fact(asks).and_then(|fact| fact.needs) {
            below = below.or(&waits_for(model, needs.condition, fact));
        }
    }
    open.and(&below)
}

fn all_answered(model: &Model<'_>, root: NodeId) -> Bdd {
    let all = model.space.variables.mk_true();
    let Some(node) = model.book.node(root) else { return all };
    let own = node.fact().map_or(all, |fact| model.space.where_value(fact, |value| *value != Value::Missing));
    node.parts().iter().fold(own, |all, part| all.and(&all_answered(model, *part)))
}
