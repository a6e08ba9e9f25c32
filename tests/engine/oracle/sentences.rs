//! The sentences and names of the contract that are read by their wording, which must not change unnoticed.

use super::{
    Fact,
    notation::{self, Expression, Localizer},
    tables::{quoted, table},
};

/// Section 3. Sentences that are no conditions in the notation are read by their wording, which must not change unnoticed.
pub fn names(part: &str, words: &mut Localizer<'_>) -> Result<Vec<(String, Expression)>, String> {
    let rows = table(part, "| name |");
    for cells in &rows {
        let heads = quoted(&cells[0]);
        match (heads.first().map(String::as_str), cells[1].as_str()) {
            (Some("has(x)"), says) => {
                let sets: Vec<String> = quoted(says).into_iter().skip(1).collect();
                words.sets = heads.iter().map(|head| head.replace("(x)", "")).zip(sets).collect();
            }
            (Some("holds(x)"), "has(x) and not (x in `ended_papers`)") => words.ended = "ended_papers".into(),
            (Some("parents(a, b)"), "one parent is `a` and the other is `b`, in either order")
            | (Some("likely(p)"), "the *likely if* of pathway p; its *likely if* or its *possible if*") => {}
            (Some(head), says) if head.contains('(') => return Err(format!("`{head}` is said in a new way: {says}")),
            (Some(head), _) => words.names.push(head.to_owned()),
            (None, _) => return Err("a name is missing in section 3".into()),
        }
    }
    let plain = rows.iter().filter(|cells| !cells[0].contains('('));
    plain.map(|cells| Ok((quoted(&cells[0]).concat(), name(&cells[1], words)?))).collect()
}

fn name(says: &str, words: &Localizer<'_>) -> Result<Expression, String> {
    if let Some(years) = says.strip_prefix("age today is below ") {
        let years = years.parse().map_err(|_| format!("`{years}` is no age"))?;
        return Ok(Expression::Younger("birth_date".into(), years));
    }
    if let Some((fact, rest)) = says.split_once(" is at least ") {
        let (years, option) = rest.split_once(" years before today, or ").ok_or_else(|| format!("unknown wording: {says}"))?;
        // An option is no date, so that "never for" says nothing that does not follow.
        let (option, _) = option.split_once(" (never for ").unwrap_or((option, ""));
        let years = match years {
            "five" => 5,
            other => return Err(format!("`{other}` is no number that is known")),
        };
        let fact = quoted(fact).concat();
        return Ok(Expression::Any(vec![Expression::Equals(fact.clone(), quoted(option)), Expression::YearsAgo(fact, years)]));
    }
    if let Some((before, option)) = says.split_once(", or `").filter(|(before, _)| before.contains(" < ")) {
        let fact = quoted(before).concat();
        let option = option.trim_end_matches('`').to_owned();
        return Ok(Expression::Any(vec![Expression::Equals(fact, vec![option]), notation::read(before, words)?]));
    }
    // What a name means in everyday words stands in brackets behind it.
    let says = says.split_once(" (another ").map_or(says, |(says, _)| says);
    for (start, make) in
        [("open(p) of any pathway ", Expression::Open as fn(String) -> _), ("likely(p) of any pathway ", Expression::Likely)]
    {
        if let Some(patterns) = says.strip_prefix(start) {
            return Ok(Expression::Any(quoted(patterns).into_iter().map(make).collect()));
        }
    }
    notation::read(says, words)
}

/// The sentence of section 2 on questions that the answers make meaningless.
pub fn needs(part: &str, words: &Localizer<'_>, facts: &mut [Fact]) -> Result<(), String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let start = "A question that the answers make meaningless is not asked, and an answer given to it counts for nothing: ";
    let clauses = part.split_once(start).and_then(|(_, rest)| {
        rest.split_once(". *Can lie* is decided: true while the date is unknown or a day of its interval lies before. While")
    });
    let (clauses, _) = clauses.ok_or("the sentence on meaningless questions has changed")?;
    for clause in clauses.split("; ") {
        let (heads, says) = clause
            .split_once(" needs ")
            .or_else(|| clause.split_once(" need "))
            .ok_or_else(|| format!("unknown wording: {clause}"))?;
        let (says, later) =
            says.split_once(" (for one born later ").map_or((says, None), |(says, later)| (says, Some(quoted(later))));
        for id in quoted(heads) {
            let options = facts.iter().find(|fact| fact.id == id).map(|fact| fact.options.clone()).unwrap_or_default();
            let needs = need(says, &options, words)?;
            let fact = facts.iter_mut().find(|fact| fact.id == id).ok_or_else(|| format!("`{id}` is no fact"))?;
            fact.needs = Some(needs);
            fact.otherwise = later.as_ref().filter(|words| words[0] == id).map(|words| words[1].clone());
        }
    }
    Ok(())
}

