//! A question can be about the options that were chosen at another: which options it offers, and what becomes of its answer when the
//! other answer changes.

use super::{Answer, Answers, Fact, FactId, OptionSet, Rulebook};

impl Fact {
    /// Whether an option is offered, after these answers: where the question is about the options of another, only those that were
    /// chosen there; all options while that is not known.
    #[must_use]
    pub fn offers(&self, option: u8, book: &Rulebook, answers: &Answers) -> bool {
        let Some(other) = self.among else { return true };
        let Some(Answer::Set(chosen)) = answers.get(other) else { return true };
        let same = self.options.get(usize::from(option)).zip(book.fact(other)).and_then(|(id, other)| other.option(id));
        same.is_some_and(|same| chosen.contains(same))
    }
}

impl Answers {
    /// Gives an answer, or takes it back. Where another question offers options then that it did not offer before, its answer is taken
    /// back too: the person was not asked about those. An option that is offered no more is taken out of it.
    pub fn tell(&mut self, book: &Rulebook, fact: FactId, answer: Option<Answer>) {
        let before = self.clone();
        self.put(fact, answer);
        for (id, other) in book.facts().filter(|(_, other)| other.among == Some(fact)) {
            let options = || (0..OptionSet::CAPACITY).take(other.options.len());
            let new = options().any(|option| other.offers(option, book, self) && !other.offers(option, book, &before));
            match self.get(id) {
                Some(_) if new => self.clear(id),
                Some(Answer::Set(set)) => {
                    let left = set.iter().filter(|option| other.offers(*option, book, self)).collect();
                    self.set(id, Answer::Set(left));
                }
                _ => {}
            }
        }
    }
}
