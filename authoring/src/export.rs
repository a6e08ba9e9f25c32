//! The facts, the questions and the conditions of every standing as other programs for forms and rules read them, to measure Zhol
//! against those on the same work.
//!
//! Only what decides a standing is written: no order of a result, no reasons, no offices, and not which question is still worth
//! asking.

mod conditions;
mod publicodes;
mod questions;
mod surveyjs;

use serde_json::Value;

use crate::Content;
use zhol_core::content::Catalog;

/// A program that reads an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Target {
    /// A form of survey-core, whose expressions are true or false.
    Surveyjs,
    /// Rules of publicodes, whose conditions can be undecided as ours can.
    Publicodes,
}

/// Writes the questions and the standings for a program, with the words of one language.
#[must_use]
pub fn export(content: &Content, texts: &Catalog, reader: Target) -> Value {
    let book = &content.pack.book;
    match reader {
        Target::Surveyjs => surveyjs::write(book, texts),
        Target::Publicodes => publicodes::write(book, texts),
    }
}