fn need(says: &str, options: &[String], words: &Localizer<'_>) -> Result<Expression, String> {
    let choice = |fact: &str, options: &str| Expression::Equals(fact.into(), quoted(options));
    for (day, name) in [("1 March 1992", "born_before_1992"), ("21 December 1991", "born_before_ssr_end")] {
        if let Some(rest) = says.strip_prefix(&format!("a birth that can lie before {day}")) {
            let birth = notation::can_be(Expression::Name(name.into()));
            return match rest.strip_prefix(", ") {
                None if rest.is_empty() => Ok(birth),
                None => Err(format!("unknown wording: {says}")),
                Some(rest) => Ok(Expression::All(vec![birth, need(rest, options, words)?])),
            };
        }
    }
    if says == "one of its six papers in `documents`" && options.len() == 6 {
        let held = |paper: &String| Expression::Includes("documents".into(), paper.clone());
        return Ok(Expression::Any(options.iter().map(held).collect()));
    }
    if let Some(options) = says.strip_prefix("fear answered ") {
        return Ok(Expression::Answered("fear_of_return".into(), quoted(options)));
    }
    if let Some((mother, father)) = says.strip_prefix("the mother ").and_then(|rest| rest.split_once(" and the father ")) {
        return Ok(Expression::All(vec![choice("mother_citizenship", mother), choice("father_citizenship", father)]));
    }
    if let Some((first, second)) = says.split_once(" and ") {
        return Ok(Expression::All(vec![need(first, options, words)?, need(second, options, words)?]));
    }
    if let Some((option, set)) = says.split_once(" in ") {
        return Ok(Expression::Includes(quoted(set).concat(), quoted(option).concat()));
    }
    // A list of several options.
    notation::read(&if says.contains(", ") { says.replacen(" = ", " is ", 1) } else { says.to_owned() }, words)
}

/// The pathways that a point of section 4 lists.
pub fn listed(part: &str, start: &str, end: &str) -> Result<Vec<String>, String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = part.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(list, _)| quoted(list));
    list.filter(|list| !list.is_empty()).ok_or_else(|| format!("{start} has changed"))
}

/// The second looks, as section 4 says them, each with the id that section 7 gives it.
pub fn looks(part: &str, words: &Localizer<'_>) -> Result<Vec<(String, Expression)>, String> {
    let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = part.split_once("nothing is changed by it: ").and_then(|(_, rest)| rest.split_once(". - A result opens"));
    let clauses: Vec<&str> = list.ok_or("the second looks have changed")?.0.split("; ").collect();
    let known = [
        ("citizen-afraid", "afraid and citizen_now (is the paper really Kazakhstan's?)", "afraid and citizen_now"),
        (
            "passport-of-no-state",
            "has(foreign_passport) and other_citizenship = never",
            "has(foreign_passport) and other_citizenship = never",
        ),
        (
            "ussr-passport-too-young",
            "a birth after 26 December 1991 and has(ussr_passport)",
            "not birth_date < 1991-12-27 and has(ussr_passport)",
        ),
        (
            "here-1992-came-later",
            "lived_in_kz_1992 = yes and an arrival after 1 March 1992",
            "lived_in_kz_1992 = yes and not arrival_date < 1992-03-02 and not (arrival_date = always or visiting)",
        ),
        ("alone-but-adult", "in(child_alone) and not minor", "in(child_alone) and not minor"),
        (
            "kz-parents-other-citizenship",
            "mother = kz and father = kz and other_citizenship = current",
            "mother = kz and father = kz and other_citizenship = current",
        ),
        ("kz-id-and-stateless", "citizen_now and holds(stateless_certificate)", "citizen_now and holds(stateless_certificate)"),
        (
            "kandas-not-kazakh",
            "has(kandas_certificate) and ethnic_kazakh = no and not family(kandas_family)",
            "has(kandas_certificate) and ethnic_kazakh = no and not family(kandas_family)",
        ),
    ];
    if !clauses.iter().copied().eq(known.iter().map(|(_, says, _)| *says)) {
        return Err(format!("the second looks have changed: {clauses:?}"));
    }
    known.iter().map(|(id, _, condition)| Ok(((*id).to_owned(), notation::read(condition, words)?))).collect()
}

/// S2: what makes a desk of the state the wrong first office.
pub fn danger(part: &str, words: &Localizer<'_>) -> Result<Expression, String> {
    let rows = table(part, "| id |");
    let says = rows.iter().find(|cells| cells[0] == "S2").map_or("", |cells| cells[1].as_str());
    let situations = says
        .strip_prefix("any of ")
        .and_then(|rest| rest.split_once(", or fear: the first office is a legal partner or helpline"));
    let situations = quoted(situations.ok_or("S2 has changed")?.0);
    let mut any: Vec<Expression> =
        situations.into_iter().map(|option| Expression::Includes("situation".into(), option)).collect();
    any.push(notation::read("afraid", words)?);
    Ok(Expression::Any(any))
}
