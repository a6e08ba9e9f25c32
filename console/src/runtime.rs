//! What the hotline's console needs of a browser besides: the functions of its scripts, by file.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use zhol::web::FetchError;

mod call {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "console/call.js")]
    extern "C" {
        #[wasm_bindgen(catch, js_name = fetchBytes)]
        pub async fn fetch_bytes(address: &str) -> Result<JsValue, JsValue>;
    }
}

mod registry {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "console/registry.js")]
    extern "C" {
        /// Saves what the next console goes on with if this one breaks.
        #[wasm_bindgen(js_name = saveForRestart)]
        pub fn save_for_restart(bytes: &[u8]);
        /// What a console that broke has saved.
        #[wasm_bindgen(js_name = savedForRestart)]
        pub fn saved_for_restart() -> Option<Vec<u8>>;
        /// Saves what the worker has set up, for as long as the page lives.
        #[wasm_bindgen(js_name = saveSettings)]
        pub fn save_settings(settings: &str);
        /// What the worker has set up.
        #[wasm_bindgen(js_name = savedSettings)]
        pub fn saved_settings() -> Option<String>;
        /// Has the call cleared whenever the tab is hidden.
        #[wasm_bindgen(js_name = clearWhenHidden)]
        pub fn clear_when_hidden(wanted: bool);
    }
}

mod clipboard {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "console/clipboard.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub async fn copy(text: &str) -> Result<JsValue, JsValue>;
        /// Whether the clipboard still has what was copied in the call before.
        #[wasm_bindgen(js_name = isClipboardFull)]
        pub fn is_clipboard_full() -> bool;
    }
}

mod scan {
    use wasm_bindgen::prelude::*;
    use web_sys::HtmlInputElement;

    #[wasm_bindgen(raw_module = "console/scan.js")]
    extern "C" {
        #[wasm_bindgen(catch, js_name = readPicture)]
        pub async fn read_picture(input: &HtmlInputElement) -> Result<JsValue, JsValue>;
    }
}

mod focus {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "console/focus.js")]
    extern "C" {
        /// Moves the focus to an element, and shows all of the question that it stands in; with `whole` it chooses all that stands in a
        /// field.
        #[wasm_bindgen(js_name = focusOn)]
        pub fn focus_on(selector: &str, whole: bool);
    }
}

mod console {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "console/console.js")]
    extern "C" {
        /// Ends the call; a new console takes the place of this one.
        pub fn renew();
        /// Leaves the page at once.
        pub fn leave();
    }
}

pub use clipboard::is_clipboard_full;
pub use console::{leave, renew};
pub use focus::focus_on;
pub use registry::{clear_when_hidden, save_for_restart, save_settings, saved_for_restart, saved_settings};

/// Fetches a file that lies beside the console. The address never depends on an answer or a caller.
///
/// # Errors
/// [`FetchError`] when it does not come.
pub async fn fetch(address: &str) -> Result<Vec<u8>, FetchError> {
    let bytes = call::fetch_bytes(address).await.map_err(|_| FetchError)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Puts a text into the clipboard. Whether the browser let it.
pub async fn copy(text: &str) -> bool {
    clipboard::copy(text).await.is_ok()
}

/// The picture that was chosen in a field: its width in pixels, and how bright each pixel is, from 0 to 255. Nothing when it is no picture.
pub async fn read_picture(input: &HtmlInputElement) -> Option<(usize, Vec<u8>)> {
    let parts = scan::read_picture(input).await.ok()?.dyn_into::<Array>().ok()?;
    let width = parts.get(0).as_f64()? as usize;
    Some((width, Uint8Array::new(&parts.get(1)).to_vec()))
}
