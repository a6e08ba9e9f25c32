//! Which words a phone fetches later: all except those of the first page and of the first question. It fetches them
//! while the person answers the first question.

use core::mem;

use zhol_core::{
    content::{Catalog, catalog::Piece, mark},
    engine::Rulebook,
};

/// How the keys of such words begin.
const LATER: [&str; 21] = [
    "act-",
    "check-",
    "citation-",
    "city-",
    "contact-",
    "desk-",
    "find-",
    "help-",
    "locate",
    "office-",
    "paper-",
    "other-",
    "pathway-",
    "private-",
    "region-",
    "result-",
    "role-",
    "second-look-",
    "take-",
    "urgent-",
    "why-",
];

/// How the keys of the words of a question begin; its name follows.
const OF_A_FACT: [&str; 4] = ["answer-", "fact-", "hint-", "question-"];

/// Every question has links to the answers and to the result, and this heading.
const NEEDED_AT_START: [&str; 3] = ["check-now", "result-now", "why-we-ask"];

/// The most letters that a key may share with the key before it, so that their number is a printable character.
const MOST_SHARED: usize = (b'~' - mark::NONE_SHARED) as usize;

/// The words that the first question needs, and the others.
pub(crate) fn divided(texts: &Catalog, book: &Rulebook) -> (Catalog, Catalog) {
    // Whom it is about is asked on the first page, the first question on the page after it.
    let first: Vec<&str> = book.questions().take(2).filter_map(|id| book.fact(id)).map(|fact| fact.id.as_str()).collect();
    let is_first =
        |of: &str| first.iter().any(|fact| of.strip_prefix(fact).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')));
    let of_another = |key: &str| OF_A_FACT.iter().find_map(|start| key.strip_prefix(start)).is_some_and(|of| !is_first(of));
    let is_later =
        |key: &str| !NEEDED_AT_START.contains(&key) && (of_another(key) || LATER.iter().any(|start| key.starts_with(start)));
    let part = |later: bool| {
        let messages = texts.messages.iter().filter(|(key, _)| is_later(key) == later).cloned().collect();
        texts.saying(messages)
    };
    (part(false), part(true))
}

/// The words as a pack holds them, in the order of their keys.
pub(crate) fn written(texts: &Catalog) -> String {
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
