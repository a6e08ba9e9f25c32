//! Buttons.

use yew::prelude::*;

use super::{Action, view::View};
use crate::engine::FactId;

/// How much a button weighs on its page.
#[derive(Clone, Copy)]
pub(super) enum Weight {
    /// The one thing to do.
    Main,
    /// Another thing to do.
    Other,
    /// A way aside, as quiet as a link.
    Quiet,
    /// The way back.
    Back,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button main",
            Self::Other => "button",
            Self::Quiet => "quiet",
            Self::Back => "quiet back",
        }
    }
}

/// A button. `name` is the word by which other programs find it.
pub(super) fn button(view: &View<'_>, weight: Weight, name: &'static str, label: &'static str, action: Action) -> Html {
    html! {
        <button type="button" class={weight.class()} data-action={name} onclick={on(view, action)}>{ view.text(label) }</button>
    }
}

/// A button that goes to a question, to answer it or to answer it differently.
pub(super) fn change(view: &View<'_>, weight: Weight, fact: FactId, label: String, spoken: Option<String>) -> Html {
    let id = view.book().fact(fact).map(|fact| fact.id.clone());
    html! {
        <button
            type="button" class={weight.class()} data-action="change" data-fact={id} aria-label={spoken}
            onclick={on(view, Action::Change(fact))}
        >{ label }</button>
    }
}

/// Hands an action back at a click.
pub(super) fn on(view: &View<'_>, action: Action) -> Callback<MouseEvent> {
    view.act.reform(move |_| action.clone())
}
