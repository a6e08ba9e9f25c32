//! What is wrong with an answer, said when it is confirmed: above the question, and at the field. Where nothing is wrong, but a date
//! known better could decide something, it is only asked for, once and calmly.

use yew::TargetCast;

use crate::{
    content::{Arg, DateTextError, Localizer},
    engine::Date,
    interview::Page,
    ui::{
        Fault, Part,
        sheet::{Event, Name, Sheet},
        view::View,
    },
    web,
};

/// The summary above the question. It takes the focus and leads to the field.
pub(super) fn summary(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let fault = match view.state.fault {
        None | Some(Fault::Rough { .. }) => return,
        Some(fault) => fault,
    };
    sheet.element("div", "faults", |sheet| {
        sheet.set(Name::Role, "alert");
        sheet.set(Name::TabIndex, "-1");
        sheet.say("h2", "", "error-title");
        sheet.button("quiet", "to-field", |sheet| {
            sheet.hears(Event::Click, move |event| {
                to_field(fault, &event);
                None
            });
            sheet.text(in_words(&view.words, fault));
        });
    });
}

/// The same words at the field.
pub(super) fn at_the_field(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let Some(fault) = view.state.fault else { return };
    match (fault, fault.part()) {
        (Fault::Rough { turn, .. }, Some(part)) => better(view, sheet, part, turn),
        _ => sheet.element("p", "fault", |sheet| {
            sheet.set(Name::Id, "zhol-fault");
            sheet.text(in_words(&view.words, fault));
        }),
    }
}

/// Asks for the part of the date that would decide, says why, and how to go on without it. It takes the focus.
fn better(view: &View<'_>, sheet: &mut Sheet<'_>, part: Part, turn: Date) {
    let asked = match view.state.session.page() {
        Page::Question(fact) => view.book().fact(*fact),
        _ => None,
    };
    let day = view.words.date(turn);
    sheet.element("div", "notice", |sheet| {
        sheet.set(Name::Id, "zhol-fault");
        sheet.set(Name::TabIndex, "-1");
        sheet.set(Name::Asks, part.word());
        sheet.element("p", "", |sheet| {
            let wanted = match part {
                Part::Year => "ask-year",
                Part::Month => "ask-month",
                Part::Day => "ask-day",
            };
            sheet.say("strong", "", wanted);
        });
        sheet.element("p", "", |sheet| {
            sheet.text(view.words.fill("ask-because", &[("date", Arg::Text(&day))]));
            sheet.text(" ".into());
            if let Some(fact) = asked {
                sheet.text(super::why(view, fact));
            }
        });
        sheet.say("p", "", "ask-go-on");
    });
}

/// What is wrong, in words.
#[must_use]
pub fn in_words(words: &Localizer<'_>, fault: Fault) -> String {
    match fault {
        Fault::Nothing => words.text("error-choose"),
        Fault::NothingOfSeveral => words.text("error-choose-set"),
        Fault::DateTextError(unread) => words.text(match unread {
            DateTextError::NoYear => "error-year-missing",
            DateTextError::YearDigits => "error-year-form",
            DateTextError::Lunar => "error-date-calendar",
            DateTextError::NoSuchMonth => "error-month-form",
            DateTextError::NoSuchDay => "error-day-form",
            DateTextError::Unclear => "error-date-unclear",
        }),
        Fault::YearEarly => words.text("error-year-early"),
        Fault::Future => words.text("error-date-future"),
        Fault::DayForm => words.text("error-day-form"),
        Fault::MonthMissing => words.text("error-month-missing"),
        Fault::Rough { .. } => String::new(),
        Fault::DayImpossible(month, solar) => {
            let month = words.month(month, solar);
            words.fill("error-day-impossible", &[("month", Arg::Text(&month))])
        }
    }
}

/// Moves the focus to the field. A link would do the same, but leave a trace in the address.
fn to_field(fault: Fault, event: &web_sys::Event) {
    let field = match fault.part() {
        Some(part) => &["[data-part='", part.word(), "']"].concat(),
        None => "fieldset input, fieldset select",
    };
    let button: web_sys::Element = event.target_unchecked_into();
    if let Ok(Some(form)) = button.closest("form") {
        web::focus(&form, field);
    }
}
