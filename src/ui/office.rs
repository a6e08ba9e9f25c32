//! One office: who it is, what it does for the person, and how to reach it as far as that may be shown.

use super::{
    heading::heading,
    sheet::{Name, Sheet},
    view::View,
};
use crate::{
    content::{Arg, Found, owner},
    referral::{Detail, Office, OfficeId, Printed, Referral, Role, Way, region, way},
};

/// The offices that are named, each with its role, to find a way to those of which nothing is shown.
pub(super) fn named(referrals: &[Referral]) -> Vec<(OfficeId, Role)> {
    referrals.iter().map(|referral| (referral.office, referral.role)).collect()
}

/// An office as an entry of a list. `named` are all that the result names, `helps` the pathways to name.
pub(super) fn entry(
    view: &View<'_>,
    sheet: &mut Sheet<'_>,
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
    sheet.element("li", "office", |sheet| {
        sheet.key(&office.id);
        sheet.set(Name::Office, &office.id);
        sheet.set(Name::OfficeRole, role);
        sheet.write("p", "role", view.of(&["role-", role]));
        sheet.element(heading(level), "", |sheet| official(view, sheet, &["office-", &office.id]));
        if view.words.official() == "kk" && !office.named_in_kazakh {
            sheet.say("p", "", "office-russian-name");
        }
        if let Some(city) = &office.city {
            sheet.write("p", "city", view.of(&["city-", city]));
        }
        sheet.write("p", "", view.of(&["desk-", &desk.id]));
        if stands_in {
            sheet.say("p", "", "office-national");
        }
        reach(view, sheet, office);
        through(view, sheet, way(directory, referral.office, named, view.state.today));
        if !helps.is_empty() {
            sheet.write(
                "p",
                "helps",
                view.words.fill("office-for", &[("pathways", Arg::Text(&helps.join(view.words.joints()[0])))]),
            );
        }
    });
}

/// An office in one line: its name and how to reach it.
pub(super) fn briefly(view: &View<'_>, sheet: &mut Sheet<'_>, referral: &Referral) {
    let Some(office) = view.rules.directory.office(referral.office) else { return };
    let today = view.state.today;
    sheet.element("div", "", |sheet| {
        sheet.element("p", "", |sheet| official(view, sheet, &["office-", &office.id]));
        for phone in office.phones_on(today) {
            sheet.element("p", "", |sheet| {
                call(view, sheet, "", phone);
                sheet.text([" ", &view.words.printed_briefly(&phone.printed, Found::Number)].concat());
            });
        }
        for site in office.sites_on(today) {
            sheet.element("p", "", |sheet| {
                website(sheet, site);
                sheet.text([" ", &view.words.printed_briefly(&site.printed, Found::Site)].concat());
            });
        }
    });
}

/// How to reach offices of which only the name and the site may be shown, if there are any among these.
pub(super) fn by_name<'a>(view: &View<'_>, sheet: &mut Sheet<'_>, mut referrals: impl Iterator<Item = &'a Referral>) {
    let today = view.state.today;
    let bare = |referral: &Referral| {
        let office = view.rules.directory.office(referral.office);
        office.is_some_and(|office| !office.has_contact_on(today) && office.is_reached_on(today))
    };
    if referrals.any(bare) {
        sheet.say("p", "by-name", "office-by-name");
    }
}

fn reach(view: &View<'_>, sheet: &mut Sheet<'_>, office: &Office) {
    let today = view.state.today;
    for phone in office.phones_on(today) {
        sheet.element("p", "", |sheet| call(view, sheet, "button call", phone));
        printed(view, sheet, office, &phone.printed, Found::Number);
    }
    if let Some(address) = office.address_on(today) {
        sheet.element("p", "", |sheet| {
            label(sheet, "office-address");
            official(view, sheet, &["office-", &office.id, "-address"]);
        });
        printed(view, sheet, office, address, Found::Address);
    }
    if office.hours && office.has_contact_on(today) {
        let hours = view.of(&["office-", &office.id, "-hours"]);
        sheet.write("p", "", view.words.fill("office-hours", &[("hours", Arg::Text(&hours))]));
    }
    for site in office.sites_on(today) {
        sheet.element("p", "", |sheet| website(sheet, site));
        printed(view, sheet, office, &site.printed, Found::Site);
    }
}

