//! Slips in the content are found: the content is changed in one place, in every way that happens to people, and the check must name the
//! file and the entry and say what to do.

mod duplicate_questions;
mod edit;
mod freshness;
mod rules;
mod texts;

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use edit::{Slip, spread};
use zhol_authoring::{Content, Problem, Severity, Source};
use zhol_tests::frozen::{self, today};

/// How many slips of each kind are tried; there are three times as many, and the rest is left out only for time.
const EACH: usize = 5;

/// Whether a problem is about the place where the slip was made, and helps.
fn names(problem: &Problem, slip: &Slip) -> bool {
    let rest = problem.entry.strip_prefix(&slip.entry);
    problem.file == slip.file
        && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '(']))
        && !problem.what.is_empty()
        && !problem.remedy.is_empty()
}

/// What the check says of a content with a slip, beyond what it says of the content without.
fn found(source: &Source, usual: &[Problem], slip: &Slip) -> Vec<Problem> {
    let mut problems = Content::check(&source.clone().with(&slip.file, slip.whole.as_str()), today());
    problems.retain(|problem| !usual.contains(problem));
    problems
}

#[test]
fn the_content_has_nothing_that_must_be_fixed() {
    let problems = Content::check(&frozen::source(), today());
    let grave: Vec<&Problem> = problems.iter().filter(|problem| problem.severity != Severity::LookAt).collect();
    assert!(grave.is_empty(), "{grave:#?}");
}

#[test]
fn slips_are_found_where_they_were_made() {
    let source = frozen::source();
    let usual = Content::check(&source, today());
    let mut by_kind: BTreeMap<&str, Vec<Slip>> = BTreeMap::new();
    for slip in texts::slips(&source).into_iter().chain(rules::slips(&source)).chain(freshness::slips(&source)) {
        by_kind.entry(slip.kind).or_default().push(slip);
    }
    let slips: Vec<Slip> = by_kind.into_values().flat_map(|slips| spread(slips, EACH)).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut missed = Vec::new();
        while let Some(slip) = slips.get(next.fetch_add(1, Ordering::Relaxed)) {
            let problems = found(&source, &usual, slip);
            if !problems.iter().any(|problem| names(problem, slip)) {
                missed.push((slip, problems));
            }
        }
        missed
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let missed: Vec<(&Slip, Vec<Problem>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for slip in &slips {
        kinds.entry(slip.kind).or_default().1 += 1;
    }
    for (slip, _) in &missed {
        kinds.entry(slip.kind).or_default().0 += 1;
    }
    for (kind, (missed, all)) in &kinds {
        println!("{:>4} of {all:>3}  {kind}", all - missed);
    }
    for (slip, problems) in &missed {
        let told: Vec<String> =
            problems.iter().take(3).map(|problem| format!("{}: {}: {}", problem.file, problem.entry, problem.what)).collect();
        println!("missed: {}: {}: {}; told {}: {told:?}", slip.kind, slip.file, slip.entry, problems.len());
    }
    let caught = slips.len() - missed.len();
    println!("{caught} of {} slips found where they were made", slips.len());
    assert!(slips.len() >= 300, "{} slips", slips.len());
    assert!(caught * 100 >= slips.len() * 99, "{caught} of {}", slips.len());
}

#[test]
fn a_question_that_is_asked_twice_is_found() {
    let source = frozen::source();
    let coinciding = |source: &Source| -> Vec<Problem> {
        let problems = Content::check(source, today());
        problems.into_iter().filter(|problem| problem.what.contains("exchange the two answers")).collect()
    };
    assert_eq!(coinciding(&source), [], "no question of the real content is asked twice");
    for fact in
        ["ethnic_kazakh", "rehabilitated", "parents_resident", "lawful_years", "birth_record", "citizen_family", "arrival_date"]
    {
        let found = coinciding(&duplicate_questions::copied(&source, fact, 0));
        let [problem] = found.as_slice() else { panic!("{fact}: {found:#?}") };
        assert_eq!(
            (problem.severity, problem.file.as_str(), problem.entry.as_str()),
            (Severity::MustFix, "content/facts.toml", duplicate_questions::DUPLICATE)
        );
        assert!(problem.what.contains(&format!("`{fact}`")) && !problem.remedy.is_empty(), "{problem}");
    }
    for fact in ["ethnic_kazakh", "birth_record"] {
        assert_eq!(coinciding(&duplicate_questions::copied(&source, fact, 1)), [], "a rule tells the copy of {fact} from it");
    }
}
