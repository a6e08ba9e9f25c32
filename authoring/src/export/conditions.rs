//! Which conditions get a name in an export, and how a day is written.

use zhol_core::engine::{Bound, Date, FactId, Node, NodeId, Rulebook};

/// Whether some rule looks at whether a question was answered with "I don't know".
pub(super) fn is_asked_for_unknown(book: &Rulebook, fact: FactId) -> bool {
    book.nodes.iter().any(|node| matches!(node, Node::SaidUnknown(other) if *other == fact))
}

/// How often each condition is part of another, of a question's need or of a standing: what is used more than once gets a name,
/// so that it is worked out once.
pub(super) fn uses(book: &Rulebook) -> Vec<u32> {
    let mut uses = vec![0; book.nodes.len()];
    let parts = book.nodes.iter().flat_map(|node| node.parts().iter().copied());
    let needs =
        |node: &Node| node.fact().and_then(|fact| book.fact(fact)).and_then(|fact| fact.needs).map(|needs| needs.condition);
    let asked = book.nodes.iter().filter_map(needs).chain(book.facts.iter().filter_map(|fact| Some(fact.needs?.condition)));
    let standings = book.pathways.iter().flat_map(|pathway| [pathway.likely, pathway.possible]);
    for id in parts.chain(asked).chain(standings) {
        if let Some(count) = uses.get_mut(usize::from(id.0)) {
            *count += 1;
        }
    }
    uses
}

/// Whether a condition is used so often, and is so long, that it gets a name.
pub(super) fn is_named(book: &Rulebook, uses: &[u32], id: NodeId) -> bool {
    let short = |node: &Node| match node {
        Node::Fixed(_) => true,
        node => node.fact().and_then(|fact| book.fact(fact)).is_some_and(|fact| fact.needs.is_none()),
    };
    uses.get(usize::from(id.0)).is_some_and(|count| *count > 1) && !book.node(id).is_some_and(short)
}

/// A day as one number, which keeps the order of days: 19920301.
pub(super) fn number(day: Date) -> u32 {
    u32::from(day.year()) * 10_000 + u32::from(day.month()) * 100 + u32::from(day.day())
}

/// A bound as both programs calculate it: a day is a number such as 19920301, so a year is 10,000. `today` is their name of the
/// day.
pub(super) fn bound(bound: Bound, today: &str) -> String {
    match bound {
        Bound::Day(day) => number(day).to_string(),
        Bound::YearsAgo(years) => format!("({today} - {})", u32::from(years) * 10_000),
    }
}
