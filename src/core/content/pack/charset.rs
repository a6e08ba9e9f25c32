//! One byte for each letter that is common in a pack. What is said in Cyrillic or Arabic letters is a tenth shorter so, after all
//! compression.
//!
//! A pack begins with the number of its letters and the letters themselves. After that a byte below 128 is itself, [`AS_IT_IS`] says
//! that the byte after it is itself, and any other byte is a letter of the list.

/// The byte after this one stands for itself.
pub const AS_IT_IS: u8 = 0xff;
/// The first byte that stands for a letter.
pub const FIRST: u8 = 0x80;

/// The bytes with each letter written out. Bytes that encode nothing are left out; reading the rest then fails.
pub(super) fn written_out(bytes: &[u8]) -> Vec<u8> {
    let Some((&count, mut rest)) = bytes.split_first() else { return Vec::new() };
    let mut letters = Vec::new();
    for _ in 0..count {
        // Letters of one byte need no shortening; none that is common takes four.
        let Some((letter, others)) = rest.split_at_checked(if rest.first() < Some(&0xe0) { 2 } else { 3 }) else { break };
        letters.push(letter);
        rest = others;
    }
    let (mut whole, mut bytes) = (Vec::new(), rest.iter());
    while let Some(&byte) = bytes.next() {
        if byte < FIRST {
            whole.push(byte);
        } else if byte == AS_IT_IS {
            whole.extend(bytes.next());
        } else if let Some(letter) = letters.get(usize::from(byte - FIRST)) {
            whole.extend_from_slice(letter);
        }
    }
    whole
}
