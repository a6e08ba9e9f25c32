//! A hand-over code in a photo.

use rqrr::PreparedImage;

/// The text of the first square in a picture that can be read. `grey` has a byte for each pixel, row by row, dark where it is low.
#[must_use]
pub fn read(width: usize, grey: &[u8]) -> Option<String> {
    let height = grey.len().checked_div(width)?;
    let pixel = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut image = PreparedImage::prepare_from_greyscale(width, height, pixel);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}
