//! Before the result: answers that seem to contradict each other. The person can always go on.

use crate::{
    engine::{SecondLook, screen},
    ui::{
        Action,
        dom::{Attribute, Builder},
        parts::button::{Weight, button, change_button},
        view::View,
    },
};

/// What seems to contradict, each with the questions to look at again.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    let screening = screen(view.book(), view.answers(), view.state.today);
    dom.title("second-look-title");
    dom.message_in("p", "lead", "second-look-lead");
    for look in screening.second_looks.iter().filter_map(|at| view.book().second_looks.get(*at)) {
        one(view, dom, look);
    }
    button(dom, Weight::Main, "result", "second-look-go-on", Action::ShowResult);
}

fn one(view: &View<'_>, dom: &mut Builder<'_>, look: &SecondLook) {
    dom.element("section", "look", |dom| {
        dom.key(&look.id);
        dom.set(Attribute::Look, &look.id);
        dom.text_in("p", "", view.of(&["second-look-", &look.id]));
        dom.element("ul", "", |dom| {
            for fact in look.look.iter().filter(|fact| view.answers().get(**fact).is_some()) {
                dom.element("li", "", |dom| {
                    change_button(view, dom, Weight::Quiet, *fact, view.localizer.question(view.book(), *fact), None);
                });
            }
        });
    });
}
