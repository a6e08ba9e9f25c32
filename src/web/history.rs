//! The browser's own Back and Forward, by the functions of `history.js`.

use wasm_bindgen::closure::Closure;

mod script {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "web/history.js")]
    extern "C" {
        /// The number of the page that the browser's history is at; 0 is the first.
        #[wasm_bindgen(js_name = historyIndex)]
        pub fn history_index() -> u32;
        /// See the function of this name below.
        #[wasm_bindgen(js_name = onPopState)]
        pub fn on_pop_state(handler: &Closure<dyn FnMut(u32)>);
        /// Makes the page of this number an entry of the browser's history, unless it is the present one.
        #[wasm_bindgen(js_name = pushIndex)]
        pub fn push_index(index: u32);
        /// One page back, as the browser's own Back.
        pub fn back();
    }
}

pub use script::{back, history_index, push_index};

/// Calls a handler with the number of the page that the browser's own Back or Forward leads to, for as long as the page lives.
pub fn on_pop_state(handler: impl FnMut(u32) + 'static) {
    let handler = Closure::<dyn FnMut(u32)>::new(handler);
    script::on_pop_state(&handler);
    handler.forget();
}
