//! Every condition and every part of a result as diagrams over the space of answers.

use biodivine_lib_bdd::Bdd;

use super::space::{Space, Value};
use zhol_core::engine::{Bound, FactId, Node, NodeId, Pathway, PathwayId, Rank, Rulebook, Truth};

/// Where a condition is true, and where it is false; elsewhere it is open.
#[derive(Clone)]
pub(crate) struct Two {
    pub yes: Bdd,
    pub no: Bdd,
}

/// A rulebook over the space of all answers.
pub(crate) struct Model<'a> {
    pub book: &'a Rulebook,
    pub space: Space,
    nodes: Vec<Two>,
}

impl<'a> Model<'a> {
    /// Builds the diagrams of all conditions.
    pub(crate) fn of(book: &'a Rulebook) -> Self {
        Self::over(book, Space::of(book))
    }

    /// The same over a space that knows at least the days that the rulebook compares dates with.
    pub(crate) fn over(book: &'a Rulebook, space: Space) -> Self {
        let mut model = Self { book, space, nodes: Vec::with_capacity(book.nodes.len()) };
        for node in &book.nodes {
            let two = model.two(node);
            model.nodes.push(two);
        }
        model
    }

    /// The same over the space of another rulebook with the same facts. What both have in common is not built again.
    pub(crate) fn beside(other: &Model<'_>, book: &'a Rulebook) -> Self {
        let mut model = Self { book, space: other.space.clone(), nodes: Vec::with_capacity(book.nodes.len()) };
        let mut common: Vec<Option<NodeId>> = Vec::with_capacity(book.nodes.len());
        for node in &book.nodes {
            let known = model.in_common(other, node, &common);
            let two = known.and_then(|known| other.nodes.get(usize::from(known.0)).cloned());
            let two = two.unwrap_or_else(|| model.two(node));
            model.nodes.push(two);
            common.push(known);
        }
        model
    }

    /// The condition of another rulebook that says the same, by what its parts are there.
    fn in_common(&self, other: &Model<'_>, node: &Node, common: &[Option<NodeId>]) -> Option<NodeId> {
        let there = |part: &NodeId| common.get(usize::from(part.0)).copied().flatten();
        let parts = |parts: &[NodeId]| parts.iter().map(there).collect::<Option<Vec<NodeId>>>();
        let translated = match node {
            Node::CanBe(part) => Node::CanBe(there(part)?),
            Node::Not(part) => Node::Not(there(part)?),
            Node::All(all) => Node::All(parts(all)?),
            Node::Any(any) => Node::Any(parts(any)?),
            leaf => leaf.clone(),
        };
        if let Some(fact) = node.fact() {
            let needs = |book: &Rulebook| book.fact(fact).and_then(|fact| fact.needs);
            let same = match (needs(self.book), needs(other.book)) {
                (None, None) => true,
                (Some(here), Some(needs)) => there(&here.condition) == Some(needs.condition) && here.otherwise == needs.otherwise,
                _ => false,
            };
            if !same {
                return None;
            }
        }
        let at = other.book.nodes.iter().position(|other| *other == translated)?;
        u16::try_from(at).ok().map(NodeId)
    }

    /// The diagrams of a condition.
    pub(crate) fn node(&self, node: NodeId) -> Two {
        self.nodes.get(usize::from(node.0)).cloned().unwrap_or_else(|| self.fixed(false))
    }

    /// Where a pathway is likely.
    pub(crate) fn likely(&self, pathway: &Pathway) -> Bdd {
        self.node(pathway.likely).yes
    }

    /// Where a pathway is excluded.
    pub(crate) fn excluded(&self, pathway: &Pathway) -> Bdd {
        self.node(pathway.likely).no.and(&self.node(pathway.possible).no)
    }

    /// Where fear of return is ruled out.
    pub(crate) fn cleared(&self) -> Bdd {
        self.node(self.book.cleared).yes
    }

    /// Where the result names a pathway.
    pub(crate) fn shown(&self, pathway: &Pathway) -> Bdd {
        let named = self.likely(pathway).or(&self.node(pathway.signal).yes);
        self.in_result(pathway).and(&named)
    }

    /// Where the result lists a pathway among what could not be checked.
    pub(crate) fn unchecked(&self, pathway: &Pathway) -> Bdd {
        self.in_result(pathway).and_not(&self.likely(pathway)).and_not(&self.node(pathway.signal).yes)
    }

    fn in_result(&self, pathway: &Pathway) -> Bdd {
        let open = self.excluded(pathway).not();
        if pathway.withheld { open.and(&self.cleared()) } else { open }
    }

    /// Where the question about a fact has no meaning.
    pub(crate) fn meaningless(&self, fact: FactId) -> Bdd {
        match self.book.fact(fact).and_then(|fact| fact.needs) {
            Some(needs) => self.node(needs.condition).no,
            None => self.space.variables.mk_false(),
        }
    }

