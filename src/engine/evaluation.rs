//! The truth of every condition for one set of answers, in one pass from the parts to the whole.

use super::{Answer, Answers, Bound, Date, FactId, Node, NodeId, OptionSet, Rulebook, Standing, Truth};

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

    /// The answer that counts: none while the question may have no meaning, and the given stand-in where it has none.
    fn counted(&self, book: &Rulebook, fact: FactId, answers: &Answers) -> Option<Answer> {
        match self.applies(book, fact) {
            Truth::Yes => answers.get(fact),
            Truth::Open => None,
            Truth::No => book.fact(fact)?.needs?.otherwise.map(Answer::Choice),
        }
    }

    fn truth_of(&self, book: &Rulebook, node: &Node, answers: &Answers, today: Date) -> Truth {
        let counted = |fact: &FactId| self.counted(book, *fact, answers);
        match node {
            Node::Fixed(holds) => Truth::from(*holds),
            Node::Is(fact, options) => is_one_of(counted(fact), *options),
            Node::Includes(fact, option) => match counted(fact) {
                Some(Answer::Set(set)) => Truth::from(set.contains(*option)),
                _ => Truth::Open,
            },
            Node::SaidUnknown(fact) => match counted(fact) {
                Some(answer) => Truth::from(answer == Answer::Unknown),
                None => Truth::Open,
            },
            Node::Before(fact, bound) => match counted(fact) {
                Some(Answer::Date(date)) => date.is_before(bound.day(today)),
                other => only_a_date_compares(other),
            },
            Node::After(fact, bound) => match counted(fact) {
                Some(Answer::Date(date)) => date.is_after(bound.day(today)),
                other => only_a_date_compares(other),
            },
            Node::CanBe(part) => Truth::from(self.truth(*part) != Truth::No),
            Node::Not(part) => !self.truth(*part),
            Node::All(parts) => parts.iter().fold(Truth::Yes, |so_far, part| so_far.and(self.truth(*part))),
            Node::Any(parts) => parts.iter().fold(Truth::No, |so_far, part| so_far.or(self.truth(*part))),
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
    fn day(self, today: Date) -> Date {
        match self {
            Self::Day(day) => day,
            Self::YearsAgo(years) => today.years_before(years),
        }
    }
}
