//! Anything at all, typed as a hand-over code: it is refused, or it gives answers that a person can have given and whose code it is.
//!
//! A right check is one text in 32, and the right stamp one in 256 of those, so the same bytes are also taken as the number inside a
//! code: past the check the reading of answers begins.
//!
//! The rules are those that the browser gets: `cargo run --bin zhol -- pack --out fuzz/packs` writes them.

#![no_main]

use std::{fs, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use zhol_core::{
    content,
    engine::{Answers, Date, Evaluation, Rulebook, Truth},
    interview::{
        encoding::{Number, decode, encode},
        hand_over::{read, write},
    },
};

static BOOK: LazyLock<Rulebook> = LazyLock::new(|| {
    let pack = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/packs/rules.pack"));
    let pack = pack.expect("the rules are written by `cargo run --bin zhol -- pack --out fuzz/packs`");
    content::read::<Rulebook>(&pack).expect("the rules are those of this version")
});

fn today() -> Date {
    Date::new(2026, 11, 22).expect("it is a day")
}

fn assert_possible(answers: &Answers) {
    for (id, fact) in BOOK.facts() {
        if let Some(answer) = answers.get(id) {
            assert!(fact.accepts(answer, today()).is_ok(), "{}: {answer:?}", fact.id);
            let applies = fact.needs.map_or(Truth::Yes, |needs| Evaluation::of_one(&BOOK, needs.condition, answers, today()));
            assert_ne!(applies, Truth::No, "{} has no meaning", fact.id);
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(answers) = read(&BOOK, &text, today()) {
        assert_possible(&answers);
    }
    let number = Number::of(bytes);
    if let Some(answers) = decode(&BOOK, number.clone(), today()) {
        assert_possible(&answers);
        assert_eq!(encode(&BOOK, &answers), number, "one set of answers, one number");
        assert_eq!(read(&BOOK, &write(&BOOK, &answers), today()).as_ref(), Ok(&answers));
    }
});
