//! All people of a call as bytes, for the instance of the module that replaces a crashed one.
//!
//! The bytes are: the index of the current person, the index of the caller's language, then for each person the open question, the
//! length of the answers and the answers as one number.

use super::caller::Caller;
use zhol_core::{
    content::{LANGUAGES, RulePack},
    engine::{Date, Rulebook},
    interview::encoding::{self, Number},
};

/// What a snapshot holds.
pub(super) struct Snapshot {
    pub callers: Vec<Caller>,
    /// The index of the person shown.
    pub current: usize,
    pub caller_language: &'static str,
}

/// The bytes of a snapshot; none when nothing was answered yet.
pub(super) fn write(book: &Rulebook, callers: &[Caller], current: usize, caller_language: &str) -> Vec<u8> {
    if callers.len() < 2 && callers.iter().all(|caller| caller.answers.is_empty()) {
        return Vec::new();
    }
    let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    let language = LANGUAGES.iter().position(|language| language.tag == caller_language);
    let mut bytes = vec![small(current), small(language.unwrap_or_default())];
    for caller in callers {
        let number = encoding::encode(book, &caller.answers);
        let number = number.bytes();
        bytes.extend([caller.open.0, small(number.len())]);
        bytes.extend(number);
    }
    bytes
}

/// The snapshot in the bytes. `None` when they are damaged or hold no person.
pub(super) fn read(bytes: &[u8], rules: &RulePack, today: Date) -> Option<Snapshot> {
    let (current, rest) = bytes.split_first()?;
    let (language, mut rest) = rest.split_first()?;
    let mut callers = Vec::new();
    while let Some((open, after)) = rest.split_first() {
        let (length, after) = after.split_first()?;
        let (number, after) = after.split_at_checked(usize::from(*length))?;
        rest = after;
        let mut caller = Caller::new(rules);
        caller.answers = encoding::decode(&rules.book, Number::of(number), today)?;
        caller.show(rules.book.questions().find(|fact| fact.0 == *open)?);
        callers.push(caller);
    }
    let current = usize::from(*current).min(callers.len().checked_sub(1)?);
    Some(Snapshot { callers, current, caller_language: LANGUAGES.get(usize::from(*language))?.tag })
}
