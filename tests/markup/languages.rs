//! The languages: which there are, which one a person meets first, and what each makes of names and numbers.

use zhol::ui::{Action, LoadingTexts, State, match_language};
use zhol_core::content::Direction;
use zhol_core::content::LANGUAGES;
use zhol_tests::{
    frozen::{book, content, today},
    shipped,
};

use crate::pages::{answered, born, markup, opened, seen};

#[test]
fn the_languages_on_offer_are_those_of_the_content_in_its_order() {
    let source = shipped::source();
    let file = source.text("content/languages.toml").unwrap();
    let listed: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']')).collect();
    let offered: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
    assert_eq!(offered, listed);
    assert_eq!(content().texts.len(), listed.len());
    for language in LANGUAGES {
        assert_eq!(content().texts(language.tag).unwrap().name, language.name);
    }
}

fn first(wished: &[&str]) -> &'static str {
    match_language(wished.iter().map(|tag| (*tag).to_owned()))
}

#[test]
fn the_first_language_a_person_reads_is_taken() {
    for language in LANGUAGES {
        assert_eq!(first(&[language.tag]), language.tag);
        assert_eq!(first(&["de", &language.tag.to_uppercase(), "ru"]), language.tag);
    }
    for (wished, taken) in [
        (&["tg", "ru-KZ", "en"][..], "ru"),
        (&["en-GB"], "en"),
        (&["uz", "ru"], "uz-Latn"),
        (&["uz-UZ"], "uz-Latn"),
        (&["uz-Latn-UZ"], "uz-Latn"),
        (&["uz-Cyrl-UZ", "uz"], "uz-Cyrl"),
        (&["uz_Cyrl"], "uz-Cyrl"),
        (&["fa"], "fa-AF"),
        (&["fa-IR"], "fa-AF"),
        (&["fa_AF"], "fa-AF"),
        (&["prs"], "fa-AF"),
        (&["prs-AF"], "fa-AF"),
        (&["PRS_af"], "fa-AF"),
        // As operating systems write them.
        (&["ru_RU"], "ru"),
        (&["kk_KZ.UTF-8"], "kk"),
        (&["uz_UZ"], "uz-Latn"),
        (&["uz_UZ@cyrillic"], "uz-Cyrl"),
        (&["uz@cyrillic"], "uz-Cyrl"),
        // Not Persian, though they begin so.
        (&["fat", "fan", "en"], "en"),
        (&["kk-Latn-KZ"], "kk"),
    ] {
        assert_eq!(first(wished), taken, "{wished:?}");
    }
}

#[test]
fn kazakh_is_the_language_of_everyone_else() {
    assert_eq!(first(&["de", ""]), "kk");
    assert_eq!(first(&[]), "kk");
}

/// The host's page names the language first, then the browser does; what the person chooses wins at once and stays.
#[test]
fn the_host_goes_before_the_browser_and_the_person_before_both() {
    let state = State::new(first(&["fa-AF", "uz-UZ", "en"]), today());
    assert_eq!(state.language, "fa-AF");
    let chosen = state.after(Action::Speak("uz-Cyrl"));
    assert_eq!(chosen.language, "uz-Cyrl");
    assert_eq!(chosen.after(Action::StartAgain).language, "uz-Cyrl");
}

#[test]
fn the_first_words_of_all_are_in_every_language() {
    let text = |tag: &str, key: &str| -> &'static str { content().texts(tag).unwrap().text(key).leak() };
    let texts = LANGUAGES.iter().map(|language| LoadingTexts {
        language: language.tag,
        loading: text(language.tag, "loading"),
        failed: text(language.tag, "load-failed"),
        try_again: text(language.tag, "try-again"),
    });
    let texts: &'static [LoadingTexts] = texts.collect::<Vec<_>>().leak();
    let empty = move |language: &'static str| State::new(language, today()).with_loading_texts(texts);
    let failed = markup(move || empty("kk").after(Action::Failed));
    for language in LANGUAGES {
        assert!(failed.contains(&format!("<div lang=\"{}\" dir=\"auto\">", language.tag)), "{}: {failed}", language.tag);
        let loading = markup(move || empty(language.tag));
        assert_eq!(seen(&loading).trim(), content().texts(language.tag).unwrap().text("loading"));
    }
    let phones: Vec<&String> =
        content().pack.directory.offices.iter().flat_map(|office| &office.phones).map(|phone| &phone.value).collect();
    let said = seen(&failed);
    assert!(
        phones.iter().any(|phone| said.matches(phone.as_str()).count() == LANGUAGES.len()),
        "a number, as it is dialled: {said}"
    );
}

