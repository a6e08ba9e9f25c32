//! Mutants: the content with one entry changed, in every way in which a person could make an error.

mod change;
mod mutant;
mod toml_file;
mod vocabulary;

pub use mutant::{Mutant, MutationOperator};

use self::{
    change::changes,
    toml_file::{File, list},
    vocabulary::Words,
};
use crate::{
    Source,
    read::{
        condition::parse,
        files::{FACTS, ORDER, SAFETY, SECOND_LOOKS, TERMS, has_pathways},
    },
};

/// All mutants of a content. What cannot be read has none.
#[must_use]
pub fn mutants(source: &Source) -> Vec<Mutant> {
    let pathways: Vec<File<'_>> = source.files().filter(|name| has_pathways(name)).filter_map(|name| of(source, name)).collect();
    let (facts, terms) = (of(source, FACTS), of(source, TERMS));
    let words = Words::of(facts.as_ref(), terms.as_ref(), &pathways);
    let mut all = Slips { all: Vec::new(), words };
    for file in terms.iter() {
        file.entries().for_each(|(id, _)| all.conditions(file, &[id, "when"], MutationOperator::Condition));
    }
    for file in of(source, SAFETY).iter() {
        file.fields(&[]).into_iter().for_each(|field| all.conditions(file, &[field], MutationOperator::Condition));
    }
    for file in facts.iter() {
        for (id, _) in file.entries() {
            all.conditions(file, &[id, "needs"], MutationOperator::Condition);
            all.meaning(file, id);
        }
    }
    let signals: Vec<String> =
        pathways.iter().flat_map(|file| file.entries().filter_map(|(id, _)| file.word(&[id, "signal"]))).collect();
    for file in &pathways {
        for (id, _) in file.entries() {
            for (field, slip) in [
                ("likely", MutationOperator::Condition),
                ("possible", MutationOperator::Condition),
                ("signal", MutationOperator::Signal),
            ] {
                all.conditions(file, &[id, field], slip);
            }
            for variant in file.fields(&[id, "variants"]) {
                all.conditions(file, &[id, "variants", variant], MutationOperator::Wording);
            }
            all.swaps(file, id, &signals);
            all.put_off(file, id);
            all.desks(file, id);
        }
    }
    for file in of(source, ORDER).iter() {
        all.order(file);
        all.conditions(file, &["leading_while"], MutationOperator::Condition);
        for pathway in file.fields(&["late"]) {
            all.conditions(file, &["late", pathway], MutationOperator::Condition);
        }
    }
    for file in of(source, SECOND_LOOKS).iter() {
        file.entries().for_each(|(id, _)| all.conditions(file, &[id, "when"], MutationOperator::Wording));
    }
    // Two changes with the same text are one mutant, and a change to the same text is no mutant.
    let mut seen = std::collections::BTreeSet::new();
    all.all.retain(|mutant| {
        mutant.text != mutant.before && seen.insert((mutant.file.clone(), mutant.entry.clone(), mutant.text.clone()))
    });
    all.all
}

fn of<'a>(source: &'a Source, name: &'a str) -> Option<File<'a>> {
    source.text(name).and_then(|whole| File::read(name, whole))
}

struct Slips {
    all: Vec<Mutant>,
    words: Words,
}

impl Slips {
    /// Every change to a condition.
    fn conditions(&mut self, file: &File<'_>, path: &[&str], slip: MutationOperator) {
        let Some(Ok(condition)) = file.word(path).map(|line| parse(&line)) else { return };
        for changed in changes(&condition, &self.words) {
            self.put(file, path, slip, &changed.to_string());
        }
    }

    fn put(&mut self, file: &File<'_>, path: &[&str], slip: MutationOperator, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.all.extend(file.replaced(path, &format!("\"{text}\"")).map(|change| change.mutant(slip, &text)));
    }

    /// The question is asked of everybody or of nobody, or another answer counts where it is not asked.
    fn meaning(&mut self, file: &File<'_>, id: &str) {
        if file.word(&[id, "needs"]).is_some() {
            ["true", "false"].iter().for_each(|text| self.put(file, &[id, "needs"], MutationOperator::Needs, text));
        }
        if let Some(otherwise) = file.word(&[id, "otherwise"]) {
            self.all
                .extend(file.without_line(&[id, "otherwise"]).map(|change| change.mutant(MutationOperator::Needs, "(left out)")));
            let options = file.value(&[id, "options"]).map(list).unwrap_or_default();
            for option in options.iter().filter(|option| **option != otherwise) {
                self.put(file, &[id, "otherwise"], MutationOperator::Needs, option);
            }
        }
    }

