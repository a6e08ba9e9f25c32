//! Conditions in the words of a language: the content's words for facts and answers, the picture's own words for the rest.

use std::collections::BTreeSet;

use crate::{
    Problem, Source,
    print::rule_diagrams::message_keys::keys,
    read::{
        condition::{Comparison, Condition, Limit},
        files, fluent,
        rule_source::{PathwaySource, RuleSource},
    },
};
use zhol_core::{
    content::{Arg, Args, Catalog, Direction, keys},
    engine::{Date, Fact, Rulebook},
};

/// All words that a picture needs.
pub(super) struct Labels<'a> {
    pub texts: &'a Catalog,
    /// The words of `content/graph/<language>.ftl`.
    own: Catalog,
    pub book: &'a Rulebook,
    pub rules: &'a RuleSource,
}

/// How a part of a condition is drawn.
pub(super) enum Look {
    /// A comparison, in words.
    Comparison(String),
    /// A term that says no more than one comparison: its name if it has one, the comparison, and the comparison in words.
    Short { name: Option<String>, meaning: Condition, words: String },
    /// A term that is drawn once more below, with all its parts.
    Term(String),
    /// Other pathways, each with its file and what is asked of it.
    Pathways(Vec<(String, String)>),
}

impl<'a> Labels<'a> {
    /// Reads the pictures' own words.
    pub(super) fn read(
        source: &Source,
        book: &'a Rulebook,
        rules: &'a RuleSource,
        texts: &'a Catalog,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let file = files::messages("graph", &texts.language);
        let mut messages = Vec::new();
        match source.text(&file) {
            Some(text) => messages = fluent::read(&file, text, problems),
            None => problems.push(Problem::new(
                &file,
                "",
                "The pictures have no words in this language.",
                "Take a language that has a file in content/graph, or translate content/graph/en.ftl.",
            )),
        }
        messages.sort_by(|a, b| a.0.cmp(&b.0));
        let own = texts.saying(messages);
        let keys = keys(&rules.terms.keys().map(String::as_str).collect::<Vec<_>>());
        for key in keys.needed.iter().filter(|key| !own.messages.is_empty() && !own.has(key)) {
            problems.push(Problem::new(&file, key, "The message is missing.", "Write it; no language stands in for another."));
        }
        for (key, _) in &own.messages {
            if !keys.needed.contains(key) && !keys.possible.contains(key) {
                problems.push(Problem::new(&file, key, "No picture uses this message.", "Take it out."));
            }
        }
        Self { texts, own, book, rules }
    }

    pub(super) fn right_to_left(&self) -> bool {
        self.texts.direction == Direction::Rtl
    }

    /// One of the pictures' own messages.
    pub(super) fn own(&self, key: &str) -> String {
        self.own.text(key)
    }

