//! The page of the result.

use super::{documents, notices, notices::content_date, offices, pathway, share, unchecked};
use crate::{
    content::Arg,
    engine::{Rank, Shown, screen},
    referral::refer,
    ui::{
        Action,
        dom::Builder,
        parts::button::{Weight, button, other_possibilities},
        view::View,
    },
};

/// The most pathways that are open from the start. The rest are folded under them.
const MAX_OPEN: usize = 3;

/// The result so far.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    dom.title("result-title");
    dom.message_in("p", "lead", "result-lead");
    notices::notices(view, dom, &screening.flags);
    pathways(view, dom, &screening.pathways);
    unchecked::unchecked(view, dom, &screening);
    documents::documents(view, dom, &screening.pathways);
    offices::offices(view, dom, &referrals);
    dom.text_in("p", "dated", content_date(view));
    dom.element("div", "ways", |dom| {
        other_possibilities(view, dom);
        button(dom, Weight::Other, "check", "change-answers", Action::Check);
    });
    share::share(view, dom, &screening.pathways, &referrals);
    dom.element("section", "again", |dom| {
        dom.message_in("p", "", "ask-other-note");
        button(dom, Weight::Quiet, "again", "ask-other", Action::StartAgain);
    });
}

/// The pathways in their order: the first ones open, then those that may apply too, those for later, and the one for everyone.
fn pathways(view: &View<'_>, dom: &mut Builder<'_>, shown: &[Shown]) {
    let is_last = |shown: &&Shown| view.book().pathway(shown.pathway).is_some_and(|pathway| pathway.rank == Rank::Last);
    let (last, others): (Vec<&Shown>, Vec<&Shown>) = shown.iter().partition(is_last);
    let (later, now): (Vec<&Shown>, Vec<&Shown>) = others.into_iter().partition(|shown| shown.deferred);
    let (open, more) = now.split_at(now.len().min(MAX_OPEN));
    for shown in open {
        pathway::card(view, dom, shown);
    }
    if !more.is_empty() {
        let count = u32::try_from(more.len()).unwrap_or(u32::MAX);
        dom.text_in("h2", "", view.localizer.fill("result-more", &[("n", Arg::Count(count))]));
    }
    for shown in more {
        pathway::folded(view, dom, shown);
    }
    if !later.is_empty() {
        dom.element("section", "later", |dom| {
            dom.message_in("h2", "", "result-later-title");
            dom.message_in("p", "", "result-later-lead");
            for shown in later {
                pathway::folded(view, dom, shown);
            }
        });
    }
    for shown in last {
        if open.len() < MAX_OPEN { pathway::card(view, dom, shown) } else { pathway::folded(view, dom, shown) }
    }
}
