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
pub const LANGUAGES: &[Language] =
    &[Language { tag: "kk", name: "Қазақша" }, Language { tag: "ru", name: "Русский" }, Language { tag: "en", name: "English" }];

/// The first of the wished languages that there is; Kazakh if there is none.
#[must_use]
pub fn first_language(wished: impl IntoIterator<Item = String>) -> &'static str {
    let on_offer = |wish: String| {
        let main = wish.split('-').next().unwrap_or_default().to_ascii_lowercase();
        LANGUAGES.iter().find(|language| language.tag == main)
    };
    wished.into_iter().find_map(on_offer).map_or("kk", |language| language.tag)
}

#[cfg(test)]
mod tests {
    use super::first_language;

    fn first(wished: &[&str]) -> &'static str {
        first_language(wished.iter().map(|tag| (*tag).to_owned()))
    }

    #[test]
    fn the_first_language_a_person_reads_is_taken() {
        assert_eq!(first(&["uz", "ru-KZ", "en"]), "ru");
        assert_eq!(first(&["en-GB"]), "en");
    }

    #[test]
    fn kazakh_is_the_language_of_everyone_else() {
        assert_eq!(first(&["de", ""]), "kk");
        assert_eq!(first(&[]), "kk");
    }
}
