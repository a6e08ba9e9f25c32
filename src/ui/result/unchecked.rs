//! What could not be checked, by the question whose answer would check it.

use crate::{
    engine::{FactId, Screening, Unchecked},
    ui::{
        act::{Weight, change},
        sheet::{Name, Sheet},
        view::View,
    },
};

/// So many questions are in sight; the rest fold.
const OPEN: usize = 3;

/// A question, and what its answer would check.
type Group<'a> = (Option<FactId>, Vec<&'a Unchecked>);

/// What could not be checked, and the one answer most worth finding.
pub(super) fn unchecked(view: &View<'_>, sheet: &mut Sheet<'_>, screening: &Screening) {
    if screening.unchecked.is_empty() {
        return;
    }
    let groups = by_question(&screening.unchecked);
    let (open, more) = groups.split_at(groups.len().min(OPEN));
    sheet.element("section", "unchecked", |sheet| {
        sheet.say("h2", "", "result-unchecked-title");
        sheet.say("p", "", "result-unchecked-lead");
        if let Some(fact) = screening.worth_finding {
            sheet.element("div", "worth", |sheet| {
                sheet.say("h3", "", "result-worth");
                change(view, sheet, Weight::Other, fact, view.words.question(view.book(), fact), None);
                sheet.say("p", "", "result-worth-lead");
            });
        }
        list(view, sheet, open);
        if !more.is_empty() {
            sheet.element("details", "", |sheet| {
                sheet.say("summary", "", "result-unchecked-more");
                list(view, sheet, more);
            });
        }
    });
}

/// The questions, that with most to check first.
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

fn list(view: &View<'_>, sheet: &mut Sheet<'_>, groups: &[Group<'_>]) {
    sheet.element("ul", "groups", |sheet| {
        for (fact, entries) in groups {
            group(view, sheet, *fact, entries);
        }
    });
}

fn group(view: &View<'_>, sheet: &mut Sheet<'_>, fact: Option<FactId>, entries: &[&Unchecked]) {
    let pathway = |entry: &&Unchecked| view.book().pathway(entry.pathway);
    let (named, unnamed): (Vec<&&Unchecked>, Vec<&&Unchecked>) =
        entries.iter().partition(|entry| pathway(entry).is_some_and(|one| !one.question_only));
    sheet.element("li", "", |sheet| {
        // The name alone would frighten: only other programs find it here.
        for pathway in unnamed.iter().filter_map(|entry| pathway(entry)) {
            sheet.element("span", "", |sheet| sheet.set(Name::Unchecked, &pathway.id));
        }
        if let Some(fact) = fact.filter(|_| named.is_empty()) {
            sheet.write("p", "", view.words.question(view.book(), fact));
        } else {
            sheet.element("ul", "", |sheet| {
                for entry in named {
                    title(view, sheet, entry);
                }
            });
        }
        if let Some(way) = fact.and_then(|fact| view.words.find(view.book(), fact)) {
            sheet.write("p", "", way);
        }
    });
}

fn title(view: &View<'_>, sheet: &mut Sheet<'_>, entry: &Unchecked) {
    let Some(pathway) = view.book().pathway(entry.pathway) else { return };
    sheet.element("li", "", |sheet| {
        sheet.key(&pathway.id);
        sheet.set(Name::Unchecked, &pathway.id);
        sheet.text(view.of(&["pathway-", &pathway.id]));
    });
}
