//! The whole widget for one state: the bar with the languages, the way back, and the page.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Action, State, Words,
    act::{Weight, button},
    before, check, help,
    language::languages,
    mark::mark,
    private, question, result, start,
    view::View,
};
use crate::interview::Page;

/// What [`Screen`] is given.
#[derive(Clone, Properties)]
pub struct ScreenProps {
    /// What is shown.
    pub state: Rc<State>,
    /// Where actions go.
    pub act: Callback<Action>,
}

impl PartialEq for ScreenProps {
    /// A state is never changed in place, so another one is another state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.act == other.act
    }
}

/// The widget for one state.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let state = &*props.state;
    match (&state.rules, &state.texts) {
        (Some(rules), Some(texts)) => {
            let words = Words::new(texts, &rules.book, state.journey.answers());
            widget(&View { state, rules, words, act: &props.act })
        }
        _ => html! {
            <div class="zhol">{ if state.failed { before::failed(&props.act) } else { before::loading(state.language) } }</div>
        },
    }
}

fn widget(view: &View<'_>) -> Html {
    let journey = &view.state.journey;
    let (name, page) = match journey.page() {
        Page::Start => ("start", start::page(view)),
        Page::Private => ("private", private::page(view)),
        Page::Question(fact) => ("question", question::page(view, *fact)),
        Page::Help(pathways) => ("help", help::page(view, pathways)),
        Page::Check => ("check", check::page(view)),
        Page::Result if view.state.waits() => ("result", Html::default()),
        Page::Result => ("result", result::page(view)),
    };
    // A page of its own key is a page of its own elements: nothing ticked or focused is carried over.
    let key = match journey.page() {
        Page::Question(fact) => view.book().fact(*fact).map_or(name, |fact| &fact.id),
        _ => name,
    };
    let starting = *journey.page() == Page::Start;
    let waits = view.state.wanted_texts().is_none() || view.state.waits();
    html! {
        // Another language is other elements: what a translating browser has put in place of our texts could not be changed.
        <div
            class="zhol" key={view.words.language()} data-page={name}
            lang={view.words.language().to_owned()} dir={view.words.direction()} translate="no"
        >
            <div class="bar">
                <p class="brand">
                    { mark() }
                    <span>{ view.text("app-name") }if starting { <small>{ view.text("app-tagline") }</small> }</span>
                </p>
                <button type="button" class="leave" data-action="leave">{ view.text("leave") }</button>
                if !starting { { languages(view, false) } }
            </div>
            if starting { { languages(view, true) } }
            if waits && view.state.failed {
                <div class="notice warning" role="alert">
                    <p>{ view.text("load-failed") }</p>
                    { button(view, Weight::Other, "try-again", "try-again", Action::TryAgain) }
                </div>
            }
            if waits && !view.state.failed {
                <p class="notice" role="status">{ view.text("loading") }</p>
            }
            <div class="page" key={key.to_owned()}>
                if journey.can_go_back() {
                    { button(view, Weight::Back, "back", "back", Action::Back) }
                }
                <button type="button" class="quiet listen" data-action="listen">{ view.text("listen") }</button>
                { page }
                { private::kept(view) }
            </div>
        </div>
    }
}
