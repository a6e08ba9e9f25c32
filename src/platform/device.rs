//! The browser's own way back, and what the person chose to keep: the functions of `device.js`, which also does by itself what
//! buttons with these actions ask for: `leave`, `listen`, `share`, `copy`, `print`, `locate`.

use wasm_bindgen::closure::Closure;

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
        /// Keeps bytes on this device for at most a week.
        pub fn keep(bytes: &[u8]);
        /// What is kept, if anything still is.
        pub fn kept() -> Option<Vec<u8>>;
        /// Says on the widgets' elements what the device can do: speak, share, copy.
        pub fn tell();
        /// Forgets what is kept.
        pub fn erase();
        /// Brings all pictures at once into the widget that an element is in.
        pub fn draw(inside: &Element, base: &str);
    }
}

pub use script::{back, draw, erase, here, keep, kept, step, tell};

/// Hears where the browser's own Back and Forward lead, as the number of a page, for as long as the page lives.
pub fn follow(show: impl FnMut(u32) + 'static) {
    let show = Closure::<dyn FnMut(u32)>::new(show);
    script::follow(&show);
    show.forget();
}
