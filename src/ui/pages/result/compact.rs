//! The result in the console, beside the conversation: compact, with the most serious first.

use yew::{Callback, Html};

use super::{documents, notices, notices::content_date, offices, pathway, unchecked};
use crate::{
    content::Localizer,
    engine::{Flag, Pathway, PathwayId, Rank, screen},
    referral::{Referral, Role, refer},
    ui::{
        Action, State,
        dom::{Attribute, Builder},
        parts::office,
        view::View,
    },
};

/// How many offices are named where there is danger.
const WHOM: usize = 3;

/// The result so far. Only the first pathway is open: the others have their standing beside their names.
pub fn compact_result(state: &State, on_action: &Callback<Action>) -> Html {
    build(state, on_action, |view, dom| {
        let screening = screen(view.book(), view.answers(), view.state.today);
        let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
        notices::notices(view, dom, &screening.flags);
        for look in screening.second_looks.iter().filter_map(|at| view.book().second_looks.get(*at)) {
            dom.element("p", "notice", |dom| {
                dom.set(Attribute::Look, &look.id);
                dom.text(view.of(&["second-look-", &look.id]));
            });
        }
        for (at, shown) in screening.pathways.iter().enumerate() {
            if at == 0 { pathway::card(view, dom, shown) } else { pathway::folded(view, dom, shown) }
        }
        unchecked::unchecked(view, dom, &screening);
        offices::offices(view, dom, &referrals);
        documents::documents(view, dom, &screening.pathways);
        dom.text_in("p", "dated", content_date(view));
    })
}

/// What to do before anything else, and who helps with it. `None` when no answer speaks of danger.
#[must_use]
pub fn danger_banner(state: &State, on_action: &Callback<Action>) -> Option<Html> {
    let book = &state.rules.as_ref()?.book;
    let screening = screen(book, state.session.answers(), state.today);
    let shown = screening.pathways.iter().filter_map(|shown| Some((shown.pathway, book.pathway(shown.pathway)?)));
    let urgent: Vec<(PathwayId, &Pathway)> = shown.filter(|(_, pathway)| pathway.rank == Rank::Urgent).collect();
    let flagged = screening.flags.contains(&Flag::Danger);
    if urgent.is_empty() && !flagged {
        return None;
    }
    let banner = build(state, on_action, |view, dom| {
        let referrals = refer(&view.rules.directory, book, &screening, view.answers());
        let urgent_too = |referral: &Referral| urgent.iter().any(|(id, _)| referral.pathways.contains(id));
        let helps = |referral: &&Referral| referral.role != Role::Authority && (urgent.is_empty() || urgent_too(referral));
        dom.element("div", "danger", |dom| {
            dom.set(Attribute::Role, "alert");
            if flagged {
                dom.element("p", "", |dom| {
                    dom.set(Attribute::Flag, &Flag::Danger.word(book));
                    dom.text_in("strong", "", view.localizer.danger(office::lives_in(view)));
                });
            }
            dom.element("div", "whom", |dom| {
                for referral in referrals.iter().filter(helps).take(WHOM) {
                    office::briefly(view, dom, referral);
                }
            });
            for (_, pathway) in &urgent {
                dom.element("p", "", |dom| {
                    dom.set(Attribute::Urgent, &pathway.id);
                    dom.text_in("strong", "", view.of(&["urgent-", &pathway.id]));
                    dom.text(". ".into());
                    dom.text(view.of(&["urgent-", &pathway.id, "-do"]));
                });
            }
        });
    });
    Some(banner)
}

fn build(state: &State, on_action: &Callback<Action>, write: impl FnOnce(&View<'_>, &mut Builder<'_>)) -> Html {
    let (Some(rules), Some(catalog)) = (&state.rules, &state.catalog) else { return Html::default() };
    let localizer = Localizer::new(catalog, &rules.book, state.session.answers());
    let mut dom = Builder::new(Some(localizer), on_action);
    write(&View { state, rules, localizer }, &mut dom);
    dom.finish()
}
