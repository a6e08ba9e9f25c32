//! The documents to bring.

use crate::{
    engine::{Pathway, Shown},
    ui::{
        dom::{Attribute, Builder},
        view::View,
    },
};

/// The documents for all pathways that can be started now, each named once.
pub(super) fn documents(view: &View<'_>, dom: &mut Builder<'_>, shown: &[Shown]) {
    let mut documents: Vec<&String> = Vec::new();
    for document in startable(view, shown).flat_map(|(_, pathway)| &pathway.papers) {
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    if !documents.is_empty() {
        dom.element("section", "bring", |dom| {
            dom.message_in("h2", "", "result-bring");
            dom.message_in("p", "", "result-bring-lead");
            dom.element("ul", "", |dom| {
                for document in documents {
                    dom.element("li", "", |dom| {
                        dom.set(Attribute::Paper, document);
                        dom.text(view.of(&["paper-", document]));
                    });
                }
            });
            dom.message_in("p", "", "result-missing");
        });
    }
}

/// The pathways that can be started now, not later.
pub(super) fn startable<'a>(view: &View<'a>, shown: &'a [Shown]) -> impl Iterator<Item = (&'a Shown, &'a Pathway)> {
    let book = view.book();
    shown.iter().filter(|shown| !shown.deferred).filter_map(|shown| Some((shown, book.pathway(shown.pathway)?)))
}
