//! What the hotline's console needs besides: the functions of `console.js`.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use zhol::web::FetchError;

mod script {
    use wasm_bindgen::prelude::*;
    use web_sys::HtmlInputElement;

    #[wasm_bindgen(raw_module = "./console.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub async fn get(address: &str) -> Result<JsValue, JsValue>;
        /// Notes what the next console goes on with if this one breaks.
        pub fn hold(bytes: &[u8]);
        /// What a console that broke left.
        pub fn held() -> Option<Vec<u8>>;
        /// Notes what the worker has set up, for as long as the page lives.
        pub fn settle(settings: &str);
        /// What the worker has set up.
        pub fn settled() -> Option<String>;
        #[wasm_bindgen(catch)]
        pub async fn copy(text: &str) -> Result<JsValue, JsValue>;
        #[wasm_bindgen(catch)]
        pub async fn photo(input: &HtmlInputElement) -> Result<JsValue, JsValue>;
        /// Whether the clipboard still has what was copied in the call before.
        pub fn remains() -> bool;
        /// Moves the focus to an element, and shows all of the question that it stands in; chooses what stands
        /// in a field as a whole.
        pub fn look(selector: &str, whole: bool);
        /// Ends the call; a new console takes the place of this one.
        pub fn renew();
        /// Leaves the page at once.
        pub fn leave();
        /// Has the call cleared whenever the tab is hidden.
        #[wasm_bindgen(js_name = clearWhenHidden)]
        pub fn clear_when_hidden(wanted: bool);
    }
}

pub use script::{clear_when_hidden, held, hold, leave, look, remains, renew, settle, settled};

/// Fetches a file that lies beside the console. The address never depends on an answer or a caller.
///
/// # Errors
/// [`FetchError`] when it does not come.
pub async fn fetch(address: &str) -> Result<Vec<u8>, FetchError> {
    let bytes = script::get(address).await.map_err(|_| FetchError)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Puts a text into the clipboard. Whether the browser let it.
pub async fn copy(text: &str) -> bool {
    script::copy(text).await.is_ok()
}

/// The picture that was chosen in a field: how wide it is, and a byte for each pixel, dark where it is low. None where it is no picture.
pub async fn photo(input: &HtmlInputElement) -> Option<(usize, Vec<u8>)> {
    let parts = script::photo(input).await.ok()?.dyn_into::<Array>().ok()?;
    let width = parts.get(0).as_f64()? as usize;
    Some((width, Uint8Array::new(&parts.get(1)).to_vec()))
}
