//! A whole call: every question of the interview, by keys.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use serde_json::{Value, json};
use zhol_core::{
    engine::{Answer, Answers, Fact, Kind, PartialDate, screen},
    interview::{encoding, next_question},
    referral::refer,
};

use super::Worker;
use crate::Error;

impl Worker {
    /// The keys that give an answer.
    fn keys(fact: &Fact, answer: Answer) -> Vec<String> {
        let option = |place: usize| match place.checked_sub(if fact.kind == Kind::Date { 0 } else { 9 }) {
            None => (place + 1).to_string(),
            Some(letter) => char::from(b'a' + u8::try_from(letter).unwrap()).to_string(),
        };
        let letters = |text: String| text.chars().map(String::from).chain(["Enter".into()]).collect();
        match answer {
            Answer::Unknown => vec!["0".into()],
            Answer::Choice(place) => vec![option(place.into())],
            Answer::Set(set) if set.is_empty() => vec![option(fact.options.len())],
            Answer::Set(set) => set.iter().map(|place| option(place.into())).chain(["Enter".into()]).collect(),
            Answer::Date(date) => letters(typed(date)),
        }
    }

    /// Answers everything that the console asks, and gives what was answered with how many keys. Every question is looked at once.
    ///
    /// # Errors
    /// When the browser does not answer, or the call does not end.
    pub async fn call(&self, answers: &Answers) -> Result<(Answers, Vec<usize>), Error> {
        self.call_and_look(answers, async |_| Ok(())).await
    }

    /// The same, with a look after every key, told of the question and the key.
    ///
    /// # Errors
    /// When the browser does not answer, or the call does not end.
    pub async fn call_and_look(
        &self,
        answers: &Answers,
        mut look: impl AsyncFnMut(&str) -> Result<(), Error>,
    ) -> Result<(Answers, Vec<usize>), Error> {
        let book = &self.content.pack.book;
        let (mut told, mut counts, mut pressed) = (Answers::default(), Vec::new(), 0);
        for _ in 0..30 {
            let name = self.at().await?;
            let id = book.fact_named(&name).unwrap();
            let answer = answers.get(id).unwrap_or(Answer::Unknown);
            let keys = Self::keys(book.fact(id).unwrap(), answer);
            pressed += keys.len();
            for one in keys.chunks(1) {
                self.press(one).await?;
                look(&format!("{name}, {}", one.concat())).await?;
            }
            counts.push(pressed);
            told.set(id, answer);
            if self.at().await? == name {
                break;
            }
        }
        self.wait("[data-done]").await?;
        Ok((told, counts))
    }

    /// The same in one go: the questions come in the order of the interview, and what the console holds at the end shows that they did.
    ///
    /// # Errors
    /// When the browser does not answer, or the call does not end.
    ///
    /// # Panics
    /// When the console holds other answers.
    pub async fn dictate(&self, answers: &Answers) -> Result<(Answers, Vec<usize>), Error> {
        let book = &self.content.pack.book;
        let (mut told, mut keys, mut counts) = (Answers::default(), Vec::new(), Vec::new());
        let mut next = book.questions().next();
        while let Some(id) = next {
            let answer = answers.get(id).unwrap_or(Answer::Unknown);
            keys.extend(Self::keys(book.fact(id).unwrap(), answer));
            counts.push(keys.len());
            told.set(id, answer);
            next = next_question(book, &told, self.today);
        }
        self.press(&keys).await?;
        self.wait("[data-done]").await.map_err(|error| format!("after {told:?}, {keys:?}: {error}"))?;
        let held = self.ask("return [...Object.values(document[Symbol.for('zhol')])[0].savedForRestart]").await?;
        let number = encoding::encode(book, &told);
        // Whose case is shown, the caller's language, the question that is open, and how long the number is.
        assert_eq!(held.as_array().map(|held| json!(held[4..])), Some(json!(number.bytes())), "the console holds these answers");
        Ok((told, counts))
    }

    /// Whether what the console shows is what the engine says.
    ///
    /// # Errors
    /// When the browser does not answer.
    ///
    /// # Panics
    /// When it is something else.
    pub async fn agrees(&self, answers: &Answers) -> Result<(), Error> {
        let book = &self.content.pack.book;
        let screening = screen(book, answers, self.today);
        let referrals = refer(&self.content.pack.directory, book, &screening, answers);
        let shown = self
            .ask(
                "const all = (selector, tell) => [...document.querySelectorAll(selector)].map(tell);
                 return [all('[data-pathway]', e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true']),
                    all('.outcome [data-office]', e => [e.dataset.office, e.dataset.role])]",
            )
            .await?;
        let pathways: Vec<Value> = screening
            .pathways
            .iter()
            .map(|one| json!([book.pathway(one.pathway).unwrap().id, one.standing.word(), one.deferred]))
            .collect();
        let offices: Vec<Value> = referrals
            .iter()
            .map(|one| json!([self.content.pack.directory.office(one.office).unwrap().id, one.role.word()]))
            .collect();
        assert_eq!(shown, json!([pathways, offices]));
        Ok(())
    }
}

fn typed(date: PartialDate) -> String {
    match date.parts() {
        (year, ..) if date.is_about() => format!("~{year}"),
        (year, None, _) => year.to_string(),
        (year, Some(month), None) => format!("{month}.{year}"),
        (year, Some(month), Some(day)) => format!("{day}.{month}.{year}"),
    }
}
