//! The first page: what this is, and the way in.

use yew::prelude::*;

use super::{
    Action,
    act::{Weight, button},
    view::View,
};

/// The first page.
pub(super) fn page(view: &View<'_>) -> Html {
    let points = [
        view.text("start-point-private"),
        view.text("start-point-length"),
        view.text("start-point-unsure"),
        view.text("start-point-not-decision"),
    ];
    html! {
        <>
            <h1 tabindex="-1">{ view.text("start-title") }</h1>
            <p class="lead">{ view.text("start-lead") }</p>
            <ul class="points">{ for points.iter().map(|point| html! { <li>{ point }</li> }) }</ul>
            { button(view, Weight::Main, "start", "start-button", Action::GoOn) }
            if !view.book().signed {
                <p class="draft">{ view.text("draft-note") }</p>
            }
        </>
    }
}
