//! Headings below the title.

/// The heading of a level, so that the outline of a page has no gaps wherever a part stands in it.
pub(in crate::ui) fn heading(level: u8) -> &'static str {
    match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    }
}
