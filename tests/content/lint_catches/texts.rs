//! Slips of translators and writers.

use zhol_authoring::Source;

use super::edit::{Slip, spread};

const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// A file of messages, one to a line where it is short.
struct Messages {
    language: &'static str,
    file: String,
    text: String,
}

/// What a slip does to the words of a message: its key and its words give the new words.
type Change<'a> = &'a dyn Fn(&str, &str) -> Option<String>;

impl Messages {
    fn of(source: &Source, language: &'static str) -> Self {
        let file = format!("content/text/{language}.ftl");
        let text = source.text(&file).unwrap().to_owned();
        Self { language, file, text }
    }

    /// The messages of one line, as they stand: line, key, words.
    fn short(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.text.lines().filter_map(|line| {
            let (key, words) = line.split_once(" = ")?;
            let plain = !line.starts_with(['#', ' ']) && !words.ends_with("->");
            plain.then_some((line, key, words))
        })
    }

    fn message(&self, wanted: &str) -> Option<&str> {
        self.short().find(|(_, key, _)| *key == wanted).map(|(_, _, words)| words)
    }

    fn slip(&self, kind: &'static str, key: &str, line: &str, new: &str) -> Slip {
        let whole = self.text.replacen(&format!("\n{line}\n"), &format!("\n{new}"), 1);
        assert!(whole != self.text, "{key} is changed");
        Slip { kind, file: self.file.clone(), entry: key.into(), whole }
    }

    fn slips(&self, kind: &'static str, most: usize, change: Change<'_>) -> Vec<Slip> {
        let made = self.short().filter_map(|(line, key, words)| {
            let changed = change(key, words)?;
            (changed != words).then(|| self.slip(kind, key, line, &format!("{key} = {changed}\n")))
        });
        spread(made.collect(), most)
    }

    /// The same with one wording of a choice.
    fn choices(&self, kind: &'static str, most: usize, change: impl Fn(&str) -> Option<String>) -> Vec<Slip> {
        let mut key = "";
        let mut made = Vec::new();
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if let Some((name, _)) = line.split_once(" = { $").filter(|_| line.trim_end().ends_with("->")) {
                key = name;
            }
            if line.starts_with("    [")
                && let Some(changed) = change(line)
            {
                let whole = format!("{}{changed}{}", &self.text[..at], &self.text[at + line.len()..]);
                made.push(Slip { kind, file: self.file.clone(), entry: key.into(), whole });
            }
            at += line.len();
        }
        spread(made, most)
    }
}

fn is_sentence(key: &str) -> bool {
    ["-says", "-first-step", "-next"].iter().any(|end| key.starts_with("pathway-") && key.ends_with(end))
        || ["hint-", "why-", "desk-"].iter().any(|start| key.starts_with(start)) && key != "why-we-ask"
}

