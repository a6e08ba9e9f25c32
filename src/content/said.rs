//! The words of the language shown, said to or about the person screened.

use crate::{
    content::{Arg, Args, Texts, words},
    engine::{Answer, Answers, Fact, FactId, Rulebook},
};

/// The words of a language, for one person.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    texts: &'a Texts,
    subject: &'a str,
}

impl<'a> Words<'a> {
    /// Words to or about the person that the answers name; to the reader as long as they name none.
    #[must_use]
    pub fn new(texts: &'a Texts, book: &'a Rulebook, answers: &Answers) -> Self {
        let subject = book.fact_named("subject").and_then(|id| match (answers.get(id)?, book.fact(id)?) {
            (Answer::Choice(option), fact) => fact.options.get(usize::from(option)).map(String::as_str),
            _ => None,
        });
        Self { texts, subject: subject.unwrap_or("self") }
    }

    /// A message.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message whose key is made of parts.
    #[must_use]
    pub fn of(&self, key: &[&str]) -> String {
        self.fill(&key.concat(), &[])
    }

    /// A message with its blanks filled.
    #[must_use]
    pub fn fill(&self, key: &str, args: &Args<'_>) -> String {
        let mut all = vec![("subject", Arg::Text(self.subject))];
        all.extend_from_slice(args);
        self.texts.fill(key, &all)
    }

    /// Whether the language has a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.texts.has(key)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &'a str {
        &self.texts.language
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.texts.direction.word()
    }

    /// The question that asks for a fact.
    #[must_use]
    pub fn question(&self, book: &Rulebook, fact: FactId) -> String {
        book.fact(fact).map(|fact| self.of(&["question-", &fact.id])).unwrap_or_default()
    }

    /// What to do to find a fact out, where there is something to do.
    #[must_use]
    pub fn find(&self, book: &Rulebook, fact: FactId) -> Option<String> {
        let id = book.fact(fact).map(|fact| fact.id.as_str()).filter(|id| words::FINDABLE.contains(id))?;
        Some(self.of(&["find-", id]))
    }

    /// One option of a fact.
    #[must_use]
    pub fn option(&self, fact: &Fact, option: u8) -> String {
        fact.options.get(usize::from(option)).map(|id| self.text(&words::answer(fact, id))).unwrap_or_default()
    }
}
