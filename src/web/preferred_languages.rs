//! The languages that a person reads.

use wasm_bindgen::JsValue;

/// The tags of the languages that the browser asks for, the preferred one first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag: JsValue| tag.as_string()).collect()
}
