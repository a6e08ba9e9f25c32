//! What to do at once, shown as soon as an answer tells of an urgent need.

use crate::{
    engine::{PathwayId, screen},
    referral::{Referral, Role, refer},
    ui::{
        Action,
        dom::{Attribute, Builder},
        parts::{
            button::{Weight, button},
            office,
        },
        view::View,
    },
};

/// The most offices named for each pathway: two, so that there is another when one does not answer.
const MAX_OFFICES: usize = 2;

/// What to do now.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>, pathways: &[PathwayId]) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    dom.title("help-title");
    dom.message_in("p", "lead", "help-lead");
    for pathway in pathways {
        urgent(view, dom, *pathway, &referrals);
    }
    button(dom, Weight::Main, "go-on", "help-go-on", Action::GoOn);
}

fn urgent(view: &View<'_>, dom: &mut Builder<'_>, id: PathwayId, referrals: &[Referral]) {
    let Some(pathway) = view.book().pathway(id) else { return };
    // Nobody is sent to a desk of the state here, before having spoken with anyone.
    let whom = referrals.iter().filter(|referral| referral.pathways.contains(&id) && referral.role != Role::Authority);
    let whom: Vec<&Referral> = whom.take(MAX_OFFICES).collect();
    let named = office::named(referrals);
    dom.element("section", "urgent", |dom| {
        dom.key(&pathway.id);
        dom.set(Attribute::Urgent, &pathway.id);
        dom.text_in("h2", "", view.of(&["urgent-", &pathway.id]));
        dom.text_in("p", "", view.of(&["urgent-", &pathway.id, "-do"]));
        dom.message_in("h3", "", "help-whom");
        dom.element("ul", "offices", |dom| {
            for referral in &whom {
                office::entry(view, dom, referral, &named, 4, &[]);
            }
        });
        office::by_name(view, dom, whom.into_iter());
    });
}
