//! Random walks: whatever a person presses in whatever order, the browser's own Back, Forward and reload among it, the page is the one
//! that the interview says.
//!
//! `ZHOL_WALKS` sets how many walks there are in each browser, `ZHOL_SEED` where they begin. The walks in Firefox and in `WebKit` are
//! taken when they are asked for (`cargo test -p journeys --test walks -- --ignored`), as `cargo xtask test` does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{ops::Range, time::Duration};

use journeys::{Browser, LANGUAGES, Make, Page, Screen, Server, Trouble, number};
use serde_json::{Value, json};
use tokio::time::timeout;
use zhol_core::{
    engine::{Answer, Date, Evaluation, FactId, Kind, OptionSet, PartialDate, Rulebook, Truth, screen},
    interview::{self, Session, next_needed_question, worth_asking},
};

/// So many steps are taken between two reloads.
const STEPS: usize = 14;

/// So long a walk may take, also in a browser that must rest between the steps.
const LONGEST: Duration = Duration::from_secs(600);

/// Numbers that look random and are the same each time (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// What the interview says, and what the browser's history holds.
struct Model<'a> {
    book: &'a Rulebook,
    today: Date,
    session: Session,
    language: &'static str,
    /// The last step that Forward reaches.
    last: usize,
    /// The answer was to be confirmed with nothing chosen.
    fault: bool,
}

