//! The order of the questions.

use std::collections::BTreeSet;

use crate::{Problem, read::files::QUESTIONS};
use zhol_core::engine::{FactId, NodeId, Rulebook};

/// A question comes after the ones that decide whether it has a meaning.
pub(super) fn check(book: &Rulebook, problems: &mut Vec<Problem>) {
    let asked: Vec<FactId> = book.questions().collect();
    for section in &book.sections {
        for id in &section.questions {
            let Some((fact, needs)) = book.fact(*id).and_then(|fact| Some((fact, fact.needs?))) else { continue };
            let before = asked.iter().take_while(|other| *other != id).collect::<Vec<_>>();
            for other in leaves(book, needs.condition).into_iter().filter(|other| other != id && !before.contains(&other)) {
                let other = name(book, other);
                let what =
                    format!("asks for `{}` before `{other}`, on which it depends whether the question has a meaning.", fact.id);
                problems.push(Problem::new(QUESTIONS, &section.id, what, format!("Ask for `{other}` first.")));
            }
        }
    }
}

fn leaves(book: &Rulebook, node: NodeId) -> BTreeSet<FactId> {
    let Some(node) = book.node(node) else { return BTreeSet::new() };
    node.fact().into_iter().chain(node.parts().iter().flat_map(|part| leaves(book, *part))).collect()
}

fn name(book: &Rulebook, fact: FactId) -> &str {
    book.fact(fact).map_or("", |fact| &fact.id)
}
