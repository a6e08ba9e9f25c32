//! Prints, of the content in a folder, the first page and the question after it in every language, as JSON, made by the same components as in the browser.
//! The build puts them into the pages that people open, so that the first question can be read and answered before anything else
//! has come.

use std::{
    env,
    future::Future,
    io::{self, Write},
    path::Path,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::{Map, Value, json};
use yew::{Callback, LocalServerRenderer};
use zhol::ui::{Action, Screen, ScreenProps, State};
use zhol_authoring::{Content, Source};
use zhol_core::{
    content::{Direction, LANGUAGES},
    engine::Date,
    referral::Role,
};

fn main() -> io::Result<()> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let today = Date::from_days_since_1970(u32::try_from(seconds / 86_400).unwrap_or(0));
    let folder = env::args_os().nth(1).ok_or_else(|| wrong("which folder is the content in?"))?;
    let source = Source::folder(Path::new(&folder))?;
    let content =
        Content::read(&source, today).map_err(|_| wrong("the content is not whole: `zhol check` says what is wrong"))?;
    let mut pages = Map::new();
    for language in LANGUAGES {
        pages.insert(language.tag.to_owned(), page(&content, language.tag, today).ok_or_else(|| wrong(language.tag))?);
    }
    writeln!(io::stdout(), "{}", Value::Object(pages))
}

fn wrong(what: &str) -> io::Error {
    io::Error::other(what.to_owned())
}

/// What the page in one language is made of.
fn page(content: &Content, language: &'static str, today: Date) -> Option<Value> {
    let texts = content.texts(language)?.clone();
    let direction = match texts.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let said = |key: &str| texts.text(key);
    let words = json!({
        "loading": said("loading"), "failed": said("load-failed"), "again": said("try-again"), "guide": said("read-all"),
    });
    // What a partner's page says where the widget does not come: what this is, and whom anybody may call.
    let directory = &content.pack.directory;
    let desk = directory.desks.iter().find(|desk| desk.role == Role::Helpline)?;
    let mut helplines = desk.offices(None).iter().filter_map(|id| directory.office(*id));
    let (office, number) = helplines.find_map(|office| Some((office, &office.phones_on(today).next()?.value)))?;
    let embed = json!({
        "title": format!("{}: {}", said("app-name"), said("app-tagline")),
        "line": format!("{}. {}", said(&format!("office-{}", office.id)), said(&format!("desk-{}", desk.id))),
        "number": number,
    });
    let come = |state: State| {
        let rules = state.after(Action::Rules(Rc::new(content.pack.clone())));
        rules.after(Action::Catalog(Rc::new(texts.clone())))
    };
    let framed = come(State::new(language, today));
    let start = come(State::new(language, today).on_our_page(0));
    let subject = content.pack.book.fact(content.pack.book.fact_named("subject")?)?;
    let mut next = Map::new();
    for (option, id) in (0u8..).zip(&subject.options) {
        next.insert(id.clone(), markup(start.after(Action::Begin(option)))?.into());
    }
    let (start, framed) = (markup(start)?, markup(framed)?);
    Some(json!({ "direction": direction, "words": words, "embed": embed, "start": start, "framed": framed, "next": next }))
}

/// The markup of one state. Everything is there already, so nothing is waited for.
fn markup(state: State) -> Option<String> {
    let state = Rc::new(state);
    let screen = ScreenProps { state, on_action: Callback::noop() };
    let page = LocalServerRenderer::<Screen>::with_props(screen).hydratable(false);
    let mut rendering = pin!(page.render());
    match rendering.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(markup) => Some(markup),
        Poll::Pending => None,
    }
}
