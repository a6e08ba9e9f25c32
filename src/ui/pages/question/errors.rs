//! Errors in an answer, shown when it is confirmed: in a summary above the question, and at the field. When a
//! date is correct but a more precise one could decide something, the page only asks for it, once.

use yew::TargetCast;

use super::explanation::why;
use crate::{
    content::{Arg, DateTextError, Localizer},
    engine::Date,
    interview::Page,
    ui::{
        DateField, InputError,
        dom::{Attribute, Builder, EventType},
        view::View,
    },
    web,
};

/// The error summary above the question. It takes the focus and leads to the field.
pub(super) fn summary(view: &View<'_>, dom: &mut Builder<'_>) {
    let error = match view.state.error {
        None | Some(InputError::Imprecise { .. }) => return,
        Some(error) => error,
    };
    dom.element("div", "faults", |dom| {
        dom.set(Attribute::Role, "alert");
        dom.set(Attribute::TabIndex, "-1");
        dom.message_in("h2", "", "error-title");
        dom.button("quiet", "to-field", |dom| {
            dom.listen(EventType::Click, move |event| {
                to_field(error, &event);
                None
            });
            dom.text(error_message(&view.localizer, error));
        });
    });
}

/// The same message at the field.
pub(super) fn at_the_field(view: &View<'_>, dom: &mut Builder<'_>) {
    let Some(error) = view.state.error else { return };
    match (error, error.date_field()) {
        (InputError::Imprecise { turning_day, .. }, Some(field)) => ask_precise_date(view, dom, field, turning_day),
        _ => dom.element("p", "fault", |dom| {
            dom.set(Attribute::Id, "zhol-fault");
            dom.text(error_message(&view.localizer, error));
        }),
    }
}

/// Asks for the field of the date that would decide, says why, and how to go on without it. It takes the focus.
fn ask_precise_date(view: &View<'_>, dom: &mut Builder<'_>, field: DateField, turning_day: Date) {
    let asked = match view.state.session.page() {
        Page::Question(fact) => view.book().fact(*fact),
        _ => None,
    };
    let day = view.localizer.date(turning_day);
    dom.element("div", "notice", |dom| {
        dom.set(Attribute::Id, "zhol-fault");
        dom.set(Attribute::TabIndex, "-1");
        dom.set(Attribute::Asks, field.word());
        dom.element("p", "", |dom| {
            let wanted = match field {
                DateField::Year => "ask-year",
                DateField::Month => "ask-month",
                DateField::Day => "ask-day",
            };
            dom.message_in("strong", "", wanted);
        });
        dom.element("p", "", |dom| {
            dom.text(view.localizer.fill("ask-because", &[("date", Arg::Text(&day))]));
            dom.text(" ".into());
            if let Some(fact) = asked {
                dom.text(why(view, fact));
            }
        });
        dom.message_in("p", "", "ask-go-on");
    });
}

/// The message for an error. Empty for [`InputError::Imprecise`], which is no mistake.
#[must_use]
pub fn error_message(localizer: &Localizer<'_>, error: InputError) -> String {
    match error {
        InputError::NothingChosen => localizer.text("error-choose"),
        InputError::NothingTicked => localizer.text("error-choose-set"),
        InputError::DateText(error) => localizer.text(match error {
            DateTextError::NoYear => "error-year-missing",
            DateTextError::YearDigits => "error-year-form",
            DateTextError::Lunar => "error-date-calendar",
            DateTextError::NoSuchMonth => "error-month-form",
            DateTextError::NoSuchDay => "error-day-form",
            DateTextError::Unclear => "error-date-unclear",
        }),
        InputError::YearTooEarly => localizer.text("error-year-early"),
        InputError::InTheFuture => localizer.text("error-date-future"),
        InputError::DayFormat => localizer.text("error-day-form"),
        InputError::MonthMissing => localizer.text("error-month-missing"),
        InputError::Imprecise { .. } => String::new(),
        InputError::NoSuchDay(month, solar) => {
            let month = localizer.month(month, solar);
            localizer.fill("error-day-impossible", &[("month", Arg::Text(&month))])
        }
    }
}

/// Moves the focus to the field. A link would do the same, but change the address of the page.
fn to_field(error: InputError, event: &web_sys::Event) {
    let selector = match error.date_field() {
        Some(field) => &["[data-date-field='", field.word(), "']"].concat(),
        None => "fieldset input, fieldset select",
    };
    let button: web_sys::Element = event.target_unchecked_into();
    if let Ok(Some(form)) = button.closest("form") {
        web::focus(&form, selector);
    }
}
