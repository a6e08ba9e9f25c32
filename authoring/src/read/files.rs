//! The names of the content's files, from the project's folder, each in one place.

/// The folder of all content.
pub(crate) const CONTENT: &str = "content/";
/// The folder of the cases.
pub(crate) const CASES: &str = "content/cases/";
/// A host's own offices and telephone; most contents have no such file.
pub(crate) const CONTACTS: &str = "content/contacts.toml";
/// The facts and their options.
pub(crate) const FACTS: &str = "content/facts.toml";
/// One row for each language.
pub(crate) const LANGUAGES: &str = "content/languages.toml";
/// The offices and how to reach them.
pub(crate) const OFFICES: &str = "content/offices.toml";
/// The order of the pathways in a result.
pub(crate) const ORDER: &str = "content/pathways/order.toml";
/// The folder of the pathways.
pub(crate) const PATHWAYS: &str = "content/pathways/";
/// The drawings.
pub(crate) const PICTURES: &str = "content/pictures.svg";
/// The provisions of law.
pub(crate) const PROVISIONS: &str = "content/provisions.toml";
/// The questions in their order.
pub(crate) const QUESTIONS: &str = "content/questions.toml";
/// The regions, and the offices of each.
pub(crate) const REGIONS: &str = "content/regions.toml";
/// The conditions of safety.
pub(crate) const SAFETY: &str = "content/safety.toml";
/// Answers that hardly go together.
pub(crate) const SECOND_LOOKS: &str = "content/second_looks.toml";
/// The named conditions.
pub(crate) const TERMS: &str = "content/terms.toml";
/// How one language is written in the letters of another.
pub(crate) const TRANSLITERATION: &str = "content/transliteration.toml";
/// The earlier tables of facts.
pub(crate) const VERSIONS: &str = "content/versions.toml";

/// The messages of one language in a folder such as `text` or `guide`.
pub(crate) fn messages(folder: &str, language: &str) -> String {
    format!("content/{folder}/{language}.ftl")
}

/// Whether the entries of a file are pathways.
pub(crate) fn has_pathways(file: &str) -> bool {
    file.starts_with(PATHWAYS) && file != ORDER
}
