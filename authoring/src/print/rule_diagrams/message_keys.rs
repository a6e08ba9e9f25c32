//! The messages of `content/graph/`.

use crate::read::message_keys::Keys;
use zhol_core::engine::Kind;

/// The messages that every file of the pictures' words has, and the names of terms, which it may have.
pub(crate) fn keys(terms: &[&str]) -> Keys {
    let kinds = Kind::ALL.map(|kind| format!("kind-{}", kind.word()));
    let needed = KEYS.iter().map(|key| (*key).to_owned()).chain(kinds).collect();
    Keys { needed, possible: terms.iter().map(|name| format!("term-{name}")).collect() }
}

/// The pictures' own messages, besides those of the kinds of questions and the names of the terms.
const KEYS: &[&str] = &[
    "advises",
    "always",
    "changes-offices",
    "changes-wording",
    "day-after",
    "day-before",
    "day-not-after",
    "day-not-before",
    "decides",
    "decides-danger",
    "decides-nothing",
    "decides-safety",
    "gate-all",
    "gate-any",
    "gate-can-be",
    "gate-not",
    "includes",
    "index-lead",
    "index-print",
    "index-title",
    "interview-lead",
    "interview-of",
    "interview-title",
    "is",
    "is-likely",
    "is-open",
    "joint-and",
    "joint-can-be",
    "joint-not",
    "joint-or",
    "law-none",
    "legend",
    "mark-again",
    "mark-deferred",
    "mark-first",
    "mark-last",
    "mark-signed",
    "mark-unsigned",
    "mark-urgent",
    "mark-withheld",
    "needs",
    "needs-otherwise",
    "never",
    "note-likely",
    "note-possible",
    "note-signal",
    "note-terms",
    "page",
    "part-desks",
    "part-law",
    "part-likely",
    "part-possible",
    "part-signal",
    "part-terms",
    "picture-of",
    "possible-none",
    "says-people",
    "says-rule",
    "signal-none",
    "years-after",
    "years-before",
    "years-not-after",
    "years-not-before",
];
