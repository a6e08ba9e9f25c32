//! What the whole result says besides: above all what keeps a person safe.

use yew::prelude::*;

use crate::{engine::Flag, ui::view::View};

/// The notices, those of safety together and first.
pub(super) fn notices(view: &View<'_>, flags: &[Flag]) -> Html {
    let is_safety = |flag: &&Flag| matches!(flag, Flag::NotCleared | Flag::Danger);
    let (safety, others): (Vec<&Flag>, Vec<&Flag>) = flags.iter().partition(is_safety);
    let (draft, advice): (Vec<&Flag>, Vec<&Flag>) = others.into_iter().partition(|flag| **flag == Flag::Draft);
    html! {
        <>
            { for draft.into_iter().map(|flag| notice(view, *flag, "draft")) }
            if !safety.is_empty() {
                <div class="notice warning">{ for safety.into_iter().map(|flag| notice(view, *flag, "safety")) }</div>
            }
            if !advice.is_empty() {
                <div class="notice">{ for advice.into_iter().map(|flag| notice(view, *flag, "advice")) }</div>
            }
        </>
    }
}

fn notice(view: &View<'_>, flag: Flag, class: &'static str) -> Html {
    let word = flag.word(view.book());
    let said = match flag {
        Flag::Draft => view.text("draft-note"),
        Flag::NotCleared => view.text("result-careful"),
        Flag::Danger => view.text("result-danger"),
        Flag::Minor => view.text("result-minor"),
        Flag::ExactDate(fact) => match view.book().fact(fact) {
            Some(fact) => view.of(&["result-exact-", &fact.id]),
            None => return Html::default(),
        },
    };
    html! { <p {class} data-flag={word}>{ said }</p> }
}
