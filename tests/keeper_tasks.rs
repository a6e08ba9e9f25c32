//! The ten things that keepers of the content do, each as its page in `docs/tasks/` says, on a copy and by editing files only. In the end
//! `zhol check` is green, and so is everything that holds for the content that is shipped.
//!
//! Nothing here knows what is in the content: an edit takes the first pathway, question or number that there is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

#[path = "keeper/copy.rs"]
mod copy;
/// What holds for every content: tried here on the copies, by this program itself, once for each.
#[path = "shipped_content.rs"]
mod shipped;

use copy::{Copy, day, list};
use toml::{Table, Value};
use zhol_authoring::Problem;

fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

fn words(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The pathways that are settled last, so that nothing else hangs on them.
fn others(copy: &Copy) -> Vec<(String, String, Table)> {
    let others = words(&copy.table("pathways/order.toml")["others"]);
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
    simple.filter_map(|(id, fact)| Some(format!("{id} ≠ {}", words(fact.get("options")?).pop()?))).collect()
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
    for end in ["", "-says", "-first", "-next"] {
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
        let model = words(&fact["alike"]).swap_remove(0);
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
        |(_, fact): &(&String, &Value)| fact.get("options").map(words).is_some_and(|options| options == ["yes", "no"]);
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
fn an_office_is_added() {
    let copy = Copy::new("office");
    let offices = copy.table("offices.toml");
    let (_, model) = offices.iter().find(|(_, office)| office["publish"].as_str() == Some("name-and-site-only")).unwrap();
    let mut office = model.as_table().unwrap().clone();
    for field in ["site", "address", "phone", "email", "messenger", "hours", "note"] {
        office.remove(field);
    }
    for (_, name) in office["name"].as_table_mut().unwrap().iter_mut() {
        *name = text(&format!("{} 2", name.as_str().unwrap()));
    }
    copy.edit("offices.toml", |offices| {
        offices.insert("keepers-office".into(), Value::Table(office));
    });
    copy.edit("regions.toml", |regions| {
        let desk =
            regions["roles"].as_table().unwrap().iter().find(|(_, role)| role.as_str() == Some("legal")).unwrap().0.clone();
        let (_, region) = regions.iter_mut().find(|(code, _)| code.starts_with("KZ-")).unwrap();
        region[&desk].as_array_mut().unwrap().push(text("keepers-office"));
    });
    for problem in copy.problems() {
        // Where official names are in another language than the reader's, the file says what they mean.
        assert!(problem.entry == "office-keepers-office-means", "{problem}");
        let language = problem.file.trim_start_matches("content/text/").trim_end_matches(".ftl").to_owned();
        let other = copy.read(&format!("text/{language}.ftl"));
        let line = other.lines().find(|line| line.starts_with("office-") && line.contains("-means =")).unwrap();
        copy.say("text", &language, "office-keepers-office-means", line.split_once('=').unwrap().1);
    }
    copy.is_whole();
    assert!(copy.content().pack.directory.offices.iter().any(|office| office.id == "keepers-office"));
}

#[test]
fn a_number_is_confirmed() {
    let copy = Copy::new("number");
    let offices = copy.table("offices.toml");
    let hidden = offices.iter().filter(|(_, office)| !["ok", "hold"].contains(&office["publish"].as_str().unwrap()));
    let mut tried = String::new();
    for (id, office) in hidden.filter(|(_, office)| office.get("phone").is_some()) {
        // As it is dialled.
        let number: String =
            office["phone"][0]["value"].as_str().unwrap().chars().filter(|sign| !" -()".contains(*sign)).collect();
        if office["phone"][0].get("superseded").is_some() || !number.starts_with('+') {
            continue;
        }
        let old = copy.read("offices.toml");
        copy.edit("offices.toml", |offices| {
            let office = &mut offices[id];
            office["publish"] = text("ok");
            for kind in ["phone", "address", "site"] {
                let more = office.get_mut(kind).and_then(Value::as_array_mut);
                for (at, detail) in more.into_iter().flatten().enumerate() {
                    let detail = detail.as_table_mut().unwrap();
                    if kind == "phone" && at == 0 {
                        let rung = [("on", text(&day(0))), ("by", text("Keeper")), ("answered", Value::Boolean(true))];
                        detail.insert("value".into(), text(&number));
                        detail.insert(
                            "rung".into(),
                            Value::Table(rung.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()),
                        );
                        detail.insert("again".into(), text(&day(180)));
                        // The call is where it was found.
                        detail.insert("source".into(), text("by telephone"));
                        detail.insert("date".into(), text(&day(0)));
                    } else if kind != "site" {
                        // What nobody has asked about stays unpublished.
                        detail.insert("superseded".into(), Value::Boolean(true));
                    }
                }
            }
            office["checked"] = text(&day(0));
            office["again"] = text(&day(180));
        });
        let problems = copy.problems();
        if problems.is_empty() {
            let shown = format!("{:?}", copy.content().pack.directory);
            assert!(shown.contains(&number), "{id}: {number} is shown");
            return copy.is_whole();
        }
        tried.push_str(&format!("{id}: {}", list(&problems)));
        copy.write("offices.toml", &old);
    }
    panic!("no number can be confirmed: {tried}");
}

#[test]
fn a_language_is_added() {
    let copy = Copy::new("language");
    // As if somebody had translated everything, in the alphabet of the model and by its rules.
    let (tag, workers) = ("az", copy.workers());
    let model = copy.languages().into_iter().find(|language| !workers.contains(language)).unwrap();
    copy.edit("languages.toml", |languages| {
        let mut row = languages[&model].clone();
        row["name"] = text("Azərbaycanca");
        languages.insert(tag.into(), row);
    });
    for folder in ["text", "guide", "hotline"] {
        let asked = copy.problems();
        let file = format!("content/{folder}/{tag}.ftl");
        assert!(asked.iter().any(|problem| problem.file == file), "{file} is asked for: {}", list(&asked));
        copy.write(&format!("{folder}/{tag}.ftl"), &copy.read(&format!("{folder}/{model}.ftl")));
    }
    copy.is_whole();
    let content = copy.content();
    assert!(content.texts(tag).is_some() && content.packs().unwrap().iter().any(|(name, _)| *name == format!("{tag}.pack")));
}

#[test]
fn a_sentence_is_corrected() {
    let copy = Copy::new("sentence");
    let files: Vec<String> = copy.languages().iter().map(|language| format!("text/{language}.ftl")).collect();
    let old: Vec<String> = files.iter().map(|file| copy.read(file)).collect();
    let keys = old[0].lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).filter(|key| key.starts_with("why-"));
    // What no longer is said in one language is said in none. The last of several sentences, without a number or a choice.
    let shorter = |text: &String, key: &str| -> Option<String> {
        let line = text.lines().find(|line| line.split_once(" =").is_some_and(|(other, _)| other == key))?;
        let plain = |letter: char| !letter.is_numeric() && letter != '{';
        let (start, _) = line.rsplit_once(". ").filter(|_| line.chars().all(plain))?;
        Some(text.replace(line, &format!("{start}.")))
    };
    for key in keys {
        let Some(texts) = old.iter().map(|text| shorter(text, key)).collect::<Option<Vec<String>>>() else { continue };
        files.iter().zip(&texts).for_each(|(file, text)| copy.write(file, text));
        if copy.problems().is_empty() {
            return copy.is_whole();
        }
    }
    panic!("no sentence can be left out");
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

#[test]
fn a_translation_is_signed() {
    let copy = Copy::new("translation");
    let signed = copy.languages().swap_remove(0);
    copy.edit("languages.toml", |languages| {
        languages[&signed]["status"] = text("read by a native speaker");
        let by = [("by", "A reader"), ("on", &day(0))].map(|(name, value)| (name.to_owned(), text(value)));
        languages[&signed]["reviewed"] = Value::Table(by.into_iter().collect());
    });
    copy.is_whole();
    let content = copy.content();
    assert!(content.texts.iter().all(|texts| texts.reviewed == (texts.language == signed) || texts.language != signed));
    assert!(content.texts(&signed).unwrap().reviewed);
}

#[test]
fn every_task_has_a_page_that_the_readme_of_the_content_leads_to() {
    let root = zhol_tests::root();
    let readme = std::fs::read_to_string(root.join("content/README.md")).unwrap();
    let mut pages = 0;
    for entry in std::fs::read_dir(root.join("docs/tasks")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let page = std::fs::read_to_string(root.join("docs/tasks").join(&name)).unwrap();
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
    assert_eq!(pages, 10);
}

#[test]
fn what_the_check_says_of_the_shipped_content_is_nothing() {
    let copy = Copy::new("unchanged");
    assert!(copy.problems().is_empty(), "{}", list(&copy.problems()));
    assert_eq!(copy.source().all().count(), zhol_tests::shipped::source().all().count(), "the copy is whole");
}
