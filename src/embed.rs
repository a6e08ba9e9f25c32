//! Puts the widget into the pages that ask for it.
//!
//! A page asks with an element: `<div data-zhol></div>`. Two more attributes are read, neither is needed: `data-base`, the folder
//! that the widget's files lie in, and `data-lang`, the language to begin in.

mod mount;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs when the module has loaded: mounts the widget in every element that asks for it.
#[wasm_bindgen(start)]
pub fn start() {
    mount::everywhere();
}

/// Mounts the widget in the elements that were added to the page since.
#[wasm_bindgen]
pub fn mount() {
    mount::everywhere();
}
