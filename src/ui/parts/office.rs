//! One office: who it is, what it does for the person, and how to reach it as far as that may be shown.

use super::heading::heading;
use crate::{
    content::{Arg, Found, owner},
    referral::{Detail, Office, OfficeId, Printed, Referral, Role, Way, region, way},
    ui::{
        dom::{Attribute, Builder},
        view::View,
    },
};

/// The offices that are named, each with its role, to find a way to those of which nothing is shown.
pub(in crate::ui) fn named(referrals: &[Referral]) -> Vec<(OfficeId, Role)> {
    referrals.iter().map(|referral| (referral.office, referral.role)).collect()
}

/// An office as an entry of a list. `named` are all that the result names, `helps` the pathways to name.
pub(in crate::ui) fn entry(
    view: &View<'_>,
    dom: &mut Builder<'_>,
    referral: &Referral,
    named: &[(OfficeId, Role)],
    level: u8,
    helps: &[String],
) {
    let directory = &view.rules.directory;
    let (Some(office), Some(desk)) = (directory.office(referral.office), directory.desk(referral.desk)) else { return };
    let role = referral.role.word();
    // A national office at a desk that regions keep stands in for one nearby, unless it is the one nearby.
    let stands_in = office.national
        && !desk.by_region.is_empty()
        && matches!(referral.role, Role::Legal | Role::Authority)
        && office.city.as_deref() != lives_in(view);
    dom.element("li", "office", |dom| {
        dom.key(&office.id);
        dom.set(Attribute::Office, &office.id);
        dom.set(Attribute::OfficeRole, role);
        dom.text_in("p", "role", view.of(&["role-", role]));
        dom.element(heading(level), "", |dom| official(view, dom, &["office-", &office.id]));
        if view.localizer.official() == "kk" && !office.named_in_kazakh {
            dom.message_in("p", "", "office-russian-name");
        }
        if let Some(city) = &office.city {
            dom.text_in("p", "city", view.of(&["city-", city]));
        }
        dom.text_in("p", "", view.of(&["desk-", &desk.id]));
        if stands_in {
            dom.message_in("p", "", "office-national");
        }
        reach(view, dom, office);
        through(view, dom, way(directory, referral.office, named, view.state.today));
        if !helps.is_empty() {
            dom.text_in(
                "p",
                "helps",
                view.localizer.fill("office-for", &[("pathways", Arg::Text(&helps.join(view.localizer.joints()[0])))]),
            );
        }
    });
}

/// An office in one line: its name and how to reach it.
pub(in crate::ui) fn briefly(view: &View<'_>, dom: &mut Builder<'_>, referral: &Referral) {
    let Some(office) = view.rules.directory.office(referral.office) else { return };
    let today = view.state.today;
    dom.element("div", "", |dom| {
        dom.element("p", "", |dom| official(view, dom, &["office-", &office.id]));
        for phone in office.phones_on(today) {
            dom.element("p", "", |dom| {
                call(view, dom, "", phone);
                dom.text([" ", &view.localizer.printed_briefly(&phone.printed, Found::Number)].concat());
            });
        }
        for site in office.sites_on(today) {
            dom.element("p", "", |dom| {
                website(dom, site);
                dom.text([" ", &view.localizer.printed_briefly(&site.printed, Found::Site)].concat());
            });
        }
    });
}

/// How to reach offices of which only the name and the site may be shown, if there are any among these.
pub(in crate::ui) fn by_name<'a>(view: &View<'_>, dom: &mut Builder<'_>, mut referrals: impl Iterator<Item = &'a Referral>) {
    let today = view.state.today;
    let bare = |referral: &Referral| {
        let office = view.rules.directory.office(referral.office);
        office.is_some_and(|office| !office.has_contact_on(today) && office.is_reached_on(today))
    };
    if referrals.any(bare) {
        dom.message_in("p", "by-name", "office-by-name");
    }
}

fn reach(view: &View<'_>, dom: &mut Builder<'_>, office: &Office) {
    let today = view.state.today;
    for phone in office.phones_on(today) {
        dom.element("p", "", |dom| call(view, dom, "button call", phone));
        printed(view, dom, office, &phone.printed, Found::Number);
    }
    if let Some(address) = office.address_on(today) {
        dom.element("p", "", |dom| {
            label(dom, "office-address");
            official(view, dom, &["office-", &office.id, "-address"]);
        });
        printed(view, dom, office, address, Found::Address);
    }
    if office.hours && office.has_contact_on(today) {
        let hours = view.of(&["office-", &office.id, "-hours"]);
        dom.text_in("p", "", view.localizer.fill("office-hours", &[("hours", Arg::Text(&hours))]));
    }
    for site in office.sites_on(today) {
        dom.element("p", "", |dom| website(dom, site));
        printed(view, dom, office, &site.printed, Found::Site);
    }
}

