//! What an element listens to.

use web_sys::HtmlInputElement;
use yew::{
    Callback, TargetCast,
    virtual_dom::{Listener, ListenerKind},
};

use crate::ui::Action;

/// What can happen to an element.
#[derive(Clone, Copy)]
pub enum Event {
    /// It is pressed.
    Click,
    /// Something else is chosen.
    Change,
    /// Something is typed.
    Input,
    /// It is sent off.
    Submit,
}

/// One for everything: what happens becomes an action, or nothing.
pub(super) struct Ear {
    pub event: Event,
    pub heard: Callback<web_sys::Event, Option<Action>>,
    pub act: Callback<Action>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.event {
            Event::Click => ListenerKind::onclick,
            Event::Change => ListenerKind::onchange,
            Event::Input => ListenerKind::oninput,
            Event::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if let Some(action) = self.heard.emit(event) {
            self.act.emit(action);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What stands in a field. A list says it in the same way.
pub fn value(event: &web_sys::Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}