/// A result with a date, a number, a telephone number and articles of law.
fn result(language: &'static str) -> String {
    markup(move || {
        let state = answered(&opened(language), "situation", &["child_alone"]);
        let state = answered(&answered(&state, "birth_date", &["2015"]), "fear_of_return", &["no"]);
        let state = answered(&answered(&state, "birth_country", &["kz"]), "documents", &["kz_id", "kandas_certificate"]);
        state.after(Action::ShowResult)
    })
}

#[test]
fn dari_has_its_own_digits_but_what_is_dialled_or_cited_stays_as_it_is_printed() {
    let persian = |text: &str| text.contains(|letter| ('۰'..='۹').contains(&letter));
    let page = seen(&result("fa-AF"));
    let (month, day) = (book().content_date.month(), book().content_date.day());
    let digits = |number: u8| {
        number.to_string().chars().map(|digit| char::from_u32(u32::from(digit) + 0x6c0).unwrap()).collect::<String>()
    };
    let texts = content().texts("fa-AF").unwrap();
    let dated = format!("\u{2068}{}\u{2069} \u{2068}{}\u{2069}", digits(day), texts.text(&format!("month-{month}")));
    assert!(page.contains(&dated) && page.contains("\u{2068}۲۰۱۵\u{2069}"), "{page}");
    assert!(page.contains("\u{2068}111\u{2069}"), "{page}");
    let cited: Vec<String> = page.split("مادهٔ ").skip(1).map(|rest| rest.chars().take(3).collect()).collect();
    assert!(!cited.is_empty() && cited.iter().all(|number| number.starts_with('\u{2068}') && !persian(number)), "{cited:?}");
    let question = seen(&markup(|| born("fa-AF", "1992", 1)));
    assert!(question.contains("۱۹۹۲") && !question.contains("\u{2068}1992"), "{question}");
    for language in LANGUAGES.iter().filter(|language| language.tag != "fa-AF") {
        assert!(!persian(&result(language.tag)), "{}", language.tag);
    }
}

#[test]
fn what_is_filled_in_is_kept_apart_where_the_page_runs_from_right_to_left() {
    for language in LANGUAGES {
        let page = result(language.tag);
        let to_left = content().texts(language.tag).unwrap().direction == Direction::Rtl;
        assert_eq!(to_left, language.tag == "fa-AF");
        assert_eq!(page.contains('\u{2068}'), to_left, "{}", language.tag);
        assert_eq!(page.matches('\u{2068}').count(), page.matches('\u{2069}').count(), "{}", language.tag);
    }
}

#[test]
fn names_of_offices_and_sites_stand_by_themselves_in_their_own_language() {
    for (language, named_in) in [("kk", "kk"), ("uz-Latn", "ru"), ("uz-Cyrl", "ru"), ("fa-AF", "ru"), ("en", "en")] {
        let page = result(language);
        let offices = page.matches("data-office=\"").count();
        assert!(offices > 2, "{page}");
        assert_eq!(page.matches(&format!("<h3><bdi lang=\"{named_in}\">")).count(), offices, "{language}");
        let official = content().texts(named_in).unwrap();
        for id in page.split("data-office=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let name = official.text(&format!("office-{id}"));
            assert_eq!(content().texts(language).unwrap().text(&format!("office-{id}")), name, "{language}");
        }
        let sites = page.matches("target=\"_blank\"").count();
        assert!(sites > 0 && page.matches("><bdi>").count() == sites, "{language}: {page}");
    }
}
