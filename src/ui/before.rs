//! The few words that are needed before any language has come.

use yew::prelude::*;

use super::{Action, mark::mark};

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
pub(super) fn loading(language: &str) -> Html {
    let words = WORDS.iter().find(|words| words.tag == language).map_or("…", |words| words.loading);
    html! {
        <div class="before" role="status">{ mark() }<p lang={language.to_owned()} dir="auto">{ words }</p></div>
    }
}

/// Nothing came: in every language, for nobody knows yet which one is read.
pub(super) fn failed(act: &Callback<Action>) -> Html {
    html! {
        <div class="before" role="alert">
            { mark() }
            { for WORDS.iter().map(|words| html! {
                <div lang={words.tag} dir="auto" key={words.tag}>
                    <p>{ words.failed }</p>
                    <button type="button" class="button" data-action="try-again" onclick={act.reform(|_| Action::TryAgain)}>
                        { words.again }
                    </button>
                </div>
            }) }
        </div>
    }
}
