//! A question with many options: a list to open, which every phone shows in its own familiar way.

use super::option;
use crate::{
    engine::Fact,
    referral::Region,
    ui::{
        Action, Pick,
        dom::{Attribute, Builder, EventType, input_value},
        view::View,
    },
};

/// A list to open, and "I don't know" beside it.
pub(super) fn field(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact) {
    let input = &view.state.input;
    let chosen = (0u8..).zip(&fact.options).find(|(at, _)| input.is_picked(Pick::Option(*at))).map(|(_, id)| id);
    dom.element("div", "rows", |dom| {
        dom.element("label", "list", |dom| {
            dom.text_in("span", "", view.of(&["fact-", &fact.id]));
            dom.element("select", "", |dom| {
                // A browser ignores `selected` on a list that was used. After "I don't know" a new key makes a new, empty list.
                dom.key(&input.unknown_count().to_string());
                dom.set(Attribute::Name, &fact.id);
                if view.state.error.is_some() {
                    dom.set(Attribute::AriaInvalid, "true");
                }
                let options = fact.options.clone();
                dom.listen(EventType::Change, move |event| {
                    let value = input_value(&event);
                    let at = options.iter().position(|id| *id == value).and_then(|at| u8::try_from(at).ok());
                    Some(Action::Pick(at.map_or(Pick::Nothing, Pick::Option)))
                });
                entry(dom, "", "", chosen.is_none(), "—".into());
                for (at, id) in (0u8..).zip(&fact.options) {
                    let centre = region(view, id).map_or("", |region| &region.centre);
                    entry(dom, id, centre, input.is_picked(Pick::Option(at)), view.localizer.option(fact, at));
                }
            });
        });
        if fact.options.iter().any(|id| region(view, id).is_some()) {
            map(view, dom, chosen);
        }
        option::unknown(view, dom, fact, "checkbox");
    });
}

/// An entry of a list. `centre` is where its region lies, in hundredths of a degree as the script reads it, or empty.
pub(super) fn entry(dom: &mut Builder<'_>, value: &str, centre: &str, selected: bool, label: String) {
    dom.element("option", "", |dom| {
        if !centre.is_empty() {
            dom.set(Attribute::Centre, centre);
        }
        dom.set(Attribute::Value, value);
        if selected {
            dom.set(Attribute::Selected, "selected");
        }
        dom.text(label);
    });
}

/// The region that an option stands for, if it is one.
fn region<'a>(view: &View<'a>, id: &str) -> Option<&'a Region> {
    view.rules.directory.regions.iter().find(|region| region.code == id)
}

/// Two other ways to choose a region: on a map with a finger or a mouse, and by the device. What is pressed there is chosen in the list.
fn map(view: &View<'_>, dom: &mut Builder<'_>, chosen: Option<&String>) {
    dom.element("div", "locate", |dom| {
        dom.element("svg", "map", |dom| {
            dom.set(Attribute::ViewBox, "0 0 320 170");
            dom.set(Attribute::AriaHidden, "true");
            dom.set(Attribute::Focusable, "false");
            for region in &view.rules.directory.regions {
                dom.element("path", if chosen == Some(&region.code) { "chosen" } else { "" }, |dom| {
                    dom.key(&region.code);
                    dom.set(Attribute::D, &region.shape);
                    dom.set(Attribute::Action, "choose");
                    dom.set(Attribute::ActionValue, &region.code);
                });
            }
        });
        dom.button("button", "locate", |dom| {
            dom.set(Attribute::AriaDescribedBy, "zhol-locate");
            dom.message("locate");
        });
        dom.element("p", "", |dom| {
            dom.set(Attribute::Id, "zhol-locate");
            dom.message("locate-note");
        });
        dom.element("p", "fault", |dom| {
            dom.set(Attribute::Role, "status");
            dom.set(Attribute::Missed, "");
            dom.set(Attribute::Hidden, "hidden");
            dom.message("locate-failed");
        });
    });
}
