//! Which word may replace which.

use std::collections::BTreeMap;

use super::toml_file::{File, list};
use crate::read::condition::{Condition, parse};

/// The vocabulary of the rules.
pub(super) struct Words {
    /// The options of each fact.
    pub options: BTreeMap<String, Vec<String>>,
    /// The terms without parameters.
    pub terms: Vec<String>,
    /// The terms that look into a set, and the fact that is the set.
    pub sets: BTreeMap<String, String>,
    pub pathways: Vec<String>,
}

impl Words {
    pub(super) fn of(facts: Option<&File<'_>>, terms: Option<&File<'_>>, pathways: &[File<'_>]) -> Self {
        let mut words = Self {
            options: BTreeMap::new(),
            terms: Vec::new(),
            sets: BTreeMap::new(),
            pathways: pathways.iter().flat_map(File::entries).map(|(id, _)| id.to_owned()).collect(),
        };
        if let Some(file) = facts {
            for (id, _) in file.entries() {
                words.options.insert(id.to_owned(), file.value(&[id, "options"]).map(list).unwrap_or_default());
            }
        }
        if let Some(file) = terms {
            for (head, _) in file.entries() {
                let when = file.word(&[head, "when"]).and_then(|line| parse(&line).ok());
                match (head.strip_suffix("(x)"), when) {
                    (Some(name), Some(Condition::Includes(fact, _))) => {
                        words.sets.insert(name.to_owned(), fact);
                    }
                    _ if !head.contains('(') => words.terms.push(head.to_owned()),
                    _ => {}
                }
            }
        }
        words
    }

    /// The neighbours of an option in its list, the last beside the first.
    pub(super) fn beside(&self, fact: &str, option: &str) -> Vec<String> {
        self.options.get(fact).map(|list| neighbours(list, option)).unwrap_or_default()
    }
}

/// The neighbours of a word in its list, the last beside the first; of a word that is not in it, the first and the last.
pub(super) fn neighbours(list: &[String], word: &str) -> Vec<String> {
    let others: Vec<&String> = match list.iter().position(|other| other == word) {
        Some(at) => {
            let after = list.iter().cycle().nth(at + 1);
            let before = list.iter().cycle().nth(at + list.len() - 1);
            after.into_iter().chain(before).collect()
        }
        None => list.first().into_iter().chain(list.last()).collect(),
    };
    let mut found: Vec<String> = others.into_iter().filter(|other| *other != word).cloned().collect();
    found.dedup();
    found
}
