//! What is wrong with an answer, said when it is confirmed: above the question, and at the field. Where nothing is wrong, but a date
//! known better could decide something, it is only asked for, once and calmly.

use yew::prelude::*;

use crate::{
    content::{Arg, Unread},
    engine::Date,
    interview::Page,
    platform,
    ui::{Fault, Part, answers, view::View},
};

/// The summary above the question. It takes the focus and leads to the field.
pub(super) fn summary(view: &View<'_>) -> Html {
    let fault = match view.state.fault {
        None | Some(Fault::Rough { .. }) => return Html::default(),
        Some(fault) => fault,
    };
    html! {
        <div class="faults" role="alert" tabindex="-1">
            <h2>{ view.text("error-title") }</h2>
            <button type="button" class="quiet" data-action="to-field" onclick={to_field(fault)}>{ said(view, fault) }</button>
        </div>
    }
}

/// The same words at the field.
pub(super) fn at_the_field(view: &View<'_>) -> Html {
    let Some(fault) = view.state.fault else { return Html::default() };
    match (fault, fault.part()) {
        (Fault::Rough { turn, .. }, Some(part)) => better(view, part, turn),
        _ => html! { <p class="fault" id="zhol-fault">{ said(view, fault) }</p> },
    }
}

/// Asks for the part of the date that would decide, says why, and how to go on without it. It takes the focus.
fn better(view: &View<'_>, part: Part, turn: Date) -> Html {
    let asked = match view.state.journey.page() {
        Page::Question(fact) => view.book().fact(*fact),
        _ => None,
    };
    let day = answers::date(&view.words, turn);
    html! {
        <div class="notice" id="zhol-fault" tabindex="-1" data-asks={part.word()}>
            <p><strong>{
                view.text(match part {
                    Part::Year => "ask-year",
                    Part::Month => "ask-month",
                    Part::Day => "ask-day",
                })
            }</strong></p>
            <p>
                { view.words.fill("ask-because", &[("date", Arg::Text(&day))]) }{ " " }
                { asked.map(|fact| view.of(&["why-", &fact.id])) }
            </p>
            <p>{ view.text("ask-go-on") }</p>
        </div>
    }
}

fn said(view: &View<'_>, fault: Fault) -> String {
    match fault {
        Fault::Nothing => view.text("error-choose"),
        Fault::NothingOfSeveral => view.text("error-choose-set"),
        Fault::Unread(unread) => view.text(match unread {
            Unread::NoYear => "error-year-missing",
            Unread::YearDigits => "error-year-form",
            Unread::OtherCalendar => "error-date-calendar",
            Unread::NoSuchMonth => "error-month-form",
            Unread::NoSuchDay => "error-day-form",
            Unread::Unclear => "error-date-unclear",
        }),
        Fault::YearEarly => view.text("error-year-early"),
        Fault::Future => view.text("error-date-future"),
        Fault::DayForm => view.text("error-day-form"),
        Fault::MonthMissing => view.text("error-month-missing"),
        Fault::Rough { .. } => String::new(),
        Fault::DayImpossible(month) => {
            let month = view.of(&["month-name-", &month.to_string()]);
            view.words.fill("error-day-impossible", &[("month", Arg::Text(&month))])
        }
    }
}

/// Moves the focus to the field. A link would do the same, but leave a trace in the address.
fn to_field(fault: Fault) -> Callback<MouseEvent> {
    let field = match fault.part() {
        Some(part) => ["[data-part='", part.word(), "']"].concat(),
        None => "fieldset input, fieldset select".into(),
    };
    Callback::from(move |event: MouseEvent| {
        let button: web_sys::Element = event.target_unchecked_into();
        if let Ok(Some(form)) = button.closest("form") {
            platform::focus(&form, &field);
        }
    })
}
