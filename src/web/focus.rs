//! Focus and scrolling.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Moves the focus to the first element inside that a selector finds, without scrolling.
pub fn focus(inside: &Element, selector: &str) {
    let Ok(Some(found)) = inside.query_selector(selector) else { return };
    if let Ok(element) = found.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus leaves it where it is, which is all that can be done.
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls so that the top of an element is on the screen; stays where it is if it already is.
pub fn bring_into_sight(element: &Element) {
    let Some(window) = web_sys::window() else { return };
    let top = element.get_bounding_client_rect().top();
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    if top < 0.0 || top > height / 2.0 {
        element.scroll_into_view();
    }
}
