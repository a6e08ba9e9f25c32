//! The choice of the language.

use super::{
    Action, LANGUAGES,
    sheet::{Event, Name, Sheet},
    view::View,
};

/// The languages, each by its own name: spread out on the first page, behind the one chosen on the others.
pub(super) fn languages(view: &View<'_>, sheet: &mut Sheet<'_>, spread: bool) {
    if spread {
        return all(view, sheet);
    }
    // Another language is another list: it closes.
    sheet.element("details", "tongue", |sheet| {
        sheet.key(view.words.language());
        sheet.element("summary", "", |sheet| {
            sheet.element("span", "spoken", |sheet| {
                sheet.message("language");
                sheet.text(": ".into());
            });
            if let Some(language) = LANGUAGES.iter().find(|language| language.tag == view.words.language()) {
                sheet.text(language.name.into());
            }
        });
        all(view, sheet);
    });
}

fn all(view: &View<'_>, sheet: &mut Sheet<'_>) {
    sheet.element("div", "languages", |sheet| {
        sheet.set(Name::Role, "group");
        sheet.set(Name::AriaLabel, &view.text("language"));
        for language in LANGUAGES {
            sheet.button("", "language", |sheet| {
                sheet.key(language.tag);
                sheet.set(Name::Lang, language.tag);
                sheet.set(Name::ActionLang, language.tag);
                sheet.set(Name::AriaPressed, if language.tag == view.state.language { "true" } else { "false" });
                sheet.acts(Event::Click, Action::Speak(language.tag));
                sheet.text(language.name.into());
            });
        }
    });
}
