//! The truth of every condition for one set of answers, in one pass from the parts to the whole.

use super::{Answer, Answers, Bound, Date, FactId, Node, NodeId, OptionSet, Rulebook, Standing, Truth};

/// What some conditions are made of: the nodes they need, each after its parts, and the facts they ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    nodes: Vec<NodeId>,
    facts: Vec<FactId>,
}

impl Support {
    /// The support of some conditions.
    #[must_use]
    pub fn of(book: &Rulebook, conditions: &[NodeId]) -> Self {
        let mut support = Self { nodes: Vec::new(), facts: Vec::new() };
        let mut waiting = conditions.to_vec();
        while let Some(id) = waiting.pop() {
            let Some(node) = book.node(id).filter(|_| !support.nodes.contains(&id)) else { continue };
            support.nodes.push(id);
            waiting.extend(node.parts());
            if let Some(fact) = node.fact()
                && !support.facts.contains(&fact)
            {
                support.facts.push(fact);
                waiting.extend(book.fact(fact).and_then(|fact| fact.needs).map(|needs| needs.condition));
            }
        }
        support.nodes.sort_unstable();
        support.facts.sort_unstable();
        support
    }

    /// The facts that the conditions ask.
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
            let truth = evaluation.truth_of(book, node, answers, today);
            evaluation.truths.push(truth);
        }
        evaluation
    }

    /// Evaluates only what some conditions are made of; the others stay open.
    #[must_use]
    pub fn of_support(book: &Rulebook, support: &Support, answers: &Answers, today: Date) -> Self {
        let mut evaluation = Self { truths: vec![Truth::Open; book.nodes.len()] };
        for id in &support.nodes {
            let Some(node) = book.node(*id) else { continue };
            let truth = evaluation.truth_of(book, node, answers, today);
            if let Some(slot) = evaluation.truths.get_mut(usize::from(id.0)) {
                *slot = truth;
            }
        }
        evaluation
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
        match (self.truth(pathway.likely), self.truth(pathway.possible)) {
            (Truth::Yes, _) => Standing::Likely,
            (Truth::No, Truth::No) => Standing::Excluded,
            _ => Standing::Possible,
        }
    }

    fn truth_of(&self, book: &Rulebook, node: &Node, answers: &Answers, today: Date) -> Truth {
        match node {
            Node::Fixed(holds) => Truth::from(*holds),
            Node::Is(fact, options) => self.compare(book, *fact, answers, |answer| is_one_of(answer, *options)),
            Node::Includes(fact, option) => self.compare(book, *fact, answers, |answer| match answer {
                Some(Answer::Set(set)) => Truth::from(set.contains(*option)),
                _ => Truth::Open,
            }),
            Node::SaidUnknown(fact) => self.compare(book, *fact, answers, |answer| match answer {
                Some(answer) => Truth::from(answer == Answer::Unknown),
                None => Truth::Open,
            }),
            Node::Before(fact, bound) => self.compare(book, *fact, answers, |answer| match answer {
                Some(Answer::Date(date)) => date.is_before(bound.day(today)),
                other => only_a_date_compares(other),
            }),
            Node::After(fact, bound) => self.compare(book, *fact, answers, |answer| match answer {
                Some(Answer::Date(date)) => date.is_after(bound.day(today)),
                other => only_a_date_compares(other),
            }),
            Node::CanBe(part) => Truth::from(self.truth(*part) != Truth::No),
            Node::Not(part) => !self.truth(*part),
            Node::All(parts) => parts.iter().fold(Truth::Yes, |so_far, part| so_far.and(self.truth(*part))),
            Node::Any(parts) => parts.iter().fold(Truth::No, |so_far, part| so_far.or(self.truth(*part))),
        }
    }

    /// A comparison with an answer. It is false where the question has no meaning, unless something stands in for the answer,
    /// and at most undecided while it is undecided whether the question has one.
    fn compare(&self, book: &Rulebook, fact: FactId, answers: &Answers, comparison: impl Fn(Option<Answer>) -> Truth) -> Truth {
        match self.applies(book, fact) {
            Truth::No => match book.fact(fact).and_then(|fact| fact.needs).and_then(|needs| needs.otherwise) {
                Some(option) => comparison(Some(Answer::Choice(option))),
                None => Truth::No,
            },
            applies => applies.and(comparison(answers.get(fact))),
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
    pub(crate) fn day(self, today: Date) -> Date {
        match self {
            Self::Day(day) => day,
            Self::YearsAgo(years) => today.years_before(years),
        }
    }
}
