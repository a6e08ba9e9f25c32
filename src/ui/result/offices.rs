//! Who can help, in the order to turn to them.

use crate::{
    referral::Referral,
    ui::{office, sheet::Sheet, view::View},
};

/// The offices of a result.
pub(super) fn offices(view: &View<'_>, sheet: &mut Sheet<'_>, referrals: &[Referral]) {
    sheet.element("section", "help", |sheet| {
        sheet.say("h2", "", "result-offices");
        office::by_name(view, sheet, referrals.iter());
        sheet.element("ol", "offices", |sheet| {
            for referral in referrals {
                office::entry(view, sheet, referral, 3, &helps(view, referral));
            }
        });
    });
}

fn helps(view: &View<'_>, referral: &Referral) -> Vec<String> {
    let pathways = referral.pathways.iter().filter_map(|pathway| view.book().pathway(*pathway));
    pathways.map(|pathway| view.of(&["pathway-", &pathway.id])).collect()
}
