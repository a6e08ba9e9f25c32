//! The result: what may apply and why, what could not be checked, and who can help.

mod law;
mod notices;
mod offices;
mod pathway;
mod take;
mod unchecked;

use yew::prelude::*;

use super::{
    Action,
    act::{Weight, button},
    answers, check,
    view::View,
};
use crate::{
    content::Arg,
    engine::{Place, Shown, screen},
    referral::refer,
};

/// A result opens with at most so many pathways; the rest fold under them.
const OPEN: usize = 3;

/// The result so far.
pub(super) fn page(view: &View<'_>) -> Html {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    let date = answers::date(&view.words, view.book().content_date);
    html! {
        <>
            <h1 tabindex="-1">{ view.text("result-title") }</h1>
            <p class="lead">{ view.text("result-lead") }</p>
            { notices::notices(view, &screening.flags) }
            { pathways(view, &screening.pathways) }
            { unchecked::unchecked(view, &screening) }
            { take::papers(view, &screening.pathways) }
            { offices::offices(view, &referrals) }
            <p class="dated">{ view.words.fill("result-content-date", &[("date", Arg::Text(&date))]) }</p>
            <div class="ways">
                { check::others(view) }
                { button(view, Weight::Other, "check", "change-answers", Action::Check) }
            </div>
            { take::take(view, &screening.pathways, &referrals) }
            <section class="again">
                <p>{ view.text("ask-other-note") }</p>
                { button(view, Weight::Quiet, "again", "ask-other", Action::StartAgain) }
            </section>
        </>
    }
}

/// The pathways in their order: the first ones open, then those that may apply too, those for later, and the one for everyone.
fn pathways(view: &View<'_>, shown: &[Shown]) -> Html {
    let is_last = |shown: &&Shown| view.book().pathway(shown.pathway).is_some_and(|pathway| pathway.place == Place::Last);
    let (last, others): (Vec<&Shown>, Vec<&Shown>) = shown.iter().partition(is_last);
    let (later, now): (Vec<&Shown>, Vec<&Shown>) = others.into_iter().partition(|shown| shown.deferred);
    let (open, more) = now.split_at(now.len().min(OPEN));
    let count = u32::try_from(more.len()).unwrap_or(u32::MAX);
    html! {
        <>
            { for open.iter().map(|shown| pathway::card(view, shown)) }
            if count > 0 {
                <h2>{ view.words.fill("result-more", &[("n", Arg::Count(count))]) }</h2>
                { for more.iter().map(|shown| pathway::folded(view, shown)) }
            }
            if !later.is_empty() {
                <section class="later">
                    <h2>{ view.text("result-later-title") }</h2>
                    <p>{ view.text("result-later-lead") }</p>
                    { for later.iter().map(|shown| pathway::folded(view, shown)) }
                </section>
            }
            { for last.iter().map(|shown| if open.len() < OPEN { pathway::card(view, shown) } else { pathway::folded(view, shown) }) }
        </>
    }
}
