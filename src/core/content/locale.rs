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
}
