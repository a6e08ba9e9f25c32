//! The stamp of the table of facts, and the record of the earlier ones in `versions.toml`.
//!
//! A hand-over code is a number that only the table of facts gives a meaning: which facts there are, in which order, with which
//! options, and when each has a meaning. The stamp is a digest of exactly that. Rules, words and offices may change, and codes
//! stay good.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::{
    Problem, Source,
    read::{files::VERSIONS, source::misshapen},
};
use zhol_core::engine::{Date, Node, NodeId, Rulebook};

/// One table of facts that codes were made with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    stamp: u8,
    from: String,
    changed: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    version: Vec<Entry>,
}

/// The stamp of a rulebook's facts.
pub(crate) fn stamp(book: &Rulebook) -> u8 {
    let mut table = String::new();
    for (id, fact) in book.facts() {
        let _ = write!(table, "{id:?} {} {:?} {:?} ", fact.id, fact.kind, fact.options);
        if let Some(needs) = fact.needs {
            write_condition(book, needs.condition, &mut table);
        }
        table.push('\n');
    }
    // FNV-1a of 32 bits, folded.
    let hash = table.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash.to_le_bytes().into_iter().fold(0, |folded, byte| folded ^ byte)
}

/// A condition without the numbers of its nodes, which change with other rules.
fn write_condition(book: &Rulebook, id: NodeId, table: &mut String) {
    let Some(node) = book.node(id) else { return };
    let _ = match node {
        Node::CanBe(_) => write!(table, "can be"),
        Node::Not(_) => write!(table, "not"),
        Node::All(_) => write!(table, "all"),
        Node::Any(_) => write!(table, "any"),
        // What is compared with today is compared with the day of the content where codes are made.
        Node::Before(fact, bound) => write!(table, "{fact:?} before {}", bound.day(book.content_date)),
        Node::After(fact, bound) => write!(table, "{fact:?} after {}", bound.day(book.content_date)),
        comparison => write!(table, "{comparison:?}"),
    };
    table.push('(');
    for part in node.parts() {
        write_condition(book, *part, table);
        table.push(',');
    }
    table.push(')');
}

/// What is known of the tables of facts that are no longer in use.
#[derive(Debug, Default)]
pub struct FactTableVersions(Vec<Entry>);

impl FactTableVersions {
    /// Reads the record. `zhol check` reports what is wrong with it; here it counts as missing.
    #[must_use]
    pub fn read(source: &Source) -> Self {
        Self::read_with(source, &mut Vec::new())
    }

    fn read_with(source: &Source, problems: &mut Vec<Problem>) -> Self {
        match source.table(VERSIONS, problems).try_into::<Record>() {
            Ok(record) => Self(record.version),
            Err(error) => {
                problems.push(misshapen(VERSIONS, "", &error));
                Self::default()
            }
        }
    }

    /// When the table of a stamp came into use, what changed after it, and the day of that. `None` for a stamp that is not
    /// recorded, and for the table in use.
    #[must_use]
    pub fn earlier(&self, stamp: u8) -> Option<(&str, &str, &str)> {
        let at = self.0.iter().position(|entry| entry.stamp == stamp)?;
        let (old, next) = (self.0.get(at)?, self.0.get(at + 1)?);
        Some((&old.from, &next.from, &next.changed))
    }
}

/// Checks that the table in use is recorded, and that no two have one stamp.
pub(crate) fn check(source: &Source, book: &Rulebook, problems: &mut Vec<Problem>) {
    let versions = FactTableVersions::read_with(source, problems).0;
    let mut before: Option<Date> = None;
    for (at, entry) in versions.iter().enumerate() {
        let name = format!("stamp {}", entry.stamp);
        if versions.iter().take(at).any(|other| other.stamp == entry.stamp) {
            let remedy = "Give an option or a fact another name; the stamp then becomes another.";
            problems.push(Problem::new(
                VERSIONS,
                &name,
                "An earlier version has the same stamp: codes would be mistaken.",
                remedy,
            ));
        }
        if entry.changed.trim().is_empty() {
            problems.push(Problem::new(VERSIONS, &name, "It is not said what changed.", "Say it in a sentence; people read it."));
        }
        match Date::parse_day(&entry.from) {
            Some(from) if before.is_none_or(|before| before <= from) => before = Some(from),
            Some(_) => {
                problems.push(Problem::new(VERSIONS, &name, "It is older than the one before it.", "Put the newest last."))
            }
            None => {
                let what = format!("`from` is \"{}\", which is no day.", entry.from);
                problems.push(Problem::new(VERSIONS, &name, what, "Write YYYY-MM-DD."));
            }
        }
    }
    if versions.last().is_none_or(|entry| entry.stamp != book.stamp) {
        problems.push(Problem::new(
            VERSIONS,
            "",
            "The facts are not those of the last version: hand-over codes made before mean something else now, and are refused.",
            format!("If that is meant, add [[version]] with stamp = {}, from = the day, and changed = what changed.", book.stamp),
        ));
    }
}
