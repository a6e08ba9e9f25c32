//! Before the first sensitive question: what stays private, what the device may remember, and how to leave at once.

use super::{
    Action,
    act::{Weight, button},
    sheet::{Event, Name, Sheet},
    view::View,
};

/// What to know before answering.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    sheet.title("private-title");
    sheet.points(&["private-point-stays", "private-point-remembers", "private-point-leave"]);
    if view.state.own {
        keep(view, sheet);
    }
    button(sheet, Weight::Main, "go-on", "continue", Action::GoOn);
}

/// The choice to keep the answers: only on our own page, where nobody else's script can read them.
fn keep(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let keeping = view.state.keeping;
    sheet.element("label", "row", |sheet| {
        sheet.element("input", "", |sheet| {
            sheet.set(Name::Type, "checkbox");
            sheet.set(Name::Option, "keep");
            sheet.checked(keeping);
            sheet.acts(Event::Change, Action::Keep(!keeping));
        });
        sheet.element("span", "", |sheet| {
            sheet.message("keep-answers");
            sheet.say("small", "", "keep-hint");
        });
    });
}

/// Says, while answers are kept, that they are, and erases them.
pub(super) fn kept(view: &View<'_>, sheet: &mut Sheet<'_>) {
    if view.state.keeping {
        sheet.element("p", "kept", |sheet| {
            sheet.message("kept-note");
            sheet.text(" ".into());
            button(sheet, Weight::Quiet, "erase", "kept-erase", Action::Keep(false));
        });
    }
}

/// Offers answers that were kept earlier. They are not shown before the person asks for them.
pub(super) fn offer(view: &View<'_>, sheet: &mut Sheet<'_>) {
    if view.state.kept.is_some() {
        sheet.element("section", "notice", |sheet| {
            sheet.say("p", "", "kept-offer");
            sheet.element("div", "ways", |sheet| {
                button(sheet, Weight::Other, "resume", "kept-go-on", Action::Resume(true));
                button(sheet, Weight::Quiet, "erase", "kept-erase", Action::Keep(false));
            });
        });
    }
}
