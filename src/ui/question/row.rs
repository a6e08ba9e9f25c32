//! A row that is ticked: the whole of it, not only the box.

use crate::{
    engine::Fact,
    ui::{
        Action, Pick,
        picture::picture,
        sheet::{Event, Name, Sheet},
        view::View,
    },
};

/// A row. `name` is the word by which other programs find it: the id of the option, `none` or `unknown`.
pub(super) fn row(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact, shape: &str, name: &str, pick: Pick, label: String) {
    let class = if matches!(pick, Pick::Option(_)) { "row" } else { "row apart" };
    sheet.element("label", class, |sheet| {
        sheet.key(name);
        sheet.element("input", "", |sheet| {
            sheet.set(Name::Type, shape);
            sheet.set(Name::Field, &fact.id);
            sheet.set(Name::Option, name);
            sheet.value(name);
            sheet.checked(view.state.draft.is_picked(pick));
            sheet.acts(Event::Change, Action::Pick(pick));
        });
        if fact.pictured && matches!(pick, Pick::Option(_)) {
            picture(sheet, &[&fact.id, "-", name].concat());
        }
        sheet.write("span", "", label);
    });
}

/// A row for every option.
pub(super) fn options(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact, shape: &str) {
    for (at, id) in (0u8..).zip(&fact.options).filter(|(at, _)| fact.offers(*at, view.book(), view.answers())) {
        row(view, sheet, fact, shape, id, Pick::Option(at), view.words.option(fact, at));
    }
}

/// "I don't know, or I'd rather not say".
pub(super) fn unknown(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact, shape: &str) {
    row(view, sheet, fact, shape, "unknown", Pick::Unknown, view.text("dont-know"));
}
