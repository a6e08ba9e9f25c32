//! Slips of lawyers in the rules.

use zhol_authoring::Source;

use super::edit::{EntryFile, Slip, quoted, spread};

/// Where the pathways stand.
pub const PATHWAYS: [&str; 5] = [
    "content/pathways/protection.toml",
    "content/pathways/birth.toml",
    "content/pathways/citizenship.toml",
    "content/pathways/statelessness.toml",
    "content/pathways/residence.toml",
];

/// All of them.
pub fn slips(source: &Source) -> Vec<Slip> {
    let mut all: Vec<Slip> = PATHWAYS.iter().flat_map(|file| pathways(&EntryFile::of(source, file))).collect();
    all.extend(order(source));
    all.extend(facts(&EntryFile::of(source, "content/facts.toml")));
    all.extend(terms(&EntryFile::of(source, "content/terms.toml")));
    all.extend(questions(source));
    all.extend(safety(source));
    all
}

/// A rule between its quotes, over one line or several.
fn rule(value: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let inner = value.trim_matches('"').trim();
    if matches!(inner, "true" | "false") {
        return None;
    }
    change(inner).map(|changed| format!("\"{}\"", changed.replace('\n', " ")))
}

fn pathways(page: &EntryFile) -> Vec<Slip> {
    let mut all = Vec::new();
    for field in ["likely", "possible", "signal"] {
        let slip = |kind, change: &dyn Fn(&str) -> Option<String>| page.slips(kind, 6, field, field, |value| rule(value, change));
        all.extend(slip("a rule that can never hold", &|rule| Some(format!("({rule}) and not ({rule})"))));
        all.extend(slip("a rule that always holds", &|rule| Some(format!("({rule}) or not ({rule})"))));
        all.extend(slip("the same part twice", &|rule| Some(format!("({rule}) and ({rule})"))));
        all.extend(slip("a word is misspelt", &|rule| {
            let at = rule.find(|letter: char| letter.is_ascii_alphabetic())?;
            let word =
                rule.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).find(|word| word.len() > 3)?;
            let at = rule.find(word).unwrap_or(at);
            Some(format!("{}x{}", &rule[..at], &rule[at..]))
        }));
        all.extend(slip("a bracket is lost", &|rule| rule.contains('(').then(|| rule.replacen(')', "", 1))));
        all.extend(slip("an option is misspelt", &|rule| {
            let (start, rest) = rule.split_once(" = ")?;
            let rest = rest.strip_prefix('(').unwrap_or(rest);
            Some(format!("{start} = x{}", rest.trim_end_matches(')')))
                .filter(|changed| changed.matches('(').count() == changed.matches(')').count())
        }));
        all.extend(slip("`and` beside `or` without brackets", &|rule| Some(format!("{rule} and afraid or afraid"))));
        all.extend(slip("a part that never matters", &|rule| {
            (!rule.contains("asylum_certificate"))
                .then(|| format!("({rule}) and (afraid or not afraid or has(ussr_passport) or ({rule}))"))
        }));
    }
    all.extend(page.slips("a sentence is empty", 4, "says", "says", |_| Some("\"\"".into())));
    all.extend(page.slips("a sentence without its stop", 3, "says", "says", |value| Some(value.replace(".\"", "\""))));
    all.extend(page.slips("an office that there is none of", 5, "offices", "offices", |value| {
        quoted(value, |word| Some(format!("{word}s")))
    }));
    all.extend(page.slips("no office", 4, "offices", "offices", |_| Some("[]".into())));
    all.extend(page.slips("an office twice", 3, "offices", "offices", |value| {
        let first = value.split('"').nth(1)?;
        Some(value.replacen(']', &format!(", \"{first}\"]"), 1))
    }));
    all.extend(
        page.slips("a paper that there is none of", 4, "papers", "papers", |value| {
            quoted(value, |word| Some(format!("{word}s")))
        }),
    );
    all.extend(page.slips("a provision that there is none of", 4, "law", "law", |value| quoted(value, |_| Some("17.99".into()))));
    let reviewed = |from: &'static str, to: &'static str| move |value: &str| Some(value.replacen(from, to, 1));
    all.extend(page.slips("an overdue review", 3, "reviewed", "reviewed", reviewed("2027", "2026")));
    all.extend(page.slips("a review too far ahead", 3, "reviewed", "reviewed", reviewed("2027", "2029")));
    all.extend(page.slips("a signature without a day", 3, "reviewed", "reviewed", reviewed("by = \"\"", "by = \"A. Lawyer\"")));
    all.extend(page.slips("signed on a day to come", 2, "reviewed", "reviewed", |value| {
        Some(value.replacen("by = \"\", on = \"\"", "by = \"A. Lawyer\", on = \"2026-12-24\"", 1))
    }));
    let unknown = page.entries().into_iter().filter_map(|entry| {
        let whole = page.with_line(&entry, "likly = \"true\"")?;
        Some(Slip { kind: "a field that there is none of", file: page.file.clone(), entry, whole })
    });
    all.extend(spread(unknown.collect(), 3));
    // A pathway with the rule of the one before it.
    let entries = page.entries();
    let copied = entries.windows(2).filter_map(|pair| {
        let other = page.value(&pair[0], "likely").filter(|rule| !rule.contains("true") && !rule.contains("false"))?;
        let whole = page.with(&pair[1], "likely", |own| (!own.contains("false")).then(|| other.to_owned()))?;
        let entry = format!("{}, likely", pair[1]);
        (!whole.contains(&format!("likely({})", pair[1]))).then(|| Slip {
            kind: "two pathways with one rule",
            file: page.file.clone(),
            entry,
            whole,
        })
    });
    all.extend(spread(copied.collect(), 3));
    all
}

