//! Which words a phone fetches later than the others, because only a result needs them.

use crate::content::{NONE_SHARED, Texts};

/// How the keys of such words begin.
const LATER: [&str; 13] = [
    "act-",
    "citation-",
    "city-",
    "contact-",
    "desk-",
    "find-",
    "office-",
    "paper-",
    "pathway-",
    "result-",
    "role-",
    "second-look-",
    "take-",
];

/// The way to the result stands on every question.
const FIRST: &str = "result-now";

/// So many letters a key may have in common with the one before it, so that their number is a letter that can be read.
const MOST_SHARED: usize = (b'~' - NONE_SHARED) as usize;

/// The words that the questions need, and those that only a result needs.
pub(crate) fn divided(texts: &Texts) -> (Texts, Texts) {
    let is_later = |key: &str| key != FIRST && LATER.iter().any(|start| key.starts_with(start));
    let part = |later: bool| {
        let messages = texts.messages.iter().filter(|(key, _)| is_later(key) == later).cloned().collect();
        texts.saying(messages)
    };
    (part(false), part(true))
}

/// The words as a pack holds them: in the order of their keys, each key without the letters that are those of the key before it.
pub(crate) fn folded(texts: &Texts) -> Texts {
    let mut folded = texts.clone();
    folded.messages.sort_by(|one, other| one.0.cmp(&other.0));
    let mut before = String::new();
    for (key, _) in &mut folded.messages {
        let shared = key.bytes().zip(before.bytes()).take(MOST_SHARED).take_while(|(one, other)| one == other).count();
        let letter = char::from(NONE_SHARED.saturating_add(u8::try_from(shared).unwrap_or_default()));
        let short: String = core::iter::once(letter).chain(key.chars().skip(shared)).collect();
        before = core::mem::replace(key, short);
    }
    folded
}
