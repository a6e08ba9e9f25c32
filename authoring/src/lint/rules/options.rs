//! Options that no rule tells apart from another, and questions on which nothing depends.

use std::collections::BTreeMap;

use biodivine_lib_bdd::Bdd;

use crate::{
    Problem,
    prove::{model::Model, space::Value},
    read::{files::FACTS, rules::Rules},
};
use zhol_core::engine::{Fact, FactId, Kind};

/// Checks the options of every fact.
pub(super) fn check(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let outcome: Vec<(Bdd, Bdd)> = model
        .outcome()
        .into_iter()
        .map(|(function, _)| {
            let real = function.and(&model.space.valid);
            (function, real)
        })
        .collect();
    for ((id, fact), declared) in rules.book.facts().zip(&rules.alike) {
        let looking: Vec<&Bdd> = outcome
            .iter()
            .filter(|(function, real)| model.space.looks_at(function, id) && model.space.depends_on(real, id))
            .map(|(_, real)| real)
            .collect();
        if fact.always_asked || !fact.advises.is_empty() {
            continue;
        }
        if looking.is_empty() {
            let remedy = "Take the fact out, use it in a rule, or say what it `changes` or `advises`.";
            problems.push(Problem::new(FACTS, &fact.id, "No rule depends on this fact.", remedy));
            continue;
        }
        let same = alike(model, id, fact, &looking);
        let list = |options: Vec<&String>| options.into_iter().map(|option| format!("`{option}`")).collect::<Vec<_>>().join(", ");
        let idle: Vec<&String> = same.iter().filter(|option| !declared.contains(option)).collect();
        if !idle.is_empty() {
            let what = format!("No rule tells these options from others: {}.", list(idle));
            let remedy =
                "Correct the rule that should use them, take them out, or list them under `alike` if people look for them.";
            problems.push(Problem::new(FACTS, &fact.id, what, remedy));
        }
        let told: Vec<&String> =
            declared.iter().filter(|option| fact.options.contains(option) && !same.contains(option)).collect();
        if !told.is_empty() {
            let what = format!("`alike` names options that the rules do tell apart: {}.", list(told));
            problems.push(Problem::new(FACTS, &fact.id, what, "Take them out of `alike`, or correct the rule."));
        }
    }
}

/// The options that are the same to every rule: of a choice those that have the same effect as another, of a set those that
/// change nothing.
fn alike(model: &Model<'_>, id: FactId, fact: &Fact, looking: &[&Bdd]) -> Vec<String> {
    let fixed = |value: &Value| -> Vec<Bdd> { looking.iter().map(|function| model.space.fix(function, id, value)).collect() };
    let options = (0u8..).zip(&fact.options);
    match fact.kind {
        Kind::Choice => {
            let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            let mut kinds: Vec<Vec<Bdd>> = Vec::new();
            for (at, option) in options {
                let here = fixed(&Value::Choice(at));
                let kind = kinds.iter().position(|other| *other == here).unwrap_or_else(|| {
                    kinds.push(here);
                    kinds.len() - 1
                });
                groups.entry(kind).or_default().push(option.clone());
            }
            groups.into_values().filter(|group| group.len() > 1).flatten().collect()
        }
        Kind::Set => {
            // The first two bits of a set's code say that there is an answer; each of the others is an option.
            let bit = |at: u8| model.space.variable(id, at);
            let answered: Vec<_> =
                [(bit(0), false), (bit(1), true)].into_iter().filter_map(|(variable, holds)| Some((variable?, holds))).collect();
            let functions: Vec<Bdd> = looking.iter().map(|function| function.restrict(&answered)).collect();
            let idle = options.filter(|(at, _)| {
                bit(at + 2).is_some_and(|option| functions.iter().all(|function| !function.support_set_contains(&option)))
            });
            idle.map(|(_, option)| option.clone()).collect()
        }
        Kind::Date => Vec::new(),
    }
}
