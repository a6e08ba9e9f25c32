//! Headings below the first.

/// The heading of a level, so that the outline of a page has no gaps wherever a part stands in it.
pub(super) fn heading(level: u8) -> &'static str {
    match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    }
}
