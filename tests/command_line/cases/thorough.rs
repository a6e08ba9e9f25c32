//! Every rule changed in turn: a change that no case notices is reported.

use zhol_authoring::{Content, Mutant, MutationOperator, MutationTest, mutants};
use zhol_tests::frozen::{self, today};

use super::{content_with, lost_certificate};

/// Tries the changes to one rule.
fn tried(cases: &str) -> MutationTest {
    let source = content_with(cases);
    let content = Content::read(&source, today()).unwrap();
    MutationTest::of(&source, &content, |mutant| mutant.entry == "birth-record-copy, likely").unwrap()
}

#[test]
fn a_rule_that_no_case_guards_is_reported_with_answers_that_would() {
    let bare = tried(&lost_certificate("shown = [\"consultation\"]"));
    let guarded = tried(&lost_certificate("likely = [\"birth-record-copy\"]"));
    assert_eq!(bare.tried(), guarded.tried());
    assert_eq!(bare.by_case, 0);
    assert!(guarded.by_case > 0);
    assert!(guarded.unnoticed.len() < bare.unnoticed.len());
    let told = bare.to_string();
    assert!(told.contains("content/pathways/birth.toml, line "), "{told}");
    assert!(told.contains("  from  birth_record = lost"), "{told}");
    assert!(told.contains("Add a case that tells them apart, such as {\"today\":"), "{told}");
    // The answers that are proposed do tell the two apart.
    for unnoticed in &bare.unnoticed {
        let Mutant { file, whole, .. } = &unnoticed.mutant;
        let before = Content::rules(&frozen::source(), today()).unwrap();
        let after = Content::rules(&frozen::source().with(file, whole.as_str()), today()).unwrap();
        let result = |pack: &zhol_core::content::RulePack| {
            let case = zhol_authoring::read_case(&pack.book, &unnoticed.example).unwrap();
            let screening = zhol_core::engine::screen(&pack.book, &case.answers, case.today);
            let shown: Vec<_> = screening.pathways.iter().map(|shown| (shown.pathway, shown.standing)).collect();
            let unchecked: Vec<_> = screening.unchecked.iter().map(|entry| entry.pathway).collect();
            (shown, unchecked)
        };
        assert_ne!(result(&before), result(&after), "{}", unnoticed.example);
    }
}

#[test]
fn every_slip_is_told_with_its_place() {
    let source = frozen::source();
    let all = mutants(&source);
    for slip in [
        MutationOperator::Condition,
        MutationOperator::Signal,
        MutationOperator::Needs,
        MutationOperator::PutOff,
        MutationOperator::Desks,
        MutationOperator::Law,
        MutationOperator::Order,
    ] {
        assert!(all.iter().any(|mutant| mutant.kind == slip), "no slip of the kind {}", slip.name());
    }
    for mutant in all.iter().filter(|mutant| mutant.kind.is_of_a_rule()) {
        let text = source.text(&mutant.file).unwrap();
        let line = text.lines().nth(mutant.line - 1).unwrap();
        let field = mutant.entry.rsplit(", ").next().unwrap();
        assert!(line.contains(&format!("{field} ")), "{}, line {}: {line}", mutant.entry, mutant.line);
        assert_ne!(mutant.whole, text);
    }
}
