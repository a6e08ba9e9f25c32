//! What could not be checked, grouped by the question whose answer would check it.

use crate::{
    engine::{FactId, Screening, Unchecked},
    ui::{
        dom::{Attribute, Builder},
        parts::button::{Weight, change_button},
        view::View,
    },
};

/// The most questions that are shown from the start. The rest are folded.
const MAX_OPEN: usize = 3;

/// A question, and what its answer would check.
type Group<'a> = (Option<FactId>, Vec<&'a Unchecked>);

/// What could not be checked, and the one answer most worth finding.
pub(super) fn unchecked(view: &View<'_>, dom: &mut Builder<'_>, screening: &Screening) {
    if screening.unchecked.is_empty() {
        return;
    }
    let groups = by_question(&screening.unchecked);
    let (open, more) = groups.split_at(groups.len().min(MAX_OPEN));
    dom.element("section", "unchecked", |dom| {
        dom.message_in("h2", "", "result-unchecked-title");
        dom.message_in("p", "", "result-unchecked-lead");
        if let Some(fact) = screening.worth_finding {
            dom.element("div", "worth", |dom| {
                dom.message_in("h3", "", "result-worth");
                change_button(view, dom, Weight::Other, fact, view.localizer.question(view.book(), fact), None);
                dom.message_in("p", "", "result-worth-lead");
            });
        }
        list(view, dom, open);
        if !more.is_empty() {
            dom.element("details", "", |dom| {
                dom.message_in("summary", "", "result-unchecked-more");
                list(view, dom, more);
            });
        }
    });
}

/// The questions, the one that would check the most first.
fn by_question(unchecked: &[Unchecked]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for entry in unchecked {
        match groups.iter_mut().find(|(fact, _)| *fact == entry.worth_asking) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((entry.worth_asking, vec![entry])),
        }
    }
    groups.sort_by_key(|(_, entries)| core::cmp::Reverse(entries.len()));
    groups
}

fn list(view: &View<'_>, dom: &mut Builder<'_>, groups: &[Group<'_>]) {
    dom.element("ul", "groups", |dom| {
        for (fact, entries) in groups {
            group(view, dom, *fact, entries);
        }
    });
}

fn group(view: &View<'_>, dom: &mut Builder<'_>, fact: Option<FactId>, entries: &[&Unchecked]) {
    let pathway = |entry: &&Unchecked| view.book().pathway(entry.pathway);
    let (named, unnamed): (Vec<&&Unchecked>, Vec<&&Unchecked>) =
        entries.iter().partition(|entry| pathway(entry).is_some_and(|one| !one.question_only));
    dom.element("li", "", |dom| {
        // The name alone could frighten. It is only in an attribute, for scripts and tests.
        for pathway in unnamed.iter().filter_map(|entry| pathway(entry)) {
            dom.element("span", "", |dom| dom.set(Attribute::Unchecked, &pathway.id));
        }
        if let Some(fact) = fact.filter(|_| named.is_empty()) {
            dom.text_in("p", "", view.localizer.question(view.book(), fact));
        } else {
            dom.element("ul", "", |dom| {
                for entry in named {
                    title(view, dom, entry);
                }
            });
        }
        if let Some(way) = fact.and_then(|fact| view.localizer.find(view.book(), fact)) {
            dom.text_in("p", "", way);
        }
    });
}

fn title(view: &View<'_>, dom: &mut Builder<'_>, entry: &Unchecked) {
    let Some(pathway) = view.book().pathway(entry.pathway) else { return };
    dom.element("li", "", |dom| {
        dom.key(&pathway.id);
        dom.set(Attribute::Unchecked, &pathway.id);
        dom.text(view.of(&["pathway-", &pathway.id]));
    });
}
