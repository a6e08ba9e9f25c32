//! Offices and regions: what is published of them, and where they are.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::{
    entry::{Entry, each, strings},
    fields::{address, confidence, review, titles},
};
use crate::{
    Problem, Source,
    problem::{Severity, did_you_mean},
    read::{
        contacts,
        files::{OFFICES, REGIONS},
    },
};
use zhol_core::engine::Date;

const KINDS: [&str; 4] = ["government", "ngo", "un", "helpline"];

/// Checks both files.
pub(super) fn check(source: &Source, today: Date, problems: &mut Vec<Problem>) {
    let mut unreadable = Vec::new();
    let offices = contacts::table(source, OFFICES, &mut unreadable);
    let regions = contacts::table(source, REGIONS, &mut unreadable);
    let referred: BTreeSet<&str> = regions
        .iter()
        .filter(|(id, _)| *id != "roles")
        .filter_map(|(_, region)| region.as_table())
        .flat_map(|region| region.values().filter(|value| value.is_array()).flat_map(|desk| strings(Some(desk))))
        .collect();
    let mut phones = BTreeMap::new();
    for entry in each(OFFICES, &offices) {
        check_office(&entry, &offices, today, problems);
        check_numbers(&entry, &mut phones, problems);
        if entry.word("publish") == "ok" && !referred.contains(entry.id) {
            let what = "The office is published, but no region and no desk leads to it.";
            problems.push(entry.problem("", what, "Put it into regions.toml, or hold it back."));
        }
    }
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    let mut places: BTreeMap<String, &str> = BTreeMap::new();
    for entry in each(REGIONS, &regions) {
        check_region(&entry, &offices, problems);
        let name = |language: &str| entry.fields.get("name")?.get(language)?.as_str().map(|name| format!("{language} {name}"));
        for name in ["en", "ru", "kk"].into_iter().filter_map(name) {
            if let Some(other) = names.insert(name, entry.id) {
                problems.push(entry.problem("name", format!("`{other}` has the same name."), "Write each region's own name."));
            }
        }
        if let (Some(lat), Some(lon)) = (entry.fields.get("lat"), entry.fields.get("lon"))
            && let Some(other) = places.insert(format!("{lat} {lon}"), entry.id)
        {
            problems.push(entry.problem("", format!("`{other}` lies at the same place."), "Correct `lat` and `lon`."));
        }
    }
}

fn check_office(entry: &Entry<'_>, offices: &Table, today: Date, problems: &mut Vec<Problem>) {
    // The details of an office hide themselves when its review is overdue.
    review(entry, entry.word("again"), None, today, Severity::LookAt, problems);
    if Date::parse_day(entry.word("checked"))
        .zip(Date::parse_day(entry.word("again")))
        .is_some_and(|(checked, again)| again <= checked)
    {
        problems.push(entry.problem("again", "The next review is not after the last check.", "Set a later day."));
    }
    titles(entry, "name", problems);
    confidence(entry, problems);
    let kind = entry.word("kind");
    if !KINDS.contains(&kind) {
        problems.push(entry.problem("kind", format!("`{kind}` is no kind of office."), did_you_mean(kind, KINDS)));
    }
    let parent = entry.word("parent");
    if !parent.is_empty() && (!offices.contains_key(parent) || parent == entry.id) {
        let known = offices.keys().map(String::as_str);
        problems.push(entry.problem("parent", format!("`{parent}` is no other office."), did_you_mean(parent, known)));
    }
    for field in ["site", "address", "phone", "email", "messenger"] {
        for detail in details(entry, field) {
            let detail = Entry { fields: detail, ..*entry };
            if detail.word("source").trim().is_empty() {
                problems.push(entry.problem(field, "A detail has no source.", "Say where it was found, or take it out."));
            }
            confidence(&detail, problems);
            let named = format!("{}, {field}", entry.id);
            let named = Entry { id: &named, ..detail };
            review(&named, detail.word("again"), None, today, Severity::LookAt, problems);
            if Date::parse_day(detail.word("date")).is_some_and(|date| date > today) {
                problems.push(entry.problem(
                    field,
                    "A detail was found on a day that is still to come.",
                    "Write the day it was found.",
                ));
            }
            if field == "site" {
                address(&detail, field, detail.word("value"), problems);
            }
            if field == "email"
                && !detail.word("value").split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            {
                problems.push(entry.problem(
                    field,
                    format!("`{}` is no e-mail address.", detail.word("value")),
                    "Copy it again.",
                ));
            }
        }
    }
    for listed in details(entry, "sources") {
        let listed = Entry { fields: listed, ..*entry };
        address(&listed, "sources", listed.word("url"), problems);
        if listed.word("title").trim().is_empty() {
            problems.push(entry.problem("sources", "A source has no title.", "Say what was read."));
        }
        if Date::parse_day(listed.word("date")).is_some_and(|date| date > today) {
            problems.push(entry.problem(
                "sources",
                "A source is dated on a day that is still to come.",
                "Write the day of the source.",
            ));
        }
    }
}

