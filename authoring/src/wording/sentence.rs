//! One wording of one message.

use std::collections::BTreeSet;

/// What is wrong with a wording, and what to do.
type Fault = (String, &'static str);

/// Words that are never said, by language, with what to do instead.
const NEVER: [(&str, &[&str]); 6] = [
    ("en", &["you are a citizen", "you are stateless", "you are a refugee", "will be recognised", "illegal", "nationality"]),
    ("ru", &["вы гражданин", "вы являетесь", "вы беженец", "вас признают", "нелегал", "незаконн", "национальност"]),
    ("kk", &["сіз азаматсыз", "сіз босқынсыз", "заңсыз", "ұлты "]),
    ("uz-Latn", &["siz fuqarosiz", "siz fuqaroligi yoʻq", "siz qochoqsiz", "noqonuniy", "millati"]),
    ("uz-Cyrl", &["сиз фуқаросиз", "сиз фуқаролиги йўқ", "сиз қочоқсиз", "ноқонуний", "миллати"]),
    ("fa-AF", &["شما تبعه", "شما پناهنده", "شما بی‌تابعیت", "غیرقانونی", "غیر قانونی", "ملیت"]),
];

/// Words for the offices of other states.
const OTHER_STATES: [(&str, &[&str]); 6] = [
    ("en", &["embass", "consul", "diplomatic"]),
    ("ru", &["посольств", "консул", "диппредставит", "дипломатическ"]),
    ("kk", &["елшілі", "консул", "дипломатия"]),
    ("uz-Latn", &["elchixona", "konsul", "diplomat"]),
    ("uz-Cyrl", &["элчихона", "консул", "дипломат"]),
    ("fa-AF", &["سفارت", "قونسل", "کنسول", "دیپلمات", "نمایندگی سیاسی", "نماینده‌گی سیاسی"]),
];

/// Advice begins like a consul.
const ADVICE: [&str; 4] = ["consult", "консульт", "konsult", "консулт"];

/// Whether words name an office of another state, in whatever language.
pub(crate) fn name_another_state(words: &str) -> bool {
    OTHER_STATES.iter().any(|(language, _)| find(&OTHER_STATES, language, words).is_some())
}

/// The first word of a list that stands in a text of its language.
fn find(lists: &[(&str, &'static [&'static str])], language: &str, words: &str) -> Option<&'static str> {
    let lower = ADVICE.iter().fold(words.to_lowercase(), |words, advice| words.replace(advice, ""));
    let (_, list) = lists.iter().find(|(other, _)| *other == language)?;
    list.iter().find(|word| lower.contains(**word)).copied()
}

/// The letters that only Kazakh has.
const KAZAKH: &str = "әғқңөұүһі";

/// The letters that a language must have somewhere, where it has letters of its own.
pub(super) fn own_letters(language: &str) -> Option<&'static str> {
    match language {
        // һ is rare: a few hundred messages may do without it.
        "kk" => Some("әғқңөұүі"),
        "ru" => Some("ёыэщъ"),
        "uz-Cyrl" => Some("ўқғҳ"),
        "uz-Latn" => Some("ʻʼ"),
        "fa-AF" => Some("پچژگکی"),
        _ => None,
    }
}

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

/// All that is wrong with one wording.
pub(crate) fn faults(language: &str, key: &str, words: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    if words.trim().is_empty() {
        return vec![("The message is empty.".into(), "Write it.")];
    }
    found.extend(spacing(words));
    found.extend(repeated(words));
    found.extend(marks(language, key, words));
    found.extend(letters(language, words));
    found.extend(forbidden(language, key, words));
    found.extend(contact(words));
    found.extend(long(language, key, words));
    found
}

fn spacing(words: &str) -> Option<Fault> {
    let before_mark = words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b',' | b'.' | b';' | b'?' | b'!']));
    let wrong = words.trim() != words || words.contains("  ") || before_mark;
    wrong.then(|| ("It has a space too many.".into(), "Look for two spaces together, and for spaces before a mark or at an end."))
}

fn repeated(words: &str) -> Option<Fault> {
    let all: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let twice = all.windows(2).find_map(|pair| match pair {
        [a, b] if a == b && a.chars().any(char::is_alphabetic) => Some(a.clone()),
        _ => None,
    })?;
    Some((format!("The word `{twice}` stands there twice."), "Take one out."))
}

