//! What to take along: the papers, and the result itself, printed or shared.

use super::dated;
use crate::{
    content::Found,
    engine::{Pathway, Shown, Standing},
    interview::hand_over::{self, SIDE},
    referral::Referral,
    ui::{
        Action,
        act::{Weight, button},
        office::official,
        sheet::{Name, Sheet},
        view::View,
    },
};

/// The papers to bring, gathered over the pathways that can be begun now, each once.
pub(super) fn papers(view: &View<'_>, sheet: &mut Sheet<'_>, shown: &[Shown]) {
    let mut papers: Vec<&String> = Vec::new();
    for paper in now(view, shown).flat_map(|(_, pathway)| &pathway.papers) {
        if !papers.contains(&paper) {
            papers.push(paper);
        }
    }
    if !papers.is_empty() {
        sheet.element("section", "bring", |sheet| {
            sheet.say("h2", "", "result-bring");
            sheet.say("p", "", "result-bring-lead");
            sheet.element("ul", "", |sheet| {
                for paper in papers {
                    sheet.element("li", "", |sheet| {
                        sheet.set(Name::Paper, paper);
                        sheet.text(view.of(&["paper-", paper]));
                    });
                }
            });
            sheet.say("p", "", "result-missing");
        });
    }
}

/// Prints the result, or shares a short text of it: exactly the one that stands there. The buttons are the device's own doing.
pub(super) fn take(view: &View<'_>, sheet: &mut Sheet<'_>, shown: &[Shown], referrals: &[Referral]) {
    sheet.element("section", "take", |sheet| {
        sheet.say("h2", "", "take-title");
        deed(sheet, "print", "take-print");
        sheet.element("details", "", |sheet| {
            sheet.say("summary", "", "take-share");
            sheet.say("p", "", "take-lead");
            sheet.element("div", "shared", |sheet| {
                sheet.set(Name::Shared, "");
                for (shown, pathway) in now(view, shown) {
                    sheet.write("p", "", line(view, shown, pathway));
                }
                for referral in referrals {
                    office(view, sheet, referral);
                }
                sheet.element("p", "", |sheet| {
                    sheet.message("take-told");
                    sheet.text(" ".into());
                    sheet.text(dated(view));
                });
            });
            sheet.element("div", "ways", |sheet| {
                deed(sheet, "share", "take-share");
                deed(sheet, "copy", "take-copy");
            });
        });
        code(view, sheet);
    });
}

/// The hand-over code, once it is asked for.
fn code(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let shows = view.state.code;
    let label = if shows { "take-code-hide" } else { "take-code" };
    button(sheet, Weight::Other, "code", label, Action::Code(!shows));
    sheet.group(|sheet| {
        if shows {
            let code = hand_over::write(view.book(), view.answers());
            sheet.say("p", "", "take-code-lead");
            sheet.element("p", "code", |sheet| {
                sheet.set(Name::Dir, "ltr");
                sheet.text(code.clone());
            });
            square(sheet, &code);
        }
    });
}

/// The code for a camera: the same letters and nothing else.
fn square(sheet: &mut Sheet<'_>, code: &str) {
    let squares = hand_over::squares(code).unwrap_or_default();
    let mut drawn = String::new();
    for at in squares.iter().enumerate().filter(|(_, black)| **black).map(|(at, _)| at) {
        drawn.push_str(&["M", &(at % SIDE).to_string(), " ", &(at / SIDE).to_string(), "h1v1h-1z"].concat());
    }
    sheet.element("svg", "square", |sheet| {
        sheet.set(Name::ViewBox, "-4 -4 33 33");
        sheet.set(Name::AriaHidden, "true");
        sheet.element("path", "", |sheet| sheet.set(Name::D, &drawn));
    });
}

fn deed(sheet: &mut Sheet<'_>, action: &str, label: &str) {
    sheet.button("button", action, |sheet| {
        sheet.message(label);
    });
}

/// The pathways that can be begun now.
fn now<'a>(view: &View<'a>, shown: &'a [Shown]) -> impl Iterator<Item = (&'a Shown, &'a Pathway)> {
    let book = view.book();
    shown.iter().filter(|shown| !shown.deferred).filter_map(|shown| Some((shown, book.pathway(shown.pathway)?)))
}

fn line(view: &View<'_>, shown: &Shown, pathway: &Pathway) -> String {
    let standing = view.text(if shown.standing == Standing::Likely { "result-likely" } else { "result-possible" });
    [&standing, ": ", &view.of(&["pathway-", &pathway.id])].concat()
}

/// An office with what may be shown of how to reach it, and how that is known.
fn office(view: &View<'_>, sheet: &mut Sheet<'_>, referral: &Referral) {
    let Some(office) = view.rules.directory.office(referral.office) else { return };
    let today = view.state.today;
    let phones = office.phones_on(today).map(|phone| (phone, Found::Number));
    let details = phones.chain(office.sites_on(today).map(|site| (site, Found::Site)));
    sheet.element("p", "", |sheet| {
        official(view, sheet, &["office-", &office.id]);
        for (detail, found) in details {
            sheet.text(view.words.joints()[1].into());
            sheet.write("bdi", "", detail.value.clone());
            sheet.text([" ", &view.words.printed_briefly(&detail.printed, found)].concat());
        }
    });
}
