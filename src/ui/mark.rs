//! The mark: a road that runs over the steppe to the sun.

use yew::prelude::*;

/// The mark, for the eye only: its name stands beside it.
pub(super) fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <circle class="sun" cx="31" cy="17" r="7" />
            <path class="land" d="M0 27c8-5 15-5 23-2s17 3 25-1v18a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z" />
            <path class="road" d="M12 48c2-9 15-10 13-16-1-3-4-4-3-7h2c0 3 5 4 7 8 3 7-4 9-2 15z" />
        </svg>
    }
}
