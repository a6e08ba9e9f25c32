//! Why a result is not as a case expects: the lines of the rules, and the answers that decided them.

use std::collections::BTreeSet;

use crate::{
    Case, Problem, Source,
    read::{
        answer_json::answer_json,
        cases::{
            ExpectedCase,
            expectation::{Miss, NamedPathways, Wanted},
        },
        files::SAFETY,
        rules::{Rules, Written},
    },
};
use zhol_core::engine::{Answer, Evaluation, FactId, NodeId, Pathway, Standing, Truth};

const REMEDY: &str = "Correct the rule; or the case, where it says something else than the law.";

/// One result, to be explained.
pub(super) struct Reasons<'a> {
    source: &'a Source,
    rules: &'a Rules,
    case: &'a Case,
    named: &'a NamedPathways<'a>,
    evaluation: Evaluation,
}

impl<'a> Reasons<'a> {
    pub(super) fn of(source: &'a Source, rules: &'a Rules, case: &'a Case, named: &'a NamedPathways<'a>) -> Self {
        Self { source, rules, case, named, evaluation: Evaluation::of(&rules.book, &case.answers, case.today) }
    }

    /// The problem of a case whose result is not as expected.
    pub(super) fn problem(&self, case: &ExpectedCase, miss: &Miss) -> Problem {
        let expected = match miss.wanted {
            Wanted::First => "should come first",
            Wanted::Likely => "should be likely",
            Wanted::NotLikely => "should not be likely",
            Wanted::Shown => "should be named",
            Wanted::Absent => "should not be named",
            Wanted::Deferred => "should be put off",
        };
        let mut what = format!("`{}` {expected}, but {}.", miss.pathway, self.found(miss));
        let mut told = BTreeSet::new();
        for (pathway, fields) in self.lines(miss) {
            for line in fields.iter().filter_map(|field| self.line(pathway, field)).filter(|line| told.insert(line.clone())) {
                what.push_str("\n  ");
                what.push_str(&line);
            }
        }
        Problem::new(&case.file, &format!("{}, {}", case.id, miss.wanted.field()), what, REMEDY)
    }

    /// What the result has instead.
    fn found(&self, miss: &Miss) -> String {
        let it = self.standing(&miss.pathway);
        match (miss.wanted, self.named.all.first()) {
            (Wanted::First, Some((first, ..))) => {
                let place = if self.named.get(&miss.pathway).is_some() { "comes after it" } else { it };
                format!("`{first}` ({}) comes first, and `{}` {place}", self.standing(first), miss.pathway)
            }
            _ => format!("it {it}"),
        }
    }

