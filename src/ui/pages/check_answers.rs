//! All answers, each with a button to change it.

use crate::{
    engine::{Evaluation, FactId, Section, Truth},
    interview::next_needed_question,
    ui::{
        Action,
        dom::Builder,
        parts::button::{Weight, button, change_button, other_possibilities},
        view::View,
    },
};

/// All answers.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    let (book, answers, today) = (view.book(), view.answers(), view.state.today);
    let evaluation = Evaluation::of(book, answers, today);
    // An answer is not shown when its question no longer applies, because then it does not count.
    let counts = |fact: &FactId| answers.get(*fact).is_some() && evaluation.applies(book, *fact) != Truth::No;
    let sections: Vec<(&Section, Vec<FactId>)> = book
        .sections
        .iter()
        .map(|section| (section, section.questions.iter().copied().filter(counts).collect::<Vec<_>>()))
        .filter(|(_, facts)| !facts.is_empty())
        .collect();
    let needed = next_needed_question(book, answers, today).is_some();
    dom.title("check-title");
    dom.message_in("p", "lead", if sections.is_empty() { "check-empty" } else { "check-lead" });
    for (section, facts) in sections {
        dom.element("section", "answers", |dom| {
            dom.key(&section.id);
            dom.text_in("h2", "", view.of(&["section-", &section.id]));
            dom.element("dl", "", |dom| {
                for fact in facts {
                    answer(view, dom, fact);
                }
            });
        });
    }
    dom.element("div", "ways", |dom| {
        if needed {
            button(dom, Weight::Main, "go-on", "continue-questions", Action::GoOn);
        }
        button(dom, if needed { Weight::Other } else { Weight::Main }, "result", "see-result", Action::ShowResult);
        if !needed {
            other_possibilities(view, dom);
        }
    });
}

fn answer(view: &View<'_>, dom: &mut Builder<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    dom.element("div", "answer", |dom| {
        dom.key(&fact.id);
        dom.text_in("dt", "", view.of(&["fact-", &fact.id]));
        dom.element("dd", "said", |dom| {
            for said in view.localizer.answer(fact, view.answers().get(id)) {
                dom.text_in("span", "", said);
            }
        });
        dom.element("dd", "change", |dom| {
            let spoken = [&view.text("check-change"), ": ", &view.localizer.question(view.book(), id)].concat();
            change_button(view, dom, Weight::Quiet, id, view.text("check-change"), Some(spoken));
        });
    });
}
