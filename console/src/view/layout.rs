//! The whole console for one state.

use yew::prelude::*;

use super::{
    dialog::DialogBox,
    notices::Notices,
    props::Content,
    question_list::QuestionList,
    result::{DangerBanner, ResultPane},
    toolbar::Toolbar,
};
use crate::{
    action::{Action, Pane},
    state::State,
};

/// The whole console. `on_photo` receives the choice of a photo. `clipboard_kept` is true while the clipboard still has what was copied
/// in the call before.
pub(crate) fn layout(state: &State, on_action: &Callback<Action>, on_photo: &Callback<Event>, clipboard_kept: bool) -> Html {
    let (Some(content), Some(caller)) = (Content::of(state), state.current_caller()) else {
        let text = if state.failed { "Жүктелмеді. Не загрузилось. It did not load." } else { "…" };
        return html! { <main class="zhol console" role="main"><h1>{ "Zhol" }</h1><p role="status">{ text }</p></main> };
    };
    let messages = content.messages(caller.answers());
    let (answers, language, today) = (caller.answers(), state.worker_language, state.today);
    let modal = state.dialog.is_modal();
    let side = if state.pane == Pane::Questions { "questions" } else { "result" };
    html! {
        <div class="zhol console" data-page="console" data-side={side} lang={language} dir={messages.worker.direction()} translate="no"
            data-at={content.book().fact(caller.open()).map(|fact| fact.id.clone())}>
            <div class="under" inert={modal}>
                <Toolbar content={content.clone()} callers={state.callers.len()} current={state.current} pane={state.pane}
                    keymap={state.keymap.clone()} {on_action} />
                <div class="said" role="region" aria-label={messages.text("console-now")}>
                    <Notices content={content.clone()} idle={state.idle} {clipboard_kept} copied={state.copied}
                        dialog={state.dialog.clone()} />
                    <DangerBanner content={content.clone()} answers={answers.clone()} {language} {today} {on_action} />
                </div>
                <main>
                    <section class="questions" aria-label={messages.text("console-questions")}>
                        <QuestionList content={content.clone()} caller={caller.clone()} keymap={state.keymap.clone()} {today}
                            moves={state.moves} {on_action} />
                    </section>
                    <section class="outcome" aria-label={messages.text("console-result")}>
                        <h2>{ messages.text("console-result") }</h2>
                        <ResultPane content={content.clone()} answers={answers.clone()} {language} {today} {on_action} />
                    </section>
                </main>
            </div>
            if modal {
                <DialogBox content={content.clone()} dialog={state.dialog.clone()} keymap={state.keymap.clone()}
                    clear_when_hidden={state.clear_when_hidden} {on_action} {on_photo} />
            }
        </div>
    }
}