fn order(source: &Source) -> Vec<Slip> {
    let file = "content/pathways/order.toml";
    let text = source.text(file).unwrap();
    let mut all = Vec::new();
    for id in ["birth-court", "kandas", "redocument", "stateless-certificate", "foreign-resident"] {
        let name = format!("\"{id}\"");
        let whole = text.replacen(&name, &format!("\"{id}x\""), 1);
        all.push(Slip { kind: "a misspelt place in the order", file: file.into(), entry: format!("{id}x"), whole });
        let twice = text.replacen(&name, &format!("{name}, {name}"), 1);
        all.push(Slip { kind: "two places in the order", file: file.into(), entry: id.into(), whole: twice });
    }
    all
}

fn facts(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("a condition of a question is misspelt", 9, "needs", "needs", |value| {
        quoted(value, |rule| Some(format!("x{rule}")))
    });
    all.extend(page.slips("a question that is never asked", 9, "needs", "needs", |value| {
        quoted(value, |rule| Some(format!("({rule}) and not ({rule})")))
    }));
    all.extend(page.slips("a kind that there is none of", 5, "kind", "", |value| quoted(value, |word| Some(format!("{word}s")))));
    let unused = page.slips("an option that nothing uses", 12, "options", "", |value| {
        value.contains("\"no\"").then(|| value.replacen("\"no\"", "\"no\", \"perhaps\"", 1))
    });
    // There `no` decides something of its own, and a third answer is told from it.
    all.extend(unused.into_iter().filter(|slip| slip.entry != "fear_of_return"));
    all.extend(page.slips("an option twice", 6, "options", "", |value| {
        let first = value.split('"').nth(1)?;
        Some(value.replacen('[', &format!("[\"{first}\", "), 1))
    }));
    all.extend(page.slips("advice for a pathway that there is none of", 2, "advises", "", |value| {
        quoted(value, |word| Some(format!("{word}x")))
    }));
    all.extend(page.slips("options alike that are told apart", 5, "alike", "", |value| {
        let told = if value.contains("temporary") {
            "permanent"
        } else if value.contains("spouse") {
            "widow"
        } else {
            return None;
        };
        Some(value.replacen('[', &format!("[\"{told}\", "), 1))
    }));
    all
}

fn terms(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("a term is misspelt inside", 8, "when", "", |value| {
        (!value.contains("include x") && !value.contains("= a"))
            .then(|| quoted(value, |rule| (!rule.is_empty()).then(|| format!("x{rule}"))))
            .flatten()
    });
    all.extend(page.slips("a term that can never hold", 8, "when", "", |value| {
        (!value.contains("include x") && !value.contains("= a") && !value.contains("\"\"\""))
            .then(|| quoted(value, |rule| Some(format!("({rule}) and not ({rule})"))))
            .flatten()
    }));
    for (name, when) in [("old", "fear_of_return = no"), ("poor(x)", "documents include x"), ("far", "region = abroad")] {
        let whole = format!("{}\n[\"{name}\"]\nwhen = \"{when}\"\n", page.text());
        let entry = name.split('(').next().unwrap().into();
        all.push(Slip { kind: "a term that no rule uses", file: page.file.clone(), entry, whole });
    }
    all
}

fn questions(source: &Source) -> Vec<Slip> {
    let file = "content/questions.toml";
    let text = source.text(file).unwrap();
    let mut all = Vec::new();
    for (section, a, b) in [
        ("about", "documents", "kz_id_state"),
        ("safety", "fear_of_return", "danger_learned"),
        ("life", "other_citizenship", "other_country"),
        ("papers", "birth_record", "birth_setting"),
        ("papers", "birth_record", "mother_has_id"),
        ("family", "father_citizenship", "found_as_child"),
    ] {
        let (a, b) = (format!("\"{a}\""), format!("\"{b}\""));
        let swapped = text.replacen(&a, "@", 1).replacen(&b, &a, 1).replacen('@', &b, 1);
        all.push(Slip { kind: "a question before what it depends on", file: file.into(), entry: section.into(), whole: swapped });
        let twice = text.replacen(&a, &format!("{a}, {a}"), 1);
        all.push(Slip { kind: "a question twice", file: file.into(), entry: section.into(), whole: twice });
        let misspelt = text.replacen(&b, &b.replacen('_', "-", 1), 1);
        all.push(Slip { kind: "a question is misspelt", file: file.into(), entry: section.into(), whole: misspelt });
    }
    all
}

fn safety(source: &Source) -> Vec<Slip> {
    let file = "content/safety.toml";
    let text = source.text(file).unwrap();
    let slips = [
        ("cleared", "fear_of_return = no", "fear_of_return = none"),
        ("cleared", "fear_of_return = no", "fear_of_return = no and fear_of_return = yes"),
        ("danger", "in(detained)", "in(detaned)"),
        ("danger", "in(detained)", "in(detained) or in(detained)"),
        ("minor", "= \"minor\"", "= \"minors\""),
        ("minor", "= \"minor\"", "= \"minor and not minor\""),
    ];
    slips
        .map(|(entry, from, to)| Slip {
            kind: "a slip in a safety rule",
            file: file.into(),
            entry: entry.into(),
            whole: text.replacen(from, to, 1),
        })
        .into()
}