    /// Another signal, none, no possibility, or likely and possible the wrong way round.
    fn swaps(&mut self, file: &File<'_>, id: &str, signals: &[String]) {
        let (likely, signal) = (file.word(&[id, "likely"]).unwrap_or_default(), file.word(&[id, "signal"]));
        let mut put = |slip: MutationOperator, field: &str, text: &str| {
            if file.word(&[id, field]).is_some() {
                self.put(file, &[id, field], slip, text);
            }
        };
        put(MutationOperator::Signal, "signal", &likely);
        if let Some(signal) = signal {
            let next = signals.iter().cycle().skip_while(|other| **other != signal).nth(1);
            next.into_iter().for_each(|next| put(MutationOperator::Signal, "signal", next));
            ["true", "false"].iter().for_each(|text| put(MutationOperator::Signal, "signal", text));
            put(MutationOperator::Condition, "likely", &signal);
        }
        if let Some(possible) = file.word(&[id, "possible"]) {
            ["false", "true", likely.as_str()].iter().for_each(|text| put(MutationOperator::Condition, "possible", text));
            put(MutationOperator::Condition, "likely", &possible);
        }
        ["false", "true"].iter().for_each(|text| put(MutationOperator::Condition, "likely", text));
    }

    fn put_off(&mut self, file: &File<'_>, id: &str) {
        for field in ["deferred", "withheld"] {
            let change = match file.value(&[id, field]) {
                Some(_) => file.replaced(&[id, field], "false").map(|change| change.mutant(MutationOperator::PutOff, "false")),
                None => file.with_field(&[id, "law"], field).map(|change| change.mutant(MutationOperator::PutOff, "true")),
            };
            self.all.extend(change);
        }
    }

    fn desks(&mut self, file: &File<'_>, id: &str) {
        let desks = file.value(&[id, "offices"]).map(list).unwrap_or_default();
        let mut put = |field: &str, slip: MutationOperator, items: &[String]| {
            let text = written(items);
            self.all.extend(file.replaced(&[id, field], &text).map(|change| change.mutant(slip, &text)));
        };
        match desks.as_slice() {
            [first, second, rest @ ..] => {
                put("offices", MutationOperator::Desks, &[&[second.clone(), first.clone()], rest].concat());
                put("offices", MutationOperator::Desks, &[std::slice::from_ref(second), rest].concat());
            }
            others => put("offices", MutationOperator::Desks, &[&["migration-police".to_owned()], others].concat()),
        }
        let by_lawyer = desks.first().is_some_and(|first| first.starts_with("legal"));
        for (one, other) in
            [("migration-police", "employment"), ("employment", "migration-police"), ("registry", "migration-police")]
        {
            let at = desks.iter().take(2).position(|desk| desk == one).filter(|at| *at == 0 || by_lawyer);
            if let Some(at) = at {
                let wrong = |(index, desk): (usize, &String)| if index == at { other.to_owned() } else { desk.clone() };
                let wrong: Vec<String> = desks.iter().enumerate().map(wrong).collect();
                put("offices", MutationOperator::Desks, &wrong);
            }
        }
        if let [_, rest @ ..] = file.value(&[id, "law"]).map(list).unwrap_or_default().as_slice() {
            put("law", MutationOperator::Law, rest);
        }
    }

    /// Two neighbours of the order change places, within a list or from one list to the next.
    fn order(&mut self, file: &File<'_>) {
        let names = ["urgent", "leading", "then", "last"];
        let ids = |name: &str| file.value(&[name]).map(list).unwrap_or_default();
        for name in names {
            let ids = ids(name);
            for (at, (one, other)) in ids.iter().zip(ids.iter().skip(1)).enumerate() {
                let mut swapped = ids.clone();
                swapped.swap(at, at + 1);
                let text = format!("{other} before {one}");
                self.all.extend(
                    file.replaced(&[name], &written(&swapped)).map(|change| change.mutant(MutationOperator::Order, &text)),
                );
            }
        }
        for (name, next) in names.iter().zip(names.iter().skip(1)) {
            let (before, after) = (ids(name), ids(next));
            let mut put = |before: &[String], after: &[String], text: &str| {
                let change = file.replaced(&[name], &written(before)).and_then(|change| {
                    let changed = File::read(file.name, &change.whole)?.replaced(&[next], &written(after))?.whole;
                    Some(change.mutant(MutationOperator::Order, text)).map(|mutant| Mutant { whole: changed, ..mutant })
                });
                self.all.extend(change);
            };
            if let [first, rest @ ..] = after.as_slice() {
                put(&[before.as_slice(), std::slice::from_ref(first)].concat(), rest, &format!("{first} moves up"));
            }
            if let [rest @ .., last] = before.as_slice() {
                put(rest, &[std::slice::from_ref(last), after.as_slice()].concat(), &format!("{last} moves down"));
            }
        }
    }
}

fn written(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
    format!("[{}]", items.join(", "))
}