fn details<'a>(entry: &Entry<'a>, field: &str) -> Vec<&'a Table> {
    entry.fields.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table).collect()
}

/// The same number at two offices, or twice at one: one of them was copied.
fn check_numbers<'a>(entry: &Entry<'a>, known: &mut BTreeMap<String, &'a str>, problems: &mut Vec<Problem>) {
    for phone in details(entry, "phone") {
        let value = phone.get("value").and_then(Value::as_str).unwrap_or_default();
        let digits: String = value.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.strip_prefix('8').filter(|rest| rest.len() == 10).map_or(digits.clone(), |rest| format!("7{rest}"));
        if digits.len() < 3 {
            problems.push(entry.problem("phone", format!("`{value}` is no telephone number."), "Write all its digits."));
        } else if let Some(other) = known.insert(digits, entry.id) {
            let remedy = "Find out whose it is, and keep it there.";
            problems.push(entry.problem("phone", format!("`{value}` stands at `{other}` too."), remedy));
            let first = Entry { id: other, ..*entry };
            problems.push(first.problem("phone", format!("`{value}` stands at `{}` too.", entry.id), remedy));
        }
    }
}

/// A rectangle around Kazakhstan, in degrees.
const SOUTH_NORTH: (f64, f64) = (40.5, 55.5);
const WEST_EAST: (f64, f64) = (46.4, 87.4);

fn check_region(entry: &Entry<'_>, offices: &Table, problems: &mut Vec<Problem>) {
    titles(entry, "name", problems);
    titles(entry, "centre", problems);
    confidence(entry, problems);
    for (field, (from, to)) in [("lat", SOUTH_NORTH), ("lon", WEST_EAST)] {
        let at = entry.fields.get(field).and_then(|at| at.as_float());
        if at.is_some_and(|at| !(from..=to).contains(&at)) {
            let what = format!("The place lies outside Kazakhstan: {field} is not between {from} and {to}.");
            problems.push(entry.problem(field, what, "Look whether lat and lon have changed places."));
        }
    }
    if entry.id == "roles" {
        return;
    }
    let region = entry.fields.contains_key("name");
    for (desk, ids) in entry.fields.iter().filter(|(_, value)| value.is_array()) {
        let ids = strings(Some(ids));
        if ids.iter().enumerate().any(|(at, id)| ids.iter().take(at).any(|other| other == id)) {
            problems.push(entry.problem(desk, "An office is listed twice.", "Keep one."));
        }
        if ids.is_empty() {
            problems.push(entry.problem(
                desk,
                "The desk has no office.",
                "Name one, or leave the desk out: a national office stands in.",
            ));
        }
        // A desk of the state serves its own region.
        if region && ["migration-police", "employment"].contains(&desk.as_str()) {
            for id in ids {
                let city = offices.get(id).and_then(|office| office.get("city")).and_then(Value::as_str);
                if city.is_some_and(|city| city != entry.id) {
                    let what = format!("`{id}` belongs to {}.", city.unwrap_or_default());
                    problems.push(entry.problem(desk, what, "Name the office of this region."));
                }
            }
        }
    }
    for desk in ["legal", "legal-asylum", "migration-police", "employment"].into_iter().filter(|_| region) {
        if !entry.fields.contains_key(desk) {
            problems.push(entry.problem(desk, format!("The region has no desk `{desk}`."), "Name its office."));
        }
    }
}
