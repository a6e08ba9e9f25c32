//! The language picker.

use crate::{
    content::LANGUAGES,
    ui::{
        Action,
        dom::{Attribute, Builder, EventType},
        view::View,
    },
};

/// The languages, each by its own name: spread out on the first page, behind the one chosen on the others.
pub(in crate::ui) fn language_picker(view: &View<'_>, dom: &mut Builder<'_>, spread: bool) {
    if spread {
        return all(view, dom);
    }
    // Another language has another key, so the list closes after a choice.
    dom.element("details", "tongue", |dom| {
        dom.key(view.localizer.language());
        dom.element("summary", "", |dom| {
            dom.element("span", "spoken", |dom| {
                dom.message("language");
                dom.text(": ".into());
            });
            if let Some(language) = LANGUAGES.iter().find(|language| language.tag == view.localizer.language()) {
                dom.text(language.name.into());
            }
        });
        all(view, dom);
    });
}

fn all(view: &View<'_>, dom: &mut Builder<'_>) {
    dom.element("div", "languages", |dom| {
        dom.set(Attribute::Role, "group");
        dom.set(Attribute::AriaLabel, &view.text("language"));
        for language in LANGUAGES {
            dom.button("", "language", |dom| {
                dom.key(language.tag);
                dom.set(Attribute::Lang, language.tag);
                dom.set(Attribute::ActionLang, language.tag);
                dom.set(Attribute::AriaPressed, if language.tag == view.state.language { "true" } else { "false" });
                dom.on(EventType::Click, Action::Speak(language.tag));
                dom.text(language.name.into());
            });
        }
    });
}
