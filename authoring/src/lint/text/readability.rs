//! How easily a page is read.
//!
//! English: the Flesch-Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid and others,
//! *Derivation of new readability formulas*, 1975); lower is easier. Russian: the ease of reading by Oborneva's formula for
//! Russian, 206.835 − 1.3 · words per sentence − 60.1 · syllables per word (I. V. Oborneva, *Automated estimation of the
//! complexity of educational texts on the basis of statistical parameters*, dissertation, Moscow 2006); higher is easier. The
//! other languages build long words out of short ones, and no such formula was found for them: there the words per sentence are
//! limited, together with the longest sentence (`wording::wording_problems`).
//!
//! What is counted: every line of a page is a sentence, or several, with or without a full stop, because each answer is read for
//! itself. A colon and a semicolon end a sentence, as in Flesch's own rules. Names of countries, the words that stand on the
//! papers themselves ("certificate", "удостоверение", "свидетельство") and numbers are words of their sentence, but their
//! syllables are not counted: a person who has the paper knows its name, and no shorter word means the same.
//!
//! The formulas count, but do not understand. They do not know whether the reader knows a word, and on a page of
//! ten words one long word counts much. So they find pages that are certainly hard; only a reader can say that a page is clear.

use super::syllables::syllables;

/// Names of countries, and the words that stand on the papers themselves, by how they begin.
const NAMES: [(&str, &[&str]); 2] = [
    ("en", &["kazakhstan", "russia", "uzbekistan", "kyrgyzstan", "tajikistan", "turkmenistan", "belarus", "certificate"]),
    (
        "ru",
        &[
            "казахстан",
            "росси",
            "узбекистан",
            "кыргызстан",
            "таджикистан",
            "туркменистан",
            "беларус",
            "удостоверени",
            "свидетельств",
        ],
    ),
];

/// What kind of page it is: the limits are stricter for what people read to answer than for what they can read again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Question,
    Result,
}

/// A measure of a page, and its limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measure {
    pub value: f64,
    pub limit: f64,
    pub scale: Scale,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// School years: at most the limit.
    Grade,
    /// Ease of reading: at least the limit.
    Ease,
    /// Words per sentence: at most the limit.
    Words,
}

impl Measure {
    /// Whether the page is harder to read than it may be.
    pub(crate) fn too_hard(&self) -> bool {
        match self.scale {
            Scale::Ease => self.value < self.limit,
            Scale::Grade | Scale::Words => self.value > self.limit,
        }
    }

    /// The measure in words.
    pub(crate) fn in_words(&self) -> String {
        let Self { value, limit, scale } = self;
        match scale {
            Scale::Grade => format!("Its reading grade is {value:.1}; at most {limit} is easy enough"),
            Scale::Ease => format!("Its ease of reading is {value:.0}; it must be at least {limit}"),
            Scale::Words => format!("Its sentences have {value:.1} words on average; at most {limit} are read easily"),
        }
    }
}

/// What was counted in the lines of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Count {
    sentences: f64,
    words: f64,
    measured: f64,
    syllables: f64,
}

impl Count {
    /// Counts what stands in some lines.
    pub(super) fn of<'a>(language: &str, lines: impl IntoIterator<Item = &'a str>) -> Self {
        let names = NAMES.iter().find(|(other, _)| *other == language).map(|(_, names)| *names).unwrap_or_default();
        let mut count = Self::default();
        for sentence in lines.into_iter().flat_map(|line| line.split(['.', '?', '!', '…', ':', ';', '؟', '؛'])) {
            let mut any = false;
            for word in split_words(sentence) {
                any = true;
                count.words += 1.0;
                let lower = word.to_lowercase();
                let own = lower.trim_start_matches(|letter: char| !letter.is_alphabetic());
                if own.is_empty() || names.iter().any(|name| own.starts_with(name)) {
                    continue;
                }
                count.measured += 1.0;
                count.syllables += u32::try_from(syllables(language, own)).map_or(0.0, f64::from);
            }
            count.sentences += f64::from(u8::from(any));
        }
        count
    }

    /// How hard it is to read; `None` without words.
    pub(super) fn measure(&self, language: &str, kind: Kind) -> Option<Measure> {
        if self.sentences < 1.0 || self.measured < 1.0 {
            return None;
        }
        let (length, weight) = (self.words / self.sentences, self.syllables / self.measured);
        let of = |value, scale, question, result| Measure {
            value,
            limit: if kind == Kind::Question { question } else { result },
            scale,
        };
        Some(match language {
            "en" => of(0.39 * length + 11.8 * weight - 15.59, Scale::Grade, 5.0, 7.0),
            "ru" => of(206.835 - 1.3 * length - 60.1 * weight, Scale::Ease, 60.0, 50.0),
            // Dari writes small words apart that the others append: of, to, is.
            "fa-AF" => of(length, Scale::Words, 12.0, 15.0),
            _ => of(length, Scale::Words, 9.0, 11.0),
        })
    }
}

/// The words of a line.
pub(super) fn split_words(line: &str) -> impl Iterator<Item = &str> {
    line.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked out by hand.
    #[test]
    fn the_formulas_give_what_a_pencil_gives() {
        let grade = |lines: &[&str]| Count::of("en", lines.iter().copied()).measure("en", Kind::Question).unwrap();
        // 7 words, 2 sentences, 8 syllables: 0.39 · 3.5 + 11.8 · 8/7 − 15.59.
        assert!((grade(&["Where do you live?", "A hard question."]).value - (1.365 + 11.8 * 8.0 / 7.0 - 15.59)).abs() < 1e-9);
        // A name and a number are words of the sentence and no syllables.
        assert!((grade(&["Born in Kazakhstan in 1992"]).value - (0.39 * 5.0 + 11.8 - 15.59)).abs() < 1e-9);
        let ease = Count::of("ru", ["Где вы родились?", "Дома"]).measure("ru", Kind::Result).unwrap();
        // 4 words, 2 sentences, 1 + 1 + 3 + 2 syllables.
        assert!((ease.value - (206.835 - 2.6 - 60.1 * 1.75)).abs() < 1e-9);
        assert!(!ease.too_hard() && ease.limit == 50.0);
        assert_eq!(Count::of("en", ["…", ""]).measure("en", Kind::Question), None);
    }
}
