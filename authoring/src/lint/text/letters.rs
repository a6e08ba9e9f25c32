//! The letters of each language.

use super::{numbers::without_blanks, problem::WordingProblem};
use crate::read::alphabet::is_cyrillic;

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

/// Names that are written alike in every language: of the project, of a key, and of what those who keep a website know by these
/// names.
const SAME_EVERYWHERE: [&str; 7] = ["Zhol", "Esc", "Enter", "Alt", "WordPress", "JavaScript", "CSP"];

/// The languages that are written in Cyrillic letters.
const CYRILLIC: [&str; 3] = ["kk", "ru", "uz-Cyrl"];

/// A wording that has letters of another language.
pub(super) fn check(language: &str, words: &str) -> Option<WordingProblem> {
    let cyrillic = |letter: &char| is_cyrillic(*letter);
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