impl Model<'_> {
    /// What can be pressed on this page, one of it by chance: what the browser is to do, and what that makes of the model.
    fn step(&mut self, dice: &mut Dice) -> Value {
        let (before, number) = (self.session.page().clone(), self.session.number());
        let done = self.press(dice);
        // A step of its own cuts off the pages ahead.
        if self.session.number() > number && done != json!({ "forward": true }) {
            self.last = self.session.number();
        }
        if *self.session.page() != before || self.session.number() != number {
            self.fault = false;
        }
        let mut step = done;
        step["expect"] = self.expect();
        step
    }

    fn press(&mut self, dice: &mut Dice) -> Value {
        let (book, today) = (self.book, self.today);
        let button = |action: &str| json!({ "click": format!("button[data-action={action}]") });
        if dice.one_in(12) {
            self.language = LANGUAGES[dice.below(LANGUAGES.len())];
            return json!({ "language": self.language });
        }
        if self.session.number() > 0 && dice.one_in(6) {
            self.session.visit(self.session.number() - 1, book, today);
            return json!({ "back": true });
        }
        if self.session.number() < self.last && dice.one_in(2) {
            self.session.visit(self.session.number() + 1, book, today);
            return json!({ "forward": true });
        }
        if self.session.can_go_back() && dice.one_in(8) {
            self.session.back(book, today);
            return button("back");
        }
        match self.session.page().clone() {
            interview::Page::Start => {
                let subject = book.fact_named("subject").unwrap();
                let option = u8::try_from(dice.below(3)).unwrap();
                let id = &book.fact(subject).unwrap().options[usize::from(option)];
                self.session.begin(Some((subject, Answer::Choice(option))), book, today);
                json!({ "click": format!("button[data-action=start][data-option={id}]") })
            }
            interview::Page::Private | interview::Page::Help(_) => {
                self.session.go_on(book, today);
                button("go-on")
            }
            interview::Page::Question(fact) => self.question(fact, dice),
            interview::Page::Check => {
                let shown = self.shown_answers();
                if !shown.is_empty() && dice.one_in(2) {
                    let fact = shown[dice.below(shown.len())];
                    self.session.change(fact, book, today);
                    return json!({ "click": format!("button[data-action=change][data-fact={}]", book.fact(fact).unwrap().id) });
                }
                let needed = next_needed_question(book, self.session.answers(), today).is_some();
                let others = !worth_asking(book, self.session.answers(), today).is_empty();
                match (needed, others && dice.one_in(2)) {
                    (true, _) => {
                        self.session.go_on(book, today);
                        button("go-on")
                    }
                    (false, true) => {
                        self.session.look_further(book, today);
                        button("go-on")
                    }
                    (false, false) => {
                        self.session.show_result(book, today);
                        button("result")
                    }
                }
            }
            interview::Page::SecondLook => {
                self.session.show_result(book, today);
                button("result")
            }
            interview::Page::Result => {
                if dice.one_in(4) {
                    self.session = Session::from(self.session.number() + 1);
                    return button("again");
                }
                self.session.check();
                button("check")
            }
        }
    }

    fn question(&mut self, id: FactId, dice: &mut Dice) -> Value {
        let (book, today) = (self.book, self.today);
        let fact = book.fact(id).unwrap();
        let answered = !self.session.answers().is_empty();
        if answered && dice.one_in(10) {
            self.session.check();
            return json!({ "click": "button[data-action=check]" });
        }
        if answered && dice.one_in(12) {
            self.session.show_result(book, today);
            return json!({ "click": "button[data-action=result]" });
        }
        if self.session.answers().get(id).is_none() && dice.one_in(8) {
            self.fault = true;
            return json!({ "click": "button[data-action=continue]" });
        }
        // Of some questions only the options that can matter stand there.
        let offered: Vec<u8> = (0..u8::try_from(fact.options.len()).unwrap())
            .filter(|option| fact.offers(*option, book, self.session.answers()))
            .collect();
        let mut pressed = Vec::new();
        let (mut chosen, mut typed) = (Vec::new(), Value::Null);
        let answer = match fact.kind {
            _ if dice.one_in(5) => {
                chosen.push("unknown".to_owned());
                Answer::Unknown
            }
            Kind::Choice => {
                let option = offered[dice.below(offered.len())];
                chosen.push(fact.options[usize::from(option)].clone());
                Answer::Choice(option)
            }
            Kind::Set if offered.is_empty() || dice.one_in(4) => {
                chosen.push("none".to_owned());
                Answer::Set(OptionSet::default())
            }
            Kind::Set => {
                let set: OptionSet = (0..=dice.below(2)).map(|_| offered[dice.below(offered.len())]).collect();
                chosen.extend(set.iter().map(|option| fact.options[usize::from(option)].clone()));
                Answer::Set(set)
            }
            Kind::Date => {
                let year = 1940 + dice.below(80);
                let (month, day) = (1 + dice.below(12), 1 + dice.below(28));
                typed = json!({ "year": year.to_string(), "month": month.to_string(), "day": day.to_string() });
                let small = |number: usize| u8::try_from(number).unwrap();
                Answer::Date(PartialDate::day(Date::new(u16::try_from(year).unwrap(), small(month), small(day)).unwrap()))
            }
        };
        pressed.append(&mut chosen);
        self.session.answer(id, answer, book, today);
        json!({ "fact": fact.id, "choose": pressed, "type": typed })
    }

    /// The answers that the list shows: those whose questions still have a meaning.
    fn shown_answers(&self) -> Vec<FactId> {
        let answers = self.session.answers();
        let evaluation = Evaluation::of(self.book, answers, self.today);
        let counts = |fact: &FactId| answers.get(*fact).is_some() && evaluation.applies(self.book, *fact) != Truth::No;
        self.book.questions().filter(counts).collect()
    }

    /// What the page must show.
    fn expect(&self) -> Value {
        let id = |fact: FactId| self.book.fact(fact).unwrap().id.clone();
        let (kind, seen) = match self.session.page() {
            interview::Page::Start => ("start", Value::Null),
            interview::Page::Private => ("private", Value::Null),
            interview::Page::Help(pathways) => {
                ("help", pathways.iter().map(|pathway| self.book.pathway(*pathway).unwrap().id.clone()).collect())
            }
            interview::Page::Question(fact) => {
                let asked = self.book.fact(*fact).unwrap();
                let chosen: Vec<String> = match self.session.answers().get(*fact) {
                    None => Vec::new(),
                    Some(Answer::Unknown) => vec!["unknown".into()],
                    Some(Answer::Choice(option)) => vec![asked.options[usize::from(option)].clone()],
                    Some(Answer::Set(set)) if set.is_empty() => vec!["none".into()],
                    Some(Answer::Set(set)) => set.iter().map(|option| asked.options[usize::from(option)].clone()).collect(),
                    Some(Answer::Date(date)) => vec![date.to_string()],
                };
                ("question", json!([id(*fact), chosen, self.fault]))
            }
            interview::Page::SecondLook => ("second-look", Value::Null),
            interview::Page::Check => ("check", self.shown_answers().into_iter().map(id).collect()),
            interview::Page::Result => {
                let shown = screen(self.book, self.session.answers(), self.today).pathways;
                let named = |pathway| self.book.pathway(pathway).unwrap().id.clone();
                let shown = shown.iter().map(|shown| json!([named(shown.pathway), shown.standing.word(), shown.deferred]));
                ("result", shown.collect())
            }
        };
        json!([kind, self.language, self.session.number(), seen])
    }
}

