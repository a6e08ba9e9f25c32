//! What lawyers do: rules, pathways, options, questions, signatures.

use toml::{Table, Value};
use zhol_authoring::Problem;
use zhol_tests::list;

use super::{strings, text};
use crate::copy::{Copy, day};

/// The pathways that are settled last, so that nothing else hangs on them.
fn others(copy: &Copy) -> Vec<(String, String, Table)> {
    let others = strings(&copy.table("pathways/order.toml")["others"]);
    let conditional = |entry: &Table| entry["likely"].as_str().is_some_and(|likely| likely.contains(['=', '(', ' ']));
    let mut found = copy.pathways();
    found.retain(|(_, id, entry)| others.contains(id) && !entry.contains_key("variants") && conditional(entry));
    assert!(!found.is_empty(), "there are other possibilities");
    found
}

/// Conditions that can be added to a rule, each a comparison with an answer that everybody may give.
fn clauses(copy: &Copy) -> Vec<String> {
    let facts = copy.table("facts.toml");
    let simple = facts.iter().filter(|(_, fact)| fact["kind"].as_str() == Some("choice") && fact.get("needs").is_none());
    simple.filter_map(|(id, fact)| Some(format!("{id} ≠ {}", strings(fact.get("options")?).pop()?))).collect()
}

#[test]
fn a_rule_is_changed() {
    let copy = Copy::new("rule");
    let before = copy.content().pack.book;
    let of_a_case = |problem: &Problem| problem.file.starts_with("content/cases/");
    let mut tried = String::new();
    for (file, id, entry) in others(&copy) {
        let old = copy.read(&file);
        for clause in clauses(&copy) {
            copy.edit(&file, |pathways| {
                pathways[&id]["likely"] = text(&format!("({}) and {clause}", entry["likely"].as_str().unwrap()));
            });
            let problems = copy.problems();
            if problems.iter().all(of_a_case) {
                // What the rule now says otherwise is named case by case: here the lawyer means it so.
                for problem in problems {
                    let case = problem.entry.split(',').next().unwrap();
                    assert!(problem.remedy.contains("the case"), "{problem}");
                    copy.edit(problem.file.trim_start_matches("content/"), |cases| _ = cases.remove(case));
                }
                assert_ne!(copy.content().pack.book, before);
                return copy.is_whole();
            }
            // A part that can never matter is named.
            tried.push_str(&format!("{id}, {clause}: {}", list(&problems)));
            copy.write(&file, &old);
        }
    }
    panic!("no rule can be narrowed: {tried}");
}

#[test]
fn a_pathway_is_added() {
    let copy = Copy::new("pathway");
    let (_, model, entry) = others(&copy).swap_remove(0);
    let write = |likely: &str| {
        let mut entry = entry.clone();
        entry["likely"] = text(likely);
        let entries = Table::from_iter([("keepers-example".to_owned(), Value::Table(entry))]);
        copy.write_table("pathways/keepers.toml", &entries);
    };
    let likely = entry["likely"].as_str().unwrap();
    write(likely);
    let named: Vec<(String, String)> = copy.problems().into_iter().map(|problem| (problem.file, problem.remedy)).collect();
    let order = |(_, remedy): &(String, String)| remedy.contains("content/pathways/order.toml");
    assert!(named.iter().any(order), "the order is asked for: {named:?}");
    assert!(named.iter().any(|(file, _)| file.starts_with("content/guide/")), "the name in the guide is asked for: {named:?}");
    copy.edit("pathways/order.toml", |order| {
        for list in ["then", "others"] {
            order[list].as_array_mut().unwrap().push(text("keepers-example"));
        }
    });
    for end in ["", "-says", "-first-step", "-next"] {
        copy.say_like(&format!("pathway-keepers-example{end}"), &format!("pathway-{model}{end}"), "");
    }
    for language in copy.languages() {
        let group = copy.read(&format!("guide/{language}.ftl"));
        let name = group.lines().find(|line| line.starts_with("guide-group-")).unwrap().split_once('=').unwrap().1.to_owned();
        copy.say("guide", &language, "guide-group-keepers", &name);
    }
    let found = copy.problems();
    assert!(found.iter().any(|problem| problem.what.contains("the same answers")), "it says what another says: {}", list(&found));
    let own = clauses(&copy).into_iter().any(|clause| {
        write(&format!("({likely}) and {clause}"));
        copy.problems().is_empty()
    });
    assert!(own, "{}", list(&copy.problems()));
    copy.is_whole();
    assert!(copy.content().pack.book.pathway_named("keepers-example").is_some());
}

