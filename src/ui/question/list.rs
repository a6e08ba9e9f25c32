//! Many options: the list of the device itself, which every phone shows in the way its owner knows.

use super::row;
use crate::{
    engine::Fact,
    referral::Region,
    ui::{
        Action, Pick,
        sheet::{Event, Name, Sheet, value},
        view::View,
    },
};

/// A list to open, and "I don't know" beside it.
pub(super) fn field(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact) {
    let draft = &view.state.draft;
    let chosen = (0u8..).zip(&fact.options).find(|(at, _)| draft.is_picked(Pick::Option(*at))).map(|(_, id)| id);
    sheet.element("div", "rows", |sheet| {
        sheet.element("label", "list", |sheet| {
            sheet.write("span", "", view.of(&["fact-", &fact.id]));
            sheet.element("select", "", |sheet| {
                // A browser does not heed `selected` on a list that was touched: the list is a new one once "I don't know" has
                // emptied it.
                sheet.key(&draft.unknowns().to_string());
                sheet.set(Name::Field, &fact.id);
                if view.state.fault.is_some() {
                    sheet.set(Name::AriaInvalid, "true");
                }
                let places = fact.options.clone();
                sheet.hears(Event::Change, move |event| {
                    let value = value(&event);
                    let at = places.iter().position(|id| *id == value).and_then(|at| u8::try_from(at).ok());
                    Some(Action::Pick(at.map_or(Pick::Nothing, Pick::Option)))
                });
                entry(sheet, "", "", chosen.is_none(), "—".into());
                for (at, id) in (0u8..).zip(&fact.options) {
                    let place = region(view, id).map_or("", |region| &region.centre);
                    entry(sheet, id, place, draft.is_picked(Pick::Option(at)), view.words.option(fact, at));
                }
            });
        });
        if fact.options.iter().any(|id| region(view, id).is_some()) {
            map(view, sheet, chosen);
        }
        row::unknown(view, sheet, fact, "checkbox");
    });
}

/// An entry of a list, and the place that it stands for, if any.
pub(super) fn entry(sheet: &mut Sheet<'_>, value: &str, place: &str, selected: bool, label: String) {
    sheet.element("option", "", |sheet| {
        if !place.is_empty() {
            sheet.set(Name::At, place);
        }
        sheet.set(Name::Value, value);
        if selected {
            sheet.set(Name::Selected, "selected");
        }
        sheet.text(label);
    });
}

/// A region, if the entry is one.
fn region<'a>(view: &View<'a>, id: &str) -> Option<&'a Region> {
    view.rules.directory.regions.iter().find(|region| region.code == id)
}

/// Two other ways to choose a region: on a map with a finger or a mouse, and by the device. What is pressed there is chosen in the list.
fn map(view: &View<'_>, sheet: &mut Sheet<'_>, chosen: Option<&String>) {
    sheet.element("div", "locate", |sheet| {
        sheet.element("svg", "map", |sheet| {
            sheet.set(Name::ViewBox, "0 0 320 170");
            sheet.set(Name::AriaHidden, "true");
            sheet.set(Name::Focusable, "false");
            for region in &view.rules.directory.regions {
                sheet.element("path", if chosen == Some(&region.code) { "chosen" } else { "" }, |sheet| {
                    sheet.key(&region.code);
                    sheet.set(Name::D, &region.shape);
                    sheet.set(Name::Action, "choose");
                    sheet.set(Name::ActionValue, &region.code);
                });
            }
        });
        sheet.button("button", "locate", |sheet| {
            sheet.set(Name::AriaDescribedBy, "zhol-locate");
            sheet.message("locate");
        });
        sheet.element("p", "", |sheet| {
            sheet.set(Name::Id, "zhol-locate");
            sheet.message("locate-note");
        });
        sheet.element("p", "fault", |sheet| {
            sheet.set(Name::Role, "status");
            sheet.set(Name::Missed, "");
            sheet.set(Name::Hidden, "hidden");
            sheet.message("locate-failed");
        });
    });
}
