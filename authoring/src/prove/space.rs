//! All sets of answers as valuations of Boolean variables.

mod dates;
mod value;

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddPointer, BddVariable, BddVariableSet, BddVariableSetBuilder};

pub(crate) use value::{DateRelation, Value};

use dates::{dates, days, relations, values};
use zhol_core::engine::{Answer, Answers, Bound, Date, FactId, Node, OptionSet, Rulebook};

/// A fact's values and the variables that hold them.
#[derive(Clone)]
pub(crate) struct Domain {
    pub values: Vec<Value>,
    pub bounds: Vec<Bound>,
    pub variables: Vec<BddVariable>,
    pub ways: Vec<Vec<DateRelation>>,
}

impl Domain {
    /// The number that stands for a value, in the bits of the variables: 0 for no answer, 1 for "I don't know"; the options of
    /// a set are its bits from the third on.
    pub(crate) fn value_index(&self, value: &Value) -> u32 {
        let choices = self.values.iter().filter(|other| matches!(other, Value::Choice(_))).count();
        match value {
            Value::Missing => 0,
            Value::Unknown => 1,
            Value::Choice(option) => 2 + u32::from(*option),
            Value::Set(bits) => 2 | bits << 2,
            Value::Date(relations) => {
                let way = self.ways.iter().position(|other| other == relations).unwrap_or_default();
                u32::try_from(2 + choices + way).unwrap_or_default()
            }
        }
    }

    fn assignment(&self, value: &Value) -> Vec<(BddVariable, bool)> {
        let code = self.value_index(value);
        self.variables.iter().enumerate().map(|(bit, variable)| (*variable, code >> bit & 1 == 1)).collect()
    }
}

/// The space of all sets of answers.
#[derive(Clone)]
pub(crate) struct Space {
    pub domains: Vec<Domain>,
    pub variables: BddVariableSet,
    /// The valuations that are sets of answers.
    pub valid: Bdd,
}

impl Space {
    /// The space of a rulebook's facts.
    pub(crate) fn of(book: &Rulebook) -> Self {
        let mut builder = BddVariableSetBuilder::new();
        let mut domains = Vec::new();
        for (id, fact) in book.facts() {
            let bounds = bounds(book, id);
            let values = values(fact, &bounds);
            let ways = values
                .iter()
                .filter_map(|value| if let Value::Date(relations) = value { Some(relations.clone()) } else { None })
                .collect();
            let mut domain = Domain { values, bounds, variables: Vec::new(), ways };
            let largest = domain.values.iter().map(|value| domain.value_index(value)).max().unwrap_or_default();
            let bits = u32::BITS - largest.leading_zeros();
            domain.variables = (0..bits).map(|bit| builder.make_variable(&format!("{}_{bit}", fact.id))).collect();
            domains.push(domain);
        }
        let variables = builder.build();
        let mut space = Self { valid: variables.mk_true(), domains, variables };
        let valid: Vec<Bdd> = (0..space.domains.len()).map(|at| space.any_value(at, |_| true)).collect();
        space.valid = valid.iter().fold(space.variables.mk_true(), |all, one| all.and(one));
        space
    }

    /// Where a fact has one of the values that a test picks.
    pub(crate) fn where_value(&self, fact: FactId, picks: impl Fn(&Value) -> bool) -> Bdd {
        self.any_value(usize::from(fact.0), picks)
    }

    fn any_value(&self, at: usize, picks: impl Fn(&Value) -> bool) -> Bdd {
        let Some(domain) = self.domains.get(at) else { return self.variables.mk_false() };
        let clauses: Vec<_> = domain
            .values
            .iter()
            .filter(|value| picks(value))
            .map(|value| BddPartialValuation::from_values(&domain.assignment(value)))
            .collect();
        self.variables.mk_dnf(&clauses)
    }

    /// The fact and the bit of its code that a variable stands for.
    pub(crate) fn bit(&self, variable: BddVariable) -> (FactId, u8) {
        let found = (0u8..).zip(&self.domains).find_map(|(fact, domain)| {
            let bit = domain.variables.iter().position(|other| *other == variable)?;
            Some((FactId(fact), u8::try_from(bit).ok()?))
        });
        found.unwrap_or((FactId(u8::MAX), u8::MAX))
    }

    /// The variable that stands for a bit of a fact's code.
    pub(crate) fn variable(&self, fact: FactId, bit: u8) -> Option<BddVariable> {
        self.domains.get(usize::from(fact.0))?.variables.get(usize::from(bit)).copied()
    }

    /// A function with a fact fixed to a value.
    pub(crate) fn fix(&self, function: &Bdd, fact: FactId, value: &Value) -> Bdd {
        let Some(domain) = self.domains.get(usize::from(fact.0)) else { return function.clone() };
        function.restrict(&domain.assignment(value))
    }

    /// Where some value of a fact makes the function true.
    pub(crate) fn exists(&self, function: &Bdd, fact: FactId) -> Bdd {
        match self.domains.get(usize::from(fact.0)) {
            Some(domain) => function.exists(&domain.variables),
            None => function.clone(),
        }
    }

