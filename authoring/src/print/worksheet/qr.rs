//! The QR code of an address.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::{Problem, print::markup::Markup};

/// The white border around the code, in squares, as the standard demands.
const QUIET: i32 = 4;

/// A code as the path of its black squares.
pub(super) struct QrImage {
    side: i32,
    path: String,
}

/// Draws the code of an address.
pub(super) fn draw(address: &str) -> Result<QrImage, Problem> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).map_err(|_| {
        Problem::new("--address", address, "The address is too long to be printed as a code.", "Take a shorter address.")
    })?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        for x in (0..side).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Ok(QrImage { side: side + 2 * QUIET, path })
}

impl QrImage {
    /// Puts the code on a page. For people who do not see it the address stands beside it.
    pub(super) fn write(&self, page: &mut Markup) {
        let view = format!("0 0 {0} {0}", self.side);
        page.within("svg", &[("viewBox", &view), ("aria-hidden", "true"), ("shape-rendering", "crispEdges")], |page| {
            page.void("path", &[("d", &self.path)]);
        });
    }
}
