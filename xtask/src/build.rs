//! Makes what is published: the site in `dist/`, and the packages that are made of it.

pub mod bundle;
mod colors;
pub mod compress;
mod console;
pub mod content;
pub mod headers;
pub mod integrity;
mod link;
pub mod npm_package;
pub mod oembed;
mod patch;
pub mod prerender;
mod script;
mod single_file;
mod sizes;
mod styles;
pub mod wasm_module;
mod wordpress_plugin;
