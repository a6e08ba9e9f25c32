//! Dates as people say them, in every language and in two calendars.

use zhol_core::{
    content::{DateText, DateTextError, Localizer, digit},
    engine::{Answer, AnswerError, Answers, Date, FactId, PartialDate, SOLAR_YEARS},
};
use zhol_tests::frozen::{book, content, today};

fn fact(id: &str) -> FactId {
    book().fact_named(id).unwrap()
}

/// What a text is read as: a date as the command line writes it, or what stands in the way.
fn read(text: &str) -> String {
    let fault = match DateText::read(text) {
        Ok(read) => match read.date() {
            None => "not-in-calendar",
            Some(date) => match book().fact(fact("birth_date")).unwrap().accepts(Answer::Date(date), today()) {
                Ok(()) => return date.to_string(),
                Err(AnswerError::TooEarly) => "too-early",
                Err(AnswerError::InTheFuture) if read.looks_lunar(today()) => "lunar",
                Err(AnswerError::InTheFuture) => "future",
                Err(AnswerError::NotAnOption) => panic!("{date} is a date"),
            },
        },
        Err(DateTextError::NoYear) => "no-year",
        Err(DateTextError::YearDigits) => "four-digits",
        Err(DateTextError::Lunar) => "lunar",
        Err(DateTextError::NoSuchMonth) => "no-such-month",
        Err(DateTextError::NoSuchDay) => "no-such-day",
        Err(DateTextError::Unclear) => "unclear",
    };
    fault.to_owned()
}

#[test]
fn dates_are_read_as_people_say_them_in_every_language() {
    let rows: Vec<_> = include_str!("dates.tsv").lines().filter(|line| !line.starts_with('#')).collect();
    assert!(rows.len() >= 300, "{} inputs", rows.len());
    let wrong: Vec<String> = rows
        .iter()
        .map(|row| row.split_once('\t').unwrap_or_else(|| panic!("a tab is missing in {row:?}")))
        .filter(|(text, expected)| read(text) != *expected)
        .map(|(text, expected)| format!("{text:?} is read as {}, not {expected}", read(text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All months of every language, as the list on the page and as beside a day, are read where they are typed.
#[test]
fn the_months_that_a_page_shows_can_be_typed() {
    for language in ["kk", "ru", "uz-Latn", "uz-Cyrl", "en", "fa-AF"] {
        let Some(texts) = content().texts(language) else { continue };
        for month in 1..=12 {
            for key in [format!("month-{month}"), format!("month-name-{month}")] {
                let text = format!("27 {} 1992", texts.fill(&key, &[]));
                assert_eq!(read(&text), format!("1992-{month:02}-27"), "{language}: {text}");
            }
            let text = format!("27 {} 1371", texts.fill(&format!("month-solar-{month}"), &[]));
            assert_eq!(read(&text), Date::of_solar(1371, month, 27).unwrap().to_string(), "{language}: {text}");
        }
    }
}

/// By the calendar crate of ICU, which is not in the program: every day that the solar hijri calendar has from 1900 to 2080, and no
/// other.
#[test]
fn the_solar_hijri_calendar_is_that_of_icu() {
    let mut days = 0;
    for (year, month, day) in
        SOLAR_YEARS.flat_map(|year| (0..=13).flat_map(move |month| (0..=32).map(move |day| (year, month, day))))
    {
        let expected = icu_calendar::Date::try_new_persian(year.into(), month, day).ok().map(|date| {
            let date = date.to_calendar(icu_calendar::Iso);
            let (year, month) = (date.year().extended_year(), date.month().number());
            Date::new(u16::try_from(year).unwrap(), month, date.day_of_month().0).unwrap()
        });
        let found = Date::of_solar(year, month, day);
        assert_eq!(found, expected, "{year}/{month}/{day}");
        if let Some(found) = found {
            assert_eq!(found.solar(), (year, month, day), "{found}");
            days += 1;
        }
    }
    assert_eq!(days, 180 * 365 + 44);
}

/// What is said of a date, with the digits of English and without the signs around words of unknown direction.
fn said(language: &str, date: PartialDate) -> String {
    let texts = content().texts(language).unwrap();
    let said = Localizer::new(texts, book(), &Answers::default()).partial_date(date);
    let plain = |letter: char| digit(letter).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter);
    said.chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')).map(plain).collect()
}

#[test]
fn a_solar_hijri_date_is_said_in_both_calendars_in_every_language() {
    for texts in &content().texts {
        let (language, message) = (texts.language.as_str(), |key: &str| texts.fill(key, &[]));
        let (year, about) = (PartialDate::solar_year(1363, false).unwrap(), PartialDate::solar_year(1363, true).unwrap());
        for (date, parts) in [
            (year, ["1363".to_owned(), "1984".to_owned(), "1985".to_owned(), message("month-name-3")]),
            (about, ["1363".to_owned(), "1982".to_owned(), "1987".to_owned(), message("month-name-3")]),
            (
                PartialDate::solar_month(1363, 10).unwrap(),
                ["1363".to_owned(), message("month-solar-10"), message("month-name-12"), message("month-name-1")],
            ),
        ] {
            let said = said(language, date);
            for part in parts {
                assert!(said.contains(&part), "{language}: {said} lacks {part}");
            }
        }
        assert!(!said(language, PartialDate::year(1984)).contains("1363"));
        assert!(said(language, PartialDate::day(Date::new(1984, 4, 1).unwrap())).contains("1984"));
    }
    // People who read Dari know days by that calendar.
    assert!(said("fa-AF", PartialDate::day(Date::new(1984, 4, 1).unwrap())).contains("1363"));
}
