//! The name of a region, an office or an act in the languages in which it has one.

use serde::Deserialize;

/// A name in each language; Kazakh may be missing where no Kazakh name was found, and the Russian one is shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LocalizedName {
    pub kk: Option<String>,
    pub ru: String,
    pub en: String,
}

impl LocalizedName {
    /// The name in a language; in a language without names of its own, the English one.
    pub(crate) fn of(&self, language: &str) -> &str {
        match language {
            "kk" => self.kk.as_deref().unwrap_or(&self.ru),
            "ru" => &self.ru,
            _ => &self.en,
        }
    }
}
