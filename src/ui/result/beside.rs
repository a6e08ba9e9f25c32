//! The result as it stands beside a conversation, for whoever helps: dense, and what is gravest first.

use yew::{Callback, Html};

use super::{dated, notices, offices, pathway, take, unchecked};
use crate::{
    content::Localizer,
    engine::{Flag, Pathway, PathwayId, Rank, screen},
    referral::{Referral, Role, refer},
    ui::{
        Action, State, office,
        sheet::{Name, Sheet},
        view::View,
    },
};

/// How many offices are named where there is danger.
const WHOM: usize = 3;

/// What the answers say so far. Only the first pathway is open: the others have their standing beside their names.
pub fn beside(state: &State, act: &Callback<Action>) -> Html {
    written(state, act, |view, sheet| {
        let screening = screen(view.book(), view.answers(), view.state.today);
        let referrals = refer(&view.rules.directory, view.book(), &screening, view.answers());
        notices::notices(view, sheet, &screening.flags);
        for look in screening.second_looks.iter().filter_map(|at| view.book().second_looks.get(*at)) {
            sheet.element("p", "notice", |sheet| {
                sheet.set(Name::Look, &look.id);
                sheet.text(view.of(&["second-look-", &look.id]));
            });
        }
        for (at, shown) in screening.pathways.iter().enumerate() {
            if at == 0 { pathway::card(view, sheet, shown) } else { pathway::folded(view, sheet, shown) }
        }
        unchecked::unchecked(view, sheet, &screening);
        offices::offices(view, sheet, &referrals);
        take::papers(view, sheet, &screening.pathways);
        sheet.write("p", "dated", dated(view));
    })
}

/// What to do before anything else, and who helps with it. None where no answer speaks of danger.
#[must_use]
pub fn danger(state: &State, act: &Callback<Action>) -> Option<Html> {
    let book = &state.rules.as_ref()?.book;
    let screening = screen(book, state.session.answers(), state.today);
    let shown = screening.pathways.iter().filter_map(|shown| Some((shown.pathway, book.pathway(shown.pathway)?)));
    let urgent: Vec<(PathwayId, &Pathway)> = shown.filter(|(_, pathway)| pathway.rank == Rank::Urgent).collect();
    let flagged = screening.flags.contains(&Flag::Danger);
    if urgent.is_empty() && !flagged {
        return None;
    }
    let banner = written(state, act, |view, sheet| {
        let referrals = refer(&view.rules.directory, book, &screening, view.answers());
        let urgent_too = |referral: &Referral| urgent.iter().any(|(id, _)| referral.pathways.contains(id));
        let helps = |referral: &&Referral| referral.role != Role::Authority && (urgent.is_empty() || urgent_too(referral));
        sheet.element("div", "danger", |sheet| {
            sheet.set(Name::Role, "alert");
            if flagged {
                sheet.element("p", "", |sheet| {
                    sheet.set(Name::Flag, &Flag::Danger.word(book));
                    sheet.write("strong", "", view.words.danger(office::lives_in(view)));
                });
            }
            sheet.element("div", "whom", |sheet| {
                for referral in referrals.iter().filter(helps).take(WHOM) {
                    office::briefly(view, sheet, referral);
                }
            });
            for (_, pathway) in &urgent {
                sheet.element("p", "", |sheet| {
                    sheet.set(Name::Urgent, &pathway.id);
                    sheet.write("strong", "", view.of(&["urgent-", &pathway.id]));
                    sheet.text(". ".into());
                    sheet.text(view.of(&["urgent-", &pathway.id, "-do"]));
                });
            }
        });
    });
    Some(banner)
}

fn written(state: &State, act: &Callback<Action>, write: impl FnOnce(&View<'_>, &mut Sheet<'_>)) -> Html {
    let (Some(rules), Some(texts)) = (&state.rules, &state.texts) else { return Html::default() };
    let words = Localizer::new(texts, &rules.book, state.session.answers());
    let mut sheet = Sheet::new(Some(words), act);
    write(&View { state, rules, words }, &mut sheet);
    sheet.written()
}
