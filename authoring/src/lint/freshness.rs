//! What has to be reviewed regularly: sources, reviews, contact details and places.

mod entry;
mod fields;
mod languages;
mod offices;
mod pathways;
mod provisions;
mod sentence;

use crate::{
    Problem, Source,
    read::files::{LANGUAGES, PROVISIONS, has_pathways},
};
use entry::each;
use zhol_core::engine::Date;

/// Checks everything that has to be kept up to date. Files that are not TOML are reported by the code that reads them.
pub(crate) fn check(source: &Source, today: Date, problems: &mut Vec<Problem>) {
    let mut unreadable = Vec::new();
    provisions::check(&source.table(PROVISIONS, &mut unreadable), today, problems);
    for file in source.files().filter(|file| has_pathways(file)) {
        for pathway in each(file, &source.table(file, &mut unreadable)) {
            pathways::check(source, &pathway, today, problems);
        }
    }
    languages::check(&source.table(LANGUAGES, &mut unreadable), problems);
    offices::check(source, today, problems);
}