/// All of them.
pub fn slips(source: &Source) -> Vec<Slip> {
    let english = Messages::of(source, "en");
    let mut all = Vec::new();
    for language in LANGUAGES {
        let messages = Messages::of(source, language);
        let said = |en: &'static str, ru: &'static str, kk: &'static str| match language {
            "en" => en,
            "ru" => ru,
            _ => kk,
        };
        let adds = |kind: &'static str, words: &'static str| {
            messages.slips(kind, 5, &|key, old| is_sentence(key).then(|| format!("{old} {words}")))
        };
        let deleted = messages.short().map(|(line, key, _)| messages.slip("a message is deleted", key, line, ""));
        all.extend(spread(deleted.collect(), 8));
        let misnamed = messages.short().map(|(line, key, words)| {
            messages.slip("the key of a message is misspelt", key, line, &format!("{key}x = {words}\n"))
        });
        all.extend(spread(misnamed.collect(), 5));
        let doubled = messages
            .short()
            .map(|(line, key, _)| messages.slip("a message is there twice", key, line, &format!("{line}\n{line}\n")));
        all.extend(spread(doubled.collect(), 3));
        all.extend(
            messages.slips("a blank is misspelt", 10, &|_, words| words.contains("{ $").then(|| words.replacen(" }", "s }", 1))),
        );
        all.extend(messages.slips("a blank is left out", 8, &|_, words| {
            let (start, rest) = words.split_once("{ $")?;
            let rest = rest.split_once(" }")?.1;
            (!format!("{start}{rest}").trim().is_empty()).then(|| format!("{start}{rest}"))
        }));
        all.extend(messages.slips("a letter of the other alphabet", 10, &|_, words| {
            let (from, to) = if language == "en" { ('a', "а") } else { ('а', "a") };
            (words.contains(from) && !words.contains('$')).then(|| words.replacen(from, to, 1))
        }));
        all.extend(messages.slips("a word stands there twice", 8, &|_, words| {
            let first = words.split(' ').next().filter(|word| word.chars().all(char::is_alphabetic))?;
            Some(format!("{first} {words}"))
        }));
        all.extend(messages.slips("two spaces", 8, &|_, words| words.contains(' ').then(|| words.replacen(' ', "  ", 1))));
        all.extend(messages.slips("no full stop", 8, &|key, words| {
            is_sentence(key).then(|| words.strip_suffix('.').map(str::to_owned)).flatten()
        }));
        all.extend(messages.slips("a small letter at the beginning", 5, &|key, words| {
            let first = words.chars().next().filter(|letter| is_sentence(key) && letter.is_uppercase())?;
            Some(format!("{}{}", first.to_lowercase(), &words[first.len_utf8()..]))
        }));
        all.extend(messages.slips("no words", 5, &|_, words| (!words.contains('$')).then(|| "{ \"\" }".to_owned())));
        all.extend(messages.slips("a sentence too long", 5, &|key, words| {
            let many = words.split(' ').count() >= 8 && is_sentence(key);
            many.then(|| format!("{}.", [words; 3].join(" ").replace(['.', '?', ':'], "")))
        }));
        all.extend(messages.slips("straight quotes", 5, &|_, words| {
            let changed = words.replace(['’', '“', '”', '«', '»'], "'");
            (changed != words).then_some(changed)
        }));
        all.extend(messages.slips("two answers read the same", 5, &|key, _| {
            let (fact, option) = key.strip_prefix("answer-")?.split_once('-')?;
            messages.short().find_map(|(_, other, words)| {
                let (other_fact, other_option) = other.strip_prefix("answer-")?.split_once('-')?;
                (other_fact == fact && other_option != option).then(|| words.to_owned())
            })
        }));
        all.extend(adds("it says what a person is", said("You are stateless.", "Вы беженец.", "Сіз босқынсыз.")));
        all.extend(adds("a word that hurts", said("This is illegal.", "Это нелегально.", "Бұл заңсыз.")));
        all.extend(
            adds("an office of another state", said("Go to the embassy.", "Идите в посольство.", "Елшілікке барыңыз."))
                .into_iter()
                .filter(|slip| !["other-state-check", "mission-abroad"].iter().any(|id| slip.entry.contains(id))),
        );
        all.extend(adds("a telephone number", "+7 727 000 00 00."));
        all.extend(adds("a web address", "https://bureau.kz."));
        all.extend(pages(&messages, said));
        all.extend(messages.choices("a form is left out", 8, |_| Some(String::new())));
        all.extend(messages.choices("a form is misspelt", 5, |line| Some(line.replacen(']', "s]", 1))));
        all.extend(
            messages.choices("a question without its mark", 5, |line| {
                line.trim_end().strip_suffix('?').map(|line| format!("{line}\n"))
            }),
        );
        if messages.language != "en" {
            all.extend(messages.slips("not translated", 10, &|key, _| {
                english.message(key).filter(|words| words.split(' ').count() >= 4 && !words.contains('$')).map(str::to_owned)
            }));
            all.extend(messages.slips("another number than in English", 10, &|_, words| {
                let digit = words.chars().find(char::is_ascii_digit)?;
                let other = char::from_digit((digit.to_digit(10)? + 1) % 10, 10)?;
                Some(words.replacen(digit, &other.to_string(), 1))
            }));
        }
    }
    all
}

/// Slips that only show on the whole page: the message of the page is named, though another one was changed.
fn pages(messages: &Messages, said: impl Fn(&'static str, &'static str, &'static str) -> &'static str) -> Vec<Slip> {
    let change = |kind: &'static str, key: &str, page: &str, words: &str| {
        let (line, ..) = messages.short().find(|(_, other, _)| *other == key)?;
        Some(Slip { entry: page.into(), ..messages.slip(kind, key, line, &format!("{key} = {words}\n")) })
    };
    // Heavy words in short sentences; in Kazakh, sentences that are just not too long one by one.
    let heavy = said(
        "Administrative documentation necessitates authorisation.",
        "Административная документация предоставляется заинтересованным.",
        "Біз сізге бүгін осы жерде кейін тағы не істеу керек екенін жақсылап айтамыз.",
    );
    let long =
        said(heavy, heavy, "Біз сізге және отбасыңызға бүгін осы жерде кейін тағы не істеу керек екенін жақсылап айтып береміз.");
    let short = said("See it now.", "Вот и всё.", "Бұл жақсы.");
    let term = said("Ask for asylum.", "Есть и убежище.", "Біз пана береміз.");
    let mut made = Vec::new();
    for fact in ["region", "birth_date", "birth_country", "lived_in_kz_1992", "fear_of_return"] {
        let (hint, page) = (format!("hint-{fact}"), format!("question-{fact}"));
        made.extend(change("a question in heavy words", &hint, &page, &[heavy; 2].join(" ")));
        made.extend(change("a question page too long", &hint, &page, &[short; 20].join(" ")));
    }
    for id in ["citizen-by-parents", "birth-court", "redocument", "consultation", "restore-citizenship"] {
        let (first, page) = (format!("pathway-{id}-first-step"), format!("pathway-{id}-says"));
        made.extend(change("a pathway in heavy words", &first, &page, &[long; 12].join(" ")));
        let explained = messages.message(&first).map(|words| format!("{words} {term}"));
        made.extend(explained.and_then(|words| change("a term that nothing explains", &first, &page, &words)));
    }
    made
}
