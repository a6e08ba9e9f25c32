//! The whole console for one state.

use yew::prelude::*;

use super::{Action, Case, Desk, Panel, Side, bar, lines, panel, question};
use zhol::ui::State;
use zhol_core::{
    content::{Arg, Localizer, RulePack},
    engine::{Answer, FactId, Rulebook},
};

/// What every part of the console is given.
pub(super) struct View<'a> {
    pub desk: &'a Desk,
    pub rules: &'a RulePack,
    pub case: &'a Case,
    /// The words of the worker, and of the caller.
    pub worker: Localizer<'a>,
    pub caller: Localizer<'a>,
    pub act: &'a Callback<Action>,
}

impl<'a> View<'a> {
    /// What there is to show, once everything has come.
    pub fn of(desk: &'a Desk, act: &'a Callback<Action>) -> Option<Self> {
        let (rules, case) = (desk.rules.as_deref()?, desk.case()?);
        let words = |language| Some(Localizer::new(desk.words(language)?, &rules.book, case.answers()));
        Some(Self { desk, rules, case, worker: words(desk.worker)?, caller: words(desk.caller)?, act })
    }

    pub fn book(&self) -> &'a Rulebook {
        &self.rules.book
    }

    /// A message in the worker's language.
    pub fn text(&self, key: &str) -> String {
        self.worker.text(key)
    }

    /// The answer to a question.
    pub fn answer(&self, fact: FactId) -> Option<Answer> {
        self.case.answers().get(fact)
    }

    /// What happens where something is pressed.
    pub fn on(&self, action: Action) -> Callback<MouseEvent> {
        self.act.reform(move |_| action.clone())
    }

    /// A message of the caller's language, to be read aloud.
    pub fn aloud(&self, tag: &'static str, class: &'static str, text: String) -> Html {
        html! { <@{tag} {class} lang={self.caller.language().to_owned()} dir={self.caller.direction()}>{ text }</@> }
    }

    /// Whether caller and worker speak different languages.
    pub fn two(&self) -> bool {
        self.caller.language() != self.worker.language()
    }

    /// Something to read aloud, and under it the same for the worker.
    pub fn both(&self, key: &str) -> Html {
        html! {
            <>
                { self.aloud("p", "aloud", self.caller.text(key)) }
                if self.two() {
                    <p class="mine">{ self.text(key) }</p>
                }
            </>
        }
    }

    /// The person's page at its result, for the parts that are the same.
    pub fn told(&self) -> State {
        let mut state = State::new(self.desk.worker, self.desk.today);
        state.rules.clone_from(&self.desk.rules);
        state.texts = self.desk.words(self.desk.worker).cloned();
        state.session = zhol_core::interview::Session::resumed(self.case.answers().clone(), 0);
        state
    }
}

/// The whole console. `remains`: the clipboard still has what was copied in the call before.
pub(super) fn whole(desk: &Desk, act: &Callback<Action>, remains: bool) -> Html {
    let Some(view) = View::of(desk, act) else {
        let said = if desk.failed { "Жүктелмеді. Не загрузилось. It did not load." } else { "…" };
        return html! { <main class="zhol desk" role="main"><h1>{ "Zhol" }</h1><p role="status">{ said }</p></main> };
    };
    let covered = desk.panel != Panel::None && !matches!(desk.panel, Panel::Jump(_) | Panel::NoQuestion(_));
    let side = if desk.side == Side::Questions { "questions" } else { "result" };
    let told = view.told();
    let opens = act.clone();
    let acts = Callback::from(move |action| {
        if let zhol::ui::Action::Change(fact) = action {
            opens.emit(Action::Open(fact));
        }
    });
    html! {
        <div class="zhol desk" data-page="desk" data-side={side} lang={desk.worker} dir={view.worker.direction()} translate="no"
            data-at={view.book().fact(view.case.open()).map(|fact| fact.id.clone())}>
            <div class="under" inert={covered}>
                { bar::bar(&view) }
                <div class="said" role="region" aria-label={view.text("console-now")}>
                    if desk.idle {
                        <p class="notice warning" role="alert" data-idle="">{ view.text("console-idle") }</p>
                    }
                    if remains {
                        <p class="notice" role="status" data-remains="">{ view.text("console-remains") }</p>
                    }
                    if let Some(done) = desk.copied {
                        <p class="notice" role="status" data-copied={done.to_string()}>
                            { view.text(if done { "console-copied" } else { "console-not-copied" }) }
                        </p>
                    }
                    { jump(&view) }
                    if let Some(danger) = zhol::ui::danger(&told, &acts) {
                        { danger }
                        { view.aloud("p", "danger aloud", view.caller.text("say-danger")) }
                    }
                </div>
                <main>
                    <section class="questions" aria-label={view.text("console-questions")}>
                        { lines::lines(&view, question::question) }
                    </section>
                    <section class="outcome" aria-label={view.text("console-result")}>
                        <h2>{ view.text("console-result") }</h2>
                        { zhol::ui::beside(&told, &acts) }
                    </section>
                </main>
            </div>
            if covered {
                { panel::panel(&view) }
            }
        </div>
    }
}

/// The number that is being typed.
fn jump(view: &View<'_>) -> Html {
    let said = match view.desk.panel {
        Panel::Jump(None) => [&view.text("console-jump"), " _ _"].concat(),
        Panel::Jump(Some(ten)) => [&view.text("console-jump"), " ", &ten.to_string(), " _"].concat(),
        Panel::NoQuestion(number) => view.worker.fill("console-no-question", &[("n", Arg::Count(number.into()))]),
        _ => return Html::default(),
    };
    html! { <p class="notice" role="status" data-jump="">{ said }</p> }
}