    /// One of the pictures' own messages with its blanks filled.
    pub(super) fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.own.fill(key, args)
    }

    /// A message of the content, as it is said to the person whom it is about.
    pub(super) fn text(&self, key: &str) -> String {
        self.texts.fill(key, &[("subject", Arg::Text("self"))])
    }

    pub(super) fn pathway(&self, id: &str) -> String {
        self.text(&format!("pathway-{id}"))
    }

    pub(super) fn fact(&self, id: &str) -> String {
        self.text(&format!("fact-{id}"))
    }

    pub(super) fn answer(&self, fact: &str, option: &str) -> String {
        let known = self.known(fact).filter(|fact| fact.option(option).is_some());
        known.map_or_else(|| option.to_owned(), |fact| self.text(&keys::answer(fact, option)))
    }

    fn known(&self, fact: &str) -> Option<&Fact> {
        self.book.fact_named(fact).and_then(|fact| self.book.fact(fact))
    }

    /// A whole day, or what was written if it is none.
    pub(super) fn day(&self, text: &str) -> String {
        let Some(date) = Date::parse_day(text) else { return text.to_owned() };
        let month = self.text(&format!("month-{}", date.month()));
        let (day, year) = (Arg::Count(date.day().into()), Arg::Count(date.year().into()));
        self.texts.fill("date-whole", &[("day", day), ("month", Arg::Text(&month)), ("year", year)])
    }

    /// How a part that has no parts of its own is drawn; `None` for the joints.
    pub(super) fn look(&self, condition: &Condition) -> Option<Look> {
        if let Some(words) = self.comparison(condition) {
            return Some(Look::Comparison(words));
        }
        let Condition::Named(name, arguments) = condition else { return None };
        if let (word @ ("likely" | "open"), [pattern]) = (name.as_str(), arguments.as_slice()) {
            let key = if word == "open" { "is-open" } else { "is-likely" };
            let say = |pathway: &&PathwaySource| {
                let title = self.pathway(&pathway.id);
                (pathway.id.clone(), self.fill(key, &[("pathway", Arg::Text(&title))]))
            };
            return Some(Look::Pathways(self.rules.named(pattern).iter().map(say).collect()));
        }
        let meaning = self.rules.meaning(name, arguments);
        match meaning.and_then(|meaning| self.comparison(&meaning).map(|words| (meaning, words))) {
            Some((meaning, words)) => {
                let name = self.own.has(&format!("term-{name}")).then(|| self.term(name, arguments));
                Some(Look::Short { name, meaning, words })
            }
            None => Some(Look::Term(self.term(name, arguments))),
        }
    }

    /// A shared word as it is called; as it is written where it has no name in this language.
    pub(super) fn term(&self, name: &str, arguments: &[String]) -> String {
        let key = format!("term-{name}");
        if !self.own.has(&key) {
            return Condition::Named(name.to_owned(), arguments.to_vec()).to_string();
        }
        let Some(term) = self.rules.terms.get(name) else { return key };
        let said: Vec<String> = term
            .parameters
            .iter()
            .zip(arguments)
            .map(|(parameter, argument)| {
                let fact = fact_compared_with(&term.when, parameter);
                fact.map_or_else(|| argument.clone(), |fact| self.answer(fact, argument))
            })
            .collect();
        let args: Vec<(&str, Arg<'_>)> =
            term.parameters.iter().map(String::as_str).zip(said.iter().map(|word| Arg::Text(word))).collect();
        self.fill(&key, &args)
    }

    /// A comparison in words; `None` for all else.
    fn comparison(&self, condition: &Condition) -> Option<String> {
        let with = |key: &str, fact: &str, name: &str, value: &str| {
            self.fill(key, &[("fact", Arg::Text(&self.fact(fact))), (name, Arg::Text(value))])
        };
        match condition {
            Condition::Fixed(true) => Some(self.own("always")),
            Condition::Fixed(false) => Some(self.own("never")),
            Condition::Is(fact, options) => {
                let answers: Vec<String> = options.iter().map(|option| self.answer(fact, option)).collect();
                Some(with("is", fact, "answer", &answers.join(&format!(" {} ", self.own("joint-or")))))
            }
            Condition::Includes(fact, option) => Some(with("includes", fact, "answer", &self.answer(fact, option))),
            Condition::SaidUnknown(fact) => Some(with("is", fact, "answer", &self.text("dont-know-short"))),
            Condition::Compare(fact, comparison, limit) => {
                let end = match comparison {
                    Comparison::Before => "before",
                    Comparison::NotAfter => "not-after",
                    Comparison::After => "after",
                    Comparison::NotBefore => "not-before",
                };
                Some(match limit {
                    Limit::Day(day) => with(&format!("day-{end}"), fact, "day", &self.day(day)),
                    Limit::YearsAgo(years) => {
                        let count = Arg::Count(years.parse().unwrap_or_default());
                        self.fill(&format!("years-{end}"), &[("fact", Arg::Text(&self.fact(fact))), ("n", count)])
                    }
                })
            }
            _ => None,
        }
    }

    /// A whole condition as one sentence.
    pub(super) fn sentence(&self, condition: &Condition) -> String {
        let inner = |part: &Condition| match part {
            Condition::All(_) | Condition::Any(_) => format!("({})", self.sentence(part)),
            _ => self.sentence(part),
        };
        let joined =
            |parts: &[Condition], key: &str| parts.iter().map(inner).collect::<Vec<_>>().join(&format!(" {} ", self.own(key)));
        match condition {
            Condition::All(parts) => joined(parts, "joint-and"),
            Condition::Any(parts) => joined(parts, "joint-or"),
            Condition::Not(part) => self.fill("joint-not", &[("x", Arg::Text(&self.sentence(part)))]),
            Condition::CanBe(part) => self.fill("joint-can-be", &[("x", Arg::Text(&self.sentence(part)))]),
            _ => match self.look(condition) {
                Some(Look::Comparison(words) | Look::Term(words) | Look::Short { words, .. }) => words,
                Some(Look::Pathways(pathways)) => {
                    let words: Vec<String> = pathways.into_iter().map(|(_, words)| words).collect();
                    words.join(&format!(" {} ", self.own("joint-or")))
                }
                None => condition.to_string(),
            },
        }
    }

    /// When the question of a fact is asked at all, as a sentence.
    pub(super) fn needs(&self, fact: &str) -> Option<String> {
        let entry = self.rules.facts.get(fact)?;
        // "Can be" is what every need asks: an open one does not keep a question from being asked.
        let condition = match entry.needs.as_ref()? {
            Condition::CanBe(inner) => inner,
            needs => needs,
        };
        let condition = self.sentence(condition);
        Some(match &entry.otherwise {
            None => self.fill("needs", &[("condition", Arg::Text(&condition))]),
            Some(option) => {
                let answer = self.answer(fact, option);
                self.fill("needs-otherwise", &[("condition", Arg::Text(&condition)), ("answer", Arg::Text(&answer))])
            }
        })
    }

    /// The shared words in a condition that are drawn once more below, and those in their meanings, in the order they turn up.
    pub(super) fn terms_in(&self, condition: &Condition, found: &mut Vec<Condition>) {
        match condition {
            Condition::CanBe(inner) | Condition::Not(inner) => self.terms_in(inner, found),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.terms_in(part, found)),
            Condition::Named(name, arguments) => {
                if matches!(self.look(condition), Some(Look::Term(_))) && !found.contains(condition) {
                    found.push(condition.clone());
                    if let Some(meaning) = self.rules.meaning(name, arguments) {
                        self.terms_in(&meaning, found);
                    }
                }
            }
            _ => {
                // The sentence about a question's needs may use a shared word too.
                let mut facts = BTreeSet::new();
                facts.extend(fact_of(condition));
                for needs in facts.iter().filter_map(|fact| self.rules.facts.get(*fact)).filter_map(|fact| fact.needs.as_ref()) {
                    self.terms_in(needs, found);
                }
            }
        }
    }
}

/// The fact that a comparison asks.
pub(super) fn fact_of(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::Is(fact, _) | Condition::Includes(fact, _) | Condition::SaidUnknown(fact) | Condition::Compare(fact, ..) => {
            Some(fact)
        }
        _ => None,
    }
}

/// The fact whose option a name in a term's brackets stands for.
fn fact_compared_with<'a>(condition: &'a Condition, parameter: &str) -> Option<&'a str> {
    match condition {
        Condition::Is(fact, options) => options.iter().any(|option| option == parameter).then_some(fact.as_str()),
        Condition::Includes(fact, option) => (option == parameter).then_some(fact.as_str()),
        Condition::CanBe(inner) | Condition::Not(inner) => fact_compared_with(inner, parameter),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(|part| fact_compared_with(part, parameter)),
        _ => None,
    }
}
