//! The screen of a browser.

/// What the page is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Whether the person prefers dark.
    pub dark: bool,
}

impl Screen {
    /// A small phone.
    pub const PHONE: Self = Self { width: 360, height: 640, dark: false };
}
