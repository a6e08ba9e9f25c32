//! Reads a hand-over code from a photo.

use rqrr::PreparedImage;

/// The text of the first QR code in a picture that can be read. `grey` has one byte for each pixel, row by row, 0 for black. `width` is
/// the number of pixels in a row.
#[must_use]
pub fn read_qr_code(width: usize, grey: &[u8]) -> Option<String> {
    let height = grey.len().checked_div(width)?;
    let pixel = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut image = PreparedImage::prepare_from_greyscale(width, height, pixel);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}
