//! Which language a reader gets.

use crate::content::LANGUAGES;

/// The first wished language that the widget has; Kazakh if it has none of them. The wishes are language tags, the preferred one first.
#[must_use]
pub fn match_language(wished: impl IntoIterator<Item = String>) -> &'static str {
    wished.into_iter().find_map(offered).unwrap_or("kk")
}

/// The offered language that a reader of the wished language can read. Uzbek is in Latin letters unless the wish says Cyrillic; a reader
/// of any Persian gets Dari.
fn offered(wish: String) -> Option<&'static str> {
    let wish = wish.to_ascii_lowercase();
    let mut subtags = wish.split(['-', '_']);
    let main = subtags.next()?;
    Some(match main {
        "uz" if subtags.next() == Some("cyrl") => "uz-Cyrl",
        "prs" => "fa-AF",
        // A language can be there in two scripts: the first one.
        _ => LANGUAGES.iter().find(|language| language.tag.split('-').next() == Some(main))?.tag,
    })
}
