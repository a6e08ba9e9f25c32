//! A result as JSON, for programs.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::{Case, Content, read::answer_json::AnswerJson};
use zhol_core::{
    engine::{Date, FactId, PathwayId, Rulebook, screen},
    interview::next_question,
    referral::{Referral, refer},
};

/// A result as JSON.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    pathways: Vec<PathwayReport<'a>>,
    unchecked: Vec<UncheckedReport<'a>>,
    offices: Vec<OfficeReport<'a>>,
    next_question: Option<&'a str>,
    flags: Vec<String>,
    second_looks: Vec<SecondLookReport<'a>>,
    content_date: Shown<Date>,
}

impl<'a> Report<'a> {
    /// The pathways in their order.
    #[must_use]
    pub fn pathways(&self) -> &[PathwayReport<'a>] {
        &self.pathways
    }

    /// The office to turn to first.
    #[must_use]
    pub fn first_office(&self) -> Option<&'a str> {
        self.offices.first().map(|office| office.id)
    }

    /// What there is to say about the result, such as that it is a draft.
    #[must_use]
    pub fn flags(&self) -> &[String] {
        &self.flags
    }
}

/// A pathway of a result.
#[derive(Debug, Serialize)]
pub struct PathwayReport<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its standing in a word.
    pub standing: &'static str,
    because: Vec<Reason<'a>>,
    open: Vec<&'a str>,
    provisions: Vec<&'a str>,
    first_step: Shown<FirstStep<'a>>,
    /// Whether it is put off until fear is ruled out.
    pub deferred: bool,
}

#[derive(Debug, Serialize)]
struct Reason<'a> {
    fact: &'a str,
    answer: AnswerJson<'a>,
}

#[derive(Debug, Serialize)]
struct UncheckedReport<'a> {
    id: &'a str,
    worth_asking: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct SecondLookReport<'a> {
    id: &'a str,
    look: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct OfficeReport<'a> {
    id: &'a str,
    role: &'static str,
    desk: &'a str,
    pathways: Vec<&'a str>,
    /// Whether address or telephone may be shown; otherwise only name, city and site.
    contact: bool,
}

/// A value written as its text.
#[derive(Debug)]
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The message that says the first step of a pathway.
#[derive(Debug)]
pub(super) struct FirstStep<'a>(pub &'a str, pub Option<&'a str>);

impl fmt::Display for FirstStep<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pathway-{}-first-step", self.0)?;
        self.1.map_or(Ok(()), |variant| write!(f, "-{variant}"))
    }
}

/// Screens a case and tells the result.
#[must_use]
pub fn report<'a>(content: &'a Content, case: &'a Case) -> Report<'a> {
    let book = &content.pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&content.pack.directory, book, &screening, &case.answers);
    let named = |fact: FactId| book.fact(fact).map_or("", |fact| fact.id.as_str());
    Report {
        id: case.id.as_deref(),
        pathways: screening
            .pathways
            .iter()
            .map(|shown| PathwayReport {
                id: pathway(book, shown.pathway),
                standing: shown.standing.word(),
                because: shown
                    .because
                    .iter()
                    .map(|fact| Reason { fact: named(*fact), answer: AnswerJson::of(book, &case.answers, *fact) })
                    .collect(),
                open: shown.open.iter().copied().map(named).collect(),
                provisions: provisions(book, shown.pathway),
                first_step: Shown(FirstStep(pathway(book, shown.pathway), shown.variant(book))),
                deferred: shown.deferred,
            })
            .collect(),
        unchecked: screening
            .unchecked
            .iter()
            .map(|entry| UncheckedReport { id: pathway(book, entry.pathway), worth_asking: entry.worth_asking.map(named) })
            .collect(),
        offices: referrals.iter().map(|referral| office(content, case, referral)).collect(),
        next_question: next_question(book, &case.answers, case.today).map(named),
        flags: screening.flags.iter().map(|flag| flag.word(book)).collect(),
        second_looks: screening
            .second_looks
            .iter()
            .filter_map(|at| book.second_looks.get(*at))
            .map(|look| SecondLookReport { id: &look.id, look: look.look.iter().copied().map(named).collect() })
            .collect(),
        content_date: Shown(book.content_date),
    }
}

fn pathway(book: &Rulebook, id: PathwayId) -> &str {
    book.pathway(id).map_or("", |pathway| pathway.id.as_str())
}

fn office<'a>(content: &'a Content, case: &Case, referral: &Referral) -> OfficeReport<'a> {
    let directory = &content.pack.directory;
    let office = directory.office(referral.office);
    OfficeReport {
        id: office.map_or("", |office| office.id.as_str()),
        role: referral.role.word(),
        desk: directory.desk(referral.desk).map_or("", |desk| desk.id.as_str()),
        pathways: referral.pathways.iter().map(|id| pathway(&content.pack.book, *id)).collect(),
        contact: office.is_some_and(|office| office.has_contact_on(case.today)),
    }
}

/// The provisions behind a pathway, by their numbers.
pub(super) fn provisions(book: &Rulebook, id: PathwayId) -> Vec<&str> {
    let places = book.pathway(id).map_or(&[][..], |pathway| pathway.provisions.as_slice());
    places.iter().filter_map(|place| book.provisions.get(usize::from(*place))).map(|provision| provision.id.as_str()).collect()
}
