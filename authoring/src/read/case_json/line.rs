//! One line of a large file, read straight into a case: no tree of values is built on the way.
//!
//! It reads what is written plainly and without a mistake. Anything else is `None`: [`super::read_case`] reads it and says what is
//! wrong.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Case, screening_day};
use zhol_core::engine::{Answer, Answers, Date, Fact, Kind, OptionSet, PartialDate, Rulebook};

pub(super) fn read(book: &Rulebook, text: &str) -> Option<Case> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let Draft { id, today, answers } = reader.deserialize_map(Frame(book)).ok()?;
    reader.end().ok()?;
    let (today, answers) = (today?, answers?);
    let accepted = book.facts().all(|(id, fact)| answers.get(id).is_none_or(|answer| fact.accepts(answer, today).is_ok()));
    accepted.then_some(Case { id, today, answers })
}

/// What has been read of a case.
#[derive(Default)]
struct Draft {
    id: Option<String>,
    today: Option<Date>,
    answers: Option<Answers>,
}

enum Member {
    Id,
    Today,
    Answers,
}

struct Frame<'a>(&'a Rulebook);

impl<'de> Visitor<'de> for Frame<'_> {
    type Value = Draft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Draft, M::Error> {
        let mut draft = Draft::default();
        let known = |name: &str| match name {
            "id" => Some(Member::Id),
            "today" => Some(Member::Today),
            "answers" => Some(Member::Answers),
            _ => None,
        };
        // Of a member written twice the last counts.
        while let Some(member) = members.next_key_seed(Word(known))? {
            match member {
                Member::Id => draft.id = Some(members.next_value_seed(Word(|id: &str| Some(id.to_owned())))?),
                Member::Today => draft.today = Some(members.next_value_seed(Word(screening_day))?),
                Member::Answers => draft.answers = Some(members.next_value_seed(Given(self.0))?),
            }
        }
        Ok(draft)
    }
}

/// The answers to all facts.
struct Given<'a>(&'a Rulebook);

impl<'de> DeserializeSeed<'de> for Given<'_> {
    type Value = Answers;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Answers, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Given<'_> {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("facts and answers")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<Answers, M::Error> {
        let mut answers = Answers::default();
        let known = |name: &str| self.0.fact_named(name).and_then(|id| self.0.fact(id).map(|fact| (id, fact)));
        while let Some((id, fact)) = members.next_key_seed(Word(known))? {
            answers.set(id, members.next_value_seed(Told(fact))?);
        }
        Ok(answers)
    }
}

/// The answer to one fact.
struct Told<'a>(&'a Fact);

impl<'de> DeserializeSeed<'de> for Told<'_> {
    type Value = Answer;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Told<'_> {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Answer, E> {
        let option = || self.0.option(word).map(Answer::Choice);
        let answer = match self.0.kind {
            _ if word == "unknown" => Some(Answer::Unknown),
            Kind::Choice => option(),
            Kind::Date => option().or_else(|| PartialDate::parse(word).ok().map(Answer::Date)),
            Kind::Set => None,
        };
        answer.ok_or_else(|| E::custom("no answer to this fact"))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<Answer, S::Error> {
        if self.0.kind != Kind::Set {
            return Err(S::Error::custom("no list"));
        }
        let mut set = OptionSet::default();
        while let Some(option) = items.next_element_seed(Word(|word: &str| self.0.option(word)))? {
            set = set.with(option);
        }
        Ok(Answer::Set(set))
    }
}

/// A text that stands for something.
struct Word<F>(F);

impl<'de, T, F: FnOnce(&str) -> Option<T>> DeserializeSeed<'de> for Word<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Word<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| E::custom("not known"))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{Content, Source, population, read_case};

    fn book() -> Rulebook {
        Content::rules(&Source::frozen(), Date::new(2026, 11, 29).unwrap()).unwrap().book
    }

    #[test]
    fn a_plain_line_says_the_same_as_its_document() {
        let book = book();
        for person in people(2000, 7) {
            let text = person.to_string();
            assert_eq!(read(&book, &text), Some(read_case(&book, &person).unwrap()), "{text}");
        }
    }

    #[test]
    fn a_line_is_read_only_as_its_document_would_be() {
        let book = book();
        let mut read_plainly = 0;
        for answers in [
            r#"{}"#,
            r#"{"birth_date":"1992-03","birth_date":"1984"}"#,
            r#"{"birth_date":"1899"}"#,
            r#"{"birth_date":"2026-11-22"}"#,
            r#"{"birth_date":"2026-11-23"}"#,
            r#"{"birth_date":"1990-02-30"}"#,
            r#"{"birth_date":1990}"#,
            r#"{"arrival_date":"always"}"#,
            r#"{"birth_date":"always"}"#,
            r#"{"documents":["kz_id","kz_id"]}"#,
            r#"{"documents":"kz_id"}"#,
            r#"{"documents":"unknown"}"#,
            r#"{"documents":["unknown"]}"#,
            r#"{"documents":[1]}"#,
            r#"{"birth_country":["kz"]}"#,
            r#"{"birth_country":"\u006bz"}"#,
            r#"{"birth_country":"unknown"}"#,
            r#"{"birth_country":null}"#,
            r#"{"minor":"yes"}"#,
            r#"[]"#,
        ] {
            for text in [
                format!(r#"{{"today":"2026-11-22","answers":{answers}}}"#),
                format!(r#"{{"answers":{answers},"id":"\"é","today":"2026-11-22"}}"#),
                format!(r#"{{"today":"2026-11-22","answers":{{"region":"unknown"}},"answers":{answers}}}"#),
                format!(r#"{{"today":"1899-11-22","answers":{answers}}}"#),
                format!(r#"{{"today":"2026-11-22","answers":{answers}}} {{}}"#),
                format!(r#"{{"today":"2026-11-22","answers":{answers}"#),
                format!(r#"{{"id":7,"today":"2026-11-22","answers":{answers}}}"#),
                format!(r#"{{"note":"","today":"2026-11-22","answers":{answers}}}"#),
                format!(r#"{{"id":"a","answers":{answers}}}"#),
            ] {
                let Some(case) = read(&book, &text) else { continue };
                read_plainly += 1;
                let document: Value = serde_json::from_str(&text).unwrap();
                assert_eq!(read_case(&book, &document), Ok(case), "{text}");
            }
        }
        assert_eq!(read_plainly, 24, "the first three of each set of answers without a mistake");
    }
}
