//! The words that a text for people must not say, in one place for all tests. They are stems: a longer word that contains one counts.
//! The content's own check has a list of its own, which these tests must not share.

/// Words for the offices of other states, by language. A blank in front stands for the start of a word, one behind for its end.
const OTHER_STATES: [(&str, &[&str]); 6] = [
    ("en", &["embass", "consul", "diplomat", " foreign mission", " mission ", " missions "]),
    ("ru", &["посольств", " посол", "консул", "диппредставит", "дипломат", "нацпредставит", " миссия ", "загранучрежд"]),
    ("kk", &["елші", "консул", "дипломат", "шет елдердегі мекеме"]),
    ("uz-Latn", &["elchi", "konsul", "diplomat"]),
    ("uz-Cyrl", &["элчи", "консул", "дипломат"]),
    ("fa-AF", &["سفارت", " سفیر", "قونسل", "کنسول", "دیپلمات", "نمایندگی سیاسی", "نماینده‌گی سیاسی"]),
];

/// Advice begins like a consul.
const ADVICE: [&str; 4] = ["consult", "консульт", "konsult", "консулт"];

/// What claims to know what a person is, and words that hurt, by language.
pub const VERDICTS: [(&str, &[&str]); 6] = [
    ("en", &["you are a citizen", "you are stateless", "you are a refugee", "will be recognised", "illegal", "nationality"]),
    ("ru", &["вы гражданин", "вы являетесь", "вы беженец", "вас признают", "нелегал", "незаконн", "национальност"]),
    ("kk", &["сіз азаматсыз", "сіз босқынсыз", "заңсыз", "ұлты "]),
    ("uz-Latn", &["siz fuqarosiz", "siz qochoqsiz", "siz fuqaroligi yoʻq", "noqonuniy", "millati"]),
    ("uz-Cyrl", &["сиз фуқаросиз", "сиз қочоқсиз", "сиз фуқаролиги йўқ", "ноқонуний", "миллати"]),
    ("fa-AF", &["شما تبعه", "شما پناهنده", "شما بی‌تابعیت", "غیرقانونی", "غیر قانونی", "ملیت"]),
];

/// The word by which a text names an office of another state, in whichever language; `None` when it names none.
#[must_use]
pub fn office_of_another_state(text: &str) -> Option<&'static str> {
    let kept = |letter: char| if letter.is_alphanumeric() || letter == '\u{200c}' { letter } else { ' ' };
    let text: String = [" ", text, " "].concat().to_lowercase().chars().map(kept).collect();
    let text = ADVICE.iter().fold(text, |text, advice| text.replace(advice, ""));
    OTHER_STATES.iter().flat_map(|(_, stems)| stems.iter()).find(|stem| text.contains(**stem)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_of_another_state_is_found_in_any_form_and_advice_is_none() {
        for text in ["The Embassies", "в генконсульстве", "(mission)", "елшілігі", "elchixonasi", "нацпредставительство"]
        {
            assert!(office_of_another_state(text).is_some(), "{text}");
        }
        for text in ["Legal consultation", "Юридическая консультация", "a permission", "commissions", "Yuridik konsultatsiya"]
        {
            assert_eq!(office_of_another_state(text), None, "{text}");
        }
    }
}
