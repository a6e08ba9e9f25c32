//! Before the first sensitive question: what stays private, what the device may remember, and how to leave at once.

use yew::prelude::*;

use super::{
    Action,
    act::{Weight, button},
    view::View,
};

/// What to know before answering.
pub(super) fn page(view: &View<'_>) -> Html {
    let points = ["private-point-stays", "private-point-remembers", "private-point-leave"];
    html! {
        <>
            <h1 tabindex="-1">{ view.text("private-title") }</h1>
            <ul class="points">{ for points.map(|point| html! { <li>{ view.text(point) }</li> }) }</ul>
            if view.state.own {
                { keep(view) }
            }
            { button(view, Weight::Main, "go-on", "continue", Action::GoOn) }
        </>
    }
}

/// The choice to keep the answers: only on our own page, where nobody else's script can read them.
fn keep(view: &View<'_>) -> Html {
    let keeping = view.state.keeping;
    html! {
        <label class="row">
            <input type="checkbox" data-option="keep" checked={keeping} onchange={view.act.reform(move |_| Action::Keep(!keeping))} />
            <span>{ view.text("keep-answers") }<small>{ view.text("keep-hint") }</small></span>
        </label>
    }
}

/// Says, while answers are kept, that they are, and erases them.
pub(super) fn kept(view: &View<'_>) -> Html {
    html! {
        if view.state.keeping {
            <p class="kept">{ view.text("kept-note") }{ " " }{ button(view, Weight::Quiet, "erase", "kept-erase", Action::Keep(false)) }</p>
        }
    }
}

/// Offers answers that were kept earlier. They are not shown before the person asks for them.
pub(super) fn offer(view: &View<'_>) -> Html {
    html! {
        if view.state.kept.is_some() {
            <section class="notice">
                <p>{ view.text("kept-offer") }</p>
                <div class="ways">
                    { button(view, Weight::Other, "resume", "kept-go-on", Action::Resume) }
                    { button(view, Weight::Quiet, "erase", "kept-erase", Action::Keep(false)) }
                </div>
            </section>
        }
    }
}
