//! A second reading of the conditions, straight from the TOML files and apart from the one in the program: what a picture must show.

use std::collections::BTreeMap;

/// A condition with brackets only where they are needed.
pub fn plain(line: &str) -> String {
    let mut words = Words(split(line));
    words.0.reverse();
    let (text, _) = words.whole();
    assert!(words.0.is_empty(), "all of `{line}` is read");
    text
}

fn split(line: &str) -> Vec<String> {
    let mut spaced = String::new();
    for letter in line.replace("!=", "≠").chars() {
        if "()=≠,".contains(letter) && !(letter == '=' && spaced.ends_with(['<', '>'])) {
            spaced.extend([' ', letter, ' ']);
        } else {
            spaced.push(letter);
        }
    }
    spaced.split_whitespace().map(str::to_owned).collect()
}

struct Words(Vec<String>);

impl Words {
    fn next(&mut self) -> String {
        self.0.pop().expect("the condition goes on")
    }

    fn peek(&self) -> &str {
        self.0.last().map_or("", String::as_str)
    }

    /// The text, and whether it has parts joined by "and" or "or".
    fn whole(&mut self) -> (String, bool) {
        let first = self.single();
        if !matches!(self.peek(), "and" | "or") {
            return first;
        }
        let joint = self.peek().to_owned();
        let mut parts = vec![bracketed(first)];
        while self.peek() == joint {
            self.next();
            let part = self.single();
            parts.push(bracketed(part));
        }
        (parts.join(&format!(" {joint} ")), true)
    }

    fn single(&mut self) -> (String, bool) {
        let word = self.next();
        match word.as_str() {
            "not" => {
                let part = self.single();
                return (format!("not {}", bracketed(part)), false);
            }
            "(" => {
                let inner = self.whole();
                self.next();
                return inner;
            }
            "can" => {
                self.next();
                self.next();
                let inner = self.whole().0;
                self.next();
                return (format!("can be({inner})"), false);
            }
            _ => {}
        }
        let text = match self.peek() {
            "(" => format!("{word}{}", self.list()),
            sign @ ("=" | "≠") => {
                let start = if sign == "≠" { "not " } else { "" };
                self.next();
                let options = if self.peek() == "(" { self.list() } else { self.next() };
                format!("{start}{word} = {options}")
            }
            "<" | "<=" | ">" | ">=" => {
                let (sign, limit) = (self.next(), self.next());
                if limit == "today" {
                    format!("{word} {sign} today {} {} {}", self.next(), self.next(), self.next())
                } else {
                    format!("{word} {sign} {limit}")
                }
            }
            "include" | "is" => format!("{word} {} {}", self.next(), self.next()),
            _ => word,
        };
        (text, false)
    }

    fn list(&mut self) -> String {
        let mut names = Vec::new();
        while self.next() != ")" {
            if self.peek() == ")" {
                continue;
            }
            names.push(self.next());
        }
        format!("({})", names.join(", "))
    }
}

fn bracketed((text, joined): (String, bool)) -> String {
    if joined { format!("({text})") } else { text }
}

/// The entries of a content file.
pub fn table(text: &str) -> toml::Table {
    text.parse().expect("the file is TOML")
}

/// The terms: their parameters and their conditions.
pub type Terms = BTreeMap<String, (Vec<String>, String)>;

/// Reads the terms.
pub fn terms(text: &str) -> Terms {
    table(text)
        .into_iter()
        .map(|(head, entry)| {
            let (name, parameters) = name_and_list(&head);
            (name, (parameters, entry["when"].as_str().unwrap().to_owned()))
        })
        .collect()
}

/// `has(x)` as `has` and `x`.
pub fn name_and_list(text: &str) -> (String, Vec<String>) {
    match text.split_once('(') {
        None => (text.to_owned(), Vec::new()),
        Some((name, rest)) => {
            (name.to_owned(), rest.trim_end_matches(')').split(',').map(|word| word.trim().to_owned()).collect())
        }
    }
}

/// What a term means with the names in its brackets put in.
pub fn meaning(terms: &Terms, written: &str) -> Option<String> {
    let (name, arguments) = name_and_list(written);
    let (parameters, when) = terms.get(&name)?;
    let words = split(when).into_iter().map(|word| match parameters.iter().position(|parameter| *parameter == word) {
        Some(at) => arguments[at].clone(),
        None => word,
    });
    Some(plain(&words.collect::<Vec<_>>().join(" ")))
}

#[test]
fn the_second_reading_knows_the_grammar() {
    assert_eq!(plain("a ≠ b and (c or (d))"), "not a = b and (c or d)");
    assert_eq!(plain("x = (u,v) or not (has(y) and can be(z))"), "x = (u, v) or not (has(y) and can be(z))");
    assert_eq!(plain("d <= today - 5 years and e < 1992-03-01"), "d <= today - 5 years and e < 1992-03-01");
}
