//! The number of everything on the worksheet: questions, answers, pathways and what they share.

use super::line::Lines;
use crate::print::offline_pages::PageContext;

/// The number that everything has on the worksheet.
pub(super) struct Numbers {
    /// The facts in the order of the questions, each with the answers that have a letter of their own.
    pub(super) questions: Vec<(String, Vec<String>)>,
    /// The pathways in the order in which they are printed, each with its number.
    pub(super) pathways: Vec<(String, usize)>,
    /// The numbers of the shared terms.
    pub(super) shared: Vec<usize>,
}

impl Numbers {
    /// The numbers of the questions; those of the pathways follow from their order.
    pub(super) fn of(context: &PageContext<'_>) -> Self {
        let book = &context.pack.book;
        let lettered = |options: &[String]| {
            let mut lettered: Vec<String> = Vec::new();
            for option in options {
                let option = if option.starts_with("KZ-") { "KZ-" } else { option };
                if !lettered.iter().any(|other| other == option) {
                    lettered.push(option.to_owned());
                }
            }
            lettered
        };
        let questions =
            book.questions().filter_map(|id| book.fact(id)).map(|fact| (fact.id.clone(), lettered(&fact.options))).collect();
        let shared = vec![0; Lines::of(context.rules).shared.len()];
        Self { questions, pathways: Vec::new(), shared }
    }

    /// The number of a question.
    pub(super) fn question(&self, fact: &str) -> String {
        self.questions.iter().position(|(id, _)| id == fact).map_or_else(String::new, |at| (at + 1).to_string())
    }

    /// The number of an answer: that of its question, and a letter.
    pub(super) fn answer(&self, fact: &str, option: &str) -> String {
        let option = if option.starts_with("KZ-") { "KZ-" } else { option };
        let options = self.questions.iter().find(|(id, _)| id == fact).map_or(&[][..], |(_, options)| options);
        let letter = options.iter().position(|other| other == option).and_then(|at| ('a'..='z').nth(at)).unwrap_or('?');
        format!("{}{letter}", self.question(fact))
    }

    /// The number of a pathway.
    pub(super) fn pathway(&self, id: &str) -> String {
        self.pathways.iter().find(|(other, _)| other == id).map_or_else(String::new, |(_, number)| number.to_string())
    }

    /// The number of a row of a pathway: 1 likely, 2 possible, 3 worth showing.
    pub(super) fn row(&self, pathway: &str, row: u8) -> String {
        format!("{}.{row}", self.pathway(pathway))
    }

    /// The number of what several pathways share.
    pub(super) fn shared(&self, at: usize) -> String {
        self.shared.get(at).map_or_else(String::new, ToString::to_string)
    }
}
