//! The result: pathways in their order with the answers that decided them, and what could not be checked.

use super::{
    Answer, Answers, Date, Evaluation, FactId, FactSet, NodeId, Pathway, PathwayId, Rank, Rulebook, Standing, Truth,
    evaluation::{Variation, facts_asked},
};

/// The result for one set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// What may apply, in order.
    pub pathways: Vec<Shown>,
    /// What is only possible because nothing excludes it.
    pub unchecked: Vec<Unchecked>,
    /// The one fact that would check most, of those not known.
    pub worth_finding: Option<FactId>,
    /// What the whole result should say besides.
    pub flags: Vec<Flag>,
    /// Which [second looks](Rulebook::second_looks) the answers call for, by their indices.
    pub second_looks: Vec<usize>,
}

/// A pathway that a result names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which.
    pub pathway: PathwayId,
    /// How sure.
    pub standing: Standing,
    /// Put off: "later, with your lawyer".
    pub deferred: bool,
    /// After all others that may apply now.
    pub late: bool,
    /// Which of the pathway's other first steps is said, by its index.
    pub variant: Option<usize>,
    /// A smallest set of answers that decides it: without any one of them it would not be decided.
    pub because: Vec<FactId>,
    /// What is not known and could make it more or less sure.
    pub open: Vec<FactId>,
}

impl Shown {
    /// The id of the other first step that is said, if one is.
    #[must_use]
    pub fn variant<'a>(&self, book: &'a Rulebook) -> Option<&'a str> {
        let variants = &book.pathway(self.pathway)?.variants;
        variants.get(self.variant?).map(|variant| variant.id.as_str())
    }
}

/// A pathway that nothing excludes and nothing speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unchecked {
    /// Which.
    pub pathway: PathwayId,
    /// The fact most worth finding out to check it.
    pub worth_asking: Option<FactId>,
}

/// Something that the whole result should say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Not every pathway is signed by a lawyer.
    Draft,
    /// Fear of return is not ruled out: a lawyer comes before every office, and some pathways are withheld or deferred.
    NotCleared,
    /// Fear, or what section 6 of the contract names beside it: never a desk of the state first.
    Danger,
    /// A citizen's paper is held and another citizenship is not ruled out: a legal partner before every desk of the state.
    LawyerFirst,
    /// The person is under 18: the legal representative files.
    Minor,
    /// A date is known too roughly: its month or day would decide.
    ExactDate(FactId),
}

/// Screens a set of answers.
#[must_use]
pub fn screen(book: &Rulebook, answers: &Answers, today: Date) -> Screening {
    let screener = Screener { book, answers, today, asked: facts_asked(book) };
    let evaluation = Evaluation::of(book, answers, today);
    let cleared = evaluation.truth(book.cleared) == Truth::Yes;
    let mut pathways = Vec::new();
    let mut unchecked = Vec::new();
    for (id, pathway) in book.pathways() {
        let standing = evaluation.standing(pathway);
        if standing == Standing::Excluded || (pathway.withheld && !cleared) {
            continue;
        }
        let open = screener.unknown_behind(&evaluation, &[pathway.signal, pathway.likely, pathway.possible]);
        if standing == Standing::Possible && evaluation.truth(pathway.signal) != Truth::Yes {
            let by_signal = screener.unknown_behind(&evaluation, &[pathway.signal]);
            let worth_asking = by_signal.first().or(open.first()).copied();
            unchecked.push(Unchecked { pathway: id, worth_asking });
        } else {
            let deferred = pathway.deferred && !cleared;
            let late = pathway.late.is_some_and(|late| evaluation.truth(late) == Truth::Yes);
            let variant = pathway.variants.iter().position(|variant| evaluation.truth(variant.when) == Truth::Yes);
            let because = screener.because(pathway, standing, &evaluation);
            let open = if standing == Standing::Likely { Vec::new() } else { open };
            pathways.push(Shown { pathway: id, standing, deferred, late, variant, because, open });
        }
    }
    let led = evaluation.truth(book.leading_while) == Truth::Yes;
    pathways.sort_by_key(|shown| rank(book, shown, led));
    let worth_finding = most_worth_finding(book, &unchecked);
    let flags = screener.flags(&evaluation, cleared);
    let second_looks =
        (0..).zip(&book.second_looks).filter(|(_, look)| evaluation.truth(look.when) == Truth::Yes).map(|(at, _)| at).collect();
    Screening { pathways, unchecked, worth_finding, flags, second_looks }
}

/// The order of a result; pathways of equal rank stay in the order of the rulebook.
fn rank(book: &Rulebook, shown: &Shown, led: bool) -> u8 {
    match (book.pathway(shown.pathway).map(|pathway| pathway.rank), shown.standing) {
        (Some(Rank::Urgent), _) => 0,
        (Some(Rank::Leading), _) if led => 1,
        (Some(Rank::Last), _) => 6,
        _ if shown.deferred => 5,
        _ if shown.late => 4,
        (_, Standing::Likely) => 2,
        _ => 3,
    }
}

