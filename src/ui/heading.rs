//! Headings below the first.

use yew::prelude::*;

/// A heading of a level, so that the outline of a page has no gaps wherever a part stands in it.
pub(super) fn heading(level: u8, text: String) -> Html {
    around(level, html! { { text } })
}

/// The same around more than words.
pub(super) fn around(level: u8, content: Html) -> Html {
    match level {
        2 => html! { <h2>{ content }</h2> },
        3 => html! { <h3>{ content }</h3> },
        _ => html! { <h4>{ content }</h4> },
    }
}
