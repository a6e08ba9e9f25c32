//! Offices in a handout, by the same rules of publication as in the widget. Nobody has said here whether return is dangerous, so
//! the order is always the careful one: a lawyer or a helpline first, a desk of the state last.

use std::collections::BTreeSet;

use super::Handout;
use crate::{
    authoring::markup::Markup,
    content::Arg,
    engine::Date,
    referral::{Desk, Office, OfficeId, Role},
};

/// An office at a desk.
#[derive(Clone, Copy)]
pub(in crate::authoring) struct Kept<'a> {
    pub id: OfficeId,
    pub office: &'a Office,
    pub desk: &'a Desk,
}

fn rank(role: Role) -> u8 {
    match role {
        Role::Legal => 0,
        Role::Helpline => 1,
        Role::Shelter => 2,
        Role::Social => 3,
        Role::Complaint => 4,
        Role::Authority => 5,
    }
}

impl<'a> Handout<'a> {
    /// The desks of a pathway, in the careful order; one that begins at a helpline keeps it first.
    pub(in crate::authoring) fn desks_of(&self, pathway: usize) -> Vec<&'a Desk> {
        let directory = &self.pack.directory;
        let ids = directory.desks_of.get(pathway).map_or(&[][..], Vec::as_slice);
        let mut desks: Vec<&Desk> = ids.iter().filter_map(|id| directory.desk(*id)).collect();
        let helpline_first = desks.first().is_some_and(|desk| desk.role == Role::Helpline);
        desks.sort_by_key(|desk| if helpline_first && desk.role == Role::Helpline { 0 } else { rank(desk.role) + 1 });
        desks
    }

    /// The offices for the whole country, each at the first of its desks.
    pub(in crate::authoring) fn national(&self) -> Vec<Kept<'a>> {
        self.kept(|desk| Some(&desk.national))
    }

    /// The offices that a region has itself.
    pub(in crate::authoring) fn local(&self, region: &str) -> Vec<Kept<'a>> {
        self.kept(|desk| desk.by_region.iter().find(|(code, _)| code == region).map(|(_, offices)| offices))
    }

    /// The offices for the whole country that keep one of the desks to turn to in danger: free legal help and a helpline.
    pub(in crate::authoring) fn in_danger(&self) -> Vec<Kept<'a>> {
        self.national().into_iter().filter(|kept| matches!(kept.desk.role, Role::Legal | Role::Helpline)).collect()
    }

    fn kept(&self, of: impl Fn(&'a Desk) -> Option<&'a Vec<OfficeId>>) -> Vec<Kept<'a>> {
        let directory = &self.pack.directory;
        let mut desks: Vec<&Desk> = directory.desks.iter().collect();
        desks.sort_by_key(|desk| rank(desk.role));
        let mut found: Vec<Kept<'_>> = Vec::new();
        for desk in desks {
            for id in of(desk).into_iter().flatten() {
                if let Some(office) = directory.office(*id).filter(|_| !found.iter().any(|kept| kept.id == *id)) {
                    found.push(Kept { id: *id, office, desk });
                }
            }
        }
        found
    }

    /// The regions by their codes, and then "abroad" if offices serve it.
    pub(in crate::authoring) fn regions(&self) -> Vec<String> {
        let mut codes: Vec<String> = self.pack.directory.regions.iter().map(|region| region.code.clone()).collect();
        let mut others: BTreeSet<&String> =
            self.pack.directory.desks.iter().flat_map(|desk| &desk.by_region).map(|(code, _)| code).collect();
        others.retain(|code| !codes.contains(code));
        codes.extend(others.into_iter().cloned());
        codes
    }

    /// What a region is called.
    pub(in crate::authoring) fn region(&self, code: &str) -> String {
        let key = format!("region-{code}");
        if self.texts.has(&key) { self.text(&key) } else { self.text(&format!("answer-region-{code}")) }
    }

    /// The last day on which all contact details of a handout made today may be trusted.
    pub(in crate::authoring) fn until(&self) -> Option<Date> {
        let offices = &self.pack.directory.offices;
        offices.iter().filter(|office| office.contact_on(self.today).is_some()).map(|office| office.review).min()
    }

    /// The name of an office as it stands on the door.
    pub(in crate::authoring) fn name(&self, page: &mut Markup, office: &Office) {
        self.official(page, &format!("office-{}", office.id));
    }

    /// A name in the language of the door or of the act, and what it means where that is said.
    pub(in crate::authoring) fn official(&self, page: &mut Markup, key: &str) {
        page.element("bdi", &[("lang", &self.texts.official)], &self.text(key));
        let means = format!("{key}-means");
        if self.texts.has(&means) {
            page.words(&format!(" ({})", self.text(&means)));
        }
    }

    /// How to reach an office, as far as it may be shown.
    pub(in crate::authoring) fn reach(&self, page: &mut Markup, office: &Office) {
        let contact = office.contact_on(self.today);
        for phone in contact.iter().flat_map(|contact| &contact.phones) {
            let words = self.fill("office-call", &[("number", Arg::Text(phone))]);
            page.within("p", &[], |page| page.element("a", &[("class", "call"), ("href", &format!("tel:{phone}"))], &words));
        }
        if contact.is_some_and(|contact| contact.address) {
            page.within("p", &[], |page| {
                page.words(&format!("{}: ", self.text("office-address")));
                self.official(page, &format!("office-{}-address", office.id));
            });
        }
        if contact.is_some_and(|contact| contact.hours) {
            let hours = self.text(&format!("office-{}-hours", office.id));
            page.element("p", &[], &self.fill("office-hours", &[("hours", Arg::Text(&hours))]));
        }
        for site in &office.sites {
            page.within("p", &[], |page| {
                page.words(&format!("{}: ", self.text("office-website")));
                page.within("a", &[("href", site), ("rel", "noopener noreferrer")], |page| {
                    page.element("bdi", &[], site_name(site));
                });
            });
        }
        if contact.is_none() && office.sites.is_empty() {
            page.element("p", &[], &self.text("office-by-name-no-site"));
        }
    }
}

/// The name of the site is enough to know it again, and short enough for paper.
fn site_name(site: &str) -> &str {
    let name = site.split("//").nth(1).unwrap_or(site);
    let name = name.split('/').next().unwrap_or(name);
    name.strip_prefix("www.").unwrap_or(name)
}
