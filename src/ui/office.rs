//! One office: who it is, what it does for the person, and how to reach it as far as that may be shown.

use yew::prelude::*;

use super::{heading, view::View};
use crate::{
    content::{Arg, texts},
    engine::Answer,
    referral::{Contact, Office, Referral, Role},
};

/// An office as an entry of a list. `helps` are the pathways to name.
pub(super) fn entry(view: &View<'_>, referral: &Referral, level: u8, helps: &[String]) -> Html {
    let directory = &view.rules.directory;
    let (Some(office), Some(desk)) = (directory.office(referral.office), directory.desk(referral.desk)) else {
        return Html::default();
    };
    let role = referral.role.word();
    let city = office.city.as_ref().map(|city| view.of(&["city-", city]));
    // A national office at a desk that regions keep stands in for one nearby, unless it is the one nearby.
    let stands_in = office.national
        && !desk.by_region.is_empty()
        && matches!(referral.role, Role::Legal | Role::Authority)
        && office.city.as_deref() != lives_in(view);
    html! {
        <li class="office" key={office.id.clone()} data-office={office.id.clone()} data-role={role}>
            <p class="role">{ view.of(&["role-", role]) }</p>
            { heading::around(level, official(view, &["office-", &office.id])) }
            if let Some(city) = city { <p class="city">{ city }</p> }
            <p>{ view.of(&["desk-", &desk.id]) }</p>
            if stands_in { <p>{ view.text("office-national") }</p> }
            { reach(view, office) }
            if !helps.is_empty() {
                <p class="helps">{ view.words.fill("office-for", &[("pathways", Arg::Text(&helps.join("; ")))]) }</p>
            }
        </li>
    }
}

/// How to reach offices of which only the name and the site may be shown, if there are any among these.
pub(super) fn by_name<'a>(view: &View<'_>, mut referrals: impl Iterator<Item = &'a Referral>) -> Html {
    let bare = |referral: &Referral| {
        let office = view.rules.directory.office(referral.office);
        office.is_some_and(|office| office.contact_on(view.state.today).is_none() && !office.sites.is_empty())
    };
    html! { if referrals.any(bare) { <p class="by-name">{ view.text("office-by-name") }</p> } }
}

fn reach(view: &View<'_>, office: &Office) -> Html {
    let contact = office.contact_on(view.state.today);
    html! {
        <>
            { for contact.map(|contact| details(view, office, contact)) }
            { for office.sites.iter().map(|site| website(view, site)) }
            if contact.is_none() && office.sites.is_empty() {
                <p class="by-name">{ view.text("office-by-name-no-site") }</p>
            }
        </>
    }
}

fn details(view: &View<'_>, office: &Office, contact: &Contact) -> Html {
    html! {
        <>
            { for contact.phones.iter().map(|phone| html! {
                <p><a class="button call" href={["tel:", phone].concat()}>{ view.words.fill("office-call", &[("number", Arg::Text(phone))]) }</a></p>
            }) }
            if contact.address {
                <p><strong>{ view.text("office-address") }{ ": " }</strong>{ official(view, &["office-", &office.id, "-address"]) }</p>
            }
            if contact.hours {
                <p>{ view.words.fill("office-hours", &[("hours", Arg::Text(&view.of(&["office-", &office.id, "-hours"])))]) }</p>
            }
        </>
    }
}

/// A name as it stands on the door, which may be in another language and written the other way.
pub(super) fn official(view: &View<'_>, key: &[&str]) -> Html {
    html! { <bdi lang={texts::official(view.words.language()).to_owned()}>{ view.of(key) }</bdi> }
}

fn website(view: &View<'_>, site: &str) -> Html {
    // The name of the site is enough to know it again, and fits on every screen.
    let name = site.split("//").nth(1).unwrap_or(site).split('/').next().unwrap_or(site);
    let name = name.strip_prefix("www.").unwrap_or(name).to_owned();
    html! {
        <p>
            <strong>{ view.text("office-website") }{ ": " }</strong>
            <a href={site.to_owned()} target="_blank" rel="noopener noreferrer">
                <bdi>{ name }</bdi><span class="spoken">{ " (" }{ view.text("opens-new") }{ ")" }</span>
            </a>
        </p>
    }
}

/// The region that was answered.
fn lives_in<'a>(view: &View<'a>) -> Option<&'a str> {
    let id = view.book().fact_named("region")?;
    match view.answers().get(id)? {
        Answer::Choice(option) => view.book().fact(id)?.options.get(usize::from(option)).map(String::as_str),
        _ => None,
    }
}
