//! The safety invariants as diagrams of what would break them.

use std::time::{Duration, Instant};

use biodivine_lib_bdd::Bdd;
use serde_json::{Value as Json, json};

use super::{Model, space::Value};
use crate::{
    authoring::{Content, report::answer},
    engine::{Pathway, Place},
    referral::{DeskId, Role},
};

/// One law, and how to find what breaks it.
pub struct Law {
    /// Its name in the contract, such as `S6`.
    pub id: &'static str,
    /// What it promises.
    pub says: &'static str,
    covers: fn(&Model<'_>, &Content) -> Bdd,
    broken: fn(&Model<'_>, &Content) -> Bdd,
}

/// What the proof of a law came to.
pub struct Proof {
    /// Its name in the contract.
    pub id: &'static str,
    /// What it promises.
    pub says: &'static str,
    /// How many sets of answers it speaks of.
    pub covers: f64,
    /// The smallest set of answers that breaks it, as JSON that `zhol screen` reads.
    pub broken_by: Option<Json>,
    /// How long the proof took.
    pub took: Duration,
}

/// Pathways whose offices write to other states; the contract names them (section 4, "Deferred").
const WRITE_TO_OTHER_STATES: &[&str] =
    &["statelessness-determination", "kandas", "redocument", "restore-citizenship", "treaty-citizenship"];
const WRITE_BY_FAMILY: &[&str] = &["belonging-", "citizen-"];
/// Pathways that lead to offices of other states (section 4, "Withheld").
const LEAD_TO_OTHER_STATES: &[&str] = &["other-state-check", "mission-abroad"];
/// What may come before the registration of a child's birth (S7).
const BEFORE_A_BIRTH: &[&str] = &["child-protection", "exploitation-help", "legal-defence", "asylum"];

const LAWS: &[Law] = &[
    Law {
        id: "S1 withheld",
        says: "While fear of return is not ruled out, no pathway that leads to another state is in the result.",
        covers: |model, _| model.cleared().not(),
        broken: |model, _| {
            any(
                model,
                LEAD_TO_OTHER_STATES
                    .iter()
                    .filter_map(|id| model.pathway(id))
                    .map(|pathway| model.shown(pathway).or(&model.unchecked(pathway))),
            )
            .and_not(&model.cleared())
        },
    },
    Law {
        id: "S1 deferred",
        says: "While fear of return is not ruled out, pathways whose offices write to other states are put off, behind all others.",
        covers: |model, _| model.cleared().not(),
        broken: |model, _| {
            let writes = |pathway: &&Pathway| {
                WRITE_TO_OTHER_STATES.contains(&pathway.id.as_str())
                    || WRITE_BY_FAMILY.iter().any(|start| pathway.id.starts_with(start))
            };
            let wrong = model.book.pathways.iter().filter(|pathway| {
                let put_off = pathway.deferred && pathway.place == Place::ByStanding;
                writes(pathway) != pathway.deferred || (writes(pathway) && !put_off)
            });
            any(model, wrong.map(|pathway| model.shown(pathway))).and_not(&model.cleared())
        },
    },
    Law {
        id: "S1 first office",
        says: "While fear of return is not ruled out, the first office is a legal partner, or the helpline for a child alone.",
        covers: |model, _| model.cleared().not(),
        broken: |model, content| no_legal_partner(model, content).or(&state_first(model, content)).and_not(&model.cleared()),
    },
    Law {
        id: "S2",
        says: "In danger the first office is a legal partner or a helpline, never a desk of the state.",
        covers: danger,
        broken: |model, content| {
            let unguarded = danger(model, content).and_not(&model.node(model.book.danger).yes).and(&model.cleared());
            no_legal_partner(model, content).or(&state_first(model, content)).and(&danger(model, content)).or(&unguarded)
        },
    },
    Law {
        id: "S3",
        says: "Every set of answers gives a pathway and an office that can be reached from the person's region.",
        covers: |model, _| model.space.variables.mk_true(),
        broken: |model, content| {
            let nothing = any(model, model.book.pathways.iter().map(|pathway| model.shown(pathway))).not();
            nothing.or(&no_legal_partner(model, content))
        },
    },
    Law {
        id: "S5",
        says: "A foreign passport never makes statelessness likely.",
        covers: |model, _| has(model, "foreign_passport"),
        broken: |model, _| {
            model
                .pathway("statelessness-determination")
                .map_or_else(|| everything(model), |pathway| model.likely(pathway).and(&has(model, "foreign_passport")))
        },
    },
    Law {
        id: "S6",
        says: "A citizen's ID ever held excludes statelessness.",
        covers: |model, _| has(model, "kz_id"),
        broken: |model, _| {
            model
                .pathway("statelessness-determination")
                .map_or_else(|| everything(model), |pathway| has(model, "kz_id").and_not(&model.excluded(pathway)))
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
            let led = births.iter().flatten().all(|pathway| pathway.place == Place::First && !pathway.deferred);
            let before = model.book.pathways.iter().enumerate().filter(|(at, pathway)| {
                let other = !pathway.id.starts_with("birth-") && !BEFORE_A_BIRTH.contains(&pathway.id.as_str());
                other && (!led || pathway.place == Place::Urgent || (pathway.place == Place::First && Some(*at) < first))
            });
            let overtaken = any(model, before.map(|(_, pathway)| model.shown(pathway)));
            unregistered_child(model).and(&overtaken.or(&shown.not()))
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
            let outcome = model.outcome();
            let mut broken = nothing(model);
            for (fact, _) in model.book.facts() {
                let idle = model.meaningless(fact);
                let answers = model.space.where_value(fact, |_| true);
                for (function, _) in outcome.iter().filter(|(function, _)| model.space.looks_at(function, fact)) {
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
            any(model, model.outcome().into_iter().filter(|(function, _)| looks(function)).map(|_| everything(model)))
        },
    },
    Law {
        id: "S4, S12",
        says: "Every text that a result can show is there in every language, so that all languages show the same result.",
        covers: |model, _| model.space.variables.mk_true(),
        broken: |model, content| {
            let lacks = |pathway: &&Pathway| {
                ["", "-says", "-first", "-next"]
                    .iter()
                    .any(|end| content.texts.iter().any(|texts| !texts.has(&format!("pathway-{}{end}", pathway.id))))
            };
            any(model, model.book.pathways.iter().filter(lacks).map(|pathway| model.shown(pathway)))
        },
    },
];

/// Proves every law, or finds the smallest set of answers that breaks it.
pub(super) fn prove(model: &Model<'_>, content: &Content) -> Vec<Proof> {
    LAWS.iter()
        .map(|law| {
            let begun = Instant::now();
            let broken = (law.broken)(model, content);
            let broken_by = model.space.smallest(&broken).map(|values| case(model, &values));
            let covers = model.space.count(&(law.covers)(model, content));
            Proof { id: law.id, says: law.says, covers, broken_by, took: begun.elapsed() }
        })
        .collect()
}

/// Whether some set of answers breaks a law.
pub(crate) fn breaks_a_law(model: &Model<'_>, content: &Content) -> bool {
    LAWS.iter().any(|law| !(law.broken)(model, content).and(&model.space.valid).is_false())
}

/// A set of answers as JSON that the command line reads.
pub(super) fn case(model: &Model<'_>, values: &[Value]) -> Json {
    let Some((answers, today)) = model.space.answers(values) else {
        return json!({ "note": "these answers exist on no single day" });
    };
    let given = model.book.facts().filter(|(fact, _)| answers.get(*fact).is_some());
    let answers: serde_json::Map<String, Json> =
        given.map(|(id, fact)| (fact.id.clone(), answer(model.book, &answers, id))).collect();
    json!({ "today": today.to_string(), "answers": answers })
}

fn any(model: &Model<'_>, functions: impl IntoIterator<Item = Bdd>) -> Bdd {
    functions.into_iter().fold(nothing(model), |all, one| all.or(&one))
}

fn nothing(model: &Model<'_>) -> Bdd {
    model.space.variables.mk_false()
}

fn everything(model: &Model<'_>) -> Bdd {
    model.space.variables.mk_true()
}

fn chose(model: &Model<'_>, fact: &str, option: &str) -> Bdd {
    with(model, fact, option, |value, option| *value == Value::Choice(option))
}

fn includes(model: &Model<'_>, fact: &str, option: &str) -> Bdd {
    with(model, fact, option, |value, option| matches!(value, Value::Set(bits) if bits >> option & 1 == 1))
}

fn with(model: &Model<'_>, fact: &str, option: &str, test: impl Fn(&Value, u8) -> bool) -> Bdd {
    let id = model.book.fact_named(fact);
    let option = id.and_then(|id| model.book.fact(id)).and_then(|fact| fact.option(option));
    match (id, option) {
        (Some(id), Some(option)) => model.space.where_value(id, |value| test(value, option)),
        // A law that speaks of something the content no longer has is broken everywhere.
        _ => everything(model),
    }
}

fn has(model: &Model<'_>, document: &str) -> Bdd {
    includes(model, "documents", document)
}

fn danger(model: &Model<'_>, _: &Content) -> Bdd {
    let situations = ["detained", "expulsion_order", "irregular_entry"].map(|option| includes(model, "situation", option));
    any(model, situations).or(&chose(model, "fear_of_return", "yes"))
}

fn unregistered_child(model: &Model<'_>) -> Bdd {
    chose(model, "birth_record", "never").and(&chose(model, "birth_country", "kz")).and(&model.node(model.book.minor).yes)
}

fn unknown(model: &Model<'_>) -> Bdd {
    model.book.facts().fold(everything(model), |all, (fact, _)| {
        all.and(&model.space.where_value(fact, |value| matches!(value, Value::Missing | Value::Unknown)))
    })
}

/// Where no pathway of the result names a legal partner who can be reached from the region.
fn no_legal_partner(model: &Model<'_>, content: &Content) -> Bdd {
    let directory = &content.pack.directory;
    let mut reached = nothing(model);
    for (pathway, desks) in model.book.pathways.iter().zip(&directory.desks_of) {
        for desk in desks.iter().filter_map(|desk| directory.desk(*desk)).filter(|desk| desk.role == Role::Legal) {
            let regions = regions(model, |region| !desk.offices(region).is_empty());
            reached = reached.or(&model.shown(pathway).and(&regions));
        }
    }
    reached.not()
}

/// Where the region is one of those that a test picks; `None` is no region.
fn regions(model: &Model<'_>, picks: impl Fn(Option<&str>) -> bool) -> Bdd {
    let Some(fact) = model.book.fact_named("region") else { return nothing(model) };
    let options = model.book.fact(fact).map_or(&[][..], |fact| fact.options.as_slice());
    model.space.where_value(fact, |value| match value {
        Value::Choice(option) => picks(options.get(usize::from(*option)).map(String::as_str)),
        _ => picks(None),
    })
}

/// Where the referral, by role, would begin with something else than a legal partner or a helpline. The order of roles is the
/// referral's own; what this shows is that no office is reached through two desks of which the first is a desk of the state and
/// would give it a role that the order puts behind.
fn state_first(model: &Model<'_>, content: &Content) -> Bdd {
    let directory = &content.pack.directory;
    let role = |desk: &DeskId| directory.desk(*desk).map(|desk| desk.role);
    let mut both = nothing(model);
    for legal in directory.desks.iter().filter(|desk| desk.role == Role::Legal) {
        let shared = |region: Option<&str>| {
            let partners = legal.offices(region);
            let others = directory.desks.iter().filter(|desk| desk.role == Role::Authority);
            others.flat_map(|desk| desk.offices(region)).any(|office| partners.contains(office))
        };
        both = both.or(&regions(model, shared));
    }
    let unled = model
        .book
        .pathways
        .iter()
        .zip(&directory.desks_of)
        .filter(|(pathway, desks)| pathway.place == Place::Last && desks.first().and_then(role) != Some(Role::Legal));
    both.or(&any(model, unled.map(|(pathway, _)| model.shown(pathway))))
}

impl Proof {
    /// Whether the law holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken_by.is_none()
    }
}
