//! Cases: sets of answers beside the rules, each with what the result must say of it, and tried by every check of the content.

mod expect;
mod read;
mod reason;

use serde_json::Value;

use self::{
    expect::{Expect, Named},
    reason::Reasons,
};
use super::{Case, Problem, Source, problem::Severity, rules::Rules};
use zhol_core::engine::{Rulebook, screen};

/// A case of the content: the answers, and what the result must say of them.
#[derive(Clone, Debug)]
pub struct ExpectedCase {
    /// The file in which it stands.
    pub file: String,
    /// Its name there.
    pub id: String,
    /// As [`super::read_case`] reads it.
    pub document: Value,
    /// The day and the answers.
    pub case: Case,
    expect: Expect,
}

impl ExpectedCase {
    /// Whether a rulebook gives what the case expects. The rulebook has the facts that the case was read with.
    #[must_use]
    pub fn holds(&self, book: &Rulebook) -> bool {
        self.expect.misses(&Named::of(book, &screen(book, &self.case.answers, self.case.today))).next().is_none()
    }
}

/// Reads the cases, and everything that is wrong with them.
pub(crate) fn read(source: &Source, book: &Rulebook, problems: &mut Vec<Problem>) -> Vec<ExpectedCase> {
    read::read(source, book, problems)
}

/// Tries every case: one that does not get what it expects is a problem that names the rule and the answers that decided.
pub(crate) fn check(source: &Source, rules: &Rules, problems: &mut Vec<Problem>) {
    let before = problems.len();
    let cases = read(source, &rules.book, problems);
    if cases.is_empty() && problems.len() == before {
        let what = "No case says what a result must be, so that nobody notices when a rule is changed by mistake.";
        let remedy = "Add cases, as content/README.md says.";
        problems.push(Problem::new("content/cases/", "", what, remedy).weighing(Severity::LookAt));
    }
    for case in cases {
        let screening = screen(&rules.book, &case.case.answers, case.case.today);
        let named = Named::of(&rules.book, &screening);
        for miss in case.expect.misses(&named) {
            problems.push(Reasons::of(source, rules, &case.case, &named).problem(&case, &miss));
        }
    }
}
