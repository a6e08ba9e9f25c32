//! Terms that nothing uses, and patterns that do not use what stands in their brackets.

use std::collections::BTreeSet;

use crate::{
    Problem,
    read::{condition::Condition, files::TERMS, rules::Rules},
};

/// Terms that nothing uses, and patterns that do not use what stands in their brackets.
pub(super) fn check(rules: &Rules, problems: &mut Vec<Problem>) {
    let mut used = BTreeSet::new();
    let conditions = rules.written.iter().map(|written| &written.condition);
    conditions.chain(rules.terms.values().map(|term| &term.when)).for_each(|condition| names(condition, &mut used));
    for (name, term) in &rules.terms {
        if !used.contains(name.as_str()) {
            problems.push(Problem::new(TERMS, name, "No rule uses this term.", "Take it out, or use it."));
        }
        let mut words = BTreeSet::new();
        names(&term.when, &mut words);
        for parameter in term.parameters.iter().filter(|parameter| !words.contains(parameter.as_str())) {
            let head = format!("{name}({})", term.parameters.join(", "));
            let what = format!("`{parameter}` stands in the brackets, but the condition does not use it.");
            problems.push(Problem::new(TERMS, &head, what, "Use it in the condition, or take it out of the brackets."));
        }
    }
}

fn names<'a>(condition: &'a Condition, used: &mut BTreeSet<&'a str>) {
    match condition {
        Condition::Is(_, options) => used.extend(options.iter().map(String::as_str)),
        Condition::Includes(_, option) => {
            used.insert(option);
        }
        Condition::Named(name, arguments) => {
            used.insert(name);
            used.extend(arguments.iter().map(String::as_str));
        }
        Condition::CanBe(inner) | Condition::Not(inner) => names(inner, used),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| names(part, used)),
        Condition::Fixed(_) | Condition::SaidUnknown(_) | Condition::Compare(..) => {}
    }
}
