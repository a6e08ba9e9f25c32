//! The content against the contract: a second reading of the contract's own tables comes to the same result as the engine.

use std::{collections::BTreeMap, thread};

use serde_json::{Value, json};
use zhol_authoring::{Content, read_case};
use zhol_core::{content::RulePack, engine::Kind as EngineKind};
use zhol_tests::frozen::{self, today};

use crate::oracle::{
    Contract, Given, Kind, Outcome, Truth,
    calendar::{Day, agreed, day, interval, next, text, whole_years},
    comparison::Comparison,
    desks::DESKS,
    notation::Expression,
    people::People,
};

const SETS: usize = 100_000;

fn content() -> RulePack {
    Content::rules(&frozen::source(), today()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// What the contract says of a set of answers.
fn outcome(contract: &Contract, case: &Value) -> Outcome {
    contract.outcome(case["answers"].as_object().unwrap(), day(case["today"].as_str().unwrap()).unwrap())
}

/// Compares all that the two say of one set of answers.
fn agree(content: &RulePack, comparison: &Comparison<'_>, case: &Value, outcome: &Outcome) -> Result<(), String> {
    let read = read_case(&content.book, case).map_err(|errors| format!("{errors:?}: {case}"))?;
    comparison
        .standings(&read.answers, read.today, outcome)
        .and_then(|()| comparison.result(&read.answers, read.today, outcome))
        .map_err(|error| format!("{error}\n  {case}"))
}

#[test]
fn the_engine_says_what_the_contract_says_of_a_hundred_thousand_sets_of_answers() {
    let (contract, content) = (Contract::kept(), content());
    let comparison = Comparison::of(&contract, &content).unwrap();
    let seeds: Vec<u64> = (1..=4).collect();
    let check = |seed: u64| -> (Vec<String>, BTreeMap<String, [usize; 3]>) {
        let mut errors = Vec::new();
        let mut seen: BTreeMap<String, [usize; 3]> = BTreeMap::new();
        for case in People::new(&contract, seed).take(SETS / seeds.len()) {
            let outcome = outcome(&contract, &case);
            if let Err(error) = agree(&content, &comparison, &case, &outcome) {
                errors.push(error);
            }
            for (row, standing) in contract.rows.iter().zip(&outcome.standings) {
                let place = ["likely", "possible", "excluded"].iter().position(|word| *word == standing.word()).unwrap();
                seen.entry(row.id.clone()).or_default()[place] += 1;
            }
        }
        (errors, seen)
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = seeds.iter().map(|seed| scope.spawn(|| check(*seed))).collect();
        running.into_iter().map(|part| part.join().unwrap()).collect()
    });
    let errors: Vec<&String> = parts.iter().flat_map(|(errors, _)| errors).collect();
    assert!(
        errors.is_empty(),
        "{} of {SETS} differ, such as\n{}",
        errors.len(),
        errors[..errors.len().min(5)].iter().map(|one| format!("{one}\n")).collect::<String>()
    );
    for row in &contract.rows {
        let [likely, possible, excluded] =
            [0, 1, 2].map(|place| parts.iter().map(|(_, seen)| seen[&row.id][place]).sum::<usize>());
        let never = row.likely == Expression::Fixed(false);
        let always = row.likely == Expression::Fixed(true);
        assert!(never || likely >= 100, "{} was likely {likely} times: too few to speak of", row.id);
        assert!(
            always || (possible >= 100 && excluded >= 100),
            "{} was possible {possible} and excluded {excluded} times",
            row.id
        );
    }
}

#[test]
fn the_engine_says_what_the_contract_says_of_every_case() {
    let (contract, content) = (Contract::kept(), content());
    let comparison = Comparison::of(&contract, &content).unwrap();
    let mut tried = 0;
    for case in frozen::cases() {
        agree(&content, &comparison, &case, &outcome(&contract, &case)).unwrap_or_else(|error| panic!("{}: {error}", case["id"]));
        tried += 1;
    }
    assert!(tried > 100, "{tried} cases");
}

#[test]
fn the_order_the_desks_and_the_law_are_those_of_the_contract() {
    let (contract, content) = (Contract::kept(), content());
    let comparison = Comparison::of(&contract, &content).unwrap();
    comparison.order().unwrap();
    comparison.desks().unwrap();
    comparison.law().unwrap();
}

#[test]
fn the_desks_that_the_test_expects_are_those_of_the_first_steps() {
    let contract = Contract::kept();
    assert!(DESKS.iter().map(|(id, _)| *id).eq(contract.rows.iter().map(|row| row.id.as_str())));
    for (id, desks) in DESKS {
        let step = &contract.row(id).first_step;
        let lawyer = ["legal partner", "free lawyer", "lawyer;", "lawyer:"].iter().any(|word| step.starts_with(word));
        assert!(!lawyer || desks[0].starts_with("legal"), "{id}: {step}");
        for (word, desk) in [
            ("helpline 111", "helpline"),
            ("shelter", "shelter"),
            ("migration police", "migration-police"),
            ("employment", "employment"),
            ("civil registry", "registry"),
            ("public service centre", "registry"),
        ] {
            assert!(!step.contains(word) || desks.contains(&desk), "{id}: {step}");
        }
    }
}

#[test]
fn the_facts_and_their_options_are_those_of_the_contract() {
    let (contract, content) = (Contract::kept(), content());
    for fact in &contract.facts {
        let book = &content.book;
        let known = book.fact_named(&fact.id).and_then(|id| book.fact(id)).unwrap_or_else(|| panic!("no fact {}", fact.id));
        let kind = match known.kind {
            EngineKind::Choice => Kind::Choice,
            EngineKind::Set => Kind::Set,
            EngineKind::Date => Kind::Date,
        };
        assert_eq!(kind, fact.kind, "{}", fact.id);
        if fact.id == "region" {
            let units = known.options.iter().filter(|option| option.starts_with("KZ-")).count();
            assert_eq!((units, known.options.len()), (20, 21), "20 units and abroad");
            assert!(known.options.contains(&fact.options[0]));
        } else {
            assert_eq!(known.options, fact.options, "{}", fact.id);
        }
    }
    assert_eq!(contract.facts.len(), content.book.facts.len());
}

#[test]
fn the_contract_is_understood_as_it_is_meant() {
    let contract = Contract::kept();
    let today = (2026, 11, 22);
    let truth = |condition: &Expression, answers: Value| contract.truth(condition, answers.as_object().unwrap(), today);
    let likely = |id: &str, answers: Value| truth(&contract.row(id).likely, answers);

    // A comma binds more weakly than "or".
    let permit = |years: &str, family: Value| json!({ "documents": ["residence_permit"], "ended_papers": [], "situation": [], "lawful_years": years, "citizen_family": family });
    assert_eq!(likely("naturalisation", permit("under_5", json!(["spouse_3_years"]))), Truth::Yes);
    assert_eq!(likely("naturalisation", permit("under_5", json!([]))), Truth::No);
    // "either … or …" joins what stands in brackets, and the comma before it is an "and".
    let kandas =
        |ended: Value| json!({ "documents": ["kandas_certificate"], "ended_papers": ended, "registration": "permanent" });
    assert_eq!(likely("simplified-citizenship", kandas(json!([]))), Truth::Yes);
    assert_eq!(likely("simplified-citizenship", kandas(json!(["kandas_certificate"]))), Truth::No);
    let citizen = json!({ "documents": ["kandas_certificate", "kz_id"], "kz_id_state": "valid", "ended_papers": [], "registration": "permanent" });
    assert_eq!(likely("simplified-citizenship", citizen), Truth::No);
    // What was ever had is held until it is said to have ended.
    assert_eq!(likely("refugee-renewal", json!({ "documents": ["refugee_certificate"] })), Truth::Open);
    assert_eq!(likely("refugee-renewal", json!({ "documents": ["refugee_certificate"], "ended_papers": [] })), Truth::Yes);
    assert_eq!(likely("refugee-renewal", json!({ "documents": [], "ended_papers": [] })), Truth::No);
    // A list after "is".
    let born = |country: &str| json!({ "documents": [], "citizen_family": ["close_relative"], "birth_country": country, "birth_date": "1980" });
    assert_eq!(truth(&contract.row("naturalisation").possible, born("tm")), Truth::Yes);
    assert_eq!(truth(&contract.row("naturalisation").possible, born("other")), Truth::No);
    // ", or" binds most weakly of all; parents come in either order.
    let child = |mother: &str, father: &str, country: &str| {
        truth(
            contract.name("child_of_citizens"),
            json!({ "mother_citizenship": mother, "father_citizenship": father, "birth_country": country, "parents_resident": "no" }),
        )
    };
    assert_eq!(child("kz", "stateless", "ru"), Truth::Yes);
    assert_eq!(child("stateless", "kz", "ru"), Truth::Yes);
    assert_eq!(child("other", "kz", "ru"), Truth::No);
    assert_eq!(child("other", "kz", "kz"), Truth::Yes);
    assert_eq!(child("kz", "none", "ru"), Truth::Yes);
    // A question without a meaning: a comparison is false, its negation true; later births count as "no" for 1992.
    let citizen = |documents: Value| json!({ "documents": documents, "kz_id_state": "valid", "other_citizenship": "never" });
    assert_eq!(likely("confirmed-citizen", citizen(json!([]))), Truth::No);
    assert_eq!(likely("confirmed-citizen", citizen(json!("unknown"))), Truth::Open);
    assert_eq!(likely("confirmed-citizen", citizen(json!(["kz_id"]))), Truth::Yes);
    assert_eq!(
        truth(&contract.row("belonging-1992").signal, json!({ "birth_date": "1993", "lived_in_kz_1992": "yes" })),
        Truth::No
    );
    assert_eq!(
        truth(&contract.row("belonging-1992").signal, json!({ "birth_date": "1992", "lived_in_kz_1992": "yes" })),
        Truth::Yes
    );
    assert_eq!(truth(&contract.row("belonging-1992").signal, json!({ "lived_in_kz_1992": "yes" })), Truth::Yes);
    // Ages and years turn on the day itself.
    let young = |date: &str| truth(contract.name("minor"), json!({ "birth_date": date }));
    assert_eq!(
        [young("2008-11-22"), young("2008-11-23"), young("2008"), young("2009")],
        [Truth::No, Truth::Yes, Truth::Open, Truth::Yes]
    );
    let here = |date: &str| truth(contract.name("here_five_years"), json!({ "arrival_date": date }));
    assert_eq!(
        [here("2021-11-22"), here("2021-11-23"), here("2021-11"), here("always"), here("visiting")],
        [Truth::Yes, Truth::No, Truth::Open, Truth::Yes, Truth::No]
    );
    let before = |date: &str| truth(contract.name("came_before_1992"), json!({ "arrival_date": date }));
    assert_eq!(
        [before("1992-02-29"), before("1992"), before("always"), before("visiting")],
        [Truth::Yes, Truth::Open, Truth::Yes, Truth::No]
    );
}

#[test]
fn a_contract_that_is_not_understood_is_refused() {
    let text = include_str!("contract.md");
    let refused = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        Contract::read(&text.replacen(from, to, 1)).err().unwrap_or_else(|| panic!("{from} → {to} was understood"))
    };
    assert!(refused("in(child_alone), minor |", "in(child_alone), adult |").contains("`adult` is no name"));
    assert!(
        refused("| has(stateless_certificate), not kz_id_counts |", "| has(stateless_certificate), not kz_id_counts minor |")
            .contains("left over")
    );
    assert!(refused("not has(asylum_certificate), not", "not has(asylum), not").contains("has no `asylum`"));
    assert!(refused("kz_id_state = cancelled, other", "kz_id_state = canceled, other").contains("no option `canceled`"));
    assert!(refused("or in(violence) |", "or in(violence) and afraid |").contains("side by side"));
    assert!(refused("in(wanted) is true, or", "in(sought) is true, or").contains("Withheld"));
    assert!(refused("then `other-state-check`", "then `kandas`").contains("order"));
    assert!(refused("danger_learned` needs fear answered", "danger_learned` needs worry answered").contains("is no name"));
    assert!(refused("in either order", "in this order").contains("new way"));
}