/// Takes the steps in the page itself and looks after each whether the page comes to what is expected. A script of the browser's own
/// is the only way to take a hundred thousand steps.
const WALK: &str = r#"
const [steps, most, done] = arguments;
const room = () => document.querySelector('[data-zhol]').shadowRoot;
const all = (selector) => [...room().querySelectorAll(selector)];
const two = (text) => text.padStart(2, '0');
function seen() {
  // A page that waits for the rest of the rules has no heading yet.
  if (!room().querySelector('h1')) return 'waiting';
  const page = room().querySelector('.zhol'), kind = page.dataset.page;
  let shown = null;
  if (kind === 'help') shown = all('[data-urgent]').map(e => e.dataset.urgent);
  if (kind === 'check') shown = all('.answers [data-action=change]').map(e => e.dataset.fact);
  if (kind === 'result') shown = all('[data-pathway]').map(e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true']);
  if (kind === 'question') {
    const part = (name) => room().querySelector(`[data-part=${name}]`)?.value ?? '';
    const list = room().querySelector('select[name]')?.value ?? '';
    const date = part('year') && [part('year'), two(part('month')), two(part('day'))].join('-');
    const chosen = all('input:checked').map(e => e.dataset.option);
    shown = [room().querySelector('form').dataset.fact, [...chosen, ...[list, date].filter(Boolean)], all('.faults').length > 0];
  }
  return JSON.stringify([kind, page.lang, history.state?.zhol ?? 0, shown]);
}
function act(step) {
  if (step.back) return history.back();
  if (step.forward) return history.forward();
  if (step.language) { all(`[data-lang=${step.language}]`)[0].click(); return; }
  if (step.click) return all(step.click)[0].click();
  const row = (word) => room().querySelector(`input[data-option="${word}"]`);
  if (step.type) {
    for (const [name, value] of Object.entries(step.type)) {
      const field = room().querySelector(`[data-part=${name}]`);
      field.value = value;
      field.dispatchEvent(new Event(name === 'month' ? 'change' : 'input', { bubbles: true, composed: true }));
    }
  } else {
    const list = room().querySelector('select[name]');
    for (const other of all('input[type=checkbox]:checked')) if (!step.choose.includes(other.dataset.option)) other.click();
    for (const word of step.choose) {
      if (row(word)) { if (!row(word).checked) row(word).click(); }
      else { list.value = word; list.dispatchEvent(new Event('change', { bubbles: true, composed: true })); }
    }
  }
  return new Promise(resolve => setTimeout(() => { room().querySelector('[data-action=continue]').click(); resolve(); }));
}
// A browser that refuses too many entries of the history within ten seconds is given no more of them: no person is so quick.
const times = window.zholTimes ??= [];
async function rest() {
  if (most && times.length >= most) {
    const rest = times.shift() + 11000 - performance.now();
    if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest));
  }
  times.push(performance.now());
}
(async () => {
  for (const [at, step] of steps.entries()) {
    await rest();
    const wanted = JSON.stringify(step.expect);
    try { await act(step); } catch (error) { return { at, step, trouble: String(error), seen: seen() }; }
    const began = performance.now();
    while (seen() !== wanted) {
      if (performance.now() - began > 20000) return { at, step, seen: seen() };
      await new Promise(resolve => setTimeout(resolve));
    }
  }
  return null;
})().then(done, error => done({ trouble: String(error) }));
"#;

