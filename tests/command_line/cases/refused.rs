//! Cases that cannot be read.

use zhol_authoring::{Content, Severity};
use zhol_tests::frozen::{self, today};

use super::{content_with, lost_certificate, said};

#[test]
fn each_kind_of_bad_case_is_refused_with_its_remedy() {
    let book = Content::rules(&frozen::source(), today()).unwrap().book;
    let good = lost_certificate("likely = [\"birth-record-copy\"]");
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replace(from, to)
    };
    let expecting = |expect: &str| changed("likely = [\"birth-record-copy\"]", expect);
    for (cases, says, remedy) in [
        (changed("about = \"Lost a birth certificate.\"", ""), "`about` is missing", "Say in a sentence"),
        (changed("\"composite\"", "\" \""), "`source` is missing", "an article of law"),
        (changed("today = \"2026-11-22\"", ""), "`today` is missing", "YYYY-MM-DD"),
        (changed("\"2026-11-22\"", "\"2026-02-30\""), "which is no day", "YYYY-MM-DD"),
        (changed("about =", "abuot ="), "no field `abuot`", "`about`"),
        (changed("birth_country =", "birth_contry ="), "`birth_contry` is not a fact", "`birth_country`"),
        (changed("\"kz\"", "\"kzz\""), "`birth_country`: \"kzz\" is not one of its options", "Allowed"),
        (changed("birth_record = \"lost\"", "birth_date = \"1985-02-30\""), "not in the calendar", "YYYY"),
        (changed("birth_record = \"lost\"", "birth_date = \"2030\""), "in the future", "to today"),
        (changed("birth_record = \"lost\"", "documents = \"kz_id\""), "`documents`: the answer is the text", "a list of any of"),
        (changed("answers]", "ansers]"), "`answers` is missing", "[lost-certificate.answers]"),
        (changed("expect]", "expects]"), "`expect` is missing", "[lost-certificate.expect]"),
        (expecting(""), "expects nothing", "likely"),
        (expecting("likely = []"), "expects nothing", "likely"),
        (expecting("likly = [\"asylum\"]"), "expects nothing called `likly`", "`likely`"),
        (expecting("likely = [\"birth-record-cpy\"]"), "no pathway `birth-record-cpy`", "`birth-record-copy`"),
        (expecting("likely = \"asylum\""), "a list of pathways", "likely = [\"consultation\"]"),
        (expecting("first = [\"asylum\"]"), "one pathway", "first = \"consultation\""),
        (expecting("shown = [\"consultation\", \"consultation\"]"), "stands there twice", "Take one out"),
        (
            expecting("likely = [\"birth-record-copy\"]\nabsent = [\"birth-record-copy\"]"),
            "stands under `likely` and under `absent`",
            "take one out",
        ),
        (format!("stray = 1\n{good}"), "There should be a case", "Put `[stray]`"),
        (format!("{good}\n{good}"), "cannot be read as TOML", "on that line"),
    ] {
        let problems = Content::cases(&content_with(&cases), &book).unwrap_err();
        let found = problems.iter().find(|problem| problem.what.contains(says));
        let found = found.unwrap_or_else(|| panic!("`{says}` is not said of\n{cases}\nbut {problems:#?}"));
        assert!(found.remedy.contains(remedy), "{found}");
        assert_eq!(found.severity, Severity::MustFix);
        assert!(
            found.entry.is_empty()
                || found.entry.contains("lost-certificate")
                || found.entry == "stray"
                || found.what.contains("TOML")
        );
    }
    let twice = content_with(&good).with("content/cases/other.toml", good.as_str());
    let problems = said(&twice);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].what.contains("stands in content/cases/of-the-test.toml too"), "{}", problems[0]);
    assert!(problems[0].remedy.contains("another name"));
}

#[test]
fn a_content_without_cases_is_told_so() {
    let problems = said(&content_with(""));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].severity, Severity::LookAt);
}
