//! The widget as the one WebAssembly module that a page loads. The export is here and not in `zhol`, because every module that uses a
//! library takes over its exports: the console would carry the whole widget.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use zhol::embed::LoadingTexts;

/// The texts that are shown before any file of the widget has come.
const LOADING_TEXTS: &[LoadingTexts] = include!(concat!(env!("OUT_DIR"), "/loading_texts.rs"));

/// Opens the widget in an element, as [`zhol::embed::mount`] says.
#[wasm_bindgen]
#[must_use]
pub fn mount(room: Element, base: String, language: String, own: bool) -> JsValue {
    zhol::embed::mount(room, base, language, own, LOADING_TEXTS)
}
