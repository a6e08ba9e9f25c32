//! What leaves the content, and what may not.

use std::collections::BTreeSet;

use toml::Value as Field;
use zhol_authoring::{call_scripts, guide, partners, worksheets};
use zhol_core::{
    content::{MoreRules, read, read_catalog},
    engine::Rulebook,
};
use zhol_tests::shipped::{content, source, today};

use super::table;

/// Everything that leaves the content, as its readers get it.
fn everything() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, bytes) in content().packs().unwrap() {
        let text = if name == "rules.pack" {
            format!("{:?}", read::<Rulebook>(&bytes).unwrap())
        } else if name == "rules-more.pack" {
            format!("{:?}", read::<MoreRules>(&bytes).unwrap())
        } else {
            format!("{:?}", read_catalog(&bytes).unwrap())
        };
        all.push((name, text));
    }
    all.extend(guide(&source(), content(), today()).unwrap());
    all.extend(worksheets(&source(), content(), today(), None).unwrap());
    all.extend(call_scripts(content()));
    all.extend(partners(&source(), content()).unwrap());
    all
}

/// The texts inside a field, in whatever language.
fn said(field: &Field) -> Vec<&str> {
    match field {
        Field::String(text) => vec![text.as_str()],
        Field::Table(table) => table.values().flat_map(said).collect(),
        Field::Array(list) => list.iter().flat_map(said).collect(),
        _ => Vec::new(),
    }
}

/// What the offices' keepers have written down, in two heaps: what may be shown, and what may not.
fn details() -> (BTreeSet<String>, BTreeSet<String>) {
    let own = table("content/contacts.toml");
    let hosts = own.get("offices").and_then(Field::as_table).cloned().unwrap_or_default();
    let (mut shown, mut hidden) = (BTreeSet::new(), BTreeSet::new());
    for (_, office) in table("content/offices.toml").into_iter().chain(hosts) {
        let word = |of: &Field, name: &str| of.get(name).and_then(Field::as_str).unwrap_or_default().to_owned();
        let publish = word(&office, "publish");
        for kind in ["site", "address", "phone", "email", "messenger"] {
            let Some(all) = office.get(kind).and_then(Field::as_array) else { continue };
            for detail in all {
                let superseded = detail.get("superseded").and_then(Field::as_bool) == Some(true);
                let own = word(detail, "publish");
                let may =
                    !superseded && (own.is_empty() || own == "ok") && (publish == "ok" || kind == "site" && publish != "hold");
                let values = detail.get("value").map(said).unwrap_or_default().into_iter().map(str::to_owned);
                if may {
                    shown.extend(values)
                } else {
                    hidden.extend(values)
                }
                hidden.extend(detail.get("note").and_then(Field::as_str).map(str::to_owned));
            }
        }
        hidden.extend(office.get("note").and_then(Field::as_str).map(str::to_owned));
    }
    hidden.retain(|detail| !shown.iter().any(|other| other.contains(detail)));
    (shown, hidden)
}

#[test]
fn nothing_unpublished_leaves_the_content() {
    let (_, hidden) = details();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    for (name, text) in everything() {
        // A number is one however it is written.
        let close: String = text.chars().filter(|letter| !" -()\u{a0}".contains(*letter)).collect();
        for detail in &hidden {
            assert!(detail.chars().count() < 5 || !text.contains(detail), "{name} holds what is not published: {detail}");
            let number = digits(detail);
            let dialled = detail.chars().all(|letter| letter.is_ascii_digit() || "+-() ".contains(letter));
            assert!(!dialled || number.len() < 6 || !close.contains(&number), "{name} holds an unpublished number: {detail}");
        }
    }
    let publish = |office: &Field| office.get("publish").and_then(Field::as_str).unwrap_or_default().to_owned();
    for (id, office) in table("content/offices.toml").into_iter().filter(|(_, office)| publish(office) == "hold") {
        assert!(content().pack.directory.offices.iter().all(|other| other.id != id), "{id} is held back: {office:?}");
    }
}

#[test]
fn a_result_is_a_draft_until_everything_was_signed() {
    let mut signed = true;
    for file in pathway_files() {
        for (id, pathway) in table(&file) {
            let by = pathway.get("reviewed").and_then(|reviewed| reviewed.get("by")).and_then(Field::as_str);
            signed &= !by.unwrap_or_else(|| panic!("{id} says who has reviewed it")).is_empty();
        }
    }
    assert_eq!(content().pack.book.signed, signed);
}

fn pathway_files() -> Vec<String> {
    let order = table("content/pathways/order.toml");
    assert!(!order.is_empty(), "the pathways have an order");
    let source = source();
    let files = source.all().filter(|file| file.starts_with("content/pathways/") && !file.ends_with("/order.toml"));
    files.map(str::to_owned).collect()
}
