//! Answers that the person chose to save on this device, as bytes: the date of the content, then the answers as one number.

use crate::{
    engine::{Answers, Date, Rulebook},
    interview::encoding::{self, Number},
};

/// The answers as bytes.
pub(super) fn write(book: &Rulebook, answers: &Answers) -> Vec<u8> {
    let mut bytes = content_version(book).to_vec();
    bytes.extend(encoding::encode(book, answers).bytes());
    bytes
}

/// The answers in the bytes. `None` when they are empty, damaged, or from another version of the content, where the number means
/// something else.
pub(super) fn read(book: &Rulebook, bytes: &[u8], today: Date) -> Option<Answers> {
    let number = bytes.strip_prefix(&content_version(book))?;
    encoding::decode(book, Number::of(number), today).filter(|answers| !answers.is_empty())
}

fn content_version(book: &Rulebook) -> [u8; 4] {
    let [low, high] = book.content_date.year().to_le_bytes();
    [low, high, book.content_date.month(), book.content_date.day()]
}
