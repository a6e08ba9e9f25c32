//! Fetching a file that lies beside the widget.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The file did not come: no network, or nothing at that address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

impl From<JsValue> for NotFetched {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Fetches a file. The address never depends on an answer.
///
/// # Errors
/// [`NotFetched`] when it does not come.
pub async fn fetch(address: &str) -> Result<Vec<u8>, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let response = JsFuture::from(window.fetch_with_str(address)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(NotFetched);
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
