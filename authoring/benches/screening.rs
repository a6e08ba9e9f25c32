//! What a screening costs: one evaluation of all pathways, a whole result, the next question.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros make undocumented items; a benchmark that cannot begin ends"
)]

use std::{
    hint::black_box,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use criterion::{Criterion, criterion_group, criterion_main};
use zhol_authoring::{Case, Content, Source, people, read_case, report};
use zhol_core::{
    engine::{Answers, Date, Evaluation, screen},
    interview::{needed_usually, next_question},
    referral::refer,
};

/// The shipped content.
const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");

/// The day by the clock.
fn today() -> Date {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
    Date::from_days_since_1970(u32::try_from(days).unwrap())
}

fn screening(bench: &mut Criterion) {
    let content = Content::read(&Source::folder(Path::new(CONTENT)).unwrap(), today()).unwrap();
    let (book, directory) = (&content.pack.book, &content.pack.directory);
    let cases: Vec<Case> = people(500, 2020).map(|person| read_case(book, &person).unwrap()).collect();
    let mut at = 0;
    let mut next = || {
        at = (at + 1) % cases.len();
        cases.get(at).unwrap()
    };
    bench.bench_function("evaluate all pathways", |run| {
        run.iter(|| {
            let case = next();
            black_box(Evaluation::of(book, &case.answers, case.today))
        });
    });
    bench.bench_function("a result with its reasons and offices", |run| {
        run.iter(|| {
            let case = next();
            let screening = screen(book, &case.answers, case.today);
            black_box(refer(directory, book, &screening, &case.answers))
        });
    });
    bench.bench_function("a result as zhol screen reports it", |run| {
        run.iter(|| black_box(report(&content, next())));
    });
    let nothing = Answers::default();
    let today = today();
    bench.bench_function("the first question", |run| run.iter(|| black_box(next_question(book, &nothing, today))));
    bench.bench_function("the next question of a finished interview", |run| {
        run.iter(|| {
            let case = next();
            black_box(next_question(book, &case.answers, case.today))
        });
    });
    bench.bench_function("how many questions are left, from the start", |run| {
        run.iter(|| black_box(needed_usually(book, &nothing, today)));
    });
}

criterion_group!(benches, screening);
criterion_main!(benches);
