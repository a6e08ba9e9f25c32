//! The browser's own way back, and what the person chose to keep: the functions of `device.js`, which also does by itself what
//! buttons with these actions ask for: `leave`, `listen`, `share`, `copy`, `print`, `locate`.

use js_sys::Uint8Array;
use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::Element;

mod script {
    use wasm_bindgen::prelude::*;
    use web_sys::Element;

    #[wasm_bindgen(raw_module = "./device.js")]
    extern "C" {
        /// The number of the page that the browser's history is at.
        pub fn here() -> u32;
        /// See the function of this name below.
        pub fn follow(show: &Closure<dyn FnMut(u32)>);
        /// Makes a page of this number a step of the browser's history.
        pub fn step(number: u32);
        /// One page back, as the browser's own Back.
        pub fn back();
        /// Notes bytes for a widget that has to begin anew, and keeps them on this device for at most a week if they are to stay.
        pub fn keep(room: &Element, bytes: &[u8], stay: bool);
        /// Whether the answers stay on the device, if this widget has taken the place of one that broke.
        pub fn revived(room: &Element) -> Option<bool>;
        #[wasm_bindgen(catch)]
        pub async fn get(address: &str) -> Result<JsValue, JsValue>;
        /// What is kept, if anything still is.
        pub fn kept(room: &Element) -> Option<Vec<u8>>;
        /// Forgets what is kept.
        pub fn erase();
        /// Brings all pictures at once into the widget that an element is in.
        #[wasm_bindgen(catch)]
        pub async fn draw(inside: &Element) -> Result<(), JsValue>;
    }
}

pub use script::{back, erase, here, keep, kept, revived, step};

/// Hears where the browser's own Back and Forward lead, as the number of a page, for as long as the page lives.
pub fn follow(show: impl FnMut(u32) + 'static) {
    let show = Closure::<dyn FnMut(u32)>::new(show);
    script::follow(&show);
    show.forget();
}

/// The file did not come: no network, or nothing at that address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchError;

/// Fetches a file that lies beside the widget. The address never depends on an answer.
///
/// # Errors
/// [`FetchError`] when it does not come.
pub async fn fetch(address: &str) -> Result<Vec<u8>, FetchError> {
    let bytes = script::get(address).await.map_err(|_| FetchError)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Brings all pictures at once into the widget that an element is in. Without them it works as well.
pub async fn draw(inside: Element) {
    let _ = script::draw(&inside).await;
}

/// What the page can call once to end something.
#[must_use]
pub fn ending(end: impl FnOnce() + 'static) -> JsValue {
    Closure::once_into_js(end)
}
