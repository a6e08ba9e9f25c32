//! The fields of a date, as far as it is known.

use super::{option, select::entry};
use crate::{
    engine::Fact,
    ui::{
        Action, DateField, InputError,
        dom::{Attribute, Builder, EventType, input_value},
        view::View,
    },
};

/// Year, month and day, then what can be chosen instead of a date.
pub(super) fn fields(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact) {
    dom.element("div", "rows", |dom| {
        dom.element("div", "date", |dom| {
            digits(view, dom, DateField::Year, "10");
            month(view, dom);
            digits(view, dom, DateField::Day, "2");
        });
        option::options(view, dom, fact, "checkbox");
        option::unknown(view, dom, fact, "checkbox");
    });
}

fn digits(view: &View<'_>, dom: &mut Builder<'_>, field: DateField, length: &str) {
    dom.element("label", field.word(), |dom| {
        label(dom, field);
        dom.element("input", "", |dom| {
            dom.set(Attribute::Type, "text");
            dom.set(Attribute::InputMode, "numeric");
            dom.set(Attribute::Autocomplete, "off");
            dom.set(Attribute::Size, length);
            dom.value(view.state.input.typed(field));
            bind(view, dom, field, EventType::Input);
        });
    });
}

fn month(view: &View<'_>, dom: &mut Builder<'_>) {
    let chosen = view.state.input.typed(DateField::Month);
    dom.element("label", "month", |dom| {
        // A browser keeps the choice of a list that was used. A new key makes a new list, which shows the month that was filled in.
        dom.key(&view.state.input.fill_count().to_string());
        label(dom, DateField::Month);
        dom.element("select", "", |dom| {
            bind(view, dom, DateField::Month, EventType::Change);
            entry(dom, "", "", chosen.is_empty(), view.text("month-unknown"));
            let solar = view.state.input.is_solar();
            for number in 1u8..=12 {
                let month = number.to_string();
                entry(dom, &month, "", chosen == month, view.localizer.month(number, solar));
            }
        });
    });
}

/// Binds an input to its field of the date: what is typed or chosen becomes an action.
fn bind(view: &View<'_>, dom: &mut Builder<'_>, field: DateField, event: EventType) {
    dom.set(Attribute::DateField, field.word());
    if is_invalid(view, field) {
        dom.set(Attribute::AriaInvalid, "true");
        dom.set(Attribute::AriaDescribedBy, "zhol-fault");
    }
    dom.listen(event, move |event| Some(Action::Write(field, input_value(&event))));
}

/// The label of a field. Only the year is required.
fn label(dom: &mut Builder<'_>, field: DateField) {
    dom.element("span", "", |dom| {
        dom.message(match field {
            DateField::Year => "date-year",
            DateField::Month => "date-month",
            DateField::Day => "date-day",
        });
        if field != DateField::Year {
            dom.message_in("small", "", "date-optional");
        }
    });
}

fn is_invalid(view: &View<'_>, field: DateField) -> bool {
    match view.state.error {
        None | Some(InputError::Imprecise { .. }) => false,
        Some(error) => error.date_field() == Some(field),
    }
}