fn marks(language: &str, key: &str, words: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let end = end(words);
    if key.starts_with("question-") && end != Some('?') {
        found.push(("The question has no question mark at its end.".into(), "End it with a question mark."));
    }
    let sentences = ["-says", "-first", "-next"].iter().any(|end| key.starts_with("pathway-") && key.ends_with(end))
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

/// Names that are written alike in every language: of the project, of a key, and of what those who keep a website know by these names.
const SAME_EVERYWHERE: [&str; 7] = ["Zhol", "Esc", "Enter", "Alt", "WordPress", "JavaScript", "CSP"];

/// The languages that are written in Cyrillic letters.
const CYRILLIC: [&str; 3] = ["kk", "ru", "uz-Cyrl"];

fn letters(language: &str, words: &str) -> Option<Fault> {
    let cyrillic = |letter: &char| ('\u{400}'..='\u{52f}').contains(letter);
    let own = without_blanks(words);
    // Words in Latin letters.
    let latin = |words: &str| {
        words
            .split(|letter: char| !letter.is_alphanumeric())
            .find(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()) && !SAME_EVERYWHERE.contains(word))
            .map(str::to_owned)
    };
    match language {
        "en" => {
            let wrong = own.chars().find(cyrillic)?;
            return Some((format!("The letter `{wrong}` is Cyrillic."), "Type it again on an English keyboard."));
        }
        // The Russian name that stands on a door or a form is given in brackets or quoted.
        "uz-Latn" => {
            let wrong = without_brackets(&own).chars().find(cyrillic)?;
            return Some((
                format!("The letter `{wrong}` is Cyrillic."),
                "Write it in Latin letters, or a Russian name in brackets.",
            ));
        }
        "fa-AF" => {
            if let Some(wrong) = own.chars().find(|letter| "يكةى".contains(*letter)) {
                return Some((format!("The letter `{wrong}` is Arabic."), "Write ی, ک or ه as Dari does."));
            }
            let rest = without_brackets(&own);
            let word = latin(&rest).or_else(|| rest.chars().find(cyrillic).map(String::from))?;
            return Some((format!("`{word}` has other letters."), "Write it in Dari letters, or a Russian name in brackets."));
        }
        _ => {}
    }
    if let Some(word) = latin(&own).filter(|_| CYRILLIC.contains(&language)) {
        return Some((format!("`{word}` has Latin letters."), "Write it in Cyrillic letters."));
    }
    let lower = own.to_lowercase();
    match language {
        "ru" => {
            let wrong = lower.chars().find(|letter| KAZAKH.contains(*letter))?;
            Some((format!("The letter `{wrong}` is Kazakh."), "Write the Russian word here."))
        }
        "uz-Cyrl" => {
            // Қ and ғ are Uzbek too.
            let wrong = lower.chars().find(|letter| KAZAKH.contains(*letter) && !"қғ".contains(*letter))?;
            Some((format!("The letter `{wrong}` is Kazakh."), "Write the Uzbek word here."))
        }
        _ => {
            let count = lower.chars().filter(char::is_ascii_punctuation).count();
            let length = lower.chars().filter(|letter| letter.is_alphabetic()).count() + count;
            let kazakh = lower.chars().any(|letter| KAZAKH.contains(letter));
            (language == "kk" && length > 35 && !kazakh).then(|| {
                let remedy = "Look whether it is Russian, or whether letters were lost.";
                ("It has none of the letters that only Kazakh has.".into(), remedy)
            })
        }
    }
}

fn forbidden(language: &str, key: &str, words: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    if let Some(word) = find(&NEVER, language, words) {
        let remedy = "Say what may apply; never what a person is, and nothing that hurts.";
        found.push((format!("`{}` is never said.", word.trim()), remedy));
    }
    let withheld = key.contains("other-state-check") || key.contains("mission-abroad");
    if let Some(word) = find(&OTHER_STATES, language, words).filter(|_| !withheld) {
        let remedy = "Take it out: only other-state-check and mission-abroad may name them, because people who fear return never see those.";
        found.push((format!("`{word}` names an office of another state."), remedy));
    }
    found
}

/// Telephone numbers and addresses stand in offices.toml, where they have a source and a review date.
fn contact(words: &str) -> Option<Fault> {
    let lower = western(&without_blanks(words)).to_lowercase();
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

fn long(language: &str, key: &str, words: &str) -> Option<Fault> {
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

/// The mark at the end of a wording, if there is one; the question mark of Dari is a question mark.
pub(super) fn end(words: &str) -> Option<char> {
    let last = words.trim_end().chars().next_back().map(|letter| if letter == '؟' { '?' } else { letter });
    last.filter(|letter| matches!(letter, '.' | '?' | '!' | '…' | ':'))
}

/// The same with the digits that are used in English.
fn western(words: &str) -> String {
    let digit = |letter: char| match letter {
        '۰'..='۹' => u32::from(letter).checked_sub(u32::from('۰')),
        _ => None,
    };
    words.chars().map(|letter| digit(letter).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)).collect()
}

/// The numbers of a wording, in digits without what groups them.
pub(super) fn numbers(words: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut number = String::new();
    let all: Vec<char> = western(&without_blanks(words)).chars().collect();
    for (at, letter) in all.iter().enumerate() {
        let digit = |ahead: usize| all.get(at + ahead).is_some_and(char::is_ascii_digit);
        let groups = matches!(letter, ',' | ' ' | '\u{a0}' | '\u{202f}' | '٬') && digit(1) && digit(2) && digit(3) && !digit(4);
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !number.is_empty() && !groups {
            found.insert(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        found.insert(number);
    }
    found
}

/// How many words a wording has, blanks not counted.
pub(super) fn word_count(words: &str) -> usize {
    without_blanks(words).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

fn without_blanks(words: &str) -> String {
    let mut rest = words;
    let mut own = String::new();
    while let Some((start, after)) = rest.split_once("{ $") {
        own.push_str(start);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    own.push_str(rest);
    own
}

/// A text without what stands in brackets or is quoted.
fn without_brackets(words: &str) -> String {
    let mut depth = 0_usize;
    let mut own = String::new();
    for letter in words.chars() {
        match letter {
            '(' | '«' => depth += 1,
            ')' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => own.push(letter),
            _ => {}
        }
    }
    own
}
