//! One pathway of a result.

use super::law;
use crate::{
    engine::{FactId, Pathway, Rank, Shown, Standing, what_would_change},
    ui::{
        heading::heading,
        sheet::{Name, Sheet},
        view::View,
    },
};

/// A pathway, open.
pub(super) fn card(view: &View<'_>, sheet: &mut Sheet<'_>, shown: &Shown) {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return };
    sheet.element("article", "pathway", |sheet| {
        named(sheet, pathway, shown);
        standing(sheet, pathway, shown);
        sheet.write(heading(2), "", view.of(&["pathway-", &pathway.id]));
        body(view, sheet, pathway, shown, heading(3));
    });
}

/// A pathway of which only the title shows until it is opened.
pub(super) fn folded(view: &View<'_>, sheet: &mut Sheet<'_>, shown: &Shown) {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return };
    sheet.element("details", "pathway", |sheet| {
        named(sheet, pathway, shown);
        sheet.element("summary", "", |sheet| {
            sheet.write(heading(3), "", view.of(&["pathway-", &pathway.id]));
            standing(sheet, pathway, shown);
        });
        body(view, sheet, pathway, shown, heading(4));
    });
}

/// The words by which other programs find it.
fn named(sheet: &mut Sheet<'_>, pathway: &Pathway, shown: &Shown) {
    sheet.key(&pathway.id);
    sheet.set(Name::Pathway, &pathway.id);
    sheet.set(Name::Standing, shown.standing.word());
    sheet.set(Name::Deferred, if shown.deferred { "true" } else { "false" });
}

/// How sure it is, in words; the shape beside them says the same.
fn standing(sheet: &mut Sheet<'_>, pathway: &Pathway, shown: &Shown) {
    let (class, said) = match (pathway.rank, shown.deferred, shown.standing) {
        // The one for everyone is no more likely for anyone; and those for later stand under a heading that says when.
        (Rank::Last, ..) | (_, true, _) => return,
        (_, _, Standing::Likely) => ("standing likely", "result-likely"),
        _ => ("standing possible", "result-possible"),
    };
    sheet.say("p", class, said);
}

fn body(view: &View<'_>, sheet: &mut Sheet<'_>, pathway: &Pathway, shown: &Shown, heading: &'static str) {
    let says = |end: &str| view.of(&["pathway-", &pathway.id, end]);
    sheet.write("p", "", says("-says"));
    sheet.element("div", "first", |sheet| {
        sheet.say(heading, "", "result-first");
        sheet.write("p", "", view.words.first_step(view.book(), shown));
    });
    sheet.say(heading, "", "result-next");
    sheet.write("p", "", says("-next"));
    if !shown.because.is_empty() {
        sheet.element("details", "", |sheet| {
            sheet.say("summary", "", "result-why");
            sheet.element("dl", "because", |sheet| {
                for fact in &shown.because {
                    reason(view, sheet, *fact);
                }
            });
        });
    }
    surer(view, sheet, pathway, shown);
    law::citations(view, sheet, pathway);
}

/// What a person can find out that would settle a possible pathway one way or the other.
fn surer(view: &View<'_>, sheet: &mut Sheet<'_>, pathway: &Pathway, shown: &Shown) {
    let facts = match shown.standing {
        Standing::Possible => what_would_change(view.book(), pathway, view.answers(), view.state.today),
        _ => Vec::new(),
    };
    let ways: Vec<String> = facts.iter().filter_map(|fact| view.words.find(view.book(), *fact)).collect();
    if !ways.is_empty() {
        sheet.element("details", "", |sheet| {
            sheet.say("summary", "", "result-open");
            sheet.element("ul", "", |sheet| {
                for way in ways {
                    sheet.write("li", "", way);
                }
            });
        });
    }
}

fn reason(view: &View<'_>, sheet: &mut Sheet<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    sheet.element("div", "", |sheet| {
        sheet.key(&fact.id);
        sheet.set(Name::Because, &fact.id);
        sheet.write("dt", "", view.of(&["fact-", &fact.id]));
        sheet.write("dd", "", view.words.answer(fact, view.answers().get(id)).join(view.words.joints()[0]));
    });
}
