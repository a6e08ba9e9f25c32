//! From the line to its parts.

/// A condition as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    Fixed(bool),
    Is(String, Vec<String>),
    Includes(String, String),
    SaidUnknown(String),
    Compare(String, Comparison, Limit),
    CanBe(Box<Condition>),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Named(String, Vec<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Before,
    NotAfter,
    After,
    NotBefore,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Day(String),
    YearsAgo(String),
}

/// Reads a condition. The error is a sentence that says what was found and what was expected.
pub(crate) fn parse(line: &str) -> Result<Condition, String> {
    let mut words = Words { all: split(line)?, at: 0 };
    let condition = words.whole()?;
    match words.peek() {
        None => Ok(condition),
        Some(")") => Err("There is a closing bracket too many.".into()),
        Some(word) => Err(format!("`{word}` follows a condition that is already complete. Join conditions with `and` or `or`.")),
    }
}

fn split(line: &str) -> Result<Vec<String>, String> {
    let mut words: Vec<String> = Vec::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            _ if letter.is_whitespace() => {}
            '(' | ')' | ',' | '=' | '≠' => words.push(letter.into()),
            '!' if letters.next_if_eq(&'=').is_some() => words.push("≠".into()),
            '<' | '>' => {
                let mut word = String::from(letter);
                word.extend(letters.next_if_eq(&'='));
                words.push(word);
            }
            _ if is_of_a_name(letter) => {
                let mut word = String::from(letter);
                while let Some(next) = letters.next_if(|next| is_of_a_name(*next)) {
                    word.push(next);
                }
                words.push(word);
            }
            _ => return Err(format!("The sign `{letter}` has no meaning in a condition.")),
        }
    }
    Ok(words)
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '*')
}

struct Words {
    all: Vec<String>,
    at: usize,
}

impl Words {
    fn peek(&self) -> Option<&str> {
        self.all.get(self.at).map(String::as_str)
    }

    fn next(&mut self) -> Option<String> {
        let word = self.all.get(self.at).cloned();
        self.at += 1;
        word
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(word);
        if found {
            self.at += 1;
        }
        found
    }

    fn expect(&mut self, word: &str, after: &str) -> Result<(), String> {
        if self.take(word) {
            return Ok(());
        }
        let found = self.peek().map_or("the end".to_owned(), |found| format!("`{found}`"));
        Err(format!("After {after} there should be `{word}`, but there is {found}."))
    }

    fn name(&mut self, after: &str) -> Result<String, String> {
        match self.next() {
            Some(word) if word.chars().all(is_of_a_name) => Ok(word),
            Some(word) => Err(format!("After {after} there should be a name, but there is `{word}`.")),
            None => Err(format!("The condition ends after {after}; a name is missing.")),
        }
    }

    fn whole(&mut self) -> Result<Condition, String> {
        let first = self.single()?;
        let joint = match self.peek() {
            Some(word @ ("and" | "or")) => word.to_owned(),
            _ => return Ok(first),
        };
        let mut parts = vec![first];
        while self.take(&joint) {
            parts.push(self.single()?);
        }
        if matches!(self.peek(), Some("and" | "or")) {
            return Err("`and` and `or` stand side by side. Put brackets round what belongs together.".into());
        }
        Ok(if joint == "and" { Condition::All(parts) } else { Condition::Any(parts) })
    }

    fn single(&mut self) -> Result<Condition, String> {
        if self.take("not") {
            return Ok(Condition::Not(Box::new(self.single()?)));
        }
        if self.take("(") {
            let inner = self.whole()?;
            self.expect(")", "the condition in brackets")?;
            return Ok(inner);
        }
        if self.take("can") {
            self.expect("be", "`can`")?;
            self.expect("(", "`can be`")?;
            let inner = self.whole()?;
            self.expect(")", "the condition in brackets")?;
            return Ok(Condition::CanBe(Box::new(inner)));
        }
        let name = self.name("the beginning of a condition")?;
        match name.as_str() {
            "true" => return Ok(Condition::Fixed(true)),
            "false" => return Ok(Condition::Fixed(false)),
            "and" | "or" => return Err(format!("`{name}` has nothing on its left.")),
            _ => {}
        }
        let Some(sign) = self.peek().map(str::to_owned) else { return Ok(Condition::Named(name, Vec::new())) };
        let comparison = match sign.as_str() {
            "<" => Comparison::Before,
            "<=" => Comparison::NotAfter,
            ">" => Comparison::After,
            ">=" => Comparison::NotBefore,
            "=" | "≠" => {
                self.at += 1;
                let same = Condition::Is(name, self.options(&sign)?);
                return Ok(if sign == "=" { same } else { Condition::Not(Box::new(same)) });
            }
            "(" => return Ok(Condition::Named(name, self.list()?)),
            "include" => {
                self.at += 1;
                return Ok(Condition::Includes(name, self.name("`include`")?));
            }
            "is" => {
                self.at += 1;
                self.expect("unknown", "`is`")?;
                return Ok(Condition::SaidUnknown(name));
            }
            _ => return Ok(Condition::Named(name, Vec::new())),
        };
        self.at += 1;
        let limit = self.name(&format!("`{sign}`"))?;
        if limit != "today" {
            return Ok(Condition::Compare(name, comparison, Limit::Day(limit)));
        }
        self.expect("-", "`today`")?;
        let years = self.name("`today -`")?;
        self.expect("years", "the number")?;
        Ok(Condition::Compare(name, comparison, Limit::YearsAgo(years)))
    }

    fn options(&mut self, sign: &str) -> Result<Vec<String>, String> {
        if self.peek() == Some("(") { self.list() } else { Ok(vec![self.name(&format!("`{sign}`"))?]) }
    }

    fn list(&mut self) -> Result<Vec<String>, String> {
        self.expect("(", "the name")?;
        let mut names = vec![self.name("`(`")?];
        while self.take(",") {
            names.push(self.name("`,`")?);
        }
        self.expect(")", "the list in brackets")?;
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_its_parts() {
        assert_eq!(
            parse("not has(kz_id) and other_country = (ru, by)").unwrap(),
            Condition::All(vec![
                Condition::Not(Box::new(Condition::Named("has".into(), vec!["kz_id".into()]))),
                Condition::Is("other_country".into(), vec!["ru".into(), "by".into()]),
            ])
        );
        assert_eq!(
            parse("birth_date > today - 18 years").unwrap(),
            Condition::Compare("birth_date".into(), Comparison::After, Limit::YearsAgo("18".into()))
        );
    }

    #[test]
    fn an_unreadable_line_says_what_to_do() {
        for (line, says) in [
            ("a and b or c", "Put brackets"),
            ("a and", "a name is missing"),
            ("(a", "there should be `)`"),
            ("a)", "closing bracket too many"),
            ("a b", "Join conditions"),
            ("a = ", "a name is missing"),
            ("a ; b", "has no meaning"),
            ("a is b", "`unknown`"),
            ("a < today + 5 years", "has no meaning"),
            ("and a", "nothing on its left"),
        ] {
            let error = parse(line).unwrap_err();
            assert!(error.contains(says), "{line}: {error}");
        }
    }
}
