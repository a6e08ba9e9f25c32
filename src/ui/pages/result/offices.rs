//! Who can help, in the order in which to ask.

use crate::{
    content::Arg,
    referral::{ABROAD, Detail, NoPhone, Referral, no_phone},
    ui::{dom::Builder, parts::office, view::View},
};

/// The offices of a result.
pub(super) fn offices(view: &View<'_>, dom: &mut Builder<'_>, referrals: &[Referral]) {
    let named = office::named(referrals);
    let abroad = office::lives_in(view) == Some(ABROAD);
    dom.element("section", "help", |dom| {
        dom.message_in("h2", "", "result-offices");
        dom.message_in("p", "", "result-free-help");
        if let Some(steps) = no_phone(&view.rules.directory, &named, abroad, view.state.today) {
            next_steps(view, dom, &steps);
        }
        office::by_name(view, dom, referrals.iter());
        dom.element("ol", "offices", |dom| {
            for referral in referrals {
                office::entry(view, dom, referral, &named, 3, &helps(view, referral));
            }
        });
    });
}

/// All other next steps, for when no phone number of free legal help is confirmed.
fn next_steps(view: &View<'_>, dom: &mut Builder<'_>, steps: &NoPhone<'_>) {
    dom.message_in("p", "no-phone", "result-no-phone");
    dom.element("ul", "no-phone", |dom| {
        for site in &steps.sites {
            dom.element("li", "", |dom| {
                let text = view.localizer.fill("result-no-phone-site", &[("site", Arg::Text(office::HERE))]);
                office::around(dom, &text, |dom| office::link(dom, site));
            });
        }
        if let Some(hotline) = steps.hotline {
            number(view, dom, "result-no-phone-host", hotline);
        }
        if steps.social_centre {
            dom.message_in("li", "", "result-no-phone-social");
        }
        if let Some(line) = steps.information {
            number(view, dom, "result-no-phone-information", line);
        }
    });
}

fn number(view: &View<'_>, dom: &mut Builder<'_>, key: &str, number: &Detail) {
    dom.element("li", "", |dom| {
        let text = view.localizer.fill(key, &[("number", Arg::Text(office::HERE))]);
        office::around(dom, &text, |dom| office::dial(dom, number));
    });
}

fn helps(view: &View<'_>, referral: &Referral) -> Vec<String> {
    let pathways = referral.pathways.iter().filter_map(|pathway| view.book().pathway(*pathway));
    pathways.map(|pathway| view.of(&["pathway-", &pathway.id])).collect()
}