    fn standing(&self, id: &str) -> &'static str {
        match (self.named.get(id), self.pathway(id)) {
            (Some((Standing::Likely, false)), _) => "is likely",
            (Some((Standing::Likely, true)), _) => "is likely and put off",
            (Some((_, false)), _) => "is possible",
            (Some((_, true)), _) => "is possible and put off",
            (None, Some(pathway)) if self.excluded(pathway) => "is excluded",
            (None, Some(pathway)) if self.withheld(pathway) => "is left out while fear of return is not ruled out",
            _ => "stands among what could not be checked",
        }
    }

    /// The lines that decided, by pathway; without a pathway, the line of safety.
    fn lines(&self, miss: &Miss) -> Vec<(Option<&Pathway>, &'static [&'static str])> {
        let mut lines = Vec::new();
        if let (Wanted::First, Some((first, standing, _))) = (miss.wanted, self.named.all.first()) {
            let fields: &[&str] = if *standing == Standing::Likely { &["likely"] } else { &["likely", "possible", "signal"] };
            lines.push((self.pathway(first), fields));
        }
        let Some(pathway) = self.pathway(&miss.pathway) else { return lines };
        let it = Some(pathway);
        match (self.named.get(&miss.pathway), miss.wanted) {
            (None, _) if self.excluded(pathway) => lines.push((it, &["likely", "possible"])),
            (None, _) if self.withheld(pathway) => lines.push((None, &["cleared"])),
            (None, Wanted::Likely) => lines.push((it, &["likely", "signal"])),
            (None, _) => lines.push((it, &["signal"])),
            (Some(_), Wanted::Likely | Wanted::NotLikely) => lines.push((it, &["likely"])),
            (Some(_), Wanted::Deferred) => lines.push((None, &["cleared"])),
            (Some((Standing::Likely, _)), _) => lines.push((it, &["likely"])),
            (Some(_), _) => lines.push((it, &["likely", "possible", "signal"])),
        }
        lines
    }

    /// One line of the rules, where it stands, and which answers decide it.
    fn line(&self, pathway: Option<&Pathway>, field: &str) -> Option<String> {
        let entry = pathway.map_or(field.to_owned(), |pathway| format!("{}, {field}", pathway.id));
        let is_it = |written: &&Written| written.entry == entry && (pathway.is_some() || written.file == SAFETY);
        let written = self.rules.written.iter().find(is_it)?;
        let path: Vec<&str> = pathway.map(|pathway| pathway.id.as_str()).into_iter().chain([field]).collect();
        let (line, text) = self.source.place(&written.file, &path)?;
        let truth = self.evaluation.truth(written.node);
        let decided = match truth {
            Truth::Open => self.not_known(written.node),
            _ => self.deciding(written.node, truth),
        };
        let verdict = match truth {
            Truth::Yes => "holds",
            Truth::No => "does not hold",
            Truth::Open => "is undecided",
        };
        Some(format!("{}, line {line}: {entry}: {text}\n    {verdict}{decided}", written.file))
    }

    /// The answers that decide a condition: one after another is left out, the last asked first, unless the condition then falls.
    fn deciding(&self, node: NodeId, truth: Truth) -> String {
        let book = &self.rules.book;
        let mut kept = self.case.answers.clone();
        let mut asked: Vec<FactId> = book.questions().collect();
        while let Some(fact) = asked.pop() {
            let Some(answer) = kept.get(fact) else { continue };
            kept.clear(fact);
            if Evaluation::of_one(book, node, &kept, self.case.today) != truth {
                kept.set(fact, answer);
            }
        }
        let said = book.questions().filter(|fact| kept.get(*fact).is_some()).filter_map(|id| {
            let fact = book.fact(id)?;
            Some(format!("{} = {}", fact.id, answer_json(book, &kept, id)))
        });
        let said: Vec<String> = said.collect();
        if said.is_empty() { " for any answers.".into() } else { format!(" because of {}.", said.join(", ")) }
    }

    /// What is not known, or too roughly, of a condition that is undecided.
    fn not_known(&self, node: NodeId) -> String {
        let book = &self.rules.book;
        let mut found = BTreeSet::new();
        let mut open = vec![node];
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            let Some(node) = book.node(id).filter(|_| self.evaluation.truth(id) == Truth::Open && seen.insert(id)) else {
                continue;
            };
            open.extend(node.parts());
            if let Some(fact) = node.fact() {
                open.extend(book.fact(fact).and_then(|fact| fact.needs).map(|needs| needs.condition));
                if matches!(self.case.answers.get(fact), None | Some(Answer::Unknown | Answer::Date(_))) {
                    found.insert(fact);
                }
            }
        }
        let named = book.questions().filter(|fact| found.contains(fact)).filter_map(|fact| book.fact(fact));
        let named: Vec<&str> = named.map(|fact| fact.id.as_str()).collect();
        format!(": not known, or too roughly, is {}.", named.join(", "))
    }

    fn pathway(&self, id: &str) -> Option<&'a Pathway> {
        self.rules.book.pathways.iter().find(|pathway| pathway.id == id)
    }

    fn excluded(&self, pathway: &Pathway) -> bool {
        self.evaluation.standing(pathway) == Standing::Excluded
    }

    fn withheld(&self, pathway: &Pathway) -> bool {
        pathway.withheld && self.evaluation.truth(self.rules.book.cleared) != Truth::Yes
    }
}
