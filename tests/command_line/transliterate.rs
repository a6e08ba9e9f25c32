//! One language in two scripts: what the letters say, what the exceptions say, and that the shipped files agree.

use std::process::Command;

use zhol_authoring::{Content, Problem, Source, transliterated};
use zhol_core::engine::Date;
use zhol_tests::shipped;

const LATIN: &str = "content/text/uz-Latn.ftl";
const CYRILLIC: &str = "content/text/uz-Cyrl.ftl";
const RULES: &str = "content/transliteration.toml";

/// The file of Cyrillic letters that is made of a file of Latin ones.
fn made(latin: &str) -> String {
    let files = transliterated(&shipped::source().with(LATIN, latin)).unwrap();
    files.into_iter().find(|(name, _)| name == "text/uz-Cyrl.ftl").unwrap().1
}

/// One message.
fn cyrillic(words: &str) -> String {
    made(&format!("key = {words}\n")).split_once("key = ").unwrap().1.trim_end().to_owned()
}

/// What the check says of the two files and of how one is made from the other.
fn found(source: &Source) -> Vec<Problem> {
    let problems = Content::check(source, Date::new(2026, 11, 29).unwrap());
    let ours = |problem: &Problem| problem.file == RULES || problem.remedy.contains("zhol transliterate");
    problems.into_iter().filter(ours).collect()
}

/// A source with some words of a file changed.
fn changed(source: Source, file: &str, old: &str, new: &str) -> Source {
    let text = source.text(file).unwrap().to_owned();
    assert!(text.contains(old), "{file} has {old}");
    source.with(file, text.replacen(old, new, 1))
}

