//! Opens the widget in an element of a page. The element itself is made by the scripts: on the page of a partner, in a frame, or on our
//! own pages. The package `wasm/widget` exports this to them.

use wasm_bindgen::JsValue;
use web_sys::Element;

pub use crate::ui::LoadingTexts;
use crate::{ui, web};

/// Opens the widget in an element. `base` is the address of the folder of its files, with a slash at its end. `language` is the wished
/// language tag, or empty. `own` is true on our own pages. `loading_texts` are
/// shown before any file has come. Returns a function that destroys the widget, to be called at most once.
#[must_use]
pub fn mount(room: Element, base: String, language: String, own: bool, loading_texts: &'static [LoadingTexts]) -> JsValue {
    let wished = [language].into_iter().chain(web::preferred_languages());
    let app = ui::open(room, base, ui::match_language(wished), own, loading_texts);
    web::call_once(move || app.destroy())
}
