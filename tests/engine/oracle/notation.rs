//! The notation of the contract's tables: a comma is *and* and binds more weakly than *or*.

use super::{Fact, Kind};

/// A condition of the contract.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Fixed(bool),
    /// The answer is one of these options.
    Equals(String, Vec<String>),
    /// The set that was answered has this option.
    Includes(String, String),
    /// The question was answered, with an option or with "I don't know", in one of these words.
    Answered(String, Vec<String>),
    /// The date lies before a day.
    Before(String, String),
    /// The date lies at least this number of years before today.
    YearsAgo(String, i32),
    /// Age today is below this number of years.
    Younger(String, i32),
    /// Not known to be false.
    CanBe(Box<Expression>),
    Not(Box<Expression>),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    /// A name of section 3.
    Name(String),
    /// *Likely if* of any pathway with this name, or whose name begins so.
    Likely(String),
    /// *Likely if* or *possible if* of any such pathway.
    Open(String),
}

use Expression::{All, Any, CanBe, Equals, Fixed, Includes, Likely, Name, Not, Open};

/// What the notation can speak of.
pub struct Localizer<'a> {
    pub facts: &'a [Fact],
    /// The names of section 3 that take nothing in brackets.
    pub names: Vec<String>,
    /// The names such as `has`, each with the set it looks into.
    pub sets: Vec<(String, String)>,
    /// The set of papers that are held no longer, which `holds` looks into besides.
    pub ended: String,
    /// The ids of the pathways.
    pub pathways: Vec<String>,
}

/// Reads a condition, or says where it cannot be read.
pub fn read(text: &str, words: &Localizer<'_>) -> Result<Expression, String> {
    // Where a row says why it is `false`, the reason stands in brackets.
    if text == "false" || text.starts_with("false (") {
        return Ok(Fixed(false));
    }
    let mut reader = Reader { tokens: tokens(text), at: 0, words };
    let whole = reader.whole().map_err(|error| format!("{error} in: {text}"))?;
    match reader.peek() {
        "" => Ok(whole),
        other => Err(format!("`{other}` is left over in: {text}")),
    }
}

fn tokens(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for letter in text.chars() {
        let of_a_word = letter.is_alphanumeric() || ['_', '-', '*'].contains(&letter);
        if of_a_word && inside {
            if let Some(word) = found.last_mut() {
                word.push(letter);
            }
        } else if !letter.is_whitespace() && letter != '`' {
            found.push(letter.to_string());
        }
        inside = of_a_word;
    }
    found
}

struct Reader<'a> {
    tokens: Vec<String>,
    at: usize,
    words: &'a Localizer<'a>,
}

