//! The few words that are needed before any language has come.

use super::{
    Action, LANGUAGES,
    mark::mark,
    sheet::{Event, Name, Sheet},
};
use crate::content::Language;

/// Loading, in the language wanted.
pub(super) fn loading(sheet: &mut Sheet<'_>, language: &str) {
    let words = Language::tagged(language).map_or("…", |Language { before: [loading, ..], .. }| loading);
    sheet.element("div", "before", |sheet| {
        sheet.set(Name::Role, "status");
        mark(sheet);
        sheet.element("p", "", |sheet| {
            sheet.set(Name::Lang, language);
            sheet.set(Name::Dir, "auto");
            sheet.text(words.into());
        });
    });
}

/// Nothing came: in every language, for nobody knows yet which one is read.
pub(super) fn failed(sheet: &mut Sheet<'_>) {
    sheet.element("div", "before", |sheet| {
        sheet.set(Name::Role, "alert");
        mark(sheet);
        for Language { tag, before: [_, failed, again], .. } in LANGUAGES {
            sheet.element("div", "", |sheet| {
                sheet.key(tag);
                sheet.set(Name::Lang, tag);
                sheet.set(Name::Dir, "auto");
                sheet.write("p", "", (*failed).into());
                sheet.button("button", "try-again", |sheet| {
                    sheet.acts(Event::Click, Action::TryAgain);
                    sheet.text((*again).into());
                });
            });
        }
    });
}
