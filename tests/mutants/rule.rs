//! A condition of the content as a tree: read from its line, changed in one place, written as a line again.

/// A part of a condition. The grammar is in `content/README.md`.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// `true`, `false`, or the name of a term.
    Word(String),
    /// `has(kz_id)`, `likely(kandas)`.
    Call(String, Vec<String>),
    /// `fact = option`, `fact ≠ option`, `fact = (option, option)`.
    Is {
        fact: String,
        equal: bool,
        options: Vec<String>,
    },
    Include(String, String),
    SaidUnknown(String),
    /// `date < 1992-03-01`, `date > today - 18 years`.
    Compare {
        fact: String,
        sign: String,
        limit: String,
    },
    CanBe(Box<Rule>),
    Not(Box<Rule>),
    Join {
        and: bool,
        parts: Vec<Rule>,
    },
}

impl Rule {
    /// Reads a line of the content, which the project's own check has accepted.
    pub fn read(line: &str) -> Self {
        let mut tokens = Tokens { all: tokens(line), at: 0 };
        let rule = tokens.whole();
        assert_eq!(tokens.peek(), "", "{line} was not read to its end");
        rule
    }

    /// The line; brackets stand round everything that has parts.
    pub fn write(&self) -> String {
        match self {
            Self::Join { and, parts } => {
                let parts: Vec<String> = parts.iter().map(Self::write_part).collect();
                parts.join(if *and { " and " } else { " or " })
            }
            Self::Not(inner) => format!("not {}", inner.write_part()),
            Self::CanBe(inner) => format!("can be({})", inner.write()),
            Self::Word(word) => word.clone(),
            Self::Call(name, arguments) => format!("{name}({})", arguments.join(", ")),
            Self::Is { fact, equal, options } => {
                let sign = if *equal { '=' } else { '≠' };
                match options.as_slice() {
                    [option] => format!("{fact} {sign} {option}"),
                    options => format!("{fact} {sign} ({})", options.join(", ")),
                }
            }
            Self::Include(fact, option) => format!("{fact} include {option}"),
            Self::SaidUnknown(fact) => format!("{fact} is unknown"),
            Self::Compare { fact, sign, limit } => format!("{fact} {sign} {limit}"),
        }
    }

    fn write_part(&self) -> String {
        match self {
            Self::Join { .. } => format!("({})", self.write()),
            _ => self.write(),
        }
    }
}

fn tokens(line: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for letter in line.chars() {
        let of_a_name = letter.is_ascii_alphanumeric() || ['_', '-', '*'].contains(&letter);
        let of_a_sign = letter == '=' && found.last().is_some_and(|last| ["<", ">", "!"].contains(&last.as_str()));
        match found.last_mut() {
            Some(last) if (of_a_name && inside) || of_a_sign => last.push(letter),
            _ if letter.is_whitespace() => {}
            _ => found.push(letter.into()),
        }
        inside = of_a_name;
    }
    found
}

struct Tokens {
    all: Vec<String>,
    at: usize,
}

impl Tokens {
    fn peek(&self) -> &str {
        self.all.get(self.at).map_or("", String::as_str)
    }

    fn next(&mut self) -> String {
        let token = self.peek().to_owned();
        self.at += 1;
        token
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn must(&mut self, token: &str) {
        assert!(self.take(token), "`{token}` is missing before `{}` in {:?}", self.peek(), self.all);
    }

    fn whole(&mut self) -> Rule {
        let mut parts = vec![self.single()];
        let joint = self.peek().to_owned();
        while ["and", "or"].contains(&joint.as_str()) && self.take(&joint) {
            parts.push(self.single());
        }
        if parts.len() == 1 { parts.remove(0) } else { Rule::Join { and: joint == "and", parts } }
    }

    fn single(&mut self) -> Rule {
        if self.take("not") {
            return Rule::Not(Box::new(self.single()));
        }
        if self.take("(") {
            let inner = self.whole();
            self.must(")");
            return inner;
        }
        let word = self.next();
        match self.peek() {
            "be" if word == "can" => {
                self.must("be");
                Rule::CanBe(Box::new(self.single()))
            }
            "(" => Rule::Call(word, self.list()),
            "=" | "≠" | "!=" => {
                let equal = self.next() == "=";
                let options = if self.peek() == "(" { self.list() } else { vec![self.next()] };
                Rule::Is { fact: word, equal, options }
            }
            "include" => {
                self.must("include");
                Rule::Include(word, self.next())
            }
            "is" => {
                self.must("is");
                self.must("unknown");
                Rule::SaidUnknown(word)
            }
            "<" | "<=" | ">" | ">=" => {
                let sign = self.next();
                let limit = match self.next() {
                    today if today == "today" => {
                        self.must("-");
                        let years = self.next();
                        self.must("years");
                        format!("today - {years} years")
                    }
                    day => day,
                };
                Rule::Compare { fact: word, sign, limit }
            }
            _ => Rule::Word(word),
        }
    }

    fn list(&mut self) -> Vec<String> {
        self.must("(");
        let mut names = vec![self.next()];
        while self.take(",") {
            names.push(self.next());
        }
        self.must(")");
        names
    }
}
