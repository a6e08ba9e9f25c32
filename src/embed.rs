//! Opens the widget where the page has made room for it. The rooms themselves are made by `web/js/mount.js`: on the page of a partner,
//! in a frame, on our own pages.

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::{ui, web};

/// Opens the widget in an element. `base` is the folder of its files with a slash at its end, `language` the one wished, `own` whether the
/// page is our own. Gives what closes the widget, to be called at most once.
#[must_use]
pub fn mount(room: Element, base: String, language: String, own: bool) -> JsValue {
    let wished = [language].into_iter().chain(web::preferred_languages());
    let app = ui::open(room, base, ui::first_language(wished), own);
    web::call_once(move || app.destroy())
}
