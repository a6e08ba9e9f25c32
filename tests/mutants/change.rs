//! Every way to change a condition in one place.

use std::collections::BTreeMap;

use super::rule::Rule;

/// What may stand in place of what.
pub struct Words {
    /// The options of each fact.
    pub options: BTreeMap<String, Vec<String>>,
    /// The terms that take nothing in brackets.
    pub terms: Vec<String>,
    /// The terms that look into a set, and the fact that is the set.
    pub sets: BTreeMap<String, String>,
    pub pathways: Vec<String>,
}

/// The condition, changed in one place, in every way there is.
pub fn changes(rule: &Rule, words: &Words) -> Vec<Rule> {
    let mut all = own(rule, words);
    match rule {
        Rule::Not(inner) => all.extend(changes(inner, words).into_iter().map(|inner| Rule::Not(Box::new(inner)))),
        Rule::CanBe(inner) => all.extend(changes(inner, words).into_iter().map(|inner| Rule::CanBe(Box::new(inner)))),
        Rule::Join { and, parts } => {
            for (at, part) in parts.iter().enumerate() {
                for changed in changes(part, words) {
                    let mut parts = parts.clone();
                    parts[at] = changed;
                    all.push(Rule::Join { and: *and, parts });
                }
            }
        }
        _ => {}
    }
    all
}

/// The changes to the outermost part.
fn own(rule: &Rule, words: &Words) -> Vec<Rule> {
    let negated = || Rule::Not(Box::new(rule.clone()));
    match rule {
        Rule::Join { and, parts } => {
            let flipped = Rule::Join { and: !and, parts: parts.clone() };
            let dropped = (0..parts.len()).map(|at| {
                let mut left = parts.clone();
                left.remove(at);
                if left.len() == 1 { left.remove(0) } else { Rule::Join { and: *and, parts: left } }
            });
            [flipped, negated()].into_iter().chain(dropped).collect()
        }
        Rule::Not(inner) | Rule::CanBe(inner) => vec![(**inner).clone()],
        Rule::Is { fact, equal, options } => is(fact, *equal, options, words),
        Rule::Include(fact, option) => {
            let others = beside(words.options.get(fact), option).into_iter().map(|other| Rule::Include(fact.clone(), other));
            [negated()].into_iter().chain(others).collect()
        }
        Rule::Call(name, arguments) => [negated()].into_iter().chain(calls(name, arguments, words)).collect(),
        Rule::Word(word) if word == "true" || word == "false" => vec![Rule::Word((word == "false").to_string())],
        Rule::Word(word) => [negated()].into_iter().chain(beside(Some(&words.terms), word).into_iter().map(Rule::Word)).collect(),
        Rule::SaidUnknown(fact) => {
            let options = words.options.get(fact).into_iter().flatten();
            let instead = options.map(|option| Rule::Is { fact: fact.clone(), equal: true, options: vec![option.clone()] });
            [negated()].into_iter().chain(instead).collect()
        }
        Rule::Compare { fact, sign, limit } => {
            let signs = ["<", "<=", ">", ">="].into_iter().filter(|other| other != sign);
            let signs = signs.map(|sign| Rule::Compare { fact: fact.clone(), sign: sign.into(), limit: limit.clone() });
            let limits = limits(limit).into_iter().map(|limit| Rule::Compare { fact: fact.clone(), sign: sign.clone(), limit });
            signs.chain(limits).collect()
        }
    }
}

/// The neighbours of a word in its list, the last beside the first.
fn beside(list: Option<&Vec<String>>, word: &str) -> Vec<String> {
    let Some(list) = list else { return Vec::new() };
    let at = list.iter().position(|other| other == word);
    let count = list.len();
    let places = at.map_or([0, count - 1], |at| [(at + 1) % count, (at + count - 1) % count]);
    let mut found: Vec<String> = places.into_iter().map(|at| list[at].clone()).filter(|other| other != word).collect();
    found.dedup();
    found
}

fn is(fact: &str, equal: bool, options: &[String], words: &Words) -> Vec<Rule> {
    let with = |equal: bool, options: Vec<String>| Rule::Is { fact: fact.to_owned(), equal, options };
    let mut all = vec![with(!equal, options.to_vec())];
    for (at, option) in options.iter().enumerate() {
        for other in beside(words.options.get(fact), option) {
            if !options.contains(&other) {
                let mut replaced = options.to_vec();
                replaced[at] = other.clone();
                all.push(with(equal, replaced));
                let mut widened = options.to_vec();
                widened.push(other);
                all.push(with(equal, widened));
            }
        }
        if options.len() > 1 {
            let mut narrowed = options.to_vec();
            narrowed.remove(at);
            all.push(with(equal, narrowed));
        }
    }
    all
}

fn calls(name: &str, arguments: &[String], words: &Words) -> Vec<Rule> {
    let with = |name: &str, arguments: &[String]| Rule::Call(name.to_owned(), arguments.to_vec());
    let mut all = Vec::new();
    let lists: Vec<Option<&Vec<String>>> = match name {
        "likely" | "open" => {
            all.push(with(if name == "likely" { "open" } else { "likely" }, arguments));
            vec![Some(&words.pathways)]
        }
        "parents" => ["mother_citizenship", "father_citizenship"].iter().map(|fact| words.options.get(*fact)).collect(),
        _ => vec![words.sets.get(name).and_then(|fact| words.options.get(fact))],
    };
    for (at, list) in lists.into_iter().enumerate() {
        let others = match arguments[at].as_str() {
            "citizen-*" => vec!["belonging-*".to_owned()],
            "belonging-*" => vec!["citizen-*".to_owned()],
            argument => beside(list, argument),
        };
        for other in others {
            let mut replaced = arguments.to_vec();
            replaced[at] = other;
            all.push(with(name, &replaced));
        }
    }
    // A word for one set, asked of another, is refused by the content check; it is one of the slips that happen.
    let sets: Vec<String> = words.sets.keys().cloned().collect();
    if words.sets.contains_key(name) {
        all.extend(beside(Some(&sets), name).first().map(|other| with(other, arguments)));
    }
    all
}

/// Thresholds beside a threshold: a day or a year more or less, and 16 for 18.
fn limits(limit: &str) -> Vec<String> {
    if let Some(years) = limit.strip_prefix("today - ").and_then(|rest| rest.strip_suffix(" years")) {
        let years: i32 = years.parse().unwrap();
        return [years - 2, years - 1, years + 1].iter().map(|years| format!("today - {years} years")).collect();
    }
    let (month, day) = limit.rsplit_once('-').unwrap();
    let day: u8 = day.parse().unwrap();
    let year: u16 = limit[..4].parse().unwrap();
    let in_month =
        [day.saturating_sub(1).max(1), day + 1].into_iter().filter(|other| *other != day).map(|day| format!("{month}-{day:02}"));
    let in_year = [year - 1, year + 1].into_iter().map(|year| format!("{year}{}", &limit[4..]));
    in_month.chain(in_year).chain([format!("{year}-01-01"), format!("{year}-02-29")]).collect()
}
