//! The languages on offer.

/// A language that the widget has a pack for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, which is also the name of its pack.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
}

/// The languages in the order they are offered.
pub const LANGUAGES: &[Language] = &[
    Language { tag: "kk", name: "Қазақша" },
    Language { tag: "ru", name: "Русский" },
    Language { tag: "uz-Latn", name: "Oʻzbekcha" },
    Language { tag: "uz-Cyrl", name: "Ўзбекча" },
    Language { tag: "fa-AF", name: "دری" },
    Language { tag: "en", name: "English" },
];

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
    Some(match parts.next()? {
        "kk" => "kk",
        "ru" => "ru",
        "uz" if parts.next() == Some("cyrl") => "uz-Cyrl",
        "uz" => "uz-Latn",
        "fa" | "prs" => "fa-AF",
        "en" => "en",
        _ => return None,
    })
}