impl Reader<'_> {
    fn ahead(&self, by: usize) -> &str {
        self.tokens.get(self.at + by).map_or("", String::as_str)
    }

    fn peek(&self) -> &str {
        self.ahead(0)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn must(&mut self, token: &str) -> Result<(), String> {
        if self.take(token) { Ok(()) } else { Err(format!("`{token}` is missing before `{}`", self.peek())) }
    }

    fn next(&mut self) -> String {
        let token = self.peek().to_owned();
        self.at += 1;
        token
    }

    /// Parts with commas between: *and*; or, where `or` follows each comma, *or*.
    fn whole(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.choice()?];
        let mut joint = None;
        while self.take(",") {
            let or = self.take("or");
            if !or {
                self.take("and");
            }
            if joint.is_some_and(|before| before != or) {
                return Err("`,` and `, or` stand side by side".into());
            }
            joint = Some(or);
            parts.push(self.choice()?);
        }
        Ok(joined(parts, joint == Some(true)))
    }

    /// Parts with `or` between, perhaps led by `either`; or parts with `and` between.
    fn choice(&mut self) -> Result<Expression, String> {
        self.take("either");
        let mut parts = vec![self.single()?];
        let joint = self.peek().to_owned();
        if joint != "or" && joint != "and" {
            return Ok(joined(parts, false));
        }
        while self.take(&joint) {
            parts.push(self.single()?);
        }
        if ["or", "and"].contains(&self.peek()) {
            return Err("`and` and `or` stand side by side".into());
        }
        Ok(joined(parts, joint == "or"))
    }

    fn single(&mut self) -> Result<Expression, String> {
        if self.take("not") {
            return Ok(Not(Box::new(self.single()?)));
        }
        if self.take("(") {
            let inner = self.whole()?;
            self.must(")")?;
            return Ok(inner);
        }
        if self.take("true") {
            return Ok(Fixed(true));
        }
        let word = self.next();
        match self.peek() {
            "(" => self.call(&word),
            "=" => {
                self.next();
                self.options(&word)
            }
            "≠" => {
                self.next();
                Ok(Not(Box::new(self.options(&word)?)))
            }
            "is" => {
                self.next();
                self.list(&word)
            }
            "<" => {
                self.next();
                Ok(Expression::Before(self.fact(&word)?.id.clone(), self.next()))
            }
            _ if self.words.names.contains(&word) => Ok(Name(word)),
            _ => Err(format!("`{word}` is no name of the contract")),
        }
    }

    fn call(&mut self, word: &str) -> Result<Expression, String> {
        self.must("(")?;
        let first = self.next();
        if word == "parents" {
            self.must(",")?;
            let second = self.next();
            self.must(")")?;
            return self.parents(&first, &second);
        }
        self.must(")")?;
        match word {
            "likely" => Ok(Likely(self.pathway(first)?)),
            "open" => Ok(Open(self.pathway(first)?)),
            "holds" => {
                let fact = self.fact(&self.words.ended)?;
                if !fact.options.contains(&first) {
                    return Err(format!("`{}` has no `{first}`", fact.id));
                }
                let ended = Includes(fact.id.clone(), first.clone());
                Ok(All(vec![self.in_set("has", first)?, Not(Box::new(ended))]))
            }
            _ => self.in_set(word, first),
        }
    }

    /// `has`, `in` and `family`.
    fn in_set(&self, word: &str, option: String) -> Result<Expression, String> {
        let set = self.words.sets.iter().find(|(name, _)| name == word).map(|(_, fact)| fact.clone());
        let set = set.ok_or_else(|| format!("`{word}` takes nothing in brackets"))?;
        let fact = self.fact(&set)?;
        if fact.kind != Kind::Set || !fact.options.contains(&option) {
            return Err(format!("`{set}` has no `{option}`"));
        }
        Ok(Includes(set, option))
    }

    fn pathway(&self, pattern: String) -> Result<String, String> {
        if self.words.pathways.iter().any(|id| matches(&pattern, id)) {
            Ok(pattern)
        } else {
            Err(format!("no pathway is `{pattern}`"))
        }
    }

    fn parents(&self, first: &str, second: &str) -> Result<Expression, String> {
        let pair = |mother: &str, father: &str| -> Result<Expression, String> {
            Ok(All(vec![self.equals("mother", vec![mother.to_owned()])?, self.equals("father", vec![father.to_owned()])?]))
        };
        Ok(Any(vec![pair(first, second)?, pair(second, first)?]))
    }

    /// After `=`: an option, and further options of the same fact after `or`.
    fn options(&mut self, fact: &str) -> Result<Expression, String> {
        let mut options = vec![self.next()];
        let known = self.fact(fact)?.options.clone();
        while self.peek() == "or" && known.iter().any(|option| option == self.ahead(1)) {
            self.next();
            options.push(self.next());
        }
        self.equals(fact, options)
    }

    /// After `is`: a list such as `ru, by or kg`.
    fn list(&mut self, fact: &str) -> Result<Expression, String> {
        let mut options = vec![self.next()];
        while self.take(",") {
            options.push(self.next());
        }
        self.must("or")?;
        options.push(self.next());
        self.equals(fact, options)
    }

    fn equals(&self, fact: &str, options: Vec<String>) -> Result<Expression, String> {
        let fact = self.fact(fact)?;
        match options.iter().find(|option| !fact.options.contains(option)) {
            Some(option) => Err(format!("`{}` has no option `{option}`", fact.id)),
            None if fact.kind == Kind::Set => Err(format!("`{}` is a set", fact.id)),
            None => Ok(Equals(fact.id.clone(), options)),
        }
    }

    /// A fact by its name; `mother` and `father` are short for their citizenship.
    fn fact(&self, name: &str) -> Result<&Fact, String> {
        let long = if ["mother", "father"].contains(&name) { format!("{name}_citizenship") } else { name.to_owned() };
        self.words.facts.iter().find(|fact| fact.id == long).ok_or_else(|| format!("`{name}` is no fact"))
    }
}

/// Whether a pathway has this name, or one that begins so where the pattern ends in `*`.
pub fn matches(pattern: &str, id: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == id, |start| id.starts_with(start))
}

fn joined(mut parts: Vec<Expression>, or: bool) -> Expression {
    match (parts.len(), or) {
        (1, _) => parts.remove(0),
        (_, true) => Any(parts),
        (_, false) => All(parts),
    }
}

/// Not known to be false.
pub fn can_be(inner: Expression) -> Expression {
    CanBe(Box::new(inner))
}
