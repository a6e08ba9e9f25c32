//! The things that keepers of the content do, each as its page in `docs/tasks/` says, on a copy and by editing files only. In the end
//! `zhol check` is green, and so is everything that holds for the content that is shipped.
//!
//! Nothing here knows what is in the content: an edit takes the first pathway, question or number that there is.

mod contact_keepers;
mod lawyers;
mod translators;

use toml::Value;
use zhol_tests::list;

use crate::copy::Copy;

fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn every_task_has_a_page_that_the_readme_of_the_content_leads_to() {
    let root = zhol_tests::root();
    let read = |file: &str| std::fs::read_to_string(root.join(file)).unwrap();
    let (readme, contributing) = (read("content/README.md"), read("CONTRIBUTING.md"));
    let mut pages = 0;
    for entry in std::fs::read_dir(root.join("docs/tasks")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let page = read(&format!("docs/tasks/{name}"));
        assert!(contributing.contains(&format!("(docs/tasks/{name})")), "CONTRIBUTING.md leads to {name}");
        if page.lines().nth(2).unwrap().starts_with("For engineers") {
            continue;
        }
        assert!(readme.contains(&format!("(../docs/tasks/{name})")), "content/README.md leads to {name}");
        assert!(page.contains("content check"), "{name} names the command");
        // Every place that a page names is there.
        let places =
            page.split('`').skip(1).step_by(2).filter(|place| place.starts_with("content/") && !place.contains(['<', '*']));
        for place in places {
            assert!(root.join(place).exists(), "{name} names {place}");
        }
        pages += 1;
    }
    assert_eq!(pages, 11);
}

#[test]
fn what_the_check_says_of_the_shipped_content_is_nothing() {
    let copy = Copy::new("unchanged");
    assert!(copy.problems().is_empty(), "{}", list(&copy.problems()));
    assert_eq!(copy.source().all().count(), zhol_tests::shipped::source().all().count(), "the copy is whole");
}
