//! The pictures, by the function of `sprite.js`.

use web_sys::Element;

mod script {
    use wasm_bindgen::prelude::*;
    use web_sys::Element;

    #[wasm_bindgen(raw_module = "web/sprite.js")]
    extern "C" {
        #[wasm_bindgen(catch, js_name = insertSprite)]
        pub async fn insert_sprite(inside: &Element) -> Result<(), JsValue>;
    }
}

/// Puts all pictures at once into the widget that an element is in. Without them it works as well.
pub async fn insert_sprite(inside: Element) {
    let _ = script::insert_sprite(&inside).await;
}
