//! The order in which the pathways are worked out by hand.

use std::collections::BTreeSet;

use crate::read::{
    condition::Condition,
    rule_source::{PathwaySource, RuleSource},
};

/// The pathways as they are worked out: each after those that its conditions name, and what is withheld last.
pub(super) fn in_order(rules: &RuleSource) -> Vec<&PathwaySource> {
    let pathways = rules.pathways.iter();
    let mut waiting: Vec<&PathwaySource> =
        pathways.clone().filter(|pathway| !pathway.withheld).chain(pathways.filter(|pathway| pathway.withheld)).collect();
    let mut in_order: Vec<&PathwaySource> = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|pathway| {
            let mut named = BTreeSet::new();
            let conditions = [Some(&pathway.likely), pathway.possible.as_ref(), pathway.signal.as_ref()];
            conditions.into_iter().flatten().for_each(|condition| name_pathways(rules, condition, &mut named));
            waiting.iter().all(|other| other.id == pathway.id || !named.contains(other.id.as_str()))
        });
        in_order.push(waiting.remove(ready.unwrap_or_default()));
    }
    in_order
}

/// The pathways that a condition names, also through the terms it uses.
fn name_pathways<'a>(rules: &'a RuleSource, condition: &Condition, named: &mut BTreeSet<&'a str>) {
    match condition {
        Condition::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("likely" | "open", [pattern]) => {
                let fits = |id: &str| pattern.strip_suffix('*').map_or(id == pattern, |start| id.starts_with(start));
                named.extend(rules.pathways.iter().map(|pathway| pathway.id.as_str()).filter(|id| fits(id)));
            }
            _ => {
                if let Some(meaning) = rules.meaning(name, arguments) {
                    name_pathways(rules, &meaning, named);
                }
            }
        },
        Condition::CanBe(inner) | Condition::Not(inner) => name_pathways(rules, inner, named),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| name_pathways(rules, part, named));
        }
        _ => {}
    }
}
