//! A date, as far as it is known.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::row;
use crate::{
    engine::Fact,
    ui::{Action, Fault, Part, Pick, view::View},
};

/// Year, month and day; then what can be said instead of a date.
pub(super) fn field(view: &View<'_>, fact: &Fact) -> Html {
    html! {
        <div class="rows">
            <div class="date">
                { digits(view, Part::Year, "10", view.text("date-year"), None) }
                { month(view) }
                { digits(view, Part::Day, "2", view.text("date-day"), Some(view.text("date-optional"))) }
            </div>
            { for (0u8..).zip(&fact.options).map(|(at, id)| {
                row::row(view, fact, "checkbox", id, Pick::Option(at), view.words.option(fact, at))
            }) }
            { row::unknown(view, fact, "checkbox") }
        </div>
    }
}

fn digits(view: &View<'_>, part: Part, length: &'static str, label: String, note: Option<String>) -> Html {
    let write =
        view.act.reform(move |event: InputEvent| Action::Write(part, event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <label class={part.word()}>
            { name(label, note) }
            <input
                type="text" inputmode="numeric" autocomplete="off" size={length} data-part={part.word()}
                value={view.state.draft.typed(part).to_owned()} checked=false
                aria-invalid={invalid(view, part)} aria-describedby={invalid(view, part).map(|_| "zhol-fault")} oninput={write}
            />
        </label>
    }
}

fn month(view: &View<'_>) -> Html {
    let chosen = view.state.draft.typed(Part::Month);
    let choose =
        view.act.reform(|event: Event| Action::Write(Part::Month, event.target_unchecked_into::<HtmlSelectElement>().value()));
    html! {
        // A list that was used keeps its own choice, so filling makes another list.
        <label class="month" key={view.state.draft.fillings().to_string()}>
            { name(view.text("date-month"), Some(view.text("date-optional"))) }
            <select
                data-part="month" aria-invalid={invalid(view, Part::Month)}
                aria-describedby={invalid(view, Part::Month).map(|_| "zhol-fault")} onchange={choose}
            >
                <option value="" selected={chosen.is_empty()}>{ view.text("month-unknown") }</option>
                { for (1u8..=12).map(|month| {
                    let month = month.to_string();
                    html! {
                        <option value={month.clone()} selected={chosen == month}>{ view.of(&["month-name-", &month]) }</option>
                    }
                }) }
            </select>
        </label>
    }
}

fn name(label: String, note: Option<String>) -> Html {
    html! {
        <span>{ label }if let Some(note) = note { <small>{ note }</small> }</span>
    }
}

fn invalid(view: &View<'_>, part: Part) -> Option<&'static str> {
    match view.state.fault? {
        Fault::Rough { .. } => None,
        fault => (fault.part()? == part).then_some("true"),
    }
}
