//! The choice of the language.

use yew::prelude::*;

use super::{Action, LANGUAGES, view::View};

/// The languages, each by its own name.
pub(super) fn languages(view: &View<'_>) -> Html {
    html! {
        <div class="languages" role="group" aria-label={view.text("language")}>
            { for LANGUAGES.iter().map(|language| {
                let chosen = language.tag == view.state.language;
                html! {
                    <button
                        key={language.tag} type="button" lang={language.tag} data-action="language" data-lang={language.tag}
                        aria-pressed={chosen.to_string()} onclick={super::act::on(view, Action::Speak(language.tag))}
                    >{ language.name }</button>
                }
            }) }
        </div>
    }
}