#[tokio::test(flavor = "multi_thread")]
async fn the_page_always_equals_the_model() -> Result<(), Trouble> {
    walk_in(Make::Chromium, 100).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Firefox and geckodriver, which `cargo xtask setup` brings; `cargo xtask test journeys` runs it"]
async fn the_page_always_equals_the_model_in_firefox() -> Result<(), Trouble> {
    walk_in(Make::Firefox, 30).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs WebKitWebDriver and Xvfb, which `cargo xtask setup` brings; `cargo xtask test journeys` runs it"]
async fn the_page_always_equals_the_model_in_webkit() -> Result<(), Trouble> {
    walk_in(Make::WebKit, 30).await
}

/// How many walks are taken before the browser is started anew. The small browser of `WebKitGTK` becomes slower with each entry of its
/// history: three hundred walks at a stretch took it more than twenty minutes.
const fn stretch(make: Make) -> u64 {
    match make {
        Make::Chromium | Make::Firefox => u64::MAX,
        Make::WebKit => 30,
    }
}

/// Takes as many walks as the environment says.
async fn walk_in(make: Make, usually: u64) -> Result<(), Trouble> {
    let (walks, seed) = (number("ZHOL_WALKS", usually), number("ZHOL_SEED", 1));
    let server = Server::start()?;
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (mut taken, mut reloads) = (0, 0);
    let mut first = 0;
    while first < walks {
        let end = walks.min(first.saturating_add(stretch(make)));
        let (steps, times) = walk_on(make, &server, first..end, &mut dice).await?;
        (taken, reloads, first) = (taken + steps, reloads + times, end);
    }
    println!("{make:?}: {walks} walks, {taken} steps and {reloads} reloads: the page was always the model's");
    Ok(())
}

/// Takes these walks in one browser; gives how many steps and reloads there were.
async fn walk_on(make: Make, server: &Server, walks: Range<u64>, dice: &mut Dice) -> Result<(usize, usize), Trouble> {
    let browser = Browser::of(make, Screen::PHONE).await?;
    Page::open(&browser.client, &server.page(""), "en").await?;
    let script = "const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()]";
    let day = browser.client.execute(script, Vec::new()).await?;
    let part = |at: usize| u16::try_from(day[at].as_u64().unwrap()).unwrap();
    let today = Date::new(part(0), u8::try_from(part(1))?, u8::try_from(part(2))?).ok_or("no day")?;
    let content = journeys::content()?;
    let book = &content.pack.book;
    let mut model = Model { book, today, session: Session::default(), language: "en", last: 0, fault: false };
    let (mut taken, mut reloads) = (0, 0);
    for walk in walks {
        let steps: Vec<Value> = (0..STEPS).map(|_| model.step(dice)).collect();
        taken += steps.len();
        let script = browser.client.execute_async(WALK, vec![json!(steps), json!(make.entries_in_ten_seconds())]);
        // A driver need not notice that a step has led out of the page.
        let walked = timeout(LONGEST, script).await;
        let trouble = match walked {
            Ok(trouble) => trouble?,
            Err(_) => json!("the walk led out of the page"),
        };
        assert_eq!(trouble, Value::Null, "{make:?}, walk {walk}: the steps were {}", json!(steps));
        if dice.one_in(5) {
            // Nothing is known any more after a reload, but where in the history it was.
            reloads += 1;
            browser.client.refresh().await?;
            let language = Page::open_here(&browser.client).await?.language().await?;
            model.language = LANGUAGES.iter().find(|tag| language == **tag).ok_or("a language")?;
            model.session = Session::from(model.session.number());
            model.fault = false;
        }
    }
    browser.close().await?;
    Ok((taken, reloads))
}