    /// Everything that a result says, as functions of the answers, each with whether a result is settled only when it can
    /// change no more: standings, what is listed as unchecked, what is put off or left out, the advice and the flags.
    pub(crate) fn outcome(&self) -> Vec<(Bdd, bool)> {
        let flags =
            [self.book.cleared, self.book.danger, self.book.lawyer_first, self.book.minor].map(|flag| self.node(flag).yes);
        let mut outcome: Vec<(Bdd, bool)> = flags.into_iter().map(|flag| (flag, true)).collect();
        for pathway in &self.book.pathways {
            let parts = [self.in_result(pathway).and(&self.likely(pathway)), self.shown(pathway), self.unchecked(pathway)];
            outcome.extend(parts.into_iter().map(|part| (part, pathway.settles)));
        }
        for pathway in &self.book.pathways {
            let settles = pathway.rank == Rank::Urgent;
            outcome.extend(self.first_steps(pathway).into_iter().map(|step| (step, settles)));
        }
        for (id, fact) in self.book.facts() {
            let advised = fact.advises.iter().filter_map(|pathway| self.book.pathway(*pathway));
            for pathway in advised {
                // The advice differs with the answer wherever the pathway is shown and the question has a meaning.
                let answered = self.space.where_value(id, |value| !matches!(value, Value::Missing | Value::Unknown));
                outcome.push((self.shown(pathway).and_not(&self.meaningless(id)).and(&answered), false));
            }
        }
        outcome
    }

    /// Where each of a pathway's other first steps is said.
    fn first_steps(&self, pathway: &Pathway) -> Vec<Bdd> {
        let mut left = self.shown(pathway);
        let mut steps = Vec::new();
        for variant in &pathway.variants {
            let fits = self.node(variant.when).yes;
            steps.push(left.and(&fits));
            left = left.and_not(&fits);
        }
        steps
    }

    /// Everything that a result says, its order and the second looks included.
    pub(crate) fn said(&self) -> Vec<Bdd> {
        let looks = self.book.second_looks.iter().map(|look| look.when);
        let late = self.book.pathways.iter().filter_map(|pathway| pathway.late);
        let order = looks.chain(late).chain([self.book.leading_while]).map(|node| self.node(node).yes);
        self.outcome().into_iter().map(|(function, _)| function).chain(order).collect()
    }

    /// A pathway by its id.
    pub(crate) fn pathway(&self, id: &str) -> Option<&'a Pathway> {
        self.book.pathway_named(id).and_then(|id: PathwayId| self.book.pathway(id))
    }

    fn fixed(&self, holds: bool) -> Two {
        let (yes, no) = (self.space.variables.mk_true(), self.space.variables.mk_false());
        if holds { Two { yes, no } } else { Two { yes: no, no: yes } }
    }

    fn two(&self, node: &Node) -> Two {
        match node {
            Node::Fixed(holds) => self.fixed(*holds),
            Node::CanBe(part) => {
                let part = self.node(*part);
                Two { yes: part.no.not(), no: part.no }
            }
            Node::Not(part) => {
                let part = self.node(*part);
                Two { yes: part.no, no: part.yes }
            }
            Node::All(parts) => parts.iter().fold(self.fixed(true), |all, part| {
                let part = self.node(*part);
                Two { yes: all.yes.and(&part.yes), no: all.no.or(&part.no) }
            }),
            Node::Any(parts) => parts.iter().fold(self.fixed(false), |any, part| {
                let part = self.node(*part);
                Two { yes: any.yes.or(&part.yes), no: any.no.and(&part.no) }
            }),
            Node::Is(fact, options) => self.comparison(*fact, |value| match value {
                Value::Choice(option) => Truth::from(options.contains(*option)),
                Value::Date(_) => Truth::No,
                _ => Truth::Open,
            }),
            Node::Includes(fact, option) => self.comparison(*fact, |value| match value {
                Value::Set(bits) => Truth::from(bits >> option & 1 == 1),
                _ => Truth::Open,
            }),
            Node::SaidUnknown(fact) => self.comparison(*fact, |value| match value {
                Value::Missing => Truth::Open,
                other => Truth::from(*other == Value::Unknown),
            }),
            Node::Before(fact, bound) => self.date(*fact, *bound, true),
            Node::After(fact, bound) => self.date(*fact, *bound, false),
        }
    }

    fn date(&self, fact: FactId, bound: Bound, before: bool) -> Two {
        let at =
            self.space.domains.get(usize::from(fact.0)).and_then(|domain| domain.bounds.iter().position(|other| *other == bound));
        self.comparison(fact, |value| match (value, at) {
            (Value::Date(relations), Some(at)) => {
                relations.get(at).map_or(Truth::Open, |relation| if before { relation.before() } else { relation.after() })
            }
            (Value::Choice(_), _) => Truth::No,
            _ => Truth::Open,
        })
    }

    /// A comparison with an answer, as the engine makes it: false where the question has no meaning and nothing stands in, at
    /// most open while that is open.
    fn comparison(&self, fact: FactId, compare: impl Fn(&Value) -> Truth) -> Two {
        let yes = self.space.where_value(fact, |value| compare(value) == Truth::Yes);
        let no = self.space.where_value(fact, |value| compare(value) == Truth::No);
        let Some(needs) = self.book.fact(fact).and_then(|fact| fact.needs) else { return Two { yes, no } };
        let applies = self.node(needs.condition);
        let stands_in = needs.otherwise.map_or(Truth::No, |option| compare(&Value::Choice(option)));
        let (mut yes, mut no) = (applies.yes.and(&yes), no.and_not(&applies.no));
        match stands_in {
            Truth::Yes => yes = yes.or(&applies.no),
            Truth::No => no = no.or(&applies.no),
            Truth::Open => {}
        }
        Two { yes, no }
    }
}
