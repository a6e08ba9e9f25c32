//! An office as it stands in a file, and what of it may be published.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    detail::{Detail, What},
    names::{OfficeNames, RegionNames},
};
use crate::{
    Problem,
    read::{files::OFFICES, localized_name::LocalizedName},
};
use zhol_core::{
    engine::Date,
    referral::{self, Office},
};

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Publish {
    /// What is not superseded may be shown, each detail by the harm that a wrong one does.
    Ok,
    /// Real, but every detail is to be confirmed first.
    ConfirmFirst,
    /// Real; address and telephone must not be shown.
    NameAndSiteOnly,
    /// Not to be shown at all.
    Hold,
}

/// An office as it stands in offices.toml.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeEntry {
    name: LocalizedName,
    #[serde(rename = "name_status")]
    _name_status: Option<String>,
    kind: String,
    #[serde(rename = "parent")]
    _parent: Option<String>,
    city: Option<String>,
    #[serde(rename = "regions")]
    _regions: Option<Vec<String>>,
    publish: Publish,
    #[serde(default)]
    site: Vec<Detail<String>>,
    #[serde(default)]
    address: Vec<Detail<PartlyNamed>>,
    #[serde(default)]
    phone: Vec<Detail<String>>,
    #[serde(default, rename = "email")]
    _email: Vec<Detail<String>>,
    #[serde(default, rename = "messenger")]
    _messenger: Vec<Detail<String>>,
    hours: Option<LocalizedName>,
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

impl OfficeEntry {
    /// Whether it must not be shown at all.
    pub(super) fn is_held(&self) -> bool {
        self.publish == Publish::Hold
    }

    /// Checks the entry, and each detail that would be shown.
    pub(super) fn check(&self, id: &str, regions: &BTreeMap<String, RegionNames>, today: Date, problems: &mut Vec<Problem>) {
        let mut complain = |what: String, remedy: &str| problems.push(Problem::new(OFFICES, id, what, remedy));
        if let Some(city) = self.city.as_ref().filter(|city| !regions.contains_key(*city)) {
            complain(
                format!("`city` is `{city}`, which is no region."),
                "Write the code of the region whose centre it is in, such as KZ-75.",
            );
        }
        match Date::parse_day(&self.checked) {
            Some(checked) if checked > today => {
                complain(format!("`checked` is {checked}, which is still to come."), "Write the day it was checked.")
            }
            Some(_) => {}
            None => complain(format!("`checked` is `{}`, which is no day.", self.checked), "Write it as 2026-11-22."),
        }
        if Date::parse_day(&self.again).is_none() {
            complain(format!("`again` is `{}`, which is no day.", self.again), "Write it as 2027-02-22.");
        }
        if self.is_held() {
            return;
        }
        if self.sources.iter().all(|source| source.title.trim().is_empty()) {
            complain("The office has no source.".into(), "Say where it was found, or hold it back.");
        }
        for site in self.site.iter().filter(|site| !site.superseded) {
            if !site.value.starts_with("https://") && !site.value.starts_with("http://") {
                complain(format!("The site `{}` is no web address.", site.value), "Write it with https:// in front.");
            }
            let name = format!("The site `{}`", site.value);
            site.problems(&name, What::Site, &self.kind, today).into_iter().for_each(|(what, remedy)| complain(what, &remedy));
        }
        for phone in self.published(&self.phone) {
            let name = format!("The number `{}`", phone.value);
            let Some(number) = dialled(phone) else {
                complain(
                    format!("{name} cannot be dialled as it is written."),
                    "Write it as +77001234567, or as a short number with kind = \"short\".",
                );
                continue;
            };
            let what = What::of_number(&number);
            phone.problems(&name, what, &self.kind, today).into_iter().for_each(|(what, remedy)| complain(what, &remedy));
        }
        for address in self.published(&self.address) {
            if whole(&address.value).is_none() {
                complain("A published address lacks a language.".into(), "Write it in kk, ru and en.");
            }
            let found = address.problems("The address", What::Address, &self.kind, today);
            found.into_iter().for_each(|(what, remedy)| complain(what, &remedy));
        }
    }

    /// The details that are shown where the office may be shown with all that is known of it.
    fn published<'a, V>(&self, details: &'a [Detail<V>]) -> impl Iterator<Item = &'a Detail<V>> {
        let shown = self.publish == Publish::Ok;
        details.iter().filter(move |detail| shown && !detail.superseded)
    }

    /// What of the office goes into the packs.
    pub(super) fn office(&self, id: &str, national: bool, owners: &mut Vec<LocalizedName>) -> Office {
        let mut detail = |value: String, of: &Detail<String>| Some(referral::Detail { value, printed: of.printed(owners)? });
        let sites = self.site.iter().filter(|site| !site.superseded && site.is_sure());
        let sites = sites.filter_map(|site| detail(site.value.clone(), site)).collect();
        let phones = self.published(&self.phone).filter_map(|phone| detail(dialled(phone)?, phone)).collect();
        let address = self.published_address().and_then(|(address, _)| address.printed(owners));
        Office {
            id: id.to_owned(),
            city: self.city.clone(),
            sites,
            phones,
            address,
            hours: self.publish == Publish::Ok && self.hours.is_some(),
            national,
            named_in_kazakh: self.name.kk.is_some(),
        }
    }

    fn published_address(&self) -> Option<(&Detail<PartlyNamed>, LocalizedName)> {
        self.published(&self.address).find_map(|address| Some((address, whole(&address.value)?)))
    }

    /// The words that only the texts need.
    pub(super) fn names(&self) -> OfficeNames {
        OfficeNames {
            name: self.name.clone(),
            address: self.published_address().map(|(_, address)| address),
            hours: self.hours.clone().filter(|_| self.publish == Publish::Ok),
        }
    }
}

/// A number as it is dialled: a short one, or E.164.
pub(super) fn dialled(phone: &Detail<String>) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = match phone.value.strip_prefix('+') {
        Some(rest) => digits(rest) && (8..=15).contains(&rest.len()),
        None => phone.kind.as_deref() == Some("short") && digits(&phone.value) && (3..=5).contains(&phone.value.len()),
    };
    (fits && phone.kind.as_deref() != Some("fax")).then(|| phone.value.clone())
}

fn whole(words: &PartlyNamed) -> Option<LocalizedName> {
    let of = |language: &str| words.0.get(language).cloned();
    Some(LocalizedName { kk: Some(of("kk")?), ru: of("ru")?, en: of("en")? })
}
