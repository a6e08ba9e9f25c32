//! Mutation testing of the rules: every condition is changed in every way in which a person could make an error, and each
//! change must be noticed.

use std::{
    fmt,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use serde_json::Value;

use crate::{
    Content, ExpectedCase, Mutant, Problem, Source,
    prove::{Comparison, Model, breaks_a_law, mutants::mutants},
    read::{
        provisions::{self, Provisions},
        rules,
    },
};
use zhol_core::engine::Rulebook;

/// How many changes were noticed, and by what.
#[derive(Debug, Default)]
pub struct MutationTest {
    /// The changes that the check of the content refused.
    pub by_check: usize,
    /// Those that made a case fail.
    pub by_case: usize,
    /// Those that broke a law.
    pub by_law: usize,
    /// Those that change no result (equivalent mutants).
    pub same: usize,
    /// All others.
    pub unnoticed: Vec<Survivor>,
}

/// A change that nothing notices.
#[derive(Debug)]
pub struct Survivor {
    /// The change.
    pub mutant: Mutant,
    /// Answers for which the result differs: a smallest set of them, as `zhol screen` reads it.
    pub example: Value,
}

/// A rulebook, to compare changed ones with.
pub struct EquivalenceCheck<'a>(Model<'a>);

impl<'a> EquivalenceCheck<'a> {
    /// Builds the diagrams of the rulebook, once for all comparisons.
    #[must_use]
    pub fn of(book: &'a Rulebook) -> Self {
        Self(Model::of(book))
    }

    /// Answers for which a changed rulebook with the same facts and pathways says something else: a smallest set of them, as
    /// `zhol screen` reads it. `None` if both say the same of every set of answers.
    #[must_use]
    pub fn difference(&self, changed: &Rulebook) -> Option<Value> {
        Comparison::of(&self.0, changed).difference()
    }
}

enum Verdict {
    ByCheck,
    ByCase,
    ByLaw,
    Same,
    Survivor(Value),
}

/// The content that the changes are tried on.
struct Trial<'a> {
    source: &'a Source,
    content: &'a Content,
    provisions: Provisions,
    cases: Vec<ExpectedCase>,
    model: Model<'a>,
}

impl MutationTest {
    /// Tries every change to a rule, of those that are picked, to a content that was read from this source.
    ///
    /// # Errors
    /// What is wrong with the cases.
    pub fn of(source: &Source, content: &Content, picked: impl Fn(&Mutant) -> bool) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let book = &content.pack.book;
        let trial = Trial {
            source,
            content,
            provisions: provisions::read(source, &mut problems),
            cases: Content::cases(source, book)?,
            model: Model::of(book),
        };
        let mutants: Vec<Mutant> =
            mutants(source).into_iter().filter(|mutant| mutant.kind.is_of_a_rule() && picked(mutant)).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut found = Vec::new();
            while let Some((at, mutant)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, mutants.get(at)?)))
            {
                found.push((at, trial.verdict(mutant)));
            }
            found
        };
        let mut found = thread::scope(|scope| {
            let workers: Vec<_> =
                (0..thread::available_parallelism().map_or(2, usize::from)).map(|_| scope.spawn(work)).collect();
            workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect::<Vec<_>>()
        });
        found.sort_by_key(|(at, _)| *at);
        let mut thorough = Self::default();
        for (mutant, (_, verdict)) in mutants.into_iter().zip(found) {
            match verdict {
                Verdict::ByCheck => thorough.by_check += 1,
                Verdict::ByCase => thorough.by_case += 1,
                Verdict::ByLaw => thorough.by_law += 1,
                Verdict::Same => thorough.same += 1,
                Verdict::Survivor(example) => thorough.unnoticed.push(Survivor { mutant, example }),
            }
        }
        Ok(thorough)
    }

    /// How many changes were tried.
    #[must_use]
    pub fn tried(&self) -> usize {
        self.by_check + self.by_case + self.by_law + self.same + self.unnoticed.len()
    }
}

impl Trial<'_> {
    /// The quick tests first.
    fn verdict(&self, mutant: &Mutant) -> Verdict {
        let source = self.source.clone().with(&mutant.file, &*mutant.whole);
        let mut problems = Vec::new();
        let rules = rules::read(&source, &self.provisions, &mut problems);
        let book: &Rulebook = &rules.book;
        if !problems.is_empty() {
            return Verdict::ByCheck;
        }
        if self.cases.iter().any(|case| !case.holds(book)) {
            return Verdict::ByCase;
        }
        let comparison = Comparison::of(&self.model, book);
        let Some(example) = comparison.difference() else { return Verdict::Same };
        if breaks_a_law(&comparison.changed, self.content) { Verdict::ByLaw } else { Verdict::Survivor(example) }
    }
}

impl fmt::Display for MutationTest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Survivor { mutant, example } in &self.unnoticed {
            let Mutant { file, entry, line, before, text, .. } = mutant;
            writeln!(f, "Nothing notices when a rule is changed: {file}, line {line}: {entry}")?;
            writeln!(f, "  from  {before}\n  to    {text}")?;
            writeln!(f, "  Add a case that tells them apart, such as {example}\n")?;
        }
        writeln!(
            f,
            "{} changes tried: {} refused by the check, {} noticed by a case, {} by a law, {} by none; {} say the same for all answers.",
            self.tried(),
            self.by_check,
            self.by_case,
            self.by_law,
            self.unnoticed.len(),
            self.same
        )
    }
}
