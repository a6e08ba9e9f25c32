//! From the parts of a line to the nodes that the engine evaluates. Equal parts become one node.

use std::collections::BTreeMap;

use super::{Comparison, Condition, Limit};
use crate::problem::did_you_mean;
use zhol_core::engine::{Bound, Fact, FactId, Kind, Needs, Node, NodeId, OptionSet, PartialDate};

/// A word that rules share.
pub(crate) struct Term {
    pub parameters: Vec<String>,
    pub when: Condition,
}

/// What a condition may refer to, and the nodes made so far.
pub(crate) struct Compiler<'a> {
    pub facts: Vec<Fact>,
    /// The condition under which each fact's question has a meaning, and what counts when it has none.
    pub needs: BTreeMap<usize, (Condition, Option<u8>)>,
    pub terms: &'a BTreeMap<String, Term>,
    /// Each pathway's `likely` and `possible`.
    pub pathways: &'a BTreeMap<String, (Condition, Condition)>,
    pub nodes: Vec<Node>,
    /// What is being looked up, outermost first: a name that turns up inside itself would never end.
    pub inside: Vec<String>,
}

type Words = BTreeMap<String, String>;

impl Compiler<'_> {
    /// Makes the nodes of a condition. The error is a sentence that says what is wrong, and one that says what to do.
    pub(crate) fn compile(&mut self, condition: &Condition) -> Result<NodeId, (String, String)> {
        self.node(condition, &Words::new())
    }

    fn node(&mut self, condition: &Condition, words: &Words) -> Result<NodeId, (String, String)> {
        let said = |word: &String| words.get(word).unwrap_or(word).clone();
        let node = match condition {
            Condition::Fixed(holds) => Node::Fixed(*holds),
            Condition::Is(fact, options) => {
                let id = self.fact(fact)?;
                let mut set = OptionSet::default();
                for option in options {
                    set = set.with(self.option(
                        id,
                        &said(option),
                        &[Kind::Choice, Kind::Date],
                        "`=` compares with one option; a set has `include`",
                    )?);
                }
                Node::Is(id, set)
            }
            Condition::Includes(fact, option) => {
                let id = self.fact(fact)?;
                Node::Includes(
                    id,
                    self.option(id, &said(option), &[Kind::Set], "`include` is for a set; one option is compared with `=`")?,
                )
            }
            Condition::SaidUnknown(fact) => Node::SaidUnknown(self.fact(fact)?),
            Condition::Compare(fact, comparison, limit) => {
                let id = self.fact(fact)?;
                let bound = self.bound(id, limit)?;
                match comparison {
                    Comparison::Before => Node::Before(id, bound),
                    Comparison::After => Node::After(id, bound),
                    Comparison::NotAfter => self.date_and_not(id, Node::After(id, bound)),
                    Comparison::NotBefore => self.date_and_not(id, Node::Before(id, bound)),
                }
            }
            Condition::CanBe(inner) => Node::CanBe(self.node(inner, words)?),
            Condition::Not(inner) => Node::Not(self.node(inner, words)?),
            Condition::All(parts) => Node::All(self.all(parts, words)?),
            Condition::Any(parts) => Node::Any(self.all(parts, words)?),
            Condition::Named(name, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(said).collect();
                return self.named(name, &arguments);
            }
        };
        Ok(self.add(node))
    }

    fn all(&mut self, parts: &[Condition], words: &Words) -> Result<Vec<NodeId>, (String, String)> {
        parts.iter().map(|part| self.node(part, words)).collect()
    }

    fn named(&mut self, name: &str, arguments: &[String]) -> Result<NodeId, (String, String)> {
        match (name, arguments) {
            ("likely" | "open", [pattern]) => self.pathways_named(pattern, name == "open"),
            ("likely" | "open", _) => Err((
                format!("`{name}` asks about one pathway, but there are {} names in the brackets.", arguments.len()),
                format!("Write `{name}(pathway)`, or a name that ends in `*`."),
            )),
            _ => {
                let terms = self.terms;
                let Some(term) = terms.get(name) else {
                    let known: Vec<&str> = terms.keys().map(String::as_str).chain(["likely", "open"]).collect();
                    return Err((format!("uses the word `{name}`, which is not in terms.toml."), did_you_mean(name, known)));
                };
                if term.parameters.len() != arguments.len() {
                    return Err((
                        format!("`{name}` takes {} names in brackets, but has {}.", term.parameters.len(), arguments.len()),
                        "Look at its line in terms.toml.".into(),
                    ));
                }
                let words = term.parameters.iter().cloned().zip(arguments.iter().cloned()).collect();
                self.enter(name, |compiler| compiler.node(&term.when, &words))
            }
        }
    }

    fn pathways_named(&mut self, pattern: &str, open: bool) -> Result<NodeId, (String, String)> {
        let pathways = self.pathways;
        let chosen: Vec<_> = match pattern.strip_suffix('*') {
            Some(start) => pathways.iter().filter(|(id, _)| id.starts_with(start)).collect(),
            None => pathways.iter().filter(|(id, _)| *id == pattern).collect(),
        };
        if chosen.is_empty() {
            let remedy = did_you_mean(pattern, pathways.keys().map(String::as_str));
            return Err((format!("names the pathway `{pattern}`, which does not exist."), remedy));
        }
        let mut nodes = Vec::new();
        for (id, (likely, possible)) in chosen {
            nodes.push(self.enter(id, |compiler| {
                let likely = compiler.node(likely, &Words::new())?;
                if !open {
                    return Ok(likely);
                }
                let possible = compiler.node(possible, &Words::new())?;
                Ok(compiler.add(Node::Any(vec![likely, possible])))
            })?);
        }
        Ok(self.add(Node::Any(nodes)))
    }

    fn enter(
        &mut self,
        name: &str,
        inner: impl FnOnce(&mut Self) -> Result<NodeId, (String, String)>,
    ) -> Result<NodeId, (String, String)> {
        if self.inside.iter().any(|other| other == name) {
            let way = self.inside.join(" → ");
            return Err((format!("goes round in a circle: {way} → {name}."), "Take one of these references out.".into()));
        }
        self.inside.push(name.to_owned());
        let node = inner(self);
        self.inside.pop();
        node
    }

    /// The fact, with the condition of its question compiled before any comparison with its answer.
    pub(crate) fn fact(&mut self, name: &str) -> Result<FactId, (String, String)> {
        let Some(at) = self.facts.iter().position(|fact| fact.id == name) else {
            let remedy = did_you_mean(name, self.facts.iter().map(|fact| fact.id.as_str()));
            return Err((format!("uses the fact `{name}`, which is not in facts.toml."), remedy));
        };
        if let Some((condition, otherwise)) = self.needs.get(&at).cloned()
            && self.facts.get(at).is_some_and(|fact| fact.needs.is_none())
        {
            let condition = self.enter(name, |compiler| compiler.node(&condition, &Words::new()))?;
            if let Some(fact) = self.facts.get_mut(at) {
                fact.needs = Some(Needs { condition, otherwise });
            }
        }
        u8::try_from(at).map(FactId).map_err(|_| ("There are more than 256 facts.".into(), "Take some out.".into()))
    }

    fn option(&self, fact: FactId, option: &str, kinds: &[Kind], other: &str) -> Result<u8, (String, String)> {
        let Some(fact) = self.facts.get(usize::from(fact.0)) else { return Err((String::new(), String::new())) };
        if !kinds.contains(&fact.kind) {
            return Err((format!("compares `{}` in a way that does not fit it.", fact.id), format!("{other}.")));
        }
        fact.option(option).ok_or_else(|| {
            let remedy = did_you_mean(option, fact.options.iter().map(String::as_str));
            (format!("compares `{}` with `{option}`, which is not one of its options.", fact.id), remedy)
        })
    }

    fn bound(&self, fact: FactId, limit: &Limit) -> Result<Bound, (String, String)> {
        if self.facts.get(usize::from(fact.0)).is_none_or(|fact| fact.kind != Kind::Date) {
            return Err(("compares as a date what is none.".into(), "`<` and `>` are for dates.".into()));
        }
        match limit {
            Limit::Day(day) => match PartialDate::parse(day) {
                Ok(date) if date.first() == date.last() => Ok(Bound::Day(date.first())),
                _ => Err((format!("compares a date with `{day}`, which is no day."), "Write it as 1992-03-01.".into())),
            },
            Limit::YearsAgo(years) => years
                .parse()
                .map(Bound::YearsAgo)
                .map_err(|_| (format!("`{years}` is not a number of years."), "Write `today - 5 years`.".into())),
        }
    }

    /// A date that does not lie so. An option such as "always" is no date, and compares as false with every sign.
    fn date_and_not(&mut self, fact: FactId, lies: Node) -> Node {
        let options = self.facts.get(usize::from(fact.0)).map_or(0, |fact| fact.options.len());
        let lies = self.add(lies);
        if options == 0 {
            return Node::Not(lies);
        }
        let all = (0..OptionSet::CAPACITY).take(options).collect();
        let option = self.add(Node::Is(fact, all));
        Node::All(vec![self.add(Node::Not(lies)), self.add(Node::Not(option))])
    }

    fn add(&mut self, node: Node) -> NodeId {
        let known = self.nodes.iter().position(|other| *other == node);
        let at = known.unwrap_or_else(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        });
        NodeId(u16::try_from(at).unwrap_or(u16::MAX))
    }
}
