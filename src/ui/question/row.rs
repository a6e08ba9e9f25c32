//! A row that is ticked: the whole of it, not only the box.

use yew::prelude::*;

use crate::{
    content::words::PICTURED,
    engine::Fact,
    ui::{Action, Pick, picture::picture, view::View},
};

/// A row. `name` is the word by which other programs find it: the id of the option, `none` or `unknown`.
pub(super) fn row(view: &View<'_>, fact: &Fact, shape: &'static str, name: &str, pick: Pick, label: String) -> Html {
    let class = if matches!(pick, Pick::Option(_)) { "row" } else { "row apart" };
    html! {
        <label class={class} key={name.to_owned()}>
            <input
                type={shape} name={fact.id.clone()} value={name.to_owned()} data-option={name.to_owned()}
                checked={view.state.draft.is_picked(pick)} onchange={view.act.reform(move |_| Action::Pick(pick))}
            />
            if PICTURED.contains(&fact.id.as_str()) && matches!(pick, Pick::Option(_)) {
                { picture(&[&fact.id, "-", name].concat()) }
            }
            <span>{ label }</span>
        </label>
    }
}

/// "I don't know, or I'd rather not say".
pub(super) fn unknown(view: &View<'_>, fact: &Fact, shape: &'static str) -> Html {
    row(view, fact, shape, "unknown", Pick::Unknown, view.text("dont-know"))
}
