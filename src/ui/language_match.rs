//! Which language a reader gets.

use crate::content::Language;

/// The first wished language that the widget has; Kazakh if it has none of them. The wishes are language tags, the preferred one first.
#[must_use]
pub fn match_language(wished: impl IntoIterator<Item = String>) -> &'static str {
    wished.into_iter().find_map(|wish| Language::wished(&wish)).map_or("kk", |language| language.tag)
}
