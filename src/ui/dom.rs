//! Elements for Yew's virtual DOM, written one after another.

mod attribute;
mod builder;
mod listener;

pub use attribute::Attribute;
pub use builder::Builder;
pub use listener::{EventType, input_value};
