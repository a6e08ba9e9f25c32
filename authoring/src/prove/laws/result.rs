//! What a result says and what it does not depend on: S4, S9, S10, S11, S12.

use biodivine_lib_bdd::Bdd;

use super::{
    answers::{any, everything, nothing, unknown},
    law::Law,
};
use zhol_core::engine::Pathway;

pub(super) const LAWS: &[Law] = &[
    Law {
        id: "S9",
        says: "When everything is unknown the result is the consultation, and nothing else.",
        covers: |model, _| unknown(model),
        broken: |model, _| {
            let others = model.book.pathways.iter().filter(|pathway| pathway.id != "consultation");
            let consultation = model.pathway("consultation").map_or_else(|| nothing(model), |pathway| model.shown(pathway));
            any(model, others.map(|pathway| model.shown(pathway))).or(&consultation.not()).and(&unknown(model))
        },
    },
    Law {
        id: "S10",
        says: "An answer to a question that is not asked changes nothing.",
        covers: |model, _| any(model, model.book.facts().map(|(fact, _)| model.meaningless(fact))),
        broken: |model, _| {
            let outcome = model.said();
            let mut broken = nothing(model);
            for (fact, _) in model.book.facts() {
                let idle = model.meaningless(fact);
                let answers = model.space.where_value(fact, |_| true);
                for function in outcome.iter().filter(|function| model.space.looks_at(function, fact)) {
                    let can_hold = model.space.exists(&function.and(&answers), fact);
                    let can_fail = model.space.exists(&answers.and_not(function), fact);
                    broken = broken.or(&idle.and(&can_hold).and(&can_fail));
                }
            }
            broken
        },
    },
    Law {
        id: "S11",
        says: "Who is screened changes no standing, no order and no office.",
        covers: |model, _| model.space.variables.mk_true(),
        broken: |model, _| {
            let subject = model.book.fact_named("subject");
            let looks = |function: &Bdd| subject.is_none_or(|subject| model.space.looks_at(function, subject));
            any(model, model.said().into_iter().filter(|function| looks(function)).map(|_| everything(model)))
        },
    },
    Law {
        id: "S4, S12",
        says: "Every text that a result can show is there in every language, so that all languages show the same result.",
        covers: |model, _| model.space.variables.mk_true(),
        broken: |model, content| {
            let lacks = |pathway: &&Pathway| {
                ["", "-says", "-first-step", "-next"]
                    .iter()
                    .any(|end| content.texts.iter().any(|texts| !texts.has(&format!("pathway-{}{end}", pathway.id))))
            };
            any(model, model.book.pathways.iter().filter(lacks).map(|pathway| model.shown(pathway)))
        },
    },
];
