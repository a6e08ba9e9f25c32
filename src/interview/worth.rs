//! Which questions are worth asking: those whose answer can still change what the result says.

use crate::engine::{Answers, Changing, Date, FactId, Rulebook};

/// The first question that is worth asking, in the order of the content.
#[must_use]
pub fn next_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    open_questions(book, answers, today).next()
}

/// All unanswered questions that are worth asking, in the order of the content. They can only become fewer as one answers: this
/// is the most that is left to answer.
#[must_use]
pub fn worth_asking(book: &Rulebook, answers: &Answers, today: Date) -> Vec<FactId> {
    open_questions(book, answers, today).collect()
}

/// The first question that is worth asking before the result is settled; after that, only other possibilities are left.
#[must_use]
pub fn next_settling_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    let changing = book.diagram.changing(book, answers, today);
    book.questions().find(|id| answers.get(*id).is_none() && (changing.settling.contains(*id) || always(book, *id)))
}

fn open_questions(book: &Rulebook, answers: &Answers, today: Date) -> impl Iterator<Item = FactId> {
    let Changing { any, .. } = book.diagram.changing(book, answers, today);
    book.questions().filter(move |id| answers.get(*id).is_none() && (any.contains(*id) || always(book, *id)))
}

/// Whether the answer changes the wording or the offices, and so is worth asking of everyone.
fn always(book: &Rulebook, id: FactId) -> bool {
    book.fact(id).is_some_and(|fact| fact.always_asked)
}
