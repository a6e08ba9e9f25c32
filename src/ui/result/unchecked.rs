//! What could not be checked, by the question whose answer would check it.

use crate::{
    engine::{FactId, Screening, Unchecked},
    ui::{
        act::{Weight, change},
        sheet::{Name, Sheet},
        view::View,
    },
};

/// What could not be checked, and the one answer most worth finding.
pub(super) fn unchecked(view: &View<'_>, sheet: &mut Sheet<'_>, screening: &Screening) {
    if screening.unchecked.is_empty() {
        return;
    }
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
        sheet.element("ul", "groups", |sheet| {
            for (fact, entries) in by_question(&screening.unchecked) {
                group(view, sheet, fact, &entries);
            }
        });
    });
}

fn by_question(unchecked: &[Unchecked]) -> Vec<(Option<FactId>, Vec<&Unchecked>)> {
    let mut groups: Vec<(Option<FactId>, Vec<&Unchecked>)> = Vec::new();
    for entry in unchecked {
        match groups.iter_mut().find(|(fact, _)| *fact == entry.worth_asking) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((entry.worth_asking, vec![entry])),
        }
    }
    groups
}

fn group(view: &View<'_>, sheet: &mut Sheet<'_>, fact: Option<FactId>, entries: &[&Unchecked]) {
    sheet.element("li", "", |sheet| {
        sheet.element("ul", "", |sheet| {
            for entry in entries {
                title(view, sheet, entry);
            }
        });
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
