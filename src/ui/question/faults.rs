//! What is wrong with an answer, said when it is confirmed: above the question, and at the field.

use yew::prelude::*;

use crate::{
    content::Arg,
    platform,
    ui::{Fault, view::View},
};

/// The summary above the question. It takes the focus and leads to the field.
pub(super) fn summary(view: &View<'_>) -> Html {
    let Some(fault) = view.state.fault else { return Html::default() };
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
    html! { <p class="fault" id="zhol-fault">{ said(view, fault) }</p> }
}

fn said(view: &View<'_>, fault: Fault) -> String {
    match fault {
        Fault::Nothing => view.text("error-choose"),
        Fault::NothingOfSeveral => view.text("error-choose-set"),
        Fault::YearMissing => view.text("error-year-missing"),
        Fault::YearForm => view.text("error-year-form"),
        Fault::YearEarly => view.text("error-year-early"),
        Fault::Future => view.text("error-date-future"),
        Fault::DayForm => view.text("error-day-form"),
        Fault::MonthMissing => view.text("error-month-missing"),
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
