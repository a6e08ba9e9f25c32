//! The few words that are needed before any language has come.

use super::{
    Action,
    mark::mark,
    sheet::{Event, Name, Sheet},
};

struct Words {
    tag: &'static str,
    loading: &'static str,
    failed: &'static str,
    again: &'static str,
}

const WORDS: [Words; 6] = [
    Words {
        tag: "kk",
        loading: "Жүктелуде…",
        failed: "Бет жүктелмеді. Интернет байланысын тексеріп, қайталап көріңіз. Көмек керек болса, 111 нөміріне қоңырау шалыңыз.",
        again: "Қайталау",
    },
    Words {
        tag: "ru",
        loading: "Загрузка…",
        failed: "Страница не загрузилась. Проверьте интернет и попробуйте ещё раз. Если нужна помощь, позвоните на линию 111.",
        again: "Попробовать ещё раз",
    },
    Words {
        tag: "uz-Latn",
        loading: "Yuklanmoqda…",
        failed: "Sahifa yuklanmadi. Internetni tekshirib, qayta urinib koʻring. Yordam kerak boʻlsa, 111 ga qoʻngʻiroq qiling.",
        again: "Qayta urinish",
    },
    Words {
        tag: "uz-Cyrl",
        loading: "Юкланмоқда…",
        failed: "Саҳифа юкланмади. Интернетни текшириб, қайта уриниб кўринг. Ёрдам керак бўлса, 111 га қўнғироқ қилинг.",
        again: "Қайта уриниш",
    },
    Words {
        tag: "fa-AF",
        loading: "در حال باز شدن…",
        failed: "صفحه باز نشد. انترنت را ببینید و دوباره کوشش کنید. اگر کمک لازم است، به 111 زنگ بزنید.",
        again: "کوشش دوباره",
    },
    Words {
        tag: "en",
        loading: "Loading…",
        failed: "This page did not load. Check the connection and try again. If you need help, call the helpline 111.",
        again: "Try again",
    },
];

/// Loading, in the language wanted.
pub(super) fn loading(sheet: &mut Sheet<'_>, language: &str) {
    let words = WORDS.iter().find(|words| words.tag == language).map_or("…", |words| words.loading);
    sheet.element("div", "before", |sheet| {
        sheet.set(Name::Role, "status");
        mark(sheet);
        sheet.element("p", "", |sheet| {
            sheet.set(Name::Lang, language);
            sheet.set(Name::Dir, "auto");
            sheet.text(words.into());
        });
    });
}

/// Nothing came: in every language, for nobody knows yet which one is read.
pub(super) fn failed(sheet: &mut Sheet<'_>) {
    sheet.element("div", "before", |sheet| {
        sheet.set(Name::Role, "alert");
        mark(sheet);
        for words in &WORDS {
            sheet.element("div", "", |sheet| {
                sheet.key(words.tag);
                sheet.set(Name::Lang, words.tag);
                sheet.set(Name::Dir, "auto");
                sheet.write("p", "", words.failed.into());
                sheet.button("button", "try-again", |sheet| {
                    sheet.acts(Event::Click, Action::TryAgain);
                    sheet.text(words.again.into());
                });
            });
        }
    });
}
