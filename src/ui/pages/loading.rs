//! What is shown before any language pack has come.

use crate::ui::{
    Action, State,
    dom::{Attribute, Builder, EventType},
    parts::logo::logo,
};

/// Says that the widget is loading, in the wanted language.
pub(in crate::ui) fn loading(dom: &mut Builder<'_>, state: &State) {
    let texts = state.loading_texts.iter().find(|texts| texts.language == state.language);
    dom.element("div", "before", |dom| {
        dom.set(Attribute::Role, "status");
        logo(dom);
        dom.element("p", "", |dom| {
            dom.set(Attribute::Lang, state.language);
            dom.set(Attribute::Dir, "auto");
            dom.text(texts.map_or("…", |texts| texts.loading).into());
        });
    });
}

/// Says that loading failed, in all languages, because it is not known which one the person reads.
pub(in crate::ui) fn failed(dom: &mut Builder<'_>, state: &State) {
    dom.element("div", "before", |dom| {
        dom.set(Attribute::Role, "alert");
        logo(dom);
        for texts in state.loading_texts {
            dom.element("div", "", |dom| {
                dom.key(texts.language);
                dom.set(Attribute::Lang, texts.language);
                dom.set(Attribute::Dir, "auto");
                dom.text_in("p", "", texts.failed.into());
                dom.button("button", "try-again", |dom| {
                    dom.on(EventType::Click, Action::TryAgain);
                    dom.text(texts.try_again.into());
                });
            });
        }
    });
}
