//! What may be likely or excluded: S5, S6, S7, S8, S14.

use biodivine_lib_bdd::Bdd;

use crate::prove::{
    Model,
    laws::{
        answers::{any, born_since, chose, everything, has, nothing, parent, unregistered_child},
        law::Law,
    },
    space::Value,
};
use zhol_core::engine::Rank;

const STATELESSNESS: &str = "statelessness-determination";
/// What may come before the registration of a child's birth (S7).
const BEFORE_A_BIRTH: &[&str] = &["child-protection", "exploitation-help", "legal-defence", "asylum-border", "asylum"];

pub(super) const LAWS: &[Law] = &[
    Law {
        id: "S5",
        says: "A sign of another state never makes statelessness likely, unless its recent paper says that its citizenship ended.",
        covers: |model, _| other_state(model),
        broken: |model, _| {
            let ended = chose(model, "other_citizenship", "ended").and(&chose(model, "ended_proof", "recent"));
            statelessness_likely(model).and(&other_state(model)).and_not(&ended)
        },
    },
    Law {
        id: "S6",
        says: "A citizen's ID ever held: statelessness is never likely, and excluded once it is known that the ID was not cancelled.",
        covers: |model, _| has(model, "kz_id"),
        broken: |model, _| {
            let not_cancelled = chose(model, "kz_id_state", "valid").or(&chose(model, "kz_id_state", "expired_or_lost"));
            let open = model.pathway(STATELESSNESS).map_or_else(|| everything(model), |pathway| model.excluded(pathway).not());
            has(model, "kz_id").and(&statelessness_likely(model).or(&open.and(&not_cancelled)))
        },
    },
    Law {
        id: "S7",
        says: "For an unregistered child born in Kazakhstan the birth comes before all but protection, exploitation, defence and asylum.",
        covers: |model, _| unregistered_child(model),
        broken: |model, _| {
            let births = ["birth-registration", "birth-court"].map(|id| model.pathway(id));
            let shown = any(model, births.iter().flatten().map(|pathway| model.shown(pathway)));
            let first =
                model.book.pathways.iter().position(|pathway| births.iter().flatten().any(|birth| birth.id == pathway.id));
            let led = births.iter().flatten().all(|pathway| pathway.rank == Rank::Leading && !pathway.deferred);
            let before = model.book.pathways.iter().enumerate().filter(|(at, pathway)| {
                let other = !pathway.id.starts_with("birth-") && !BEFORE_A_BIRTH.contains(&pathway.id.as_str());
                other && (!led || pathway.rank == Rank::Urgent || (pathway.rank == Rank::Leading && Some(*at) < first))
            });
            let unled = model.node(model.book.leading_while).yes.not();
            let overtaken = any(model, before.map(|(_, pathway)| model.shown(pathway)));
            unregistered_child(model).and(&overtaken.or(&shown.not()).or(&unled))
        },
    },
    Law {
        id: "S8",
        says: "More knowledge never contradicts: an answer in place of none never changes what is likely or excluded.",
        covers: |model, _| model.space.variables.mk_true(),
        broken: |model, _| {
            let settled = model.book.pathways.iter().flat_map(|pathway| [model.likely(pathway), model.excluded(pathway)]);
            let settled: Vec<Bdd> = settled.collect();
            let mut broken = nothing(model);
            for (fact, _) in model.book.facts() {
                let answered = model.space.where_value(fact, |value| !matches!(value, Value::Missing | Value::Unknown));
                for function in settled.iter().filter(|function| model.space.looks_at(function, fact)) {
                    let contradicted = model.space.exists(&answered.and_not(function), fact);
                    for value in [Value::Missing, Value::Unknown] {
                        let before = model.space.fix(function, fact, &value);
                        let here = model.space.where_value(fact, |other| *other == value);
                        broken = broken.or(&before.and(&contradicted).and(&here));
                    }
                }
            }
            broken
        },
    },
    Law {
        id: "S14",
        says: "A parent who was a citizen: citizenship by parents is never excluded for one without a citizen's ID, nor statelessness likely.",
        covers: |model, _| parent(model, "kz"),
        broken: |model, _| {
            let excluded =
                model.pathway("citizen-by-parents").map_or_else(|| everything(model), |pathway| model.excluded(pathway));
            let lost = excluded.and_not(&has(model, "kz_id"));
            parent(model, "kz").and(&lost.or(&statelessness_likely(model)))
        },
    },
];

/// Where something speaks for another state: its passport or card, a parent who was its citizen, a present citizenship.
fn other_state(model: &Model<'_>) -> Bdd {
    let papers = has(model, "foreign_passport").or(&has(model, "other_id"));
    let parents = parent(model, "other").and(&born_since(model, (1992, 3, 1)));
    papers.or(&parents).or(&chose(model, "other_citizenship", "current"))
}

fn statelessness_likely(model: &Model<'_>) -> Bdd {
    model.pathway(STATELESSNESS).map_or_else(|| everything(model), |pathway| model.likely(pathway))
}
