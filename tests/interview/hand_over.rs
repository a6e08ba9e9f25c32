//! The hand-over code: what was answered comes back, every slip is noticed, and nothing comes out that nobody can have answered.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use zhol_authoring::{Content, people, read_case};
use zhol_core::{
    engine::{Answer, Answers, Date, Evaluation, Truth, screen},
    interview::{
        encoding::{self, Number},
        hand_over::{CodeError, GROUP, read, write},
        next_question,
    },
};
use zhol_tests::{
    frozen::{self, book, today},
    random::answers,
};

/// The most symbols of a code, whatever was answered.
const LONGEST: usize = 28;

/// How many sets of answers to try: `ZHOL_CODES=1000000 cargo test --release -p zhol-tests --test interview hand_over`.
fn cases() -> ProptestConfig {
    let cases = std::env::var("ZHOL_CODES").map_or(20_000, |count| count.parse().unwrap());
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The answers without those to questions that have no meaning.
fn meant(answers: &Answers) -> Answers {
    let evaluation = Evaluation::of(book(), answers, today());
    let mut meant = Answers::default();
    for (id, _) in book().facts().filter(|(id, _)| evaluation.applies(book(), *id) != Truth::No) {
        if let Some(answer) = answers.get(id) {
            meant.set(id, answer);
        }
    }
    meant
}

/// The same answers, whatever stands behind the last of them.
fn assert_same(one: &Answers, other: &Answers) {
    for (id, fact) in book().facts() {
        assert_eq!(one.get(id), other.get(id), "{}", fact.id);
    }
}

/// No person is asked what has no meaning, or can answer what is not on the list.
fn assert_possible(answers: &Answers) {
    let evaluation = Evaluation::of(book(), answers, today());
    for (id, fact) in book().facts() {
        if let Some(answer) = answers.get(id) {
            assert!(fact.accepts(answer, today()).is_ok(), "{}: {answer:?}", fact.id);
            assert_ne!(evaluation.applies(book(), id), Truth::No, "{} has no meaning", fact.id);
        }
    }
}

fn symbols(code: &str) -> Vec<char> {
    code.chars().filter(|letter| *letter != '-').collect()
}

fn text(symbols: &[char]) -> String {
    symbols.iter().collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_was_answered_comes_back(answers in answers()) {
        let code = write(book(), &answers);
        let back = read(book(), &code, today()).unwrap();
        assert_same(&back, &meant(&answers));
        assert_possible(&back);
        prop_assert!(symbols(&code).len() <= LONGEST, "{code}");
        prop_assert_eq!(symbols(&code).len() % GROUP, 0);
        let number = encoding::encode(book(), &answers);
        assert_same(&encoding::decode(book(), Number::of(number.bytes()), today()).unwrap(), &back);
    }

    #[test]
    fn a_symbol_changed_or_two_exchanged_or_some_lost_is_always_noticed(answers in answers(), seed in any::<u32>()) {
        let code = symbols(&write(book(), &answers));
        // Every symbol of the code, each replaced by one other; tests of the check itself show that which other does not matter.
        for at in 0..code.len() {
            let mut wrong = code.clone();
            let shift = 1 + (usize::try_from(seed).unwrap() + at) % 31;
            let place = ALPHABET.iter().position(|letter| *letter == code[at]).unwrap();
            wrong[at] = ALPHABET[(place + shift) % 32];
            prop_assert!(read(book(), &text(&wrong), today()).is_err());
        }
        for at in 1..code.len() {
            let mut wrong = code.clone();
            wrong.swap(at - 1, at);
            prop_assert_eq!(read(book(), &text(&wrong), today()).is_err(), code[at] != code[at - 1]);
        }
        for end in 1..code.len() {
            prop_assert_eq!(read(book(), &text(&code[..end]), today()), Err(CodeError::Short(end, code.len())));
        }
        let longer = format!("{}{}", text(&code), ALPHABET[usize::try_from(seed % 32).unwrap()]);
        prop_assert_eq!(read(book(), &longer, today()), Err(CodeError::Long(code.len() + 1, code.len())));
    }

    #[test]
    fn what_is_no_code_never_becomes_answers_that_nobody_gave(letters in proptest::collection::vec(0usize..32, 0..30), bytes in proptest::collection::vec(any::<u8>(), 0..20)) {
        // Letters by chance, and numbers by chance with a right check: few of the first get past it.
        let typed: String = letters.iter().map(|at| ALPHABET[*at]).collect();
        let _ = read(book(), &typed, today()).map(|answers| assert_possible(&answers));
        let checked = checked(&letters);
        if let Ok(answers) = read(book(), &checked, today()) {
            assert_possible(&answers);
            prop_assert_eq!(symbols(&write(book(), &answers)), symbols(&checked), "one set of answers, one code");
        }
        if let Some(answers) = encoding::decode(book(), Number::of(&bytes), today()) {
            assert_possible(&answers);
        }
    }
}

/// The symbols of a code, in the order of their values.
pub const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R',
    'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// A code of some length with the stamp of the book and these digits above, and a right check: tried out, for there are but 32.
fn checked(letters: &[usize]) -> String {
    let groups = letters.len() / GROUP + 1;
    let stamp = usize::from(book().stamp);
    let mut symbols: Vec<usize> = letters.to_vec();
    symbols.resize(groups * GROUP - 1, 0);
    symbols[0] = (groups - 1) | (stamp % 4) << 3;
    symbols[1] = stamp / 4 % 32;
    if let Some(third) = symbols.get_mut(2) {
        *third = (*third & !1) | (stamp / 128);
    }
    let start: String = symbols.iter().map(|at| ALPHABET[*at]).collect();
    let all = ALPHABET.iter().map(|letter| format!("{start}{letter}"));
    let mut right = all.filter(|code| read(book(), code, today()) != Err(CodeError::Check));
    let code = right.next().unwrap();
    assert_eq!(right.next(), None, "one symbol and no other makes the check right");
    code
}

#[test]
fn every_wrong_symbol_in_some_codes_is_noticed() {
    for person in people(300, 7) {
        let code = symbols(&write(book(), &read_case(book(), &person).unwrap().answers));
        for at in 0..code.len() {
            for wrong in ALPHABET.into_iter().filter(|wrong| *wrong != code[at]) {
                let mut typed = code.clone();
                typed[at] = wrong;
                assert!(read(book(), &text(&typed), today()).is_err(), "{} for {}", text(&typed), text(&code));
            }
        }
    }
}

/// The longest code there can be: every question has a meaning, and every answer is the one of the highest digit.
#[test]
fn no_code_is_longer_than_28_symbols() {
    let mut bits = (8.0f64 * 256.0).log2();
    for (_, fact) in book().facts() {
        let options = f64::from(u32::try_from(fact.options.len()).unwrap());
        bits += match fact.kind {
            zhol_core::engine::Kind::Choice => (2.0 + options).log2(),
            zhol_core::engine::Kind::Set => (2.0 + options.exp2()).log2(),
            zhol_core::engine::Kind::Date => (2.0 + options + 360.0).log2() + 385f64.log2(),
        };
    }
    let symbols = (bits / 5.0).ceil() + 1.0;
    println!("{bits:.1} bits, {symbols} symbols");
    assert!(symbols <= 28.0, "{bits} bits");
}

/// Every question that the interview asks is answered, until nothing can change any more.
#[test]
fn a_full_case_of_most_people_fits_into_24_symbols() {
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for person in people(8822, 2020) {
        let known = read_case(book(), &person).unwrap().answers;
        let mut told = Answers::default();
        while let Some(fact) = next_question(book(), &told, today()) {
            told.set(fact, known.get(fact).unwrap_or(Answer::Unknown));
        }
        *lengths.entry(symbols(&write(book(), &told)).len()).or_default() += 1;
    }
    println!("symbols of a full case, and people: {lengths:?}");
    let all: usize = lengths.values().sum();
    let short: usize = lengths.range(..=24).map(|(_, count)| count).sum();
    assert!(short * 100 >= all * 95, "{lengths:?}");
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let answers = read_case(book(), &people(1, 3).next().unwrap()).unwrap().answers;
    let code = write(book(), &answers);
    let plain = code.replace('-', "");
    let lookalikes: String = code
        .chars()
        .map(|letter| {
            "A А B В C С E Е H Н K К M М P Р T Т X Х 0 o 1 l"
                .split(' ')
                .collect::<Vec<_>>()
                .chunks(2)
                .find(|pair| pair[0] == letter.to_string())
                .map_or(letter, |pair| pair[1].chars().next().unwrap())
        })
        .collect();
    for typed in [
        code.to_lowercase(),
        plain.clone(),
        plain.split("").collect::<Vec<_>>().join(" "),
        code.replace('-', " – "),
        lookalikes,
        format!("\u{2066}{code}\u{2069}\n"),
    ] {
        assert_same(&read(book(), &typed, today()).unwrap(), &answers);
    }
    assert_eq!(read(book(), &format!("U{code}"), today()), Err(CodeError::Symbol(1, 'U')));
    assert_eq!(read(book(), &code.replacen('-', "-Ж", 1), today()), Err(CodeError::Symbol(5, 'Ж')));
    assert_eq!(read(book(), " - ", today()), Err(CodeError::Empty));
}

#[test]
fn a_code_of_another_table_of_facts_is_told_apart_and_other_changes_leave_codes_good() {
    let changed = |file: &str, from: &str, to: &str| {
        let text = frozen::source().text(file).unwrap().to_owned();
        assert!(text.contains(from), "{file}: {from}");
        Content::rules(&frozen::source().with(file, text.replacen(from, to, 1)), today()).unwrap().book
    };
    let answers = read_case(book(), &json!({ "today": "2026-11-22", "answers": { "birth_date": "1984" } })).unwrap().answers;
    let code = write(book(), &answers);
    for (file, from, to) in [
        ("content/facts.toml", "options = [\"medical\", \"home\"]", "options = [\"home\", \"medical\"]"),
        ("content/facts.toml", "needs   = \"has(kz_id)\"", "needs   = \"has(ussr_passport)\""),
        ("content/terms.toml", "birth_date < 1992-03-01", "birth_date < 1992-03-02"),
    ] {
        assert_eq!(read(&changed(file, from, to), &code, today()), Err(CodeError::Version(book().stamp)), "{from}");
    }
    let (file, from) = ("content/pathways/citizenship.toml", "kz_id_state = cancelled");
    let other = changed(file, from, "kz_id_state = expired_or_lost");
    assert_same(&read(&other, &code, today()).unwrap(), &answers);
    assert_ne!(other, *book());
}

#[test]
fn a_day_that_has_not_come_is_no_answer() {
    let answers =
        read_case(book(), &json!({ "today": "2026-11-22", "answers": { "birth_date": "2026-11-22" } })).unwrap().answers;
    let code = write(book(), &answers);
    assert_eq!(read(book(), &code, Date::new(2026, 11, 21).unwrap()), Err(CodeError::Impossible));
    assert!(read(book(), &code, today()).is_ok());
}

#[test]
fn the_result_of_a_code_is_the_result_of_the_answers() {
    for person in people(2_000, 11) {
        let answers = read_case(book(), &person).unwrap().answers;
        let back = read(book(), &write(book(), &answers), today()).unwrap();
        assert_eq!(screen(book(), &back, today()), screen(book(), &answers, today()));
    }
}
