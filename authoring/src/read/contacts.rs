//! A host's own offices: `content/contacts.toml`, which adds to the offices and the desks of everybody. The file exists only if a
//! host writes one.
//!
//! A host knows its own shelter or lawyer, and may have confirmed a number. The offices of the state, and the order in which
//! people are sent to them, are not a host's to change.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::{
    Problem, Source,
    lint::text::names_another_state,
    problem::did_you_mean,
    read::files::{CONTACTS, OFFICES, REGIONS},
};

const PARTS: [&str; 3] = ["offices", "desks", "hotline"];

/// The tables of offices.toml or regions.toml, with what the host adds to them.
pub(crate) fn table(source: &Source, file: &str, problems: &mut Vec<Problem>) -> Table {
    let mut table = source.table(file, problems);
    add(source, file, &mut table);
    table
}

fn add(source: &Source, file: &str, table: &mut Table) {
    let Some(own) = own(source) else { return };
    let entries = |part: &str| own.get(part).and_then(Value::as_table).cloned().unwrap_or_default();
    match file {
        OFFICES => table.extend(entries("offices")),
        REGIONS => {
            for (code, desks) in entries("desks") {
                if let (Some(Value::Table(known)), Value::Table(desks)) = (table.get_mut(&code), desks) {
                    known.extend(desks);
                }
            }
        }
        _ => {}
    }
}

/// The host's own hotline, as it is written.
pub(crate) fn hotline(source: &Source) -> Option<Table> {
    own(source)?.remove("hotline")?.try_into().ok()
}

fn own(source: &Source) -> Option<Table> {
    source.text(CONTACTS)?.parse().ok()
}

/// What a host may not write. The rest is checked with everybody's offices.
pub(crate) fn check(source: &Source, problems: &mut Vec<Problem>) {
    if source.text(CONTACTS).is_none() {
        return;
    }
    let own = source.table(CONTACTS, problems);
    for (part, entries) in &own {
        if !PARTS.contains(&part.as_str()) || !entries.is_table() {
            problems.push(Problem::new(CONTACTS, part, format!("`{part}` is no part of this file."), did_you_mean(part, PARTS)));
        }
    }
    let mut unread = Vec::new();
    let regions = source.table(REGIONS, &mut unread);
    let is_state =
        |desk: &str| regions.get("roles").and_then(|roles| roles.get(desk)).and_then(Value::as_str) == Some("authority");
    let of_state: BTreeSet<&str> = regions
        .values()
        .filter_map(Value::as_table)
        .flatten()
        .filter(|(desk, _)| is_state(desk))
        .filter_map(|(_, ids)| ids.as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut complain = |entry: &str, what: String, remedy: &str| problems.push(Problem::new(CONTACTS, entry, what, remedy));
    for (id, office) in own.get("offices").and_then(Value::as_table).into_iter().flatten() {
        if of_state.contains(id.as_str()) {
            complain(
                id,
                "This office of the state is the same for everybody.".into(),
                "Take it out, and tell us what is wrong with it.",
            );
        }
        if office.get("hours").is_some() {
            complain(
                id,
                "Opening hours would need words in six languages.".into(),
                "Leave `hours` out; the office's site has them.",
            );
        }
        let names = office.get("name").and_then(Value::as_table).into_iter().flatten();
        // Nobody who fears return is sent to one.
        if names.filter_map(|(_, name)| name.as_str()).any(names_another_state) {
            complain(
                id,
                "This is a mission of another state.".into(),
                "Take it out: nobody who fears return may be sent to one.",
            );
        }
    }
    for (code, desks) in own.get("desks").and_then(Value::as_table).into_iter().flatten() {
        if code == "roles" || !regions.contains_key(code) {
            let known = regions.keys().map(String::as_str).filter(|known| *known != "roles");
            complain(code, format!("`{code}` is no region."), &did_you_mean(code, known));
        }
        for desk in desks.as_table().into_iter().flat_map(Table::keys).filter(|desk| is_state(desk)) {
            complain(
                &format!("{code}, {desk}"),
                format!("`{desk}` is a desk of the state."),
                "Take it out; it is the same for everybody.",
            );
        }
    }
}

/// Problems of offices and desks that the host has written are the host's file's.
pub(crate) fn attribute(source: &Source, problems: &mut [Problem]) {
    let Some(own) = own(source) else { return };
    for (part, file) in PARTS.into_iter().zip([OFFICES, REGIONS]) {
        let written =
            |entry: &str| own.get(part).and_then(|part| part.get(entry.split(',').next().unwrap_or_default())).is_some();
        for problem in problems.iter_mut().filter(|problem| problem.file == file && written(&problem.entry)) {
            CONTACTS.clone_into(&mut problem.file);
        }
    }
}
