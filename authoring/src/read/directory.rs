//! The offices and the regions. Only what may be published gets into the directory.

mod desks;
mod detail;
mod names;
mod office;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    Problem, Source,
    problem::did_you_mean,
    read::{
        contacts,
        files::{CONTACTS, OFFICES, REGIONS},
        localized_name::LocalizedName,
        rules::Rules,
        source::{entries, misshapen},
    },
};
use desks::{check_abroad, check_partners, desks_of_pathways};
use detail::{Detail, What};
use names::{OfficeNames, RegionNames};
use office::{OfficeEntry, dialled};
use zhol_core::{
    engine::Date,
    referral::{self, ABROAD, Desk, Directory, Office, OfficeId, Region, Role},
};

/// The directory, and the names that only the texts need.
pub(crate) struct Offices {
    pub directory: Directory,
    pub regions: BTreeMap<String, RegionNames>,
    pub offices: BTreeMap<String, OfficeNames>,
    /// The names of those whose details are shown at offices of others, by the indexes that [`referral::Printed`] gives.
    pub owners: Vec<LocalizedName>,
}

/// Reads offices and regions.
pub(crate) fn read(source: &Source, rules: &Rules, today: Date, problems: &mut Vec<Problem>) -> Offices {
    contacts::check(source, problems);
    let mut table = contacts::table(source, REGIONS, problems);
    let roles = take_words(&mut table, "roles", problems);
    let national = take_desks(&mut table, "national", problems);
    let abroad = take_desks(&mut table, "abroad", problems);
    let read = entries::<OfficeEntry>(OFFICES, contacts::table(source, OFFICES, problems), problems);
    let known: Vec<&str> = read.iter().map(|(id, _)| id.as_str()).collect();
    let mut regions = BTreeMap::new();
    let mut by_region: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    by_region.insert(ABROAD.into(), abroad);
    for (code, value) in table {
        read_region(&code, value, &roles, &mut regions, &mut by_region, problems);
    }
    check_regions(rules, &by_region, problems);

    let is_national = |id: &str| national.values().flatten().any(|office| office == id);
    let mut offices = Vec::new();
    let mut owners = Vec::new();
    let mut names = BTreeMap::new();
    for (id, entry) in &read {
        entry.check(id, &regions, today, problems);
        // The packs hold only the offices that somebody can be referred to.
        let referable = is_national(id) || by_region.values().flat_map(BTreeMap::values).flatten().any(|office| office == id);
        if !entry.is_held() && referable {
            offices.push(entry.office(id, is_national(id), &mut owners));
            names.insert(id.clone(), entry.names());
        }
    }

    let ids_of = |entry: &str, desk: &str, ids: &[String], problems: &mut Vec<Problem>| -> Vec<OfficeId> {
        let mut found = Vec::new();
        for id in ids {
            let at = offices.iter().position(|office: &Office| office.id == *id).and_then(|at| u16::try_from(at).ok());
            match at {
                Some(at) => found.push(OfficeId(at)),
                None => {
                    let held = known.contains(&id.as_str());
                    let (what, remedy) = if held {
                        (
                            format!("`{id}` is held back and cannot be referred to."),
                            "Take it out here, or publish it in offices.toml.".into(),
                        )
                    } else {
                        (format!("`{id}` is not in offices.toml."), did_you_mean(id, known.iter().copied()))
                    };
                    problems.push(Problem::new(REGIONS, &format!("{entry}, {desk}"), what, remedy));
                }
            }
        }
        found
    };
    let mut desks = Vec::new();
    for (id, role) in &roles {
        let Some(role) = Role::named(role) else {
            let remedy = did_you_mean(role, Role::ALL.map(Role::word));
            problems.push(Problem::new(REGIONS, &format!("roles, {id}"), format!("`{role}` is no role."), remedy));
            continue;
        };
        let standing_in = national.get(id).map_or(&[][..], Vec::as_slice);
        let standing_in = ids_of("national", id, standing_in, problems);
        // What is only for people outside Kazakhstan stands in nowhere else.
        let only_abroad = by_region.iter().any(|(code, desks)| code == ABROAD && desks.contains_key(id));
        if standing_in.is_empty() && !only_abroad {
            let what = format!("No national office stands in for the desk `{id}`.");
            problems.push(Problem::new(REGIONS, "national", what, "Name one: a person without a region must find an office."));
        }
        let mut local = Vec::new();
        for (code, desks) in &by_region {
            let ids = desks.get(id).map_or(&[][..], Vec::as_slice);
            let found = ids_of(code, id, ids, problems);
            if !found.is_empty() {
                local.push((code.clone(), found));
            }
        }
        desks.push(Desk { id: id.clone(), role, by_region: local, national: standing_in });
    }

    let desks_of = desks_of_pathways(rules, &desks, problems);
    check_abroad(rules, &desks, &desks_of, problems);
    let hotline = hotline(source, today, &mut owners, problems);
    contacts::attribute(source, problems);
    let located = regions.values().map(|names| names.region.clone()).collect();
    let directory = Directory { offices, desks, desks_of, regions: located, hotline };
    check_partners(&directory, today, problems);
    Offices { directory, regions, offices: names, owners }
}

