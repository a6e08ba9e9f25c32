//! Every case is tried: the rules must give what it expects.

mod reason;

use crate::{
    Problem, Source,
    problem::Severity,
    read::{
        cases::{self, expectation::NamedPathways},
        files::CASES,
        rules::Rules,
    },
};
use reason::Reasons;
use zhol_core::engine::screen;

/// Tries every case: a case whose result is not as expected is a problem, which names the rule and the answers that decided.
pub(crate) fn check(source: &Source, rules: &Rules, problems: &mut Vec<Problem>) {
    let before = problems.len();
    let cases = cases::read(source, &rules.book, problems);
    if cases.is_empty() && problems.len() == before {
        let what = "No case says what a result must be, so that nobody notices when a rule is changed by mistake.";
        let remedy = "Add cases, as content/README.md says.";
        problems.push(Problem::new(CASES, "", what, remedy).weighing(Severity::LookAt));
    }
    for case in cases {
        let screening = screen(&rules.book, &case.case.answers, case.case.today);
        let named = NamedPathways::of(&rules.book, &screening);
        for miss in case.expectation.misses(&named) {
            problems.push(Reasons::of(source, rules, &case.case, &named).problem(&case, &miss));
        }
    }
}
