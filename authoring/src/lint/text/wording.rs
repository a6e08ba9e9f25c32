//! One wording of one message: spaces, marks, length, and what it must not hold.

use super::{
    forbidden_words, letters,
    numbers::{western_digits, without_blanks},
    problem::WordingProblem,
};

/// How many words a sentence may have: on the pages of the questions, and elsewhere.
fn longest(language: &str) -> (usize, usize) {
    match language {
        "kk" | "uz-Latn" | "uz-Cyrl" => (13, 16),
        "ru" => (15, 17),
        // Dari writes small words apart that the others append.
        "fa-AF" => (18, 22),
        _ => (17, 18),
    }
}

/// All that is wrong with one wording, each with what to do.
pub(crate) fn wording_problems(language: &str, key: &str, words: &str) -> Vec<WordingProblem> {
    let mut found = Vec::new();
    if words.trim().is_empty() {
        return vec![("The message is empty.".into(), "Write it.")];
    }
    found.extend(spacing(words));
    found.extend(repeated(words));
    found.extend(marks(language, key, words));
    found.extend(letters::check(language, words));
    found.extend(forbidden_words::check(language, key, words));
    found.extend(contact(words));
    found.extend(long(language, key, words));
    found
}

fn spacing(words: &str) -> Option<WordingProblem> {
    let before_mark = words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b',' | b'.' | b';' | b'?' | b'!']));
    let wrong = words.trim() != words || words.contains("  ") || before_mark;
    wrong.then(|| ("It has a space too many.".into(), "Look for two spaces together, and for spaces before a mark or at an end."))
}

fn repeated(words: &str) -> Option<WordingProblem> {
    let all: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let twice = all.windows(2).find_map(|pair| match pair {
        [a, b] if a == b && a.chars().any(char::is_alphabetic) => Some(a.clone()),
        _ => None,
    })?;
    Some((format!("The word `{twice}` stands there twice."), "Take one out."))
}

fn marks(language: &str, key: &str, words: &str) -> Vec<WordingProblem> {
    let mut found = Vec::new();
    let end = end(words);
    if key.starts_with("question-") && end != Some('?') {
        found.push(("The question has no question mark at its end.".into(), "End it with a question mark."));
    }
    let sentences = ["-says", "-first-step", "-next"].iter().any(|end| key.starts_with("pathway-") && key.ends_with(end))
        || key.starts_with("urgent-") && key.ends_with("-do")
        || ["hint-", "why-", "desk-"].iter().any(|start| key.starts_with(start)) && key != "why-we-ask";
    if sentences && !matches!(end, Some('.' | '?' | '!')) {
        found.push(("The last sentence has no full stop.".into(), "End it with a full stop."));
    }
    let quotes: &[char] =
        if language == "en" { &['"', '\'', '«', '»', '„'] } else { &['"', '\'', '“', '”', '‘', '’'] };
    if let Some(quote) = words.chars().find(|letter| quotes.contains(letter)) {
        let remedy = if language == "en" { "Write “ ” and ’." } else { "Write « »." };
        found.push((format!("The mark {quote} is not the one that is used in this language."), remedy));
    }
    for (open, close) in [('(', ')'), ('“', '”'), ('«', '»'), ('{', '}')] {
        if words.matches(open).count() != words.matches(close).count() {
            found.push((format!("A {open} or a {close} is missing."), "Write both."));
        }
    }
    if words.contains("..") || words.contains(",,") || words.contains("??") || words.contains(",.") {
        found.push(("Two marks stand side by side.".into(), "Keep one."));
    }
    let starts_small = words.chars().next().is_some_and(char::is_lowercase);
    if starts_small
        && ["question-", "hint-", "why-", "pathway-", "urgent-", "desk-", "answer-", "paper-", "fact-"]
            .iter()
            .any(|start| key.starts_with(start))
    {
        found.push(("It begins with a small letter.".into(), "Begin it with a capital letter."));
    }
    found
}

/// Telephone numbers and addresses stand in offices.toml, where they have a source and a review date.
fn contact(words: &str) -> Option<WordingProblem> {
    let lower = western_digits(&without_blanks(words)).to_lowercase();
    let site = ["http", "www.", ".kz", ".org", ".com", "@"].iter().any(|part| lower.contains(part));
    let mut digits = 0;
    let mut most = 0;
    for letter in lower.chars() {
        match letter {
            '0'..='9' => digits += 1,
            ' ' | '-' | '(' | ')' | '\u{a0}' => {}
            _ => digits = 0,
        }
        most = most.max(digits);
    }
    (site || most >= 7 || lower.contains("+7")).then(|| {
        (
            "It holds a telephone number or an address.".into(),
            "Put it into offices.toml, where it has a source and a review date.",
        )
    })
}

fn long(language: &str, key: &str, words: &str) -> Option<WordingProblem> {
    let (page, elsewhere) = longest(language);
    let asked = ["question-", "hint-", "why-", "answer-"].iter().any(|start| key.starts_with(start));
    let most = if asked { page } else { elsewhere };
    let sentences = words
        .split(['.', '?', '!', '…', ':', '؟'])
        .map(|sentence| sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count());
    let longest = sentences.max().unwrap_or_default();
    (longest > most)
        .then(|| (format!("A sentence has {longest} words; at most {most} are read easily."), "Make two sentences of it."))
}

/// The mark at the end of a wording, if there is one; the question mark of Dari counts as a question mark.
pub(super) fn end(words: &str) -> Option<char> {
    let last = words.trim_end().chars().next_back().map(|letter| if letter == '؟' { '?' } else { letter });
    last.filter(|letter| matches!(letter, '.' | '?' | '!' | '…' | ':'))
}

/// How many words a wording has, blanks not counted.
pub(super) fn word_count(words: &str) -> usize {
    without_blanks(words).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}
