//! What an element listens to.

use web_sys::HtmlInputElement;
use yew::{
    Callback, TargetCast,
    virtual_dom::{Listener, ListenerKind},
};

use crate::ui::Action;

/// The types of events that the widget listens to.
#[derive(Clone, Copy)]
pub enum EventType {
    /// A click or tap, or a key that does the same.
    Click,
    /// Another choice in a checkbox, a radio button or a list.
    Change,
    /// Typing in a text field.
    Input,
    /// Sending a form.
    Submit,
}

/// Listens for one type of event. All elements use this one listener: it makes an action of the event, or nothing.
pub(super) struct ActionListener {
    pub event: EventType,
    pub to_action: Callback<web_sys::Event, Option<Action>>,
    pub on_action: Callback<Action>,
}

impl Listener for ActionListener {
    fn kind(&self) -> ListenerKind {
        match self.event {
            EventType::Click => ListenerKind::onclick,
            EventType::Change => ListenerKind::onchange,
            EventType::Input => ListenerKind::oninput,
            EventType::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if let Some(action) = self.to_action.emit(event) {
            self.on_action.emit(action);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The value of the text field or list that an event comes from.
pub fn input_value(event: &web_sys::Event) -> String {
    // A list (`select`) is no input, but has the same property.
    event.target_unchecked_into::<HtmlInputElement>().value()
}
