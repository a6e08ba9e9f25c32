//! Headings below the first.

use yew::prelude::*;

/// A heading of a level, so that the outline of a page has no gaps wherever a part stands in it.
pub(super) fn heading(level: u8, text: String) -> Html {
    match level {
        2 => html! { <h2>{ text }</h2> },
        3 => html! { <h3>{ text }</h3> },
        _ => html! { <h4>{ text }</h4> },
    }
}
