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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::LOADING_TEXTS;

    #[test]
    fn the_first_texts_are_those_of_the_content_and_name_a_number_that_is_dialled() {
        let content = zhol_tests::shipped::content();
        assert_eq!(LOADING_TEXTS.len(), content.texts.len());
        let phones = content.pack.directory.offices.iter().flat_map(|office| &office.phones);
        let mut numbers: Vec<&str> = phones.map(|phone| phone.value.as_str()).collect();
        for texts in LOADING_TEXTS {
            let own = content.texts(texts.language).unwrap();
            let expected = [own.text("loading"), own.text("load-failed"), own.text("try-again")];
            assert_eq!([texts.loading, texts.failed, texts.try_again], expected);
            numbers.retain(|number| texts.failed.contains(number));
        }
        assert!(!numbers.is_empty(), "a number that stands in every language");
    }
}
