//! Why an interview is long: questions that are asked only for one pathway.

use std::collections::BTreeSet;

use zhol_core::engine::{FactId, NodeId, Pathway, Rulebook};

/// What makes an interview shorter: most of all, that a question that few people need comes late.
pub(super) fn shorter(book: &Rulebook) -> String {
    let mut said = String::from(
        " A pathway that nobody must be asked for before the result is settled belongs under `others` in content/pathways/order.toml; what \
         decides most comes first in content/questions.toml.",
    );
    for (pathway, facts) in asked_only_for(book).into_iter().take(3) {
        let line = format!("\n        Only for `{pathway}`, which is not under `others`, is asked: {}.", facts.join(", "));
        said.push_str(&line);
    }
    said
}

/// The pathways that must be settled first and have questions of their own, those with the most first: each with these questions.
fn asked_only_for(book: &Rulebook) -> Vec<(String, Vec<String>)> {
    let settling: Vec<&Pathway> = book.pathways.iter().filter(|pathway| pathway.settles).collect();
    let facts: Vec<BTreeSet<FactId>> = settling.iter().map(|pathway| facts_of(book, pathway)).collect();
    let mut found = Vec::new();
    for (at, pathway) in settling.iter().enumerate() {
        let others = || facts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, facts)| facts);
        let own = facts.get(at).into_iter().flatten().filter(|fact| !others().any(|facts| facts.contains(*fact)));
        let own: Vec<String> =
            own.filter_map(|fact| book.fact(*fact)).filter(|fact| !fact.always_asked).map(|fact| fact.id.clone()).collect();
        if !own.is_empty() {
            found.push((pathway.id.clone(), own));
        }
    }
    found.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    found
}

fn facts_of(book: &Rulebook, pathway: &Pathway) -> BTreeSet<FactId> {
    let mut facts = BTreeSet::new();
    let mut open: Vec<NodeId> = vec![pathway.likely, pathway.possible, pathway.signal];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let Some(node) = book.node(id) else { continue };
        facts.extend(node.fact());
        open.extend(node.parts());
    }
    facts
}
