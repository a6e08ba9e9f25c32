//! One office: who it is, what it does for the person, and how to reach it as far as that may be shown.

use super::{
    heading::heading,
    sheet::{Name, Sheet},
    view::View,
};
use crate::{
    content::Arg,
    engine::Answer,
    referral::{Contact, Office, Referral, Role},
};

/// An office as an entry of a list. `helps` are the pathways to name.
pub(super) fn entry(view: &View<'_>, sheet: &mut Sheet<'_>, referral: &Referral, level: u8, helps: &[String]) {
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
        if let Some(city) = &office.city {
            sheet.write("p", "city", view.of(&["city-", city]));
        }
        sheet.write("p", "", view.of(&["desk-", &desk.id]));
        if stands_in {
            sheet.say("p", "", "office-national");
        }
        reach(view, sheet, office);
        if !helps.is_empty() {
            sheet.write("p", "helps", view.words.fill("office-for", &[("pathways", Arg::Text(&helps.join("; ")))]));
        }
    });
}

/// An office in one line: its name and how to reach it.
pub(super) fn briefly(view: &View<'_>, sheet: &mut Sheet<'_>, referral: &Referral) {
    let Some(office) = view.rules.directory.office(referral.office) else { return };
    sheet.element("div", "", |sheet| {
        sheet.element("p", "", |sheet| official(view, sheet, &["office-", &office.id]));
        for phone in office.contact_on(view.state.today).into_iter().flat_map(|contact| &contact.phones) {
            sheet.element("a", "", |sheet| {
                sheet.set(Name::Href, &["tel:", phone].concat());
                sheet.text(view.words.fill("office-call", &[("number", Arg::Text(phone))]));
            });
        }
        for site in &office.sites {
            website(sheet, site);
        }
    });
}

/// How to reach offices of which only the name and the site may be shown, if there are any among these.
pub(super) fn by_name<'a>(view: &View<'_>, sheet: &mut Sheet<'_>, mut referrals: impl Iterator<Item = &'a Referral>) {
    let bare = |referral: &Referral| {
        let office = view.rules.directory.office(referral.office);
        office.is_some_and(|office| office.contact_on(view.state.today).is_none() && !office.sites.is_empty())
    };
    if referrals.any(bare) {
        sheet.say("p", "by-name", "office-by-name");
    }
}

fn reach(view: &View<'_>, sheet: &mut Sheet<'_>, office: &Office) {
    let contact = office.contact_on(view.state.today);
    if let Some(contact) = contact {
        details(view, sheet, office, contact);
    }
    for site in &office.sites {
        website(sheet, site);
    }
    if contact.is_none() && office.sites.is_empty() {
        sheet.say("p", "by-name", "office-by-name-no-site");
    }
}

fn details(view: &View<'_>, sheet: &mut Sheet<'_>, office: &Office, contact: &Contact) {
    for phone in &contact.phones {
        sheet.element("p", "", |sheet| {
            sheet.element("a", "button call", |sheet| {
                sheet.set(Name::Href, &["tel:", phone].concat());
                sheet.text(view.words.fill("office-call", &[("number", Arg::Text(phone))]));
            });
        });
    }
    if contact.address {
        sheet.element("p", "", |sheet| {
            label(sheet, "office-address");
            official(view, sheet, &["office-", &office.id, "-address"]);
        });
    }
    if contact.hours {
        let hours = view.of(&["office-", &office.id, "-hours"]);
        sheet.write("p", "", view.words.fill("office-hours", &[("hours", Arg::Text(&hours))]));
    }
}

fn label(sheet: &mut Sheet<'_>, key: &str) {
    sheet.element("strong", "", |sheet| {
        sheet.message(key);
        sheet.text(": ".into());
    });
}

/// A name as it stands on the door, which may be in another language and written the other way, and what it means where that is said.
pub(super) fn official(view: &View<'_>, sheet: &mut Sheet<'_>, key: &[&str]) {
    sheet.element("bdi", "", |sheet| {
        sheet.set(Name::Lang, view.words.official());
        sheet.text(view.of(key));
    });
    let means = [&key.concat(), "-means"].concat();
    if view.words.has(&means) {
        sheet.text([" (", &view.text(&means), ")"].concat());
    }
}

fn website(sheet: &mut Sheet<'_>, site: &str) {
    // The name of the site is enough to know it again, and fits on every screen.
    let name = site.split("//").nth(1).unwrap_or(site).split('/').next().unwrap_or(site);
    let name = name.strip_prefix("www.").unwrap_or(name).to_owned();
    sheet.element("p", "", |sheet| {
        label(sheet, "office-website");
        sheet.element("a", "", |sheet| {
            sheet.set(Name::Href, site);
            sheet.set(Name::Target, "_blank");
            sheet.set(Name::Rel, "noopener noreferrer");
            sheet.write("bdi", "", name);
            sheet.element("span", "spoken", |sheet| {
                sheet.text(" (".into());
                sheet.message("opens-new");
                sheet.text(")".into());
            });
        });
    });
}

/// The region that was answered.
fn lives_in<'a>(view: &View<'a>) -> Option<&'a str> {
    let id = view.book().fact_named("region")?;
    match view.answers().get(id)? {
        Answer::Choice(option) => view.book().fact(id)?.options.get(usize::from(option)).map(String::as_str),
        _ => None,
    }
}
