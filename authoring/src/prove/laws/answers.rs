//! Sets of answers that the laws speak of, in the words of the contract and not in those of the rules.

use biodivine_lib_bdd::Bdd;

use crate::Content;
use crate::prove::{Model, space::Value};
use zhol_core::{
    engine::{Bound, Date, Rank, Truth},
    referral::{DeskId, Role},
};

pub(super) fn any(model: &Model<'_>, functions: impl IntoIterator<Item = Bdd>) -> Bdd {
    functions.into_iter().fold(nothing(model), |all, one| all.or(&one))
}

pub(super) fn nothing(model: &Model<'_>) -> Bdd {
    model.space.variables.mk_false()
}

pub(super) fn everything(model: &Model<'_>) -> Bdd {
    model.space.variables.mk_true()
}

pub(super) fn chose(model: &Model<'_>, fact: &str, option: &str) -> Bdd {
    with(model, fact, option, |value, option| *value == Value::Choice(option))
}

pub(super) fn includes(model: &Model<'_>, fact: &str, option: &str) -> Bdd {
    with(model, fact, option, |value, option| matches!(value, Value::Set(bits) if bits >> option & 1 == 1))
}

pub(super) fn with(model: &Model<'_>, fact: &str, option: &str, test: impl Fn(&Value, u8) -> bool) -> Bdd {
    let id = model.book.fact_named(fact);
    let option = id.and_then(|id| model.book.fact(id)).and_then(|fact| fact.option(option));
    match (id, option) {
        (Some(id), Some(option)) => model.space.where_value(id, |value| test(value, option)),
        // A law about something that the content no longer has is broken for all answers.
        _ => everything(model),
    }
}

pub(super) fn has(model: &Model<'_>, document: &str) -> Bdd {
    includes(model, "documents", document)
}

pub(super) fn in_situation(model: &Model<'_>, situation: &str) -> Bdd {
    includes(model, "situation", situation)
}

/// Where a paper is held, or may still be: nothing says that it ended.
pub(super) fn may_hold(model: &Model<'_>, document: &str) -> Bdd {
    has(model, document).and_not(&includes(model, "ended_papers", document))
}

/// Where section 4 of the contract withholds and defers.
pub(super) fn careful(model: &Model<'_>) -> Bdd {
    let fear = chose(model, "fear_of_return", "no").not();
    let papers = ["asylum_certificate", "refugee_certificate"].map(|paper| may_hold(model, paper));
    any(model, papers).or(&fear).or(&in_situation(model, "wanted"))
}

/// Where no desk of the state may come first (S2).
pub(super) fn danger(model: &Model<'_>) -> Bdd {
    let situations = ["detained", "expulsion_order", "irregular_entry", "wanted", "summoned", "at_border"];
    any(model, situations.map(|option| in_situation(model, option))).or(&chose(model, "fear_of_return", "yes"))
}

/// Where a citizen's paper is held, and another citizenship is not ruled out (S13).
pub(super) fn two_citizenships(model: &Model<'_>) -> Bdd {
    let before = chose(model, "other_citizenship", "ended").and(&chose(model, "other_order", "before"));
    let ruled_out = before.and_not(&may_hold(model, "foreign_passport")).or(&chose(model, "other_citizenship", "never"));
    has(model, "kz_id").and_not(&ruled_out)
}

/// Where a parent was a citizen of a state.
pub(super) fn parent(model: &Model<'_>, citizenship: &str) -> Bdd {
    chose(model, "mother_citizenship", citizenship).or(&chose(model, "father_citizenship", citizenship))
}

/// Where the birth certainly lies on a day or after it.
pub(super) fn born_since(model: &Model<'_>, (year, month, day): (u16, u8, u8)) -> Bdd {
    let found = Date::new(year, month, day).zip(model.book.fact_named("birth_date")).and_then(|(day, fact)| {
        let bounds = &model.space.domains.get(usize::from(fact.0))?.bounds;
        let at = bounds.iter().position(|bound| *bound == Bound::Day(day))?;
        let since = |value: &Value| match value {
            Value::Date(relations) => relations.get(at).is_some_and(|relation| relation.before() == Truth::No),
            _ => false,
        };
        Some(model.space.where_value(fact, since))
    });
    // A law about a day that no rule has any more is broken for all answers.
    found.unwrap_or_else(|| everything(model))
}

pub(super) fn unregistered_child(model: &Model<'_>) -> Bdd {
    chose(model, "birth_record", "never").and(&chose(model, "birth_country", "kz")).and(&model.node(model.book.minor).yes)
}

pub(super) fn unknown(model: &Model<'_>) -> Bdd {
    model.book.facts().fold(everything(model), |all, (fact, _)| {
        all.and(&model.space.where_value(fact, |value| matches!(value, Value::Missing | Value::Unknown)))
    })
}

/// Where no pathway of the result names a legal partner who can be reached from the region.
pub(super) fn no_legal_partner(model: &Model<'_>, content: &Content) -> Bdd {
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
pub(super) fn regions(model: &Model<'_>, picks: impl Fn(Option<&str>) -> bool) -> Bdd {
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
pub(super) fn state_first(model: &Model<'_>, content: &Content) -> Bdd {
    let directory = &content.pack.directory;
    let role = |desk: &DeskId| directory.desk(*desk).map(|desk| desk.role);
    let mut both = nothing(model);
    for legal in directory.desks.iter().filter(|desk| desk.role == Role::Legal) {
        let shared = |region: Option<&str>| {
            let partners = legal.offices(region);
            let others = directory.desks.iter().filter(|desk| matches!(desk.role, Role::Authority | Role::Information));
            others.flat_map(|desk| desk.offices(region)).any(|office| partners.contains(office))
        };
        both = both.or(&regions(model, shared));
    }
    let unled = model
        .book
        .pathways
        .iter()
        .zip(&directory.desks_of)
        .filter(|(pathway, desks)| pathway.rank == Rank::Last && desks.first().and_then(role) != Some(Role::Legal));
    both.or(&any(model, unled.map(|(pathway, _)| model.shown(pathway))))
}
