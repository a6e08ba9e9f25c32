//! The hotline's console as a WebAssembly module of its own. Everything in it is in `zhol`.

pub use zhol::hotline::{end, idle, open, press};