fn most_worth_finding(book: &Rulebook, unchecked: &[Unchecked]) -> Option<FactId> {
    let count = |fact: FactId| unchecked.iter().filter(|entry| entry.worth_asking == Some(fact)).count();
    // The earlier question wins among equals: `max_by_key` keeps the last, so the order is turned round.
    let mut questions: Vec<FactId> = book.questions().filter(|fact| count(*fact) > 0).collect();
    questions.reverse();
    questions.into_iter().max_by_key(|fact| count(*fact))
}

/// One person's answers under one rulebook on one day.
struct Screener<'a> {
    book: &'a Rulebook,
    answers: &'a Answers,
    today: Date,
    /// For each condition the facts it asks.
    asked: Vec<FactSet>,
}

impl Screener<'_> {
    /// The answers that decide a standing: drops one answer after another, the last asked first, and keeps those without
    /// which the standing would no longer be decided.
    fn because(&self, pathway: &Pathway, standing: Standing, evaluation: &Evaluation) -> Vec<FactId> {
        let decisive = if standing == Standing::Likely {
            vec![pathway.likely]
        } else {
            [pathway.signal, pathway.possible].into_iter().filter(|node| evaluation.truth(*node) == Truth::Yes).collect()
        };
        let asked =
            |id: FactId| decisive.iter().any(|node| self.asked.get(usize::from(node.0)).is_some_and(|facts| facts.contains(id)));
        let mut questions: Vec<FactId> = self.book.questions().filter(|id| asked(*id)).collect();
        let mut kept = self.answers.clone();
        let mut changed = FactSet::default();
        let mut because = Vec::new();
        while let Some(fact) = questions.pop() {
            let Some(answer) = kept.get(fact) else { continue };
            kept.clear(fact);
            changed = changed.and(FactSet::of(fact));
            let without = Variation {
                book: self.book,
                answers: &kept,
                today: self.today,
                known: Some(evaluation),
                asked: &self.asked,
                changed,
            };
            if decisive.iter().any(|node| without.truth(*node) != Truth::Yes) {
                kept.set(fact, answer);
                because.push(fact);
            }
        }
        because.reverse();
        because
    }

    /// The facts not known, or dates known too roughly, that keep conditions open; in the order of the questions.
    fn unknown_behind(&self, evaluation: &Evaluation, conditions: &[NodeId]) -> Vec<FactId> {
        let mut found = Vec::new();
        for condition in conditions {
            self.collect_unknown(evaluation, *condition, &mut found);
        }
        self.book.questions().filter(|fact| found.contains(fact)).collect()
    }

    fn collect_unknown(&self, evaluation: &Evaluation, node: NodeId, found: &mut Vec<FactId>) {
        if evaluation.truth(node) != Truth::Open {
            return;
        }
        let Some(node) = self.book.node(node) else { return };
        for part in node.parts() {
            self.collect_unknown(evaluation, *part, found);
        }
        if let Some(fact) = node.fact() {
            if evaluation.applies(self.book, fact) == Truth::Open
                && let Some(needs) = self.book.fact(fact).and_then(|fact| fact.needs)
            {
                self.collect_unknown(evaluation, needs.condition, found);
            }
            if matches!(self.answers.get(fact), None | Some(Answer::Unknown | Answer::Date(_))) {
                found.push(fact);
            }
        }
    }

    fn flags(&self, evaluation: &Evaluation, cleared: bool) -> Vec<Flag> {
        let mut flags = Vec::new();
        let mut raise = |holds: bool, flag: Flag| {
            if holds {
                flags.push(flag);
            }
        };
        raise(!self.book.signed, Flag::Draft);
        raise(!cleared, Flag::NotCleared);
        raise(evaluation.truth(self.book.danger) == Truth::Yes, Flag::Danger);
        raise(evaluation.truth(self.book.lawyer_first) == Truth::Yes, Flag::LawyerFirst);
        raise(evaluation.truth(self.book.minor) == Truth::Yes, Flag::Minor);
        let roots: Vec<NodeId> = self
            .book
            .pathways
            .iter()
            .filter(|pathway| evaluation.standing(pathway) == Standing::Possible && (cleared || !pathway.withheld))
            .flat_map(|pathway| [pathway.signal, pathway.likely, pathway.possible])
            .collect();
        for fact in self.unknown_behind(evaluation, &roots) {
            raise(matches!(self.answers.get(fact), Some(Answer::Date(_))), Flag::ExactDate(fact));
        }
        flags
    }
}

impl Flag {
    /// The word for it that other programs rely on.
    #[must_use]
    pub fn word(self, book: &Rulebook) -> String {
        match self {
            Self::Draft => "draft".into(),
            Self::NotCleared => "fear_not_ruled_out".into(),
            Self::Danger => "danger".into(),
            Self::LawyerFirst => "lawyer_first".into(),
            Self::Minor => "minor".into(),
            Self::ExactDate(fact) => {
                let mut word = String::from("exact_");
                word.push_str(book.fact(fact).map_or("date", |fact| &fact.id));
                word
            }
        }
    }
}
