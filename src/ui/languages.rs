//! Which language a reader gets.

pub use crate::content::LANGUAGES;

/// The first of the wished languages that there is; Kazakh if there is none.
#[must_use]
pub fn first_language(wished: impl IntoIterator<Item = String>) -> &'static str {
    wished.into_iter().find_map(on_offer).unwrap_or("kk")
}

/// The language on offer that a reader of the language wished can read. Uzbek is in Latin letters unless Cyrillic ones are wished;
/// who reads any Persian reads Dari.
fn on_offer(wish: String) -> Option<&'static str> {
    let wish = wish.to_ascii_lowercase();
    let mut parts = wish.split(['-', '_']);
    let main = parts.next()?;
    Some(match main {
        "uz" if parts.next() == Some("cyrl") => "uz-Cyrl",
        "prs" => "fa-AF",
        // The first of several that a language has.
        _ => LANGUAGES.iter().find(|language| language.tag.split('-').next() == Some(main))?.tag,
    })
}
