//! How many questions the interview takes: over the made-up population, and at worst.

use crate::{Content, population::people, read_case};
use zhol_core::{
    engine::{Answer, Answers, Date},
    interview::{next_question, next_settling_question},
};

/// How many questions people answer until their result is settled, and until nothing can change any more.
pub struct InterviewLengths {
    /// Until the result is settled, from the shortest to the longest.
    pub settled: Vec<usize>,
    /// Until no question is left.
    pub whole: Vec<usize>,
}

impl InterviewLengths {
    /// The number of questions that a share of the people (in percent) does not exceed.
    #[must_use]
    pub fn percentile(counts: &[usize], share: usize) -> usize {
        let last = counts.len().saturating_sub(1);
        counts.get((counts.len() * share / 100).min(last)).copied().unwrap_or_default()
    }
}

/// Interviews made-up people; what a person has no answer to is "I don't know".
#[must_use]
pub fn interview_lengths(content: &Content, count: u32, seed: u64) -> InterviewLengths {
    let book = &content.pack.book;
    let mut lengths = InterviewLengths { settled: Vec::new(), whole: Vec::new() };
    for person in people(count, seed) {
        let Ok(case) = read_case(book, &person) else { continue };
        let mut told = Answers::default();
        let mut ask = |next: &dyn Fn(&Answers, Date) -> Option<zhol_core::engine::FactId>| {
            let mut asked = 0;
            while let Some(fact) = next(&told, case.today) {
                told.set(fact, case.answers.get(fact).unwrap_or(Answer::Unknown));
                asked += 1;
            }
            asked
        };
        let settled = ask(&|told, today| next_settling_question(book, told, today));
        let rest = ask(&|told, today| next_question(book, told, today));
        lengths.settled.push(settled);
        lengths.whole.push(settled + rest);
    }
    lengths.settled.sort_unstable();
    lengths.whole.sort_unstable();
    lengths
}
