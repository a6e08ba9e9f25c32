//! The engine of the widget as a module of its own, compiled as the widget's is, to time it in a browser. Nothing here is shipped.

use wasm_bindgen::prelude::wasm_bindgen;
use zhol_core::{
    content::read,
    engine::{Answer, Answers, Date, Evaluation, Kind, OptionSet, PartialDate, Rulebook},
};

/// The rules, and the people to evaluate them for.
#[wasm_bindgen]
pub struct Rules {
    book: Rulebook,
    people: Vec<(Date, Answers)>,
}

#[wasm_bindgen]
impl Rules {
    /// Reads the pack that the browser fetches.
    #[must_use]
    pub fn of(pack: &[u8]) -> Option<Rules> {
        Some(Self { book: read(pack).ok()?, people: Vec::new() })
    }

    /// The pathways in the order of the standings.
    #[must_use]
    pub fn pathways(&self) -> Vec<String> {
        self.book.pathways.iter().map(|pathway| pathway.id.clone()).collect()
    }

    /// Adds a person without answers.
    pub fn person(&mut self, today: &str) -> bool {
        let Ok(day) = PartialDate::parse(today) else { return false };
        self.people.push((day.first(), Answers::default()));
        true
    }

    /// Adds an answer of the last person; of a set one option at a time, and none with the empty word.
    pub fn answer(&mut self, fact: &str, word: &str) -> bool {
        let book = &self.book;
        let Some((_, answers)) = self.people.last_mut() else { return false };
        let Some(id) = book.fact_named(fact) else { return false };
        let Some(fact) = book.fact(id) else { return false };
        let option = fact.option(word);
        let answer = match (fact.kind, option) {
            _ if word == "unknown" => Some(Answer::Unknown),
            (Kind::Set, _) => {
                let so_far = if let Some(Answer::Set(set)) = answers.get(id) { set } else { OptionSet::default() };
                Some(Answer::Set(option.map_or(so_far, |option| so_far.with(option))))
            }
            (_, Some(option)) => Some(Answer::Choice(option)),
            (Kind::Date, None) => PartialDate::parse(word).ok().map(Answer::Date),
            (Kind::Choice, None) => None,
        };
        let Some(answer) = answer else { return false };
        answers.set(id, answer);
        true
    }

    /// Evaluates every condition for everybody, as often as asked. Gives a number that depends on every standing, so that none is left out.
    #[must_use]
    pub fn evaluate(&self, times: u32) -> u32 {
        let mut sum = 0u32;
        for _ in 0..times {
            for (today, answers) in &self.people {
                let evaluation = Evaluation::of(&self.book, answers, *today);
                for pathway in &self.book.pathways {
                    sum = sum.wrapping_mul(3).wrapping_add(evaluation.standing(pathway) as u32);
                }
            }
        }
        sum
    }

    /// The standings of everybody, one after the other.
    #[must_use]
    pub fn standings(&self) -> Vec<String> {
        let book = &self.book;
        let of = |(today, answers): &(Date, Answers)| {
            let evaluation = Evaluation::of(book, answers, *today);
            book.pathways.iter().map(move |pathway| evaluation.standing(pathway).word().to_owned()).collect::<Vec<_>>()
        };
        self.people.iter().flat_map(of).collect()
    }
}
