//! The little pictures beside questions and papers, for the eye only: the words beside them say the same.

use yew::prelude::*;

/// A picture by its name among those that [`crate::platform::draw`] brings, all at once.
pub(super) fn picture(name: &str) -> Html {
    html! {
        <svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><use href={["#picture-", name].concat()} /></svg>
    }
}
