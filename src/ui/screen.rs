//! The whole widget for one state: the bar with the languages, the back button, and the page.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Action, State,
    dom::{Attribute, Builder},
    pages::{check_answers, loading, privacy_notice, question, result, second_look, start, urgent_help},
    parts::{
        button::{Weight, button},
        language_picker::language_picker,
        logo::logo,
        saved_answers_notice,
    },
    view::View,
};
use crate::{content::Localizer, interview::Page};

/// The properties of [`Screen`].
#[derive(Clone, Properties)]
pub struct ScreenProps {
    /// The state to show.
    pub state: Rc<State>,
    /// Receives the actions of the pages.
    pub on_action: Callback<Action>,
}

impl PartialEq for ScreenProps {
    /// A state is never changed in place, so the same pointer is the same state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.on_action == other.on_action
    }
}

/// The widget for one state, without the application: for prerendering and tests.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    screen(&props.state, &props.on_action)
}

/// The widget for one state.
pub(super) fn screen(state: &State, on_action: &Callback<Action>) -> Html {
    match (&state.rules, &state.catalog) {
        (Some(rules), Some(catalog)) => {
            let localizer = Localizer::new(catalog, &rules.book, state.session.answers());
            let mut dom = Builder::new(Some(localizer), on_action);
            widget(&View { state, rules, localizer }, &mut dom);
            dom.finish()
        }
        _ => {
            let mut dom = Builder::new(None, on_action);
            dom.element(
                "div",
                "zhol",
                |dom| {
                    if state.failed { loading::failed(dom, state) } else { loading::loading(dom, state) }
                },
            );
            dom.finish()
        }
    }
}

fn widget(view: &View<'_>, dom: &mut Builder<'_>) {
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
    let waits = view.state.wanted_catalog().is_none() || view.state.waits();
    dom.element("div", "zhol", |dom| {
        // Another language has another key and so makes new elements. A browser that translated the page has replaced our text nodes, and
        // Yew could not change them.
        dom.key(view.localizer.language());
        dom.set(Attribute::Page, name);
        dom.set(Attribute::Lang, view.localizer.language());
        dom.set(Attribute::Dir, view.localizer.direction());
        dom.set(Attribute::Translate, "no");
        dom.element("div", "bar", |dom| {
            dom.element("p", "brand", |dom| {
                logo(dom);
                dom.element("span", "", |dom| {
                    dom.message("app-name");
                    if starting {
                        dom.message_in("small", "", "app-tagline");
                    }
                });
            });
            dom.button("leave", "leave", |dom| {
                dom.message("leave");
            });
            dom.fragment(|dom| {
                if !starting {
                    language_picker(view, dom, false);
                }
            });
        });
        dom.fragment(|dom| {
            if starting {
                language_picker(view, dom, true);
            }
        });
        dom.fragment(|dom| {
            if waits && view.state.failed {
                dom.element("div", "notice warning", |dom| {
                    dom.set(Attribute::Role, "alert");
                    dom.message_in("p", "", "load-failed");
                    button(dom, Weight::Other, "try-again", "try-again", Action::TryAgain);
                });
            }
        });
        dom.fragment(|dom| {
            if waits && !view.state.failed {
                dom.element("p", "notice", |dom| {
                    dom.set(Attribute::Role, "status");
                    dom.message("loading");
                });
            }
        });
        dom.element("div", "page", |dom| {
            // Each page has a key and so its own elements. Nothing ticked or focused stays from the page before.
            let key = match session.page() {
                Page::Question(fact) => view.book().fact(*fact).map_or(name, |fact| &fact.id),
                _ => name,
            };
            dom.key(key);
            dom.fragment(|dom| {
                if session.can_go_back() {
                    button(dom, Weight::Back, "back", "back", Action::Back);
                }
            });
            dom.button("quiet listen", "listen", |dom| {
                dom.message("listen");
            });
            dom.fragment(|dom| page(view, dom));
            dom.fragment(|dom| saved_answers_notice::saved(view, dom));
        });
    });
}

fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    match view.state.session.page() {
        _ if view.state.waits() => {}
        Page::Start => start::page(view, dom),
        Page::Private => privacy_notice::page(view, dom),
        Page::Question(fact) => question::page(view, dom, *fact),
        Page::Help(pathways) => urgent_help::page(view, dom, pathways),
        Page::Check => check_answers::page(view, dom),
        Page::SecondLook => second_look::page(view, dom),
        Page::Result => result::page(view, dom),
    }
}
