//! Which questions are worth asking: those whose answer can still change what the result says.

use crate::engine::{Answers, Date, Evaluation, FactId, NodeId, Pathway, Rulebook, Standing, Truth};

/// The first question that is worth asking, in the order of the content.
#[must_use]
pub fn next_question(book: &Rulebook, answers: &Answers, today: Date) -> Option<FactId> {
    worth_asking(book, answers, today).into_iter().next()
}

/// All unanswered questions that are worth asking, in the order of the content.
///
/// A question is worth asking when its answer changes the wording or the offices, or the advice of a pathway that is not
/// excluded, or when a condition that is still open, of a pathway that is still open, waits for it.
#[must_use]
pub fn worth_asking(book: &Rulebook, answers: &Answers, today: Date) -> Vec<FactId> {
    let evaluation = Evaluation::of(book, answers, today);
    let mut waiting = Waiting { book, answers, evaluation: &evaluation, facts: Vec::new() };
    // Once fear of return is answered and not ruled out, withheld pathways stay out of the result whatever else is told.
    let ruled_on = evaluation.truth(book.cleared) != Truth::Yes && waiting.all_answered(book.cleared);
    for pathway in &book.pathways {
        if !(pathway.withheld && ruled_on) {
            waiting.add_pathway(pathway);
        }
    }
    waiting.add_condition(book.cleared);
    waiting.add_condition(book.minor);
    let found = waiting.facts;
    book.questions()
        .filter(|id| {
            let advises = |fact: &crate::engine::Fact| {
                fact.advises.iter().any(|pathway| {
                    book.pathway(*pathway).is_some_and(|pathway| {
                        let shown = evaluation.standing(pathway) == Standing::Likely
                            || evaluation.truth(pathway.signal) == Truth::Yes;
                        shown && evaluation.standing(pathway) != Standing::Excluded
                    })
                })
            };
            answers.get(*id).is_none()
                && evaluation.applies(book, *id) != Truth::No
                && book.fact(*id).is_some_and(|fact| fact.always_asked || found.contains(id) || advises(fact))
        })
        .collect()
}

struct Waiting<'a> {
    book: &'a Rulebook,
    answers: &'a Answers,
    evaluation: &'a Evaluation,
    facts: Vec<FactId>,
}

impl Waiting<'_> {
    fn add_pathway(&mut self, pathway: &Pathway) {
        let (likely, possible) = (self.evaluation.truth(pathway.likely), self.evaluation.truth(pathway.possible));
        if likely == Truth::Yes || (likely == Truth::No && possible == Truth::No) {
            return;
        }
        self.add_condition(pathway.likely);
        self.add_condition(pathway.possible);
        self.add_condition(pathway.signal);
    }

    /// Adds the unanswered facts that keep a condition open.
    fn add_condition(&mut self, node: NodeId) {
        if self.evaluation.truth(node) != Truth::Open {
            return;
        }
        let Some(node) = self.book.node(node) else { return };
        for part in node.parts() {
            self.add_condition(*part);
        }
        let Some(fact) = node.fact() else { return };
        if self.evaluation.applies(self.book, fact) == Truth::Open
            && let Some(needs) = self.book.fact(fact).and_then(|fact| fact.needs)
        {
            self.add_condition(needs.condition);
        }
        if self.answers.get(fact).is_none() {
            self.facts.push(fact);
        }
    }

    fn all_answered(&self, node: NodeId) -> bool {
        self.book.node(node).is_some_and(|node| {
            node.fact().is_none_or(|fact| self.answers.get(fact).is_some())
                && node.parts().iter().all(|part| self.all_answered(*part))
        })
    }
}
