//! Writes each letter that is common in a pack as one byte. `zhol_core::content` reads it.

use std::collections::BTreeMap;

use zhol_core::content::charset::{AS_IT_IS, FIRST};

/// How many letters have a byte of their own.
const LETTERS: usize = (AS_IT_IS - FIRST) as usize;

/// The bytes of a pack with its most common letters as one byte each, and those letters before it.
pub(crate) fn shortened(pack: &[u8]) -> Vec<u8> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for letter in pack.utf8_chunks().flat_map(|chunk| chunk.valid().chars()).filter(|letter| matches!(letter.len_utf8(), 2 | 3)) {
        *counts.entry(letter).or_default() += 1;
    }
    let mut letters: Vec<(char, usize)> = counts.into_iter().collect();
    letters.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    letters.truncate(LETTERS);
    let bytes: BTreeMap<char, u8> = (FIRST..).zip(&letters).map(|(byte, (letter, _))| (*letter, byte)).collect();

    let mut written = vec![u8::try_from(letters.len()).unwrap_or_default()];
    let mut room = [0; 4];
    for (letter, _) in &letters {
        written.extend_from_slice(letter.encode_utf8(&mut room).as_bytes());
    }
    for chunk in pack.utf8_chunks() {
        for letter in chunk.valid().chars() {
            match bytes.get(&letter) {
                Some(byte) => written.push(*byte),
                None => as_they_are(&mut written, letter.encode_utf8(&mut room).as_bytes()),
            }
        }
        as_they_are(&mut written, chunk.invalid());
    }
    written
}

fn as_they_are(written: &mut Vec<u8>, bytes: &[u8]) {
    for byte in bytes {
        if *byte >= FIRST {
            written.push(AS_IT_IS);
        }
        written.push(*byte);
    }
}
