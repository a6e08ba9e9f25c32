//! The widget as the one WebAssembly module that a page loads. Everything in it is in `zhol`.
//!
//! The function for the page's scripts is here and not in `zhol`: every module that links a crate has the functions it exports, and all
//! that they use.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;

/// See [`zhol::embed::mount`].
#[wasm_bindgen]
#[must_use]
pub fn mount(room: Element, base: String, language: String, own: bool) -> JsValue {
    zhol::embed::mount(room, base, language, own)
}
