//! What is still open before people may rely on the content: what needs a lawyer, a native reader or a call.

use std::fmt::Write as _;

use toml::Value;

use crate::{Content, Source, read::files::has_pathways};
use zhol_core::referral::{Detail, Printed};

/// The pathways that no lawyer has signed, the languages that no native reader has signed, and the contacts that nobody has
/// confirmed.
#[must_use]
pub fn open_points(source: &Source, content: &Content) -> String {
    let mut page = String::new();
    let unsigned = unsigned(source);
    let mut list = |title: &str, entries: &[String], how: &str| {
        let _ = writeln!(page, "{title}: {}", entries.len());
        for entry in entries {
            let _ = writeln!(page, "  {entry}");
        }
        if !entries.is_empty() {
            let _ = writeln!(page, "  How: {how}");
        }
        page.push('\n');
    };
    list("Pathways that no lawyer has signed", &unsigned, "docs/tasks, \"sign a pathway\"");
    let unread = content.texts.iter().filter(|texts| !texts.reviewed);
    let unread: Vec<String> = unread.map(|texts| format!("{} ({})", texts.language, texts.name)).collect();
    list("Languages that no native reader has signed", &unread, "docs/tasks, \"sign a translation\"");
    let mut unconfirmed: Vec<String> = Vec::new();
    for office in &content.pack.directory.offices {
        let details = |all: &[Detail]| -> Vec<(String, Printed)> {
            all.iter().map(|detail| (detail.value.clone(), detail.printed.clone())).collect()
        };
        let mut all = details(&office.phones);
        all.extend(details(&office.sites));
        all.extend(office.address.iter().map(|printed| ("the address".to_owned(), printed.clone())));
        for (value, printed) in all.into_iter().filter(|(_, printed)| printed.confirmed.is_none()) {
            unconfirmed.push(format!("{}: {value} (shown until {})", office.id, printed.again));
        }
    }
    list("Contacts that are shown and that nobody has confirmed", &unconfirmed, "zhol contacts --to-confirm");
    page
}

fn unsigned(source: &Source) -> Vec<String> {
    let files = source.files().filter(|file| has_pathways(file));
    let mut found = Vec::new();
    for file in files {
        let table = source.table(file, &mut Vec::new());
        for (id, pathway) in &table {
            let by = pathway.get("reviewed").and_then(|reviewed| reviewed.get("by")).and_then(Value::as_str);
            if by.is_none_or(str::is_empty) {
                found.push(format!("{id} ({file})"));
            }
        }
    }
    found
}
