//! A date, as far as it is known.

use super::{list::entry, row};
use crate::{
    engine::Fact,
    ui::{
        Action, Fault, Part,
        sheet::{Event, Name, Sheet, value},
        view::View,
    },
};

/// Year, month and day; then what can be said instead of a date.
pub(super) fn field(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact) {
    sheet.element("div", "rows", |sheet| {
        sheet.element("div", "date", |sheet| {
            digits(view, sheet, Part::Year, "10");
            month(view, sheet);
            digits(view, sheet, Part::Day, "2");
        });
        row::options(view, sheet, fact, "checkbox");
        row::unknown(view, sheet, fact, "checkbox");
    });
}

fn digits(view: &View<'_>, sheet: &mut Sheet<'_>, part: Part, length: &str) {
    sheet.element("label", part.word(), |sheet| {
        name(sheet, part);
        sheet.element("input", "", |sheet| {
            sheet.set(Name::Type, "text");
            sheet.set(Name::InputMode, "numeric");
            sheet.set(Name::Autocomplete, "off");
            sheet.set(Name::Size, length);
            sheet.value(view.state.draft.typed(part));
            written(view, sheet, part, Event::Input);
        });
    });
}

fn month(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let chosen = view.state.draft.typed(Part::Month);
    sheet.element("label", "month", |sheet| {
        // A list that was used keeps its own choice, so filling makes another list.
        sheet.key(&view.state.draft.fillings().to_string());
        name(sheet, Part::Month);
        sheet.element("select", "", |sheet| {
            written(view, sheet, Part::Month, Event::Change);
            entry(sheet, "", "", chosen.is_empty(), view.text("month-unknown"));
            let solar = view.state.draft.is_solar();
            for number in 1u8..=12 {
                let month = number.to_string();
                entry(sheet, &month, "", chosen == month, view.words.month(number, solar));
            }
        });
    });
}

/// What is typed or chosen goes into a part of the date.
fn written(view: &View<'_>, sheet: &mut Sheet<'_>, part: Part, event: Event) {
    sheet.set(Name::Part, part.word());
    if is_invalid(view, part) {
        sheet.set(Name::AriaInvalid, "true");
        sheet.set(Name::AriaDescribedBy, "zhol-fault");
    }
    sheet.hears(event, move |event| Some(Action::Write(part, value(&event))));
}

/// The name of a part of the date. Only the year is needed.
fn name(sheet: &mut Sheet<'_>, part: Part) {
    sheet.element("span", "", |sheet| {
        sheet.message(match part {
            Part::Year => "date-year",
            Part::Month => "date-month",
            Part::Day => "date-day",
        });
        if part != Part::Year {
            sheet.say("small", "", "date-optional");
        }
    });
}

fn is_invalid(view: &View<'_>, part: Part) -> bool {
    match view.state.fault {
        None | Some(Fault::Rough { .. }) => false,
        Some(fault) => fault.part() == Some(part),
    }
}
