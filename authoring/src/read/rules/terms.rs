//! The terms: conditions with a name.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::lines::{Lines, REPAIR};
use crate::{
    Problem, Source,
    read::{
        condition::{Term, parse},
        files::TERMS,
    },
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermEntry {
    when: String,
}

/// Reads the terms by their names.
pub(crate) fn read_terms(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, Term> {
    let mut terms = BTreeMap::new();
    for (head, entry) in source.entries::<TermEntry>(TERMS, problems) {
        let (name, parameters) = match head.split_once('(') {
            None => (head.clone(), Vec::new()),
            Some((name, rest)) => {
                let inner = rest.trim_end().trim_end_matches(')');
                (name.trim().to_owned(), inner.split(',').map(|word| word.trim().to_owned()).collect())
            }
        };
        match parse(&entry.when) {
            Ok(when) => {
                terms.insert(name, Term { parameters, when });
            }
            Err(error) => problems.push(Problem::new(TERMS, &head, error, REPAIR)),
        }
    }
    terms
}

/// An error inside a term is reported at the term, also if no rule uses the term. A pattern such as `has(x)` is compiled where it
/// is used.
pub(super) fn compile_terms(lines: &mut Lines<'_, '_>) {
    for (name, term) in lines.compiler.terms.iter().filter(|(_, term)| term.parameters.is_empty()) {
        lines.condition(TERMS, name, &term.when);
    }
}
