//! Words that the texts never say.

use super::problem::WordingProblem;

/// Words that are never used, by language.
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

/// Words for advice, which begin like "consul".
const ADVICE: [&str; 4] = ["consult", "консульт", "konsult", "консулт"];

/// Whether words name an office of another state, in any of the languages.
pub(crate) fn names_another_state(words: &str) -> bool {
    OTHER_STATES.iter().any(|(language, _)| find(&OTHER_STATES, language, words).is_some())
}

/// The first word of a list that stands in a text of its language.
fn find(lists: &[(&str, &'static [&'static str])], language: &str, words: &str) -> Option<&'static str> {
    let lower = ADVICE.iter().fold(words.to_lowercase(), |words, advice| words.replace(advice, ""));
    let (_, list) = lists.iter().find(|(other, _)| *other == language)?;
    list.iter().find(|word| lower.contains(**word)).copied()
}

/// Words in a wording that must not be used.
pub(super) fn check(language: &str, key: &str, words: &str) -> Vec<WordingProblem> {
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
