//! The order of offices, and what is withheld and put off: S1, S2, S3, S13, S15.

use super::{
    answers::{any, careful, chose, danger, no_legal_partner, state_first, two_citizenships},
    law::Law,
};
use zhol_core::{
    engine::{Pathway, Rank},
    referral::{ABROAD, Desk, DeskId, Role},
};

/// Pathways whose offices write to other states or ask for their papers; the contract names them (section 4, "Deferred").
const WRITE_TO_OTHER_STATES: &[&str] = &[
    "statelessness-determination",
    "kandas",
    "redocument",
    "restore-citizenship",
    "treaty-citizenship",
    "naturalisation",
    "simplified-citizenship",
    "foreign-resident",
    "birth-record-abroad",
    "refugee-residence",
];
const WRITE_BY_FAMILY: &[&str] = &["belonging-", "citizen-"];
/// Pathways that lead to offices of other states (section 4, "Withheld").
const LEAD_TO_OTHER_STATES: &[&str] = &["other-state-check", "mission-abroad"];

pub(super) const LAWS: &[Law] = &[
    Law {
        id: "S1 withheld",
        says: "While fear of return is not ruled out, no pathway that leads to another state is in the result.",
        covers: |model, _| careful(model),
        broken: |model, _| {
            let leading = LEAD_TO_OTHER_STATES.iter().filter_map(|id| model.pathway(id));
            any(model, leading.map(|pathway| model.shown(pathway).or(&model.unchecked(pathway)))).and(&careful(model))
        },
    },
    Law {
        id: "S1 deferred",
        says: "While fear of return is not ruled out, pathways whose offices write to other states are put off, behind all others.",
        covers: |model, _| careful(model),
        broken: |model, _| {
            let writes = |pathway: &&Pathway| {
                WRITE_TO_OTHER_STATES.contains(&pathway.id.as_str())
                    || WRITE_BY_FAMILY.iter().any(|start| pathway.id.starts_with(start))
            };
            let put_off = |pathway: &&Pathway| pathway.deferred && pathway.rank == Rank::ByStanding;
            let wrong = model
                .book
                .pathways
                .iter()
                .filter(|pathway| writes(pathway) != pathway.deferred || (writes(pathway) && !put_off(pathway)));
            let now =
                any(model, model.book.pathways.iter().filter(writes).map(|pathway| model.shown(pathway))).and(&model.cleared());
            any(model, wrong.map(|pathway| model.shown(pathway))).or(&now).and(&careful(model))
        },
    },
    Law {
        id: "S1 first office",
        says: "While fear of return is not ruled out, the first office is a legal partner, or the helpline for a child alone.",
        covers: |model, _| careful(model),
        broken: |model, content| {
            no_legal_partner(model, content).or(&state_first(model, content)).or(&model.cleared()).and(&careful(model))
        },
    },
    Law {
        id: "S2",
        says: "In danger the first office is a legal partner or a helpline, never a desk of the state.",
        covers: |model, _| danger(model),
        broken: |model, content| {
            let unguarded = model.cleared().and_not(&model.node(model.book.danger).yes);
            no_legal_partner(model, content).or(&state_first(model, content)).or(&unguarded).and(&danger(model))
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
        id: "S13",
        says: "A citizen's paper and another citizenship not ruled out: a legal partner first, and nothing says there is nothing to prove.",
        covers: |model, _| two_citizenships(model),
        broken: |model, content| {
            let unguarded = model.cleared().and_not(&model.node(model.book.lawyer_first).yes);
            let reassured = ["confirmed-citizen"].into_iter().filter_map(|id| model.pathway(id));
            let reassured = any(model, reassured.map(|pathway| model.shown(pathway).or(&model.unchecked(pathway))));
            no_legal_partner(model, content)
                .or(&state_first(model, content))
                .or(&unguarded)
                .or(&reassured.and(&chose(model, "other_citizenship", "current")))
                .and(&two_citizenships(model))
        },
    },
    Law {
        id: "S15",
        says: "From abroad nobody is sent to a desk inside Kazakhstan but a legal partner and, for asylum at the border, the Border Service.",
        covers: |model, _| chose(model, "region", ABROAD),
        broken: |model, content| {
            let directory = &content.pack.directory;
            // A withheld pathway leads outside the country.
            let allowed = |pathway: &Pathway, desk: &Desk| {
                desk.role == Role::Legal || pathway.withheld || (pathway.id == "asylum-border" && desk.id == "border-service")
            };
            let inside = |(pathway, desks): &(&Pathway, &Vec<DeskId>)| {
                let mut named = desks.iter().filter_map(|desk| directory.desk(*desk));
                named.any(|desk| !desk.offices(Some(ABROAD)).is_empty() && !allowed(pathway, desk))
            };
            let wrong = model.book.pathways.iter().zip(&directory.desks_of).filter(inside);
            any(model, wrong.map(|(pathway, _)| model.shown(pathway))).and(&chose(model, "region", ABROAD))
        },
    },
];
