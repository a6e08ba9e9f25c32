//! The hotline's console as a WebAssembly module of its own. Everything in it is in `zhol_console`.

pub use zhol_console::{end, idle, open, press};