#[test]
fn an_option_is_added() {
    let copy = Copy::new("option");
    let facts = copy.table("facts.toml");
    let able = facts.iter().filter(|(_, fact)| fact["kind"].as_str() == Some("choice") && fact.get("alike").is_some());
    for (id, fact) in able {
        let old = copy.read("facts.toml");
        copy.edit("facts.toml", |facts| {
            for list in ["options", "alike"] {
                facts[id][list].as_array_mut().unwrap().push(text("keepers"));
            }
        });
        let missing =
            |problem: &Problem| problem.file.starts_with("content/text/") && problem.entry == format!("answer-{id}-keepers");
        assert_eq!(copy.problems().iter().filter(|problem| missing(problem)).count(), copy.languages().len(), "{id}");
        let model = strings(&fact["alike"]).swap_remove(0);
        let texts: Vec<(String, String)> = copy
            .languages()
            .into_iter()
            .map(|tag| format!("text/{tag}.ftl"))
            .map(|file| (file.clone(), copy.read(&file)))
            .collect();
        copy.say_like(&format!("answer-{id}-keepers"), &format!("answer-{id}-{model}"), " 2");
        if copy.problems().iter().all(|problem| problem.file == "content/versions.toml") {
            copy.stamp("An option was added.");
            return copy.is_whole();
        }
        copy.write("facts.toml", &old);
        texts.iter().for_each(|(file, text)| copy.write(file, text));
    }
    panic!("no question takes another option");
}

#[test]
fn a_question_is_added() {
    let copy = Copy::new("question");
    let facts = copy.table("facts.toml");
    let yes_or_no =
        |(_, fact): &(&String, &Value)| fact.get("options").map(strings).is_some_and(|options| options == ["yes", "no"]);
    // The one that is asked in the fewest words.
    let length = |id: &String| -> usize {
        let said = |language: &String| copy.message("text", language, &format!("question-{id}")).len();
        copy.languages().iter().map(said).max().unwrap()
    };
    let like = facts.iter().filter(yes_or_no).map(|(id, _)| id.clone()).min_by_key(length).unwrap();
    let (_, advised, _) = others(&copy).swap_remove(0);
    copy.append("facts.toml", &format!("[keepers]\nkind = \"choice\"\noptions = [\"yes\", \"no\"]\nadvises = [\"{advised}\"]"));
    let asked = copy.problems();
    assert!(asked.iter().any(|problem| problem.file == "content/questions.toml"), "a place is asked for: {}", list(&asked));
    copy.edit("questions.toml", |questions| {
        let last = questions["section"].as_array_mut().unwrap().last_mut().unwrap();
        last["questions"].as_array_mut().unwrap().push(text("keepers"));
    });
    let asked = copy.problems();
    for file in ["content/pictures.svg", "content/text/", "content/hotline/"] {
        assert!(asked.iter().any(|problem| problem.file.starts_with(file)), "{file} is asked for: {}", list(&asked));
    }
    for start in ["question", "why", "fact"] {
        copy.say_like(&format!("{start}-keepers"), &format!("{start}-{like}"), "");
    }
    for language in copy.workers() {
        let probe = copy.message("hotline", &language, &format!("probe-{like}"));
        copy.say("hotline", &language, "probe-keepers", &probe);
    }
    let pictures = copy.read("pictures.svg");
    let name = format!("id=\"picture-{like}\"");
    let line = pictures.lines().find(|line| line.contains(&name)).unwrap().replace(&name, "id=\"picture-keepers\"");
    copy.write("pictures.svg", &pictures.replace("</svg>", &format!("{line}\n</svg>")));
    copy.stamp("A question was added.");
    copy.is_whole();
}

#[test]
fn every_pathway_is_signed() {
    let copy = Copy::new("pathways");
    let signature =
        [("by", "A lawyer"), ("on", &day(0)), ("again", &day(180))].map(|(name, value)| (name.to_owned(), text(value)));
    let (file, id, _) = copy.pathways().swap_remove(0);
    copy.edit(&file, |pathways| pathways[&id]["reviewed"] = Value::Table(signature.clone().into_iter().collect()));
    copy.is_whole();
    assert!(!copy.content().pack.book.signed || copy.pathways().len() == 1, "one signature is not all");
    for (file, id, _) in copy.pathways() {
        copy.edit(&file, |pathways| pathways[&id]["reviewed"] = Value::Table(signature.clone().into_iter().collect()));
    }
    copy.is_whole();
    assert!(copy.content().pack.book.signed, "the note that nobody has signed is gone");
}
