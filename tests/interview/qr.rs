//! The QR code of a hand-over code: cameras read it, and it is drawn as an encoder that is not ours draws it.

use zhol_authoring::{people, read_case};
use zhol_core::interview::hand_over::{SIDE, squares, write};
use zhol_tests::frozen::book;

use crate::hand_over::ALPHABET;

/// What a camera reads of squares that are drawn with points of some size, and white around them.
fn scanned(squares: &[bool], points: usize) -> String {
    let side = (SIDE + 8) * points;
    let black = |x: usize, y: usize| {
        let (x, y) = ((x / points).checked_sub(4), (y / points).checked_sub(4));
        x.zip(y).is_some_and(|(x, y)| x < SIDE && y < SIDE && squares[y * SIDE + x])
    };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if black(x, y) { 0 } else { 255 });
    let found = seen.detect_grids();
    assert_eq!(found.len(), 1, "one code is seen");
    found[0].decode().unwrap().1
}

#[test]
fn a_camera_reads_the_code_from_its_squares_even_where_they_are_soiled() {
    for (seen, person) in people(300, 9).enumerate() {
        let code = write(book(), &read_case(book(), &person).unwrap().answers);
        let mut squares = squares(&code).unwrap();
        assert_eq!(scanned(&squares, 3 + seen % 5), code);
        // Eight words of 44 may be wrong; a stain of four by four squares touches at most eight.
        for at in 0..16 {
            let (x, y) = (10 + at % 4, 10 + at / 4);
            squares[y * SIDE + x] = true;
        }
        assert_eq!(scanned(&squares, 4), code);
    }
}

#[test]
fn it_is_the_code_that_qrcodegen_makes_for_every_length_of_text() {
    use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
    let letters: Vec<char> = ALPHABET.into_iter().chain(['-']).collect();
    for length in 0..=38 {
        let text: String = (0..length).map(|at| letters[(at * 7 + length) % letters.len()]).collect();
        let segment = QrSegment::make_alphanumeric(&text);
        let (version, mask) = (Version::new(2), Mask::new(0));
        let other = QrCode::encode_segments_advanced(&[segment], QrCodeEcc::Medium, version, version, Some(mask), false).unwrap();
        let drawn = squares(&text).unwrap();
        assert_eq!(usize::try_from(other.size()).unwrap(), SIDE);
        for (at, black) in drawn.iter().enumerate() {
            let (x, y) = (i32::try_from(at % SIDE).unwrap(), i32::try_from(at / SIDE).unwrap());
            assert_eq!(*black, other.get_module(x, y), "{text}: column {x}, row {y}");
        }
    }
    assert_eq!(squares(&"A".repeat(39)), None);
    assert_eq!(squares("abc"), None, "no small letters");
}
