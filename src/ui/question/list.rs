//! Many options: the list of the device itself, which every phone shows in the way its owner knows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::row;
use crate::{
    engine::Fact,
    ui::{Action, Pick, view::View},
};

/// A list to open, and "I don't know" beside it.
pub(super) fn field(view: &View<'_>, fact: &Fact) -> Html {
    let places: Vec<String> = fact.options.clone();
    let choose = view.act.reform(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        let at = places.iter().position(|id| *id == value).and_then(|at| u8::try_from(at).ok());
        Action::Pick(at.map_or(Pick::Nothing, Pick::Option))
    });
    let draft = &view.state.draft;
    let nothing = (0u8..).zip(&fact.options).all(|(at, _)| !draft.is_picked(Pick::Option(at)));
    let label = view.of(&["fact-", &fact.id]);
    // A browser does not heed `selected` on a list that was touched: the list is a new one once "I don't know" has emptied it.
    let begun = draft.unknowns().to_string();
    html! {
        <div class="rows">
            <label class="list">
                <span>{ label }</span>
                <select key={begun} name={fact.id.clone()} aria-invalid={view.state.fault.map(|_| "true")} onchange={choose}>
                    <option value="" selected={nothing}>{ "—" }</option>
                    { for (0u8..).zip(&fact.options).map(|(at, id)| html! {
                        <option key={id.clone()} value={id.clone()} selected={draft.is_picked(Pick::Option(at))}>
                            { view.words.option(fact, at) }
                        </option>
                    }) }
                </select>
            </label>
            { row::unknown(view, fact, "checkbox") }
        </div>
    }
}
