//! The diagrams that are packed: every part of a result, reduced and shared. With them the interview asks only what can change
//! the result.

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddPointer};

use super::{Model, space::Value};
use zhol_core::engine::{Branch, DateOutcomes, Diagram, FactId, Root, Rulebook};

/// Makes the diagram of a rulebook.
pub(crate) fn diagram(book: &Rulebook) -> Diagram {
    let model = Model::of(book);
    let mut shared = Shared { model: &model, diagram: Diagram::default(), indexes: BTreeMap::new() };
    for (function, settles) in model.outcome() {
        let function = without_missing(&model, &function);
        let at = shared.add(&function, function.root_pointer(), &mut BTreeMap::new());
        shared.diagram.roots.push(Root { at, settles });
    }
    let dates = (0u8..).map(FactId).zip(&model.space.domains).filter(|(_, domain)| !domain.ways.is_empty());
    shared.diagram.dates = dates
        .map(|(id, domain)| {
            let ways = domain
                .ways
                .iter()
                .map(|way| way.iter().map(|relation| (relation.before_code, relation.after_code)).collect())
                .collect();
            (id, DateOutcomes { bounds: domain.bounds.clone(), ways })
        })
        .collect();
    shared.diagram
}

/// The function in which no answer, and every code that stands for none, counts as "I don't know": then what is left of it
/// depends on a fact only where two real answers differ.
pub(super) fn without_missing(model: &Model<'_>, function: &Bdd) -> Bdd {
    model.book.facts().fold(function.clone(), |function, (fact, _)| {
        let real = model.space.where_value(fact, |value| *value != Value::Missing);
        let unknown = model.space.fix(&function, fact, &Value::Unknown);
        Bdd::if_then_else(&real, &function, &unknown)
    })
}

struct Shared<'a> {
    model: &'a Model<'a>,
    diagram: Diagram,
    indexes: BTreeMap<(FactId, u8, u16, u16), u16>,
}

impl Shared<'_> {
    fn add(&mut self, function: &Bdd, pointer: BddPointer, known: &mut BTreeMap<BddPointer, u16>) -> u16 {
        if pointer.is_terminal() {
            return u16::from(pointer.is_one());
        }
        if let Some(index) = known.get(&pointer) {
            return *index;
        }
        let no = self.add(function, function.low_link_of(pointer), known);
        let yes = self.add(function, function.high_link_of(pointer), known);
        let (fact, bit) = self.model.space.bit(function.var_of(pointer));
        let next = u16::try_from(self.diagram.branches.len() + 2).unwrap_or(u16::MAX);
        let index = *self.indexes.entry((fact, bit, no, yes)).or_insert(next);
        if index == next {
            self.diagram.branches.push(Branch { fact, bit, no: Branch::step(index, no), yes: Branch::step(index, yes) });
        }
        known.insert(pointer, index);
        index
    }
}
