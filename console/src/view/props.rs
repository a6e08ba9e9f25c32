//! What several components of the console are given.

use std::{ops::Deref, rc::Rc};

use yew::prelude::*;

use crate::{action::Action, state::State};
use zhol_core::{
    content::{Catalog, Localizer, RulePack},
    engine::{Answers, Rulebook},
};

/// A shared value that never changes in place. It is compared by its address, because comparing a whole pack takes too long.
pub(super) struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    pub fn rc(&self) -> Rc<T> {
        self.0.clone()
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The rules, and all messages in the languages of the worker and of the caller.
#[derive(Clone, PartialEq)]
pub(super) struct Content {
    pub rules: Shared<RulePack>,
    pub worker: Shared<Catalog>,
    pub caller: Shared<Catalog>,
}

impl Content {
    /// `None` until all of it is loaded.
    pub fn of(state: &State) -> Option<Self> {
        let catalog = |language| Some(Shared(state.catalog(language)?.clone()));
        Some(Self {
            rules: Shared(state.rules.clone()?),
            worker: catalog(state.worker_language)?,
            caller: catalog(state.caller_language)?,
        })
    }

    pub fn book(&self) -> &Rulebook {
        &self.rules.book
    }

    /// The messages about the person with these answers.
    pub fn messages(&self, answers: &Answers) -> Messages<'_> {
        Messages {
            worker: Localizer::new(&self.worker, self.book(), answers),
            caller: Localizer::new(&self.caller, self.book(), answers),
        }
    }
}

/// The messages in both languages.
pub(super) struct Messages<'a> {
    pub worker: Localizer<'a>,
    pub caller: Localizer<'a>,
}

impl Messages<'_> {
    /// A message in the worker's language.
    pub fn text(&self, key: &str) -> String {
        self.worker.text(key)
    }

    /// Whether the worker and the caller have different languages.
    pub fn differ(&self) -> bool {
        self.caller.language() != self.worker.language()
    }

    /// An element with a text in the caller's language, to be read aloud.
    pub fn aloud(&self, tag: &'static str, class: &'static str, text: String) -> Html {
        html! { <@{tag} {class} lang={self.caller.language().to_owned()} dir={self.caller.direction()}>{ text }</@> }
    }

    /// A message to be read aloud, and below it the same message for the worker if the languages differ.
    pub fn both(&self, key: &str) -> Html {
        html! {
            <>
                { self.aloud("p", "aloud", self.caller.text(key)) }
                if self.differ() {
                    <p class="mine">{ self.text(key) }</p>
                }
            </>
        }
    }
}

/// A listener that sends an action for each click.
pub(super) fn on_click(on_action: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    on_action.reform(move |_| action.clone())
}

/// The value of the input or list that an event comes from.
pub(super) fn input_value(event: &impl TargetCast) -> String {
    // A list (`select`) is no input, but has the same property.
    event.target_unchecked_into::<web_sys::HtmlInputElement>().value()
}
