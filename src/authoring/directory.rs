//! The offices and the regions. Only what may be published gets into the directory.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Problem, Source, contacts,
    language::Named,
    problem::did_you_mean,
    rules::{Rules, day},
    source::{entries, misshapen},
};
use crate::{
    engine::Date,
    referral::{Contact, Desk, DeskId, Directory, Office, OfficeId, Region, Role},
};

pub(super) const OFFICES: &str = "content/offices.toml";
pub(super) const REGIONS: &str = "content/regions.toml";

/// The directory, and the names that only the texts need.
pub(crate) struct Offices {
    pub directory: Directory,
    pub regions: BTreeMap<String, RegionNames>,
    pub offices: BTreeMap<String, OfficeNames>,
}

/// A region's words.
pub(crate) struct RegionNames {
    pub name: Named,
    pub centre: Named,
    /// Where it is.
    pub place: Region,
}

/// An office's words.
pub(crate) struct OfficeNames {
    pub name: Named,
    pub address: Option<Named>,
    pub hours: Option<Named>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Publish {
    /// What is not superseded may be shown.
    Ok,
    /// Real, but every detail is to be confirmed first.
    ConfirmFirst,
    /// Real; address and telephone must not be shown.
    NameAndSiteOnly,
    /// Not to be shown at all.
    Hold,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeEntry {
    name: Named,
    #[serde(rename = "name_status")]
    _name_status: Option<String>,
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "parent")]
    _parent: Option<String>,
    city: Option<String>,
    #[serde(rename = "regions")]
    _regions: Option<Vec<String>>,
    publish: Publish,
    #[serde(default)]
    site: Vec<Detail>,
    #[serde(default)]
    address: Vec<AddressDetail>,
    #[serde(default)]
    phone: Vec<Detail>,
    #[serde(default, rename = "email")]
    _email: Vec<Detail>,
    #[serde(default, rename = "messenger")]
    _messenger: Vec<Detail>,
    hours: Option<Named>,
    #[serde(default, rename = "languages")]
    _languages: Vec<String>,
    checked: String,
    again: String,
    #[serde(rename = "confidence")]
    _confidence: String,
    sources: Vec<SourceEntry>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detail {
    value: String,
    source: String,
    #[serde(rename = "date")]
    _date: Option<String>,
    #[serde(rename = "confidence")]
    _confidence: String,
    #[serde(default)]
    superseded: bool,
    kind: Option<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressDetail {
    value: PartlyNamed,
    source: String,
    #[serde(rename = "date")]
    _date: Option<String>,
    #[serde(rename = "confidence")]
    _confidence: String,
    #[serde(default)]
    superseded: bool,
    #[serde(rename = "note")]
    _note: Option<String>,
}

/// Words of which some languages may still be missing.
#[derive(Deserialize)]
struct PartlyNamed(BTreeMap<String, String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    title: String,
    #[serde(rename = "url")]
    _url: Option<String>,
    #[serde(rename = "date")]
    _date: Option<String>,
}

const UNVERIFIED: &str = "background, unverified";

/// Reads offices and regions.
pub(crate) fn read(source: &Source, rules: &Rules, today: Date, problems: &mut Vec<Problem>) -> Offices {
    contacts::check(source, problems);
    let mut table = source.table(REGIONS, problems);
    let roles = take_words(&mut table, "roles", problems);
    let national = take_desks(&mut table, "national", problems);
    let abroad = take_desks(&mut table, "abroad", problems);
    let read = source.entries::<OfficeEntry>(OFFICES, problems);
    let known: Vec<&str> = read.iter().map(|(id, _)| id.as_str()).collect();
    let mut regions = BTreeMap::new();
    let mut by_region: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    by_region.insert("abroad".into(), abroad);
    for (code, value) in table {
        read_region(&code, value, &roles, &mut regions, &mut by_region, problems);
    }
    check_regions(rules, &by_region, problems);

    let is_national = |id: &str| national.values().flatten().any(|office| office == id);
    let mut offices = Vec::new();
    let mut names = BTreeMap::new();
    for (id, entry) in &read {
        check_office(id, entry, &regions, today, problems);
        // The packs hold only the offices that somebody can be referred to.
        let referable = is_national(id) || by_region.values().flat_map(BTreeMap::values).flatten().any(|office| office == id);
        if entry.publish != Publish::Hold && referable {
            offices.push(office(id, entry, is_national(id)));
            names.insert(id.clone(), office_names(entry));
        }
    }

    let place = |entry: &str, desk: &str, ids: &[String], problems: &mut Vec<Problem>| -> Vec<OfficeId> {
        let mut places = Vec::new();
        for id in ids {
            let at = offices.iter().position(|office: &Office| office.id == *id).and_then(|at| u16::try_from(at).ok());
            match at {
                Some(at) => places.push(OfficeId(at)),
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
        places
    };
    let mut desks = Vec::new();
    for (id, role) in &roles {
        let Some(role) = Role::named(role) else {
            let remedy = "The roles are: helpline, legal, shelter, social, complaint, authority.";
            problems.push(Problem::new(REGIONS, &format!("roles, {id}"), format!("`{role}` is no role."), remedy));
            continue;
        };
        let standing_in = national.get(id).map_or(&[][..], Vec::as_slice);
        let standing_in = place("national", id, standing_in, problems);
        if standing_in.is_empty() {
            let what = format!("No national office stands in for the desk `{id}`.");
            problems.push(Problem::new(REGIONS, "national", what, "Name one: a person without a region must find an office."));
        }
        let mut local = Vec::new();
        for (code, desks) in &by_region {
            let ids = desks.get(id).map_or(&[][..], Vec::as_slice);
            let places = place(code, id, ids, problems);
            if !places.is_empty() {
                local.push((code.clone(), places));
            }
        }
        desks.push(Desk { id: id.clone(), role, by_region: local, national: standing_in });
    }

    let desks_of = desks_of_pathways(rules, &desks, problems);
    contacts::attribute(source, problems);
    let places = regions.values().map(|region| region.place.clone()).collect();
    Offices { directory: Directory { offices, desks, desks_of, regions: places }, regions, offices: names }
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
    name: Named,
    centre: Named,
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
            let place = Region { code: code.to_owned(), centre, shape: entry.shape };
            regions.insert(code.to_owned(), RegionNames { name: entry.name, centre: entry.centre, place });
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

fn check_office(
    id: &str,
    entry: &OfficeEntry,
    regions: &BTreeMap<String, RegionNames>,
    today: Date,
    problems: &mut Vec<Problem>,
) {
    let mut complain = |what: String, remedy: &str| problems.push(Problem::new(OFFICES, id, what, remedy));
    if let Some(city) = &entry.city
        && !regions.contains_key(city)
    {
        complain(
            format!("`city` is `{city}`, which is no region."),
            "Write the code of the region whose centre it is in, such as KZ-75.",
        );
    }
    match day(&entry.checked) {
        Some(checked) if checked > today => {
            complain(format!("`checked` is {checked}, which is still to come."), "Write the day it was checked.")
        }
        Some(_) => {}
        None => complain(format!("`checked` is `{}`, which is no day.", entry.checked), "Write it as 2026-11-22."),
    }
    if day(&entry.again).is_none() {
        complain(format!("`again` is `{}`, which is no day.", entry.again), "Write it as 2027-02-22.");
    }
    if entry.sources.iter().all(|source| source.title.trim().is_empty()) && entry.publish != Publish::Hold {
        complain("The office has no source.".into(), "Say where it was found, or hold it back.");
    }
    for site in &entry.site {
        if !site.value.starts_with("https://") && !site.value.starts_with("http://") {
            complain(format!("The site `{}` is no web address.", site.value), "Write it with https:// in front.");
        }
    }
    if entry.publish == Publish::Ok {
        for phone in entry.phone.iter().filter(|phone| !phone.superseded) {
            if dialled(phone).is_none() {
                complain(
                    format!("The number `{}` cannot be dialled as it is written.", phone.value),
                    "Write it as +77272584598, or as a short number with kind = \"short\".",
                );
            }
            if phone.source == UNVERIFIED {
                complain(
                    format!("The number `{}` is published without a source.", phone.value),
                    "Find a source, or do not publish it.",
                );
            }
        }
        for address in entry.address.iter().filter(|address| !address.superseded) {
            if address.source == UNVERIFIED {
                complain("An address is published without a source.".into(), "Find a source, or do not publish it.");
            }
            if whole(&address.value).is_none() {
                complain("A published address lacks a language.".into(), "Write it in kk, ru and en.");
            }
        }
    }
}

/// A number as it is dialled: a short one, or E.164.
fn dialled(phone: &Detail) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = match phone.value.strip_prefix('+') {
        Some(rest) => digits(rest) && (8..=15).contains(&rest.len()),
        None => phone.kind.as_deref() == Some("short") && digits(&phone.value) && (3..=5).contains(&phone.value.len()),
    };
    (fits && phone.kind.as_deref() != Some("fax")).then(|| phone.value.clone())
}

fn whole(words: &PartlyNamed) -> Option<Named> {
    let of = |language: &str| words.0.get(language).cloned();
    Some(Named { kk: Some(of("kk")?), ru: of("ru")?, en: of("en")? })
}

fn office(id: &str, entry: &OfficeEntry, national: bool) -> Office {
    let contact = (entry.publish == Publish::Ok).then(|| Contact {
        address: published_address(entry).is_some(),
        hours: entry.hours.is_some(),
        phones: entry.phone.iter().filter(|phone| !phone.superseded).filter_map(dialled).collect(),
    });
    Office {
        id: id.to_owned(),
        city: entry.city.clone(),
        sites: entry.site.iter().filter(|site| !site.superseded).map(|site| site.value.clone()).collect(),
        contact,
        review: day(&entry.again).unwrap_or_else(|| crate::engine::PartialDate::year(crate::engine::Fact::EARLIEST).first()),
        national,
    }
}

fn published_address(entry: &OfficeEntry) -> Option<Named> {
    entry.address.iter().find(|address| !address.superseded).and_then(|address| whole(&address.value))
}

fn office_names(entry: &OfficeEntry) -> OfficeNames {
    let published = entry.publish == Publish::Ok;
    OfficeNames {
        name: entry.name.clone(),
        address: published.then(|| published_address(entry)).flatten(),
        hours: entry.hours.clone().filter(|_| published),
    }
}

fn desks_of_pathways(rules: &Rules, desks: &[Desk], problems: &mut Vec<Problem>) -> Vec<Vec<DeskId>> {
    let mut all = Vec::new();
    for (pathway, (file, named)) in rules.book.pathways.iter().zip(&rules.desks) {
        let entry = format!("{}, offices", pathway.id);
        if named.is_empty() {
            problems.push(Problem::new(
                file,
                &entry,
                "The pathway names no desk.",
                "Name at least one: nobody may be left without an office.",
            ));
        }
        let mut places = Vec::new();
        for id in named {
            match desks.iter().position(|desk| desk.id == *id).and_then(|at| u8::try_from(at).ok()) {
                Some(at) => places.push(DeskId(at)),
                None => {
                    let remedy = did_you_mean(id, desks.iter().map(|desk| desk.id.as_str()));
                    problems.push(Problem::new(file, &entry, format!("`{id}` is no desk of regions.toml."), remedy));
                }
            }
        }
        let legal = |at: &DeskId| desks.get(usize::from(at.0)).is_some_and(|desk| desk.role == Role::Legal);
        if pathway.deferred && !places.iter().any(legal) {
            let what = "The pathway can be put off \"with your lawyer\", but names no legal partner.";
            problems.push(Problem::new(file, &entry, what, "Add a legal desk."));
        }
        all.push(places);
    }
    all
}
