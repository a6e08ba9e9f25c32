//! Who can help, in the order to turn to them.

use yew::prelude::*;

use crate::{
    referral::Referral,
    ui::{office, view::View},
};

/// The offices of a result.
pub(super) fn offices(view: &View<'_>, referrals: &[Referral]) -> Html {
    html! {
        <section class="help">
            <h2>{ view.text("result-offices") }</h2>
            { office::by_name(view, referrals.iter()) }
            <ol class="offices">{ for referrals.iter().map(|referral| office::entry(view, referral, 3, &helps(view, referral))) }</ol>
        </section>
    }
}

fn helps(view: &View<'_>, referral: &Referral) -> Vec<String> {
    let pathways = referral.pathways.iter().filter_map(|pathway| view.book().pathway(*pathway));
    pathways.map(|pathway| view.of(&["pathway-", &pathway.id])).collect()
}
