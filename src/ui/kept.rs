//! Answers that the person chose to keep on this device, as bytes: the day of the content, then the answers as a number.

use crate::{
    engine::{Answers, Date, Rulebook},
    interview::encoding::{self, Number},
};

/// The answers as bytes.
pub(super) fn write(book: &Rulebook, answers: &Answers) -> Vec<u8> {
    let mut bytes = stamp(book).to_vec();
    bytes.extend(encoding::encode(book, answers).bytes());
    bytes
}

/// The answers that bytes stand for. None when another content wrote them: its numbers mean something else.
pub(super) fn read(book: &Rulebook, bytes: &[u8], today: Date) -> Option<Answers> {
    let number = bytes.strip_prefix(&stamp(book))?;
    encoding::decode(book, Number::of(number), today).filter(|answers| !answers.is_empty())
}

fn stamp(book: &Rulebook) -> [u8; 4] {
    let [low, high] = book.content_date.year().to_le_bytes();
    [low, high, book.content_date.month(), book.content_date.day()]
}
