//! The safety invariants, on a hundred thousand random sets of answers each, complete and partial.

mod knowledge;
mod order;
mod standing;

use zhol_core::{
    engine::{Answer, Answers, Evaluation, FactId, OptionSet, Screening, Standing, screen},
    referral::{Directory, Referral, refer},
};
use zhol_tests::frozen::{self, book, today};

const CASES: u32 = 100_000;

fn directory() -> &'static Directory {
    &frozen::content().pack.directory
}

fn fact(id: &str) -> FactId {
    book().fact_named(id).unwrap()
}

fn option(fact_id: &str, option: &str) -> u8 {
    book().fact(fact(fact_id)).unwrap().option(option).unwrap()
}

fn chose(answers: &Answers, fact_id: &str, word: &str) -> bool {
    answers.get(fact(fact_id)) == Some(Answer::Choice(option(fact_id, word)))
}

/// Adds an option to the answer to a set.
fn include(answers: &mut Answers, fact_id: &str, word: &str) {
    let before = match answers.get(fact(fact_id)) {
        Some(Answer::Set(set)) => set,
        _ => OptionSet::default(),
    };
    answers.set(fact(fact_id), Answer::Set(before.with(option(fact_id, word))));
}

/// Takes an option out of the answer to a set.
fn exclude(answers: &mut Answers, fact_id: &str, word: &str) {
    let before = match answers.get(fact(fact_id)) {
        Some(Answer::Set(set)) => set,
        _ => OptionSet::default(),
    };
    answers.set(fact(fact_id), Answer::Set(before.without(option(fact_id, word))));
}

fn includes(answers: &Answers, fact_id: &str, word: &str) -> bool {
    matches!(answers.get(fact(fact_id)), Some(Answer::Set(set)) if set.contains(option(fact_id, word)))
}

/// Pathways whose offices write to other states or ask for their papers (contract, section 4).
const WRITE_TO_OTHER_STATES: [&str; 10] = [
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

fn result(answers: &Answers) -> (Screening, Vec<Referral>) {
    let screening = screen(book(), answers, today());
    let referrals = refer(directory(), book(), &screening, answers);
    (screening, referrals)
}

fn ids(screening: &Screening) -> Vec<&'static str> {
    screening.pathways.iter().map(|shown| book().pathway(shown.pathway).unwrap().id.as_str()).collect()
}

fn standing(answers: &Answers, pathway: &str) -> Standing {
    let pathway = book().pathway(book().pathway_named(pathway).unwrap()).unwrap();
    Evaluation::of(book(), answers, today()).standing(pathway)
}

fn region(answers: &Answers) -> Option<&'static str> {
    match answers.get(fact("region"))? {
        Answer::Choice(option) => Some(book().fact(fact("region"))?.options[usize::from(option)].as_str()),
        _ => None,
    }
}
