//! Every way to change a condition in one place.

use super::vocabulary::{Words, neighbours};
use crate::read::condition::{Comparison, Condition, Limit};

/// The condition, changed in one place, in every way there is.
pub(super) fn changes(condition: &Condition, words: &Words) -> Vec<Condition> {
    let mut all = own(condition, words);
    match condition {
        Condition::Not(inner) => all.extend(changes(inner, words).into_iter().map(not)),
        Condition::CanBe(inner) => all.extend(changes(inner, words).into_iter().map(|inner| Condition::CanBe(Box::new(inner)))),
        Condition::All(parts) => all.extend(inside(parts, words).map(Condition::All)),
        Condition::Any(parts) => all.extend(inside(parts, words).map(Condition::Any)),
        _ => {}
    }
    all
}

/// The parts with one of them changed.
fn inside(parts: &[Condition], words: &Words) -> impl Iterator<Item = Vec<Condition>> {
    parts.iter().enumerate().flat_map(move |(at, part)| {
        let put = move |changed: Condition| {
            parts.iter().enumerate().map(|(other, part)| if other == at { changed.clone() } else { part.clone() }).collect()
        };
        changes(part, words).into_iter().map(put)
    })
}

fn not(condition: Condition) -> Condition {
    match condition {
        Condition::Not(inner) => *inner,
        other => Condition::Not(Box::new(other)),
    }
}

/// The changes to the outermost part.
fn own(condition: &Condition, words: &Words) -> Vec<Condition> {
    let negated = not(condition.clone());
    let with = |others: Vec<Condition>| [vec![negated.clone()], others].concat();
    match condition {
        Condition::All(parts) => joined(parts, Condition::All, Condition::Any(parts.clone()), negated),
        Condition::Any(parts) => joined(parts, Condition::Any, Condition::All(parts.clone()), negated),
        Condition::Not(inner) | Condition::CanBe(inner) => vec![(**inner).clone()],
        Condition::Is(fact, options) => with(is(fact, options, words)),
        Condition::Includes(fact, option) => {
            let others = words.beside(fact, option).into_iter().map(|other| Condition::Includes(fact.clone(), other));
            with(others.collect())
        }
        Condition::Named(name, arguments) if arguments.is_empty() => {
            with(neighbours(&words.terms, name).into_iter().map(|other| Condition::Named(other, Vec::new())).collect())
        }
        Condition::Named(name, arguments) => with(calls(name, arguments, words)),
        Condition::Fixed(holds) => vec![Condition::Fixed(!holds)],
        Condition::SaidUnknown(fact) => {
            let options = words.options.get(fact).into_iter().flatten();
            with(options.map(|option| Condition::Is(fact.clone(), vec![option.clone()])).collect())
        }
        Condition::Compare(fact, sign, limit) => {
            let signs = [Comparison::Before, Comparison::NotAfter, Comparison::After, Comparison::NotBefore];
            let signs = signs.into_iter().filter(|other| other != sign);
            let signs = signs.map(|sign| Condition::Compare(fact.clone(), sign, limit.clone()));
            signs.chain(limits(limit).into_iter().map(|limit| Condition::Compare(fact.clone(), *sign, limit))).collect()
        }
    }
}

/// "and" in place of "or", and one part left out after another.
fn joined(parts: &[Condition], join: fn(Vec<Condition>) -> Condition, flipped: Condition, negated: Condition) -> Vec<Condition> {
    let dropped = (0..parts.len()).map(|left_out| {
        let left = parts.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, part)| part.clone());
        let mut left: Vec<Condition> = left.collect();
        if left.len() == 1 { left.pop() } else { Some(join(left)) }
    });
    [flipped, negated].into_iter().chain(dropped.flatten()).collect()
}

/// A neighbour in place of an option or beside it, or one option less.
fn is(fact: &str, options: &[String], words: &Words) -> Vec<Condition> {
    let mut all = Vec::new();
    for (at, option) in options.iter().enumerate() {
        let without = || options.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, option)| option.clone());
        for other in words.beside(fact, option).into_iter().filter(|other| !options.contains(other)) {
            let put = |(index, option): (usize, &String)| if index == at { other.clone() } else { option.clone() };
            all.push(options.iter().enumerate().map(put).collect());
            all.push([options, std::slice::from_ref(&other)].concat());
        }
        if options.len() > 1 {
            all.push(without().collect());
        }
    }
    all.into_iter().map(|options: Vec<String>| Condition::Is(fact.to_owned(), options)).collect()
}

/// Another word in the brackets, `open` for `likely`, or the word for another set.
fn calls(name: &str, arguments: &[String], words: &Words) -> Vec<Condition> {
    let with = |name: &str, arguments: Vec<String>| Condition::Named(name.to_owned(), arguments);
    let mut all = Vec::new();
    match name {
        "likely" => all.push(with("open", arguments.to_vec())),
        "open" => all.push(with("likely", arguments.to_vec())),
        _ => {}
    }
    for (at, argument) in arguments.iter().enumerate() {
        let others = match (name, argument.as_str()) {
            (_, "citizen-*") => vec!["belonging-*".to_owned()],
            (_, "belonging-*") => vec!["citizen-*".to_owned()],
            ("likely" | "open", _) => neighbours(&words.pathways, argument),
            ("parents", _) => words.beside(if at == 0 { "mother_citizenship" } else { "father_citizenship" }, argument),
            _ => words.sets.get(name).map(|fact| words.beside(fact, argument)).unwrap_or_default(),
        };
        for other in others {
            let put = |(index, word): (usize, &String)| if index == at { other.clone() } else { word.clone() };
            all.push(with(name, arguments.iter().enumerate().map(put).collect()));
        }
    }
    // A word for one set, asked of another, is refused by the content check; people make this error.
    let sets: Vec<String> = words.sets.keys().cloned().collect();
    if words.sets.contains_key(name) {
        all.extend(neighbours(&sets, name).first().map(|other| with(other, arguments.to_vec())));
    }
    all
}

/// Thresholds beside a threshold: a day or a year more or less, and 16 for 18.
fn limits(limit: &Limit) -> Vec<Limit> {
    match limit {
        Limit::YearsAgo(years) => {
            let years: i32 = years.parse().unwrap_or_default();
            let others = [years - 2, years - 1, years + 1].into_iter().filter(|years| *years > 0);
            others.map(|years| Limit::YearsAgo(years.to_string())).collect()
        }
        Limit::Day(day) => {
            let parts: Vec<u16> = day.split('-').filter_map(|part| part.parse().ok()).collect();
            let [year, month, day] = parts.as_slice() else { return Vec::new() };
            let others = [
                (*year, *month, day.saturating_sub(1).max(1)),
                (*year, *month, day + 1),
                (year - 1, *month, *day),
                (year + 1, *month, *day),
                (*year, 1, 1),
                (*year, 2, 29),
            ];
            let others = others.into_iter().filter(|other| *other != (*year, *month, *day));
            others.map(|(year, month, day)| Limit::Day(format!("{year:04}-{month:02}-{day:02}"))).collect()
        }
    }
}
