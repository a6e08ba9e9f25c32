//! Which questions are worth asking: those whose answer can still change what the result says.

use crate::engine::{Answer, Answers, Changing, Date, FactId, Rulebook};

/// The first question that is worth asking: what settles the result comes first, then what changes the wording or the offices,
/// then the rest; each in the order of the content.
#[must_use]
pub fn next_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    let open = Open::of(book, answers, today);
    open.needed().or(open.questions().next())
}

/// The first question that is worth asking before the result is settled. After that only other possibilities are left.
#[must_use]
pub fn next_needed_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    Open::of(book, answers, today).needed()
}

/// The first question whose answer can still change an urgent, birth, citizenship or statelessness pathway.
#[must_use]
pub fn next_settling_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    Open::of(book, answers, today).settling().next()
}

/// All unanswered questions that are worth asking, in the order of the content. They can only become fewer as one answers: this
/// is the most that is left to answer.
#[must_use]
pub fn worth_asking(book: &Rulebook, answers: &Answers, today: Date) -> Vec<FactId> {
    Open::of(book, answers, today).questions().collect()
}

/// How many questions may be left before the result is settled, at most. It never grows as one answers.
#[must_use]
pub fn needed_at_most(book: &Rulebook, answers: &Answers, today: Date) -> usize {
    let open = Open::of(book, answers, today);
    let needed = |id: &FactId| open.changing.settling.contains(*id) || always(book, *id);
    open.unanswered().filter(needed).count()
}

/// How many questions are left before the result is settled, if the person answers as most people do.
#[must_use]
pub fn needed_usually(book: &Rulebook, answers: &Answers, today: Date) -> usize {
    let mut answers = answers.clone();
    let mut count = 0;
    while let Some(fact) = next_needed_question(book, &answers, today) {
        answers.set(fact, book.fact(fact).map_or(Answer::Unknown, |fact| fact.usual));
        count += 1;
    }
    count
}

struct Open<'a> {
    book: &'a Rulebook,
    answers: &'a Answers,
    changing: Changing,
}

impl<'a> Open<'a> {
    fn of(book: &'a Rulebook, answers: &'a Answers, today: Date) -> Self {
        Self { book, answers, changing: Changing::of(book, answers, today) }
    }

    fn unanswered(&self) -> impl Iterator<Item = FactId> {
        self.book.questions().filter(|id| self.answers.get(*id).is_none())
    }

    fn settling(&self) -> impl Iterator<Item = FactId> {
        self.unanswered().filter(|id| self.changing.settling.contains(*id))
    }

    fn questions(&self) -> impl Iterator<Item = FactId> {
        self.unanswered().filter(|id| self.changing.any.contains(*id) || always(self.book, *id))
    }

    fn needed(&self) -> Option<FactId> {
        self.settling().next().or_else(|| self.unanswered().find(|id| always(self.book, *id)))
    }
}

/// Whether the answer changes the wording or the offices, and so is worth asking of everyone.
fn always(book: &Rulebook, id: FactId) -> bool {
    book.fact(id).is_some_and(|fact| fact.always_asked)
}
