//! A question asked twice: a copy of a fact, which the rules use wherever they use the fact.

use zhol_authoring::Source;

use super::rules::PATHWAYS;

const FACTS: &str = "content/facts.toml";
const ORDER: &str = "content/pathways/order.toml";
const QUESTIONS: &str = "content/questions.toml";

/// The copy's name.
pub const DUPLICATE: &str = "asked_again";

/// The content with a copy of a fact, beside it in every comparison of the rules but the first `spared`.
pub fn copied(source: &Source, fact: &str, spared: usize) -> Source {
    let mut spared = spared;
    let mut changed = source.clone();
    for file in
        PATHWAYS.into_iter().chain(["content/terms.toml", "content/safety.toml", "content/second_looks.toml", ORDER, FACTS])
    {
        changed = changed.with(file, doubled(source.text(file).unwrap(), fact, &mut spared));
    }
    let facts = changed.text(FACTS).unwrap();
    let start = facts.find(&format!("\n[{fact}]")).unwrap() + 1;
    let end = facts[start..].find("\n\n").map_or(facts.len(), |length| start + length);
    let copy = facts[start..end].replacen(fact, DUPLICATE, 1);
    let facts = format!("{}\n\n{copy}{}", &facts[..end], &facts[end..]);
    let questions = source.text(QUESTIONS).unwrap().replacen(&format!("\"{fact}\""), &format!("\"{fact}\", \"{DUPLICATE}\""), 1);
    changed.with(FACTS, facts).with(QUESTIONS, questions)
}

/// A text with the copy beside the fact in each comparison.
fn doubled(text: &str, fact: &str, spared: &mut usize) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(fact) {
        let (before, from) = rest.split_at(at);
        let after = &from[fact.len()..];
        let whole = !before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        let length = compared(after).filter(|_| whole);
        done.push_str(before);
        match length {
            Some(length) if *spared == 0 => done.push_str(&format!("({fact}{0} or {DUPLICATE}{0})", &after[..length])),
            Some(length) => {
                *spared -= 1;
                done.push_str(&from[..fact.len() + length]);
            }
            None => done.push_str(fact),
        }
        rest = &after[length.unwrap_or_default()..];
    }
    done + rest
}

/// How long the rest of a comparison is, if this begins with one.
fn compared(text: &str) -> Option<usize> {
    let sign = [" = ", " ≠ ", " <= ", " >= ", " < ", " > ", " include "].into_iter().find(|sign| text.starts_with(sign))?;
    let value = &text[sign.len()..];
    let word = |text: &str| text.find(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter))).unwrap_or(text.len());
    let length = match value {
        _ if value.starts_with("today - ") => value.find("years")? + "years".len(),
        _ if value.starts_with('(') => value.find(')')? + 1,
        _ => word(value),
    };
    (length > 0).then_some(sign.len() + length)
}
