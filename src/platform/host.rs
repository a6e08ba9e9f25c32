//! The places on a page that the widget lives in.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, ShadowRootInit, ShadowRootMode};

/// The events by which a page listens for its own keyboard shortcuts.
const KEYS: [&str; 3] = ["keydown", "keypress", "keyup"];

/// What stands in the element before the widget lives there.
const FIRST: &str = "[data-first]";
/// The mark of the widget's own room.
const LIVE: &str = "data-live";

/// An element of the page that the widget is to live in.
pub struct Host {
    element: Element,
}

/// The elements of the page that a selector finds.
#[must_use]
pub fn hosts(selector: &str) -> Vec<Host> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(Ok(found)) = document.map(|document| document.query_selector_all(selector)) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok()).map(|element| Host { element }).collect()
}

impl Host {
    /// What the page says of the widget in an attribute.
    #[must_use]
    pub fn says(&self, attribute: &str) -> Option<String> {
        self.element.get_attribute(attribute)
    }

    /// Makes a room of its own in the element, with a style sheet, so that the page's styles and the widget's do not mix. Where the first
    /// page stands there already with its style, the room lies behind it until that page gives way.
    /// None where a widget already lives, or where the browser cannot.
    #[must_use]
    pub fn furnish(&self, sheet: &str) -> Option<Element> {
        let document = self.element.owner_document()?;
        let room = document.create_element("div").ok()?;
        room.set_attribute(LIVE, "").ok()?;
        let shadow = match self.element.shadow_root() {
            Some(shadow)
                if shadow.query_selector(FIRST).ok()?.is_some() && shadow.query_selector("[data-live]").ok()?.is_none() =>
            {
                room.set_attribute("hidden", "").ok()?;
                shadow
            }
            Some(_) => return None,
            None => {
                let shadow = self.element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?;
                let link = document.create_element("link").ok()?;
                link.set_attribute("rel", "stylesheet").ok()?;
                link.set_attribute("href", sheet).ok()?;
                shadow.append_child(&link).ok()?;
                shadow
            }
        };
        shadow.append_child(&room).ok()?;
        self.keep_keys();
        Some(room)
    }

    /// Keeps what is typed in the widget from setting off the shortcuts of the page around it.
    fn keep_keys(&self) {
        let stop = Closure::<dyn Fn(Event)>::new(|event: Event| event.stop_propagation());
        for key in KEYS {
            // Without it the widget works too; only the page's shortcuts would hear the keys.
            let _ = self.element.add_event_listener_with_callback(key, stop.as_ref().unchecked_ref());
        }
        // The listener lives as long as the page.
        stop.forget();
    }
}
