//! What is written for other programs says what the engine says. The bench shows the same in those programs themselves.

use std::collections::BTreeMap;

use serde_json::Value;
use zhol_authoring::{Content, Target, export, people, read_case};
use zhol_core::engine::{Answer, Answers, Date, Evaluation, Kind, Rulebook};
use zhol_tests::frozen::{self, content};

fn written(content: &Content, reader: Target) -> Value {
    export(content, content.texts("en").unwrap(), reader)
}

#[derive(Clone, Debug, PartialEq)]
enum Said {
    Word(String),
    Number(u32),
    Yes(bool),
}

fn number(day: Date) -> u32 {
    u32::from(day.year()) * 10_000 + u32::from(day.month()) * 100 + u32::from(day.day())
}

/// The answers as the rules of publicodes hold them.
fn situation(book: &Rulebook, answers: &Answers, today: Date) -> BTreeMap<String, Said> {
    let mut said = BTreeMap::from([("today".to_owned(), Said::Number(number(today)))]);
    for (id, fact) in book.facts() {
        let Some(answer) = answers.get(id) else { continue };
        said.insert(format!("{} unknown", fact.id), Said::Yes(answer == Answer::Unknown));
        let mut each = |is: &dyn Fn(u8) -> bool| {
            for (at, option) in (0u8..).zip(&fact.options) {
                said.insert(format!("{} {option}", fact.id), Said::Yes(is(at)));
            }
        };
        match answer {
            Answer::Unknown => {}
            Answer::Choice(option) if fact.kind == Kind::Choice => {
                said.insert(fact.id.clone(), Said::Word(fact.options[usize::from(option)].clone()));
            }
            Answer::Choice(option) => each(&|at| at == option),
            Answer::Set(set) => each(&|at| set.contains(at)),
            Answer::Date(date) => {
                each(&|_| false);
                said.insert(format!("{} first", fact.id), Said::Number(number(date.first())));
                said.insert(format!("{} last", fact.id), Said::Number(number(date.last())));
            }
        }
    }
    said
}

/// A reading of the rules that shares nothing with what wrote them. None is not known.
fn truth(rules: &Value, said: &BTreeMap<String, Said>, rule: &Value) -> Option<bool> {
    if let Value::String(text) = rule {
        return expression(rules, said, text);
    }
    let (how, what) = rule.as_object().unwrap().iter().next().unwrap();
    let parts = || what.as_array().unwrap().iter().map(|part| truth(rules, said, part));
    match how.as_str() {
        "valeur" => truth(rules, said, what),
        "est non défini" => Some(truth(rules, said, what).is_none()),
        "=" => {
            assert_eq!(what[1], "non");
            truth(rules, said, &what[0]).map(|holds| !holds)
        }
        "toutes ces conditions" if parts().any(|part| part == Some(false)) => Some(false),
        "toutes ces conditions" => parts().all(|part| part == Some(true)).then_some(true),
        "une de ces conditions" if parts().any(|part| part == Some(true)) => Some(true),
        "une de ces conditions" => parts().all(|part| part == Some(false)).then_some(false),
        other => panic!("`{other}` is no condition"),
    }
}

fn expression(rules: &Value, said: &BTreeMap<String, Said>, text: &str) -> Option<bool> {
    for than in [" = ", " < ", " > "] {
        let Some((name, right)) = text.split_once(than) else { continue };
        assert!(rules.get(name).is_some(), "`{name}` is a rule");
        let right = match right.strip_prefix("(today - ") {
            Some(years) => match said["today"] {
                Said::Number(today) => Said::Number(today - years.trim_end_matches(')').parse::<u32>().unwrap()),
                _ => panic!("today is a number"),
            },
            None => right.parse().map_or_else(|_| Said::Word(right.trim_matches('\'').to_owned()), Said::Number),
        };
        return match (said.get(name)?, right) {
            (Said::Number(left), Said::Number(right)) => Some(if than == " < " { *left < right } else { *left > right }),
            (left, right) => Some(*left == right),
        };
    }
    match (text, rules.get(text).unwrap_or_else(|| panic!("`{text}` is a rule"))) {
        (_, rule) if rule.get("type").is_none() => truth(rules, said, rule),
        (name, _) => said.get(name).map(|said| *said == Said::Yes(true)),
    }
}

#[test]
fn the_rules_of_publicodes_say_what_the_engine_says() {
    let content = content();
    let book = &content.pack.book;
    let mut written = written(content, Target::Publicodes);
    // Two words that stand for themselves.
    for word in ["oui", "non"] {
        written["rules"][word] = serde_json::json!({ "type": "booléen" });
    }
    let rules = &written["rules"];
    let cases = frozen::cases();
    let tried = cases.len() + 500 + 8 * 40;
    let mut compared = 0;
    // Dates that lie on both sides of the days that count.
    let rough = ["1992", "1992-03", "1992-02-29", "2008", "2008-11", "1990~", "2021", "unknown"].into_iter().flat_map(|date| {
        people(40, 8).map(move |mut person| {
            person["answers"]["birth_date"] = date.into();
            person["answers"]["arrival_date"] = date.into();
            person
        })
    });
    for case in cases.into_iter().chain(people(500, 8)).chain(rough) {
        let case = read_case(book, &case).unwrap();
        let mut said = situation(book, &case.answers, case.today);
        said.extend([("oui".to_owned(), Said::Yes(true)), ("non".to_owned(), Said::Yes(false))]);
        let evaluation = Evaluation::of(book, &case.answers, case.today);
        for pathway in &book.pathways {
            let [likely, possible] =
                ["likely", "possible"].map(|name| truth(rules, &said, &rules[format!("{name} {}", pathway.id)]));
            let standing = match (likely, possible) {
                (Some(true), _) => "likely",
                (Some(false), Some(false)) => "excluded",
                _ => "possible",
            };
            assert_eq!(standing, evaluation.standing(pathway).word(), "{} of {said:?}", pathway.id);
            compared += 1;
        }
    }
    assert_eq!(compared, tried * book.pathways.len());
}

#[test]
fn the_form_of_surveyjs_asks_every_question_and_knows_every_name_before_it_is_used() {
    let content = content();
    let book = &content.pack.book;
    let form = &written(content, Target::Surveyjs)["form"];
    let mut known = vec!["today".to_owned()];
    let mut asked = Vec::new();
    for element in form["pages"].as_array().unwrap().iter().flat_map(|page| page["elements"].as_array().unwrap()) {
        let name = element["name"].as_str().unwrap();
        asked.push(name);
        known.push(name.to_owned());
        let parts = element["elements"].as_array();
        known.extend(parts.into_iter().flatten().map(|part| part["name"].as_str().unwrap().to_owned()));
    }
    let questions: Vec<&str> = book.questions().map(|id| book.fact(id).unwrap().id.as_str()).collect();
    assert_eq!(asked, questions);
    for value in form["calculatedValues"].as_array().unwrap() {
        let expression = value["expression"].as_str().unwrap();
        for name in expression.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()) {
            assert!(known.iter().any(|other| other == name), "`{name}` is known before {}", value["name"]);
        }
        known.push(value["name"].as_str().unwrap().to_owned());
    }
    for pathway in &book.pathways {
        assert!(known.contains(&format!("standing {}", pathway.id)), "{}", pathway.id);
    }
}
