//! The truth of every condition for one set of answers, in one pass from the parts to the whole.

use super::{Answer, Answers, Bound, Date, FactId, FactSet, Node, NodeId, OptionSet, Rulebook, Standing, Truth};

/// For each condition: the facts it asks, those included on which it depends whether another has a meaning.
pub(super) fn facts_asked(book: &Rulebook) -> Vec<FactSet> {
    let mut asked: Vec<FactSet> = Vec::with_capacity(book.nodes.len());
    for node in &book.nodes {
        let of = |id: NodeId| asked.get(usize::from(id.0)).copied().unwrap_or_default();
        let facts = match node.fact() {
            Some(id) => {
                let needs = book.fact(id).and_then(|fact| fact.needs);
                FactSet::of(id).and(needs.map(|needs| of(needs.condition)).unwrap_or_default())
            }
            None => node.parts().iter().fold(FactSet::default(), |facts, part| facts.and(of(*part))),
        };
        asked.push(facts);
    }
    asked
}

/// The facts that some conditions ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    facts: Vec<FactId>,
}

impl Support {
    /// The support of some conditions.
    #[must_use]
    pub fn of(book: &Rulebook, conditions: &[NodeId]) -> Self {
        let asked = facts_asked(book);
        let sets = || conditions.iter().filter_map(|id| asked.get(usize::from(id.0)));
        Self { facts: book.facts().map(|(id, _)| id).filter(|id| sets().any(|facts| facts.contains(*id))).collect() }
    }

    /// The facts, in the order of the rulebook.
    #[must_use]
    pub fn facts(&self) -> &[FactId] {
        &self.facts
    }
}

/// What every condition of a rulebook comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    truths: Vec<Truth>,
}

impl Evaluation {
    /// Evaluates every condition.
    #[must_use]
    pub fn of(book: &Rulebook, answers: &Answers, today: Date) -> Self {
        let mut evaluation = Self { truths: Vec::with_capacity(book.nodes.len()) };
        for node in &book.nodes {
            let case = Variation { book, answers, today, known: Some(&evaluation), asked: &[], changed: FactSet::default() };
            let truth = case.truth_of(node);
            evaluation.truths.push(truth);
        }
        evaluation
    }

    /// What one condition comes to, without all the others.
    #[must_use]
    pub fn of_one(book: &Rulebook, condition: NodeId, answers: &Answers, today: Date) -> Truth {
        Variation { book, answers, today, known: None, asked: &[], changed: FactSet::default() }.truth(condition)
    }

    /// What a condition comes to.
    #[must_use]
    pub fn truth(&self, node: NodeId) -> Truth {
        self.truths.get(usize::from(node.0)).copied().unwrap_or(Truth::Open)
    }

    /// Whether the question about a fact has a meaning.
    #[must_use]
    pub fn applies(&self, book: &Rulebook, fact: FactId) -> Truth {
        match book.fact(fact).and_then(|fact| fact.needs) {
            Some(needs) => self.truth(needs.condition),
            None => Truth::Yes,
        }
    }

    /// What the screening says of a pathway.
    #[must_use]
    pub fn standing(&self, pathway: &super::Pathway) -> Standing {
        Standing::of(self.truth(pathway.likely), self.truth(pathway.possible))
    }
}

/// An evaluation with some other answers: only what asks for them is evaluated again.
pub(super) struct Variation<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) answers: &'a Answers,
    pub(super) today: Date,
    /// The evaluation with the first answers, if there is one.
    pub(super) known: Option<&'a Evaluation>,
    /// For each condition the facts it asks: [`facts_asked`].
    pub(super) asked: &'a [FactSet],
    /// The facts whose answers are others.
    pub(super) changed: FactSet,
}

impl Variation<'_> {
    /// What a condition comes to.
    pub(super) fn truth(&self, id: NodeId) -> Truth {
        let changed = self.asked.get(usize::from(id.0)).is_some_and(|facts| facts.meets(self.changed));
        match self.known.filter(|_| !changed) {
            Some(known) => known.truth(id),
            None => self.book.node(id).map_or(Truth::Open, |node| self.truth_of(node)),
        }
    }

    fn truth_of(&self, node: &Node) -> Truth {
        match node {
            Node::Fixed(holds) => Truth::from(*holds),
            Node::Is(fact, options) => self.compare(*fact, |answer| is_one_of(answer, *options)),
            Node::Includes(fact, option) => self.compare(*fact, |answer| match answer {
                Some(Answer::Set(set)) => Truth::from(set.contains(*option)),
                _ => Truth::Open,
            }),
            Node::SaidUnknown(fact) => self.compare(*fact, |answer| match answer {
                Some(answer) => Truth::from(answer == Answer::Unknown),
                None => Truth::Open,
            }),
            Node::Before(fact, bound) => self.compare(*fact, |answer| match answer {
                Some(Answer::Date(date)) => date.is_before(bound.day(self.today)),
                other => only_a_date_compares(other),
            }),
            Node::After(fact, bound) => self.compare(*fact, |answer| match answer {
                Some(Answer::Date(date)) => date.is_after(bound.day(self.today)),
                other => only_a_date_compares(other),
            }),
            Node::CanBe(part) => Truth::from(self.truth(*part) != Truth::No),
            Node::Not(part) => !self.truth(*part),
            Node::All(parts) => self.all(parts, Truth::No),
            Node::Any(parts) => self.all(parts, Truth::Yes),
        }
    }

    /// The truth of a list of parts where one part alone can decide the whole.
    fn all(&self, parts: &[NodeId], settles: Truth) -> Truth {
        let mut whole = !settles;
        for part in parts {
            let truth = self.truth(*part);
            if truth == settles {
                return settles;
            }
            if truth == Truth::Open {
                whole = Truth::Open;
            }
        }
        whole
    }

    /// A comparison with an answer. It is false where the question has no meaning, unless something stands in for the answer,
    /// and at most undecided while it is undecided whether the question has one.
    fn compare(&self, fact: FactId, comparison: impl Fn(Option<Answer>) -> Truth) -> Truth {
        let needs = self.book.fact(fact).and_then(|fact| fact.needs);
        match needs.map_or(Truth::Yes, |needs| self.truth(needs.condition)) {
            Truth::No => match needs.and_then(|needs| needs.otherwise) {
                Some(option) => comparison(Some(Answer::Choice(option))),
                None => Truth::No,
            },
            applies => applies.and(comparison(self.answers.get(fact))),
        }
    }
}

fn is_one_of(answer: Option<Answer>, options: OptionSet) -> Truth {
    match answer {
        Some(Answer::Choice(option)) => Truth::from(options.contains(option)),
        // A date was answered where an option such as "always" could have been.
        Some(Answer::Date(_)) => Truth::No,
        _ => Truth::Open,
    }
}

/// An option such as "always" is no date: it lies neither before nor after a day.
fn only_a_date_compares(answer: Option<Answer>) -> Truth {
    match answer {
        Some(Answer::Choice(_)) => Truth::No,
        _ => Truth::Open,
    }
}

impl Bound {
    /// The day itself, seen from a day.
    #[must_use]
    pub fn day(self, today: Date) -> Date {
        match self {
            Self::Day(day) => day,
            Self::YearsAgo(years) => today.years_before(years),
        }
    }
}
