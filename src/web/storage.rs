//! Answers that outlive the module, and those that the person keeps on the device, by the functions of `storage.js`.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(raw_module = "web/storage.js")]
extern "C" {
    /// Saves answers for a widget that takes the place of this one, and keeps them on the device for at most a week if `on_device`.
    #[wasm_bindgen(js_name = saveAnswers)]
    pub fn save_answers(room: &Element, bytes: &[u8], on_device: bool);
    /// Whether the answers stay on the device, if this widget has taken the place of one that broke; otherwise nothing.
    #[wasm_bindgen(js_name = restartedOnDevice)]
    pub fn restarted_on_device(room: &Element) -> Option<bool>;
    /// The saved answers, if there are any.
    #[wasm_bindgen(js_name = savedAnswers)]
    pub fn saved_answers(room: &Element) -> Option<Vec<u8>>;
    /// Takes the answers off the device.
    #[wasm_bindgen(js_name = eraseAnswers)]
    pub fn erase_answers();
}
