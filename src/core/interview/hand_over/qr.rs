//! A hand-over code as a QR code (ISO/IEC 18004), for a camera to read instead of an ear.
//!
//! It encodes this one kind of text and nothing else: up to 38 digits, capital letters and hyphens, always in version 2 (25 squares a side) with
//! error correction M and mask 0. So it weighs a third of a general QR encoder. The symbol holds the code alone and no address:
//! the camera app of a phone opens nothing and sends nothing.

/// How many squares a side has. Around them four must stay white.
pub const SIDE: usize = 25;

const MODE: (u32, u32) = (0b0010, 4);
const LENGTH_BITS: u32 = 9;
const MOST_LETTERS: usize = 38;
const DATA: usize = 28;
const CORRECTION: usize = 16;
/// Correction M and mask 0, with their own correction, as both corners beside the finders say.
const FORMAT: u32 = 0b101_0100_0001_0010;

/// The modules row by row, true where black; `None` if the text is not such a code.
#[must_use]
pub fn squares(code: &str) -> Option<Vec<bool>> {
    let mut words = data(code)?;
    words.extend(correction(&words));
    let mut bits = words.iter().flat_map(|word| (0..8).rev().map(move |at| word >> at & 1 == 1));
    let mut squares = vec![false; SIDE * SIDE];
    // Two columns at a time from the right, up and down by turns; the column of the timing is passed over.
    for (turn, right) in [24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1].into_iter().enumerate() {
        for step in 0..SIDE {
            let y = if turn % 2 == 0 { SIDE - 1 - step } else { step };
            for x in [right, right - 1] {
                let black = fixed(x, y).unwrap_or_else(|| bits.next().unwrap_or_default() ^ ((x + y) % 2 == 0));
                *squares.get_mut(y * SIDE + x)? = black;
            }
        }
    }
    for y in 0..SIDE {
        *squares.get_mut(y * SIDE + 6)? = fixed(6, y).unwrap_or_default();
    }
    Some(squares)
}

/// The text as words of eight bits, filled up.
fn data(code: &str) -> Option<Vec<u8>> {
    let values: Option<Vec<u32>> = code.bytes().map(value).collect();
    let values = values.filter(|values| values.len() <= MOST_LETTERS)?;
    let mut bits: Vec<bool> = Vec::new();
    let mut push = |value: u32, count: u32| bits.extend((0..count).rev().map(|at| value >> at & 1 == 1));
    push(MODE.0, MODE.1);
    push(u32::try_from(values.len()).ok()?, LENGTH_BITS);
    for pair in values.chunks(2) {
        match pair {
            [first, second] => push(first * 45 + second, 11),
            rest => rest.iter().for_each(|last| push(*last, 6)),
        }
    }
    push(0, 4);
    let mut words: Vec<u8> =
        bits.chunks(8).map(|word| (0..8).fold(0, |sum, at| sum << 1 | u8::from(word.get(at) == Some(&true)))).collect();
    // 38 letters and the end fill the words exactly but for what the end may leave out.
    words.truncate(DATA);
    let fill = [0xec, 0x11].into_iter().cycle().take(DATA - words.len());
    words.extend(fill);
    Some(words)
}

/// The value of a letter among the 45 that such a text may have.
fn value(letter: u8) -> Option<u32> {
    match letter {
        b'0'..=b'9' => Some(u32::from(letter - b'0')),
        b'A'..=b'Z' => Some(u32::from(letter - b'A') + 10),
        b'-' => Some(41),
        _ => None,
    }
}

/// The words of the Reed-Solomon correction: the remainder by the polynomial with the zeros 2⁰ to 2¹⁵.
fn correction(data: &[u8]) -> Vec<u8> {
    let mut divisor = vec![1u8];
    let mut zero = 1;
    for _ in 0..CORRECTION {
        let shifted: Vec<u8> = divisor.iter().copied().chain([0]).collect();
        let scaled = [0].into_iter().chain(divisor.iter().map(|factor| times(*factor, zero)));
        divisor = shifted.iter().zip(scaled).map(|(one, other)| one ^ other).collect();
        zero = times(zero, 2);
    }
    let mut rest = vec![0u8; CORRECTION];
    for word in data {
        let first = rest.first().copied().unwrap_or_default() ^ word;
        let shifted = rest.iter().skip(1).copied().chain([0]);
        rest = shifted.zip(divisor.iter().skip(1)).map(|(word, factor)| word ^ times(*factor, first)).collect();
    }
    rest
}

/// The product in the field of 256 elements, modulo x⁸ + x⁴ + x³ + x² + 1.
fn times(one: u8, other: u8) -> u8 {
    (0..8).rev().fold(0u8, |sum, at| {
        let twice = sum << 1 ^ if sum & 0x80 == 0 { 0 } else { 0x1d };
        twice ^ if other >> at & 1 == 1 { one } else { 0 }
    })
}

/// The modules that are the same in every such code; `None` if the module is one of the data.
fn fixed(x: usize, y: usize) -> Option<bool> {
    let from = |centre: (usize, usize)| x.abs_diff(centre.0).max(y.abs_diff(centre.1));
    if let Some(rings) = [(3, 3), (21, 3), (3, 21)].map(from).into_iter().min().filter(|rings| *rings <= 4) {
        return Some(!matches!(rings, 2 | 4));
    }
    if from((18, 18)) <= 2 {
        return Some(from((18, 18)) != 1);
    }
    if x == 6 || y == 6 {
        return Some((x + y).is_multiple_of(2));
    }
    let at = match (x, y) {
        (8, 17) => return Some(true),
        (8, 0..=5) => y,
        (8, 7 | 8) => y - 1,
        (8, 18..) => y - 10,
        (7, 8) => 8,
        (0..=5, 8) => 14 - x,
        (17.., 8) => 24 - x,
        _ => return None,
    };
    Some(FORMAT >> at & 1 == 1)
}
