//! Before the result: answers that hardly go together. Going on is always possible.

use super::{
    Action,
    act::{Weight, button, change},
    sheet::{Name, Sheet},
    view::View,
};
use crate::engine::{SecondLook, screen};

/// What hardly goes together, each with its questions to look at again.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    sheet.title("second-look-title");
    sheet.say("p", "lead", "second-look-lead");
    for look in screening.second_looks.iter().filter_map(|at| view.book().second_looks.get(*at)) {
        one(view, sheet, look);
    }
    button(sheet, Weight::Main, "result", "second-look-go-on", Action::ShowResult);
}

fn one(view: &View<'_>, sheet: &mut Sheet<'_>, look: &SecondLook) {
    sheet.element("section", "look", |sheet| {
        sheet.key(&look.id);
        sheet.set(Name::Look, &look.id);
        sheet.write("p", "", view.of(&["second-look-", &look.id]));
        sheet.element("ul", "", |sheet| {
            for fact in look.look.iter().filter(|fact| view.answers().get(**fact).is_some()) {
                sheet.element("li", "", |sheet| {
                    change(view, sheet, Weight::Quiet, *fact, view.words.question(view.book(), *fact), None);
                });
            }
        });
    });
}
