//! From the files of `content/` to rules, offices, words and cases.

pub(crate) mod alphabet;
pub(crate) mod answer_json;
pub(crate) mod case_json;
pub(crate) mod cases;
pub(crate) mod condition;
pub(crate) mod contacts;
pub(crate) mod directory;
pub(crate) mod fact_table_version;
pub(crate) mod files;
pub(crate) mod fluent;
pub(crate) mod hotline_messages;
pub(crate) mod json_document;
pub(crate) mod locales;
pub(crate) mod localized_name;
pub(crate) mod message_keys;
pub(crate) mod messages;
pub(crate) mod pictures;
pub(crate) mod provisions;
pub(crate) mod rule_source;
pub(crate) mod rules;
pub(crate) mod source;

pub use answer_json::answer_json;
pub use case_json::{Case, read_case};
pub use cases::ExpectedCase;
pub use fact_table_version::FactTableVersions;
pub use json_document::{JsonError, read_json};
pub use source::Source;
