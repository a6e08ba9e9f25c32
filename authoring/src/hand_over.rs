//! Hand-over codes on the command line: the answers that a code stands for, why it stands for none, and codes of an older content.

use serde_json::{Map, Value, json};

use super::{Versions, report};
use zhol_core::{
    engine::{Answer, Answers, Date, OptionSet, Rulebook},
    interview::hand_over::CodeError,
};

/// Answers as a case: what `zhol screen` reads.
#[must_use]
pub fn told(book: &Rulebook, answers: &Answers, today: Date) -> Value {
    let given = book.facts().filter(|(id, _)| answers.get(*id).is_some());
    let given: Map<String, Value> = given.map(|(id, fact)| (fact.id.clone(), report::answer(book, answers, id))).collect();
    json!({ "today": today.to_string(), "answers": given })
}

/// What is wrong with a code, and what to do.
#[must_use]
pub fn explained(fault: CodeError, versions: &Versions) -> String {
    match fault {
        CodeError::Symbol(at, letter) => format!(
            "`{letter}`, number {at}, is in no code: there are only digits and Latin letters, and of these no U. Ask for it again."
        ),
        CodeError::Empty => "there is no code. Write one on each line.".into(),
        CodeError::Short(given, needed) => format!(
            "{given} letters and digits are there, and {needed} should be. Ask for what is missing; if nothing is, the first group is wrong."
        ),
        CodeError::Long(given, needed) => format!(
            "{given} letters and digits are there, and {needed} should be. Leave out what is too much; if nothing is, the first group is wrong."
        ),
        CodeError::Check => {
            "a letter or digit is wrong, or two are exchanged. Ask to hear the code again, group by group.".into()
        }
        CodeError::Version(stamp) => match versions.earlier(stamp) {
            Some((from, until, changed)) => format!(
                "it was made with the questions of {from} to {until}. Since then: {changed} Ask for a new code from the page as it is now, \
                 or give the folder of that content with --earlier."
            ),
            None => format!(
                "it was made with other questions (stamp {stamp}), which content/versions.toml does not name. Load the newest version of \
                 this program, or ask for a new code from the page as it is now."
            ),
        },
        CodeError::Impossible => {
            "no person can have given such answers by this day. Ask for the code again; is the day right?".into()
        }
    }
}

/// Answers under one rulebook as answers under another: by the names of facts and options. Also the facts that were answered and whose
/// answer the other rulebook does not have: those are to be asked again.
#[must_use]
pub fn carried<'a>(from: &'a Rulebook, to: &Rulebook, answers: &Answers, today: Date) -> (Answers, Vec<&'a str>) {
    let (mut carried, mut lost) = (Answers::default(), Vec::new());
    for (id, fact) in from.facts() {
        let Some(answer) = answers.get(id) else { continue };
        let same = || {
            let other = to.fact_named(&fact.id)?;
            let known = to.fact(other)?;
            let option = |option: u8| known.option(fact.options.get(usize::from(option))?);
            let answer = match answer {
                Answer::Choice(chosen) => Answer::Choice(option(chosen)?),
                Answer::Set(set) => Answer::Set(set.iter().map(option).collect::<Option<OptionSet>>()?),
                other => other,
            };
            known.accepts(answer, today).ok().map(|()| (other, answer))
        };
        match same() {
            Some((other, answer)) => carried.set(other, answer),
            None => lost.push(fact.id.as_str()),
        }
    }
    (carried, lost)
}