#[test]
fn each_letter_and_each_pair_has_its_own() {
    for (latin, own) in [
        ("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз"),
        ("shahar, chegara, ishonch", "шаҳар, чегара, ишонч"),
        ("oʻz, oʻgʻil, boʻgʻliq, tugʻilgan", "ўз, ўғил, бўғлиқ, туғилган"),
        ("maʼlumot, baʼzi, eʼtibor", "маълумот, баъзи, эътибор"),
        ("yer, keyin, yetmaydi, haqiqiyey", "ер, кейин, етмайди, ҳақиқией"),
        ("yoshga, dunyo, tayyor", "ёшга, дунё, тайёр"),
        ("yoʻq, boʻyoʻl, yoʻqolgan", "йўқ, бўйўл, йўқолган"),
        ("yuridik, yurist", "юридик, юрист"),
        ("yangi, yashayapti, qoidaya", "янги, яшаяпти, қоидая"),
        ("Isʼhoq, mashhur, maktabshunos", "Исҳоқ, машҳур, мактабшунос"),
        ("kecha-yu kunduz", "кеча-ю кундуз"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn e_is_another_letter_at_the_start_and_after_a_vowel() {
    for (latin, own) in [
        ("er, eski, Ertaga", "эр, эски, Эртага"),
        ("aeroport, poeziya, oʻeshik", "аэропорт, поэзия, ўэшик"),
        ("bekor, kerak, tekshirish", "бекор, керак, текшириш"),
        ("(er) «eski» — eshik", "(эр) «эски» — эшик"),
        ("mer-er", "мер-эр"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn ts_is_one_letter_only_in_words_that_came_by_way_of_russian() {
    for (latin, own) in [
        ("Politsiya, migratsiyaning, Konstitutsiya", "Полиция, миграциянинг, Конституция"),
        ("pensiya, amnistiya", "пенсия, амнистия"),
        ("ketsa, aytsa, ketsin", "кетса, айтса, кетсин"),
        ("litseyda, sotsial", "лицейда, социал"),
        ("millatsionalizm", "миллационализм"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn months_have_a_soft_sign_alone_and_none_before_an_ending() {
    for (latin, own) in [
        ("yanvar, fevral, mart, aprel, may, iyun", "январь, февраль, март, апрель, май, июнь"),
        ("iyul, avgust, sentabr, oktabr, noyabr, dekabr", "июль, август, сентябрь, октябрь, ноябрь, декабрь"),
        ("yanvarda, fevraldan, sentabrgacha, oktabrning", "январда, февралдан, сентябргача, октябрнинг"),
        ("Oktabr, DEKABR", "Октябрь, ДЕКАБРЬ"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn a_date_has_no_hyphen_and_other_numbers_keep_theirs() {
    for (latin, own) in [
        ("1992-yil 1-martda", "1992 йил 1 мартда"),
        ("1990-yillarda", "1990 йилларда"),
        ("{ $year }-yil", "{ $year } йил"),
        ("{ $n }-modda, 2-band, 1- va 2-qator", "{ $n }-модда, 2-банд, 1- ва 2-қатор"),
        ("aka-uka, bir-yil", "ака-ука, бир-йил"),
        ("112 ga, 24 soat, 27.05.1984", "112 га, 24 соат, 27.05.1984"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn capital_letters_stay_capital() {
    for (latin, own) in [
        ("Shahar, Chegara, Yoʻq, Yashash, Oʻzbek", "Шаҳар, Чегара, Йўқ, Яшаш, Ўзбек"),
        ("SSSRdan, BMTga, ZAGSga", "СССРдан, БМТга, ЗАГСга"),
        ("SHAHAR, YOʻQ, POLITSIYA", "ШАҲАР, ЙЎҚ, ПОЛИЦИЯ"),
        ("Kompyuterda", "Компьютерда"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn what_is_no_word_of_the_language_is_left_alone() {
    for (latin, own) in [
        ("markaz (ЦОН), «вид на жительство»", "марказ (ЦОН), «вид на жительство»"),
        ("Esc tugmasi", "Esc тугмаси"),
        ("{ $act }, { $article }: { $number }", "{ $act }, { $article }: { $number }"),
        ("◆ — … «», 5 ¥ — ?", "◆ — … «», 5 ¥ — ?"),
    ] {
        assert_eq!(cyrillic(latin), own);
    }
}

#[test]
fn a_file_keeps_its_keys_its_choices_and_its_comments_but_for_the_first() {
    let latin = "# Who made this.\n# And how.\n\n## Sahifa\n\nquestion-year = { $n ->\n    [one] { $n } yil\n   *[other] Necha \
                 yil?\n}\ndate-whole = { $n ->\n    [one] bir\n   *[other] { $year }-yil { $day }-{ $month }\n}\nlast = Oxiri\n";
    let file = made(latin);
    let (head, rest) = file.split_once("\n\n").unwrap();
    assert!(head.lines().all(|line| line.starts_with("# ")) && !head.contains("Who made this"), "{head}");
    assert!(head.contains("uz-Latn.ftl") && head.contains("Not yet reviewed"), "{head}");
    assert_eq!(
        rest,
        "## Sahifa\n\nquestion-year = { $n ->\n    [one] { $n } йил\n   *[other] Неча йил?\n}\ndate-whole = { $year } йил { $day } { \
         $month }\nlast = Охири\n"
    );
}

#[test]
fn the_shipped_files_agree() {
    let files = transliterated(&shipped::source()).unwrap();
    assert_eq!(files.len(), 3, "text, hotline and guide");
    for (name, made) in files {
        let file = format!("content/{name}");
        for (made, shipped) in made.lines().zip(shipped::source().text(&file).unwrap().lines()) {
            assert_eq!(made, shipped, "{file}: run `zhol transliterate`");
        }
        assert_eq!(Some(made.as_str()), shipped::source().text(&file), "{file}: run `zhol transliterate`");
    }
    assert_eq!(found(&shipped::source()), []);
}

#[test]
fn a_message_that_has_drifted_is_named_whichever_file_was_changed() {
    let slips = [
        (CYRILLIC, "\nlanguage = Тил", "\nlanguage = Тиллар", "Тиллар", "Тил"),
        (LATIN, "\nsection-papers = Hujjatlar", "\nsection-papers = Hujjat", "Ҳужжатлар", "Ҳужжат"),
        ("content/guide/uz-Cyrl.ftl", "\nworksheet-never = ҳар доим", "\nworksheet-never = ҳеч қачон", "ҳеч", "ҳар"),
        ("content/hotline/uz-Cyrl.ftl", "\nsay-end = Буларнинг ҳаммаси", "\nsay-end = Булар", "Булар", "Буларнинг"),
    ];
    let source = slips.iter().fold(shipped::source(), |source, (file, old, new, ..)| changed(source, file, old, new));
    let problems = found(&source);
    assert_eq!(problems.len(), slips.len(), "{problems:?}");
    for (file, old, _, here, there) in slips {
        let (file, key) = (file.replace("Latn", "Cyrl"), old.trim().split_once(' ').unwrap().0);
        let problem = problems.iter().find(|one| one.file == file && one.entry == key).unwrap();
        assert!(problem.what.contains(&format!("`{here}`")) && problem.what.contains(&format!("`{there}`")), "{problem}");
        assert!(problem.remedy.contains(RULES) && problem.remedy.contains("uz-Latn"), "{problem}");
    }
}

#[test]
fn an_exception_must_be_one_have_a_reason_and_belong_to_a_message() {
    let date = "uz-Cyrl, text/date-whole";
    let (day, reason) = (("{ $day } { $month }", "{ $day }-{ $month }"), ("why  = \"", "why  = \"\" # "));
    for (slips, entry, says) in [
        (vec![day, reason], date, vec!["what the letters say", "no reason"]),
        (vec![("text/date-whole\"]", "text/date-hole\"]")], "uz-Cyrl, text/date-hole", vec!["no message"]),
        (vec![("= \"uz-Latn\"", "= \"uz-Arab\"")], "uz-Cyrl, from", vec!["There is no content/text/uz-Arab.ftl"]),
        (vec![("start_after =", "start_behind =")], "uz-Cyrl", vec!["unknown field"]),
    ] {
        let source = slips.iter().fold(shipped::source(), |source, (old, new)| changed(source, RULES, old, new));
        let problems = found(&source);
        for says in says {
            assert!(problems.iter().any(|one| one.entry == entry && one.what.contains(says)), "{says}: {problems:?}");
        }
    }
}

#[test]
fn the_command_writes_the_files_of_the_folder_that_it_is_told() {
    let zhol = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_zhol")).args(arguments).output().unwrap();
    let without = zhol(&["transliterate"]);
    let said = String::from_utf8(without.stderr).unwrap();
    assert!(without.status.code() == Some(2) && said.contains("--content"), "{said}");

    let folder = std::env::temp_dir().join(format!("zhol-transliterate-{}", std::process::id()));
    for file in [RULES, LATIN, "content/hotline/uz-Latn.ftl", "content/guide/uz-Latn.ftl"] {
        let path = folder.join(file.strip_prefix("content/").unwrap());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, shipped::source().text(file).unwrap()).unwrap();
    }
    let output = zhol(&["--content", folder.to_str().unwrap(), "transliterate"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for name in ["text", "hotline", "guide"] {
        let written = std::fs::read_to_string(folder.join(name).join("uz-Cyrl.ftl")).unwrap();
        assert_eq!(Some(written.as_str()), shipped::source().text(&format!("content/{name}/uz-Cyrl.ftl")), "{name}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}
