//! Which words a phone fetches later than the others, because only a result needs them.

use core::mem;

use crate::content::{Texts, mark, texts::Piece};

/// How the keys of such words begin; and of those that stand folded under a question, which nobody opens before they have come.
const LATER: [&str; 15] = [
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
    "urgent-",
    "why-",
];

/// The way to the result stands on every question, and the heading of what is folded there.
const FIRST: [&str; 2] = ["result-now", "why-we-ask"];

/// So many letters a key may have in common with the one before it, so that their number is a letter that can be read.
const MOST_SHARED: usize = (b'~' - mark::NONE_SHARED) as usize;

/// The words that the questions need, and those that only a result needs.
pub(crate) fn divided(texts: &Texts) -> (Texts, Texts) {
    let is_later = |key: &str| !FIRST.contains(&key) && LATER.iter().any(|start| key.starts_with(start));
    let part = |later: bool| {
        let messages = texts.messages.iter().filter(|(key, _)| is_later(key) == later).cloned().collect();
        texts.saying(messages)
    };
    (part(false), part(true))
}

/// The words as a pack holds them, in the order of their keys.
pub(crate) fn written(texts: &Texts) -> String {
    let mut messages: Vec<&(String, Vec<Piece>)> = texts.messages.iter().collect();
    messages.sort_by(|one, other| one.0.cmp(&other.0));
    let zero = char::from_u32(texts.zero).unwrap_or('0').to_string();
    let reviewed = if texts.reviewed { "1" } else { "0" };
    let about = [&texts.language, &texts.name, texts.direction.word(), &zero, &texts.forms, &texts.official, reviewed].join("\n");
    let mut before = "";
    let keys = messages.iter().map(|(key, _)| shortened(key, mem::replace(&mut before, key))).collect::<Vec<_>>().join("\n");
    let mut pack = String::new();
    for part in [about, keys].into_iter().chain(messages.iter().map(|(_, pieces)| message(pieces))) {
        pack.push_str(&part);
        pack.push(mark::END);
    }
    pack
}

/// A key without the letters that are those of the key before it.
fn shortened(key: &str, before: &str) -> String {
    let shared = key.bytes().zip(before.bytes()).take(MOST_SHARED).take_while(|(one, other)| one == other).count();
    let letter = char::from(mark::NONE_SHARED.saturating_add(u8::try_from(shared).unwrap_or_default()));
    core::iter::once(letter).chain(key.chars().skip(shared)).collect()
}

fn message(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(words) => words.clone(),
        Piece::Blank(name) => format!("{}{name}{}", mark::BLANK, mark::BLANK_END),
        Piece::Choice { by, variants } => {
            let wordings =
                variants.iter().map(|(value, pieces)| format!("{}{value}{}{}", mark::WORDING, mark::WORDS, message(pieces)));
            format!("{}{by}{}{}", mark::CHOICE, wordings.collect::<String>(), mark::CHOICE_END)
        }
    };
    pieces.iter().map(piece).collect()
}
