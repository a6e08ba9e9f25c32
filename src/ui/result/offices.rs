//! Who can help, in the order to turn to them.

use crate::{
    content::Arg,
    referral::{ABROAD, Detail, NoPhone, Referral, no_phone},
    ui::{office, sheet::Sheet, view::View},
};

/// The offices of a result.
pub(super) fn offices(view: &View<'_>, sheet: &mut Sheet<'_>, referrals: &[Referral]) {
    let named = office::named(referrals);
    let abroad = office::lives_in(view) == Some(ABROAD);
    sheet.element("section", "help", |sheet| {
        sheet.say("h2", "", "result-offices");
        sheet.say("p", "", "result-free-help");
        if let Some(steps) = no_phone(&view.rules.directory, &named, abroad, view.state.today) {
            next_steps(view, sheet, &steps);
        }
        office::by_name(view, sheet, referrals.iter());
        sheet.element("ol", "offices", |sheet| {
            for referral in referrals {
                office::entry(view, sheet, referral, &named, 3, &helps(view, referral));
            }
        });
    });
}

/// Every next step that there is where no number of free legal help is confirmed.
fn next_steps(view: &View<'_>, sheet: &mut Sheet<'_>, steps: &NoPhone<'_>) {
    sheet.say("p", "no-phone", "result-no-phone");
    sheet.element("ul", "no-phone", |sheet| {
        for site in &steps.sites {
            sheet.element("li", "", |sheet| {
                let text = view.words.fill("result-no-phone-site", &[("site", Arg::Text(office::HERE))]);
                office::around(sheet, &text, |sheet| office::link(sheet, site));
            });
        }
        if let Some(hotline) = steps.hotline {
            number(view, sheet, "result-no-phone-host", hotline);
        }
        if steps.social_centre {
            sheet.say("li", "", "result-no-phone-social");
        }
        if let Some(line) = steps.information {
            number(view, sheet, "result-no-phone-information", line);
        }
    });
}

fn number(view: &View<'_>, sheet: &mut Sheet<'_>, key: &str, number: &Detail) {
    sheet.element("li", "", |sheet| {
        let text = view.words.fill(key, &[("number", Arg::Text(office::HERE))]);
        office::around(sheet, &text, |sheet| office::dial(sheet, number));
    });
}

fn helps(view: &View<'_>, referral: &Referral) -> Vec<String> {
    let pathways = referral.pathways.iter().filter_map(|pathway| view.book().pathway(*pathway));
    pathways.map(|pathway| view.of(&["pathway-", &pathway.id])).collect()
}
