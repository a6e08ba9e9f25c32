//! What to do now, as soon as an answer shows that help may be needed before anything else.

use yew::prelude::*;

use super::{
    Action,
    act::{Weight, button},
    office,
    view::View,
};
use crate::{
    engine::{PathwayId, screen},
    referral::{Referral, Role, refer},
};

/// How many offices are named for each thing to do: enough to have another when one does not answer.
const OFFICES: usize = 2;

/// What to do now.
pub(super) fn page(view: &View<'_>, pathways: &[PathwayId]) -> Html {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    html! {
        <>
            <h1 tabindex="-1">{ view.text("help-title") }</h1>
            <p class="lead">{ view.text("help-lead") }</p>
            { for pathways.iter().map(|pathway| urgent(view, *pathway, &referrals)) }
            { button(view, Weight::Main, "go-on", "help-go-on", Action::GoOn) }
        </>
    }
}

fn urgent(view: &View<'_>, id: PathwayId, referrals: &[Referral]) -> Html {
    let Some(pathway) = view.book().pathway(id) else { return Html::default() };
    // Nobody is sent to a desk of the state here, before having spoken with anyone.
    let whom = referrals.iter().filter(|referral| referral.pathways.contains(&id) && referral.role != Role::Authority);
    let whom: Vec<&Referral> = whom.take(OFFICES).collect();
    html! {
        <section class="urgent" key={pathway.id.clone()} data-urgent={pathway.id.clone()}>
            <h2>{ view.of(&["urgent-", &pathway.id]) }</h2>
            <p>{ view.of(&["urgent-", &pathway.id, "-do"]) }</p>
            if !view.state.waits() {
                <h3>{ view.text("help-whom") }</h3>
                <ul class="offices">{ for whom.iter().map(|referral| office::entry(view, referral, 4, &[])) }</ul>
                { office::by_name(view, whom.into_iter()) }
            }
        </section>
    }
}
