//! What is shown before any language pack has come.

use crate::{
    content::{LANGUAGES, Language},
    ui::{
        Action,
        dom::{Attribute, Builder, EventType},
        parts::logo::logo,
    },
};

/// Says that the widget is loading, in the wanted language.
pub(in crate::ui) fn loading(dom: &mut Builder<'_>, language: &str) {
    let text = Language::tagged(language).map_or("…", |Language { before: [loading, ..], .. }| loading);
    dom.element("div", "before", |dom| {
        dom.set(Attribute::Role, "status");
        logo(dom);
        dom.element("p", "", |dom| {
            dom.set(Attribute::Lang, language);
            dom.set(Attribute::Dir, "auto");
            dom.text(text.into());
        });
    });
}

/// Says that loading failed, in all languages, because it is not known which one the person reads.
pub(in crate::ui) fn failed(dom: &mut Builder<'_>) {
    dom.element("div", "before", |dom| {
        dom.set(Attribute::Role, "alert");
        logo(dom);
        for Language { tag, before: [_, failed, again], .. } in LANGUAGES {
            dom.element("div", "", |dom| {
                dom.key(tag);
                dom.set(Attribute::Lang, tag);
                dom.set(Attribute::Dir, "auto");
                dom.text_in("p", "", (*failed).into());
                dom.button("button", "try-again", |dom| {
                    dom.on(EventType::Click, Action::TryAgain);
                    dom.text((*again).into());
                });
            });
        }
    });
}