#[test]
fn the_ends_of_an_interval_speak_for_all_its_days() {
    let today: Day = (2028, 2, 29);
    for date in ["1992", "2010", "2010-02", "2010-03", "2023", "2023-02", "2023-03"] {
        let (first, last) = interval(date).unwrap();
        let tests: [&dyn Fn(Day) -> bool; 3] =
            [&|day| day < (1992, 3, 1), &|day| whole_years(day, today) < 18, &|day| whole_years(day, today) >= 5];
        for holds in tests {
            let mut days = vec![first];
            while days[days.len() - 1] != last {
                days.push(next(days[days.len() - 1]));
            }
            let slow = match days.iter().filter(|day| holds(**day)).count() {
                0 => Truth::No,
                all if all == days.len() => Truth::Yes,
                _ => Truth::Open,
            };
            assert_eq!(agreed((first, last), holds), slow, "{date} to {}", text(last));
        }
    }
}

#[test]
fn nothing_answered_gives_only_the_consultation() {
    let contract = Contract::kept();
    let outcome = contract.outcome(&Given::new(), (2026, 11, 22));
    let shown: Vec<&str> = outcome.shown.iter().map(|(at, _)| contract.rows[*at].id.as_str()).collect();
    assert_eq!(shown, ["consultation"]);
}
