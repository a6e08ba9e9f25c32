//! The whole widget for one state: the bar with the languages, the way back, and the page.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Action, State,
    act::{Weight, button},
    before, check, help,
    language::languages,
    mark::mark,
    private, question, result, second_look,
    sheet::{Name, Sheet},
    start,
    view::View,
};
use crate::{content::Localizer, interview::Page};

/// What [`Screen`] is given.
#[derive(Clone, Properties)]
pub struct ScreenProps {
    /// What is shown.
    pub state: Rc<State>,
    /// Where actions go.
    pub act: Callback<Action>,
}

impl PartialEq for ScreenProps {
    /// A state is never changed in place, so another one is another state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.act == other.act
    }
}

/// The widget for one state, apart from the application: for showing and testing it.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    screen(&props.state, &props.act)
}

/// The widget for one state.
pub(super) fn screen(state: &State, act: &Callback<Action>) -> Html {
    match (&state.rules, &state.texts) {
        (Some(rules), Some(texts)) => {
            let words = Localizer::new(texts, &rules.book, state.session.answers());
            let mut sheet = Sheet::new(Some(words), act);
            widget(&View { state, rules, words }, &mut sheet);
            sheet.written()
        }
        _ => {
            let mut sheet = Sheet::new(None, act);
            sheet.element("div", "zhol", |sheet| {
                if state.failed { before::failed(sheet) } else { before::loading(sheet, state.language) }
            });
            sheet.written()
        }
    }
}

fn widget(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let session = &view.state.session;
    let name = match session.page() {
        Page::Start => "start",
        Page::Private => "private",
        Page::Question(_) => "question",
        Page::Help(_) => "help",
        Page::Check => "check",
        Page::SecondLook => "second-look",
        Page::Result => "result",
    };
    let starting = *session.page() == Page::Start;
    let waits = view.state.wanted_texts().is_none() || view.state.waits();
    sheet.element("div", "zhol", |sheet| {
        // Another language is other elements: what a translating browser has put in place of our texts could not be changed.
        sheet.key(view.words.language());
        sheet.set(Name::Page, name);
        sheet.set(Name::Lang, view.words.language());
        sheet.set(Name::Dir, view.words.direction());
        sheet.set(Name::Translate, "no");
        sheet.element("div", "bar", |sheet| {
            sheet.element("p", "brand", |sheet| {
                mark(sheet);
                sheet.element("span", "", |sheet| {
                    sheet.message("app-name");
                    if starting {
                        sheet.say("small", "", "app-tagline");
                    }
                });
            });
            sheet.button("leave", "leave", |sheet| {
                sheet.message("leave");
            });
            sheet.group(|sheet| {
                if !starting {
                    languages(view, sheet, false);
                }
            });
        });
        sheet.group(|sheet| {
            if starting {
                languages(view, sheet, true);
            }
        });
        sheet.group(|sheet| {
            if waits && view.state.failed {
                sheet.element("div", "notice warning", |sheet| {
                    sheet.set(Name::Role, "alert");
                    sheet.say("p", "", "load-failed");
                    button(sheet, Weight::Other, "try-again", "try-again", Action::TryAgain);
                });
            }
        });
        sheet.group(|sheet| {
            if waits && !view.state.failed {
                sheet.element("p", "notice", |sheet| {
                    sheet.set(Name::Role, "status");
                    sheet.message("loading");
                });
            }
        });
        sheet.element("div", "page", |sheet| {
            // A page of its own key is a page of its own elements: nothing ticked or focused is carried over.
            let key = match session.page() {
                Page::Question(fact) => view.book().fact(*fact).map_or(name, |fact| &fact.id),
                _ => name,
            };
            sheet.key(key);
            sheet.group(|sheet| {
                if session.can_go_back() {
                    button(sheet, Weight::Back, "back", "back", Action::Back);
                }
            });
            sheet.button("quiet listen", "listen", |sheet| {
                sheet.message("listen");
            });
            sheet.group(|sheet| page(view, sheet));
            sheet.group(|sheet| private::kept(view, sheet));
        });
    });
}

fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    match view.state.session.page() {
        _ if view.state.waits() => {}
        Page::Start => start::page(view, sheet),
        Page::Private => private::page(view, sheet),
        Page::Question(fact) => question::page(view, sheet, *fact),
        Page::Help(pathways) => help::page(view, sheet, pathways),
        Page::Check => check::page(view, sheet),
        Page::SecondLook => second_look::page(view, sheet),
        Page::Result => result::page(view, sheet),
    }
}
