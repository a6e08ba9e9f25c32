//! The choice of the language.

use yew::prelude::*;

use super::{Action, LANGUAGES, view::View};

/// The languages, each by its own name: spread out on the first page, behind the one chosen on the others.
pub(super) fn languages(view: &View<'_>, spread: bool) -> Html {
    let all = html! {
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
    };
    if spread {
        return all;
    }
    let name = LANGUAGES.iter().find(|language| language.tag == view.words.language()).map(|language| language.name);
    // Another language is another list: it closes.
    html! {
        <details class="tongue" key={view.words.language().to_owned()}>
            <summary><span class="spoken">{ view.text("language") }{ ": " }</span>{ name }</summary>
            { all }
        </details>
    }
}