/// Whom to ask how to reach an office of which nothing is shown: never the office itself.
fn through(view: &View<'_>, sheet: &mut Sheet<'_>, way: Way) {
    let directory = &view.rules.directory;
    if way == Way::Itself {
        return;
    }
    sheet.element("p", "by-name", |sheet| {
        sheet.message("office-by-name-no-site");
        sheet.text(" ".into());
        match way {
            Way::Through(other) => {
                if let Some(other) = directory.office(other) {
                    let text = view.words.fill("office-through", &[("office", Arg::Text(HERE))]);
                    around(sheet, &text, |sheet| name(view, sheet, &["office-", &other.id]));
                }
            }
            Way::Hotline => {
                if let Some(hotline) = &directory.hotline {
                    sheet.text(view.words.fill("office-through-host", &[("number", Arg::Text(&hotline.value))]));
                }
            }
            Way::Itself | Way::Unknown => {}
        }
    });
}

/// How a detail is known, beside it.
fn printed(view: &View<'_>, sheet: &mut Sheet<'_>, office: &Office, printed: &Printed, found: Found) {
    let text = view.words.printed(HERE, printed, found);
    sheet.element("p", "printed", |sheet| around(sheet, &text, |sheet| name(view, sheet, &[&owner(office, printed)])));
}

/// Stands in a text for what is no text.
pub(super) const HERE: &str = "\u{fffc}";

/// A text around something that is no text: it is written in the place of [`HERE`].
pub(super) fn around(sheet: &mut Sheet<'_>, text: &str, fill: impl FnOnce(&mut Sheet<'_>)) {
    let (before, after) = text.split_once(HERE).unwrap_or((text, ""));
    sheet.text(before.into());
    fill(sheet);
    sheet.text(after.into());
}

fn call(view: &View<'_>, sheet: &mut Sheet<'_>, class: &'static str, phone: &Detail) {
    sheet.element("a", class, |sheet| {
        sheet.set(Name::Href, &["tel:", &phone.value].concat());
        sheet.text(view.words.fill("office-call", &[("number", Arg::Text(&phone.value))]));
    });
}

/// A number in the middle of a sentence.
pub(super) fn dial(sheet: &mut Sheet<'_>, phone: &Detail) {
    sheet.element("a", "", |sheet| {
        sheet.set(Name::Href, &["tel:", &phone.value].concat());
        sheet.write("bdi", "", phone.value.clone());
    });
}

fn label(sheet: &mut Sheet<'_>, key: &str) {
    sheet.element("strong", "", |sheet| {
        sheet.message(key);
        sheet.text(": ".into());
    });
}

/// A name as it stands on the door, which may be in another language and written the other way, and what it means where that is said.
pub(super) fn official(view: &View<'_>, sheet: &mut Sheet<'_>, key: &[&str]) {
    name(view, sheet, key);
    let means = [&key.concat(), "-means"].concat();
    if view.words.has(&means) {
        sheet.text([" (", &view.text(&means), ")"].concat());
    }
}

/// The name alone.
fn name(view: &View<'_>, sheet: &mut Sheet<'_>, key: &[&str]) {
    sheet.element("bdi", "", |sheet| {
        sheet.set(Name::Lang, view.words.official());
        sheet.text(view.of(key));
    });
}

/// A website with its label.
fn website(sheet: &mut Sheet<'_>, site: &Detail) {
    label(sheet, "office-website");
    link(sheet, site);
}

/// A link to a website.
pub(super) fn link(sheet: &mut Sheet<'_>, site: &Detail) {
    // The name of the site is enough to know it again, and fits on every screen.
    let name = site.value.split("//").nth(1).unwrap_or(&site.value).split('/').next().unwrap_or(&site.value);
    let name = name.strip_prefix("www.").unwrap_or(name).to_owned();
    sheet.element("a", "", |sheet| {
        sheet.set(Name::Href, &site.value);
        sheet.set(Name::Target, "_blank");
        sheet.set(Name::Rel, "noopener noreferrer");
        sheet.write("bdi", "", name);
        sheet.element("span", "spoken", |sheet| {
            sheet.text(" (".into());
            sheet.message("opens-new");
            sheet.text(")".into());
        });
    });
}

/// The region that was answered.
pub(super) fn lives_in<'a>(view: &View<'a>) -> Option<&'a str> {
    region(view.book(), view.answers())
}
