//! All answers, each with a way to change it.

use super::{
    Action,
    act::{Weight, button, change},
    sheet::{Event, Sheet},
    view::View,
};
use crate::{
    content::Arg,
    engine::{Evaluation, FactId, Section, Truth},
    interview::{next_needed_question, worth_asking},
};

/// All answers.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let (book, answers, today) = (view.book(), view.answers(), view.state.today);
    let evaluation = Evaluation::of(book, answers, today);
    // An answer whose question has no meaning any more counts for nothing, and is not shown as if it did.
    let counts = |fact: &FactId| answers.get(*fact).is_some() && evaluation.applies(book, *fact) != Truth::No;
    let sections: Vec<(&Section, Vec<FactId>)> = book
        .sections
        .iter()
        .map(|section| (section, section.questions.iter().copied().filter(counts).collect::<Vec<_>>()))
        .filter(|(_, facts)| !facts.is_empty())
        .collect();
    let needed = next_needed_question(book, answers, today).is_some();
    sheet.title("check-title");
    sheet.say("p", "lead", if sections.is_empty() { "check-empty" } else { "check-lead" });
    for (section, facts) in sections {
        sheet.element("section", "answers", |sheet| {
            sheet.key(&section.id);
            sheet.write("h2", "", view.of(&["section-", &section.id]));
            sheet.element("dl", "", |sheet| {
                for fact in facts {
                    answer(view, sheet, fact);
                }
            });
        });
    }
    sheet.element("div", "ways", |sheet| {
        if needed {
            button(sheet, Weight::Main, "go-on", "continue-questions", Action::GoOn);
        }
        button(sheet, if needed { Weight::Other } else { Weight::Main }, "result", "see-result", Action::ShowResult);
        if !needed {
            others(view, sheet);
        }
    });
}

/// The way to the questions about other possibilities, as long as there are any.
pub(super) fn others(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let open = worth_asking(view.book(), view.answers(), view.state.today).len();
    if open == 0 {
        return;
    }
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    sheet.button("button", "go-on", |sheet| {
        sheet.acts(Event::Click, Action::Others);
        sheet.text(view.words.fill("other-possibilities", &[("n", Arg::Count(count))]));
    });
}

fn answer(view: &View<'_>, sheet: &mut Sheet<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    sheet.element("div", "answer", |sheet| {
        sheet.key(&fact.id);
        sheet.write("dt", "", view.of(&["fact-", &fact.id]));
        sheet.element("dd", "said", |sheet| {
            for said in view.words.answer(fact, view.answers().get(id)) {
                sheet.write("span", "", said);
            }
        });
        sheet.element("dd", "change", |sheet| {
            let spoken = [&view.text("check-change"), ": ", &view.words.question(view.book(), id)].concat();
            change(view, sheet, Weight::Quiet, id, view.text("check-change"), Some(spoken));
        });
    });
}
