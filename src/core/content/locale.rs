//! The languages on offer, as `content/languages.toml` lists them: the build puts them here.

/// A language that the widget has a pack for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, which is also the name of its pack.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether the people who work with Zhol read it: the console of the hotline speaks it with them.
    pub workers: bool,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// A language by its tag.
    #[must_use]
    pub fn tagged(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.tag == tag)
    }

    /// The language that a reader of the wished one can read. The wish is written as browsers do, `uz-Cyrl-UZ`, or as operating systems
    /// do, `uz_UZ.UTF-8@cyrillic`, in any case. Uzbek is in Latin letters unless the wish says Cyrillic; a reader of any Persian gets Dari.
    #[must_use]
    pub fn wished(wish: &str) -> Option<&'static Self> {
        let wish = wish.to_ascii_lowercase();
        let mut subtags = wish.split(['-', '_', '.', '@']);
        let main = subtags.next()?;
        match main {
            "uz" if subtags.any(|subtag| subtag.starts_with("cyr")) => Self::tagged("uz-Cyrl"),
            "prs" => Self::tagged("fa-AF"),
            // A language can be there in two scripts: the first one.
            _ => LANGUAGES.iter().find(|language| language.tag.split('-').next() == Some(main)),
        }
    }
}
