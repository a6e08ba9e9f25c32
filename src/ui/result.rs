//! The result: what may apply and why, what could not be checked, and who can help.

mod beside;
mod law;
mod notices;
mod offices;
mod pathway;
mod take;
mod unchecked;

pub use beside::{beside, danger};

use super::{
    Action,
    act::{Weight, button},
    check,
    sheet::Sheet,
    view::View,
};
use crate::{
    content::Arg,
    engine::{Rank, Shown, screen},
    referral::refer,
};

/// A result opens with at most so many pathways; the rest fold under them.
const OPEN: usize = 3;

/// The result so far.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
    sheet.title("result-title");
    sheet.say("p", "lead", "result-lead");
    notices::notices(view, sheet, &screening.flags);
    pathways(view, sheet, &screening.pathways);
    unchecked::unchecked(view, sheet, &screening);
    take::papers(view, sheet, &screening.pathways);
    offices::offices(view, sheet, &referrals);
    sheet.write("p", "dated", dated(view));
    sheet.element("div", "ways", |sheet| {
        check::others(view, sheet);
        button(sheet, Weight::Other, "check", "change-answers", Action::Check);
    });
    take::take(view, sheet, &screening.pathways, &referrals);
    sheet.element("section", "again", |sheet| {
        sheet.say("p", "", "ask-other-note");
        button(sheet, Weight::Quiet, "again", "ask-other", Action::StartAgain);
    });
}

/// The day of the content.
fn dated(view: &View<'_>) -> String {
    let date = view.words.date(view.book().content_date);
    view.words.fill("result-content-date", &[("date", Arg::Text(&date))])
}

/// The pathways in their order: the first ones open, then those that may apply too, those for later, and the one for everyone.
fn pathways(view: &View<'_>, sheet: &mut Sheet<'_>, shown: &[Shown]) {
    let is_last = |shown: &&Shown| view.book().pathway(shown.pathway).is_some_and(|pathway| pathway.rank == Rank::Last);
    let (last, others): (Vec<&Shown>, Vec<&Shown>) = shown.iter().partition(is_last);
    let (later, now): (Vec<&Shown>, Vec<&Shown>) = others.into_iter().partition(|shown| shown.deferred);
    let (open, more) = now.split_at(now.len().min(OPEN));
    for shown in open {
        pathway::card(view, sheet, shown);
    }
    if !more.is_empty() {
        let count = u32::try_from(more.len()).unwrap_or(u32::MAX);
        sheet.write("h2", "", view.words.fill("result-more", &[("n", Arg::Count(count))]));
    }
    for shown in more {
        pathway::folded(view, sheet, shown);
    }
    if !later.is_empty() {
        sheet.element("section", "later", |sheet| {
            sheet.say("h2", "", "result-later-title");
            sheet.say("p", "", "result-later-lead");
            for shown in later {
                pathway::folded(view, sheet, shown);
            }
        });
    }
    for shown in last {
        if open.len() < OPEN { pathway::card(view, sheet, shown) } else { pathway::folded(view, sheet, shown) }
    }
}
