//! The little pictures beside questions and papers, for the eye only: the words beside them say the same.

use yew::prelude::*;

use super::view::View;

/// A picture by its name in the file of pictures.
pub(super) fn picture(view: &View<'_>, name: &str) -> Html {
    html! {
        <svg class="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <use href={[&view.state.base, "packs/pictures.svg#", name].concat()} />
        </svg>
    }
}
