//! The offices on a page, by the same rules of publication as in the widget. A page does not know whether return is dangerous, so
//! the order is always the careful one: a lawyer or a helpline first, a desk of the state last.

use std::collections::BTreeSet;

use super::PageContext;
use crate::print::markup::Markup;
use zhol_core::{
    content::{Arg, Found, owner},
    engine::Date,
    referral::{ABROAD, Desk, DeskId, Office, OfficeId, Printed, Role, Way, no_phone, way},
};

/// An office at a desk.
#[derive(Clone, Copy)]
pub(crate) struct OfficeAtDesk<'a> {
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
        Role::Authority | Role::Information => 5,
    }
}

impl<'a> PageContext<'a> {
    /// The desks of a pathway, in the careful order; one that begins at a helpline keeps it first.
    pub(crate) fn desks_of(&self, pathway: usize) -> Vec<&'a Desk> {
        let directory = &self.pack.directory;
        let ids = directory.desks_of.get(pathway).map_or(&[][..], Vec::as_slice);
        let mut desks: Vec<&Desk> = ids.iter().filter_map(|id| directory.desk(*id)).collect();
        let helpline_first = desks.first().is_some_and(|desk| desk.role == Role::Helpline);
        desks.sort_by_key(|desk| if helpline_first && desk.role == Role::Helpline { 0 } else { rank(desk.role) + 1 });
        desks
    }

    /// The offices for the whole country, each at the first of its desks.
    pub(crate) fn national(&self) -> Vec<OfficeAtDesk<'a>> {
        self.kept(|desk| Some(desk.national.as_slice()).filter(|_| !self.only_in_safety(desk)))
    }

    /// The offices that a region has itself.
    pub(crate) fn local(&self, region: &str) -> Vec<OfficeAtDesk<'a>> {
        let of_region =
            |desk: &'a Desk| desk.by_region.iter().find(|(code, _)| code == region).map(|(_, offices)| offices.as_slice());
        self.kept(|desk| of_region(desk).filter(|_| !self.only_in_safety(desk)))
    }

    /// The offices that are only for people who do not fear return: they stand apart, after a warning.
    pub(crate) fn in_safety(&self) -> Vec<OfficeAtDesk<'a>> {
        self.kept(|desk| {
            let abroad = || Some(desk.offices(Some(ABROAD))).filter(|offices| !offices.is_empty());
            let offices = if desk.national.is_empty() { abroad()? } else { desk.national.as_slice() };
            Some(offices).filter(|_| self.only_in_safety(desk))
        })
    }

    /// Whether a desk is only for people who do not fear return: the hotline of the state, and what only withheld pathways name.
    pub(crate) fn only_in_safety(&self, desk: &Desk) -> bool {
        let directory = &self.pack.directory;
        let names = |desks: &Vec<DeskId>| desks.iter().any(|id| directory.desk(*id).is_some_and(|other| other.id == desk.id));
        let mut named_by = directory.desks_of.iter().zip(&self.pack.book.pathways).filter(|(desks, _)| names(desks)).peekable();
        desk.role == Role::Information || named_by.peek().is_some() && named_by.all(|(_, pathway)| pathway.withheld)
    }

    /// The offices for the whole country that keep one of the desks to turn to in danger: free legal help and a helpline.
    pub(crate) fn in_danger(&self) -> Vec<OfficeAtDesk<'a>> {
        self.national().into_iter().filter(|kept| matches!(kept.desk.role, Role::Legal | Role::Helpline)).collect()
    }

    fn kept(&self, of: impl Fn(&'a Desk) -> Option<&'a [OfficeId]>) -> Vec<OfficeAtDesk<'a>> {
        let directory = &self.pack.directory;
        let mut desks: Vec<&Desk> = directory.desks.iter().collect();
        desks.sort_by_key(|desk| rank(desk.role));
        let mut found: Vec<OfficeAtDesk<'_>> = Vec::new();
        for desk in desks {
            for id in of(desk).into_iter().flatten() {
                if let Some(office) = directory.office(*id).filter(|_| !found.iter().any(|kept| kept.id == *id)) {
                    found.push(OfficeAtDesk { id: *id, office, desk });
                }
            }
        }
        found
    }

    /// The regions by their codes, and then "abroad" if offices serve it.
    pub(crate) fn regions(&self) -> Vec<String> {
        let mut codes: Vec<String> = self.pack.directory.regions.iter().map(|region| region.code.clone()).collect();
        let mut others: BTreeSet<&String> =
            self.pack.directory.desks.iter().flat_map(|desk| &desk.by_region).map(|(code, _)| code).collect();
        others.retain(|code| !codes.contains(code));
        codes.extend(others.into_iter().cloned());
        codes
    }

    /// What a region is called.
    pub(crate) fn region(&self, code: &str) -> String {
        let key = format!("region-{code}");
        if self.texts.has(&key) { self.text(&key) } else { self.text(&format!("answer-region-{code}")) }
    }

    /// The last day on which all contact details of a page made today may be trusted.
    pub(crate) fn until(&self) -> Option<Date> {
        let today = self.today;
        let of = |office: &'a Office| {
            let details = office.phones_on(today).chain(office.sites_on(today)).map(|detail| &detail.printed);
            details.chain(office.address_on(today)).map(|printed| printed.again)
        };
        self.pack.directory.offices.iter().flat_map(of).min()
    }

    /// The name of an office as it stands on the door; if its Kazakh name is not known, a note says that the name is Russian.
    pub(crate) fn name(&self, page: &mut Markup, office: &Office) {
        self.official(page, &format!("office-{}", office.id));
    }

    /// A name in the language of the door or of the act, and what it means where that is said.
    pub(crate) fn official(&self, page: &mut Markup, key: &str) {
        page.element("bdi", &[("lang", &self.texts.official)], &self.text(key));
        let means = format!("{key}-means");
        if self.texts.has(&means) {
            page.write_text(&format!(" ({})", self.text(&means)));
        }
    }

    /// How to reach an office, as far as it may be shown, and how that is known.
    pub(crate) fn reach(&self, page: &mut Markup, kept: OfficeAtDesk<'a>) {
        let (office, today) = (kept.office, self.today);
        if self.texts.official == "kk" && !office.named_in_kazakh {
            page.element("p", &[], &self.text("office-russian-name"));
        }
        for phone in office.phones_on(today) {
            let words = self.fill("office-call", &[("number", Arg::Text(&phone.value))]);
            let to = format!("tel:{}", phone.value);
            page.within("p", &[], |page| page.element("a", &[("class", "call"), ("href", &to)], &words));
            self.printed(page, office, &phone.printed, Found::Number);
        }
        if let Some(printed) = office.address_on(today) {
            page.within("p", &[], |page| {
                page.write_text(&format!("{}: ", self.text("office-address")));
                self.official(page, &format!("office-{}-address", office.id));
            });
            self.printed(page, office, printed, Found::Address);
        }
        if office.hours && office.has_contact_on(today) {
            let hours = self.text(&format!("office-{}-hours", office.id));
            page.element("p", &[], &self.fill("office-hours", &[("hours", Arg::Text(&hours))]));
        }
        for site in office.sites_on(today) {
            page.within("p", &[], |page| {
                page.write_text(&format!("{}: ", self.text("office-website")));
                page.within("a", &[("href", &site.value), ("rel", "noopener noreferrer")], |page| {
                    page.element("bdi", &[], site_name(&site.value));
                });
            });
            self.printed(page, office, &site.printed, Found::Site);
        }
        self.through(page, kept);
    }

    fn printed(&self, page: &mut Markup, office: &Office, printed: &Printed, found: Found) {
        page.element(
            "p",
            &[("class", "printed")],
            &self.said().printed(&self.said().text(&owner(office, printed)), printed, found),
        );
    }

    /// Whom to ask how to reach an office of which nothing is shown: never the office itself.
    fn through(&self, page: &mut Markup, kept: OfficeAtDesk<'a>) {
        let directory = &self.pack.directory;
        let ask = match way(directory, kept.id, &self.partners(), self.today) {
            Way::Itself => return,
            Way::Through(other) => directory.office(other).map(|other| {
                let name = self.text(&format!("office-{}", other.id));
                self.fill("office-through", &[("office", Arg::Text(&name))])
            }),
            Way::Hotline => directory
                .hotline
                .as_ref()
                .map(|hotline| self.fill("office-through-host", &[("number", Arg::Text(&hotline.value))])),
            Way::Unknown => None,
        };
        let known = self.text("office-by-name-no-site");
        page.element("p", &[], &ask.map_or(known.clone(), |ask| format!("{known} {ask}")));
    }

    /// The legal partners of the whole country: they know the others.
    fn partners(&self) -> Vec<(OfficeId, Role)> {
        let legal = self.pack.directory.desks.iter().filter(|desk| desk.role == Role::Legal);
        legal.flat_map(|desk| &desk.national).map(|id| (*id, Role::Legal)).collect()
    }

    /// That help is free, and what to do while no number of free legal help is confirmed. A page does not know that there is no
    /// danger, so the hotline of the state is not shown.
    pub(crate) fn next_steps(&self, page: &mut Markup) {
        page.element("p", &[], &self.text("result-free-help"));
        let Some(steps) = no_phone(&self.pack.directory, &self.partners(), false, self.today) else { return };
        page.element("p", &[], &self.text("result-no-phone"));
        page.within("ul", &[], |page| {
            for site in &steps.sites {
                page.element("li", &[], &self.fill("result-no-phone-site", &[("site", Arg::Text(site_name(&site.value)))]));
            }
            if let Some(hotline) = steps.hotline {
                page.element("li", &[], &self.fill("result-no-phone-host", &[("number", Arg::Text(&hotline.value))]));
            }
            if steps.social_centre {
                page.element("li", &[], &self.text("result-no-phone-social"));
            }
        });
    }
}

/// The name of a site, without the rest of its address: it is enough to recognise the site, and short enough for paper.
fn site_name(site: &str) -> &str {
    let name = site.split("//").nth(1).unwrap_or(site);
    let name = name.split('/').next().unwrap_or(name);
    name.strip_prefix("www.").unwrap_or(name)
}
