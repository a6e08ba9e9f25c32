//! Slips in the rules are noticed: the content is changed in one place, in every way there is, and the project's checks must see it.
//!
//! A change that says the same for every set of answers is no slip; that is decided on diagrams.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use serde_json::Value;
use zhol_authoring::{Content, EquivalenceCheck, ExpectedCase, Mutant, MutationOperator, Problem, Source, mutants, read_case};
use zhol_core::{
    content::RulePack,
    engine::{Answers, Date, Rulebook},
};
use zhol_tests::frozen::{self, today};

use crate::oracle::{Contract, Outcome, calendar::day, comparison::Comparison, people::People};

/// Every third change is tried; all with `ZHOL_ALL_MUTANTS`, which takes some minutes.
const ONE_IN: usize = 3;

/// How many made-up sets of answers each mutant is tried on, besides the cases.
const SETS: usize = 6_000;

/// A set of answers, and what the contract says of it.
struct Probe {
    answers: Answers,
    today: Date,
    outcome: Outcome,
}

fn probe(contract: &Contract, book: &Rulebook, case: &Value) -> Probe {
    let read = read_case(book, case).unwrap_or_else(|errors| panic!("{errors:?}: {case}"));
    let outcome = contract.outcome(case["answers"].as_object().unwrap(), day(case["today"].as_str().unwrap()).unwrap());
    Probe { answers: read.answers, today: read.today, outcome }
}

/// Passes, or says what is wrong.
type Check<'a> = &'a dyn Fn() -> Result<(), String>;

/// What a mutant is tried on.
struct Checks {
    contract: Contract,
    source: Source,
    cases: Vec<ExpectedCase>,
    probes: Vec<Probe>,
}

impl Checks {
    fn new() -> Self {
        let contract = Contract::kept();
        let source = frozen::source();
        let pack = Content::rules(&source, today()).unwrap_or_else(|problems| panic!("{problems:?}"));
        let cases = Content::cases(&source, &pack.book).unwrap_or_else(|problems| panic!("{problems:?}"));
        let documents = cases.iter().map(|case| case.document.clone());
        let people: Vec<Value> = documents.chain(People::new(&contract, 1992).take(SETS)).collect();
        let probes = people.iter().map(|case| probe(&contract, &pack.book, case)).collect();
        Self { contract, source, cases, probes }
    }

    /// The check that catches a changed file, with what it says; `None` when all checks pass. The whole content, with its words, is
    /// read only where everything else lets the change pass: that takes longest.
    fn caught(&self, file: &str, whole: &str) -> Option<(&'static str, String)> {
        let source = self.source.clone().with(file, whole);
        let refused =
            |problems: Vec<Problem>| Some(("content check", problems.first().map(ToString::to_string).unwrap_or_default()));
        let pack = match Content::rules(&source, today()) {
            Ok(pack) => pack,
            Err(problems) => return refused(problems),
        };
        let checks: [(&'static str, Check<'_>); 3] = [
            ("cases", &|| self.cases.iter().try_for_each(|case| hold(&pack, case))),
            ("order, desks and law", &|| {
                let comparison = Comparison::of(&self.contract, &pack)?;
                comparison.order().and_then(|()| comparison.desks()).and_then(|()| comparison.law())
            }),
            ("contract", &|| self.compare(&pack)),
        ];
        let found = checks.into_iter().find_map(|(name, check)| check().err().map(|error| (name, error)));
        found.or_else(|| Content::read(&source, today()).err().and_then(refused))
    }

    /// First what is quick to compare on all sets of answers, then the whole result.
    fn compare(&self, pack: &RulePack) -> Result<(), String> {
        let comparison = Comparison::of(&self.contract, pack)?;
        self.probes.iter().try_for_each(|probe| comparison.standings(&probe.answers, probe.today, &probe.outcome))?;
        self.probes.iter().try_for_each(|probe| comparison.result(&probe.answers, probe.today, &probe.outcome))
    }
}

/// Whether a case gives what it must.
fn hold(pack: &RulePack, case: &ExpectedCase) -> Result<(), String> {
    if case.holds(&pack.book) { Ok(()) } else { Err(format!("case {}", case.id)) }
}

/// Whether a slip that no check sees changes something for somebody. Only the rules can be compared: another order, desk or law counts
/// as a change.
fn matters(original: &EquivalenceCheck<'_>, checks: &Checks, mutant: &Mutant) -> bool {
    if !(mutant.kind.is_of_a_rule() || mutant.kind == MutationOperator::Wording) {
        return true;
    }
    let changed = Content::rules(&checks.source.clone().with(&mutant.file, mutant.whole.as_str()), today());
    changed.is_ok_and(|changed| original.difference(&changed.book).is_some())
}

#[test]
fn every_slip_in_the_rules_is_noticed() {
    let checks = Checks::new();
    for file in ["content/terms.toml", "content/pathways/birth.toml"] {
        assert_eq!(checks.caught(file, checks.source.text(file).unwrap()), None, "the content as it is passes");
    }
    let step = if std::env::var_os("ZHOL_ALL_MUTANTS").is_some() { 1 } else { ONE_IN };
    let mutants: Vec<Mutant> = mutants(&checks.source).into_iter().step_by(step).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
            found.push((mutant, checks.caught(&mutant.file, &mutant.whole)));
        }
        found
    };
    let found: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..thread::available_parallelism().map_or(2, usize::from)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let pack = Content::rules(&checks.source, today()).unwrap();
    let original = EquivalenceCheck::of(&pack.book);
    let mut by_check: BTreeMap<&str, usize> = BTreeMap::new();
    let mut by_kind: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut survivors: Vec<&Mutant> = Vec::new();
    let mut same = 0;
    for (mutant, caught) in &found {
        if let Some((check, _)) = caught {
            *by_check.entry(check).or_default() += 1;
        } else if matters(&original, &checks, mutant) {
            survivors.push(mutant);
        } else {
            same += 1;
            continue;
        }
        let count = by_kind.entry(mutant.kind.name()).or_default();
        count[0] += 1;
        count[1] += usize::from(caught.is_some());
    }
    let (slips, noticed) = (found.len() - same, found.len() - same - survivors.len());
    println!("{} changes; {same} say the same for all answers; of {slips} slips {noticed} noticed", found.len());
    by_kind.iter().for_each(|(kind, [made, caught])| println!("  {kind}: {caught} of {made}"));
    by_check.iter().for_each(|(check, caught)| println!("  caught by the {check}: {caught}"));
    survivors.sort_by_key(|mutant| (&mutant.file, &mutant.entry, &mutant.text));
    println!("{} not noticed:", survivors.len());
    survivors.iter().for_each(|mutant| println!("  {}: {}: {}", mutant.file, mutant.entry, mutant.text));
    for row in &checks.contract.rows {
        let start = format!("{}, ", row.id);
        assert!(
            found.iter().any(|(mutant, _)| mutant.entry.starts_with(&start)),
            "no mutant of {}: is its file known here?",
            row.id
        );
    }
    assert!(slips * step >= 2_000, "only {slips} slips");
    assert!(noticed * 100 >= slips * 95, "{noticed} of {slips} noticed: less than 95 %");
}
