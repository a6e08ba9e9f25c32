//! Which words a phone fetches later than the others, because only a result needs them.

use crate::content::Texts;

/// How the keys of such words begin.
const LATER: [&str; 11] =
    ["act-", "citation-", "city-", "desk-", "find-", "office-", "paper-", "pathway-", "result-", "role-", "take-"];

/// The way to the result stands on every question.
const FIRST: &str = "result-now";

/// The words that the questions need, and those that only a result needs.
pub(crate) fn divided(texts: &Texts) -> (Texts, Texts) {
    let is_later = |key: &str| key != FIRST && LATER.iter().any(|start| key.starts_with(start));
    let part = |later: bool| {
        let messages = texts.messages.iter().filter(|(key, _)| is_later(key) == later).cloned().collect();
        Texts { messages, language: texts.language.clone(), name: texts.name.clone(), ..*texts }
    };
    (part(false), part(true))
}
