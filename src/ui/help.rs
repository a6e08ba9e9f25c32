//! What to do now, as soon as an answer shows that help may be needed before anything else.

use super::{
    Action,
    act::{Weight, button},
    office,
    sheet::{Name, Sheet},
    view::View,
};
use crate::{
    engine::{PathwayId, screen},
    referral::{Referral, Role, refer},
};

/// How many offices are named for each thing to do: enough to have another when one does not answer.
const OFFICES: usize = 2;

/// What to do now.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>, pathways: &[PathwayId]) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    sheet.title("help-title");
    sheet.say("p", "lead", "help-lead");
    for pathway in pathways {
        urgent(view, sheet, *pathway, &referrals);
    }
    button(sheet, Weight::Main, "go-on", "help-go-on", Action::GoOn);
}

fn urgent(view: &View<'_>, sheet: &mut Sheet<'_>, id: PathwayId, referrals: &[Referral]) {
    let Some(pathway) = view.book().pathway(id) else { return };
    // Nobody is sent to a desk of the state here, before having spoken with anyone.
    let whom = referrals.iter().filter(|referral| referral.pathways.contains(&id) && referral.role != Role::Authority);
    let whom: Vec<&Referral> = whom.take(OFFICES).collect();
    let named = office::named(referrals);
    sheet.element("section", "urgent", |sheet| {
        sheet.key(&pathway.id);
        sheet.set(Name::Urgent, &pathway.id);
        sheet.write("h2", "", view.of(&["urgent-", &pathway.id]));
        sheet.write("p", "", view.of(&["urgent-", &pathway.id, "-do"]));
        sheet.say("h3", "", "help-whom");
        sheet.element("ul", "offices", |sheet| {
            for referral in &whom {
                office::entry(view, sheet, referral, &named, 4, &[]);
            }
        });
        office::by_name(view, sheet, whom.into_iter());
    });
}
