//! Headings below the title.

/// The tag of a heading, for a level from 2 to 4.
pub(in crate::ui) fn heading(level: u8) -> &'static str {
    match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    }
}
