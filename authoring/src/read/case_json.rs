//! Answers as JSON, the way other programs write them.

use serde_json::{Map, Value};

use crate::problem::did_you_mean;
use zhol_core::engine::{Answer, AnswerError, Answers, Date, DateError, Fact, Kind, OptionSet, PartialDate, Rulebook};

/// One person's answers on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The sender's own name for the case, given back with the result.
    pub id: Option<String>,
    /// The day on which it is screened.
    pub today: Date,
    /// The answers.
    pub answers: Answers,
}

/// The members that a case may have in addition to `today` and `answers`; only `id` is given back.
const NOTES: &[&str] = &["id", "about", "source", "expect"];

/// Reads a case.
///
/// # Errors
/// Every error in it, each as a sentence with the fact, the value and what is allowed.
pub fn read_case(book: &Rulebook, value: &Value) -> Result<Case, Vec<String>> {
    let Value::Object(members) = value else {
        return Err(vec![format!("there should be a JSON object with `today` and `answers`, but there is {}.", kind_of(value))]);
    };
    let mut errors = Vec::new();
    for member in members.keys() {
        if !["today", "answers"].contains(&member.as_str()) && !NOTES.contains(&member.as_str()) {
            let known = ["today", "answers"].iter().chain(NOTES).copied();
            errors.push(format!("`{member}` is not known beside the answers. {}", did_you_mean(member, known)));
        }
    }
    let id = members.get("id").map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    let today = today(members, &mut errors);
    let mut answers = Answers::default();
    match members.get("answers") {
        Some(Value::Object(given)) => {
            for (name, value) in given {
                match book.fact_named(name).and_then(|fact| book.fact(fact).map(|known| (fact, known))) {
                    None => {
                        let remedy = did_you_mean(name, book.facts.iter().map(|fact| fact.id.as_str()));
                        errors.push(format!("`{name}` is not a fact. {remedy}"));
                    }
                    Some((fact, known)) => match answer(known, value, today) {
                        Ok(answer) => answers.set(fact, answer),
                        Err(error) => errors.push(format!("`{name}`: {error}")),
                    },
                }
            }
        }
        Some(other) => errors.push(format!("`answers` should be an object of facts and answers, but it is {}.", kind_of(other))),
        None => errors.push("`answers` is missing. Write \"answers\": {} for no answers yet.".into()),
    }
    match today {
        Some(today) if errors.is_empty() => Ok(Case { id, today, answers }),
        _ => Err(errors),
    }
}

fn today(members: &Map<String, Value>, errors: &mut Vec<String>) -> Option<Date> {
    let found = match members.get("today") {
        Some(Value::String(text)) => screening_day(text).ok_or_else(|| format!("`today` is \"{text}\", which is no day.")),
        Some(other) => Err(format!("`today` is {}.", kind_of(other))),
        None => Err("`today` is missing.".to_owned()),
    };
    match found {
        Ok(day) => Some(day),
        Err(error) => {
            errors.push(format!("{error} Write the day of the screening as \"YYYY-MM-DD\", from {} on.", Fact::EARLIEST));
            None
        }
    }
}

/// A day on which a case can be screened.
fn screening_day(text: &str) -> Option<Date> {
    Date::parse_day(text).filter(|day| day.year() >= Fact::EARLIEST)
}

fn answer(fact: &Fact, value: &Value, today: Option<Date>) -> Result<Answer, String> {
    // The sentence is made only for an error, because almost every answer is good.
    let allowed = || allowed(fact);
    match (fact.kind, value) {
        (_, Value::String(word)) if word == "unknown" => Ok(Answer::Unknown),
        (Kind::Set, Value::Array(items)) => {
            let mut set = OptionSet::default();
            for item in items {
                let word = item.as_str().ok_or_else(|| format!("the list holds {}. {}", kind_of(item), allowed()))?;
                set = set.with(fact.option(word).ok_or_else(|| not_an_option(fact, word, &allowed()))?);
            }
            Ok(Answer::Set(set))
        }
        (Kind::Choice, Value::String(word)) => {
            fact.option(word).map(Answer::Choice).ok_or_else(|| not_an_option(fact, word, &allowed()))
        }
        (Kind::Date, Value::String(word)) => match (fact.option(word), PartialDate::parse(word)) {
            (Some(option), _) => Ok(Answer::Choice(option)),
            (None, Ok(date)) => {
                let answer = Answer::Date(date);
                match today.map_or(Ok(()), |today| fact.accepts(answer, today)) {
                    Ok(()) => Ok(answer),
                    Err(AnswerError::TooEarly) => Err(format!("\"{word}\" lies before {}. {}", Fact::EARLIEST, allowed())),
                    Err(_) => Err(format!("\"{word}\" lies in the future. {}", allowed())),
                }
            }
            (None, Err(DateError::NotInCalendar)) => Err(format!("\"{word}\" is not in the calendar. {}", allowed())),
            (None, Err(DateError::Shape)) => Err(format!("\"{word}\" is not a date. {}", allowed())),
        },
        // Each kind by its name, so that the compiler asks here for a new one.
        (Kind::Choice | Kind::Set | Kind::Date, _) => Err(format!("the answer is {}. {}", kind_of(value), allowed())),
    }
}

fn not_an_option(fact: &Fact, word: &str, allowed: &str) -> String {
    let guess = did_you_mean(word, fact.options.iter().map(String::as_str));
    let guess = if guess.starts_with("Did") { format!(" {guess}") } else { String::new() };
    format!("\"{word}\" is not one of its options. {allowed}{guess}")
}

/// What may be answered to a fact, in a sentence.
fn allowed(fact: &Fact) -> String {
    let options: Vec<String> = fact.options.iter().map(|option| format!("\"{option}\"")).collect();
    let options = options.join(", ");
    match fact.kind {
        Kind::Choice => format!("Allowed: {options} or \"unknown\"."),
        Kind::Set => format!("Allowed: a list of any of {options}; [] for none of these; or \"unknown\"."),
        Kind::Date => {
            let options = if options.is_empty() { String::new() } else { format!(" {options}") };
            let forms = "\"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\"";
            let earliest = Fact::EARLIEST;
            format!(
                "Allowed: {forms}, from {earliest} to today; \"FIRST/LAST\", the first and the last day of a Solar Hijri year or \
                 month;{options} or \"unknown\"."
            )
        }
    }
}

fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "null (leave an unanswered fact out)".into(),
        Value::Bool(value) => format!("{value}, without quotes"),
        Value::Number(number) => format!("the number {number}, without quotes"),
        Value::String(text) => format!("the text \"{text}\""),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}
