//! What would change a standing: the facts for which one answer is enough.

use super::{
    Answer, Answers, Bound, Date, Evaluation, Fact, FactId, FactSet, Kind, Node, NodeId, OptionSet, PartialDate, Pathway,
    Rulebook, Standing,
    evaluation::{Variation, facts_asked},
};

/// The facts that are unknown, or known too roughly, where one answer would change the standing of a pathway; in the order of the
/// questions.
#[must_use]
pub fn what_would_change(book: &Rulebook, pathway: &Pathway, answers: &Answers, today: Date) -> Vec<FactId> {
    let asked = facts_asked(book);
    let of = |id: NodeId| asked.get(usize::from(id.0)).copied().unwrap_or_default();
    let facts = of(pathway.likely).and(of(pathway.possible));
    let known = Evaluation::of(book, answers, today);
    let now = known.standing(pathway);
    let mut told = answers.clone();
    let mut moves = |id: FactId| {
        let Some(fact) = book.fact(id) else { return false };
        let before = answers.get(id);
        let moved = possible_answers(book, id, fact, before, today).into_iter().any(|answer| {
            told.set(id, answer);
            let told = Variation { book, answers: &told, today, known: Some(&known), asked: &asked, changed: FactSet::of(id) };
            Standing::of(told.truth(pathway.likely), told.truth(pathway.possible)) != now
        });
        match before {
            Some(answer) => told.set(id, answer),
            None => told.clear(id),
        }
        moved
    };
    let open = |id: &FactId| facts.contains(*id) && matches!(answers.get(*id), None | Some(Answer::Unknown | Answer::Date(_)));
    book.questions().filter(open).filter(|id| moves(*id)).collect()
}

/// Answers to a fact that between them stand for all: each option, each set of one, and the days beside each bound that some
/// rule compares the date with. What is known of a date stays: only days within it count.
fn possible_answers(book: &Rulebook, id: FactId, fact: &Fact, known: Option<Answer>, today: Date) -> Vec<Answer> {
    let options = (0u8..).zip(&fact.options).map(|(option, _)| option);
    match fact.kind {
        Kind::Choice => options.map(Answer::Choice).collect(),
        Kind::Set => {
            let single = options.map(|option| Answer::Set(OptionSet::default().with(option)));
            single.chain([Answer::Set(OptionSet::default())]).collect()
        }
        Kind::Date => {
            let bounds = book.nodes.iter().filter_map(|node| match node {
                Node::Before(other, bound) | Node::After(other, bound) if *other == id => Some(*bound),
                _ => None,
            });
            let days = bounds.flat_map(|bound: Bound| bound.day(today).beside()).filter(|day| match known {
                Some(Answer::Date(date)) => date.first() <= *day && *day <= date.last(),
                _ => *day <= today,
            });
            days.map(|day| Answer::Date(PartialDate::day(day))).collect()
        }
    }
}
