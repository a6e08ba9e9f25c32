//! The widget as the one WebAssembly module that a page loads. Everything in it is in `zhol`.

pub use zhol::embed::mount;