    /// Whether the function looks at a fact.
    pub(crate) fn looks_at(&self, function: &Bdd, fact: FactId) -> bool {
        self.domains
            .get(usize::from(fact.0))
            .is_some_and(|domain| domain.variables.iter().any(|variable| function.support_set_contains(variable)))
    }

    /// Whether two answers to a fact make a difference to the function.
    pub(crate) fn depends_on(&self, function: &Bdd, fact: FactId) -> bool {
        let Some(domain) = self.domains.get(usize::from(fact.0)) else { return false };
        let mut values = domain.values.iter().map(|value| self.fix(function, fact, value));
        let first = values.next();
        values.any(|value| first.as_ref() != Some(&value))
    }

    /// Whether another space has the same values for every fact.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.domains.iter().map(|domain| &domain.values).eq(other.domains.iter().map(|domain| &domain.values))
            && self.domains.iter().map(|domain| &domain.bounds).eq(other.domains.iter().map(|domain| &domain.bounds))
    }

    /// How many sets of answers a function holds for.
    pub(crate) fn count(&self, function: &Bdd) -> f64 {
        function.and(&self.valid).cardinality()
    }

    /// The smallest set of answers that a function holds for: the fewest facts answered.
    pub(crate) fn smallest(&self, function: &Bdd) -> Option<Vec<Value>> {
        let function = function.and(&self.valid);
        let mut known = BTreeMap::new();
        self.cheapest(&function, 0, function.root_pointer(), &mut known)?;
        let mut pointer = function.root_pointer();
        let mut chosen = Vec::new();
        for (at, domain) in self.domains.iter().enumerate() {
            let (_, index) = known.get(&(at, pointer)).copied().flatten()?;
            let value = domain.values.get(index)?;
            pointer = follow(&function, pointer, &domain.assignment(value));
            chosen.push(value.clone());
        }
        Some(chosen)
    }

    /// The least number of answers from a fact on, with the index of the value to choose.
    fn cheapest(
        &self,
        function: &Bdd,
        at: usize,
        pointer: BddPointer,
        known: &mut BTreeMap<(usize, BddPointer), Option<(usize, usize)>>,
    ) -> Option<usize> {
        if pointer.is_zero() {
            return None;
        }
        let Some(domain) = self.domains.get(at) else { return Some(0) };
        if let Some(best) = known.get(&(at, pointer)) {
            return best.map(|(cost, _)| cost);
        }
        let mut best: Option<(usize, usize)> = None;
        for (index, value) in domain.values.iter().enumerate() {
            let next = follow(function, pointer, &domain.assignment(value));
            let here = usize::from(*value != Value::Missing);
            if let Some(rest) = self.cheapest(function, at + 1, next, known)
                && best.is_none_or(|(cost, _)| here + rest < cost)
            {
                best = Some((here + rest, index));
            }
        }
        known.insert((at, pointer), best);
        best.map(|(cost, _)| cost)
    }

    /// Whether a function holds for these values.
    #[cfg(test)]
    pub(crate) fn holds(&self, function: &Bdd, values: &[Value]) -> bool {
        let assignment: Vec<_> = self.domains.iter().zip(values).flat_map(|(domain, value)| domain.assignment(value)).collect();
        follow(function, function.root_pointer(), &assignment).is_one()
    }

    /// Real answers with these values, and a day on which they have them.
    pub(crate) fn answers(&self, values: &[Value]) -> Option<(Answers, Date)> {
        days().into_iter().find_map(|today| {
            let mut answers = Answers::default();
            for (id, (domain, value)) in (0u8..).map(FactId).zip(self.domains.iter().zip(values)) {
                let answer = match value {
                    Value::Missing => continue,
                    Value::Unknown => Answer::Unknown,
                    Value::Choice(option) => Answer::Choice(*option),
                    Value::Set(bits) => Answer::Set((0..OptionSet::CAPACITY).filter(|option| bits >> option & 1 == 1).collect()),
                    Value::Date(wanted) => Answer::Date(
                        dates(&domain.bounds, today)
                            .into_iter()
                            .find(|date| relations(*date, &domain.bounds, today) == *wanted)?,
                    ),
                };
                answers.set(id, answer);
            }
            Some((answers, today))
        })
    }
}

fn follow(function: &Bdd, mut pointer: BddPointer, assignment: &[(BddVariable, bool)]) -> BddPointer {
    while !pointer.is_terminal() {
        let variable = function.var_of(pointer);
        match assignment.iter().find(|(other, _)| *other == variable) {
            Some((_, true)) => pointer = function.high_link_of(pointer),
            Some((_, false)) => pointer = function.low_link_of(pointer),
            None => break,
        }
    }
    pointer
}

/// The bounds that some rule compares a fact with.
fn bounds(book: &Rulebook, fact: FactId) -> Vec<Bound> {
    let mut bounds = Vec::new();
    for node in &book.nodes {
        if let Node::Before(other, bound) | Node::After(other, bound) = node
            && *other == fact
            && !bounds.contains(bound)
        {
            bounds.push(*bound);
        }
    }
    bounds
}
