//! An option with its checkbox or radio button. The whole row can be pressed, not only the box.

use crate::{
    engine::Fact,
    ui::{
        Action, Pick,
        dom::{Attribute, Builder, EventType},
        parts::picture::picture,
        view::View,
    },
};

/// An option. `name` is the name by which scripts and tests find it: the id of the option, `none` or `unknown`.
pub(super) fn option(
    view: &View<'_>,
    dom: &mut Builder<'_>,
    fact: &Fact,
    input_type: &str,
    name: &str,
    pick: Pick,
    label: String,
) {
    let class = if matches!(pick, Pick::Option(_)) { "row" } else { "row apart" };
    dom.element("label", class, |dom| {
        dom.key(name);
        dom.element("input", "", |dom| {
            dom.set(Attribute::Type, input_type);
            dom.set(Attribute::Name, &fact.id);
            dom.set(Attribute::Option, name);
            dom.value(name);
            dom.checked(view.state.input.is_picked(pick));
            dom.on(EventType::Change, Action::Pick(pick));
        });
        if fact.pictured && matches!(pick, Pick::Option(_)) {
            picture(dom, &[&fact.id, "-", name].concat());
        }
        dom.text_in("span", "", label);
    });
}

/// All options of a question that are offered.
pub(super) fn options(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact, input_type: &str) {
    for (at, id) in (0u8..).zip(&fact.options).filter(|(at, _)| fact.offers(*at, view.book(), view.answers())) {
        option(view, dom, fact, input_type, id, Pick::Option(at), view.localizer.option(fact, at));
    }
}

/// "I don't know, or I'd rather not say".
pub(super) fn unknown(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact, input_type: &str) {
    option(view, dom, fact, input_type, "unknown", Pick::Unknown, view.text("dont-know"));
}
