//! Many options: the list of the device itself, which every phone shows in the way its owner knows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::row;
use crate::{
    engine::Fact,
    referral::Region,
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
    let chosen = (0u8..).zip(&fact.options).find(|(at, _)| draft.is_picked(Pick::Option(*at))).map(|(_, id)| id);
    let label = view.of(&["fact-", &fact.id]);
    // A browser does not heed `selected` on a list that was touched: the list is a new one once "I don't know" has emptied it.
    let begun = draft.unknowns().to_string();
    html! {
        <div class="rows">
            <label class="list">
                <span>{ label }</span>
                <select key={begun} name={fact.id.clone()} aria-invalid={view.state.fault.map(|_| "true")} onchange={choose}>
                    <option value="" selected={chosen.is_none()}>{ "—" }</option>
                    { for (0u8..).zip(&fact.options).map(|(at, id)| html! {
                        <option key={id.clone()} value={id.clone()} data-at={region(view, id).map(|region| region.centre.clone())} selected={draft.is_picked(Pick::Option(at))}>
                            { view.words.option(fact, at) }
                        </option>
                    }) }
                </select>
            </label>
            if fact.options.iter().any(|id| region(view, id).is_some()) { { map(view, chosen) } }
            { row::unknown(view, fact, "checkbox") }
        </div>
    }
}

/// A region, if the entry is one.
fn region<'a>(view: &View<'a>, id: &str) -> Option<&'a Region> {
    view.rules.directory.regions.iter().find(|region| region.code == id)
}

/// Two other ways to choose a region: on a map with a finger or a mouse, and by the device. What is pressed there is chosen in the list.
fn map(view: &View<'_>, chosen: Option<&String>) -> Html {
    html! {
        <div class="locate">
            <svg class="map" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
                { for view.rules.directory.regions.iter().map(|region| html! {
                    <path
                        key={region.code.clone()} d={region.shape.clone()} data-action="choose" data-value={region.code.clone()}
                        class={(chosen == Some(&region.code)).then_some("chosen")}
                    />
                }) }
            </svg>
            <button type="button" class="button" data-action="locate" aria-describedby="zhol-locate">{ view.text("locate") }</button>
            <p id="zhol-locate">{ view.text("locate-note") }</p>
            <p class="fault" role="status" hidden=true data-missed="">{ view.text("locate-failed") }</p>
        </div>
    }
}