/// The hotline of the host, by the same rules as the number of any organisation that is not the state's.
fn hotline(
    source: &Source,
    today: Date,
    owners: &mut Vec<LocalizedName>,
    problems: &mut Vec<Problem>,
) -> Option<referral::Detail> {
    let entry: Detail<String> = match contacts::hotline(source)?.try_into() {
        Ok(entry) => entry,
        Err(error) => {
            problems.push(misshapen(CONTACTS, "hotline", &error));
            return None;
        }
    };
    let mut complain = |what: String, remedy: String| problems.push(Problem::new(CONTACTS, "hotline", what, remedy));
    let name = format!("The number `{}`", entry.value);
    let Some(value) = dialled(&entry) else {
        complain(format!("{name} cannot be dialled as it is written."), "Write it as +77270000000.".into());
        return None;
    };
    for (what, remedy) in entry.problems(&name, What::Mobile, "ngo", today) {
        complain(what, remedy);
    }
    Some(referral::Detail { value, printed: entry.printed(owners)? })
}

fn take_words(table: &mut toml::Table, name: &str, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    match table.remove(name) {
        Some(toml::Value::Table(words)) => entries::<String>(REGIONS, words, problems),
        _ => {
            problems.push(Problem::new(REGIONS, name, "The table is missing.", "Put it back; see ../README.md."));
            Vec::new()
        }
    }
}

fn take_desks(table: &mut toml::Table, name: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, Vec<String>> {
    match table.remove(name) {
        Some(toml::Value::Table(desks)) => entries::<Vec<String>>(REGIONS, desks, problems).into_iter().collect(),
        _ => {
            problems.push(Problem::new(REGIONS, name, "The table is missing.", "Put it back; see ../README.md."));
            BTreeMap::new()
        }
    }
}

#[derive(Deserialize)]
struct RegionEntry {
    name: LocalizedName,
    centre: LocalizedName,
    lat: f64,
    lon: f64,
    shape: String,
    #[serde(rename = "note")]
    _note: Option<String>,
    #[serde(rename = "confidence")]
    _confidence: Option<String>,
    #[serde(rename = "why")]
    _why: Option<String>,
    #[serde(flatten)]
    desks: BTreeMap<String, Vec<String>>,
}

fn read_region(
    code: &str,
    value: toml::Value,
    roles: &[(String, String)],
    regions: &mut BTreeMap<String, RegionNames>,
    by_region: &mut BTreeMap<String, BTreeMap<String, Vec<String>>>,
    problems: &mut Vec<Problem>,
) {
    match value.try_into::<RegionEntry>() {
        Ok(entry) => {
            for desk in entry.desks.keys() {
                if !roles.iter().any(|(id, _)| id == desk) {
                    let remedy = did_you_mean(desk, roles.iter().map(|(id, _)| id.as_str()));
                    problems.push(Problem::new(REGIONS, code, format!("`{desk}` is no desk."), remedy));
                }
            }
            let centre = format!("{:.0} {:.0}", entry.lat * 100.0, entry.lon * 100.0);
            let region = Region { code: code.to_owned(), centre, shape: entry.shape };
            regions.insert(code.to_owned(), RegionNames { name: entry.name, centre: entry.centre, region });
            by_region.insert(code.to_owned(), entry.desks);
        }
        Err(error) => problems.push(misshapen(REGIONS, code, &error)),
    }
}

/// The options of the question about the region and the regions with desks are the same.
fn check_regions(rules: &Rules, by_region: &BTreeMap<String, BTreeMap<String, Vec<String>>>, problems: &mut Vec<Problem>) {
    let asked = rules.book.facts.iter().find(|fact| fact.id == "region").map(|fact| fact.options.as_slice()).unwrap_or_default();
    for code in asked {
        if !by_region.contains_key(code) {
            problems.push(Problem::new(REGIONS, code, "The region can be answered but has no entry.", "Add one."));
        }
    }
    for code in by_region.keys() {
        if !asked.contains(code) {
            problems.push(Problem::new(
                REGIONS,
                code,
                "The region cannot be answered.",
                "Add it to the options of `region` in facts.toml.",
            ));
        }
    }
}