/// Whom to ask how to reach an office of which nothing is shown: never the office itself.
fn through(view: &View<'_>, dom: &mut Builder<'_>, way: Way) {
    let directory = &view.rules.directory;
    if way == Way::Itself {
        return;
    }
    dom.element("p", "by-name", |dom| {
        dom.message("office-by-name-no-site");
        dom.text(" ".into());
        match way {
            Way::Through(other) => {
                if let Some(other) = directory.office(other) {
                    let text = view.localizer.fill("office-through", &[("office", Arg::Text(HERE))]);
                    around(dom, &text, |dom| name(view, dom, &["office-", &other.id]));
                }
            }
            Way::Hotline => {
                if let Some(hotline) = &directory.hotline {
                    dom.text(view.localizer.fill("office-through-host", &[("number", Arg::Text(&hotline.value))]));
                }
            }
            Way::Itself | Way::Unknown => {}
        }
    });
}

/// How a detail is known, beside it.
fn printed(view: &View<'_>, dom: &mut Builder<'_>, office: &Office, printed: &Printed, found: Found) {
    let text = view.localizer.printed(HERE, printed, found);
    dom.element("p", "printed", |dom| around(dom, &text, |dom| name(view, dom, &[&owner(office, printed)])));
}

/// Stands in a text for what is no text.
pub(in crate::ui) const HERE: &str = "\u{fffc}";

/// A text around something that is no text: it is written in the place of [`HERE`].
pub(in crate::ui) fn around(dom: &mut Builder<'_>, text: &str, fill: impl FnOnce(&mut Builder<'_>)) {
    let (before, after) = text.split_once(HERE).unwrap_or((text, ""));
    dom.text(before.into());
    fill(dom);
    dom.text(after.into());
}

fn call(view: &View<'_>, dom: &mut Builder<'_>, class: &'static str, phone: &Detail) {
    dom.element("a", class, |dom| {
        dom.set(Attribute::Href, &["tel:", &phone.value].concat());
        dom.text(view.localizer.fill("office-call", &[("number", Arg::Text(&phone.value))]));
    });
}

/// A number in the middle of a sentence.
pub(in crate::ui) fn dial(dom: &mut Builder<'_>, phone: &Detail) {
    dom.element("a", "", |dom| {
        dom.set(Attribute::Href, &["tel:", &phone.value].concat());
        dom.text_in("bdi", "", phone.value.clone());
    });
}

fn label(dom: &mut Builder<'_>, key: &str) {
    dom.element("strong", "", |dom| {
        dom.message(key);
        dom.text(": ".into());
    });
}

/// A name as it stands on the door, which may be in another language and written the other way, and what it means where that is said.
pub(in crate::ui) fn official(view: &View<'_>, dom: &mut Builder<'_>, key: &[&str]) {
    name(view, dom, key);
    let means = [&key.concat(), "-means"].concat();
    if view.localizer.has(&means) {
        dom.text([" (", &view.text(&means), ")"].concat());
    }
}

/// The name alone.
fn name(view: &View<'_>, dom: &mut Builder<'_>, key: &[&str]) {
    dom.element("bdi", "", |dom| {
        dom.set(Attribute::Lang, view.localizer.official());
        dom.text(view.of(key));
    });
}

/// A website with its label.
fn website(dom: &mut Builder<'_>, site: &Detail) {
    label(dom, "office-website");
    link(dom, site);
}

/// A link to a website.
pub(in crate::ui) fn link(dom: &mut Builder<'_>, site: &Detail) {
    // The name of the site is enough to know it again, and fits on every screen.
    let name = site.value.split("//").nth(1).unwrap_or(&site.value).split('/').next().unwrap_or(&site.value);
    let name = name.strip_prefix("www.").unwrap_or(name).to_owned();
    dom.element("a", "", |dom| {
        dom.set(Attribute::Href, &site.value);
        dom.set(Attribute::Target, "_blank");
        dom.set(Attribute::Rel, "noopener noreferrer");
        dom.text_in("bdi", "", name);
        dom.element("span", "spoken", |dom| {
            dom.text(" (".into());
            dom.message("opens-new");
            dom.text(")".into());
        });
    });
}

/// The region that was answered.
pub(in crate::ui) fn lives_in<'a>(view: &View<'a>) -> Option<&'a str> {
    region(view.book(), view.answers())
}
