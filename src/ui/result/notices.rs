//! What the whole result says besides: above all what keeps a person safe.

use crate::{
    engine::Flag,
    ui::{
        office,
        sheet::{Name, Sheet},
        view::View,
    },
};

/// The notices, those of safety together and first.
pub(super) fn notices(view: &View<'_>, sheet: &mut Sheet<'_>, flags: &[Flag]) {
    let is_safety = |flag: &&Flag| matches!(flag, Flag::NotCleared | Flag::Danger);
    let said = flags.iter().filter(|flag| **flag != Flag::LawyerFirst);
    let (safety, others): (Vec<&Flag>, Vec<&Flag>) = said.partition(is_safety);
    let (draft, advice): (Vec<&Flag>, Vec<&Flag>) = others.into_iter().partition(|flag| **flag == Flag::Draft);
    for flag in draft {
        notice(view, sheet, *flag, "draft");
    }
    for (flags, frame, class) in [(safety, "notice warning", "safety"), (advice, "notice", "advice")] {
        if !flags.is_empty() {
            sheet.element("div", frame, |sheet| {
                for flag in flags {
                    notice(view, sheet, *flag, class);
                }
            });
        }
    }
}

fn notice(view: &View<'_>, sheet: &mut Sheet<'_>, flag: Flag, class: &'static str) {
    let said = match flag {
        Flag::Draft => view.text("draft-note"),
        Flag::NotCleared => view.text("result-careful"),
        Flag::Danger => view.words.danger(office::lives_in(view)),
        Flag::Minor => view.text("result-minor"),
        // It is said by the pathway that it comes from; here it only orders the offices.
        Flag::LawyerFirst => return,
        Flag::ExactDate(fact) => match view.book().fact(fact) {
            Some(fact) => view.of(&["result-exact-", &fact.id]),
            None => return,
        },
    };
    sheet.element("p", class, |sheet| {
        sheet.set(Name::Flag, &flag.word(view.book()));
        sheet.text(said);
    });
}
