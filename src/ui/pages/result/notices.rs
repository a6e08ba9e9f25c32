//! Notices about the whole result, above all those that keep a person safe.

use crate::{
    content::Arg,
    engine::Flag,
    ui::{
        dom::{Attribute, Builder},
        parts::office,
        view::View,
    },
};

/// The notices, those of safety together and first.
pub(super) fn notices(view: &View<'_>, dom: &mut Builder<'_>, flags: &[Flag]) {
    let is_safety = |flag: &&Flag| matches!(flag, Flag::NotCleared | Flag::Danger);
    let said = flags.iter().filter(|flag| **flag != Flag::LawyerFirst);
    let (safety, others): (Vec<&Flag>, Vec<&Flag>) = said.partition(is_safety);
    let (draft, advice): (Vec<&Flag>, Vec<&Flag>) = others.into_iter().partition(|flag| **flag == Flag::Draft);
    for flag in draft {
        notice(view, dom, *flag, "draft");
    }
    for (flags, frame, class) in [(safety, "notice warning", "safety"), (advice, "notice", "advice")] {
        if !flags.is_empty() {
            dom.element("div", frame, |dom| {
                for flag in flags {
                    notice(view, dom, *flag, class);
                }
            });
        }
    }
}

fn notice(view: &View<'_>, dom: &mut Builder<'_>, flag: Flag, class: &'static str) {
    let said = match flag {
        Flag::Draft => view.text("draft-note"),
        Flag::NotCleared => view.text("result-careful"),
        Flag::Danger => view.localizer.danger(office::lives_in(view)),
        Flag::Minor => view.text("result-minor"),
        // It is said by the pathway that it comes from; here it only orders the offices.
        Flag::LawyerFirst => return,
        Flag::ExactDate(fact) => match view.book().fact(fact) {
            Some(fact) => view.of(&["result-exact-", &fact.id]),
            None => return,
        },
    };
    dom.element("p", class, |dom| {
        dom.set(Attribute::Flag, &flag.word(view.book()));
        dom.text(said);
    });
}

/// The day on which the content was last checked, in a sentence.
pub(super) fn content_date(view: &View<'_>) -> String {
    let date = view.localizer.date(view.book().content_date);
    view.localizer.fill("result-content-date", &[("date", Arg::Text(&date))])
}
