//! What a case expects of a result, and what a result has instead.

use serde_json::{Map, Value};

use crate::{Problem, problem::did_you_mean};
use zhol_core::engine::{Rulebook, Screening, Standing};

/// Of a pathway: what the result must say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// It comes first of all.
    First,
    /// The result names it as likely.
    Likely,
    /// The result does not name it as likely.
    NotLikely,
    /// The result names it.
    Shown,
    /// The result does not name it.
    Absent,
    /// The result names it and puts it off.
    Deferred,
}

const LISTS: [Wanted; 5] = [Wanted::Likely, Wanted::NotLikely, Wanted::Shown, Wanted::Absent, Wanted::Deferred];
const ALLOWED: &str = "Say what the result must say: first, likely, not_likely, shown, absent, deferred.";

impl Wanted {
    /// The name of the field.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Likely => "likely",
            Self::NotLikely => "not_likely",
            Self::Shown => "shown",
            Self::Absent => "absent",
            Self::Deferred => "deferred",
        }
    }

    /// Whether no result can do both for one pathway.
    fn excludes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::NotLikely) | (Self::NotLikely, Self::Absent) => false,
            (Self::Absent, _) | (_, Self::Absent) => self != other,
            (Self::Likely, Self::NotLikely) | (Self::NotLikely, Self::Likely) => true,
            _ => false,
        }
    }
}

/// Everything that a case expects.
#[derive(Clone, Debug, Default)]
pub(crate) struct Expectation {
    wanted: Vec<(Wanted, String)>,
}

/// A pathway that is not as a case expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    pub wanted: Wanted,
    pub pathway: String,
}

/// The pathways that a result names, in order.
pub(crate) struct NamedPathways<'a> {
    pub all: Vec<(&'a str, Standing, bool)>,
}

impl<'a> NamedPathways<'a> {
    pub(crate) fn of(book: &'a Rulebook, screening: &Screening) -> Self {
        let named = screening
            .pathways
            .iter()
            .filter_map(|shown| Some((book.pathway(shown.pathway)?.id.as_str(), shown.standing, shown.deferred)));
        Self { all: named.collect() }
    }

    /// The standing of a pathway that is named, and whether it is put off.
    pub(crate) fn get(&self, pathway: &str) -> Option<(Standing, bool)> {
        self.all.iter().find(|(id, ..)| *id == pathway).map(|(_, standing, deferred)| (*standing, *deferred))
    }
}

impl Expectation {
    /// Reads what stands under `expect`. Nothing if it cannot be read; what is wrong is added to the problems.
    pub(crate) fn read(
        file: &str,
        id: &str,
        value: Option<&Value>,
        book: &Rulebook,
        problems: &mut Vec<Problem>,
    ) -> Option<Self> {
        let mut tell = |entry: &str, what: String, remedy: String| {
            let place = [id, entry].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            problems.push(Problem::new(file, &place, what, remedy));
        };
        let Some(fields) = value.and_then(Value::as_object) else {
            tell("", "`expect` is missing.".into(), format!("Put `[{id}.expect]` below the answers. {ALLOWED}"));
            return None;
        };
        let mut expect = Self::default();
        for (field, value) in fields {
            let known = LISTS.into_iter().chain([Wanted::First]).find(|wanted| wanted.field() == field);
            let Some(wanted) = known else {
                let names = LISTS.into_iter().chain([Wanted::First]).map(Wanted::field);
                tell("expect", format!("A case expects nothing called `{field}`."), did_you_mean(field, names));
                continue;
            };
            let pathways = match (wanted, value) {
                (Wanted::First, Value::String(pathway)) => vec![pathway.clone()],
                (Wanted::First, _) => {
                    tell(field, "This should be one pathway.".into(), "Write it as first = \"consultation\".".into());
                    continue;
                }
                (_, Value::Array(items)) if items.iter().all(Value::is_string) => {
                    items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                }
                _ => {
                    tell(
                        field,
                        "This should be a list of pathways.".into(),
                        format!("Write it as {field} = [\"consultation\"]."),
                    );
                    continue;
                }
            };
            for pathway in pathways {
                if book.pathway_named(&pathway).is_none() {
                    let known = book.pathways.iter().map(|pathway| pathway.id.as_str());
                    tell(field, format!("There is no pathway `{pathway}`."), did_you_mean(&pathway, known));
                } else if expect.wanted.contains(&(wanted, pathway.clone())) {
                    tell(field, format!("`{pathway}` stands there twice."), "Take one out.".into());
                } else {
                    expect.wanted.push((wanted, pathway));
                }
            }
        }
        for (at, (wanted, pathway)) in expect.wanted.iter().enumerate() {
            for (other, _) in expect.wanted.iter().take(at).filter(|(_, other)| other == pathway) {
                if wanted.excludes(*other) {
                    let what = format!("`{pathway}` stands under `{}` and under `{}`.", other.field(), wanted.field());
                    tell("expect", what, "No result can do both: take one out.".into());
                }
            }
        }
        if fields.values().all(is_empty) {
            tell("", "The case expects nothing.".into(), ALLOWED.into());
        }
        Some(expect)
    }

    /// What a result has otherwise.
    pub(crate) fn misses<'a>(&'a self, named: &'a NamedPathways<'a>) -> impl Iterator<Item = Miss> {
        self.wanted
            .iter()
            .filter(|(wanted, pathway)| !fulfils(*wanted, pathway, named))
            .map(|(wanted, pathway)| Miss { wanted: *wanted, pathway: pathway.clone() })
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}

fn fulfils(wanted: Wanted, pathway: &str, named: &NamedPathways<'_>) -> bool {
    let found = named.get(pathway);
    match wanted {
        Wanted::First => named.all.first().is_some_and(|(first, ..)| *first == pathway),
        Wanted::Likely => found.is_some_and(|(standing, _)| standing == Standing::Likely),
        Wanted::NotLikely => found.is_none_or(|(standing, _)| standing != Standing::Likely),
        Wanted::Shown => found.is_some(),
        Wanted::Absent => found.is_none(),
        Wanted::Deferred => found.is_some_and(|(_, deferred)| deferred),
    }
}
