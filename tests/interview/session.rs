//! The interview over the frozen copy of the content: what a change of an answer does to the others.

use zhol_core::{
    engine::{Answer, Answers, OptionSet, Rulebook},
    interview::{Page, Session},
};
use zhol_tests::frozen;

fn set(book: &Rulebook, fact: &str, options: &[&str]) -> Answer {
    let fact = book.fact(book.fact_named(fact).unwrap()).unwrap();
    Answer::Set(options.iter().map(|option| fact.option(option).unwrap()).collect::<OptionSet>())
}

#[test]
fn a_paper_that_is_added_is_asked_about_again_and_one_that_is_taken_out_leaves_the_answer() {
    let content = frozen::content();
    let book = &content.pack.book;
    let (documents, ended) = (book.fact_named("documents").unwrap(), book.fact_named("ended_papers").unwrap());
    let mut answers = Answers::default();
    let mut hold = |papers: &[&str], of: Option<&[&str]>| {
        answers.tell(book, documents, Some(set(book, "documents", papers)));
        if let Some(of) = of {
            answers.tell(book, ended, Some(set(book, "ended_papers", of)));
        }
        answers.get(ended)
    };
    let both = ["residence_permit", "foreign_passport"];
    assert_eq!(hold(&["foreign_passport"], Some(&["foreign_passport"])), Some(set(book, "ended_papers", &["foreign_passport"])));
    assert_eq!(hold(&both, None), None, "nobody has said whether the permit is still valid");
    hold(&both, Some(&both));
    assert_eq!(hold(&["residence_permit"], None), Some(set(book, "ended_papers", &["residence_permit"])));
    answers.tell(book, documents, None);
    assert_eq!(answers.get(ended), None, "all papers are offered where it is not known which there are");
    answers.tell(book, documents, Some(set(book, "documents", &["residence_permit"])));
    answers.tell(book, ended, Some(Answer::Unknown));
    answers.tell(book, documents, Some(set(book, "documents", &both)));
    assert_eq!(answers.get(ended), None, "not to know it of one paper says nothing of another");
}

#[test]
fn a_paper_that_is_added_at_the_end_leads_to_the_question_about_it() {
    let content = frozen::content();
    let (book, today) = (&content.pack.book, frozen::today());
    let (documents, ended) = (book.fact_named("documents").unwrap(), book.fact_named("ended_papers").unwrap());
    let mut session = Session::default();
    session.begin(None, book, today);
    session.answer(documents, set(book, "documents", &["foreign_passport"]), book, today);
    session.answer(ended, set(book, "ended_papers", &[]), book, today);
    session.check();
    session.change(documents, book, today);
    session.answer(documents, set(book, "documents", &["foreign_passport", "residence_permit"]), book, today);
    assert_eq!(*session.page(), Page::Question(ended));
}
