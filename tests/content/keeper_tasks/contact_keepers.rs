//! What the keepers of contacts do: offices and their numbers.

use toml::Value;
use zhol_tests::list;

use super::text;
use crate::copy::{Copy, day};

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
