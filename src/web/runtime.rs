//! Fetching, by the functions of `runtime.js`, and what the page's scripts call.

use js_sys::Uint8Array;
use wasm_bindgen::{JsValue, closure::Closure};

mod script {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "web/runtime.js")]
    extern "C" {
        #[wasm_bindgen(catch, js_name = fetchBytes)]
        pub async fn fetch_bytes(address: &str) -> Result<JsValue, JsValue>;
    }
}

/// The file did not come: there is no network, nothing at that address, or another file than the build made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchError;

/// Fetches a file that lies beside the widget. The address never depends on an answer.
///
/// # Errors
/// [`FetchError`] when it does not come.
pub async fn fetch(address: &str) -> Result<Vec<u8>, FetchError> {
    let bytes = script::fetch_bytes(address).await.map_err(|_| FetchError)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// A function for the page's scripts, to be called at most once.
#[must_use]
pub fn call_once(function: impl FnOnce() + 'static) -> JsValue {
    Closure::once_into_js(function)
}
