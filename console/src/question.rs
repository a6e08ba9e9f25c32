//! The question that is open: what to read aloud, the same for the worker, what to ask further, and the answers with their keys.

use yew::prelude::*;

use super::{Action, cap, lines::typed, view::View};
use zhol::ui::{Pick, fault_in_words};
use zhol_core::engine::{Answer, Fact, FactId, Kind};

/// The question that is open.
pub(super) fn question(view: &View<'_>, id: FactId, number: usize) -> Html {
    let Some(fact) = view.book().fact(id) else { return Html::default() };
    let kind = match fact.kind {
        Kind::Choice => "choice",
        Kind::Set => "set",
        Kind::Date => "date",
    };
    html! {
        <div class="open" data-open={fact.id.clone()} data-kind={kind}>
            <div class="script">
                <h3 tabindex="-1"><span class="number">{ typed(number) }</span>{ " " }
                    { view.aloud("span", "aloud", view.caller.question(view.book(), id)) }
                </h3>
                if view.two() {
                    <p class="mine">{ view.worker.question(view.book(), id) }</p>
                }
                if let Some(hint) = view.caller.hint(fact) {
                    { view.aloud("p", "aloud small", hint) }
                    if view.two() {
                        <p class="mine">{ view.worker.hint(fact) }</p>
                    }
                }
            </div>
            { answers(view, fact, id) }
            <dl class="asides">
                <div><dt>{ view.text("console-probe") }</dt><dd>{ view.worker.of(&["probe-", &fact.id]) }</dd></div>
                <div><dt>{ view.text("console-unsure") }</dt><dd>{ view.both(&["say-unsure-", kind].concat()) }</dd></div>
            </dl>
        </div>
    }
}

fn answers(view: &View<'_>, fact: &Fact, id: FactId) -> Html {
    let answer = view.answer(id);
    let short = fact.options.len() > 9;
    html! {
        <>
            if fact.kind == Kind::Date {
                { date(view, id, fact) }
            }
            <div class={classes!("choices", short.then_some("many"))} role="group" aria-label={view.text("console-answers")}>
                { for fact.options.iter().enumerate().filter(|(at, _)| offers(view, fact, *at)).map(|(at, option)| {
                    let place = u8::try_from(at).unwrap_or(u8::MAX);
                    let chosen = match answer {
                        Some(Answer::Choice(chosen)) => chosen == place,
                        Some(Answer::Set(set)) => set.contains(place),
                        _ => false,
                    };
                    let said = [view.caller.option(fact, place), view.worker.option(fact, place)];
                    choice(view, option, &cap(fact, at), chosen, said, Pick::Option(place))
                }) }
                if fact.kind == Kind::Set {
                    { choice(view, "none", &cap(fact, fact.options.len()), matches!(answer, Some(Answer::Set(set)) if set.is_empty()),
                        [view.caller.text("none-of-these"), view.text("none-of-these")], Pick::None) }
                }
                { choice(view, "unknown", "0", answer == Some(Answer::Unknown),
                    [view.caller.text("dont-know"), view.text("dont-know")], Pick::Unknown) }
            </div>
            if fact.kind != Kind::Date {
                if let Some(fault) = view.case.fault {
                    <p class="fault" role="alert" data-fault="">{ fault_in_words(&view.worker, fault) }</p>
                }
            }
            if fact.kind == Kind::Set {
                <p class="mine">{ view.text("console-set-how") }</p>
            }
        </>
    }
}

fn offers(view: &View<'_>, fact: &Fact, option: usize) -> bool {
    u8::try_from(option).is_ok_and(|option| fact.offers(option, view.book(), view.case.answers()))
}

fn choice(view: &View<'_>, option: &str, key: &str, chosen: bool, [aloud, mine]: [String; 2], pick: Pick) -> Html {
    html! {
        <button type="button" key={option.to_owned()} class="choice" data-option={option.to_owned()}
            aria-pressed={if chosen { "true" } else { "false" }} onclick={view.on(Action::Choose(pick))}>
            <kbd>{ key.to_owned() }</kbd>
            <span>
                { view.aloud("span", "aloud", aloud.clone()) }
                if view.two() && aloud != mine {
                    <small>{ mine }</small>
                }
            </span>
        </button>
    }
}

/// One field: a year is enough.
fn date(view: &View<'_>, id: FactId, fact: &Fact) -> Html {
    let wrote = view
        .act
        .reform(move |event: InputEvent| Action::Write(id, event.target_unchecked_into::<web_sys::HtmlInputElement>().value()));
    let fault = view.case.fault;
    html! {
        <label class="typed">
            <span>{ view.worker.of(&["fact-", &fact.id]) }</span>
            <input type="text" data-date="" inputmode="numeric" autocomplete="off" spellcheck="false" size="14"
                aria-describedby={if fault.is_some() { "date-fault date-how" } else { "date-how" }}
                aria-invalid={if fault.is_some() { "true" } else { "false" }} value={view.case.date.clone()} oninput={wrote} />
            <small id="date-how">{ view.text("console-date-how") }</small>
            if let Some(fault) = fault {
                <span class="fault" id="date-fault" role="alert" data-fault="">{ fault_in_words(&view.worker, fault) }</span>
            }
        </label>
    }
}
