//! Whole journeys on the pages of others, which do what pages do: `tests/browser/hosts/`. Afterwards the page is as it was.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    time::Duration,
};

use browser_tests::{Browser, Error, Host, Make, Screen, Server, Walker};
use serde_json::{Value, json};

/// A desktop's window: partners have pages for it too.
const WINDOW: Screen = Screen { width: 900, height: 800, dark: false };

/// A copy of the finished widget whose marks in the page have the names that Yew gives them: another version of Zhol, and at the same time
/// a page that is itself made with Yew.
struct Other {
    folder: PathBuf,
}

impl Other {
    fn make() -> Result<Self, Error> {
        let folder = env::temp_dir().join(format!("zhol-other-{}-{:?}", process::id(), std::thread::current().id()));
        copy(&Server::dist(), &folder)?;
        let version = fs::read_dir(folder.join("v"))?.next().ok_or("no version")??.path();
        let script = version.join("zhol.js");
        let text = fs::read_to_string(&script)?;
        let mark = text.split("listener_id").next().and_then(|before| before.rsplit('.').next());
        let name = mark.ok_or("no mark")?.to_owned();
        assert!(name.starts_with('_') && name.len() == 7, "the mark of this version: {name}");
        fs::write(&script, text.replace(&name, "__yew_"))?;
        for kind in ["br", "gz"] {
            fs::remove_file(version.join(format!("zhol.js.{kind}")))?;
        }
        Ok(Self { folder })
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &place)? } else { fs::copy(entry.path(), place).map(drop)? }
    }
    Ok(())
}

async fn journeys_in(make: Make) -> Result<(), Error> {
    let server = Server::start()?;
    let other = Other::make()?;
    let second = Server::of(&other.folder)?;
    let host = Host::start(&server.page(""), &Server::dist(), Some((&second.page(""), &other.folder))).await?;
    let browser = Browser::of(make, WINDOW).await?;
    let mut wrong = Vec::new();
    let mut passed = 0;
    for name in PAGES {
        browser.client.goto(&host.page(name)).await?;
        let outcome = journey(&browser, name).await;
        let outcome = match outcome {
            Ok(()) => unchanged(&browser).await,
            error => error,
        };
        match outcome {
            Ok(()) => passed += 1,
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    println!("{make:?}: whole journeys on {passed} of {} host pages", PAGES.len());
    assert!(wrong.is_empty(), "{make:?}\n{}", wrong.join("\n"));
    browser.close().await
}

const PAGES: [&str; 21] = [
    "plain",
    "quirks",
    "base",
    "unset",
    "root",
    "right-to-left",
    "dark",
    "polluted",
    "five",
    "shadow",
    "dialog",
    "sandbox",
    "strict",
    "strict-frame",
    "moved",
    "shortcuts",
    "two-versions",
    "another-yew",
    "swapped",
    "frame",
    "frame-hostile",
];

/// The page around the widget after all: its elements, globals, address, history and storage.
async fn unchanged(browser: &Browser) -> Result<(), Error> {
    browser.client.enter_parent_frame().await?;
    let changed = browser.client.execute("return document.changed()", Vec::new()).await?;
    if changed == json!([]) { Ok(()) } else { Err(format!("the page is changed: {changed}").into()) }
}

async fn journey(browser: &Browser, name: &str) -> Result<(), Error> {
    let client = &browser.client;
    if ["sandbox", "strict-frame", "frame", "frame-hostile"].contains(&name) {
        for _ in 0..3000 {
            if client.execute("return !!document.querySelector('iframe')", Vec::new()).await? == json!(true) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if name != "sandbox" {
            seen(browser).await?;
        }
        let frame = client.find(fantoccini::Locator::Css("iframe")).await?;
        frame.enter_frame().await?;
        let walker = Walker::enter(client).await?;
        return walker.walk(7).await.map(drop);
    }
    let walker = Walker::enter(client).await?;
    match name {
        "five" => {
            let ways = walker.run("return Promise.all(hosts.map((host, at) => walker.walk(host, at + 1)))", Value::Null).await?;
            let lists: Vec<String> = ways.as_array().ok_or("five ways")?.iter().map(|way| way["found"].to_string()).collect();
            assert_eq!(lists.len(), 5);
            assert!(lists.iter().any(|list| *list != lists[0]), "each has answers of its own: {lists:?}");
        }
        "moved" => {
            walker.run("await walker.walk(hosts[0], 1, 5)", Value::Null).await?;
            let same = "const before = walker.place(hosts[0]), text = walker.room(hosts[0]).textContent;
                const places = [document.querySelector('#one'), document.querySelector('#other')];
                for (let turn = 0; turn < 1000; turn += 1) {
                    if (turn % 3 === 0) { hosts[0].remove(); if (turn % 50 === 0) await new Promise(done => setTimeout(done)); }
                    places[turn % 2].append(hosts[0]);
                }
                await new Promise(done => setTimeout(done, 1500));
                return [before === walker.place(hosts[0]), text === walker.room(hosts[0]).textContent, hosts[0].shadowRoot.querySelectorAll('[data-live]').length]";
            assert_eq!(walker.run(same, Value::Null).await?, json!([true, true, 1]), "it stands where it stood");
        }
        "dark" => {
            // What nobody could read is corrected.
            let text = "await walker.walk(hosts[0], 1, 0); await walker.until('the page', () => walker.place(hosts[0]));
                const light = colour => colour.match(/\\d+/g).slice(0, 3).map(Number)
                    .map(part => part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
                const contrast = (one, other) => { const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b); return (bright + 0.05) / (dark + 0.05); };
                const widget = walker.room(hosts[0]).querySelector('.zhol'), look = () => getComputedStyle(widget);
                const first = [look().backgroundColor, contrast(look().color, look().backgroundColor)];
                // Colours for the light alone: what stands on the page's own ground stays clear, and the pale ground gives way.
                hosts[0].style.cssText = '--zhol-paper: initial; --zhol-sheet: initial; --zhol-ink: initial; --zhol-accent: #5b2a86; --zhol-accent-deep: #3f1c5f; --zhol-accent-pale: #f3eef8';
                hosts[0].setAttribute('theme', 'light'); hosts[0].setAttribute('theme', 'dark');
                const of = name => look().getPropertyValue('--' + name);
                return [...first, contrast(look().color, look().backgroundColor), contrast(look().color, of('water-pale')), contrast(of('water'), of('water-pale'))]";
            let seen = walker.run(text, Value::Null).await?;
            assert_eq!(seen[0], json!("rgb(16, 16, 16)"), "the colour of the page is worn");
            assert!(seen[1].as_f64() >= Some(4.5), "and the text can be read on it: {seen}");
            assert!(seen[2].as_f64() >= Some(10.0), "a pale ground does not dim the text on another: {seen}");
            assert!((3..5).all(|at| seen[at].as_f64() >= Some(4.5)), "and is changed itself: {seen}");
        }
        "shortcuts" => {
            let typed = "await walker.walk(hosts[0], 1, 2); const field = walker.room(hosts[0]).querySelector('input, select');
                for (const kind of ['keydown', 'keypress', 'keyup']) field.dispatchEvent(new KeyboardEvent(kind, { key: 'p', bubbles: true, composed: true, cancelable: true }));
                document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'own', bubbles: true }));
                for (const button of document.querySelectorAll('[data-action]')) button.click();
                return [document.heard, document.printed]";
            let heard = walker.run(typed, Value::Null);
            assert_eq!(heard.await?, json!([["own"], 0]), "the page hears only its own keys, and its buttons are its own");
        }
        "root" | "unset" => {
            let size = "await walker.until('the page', () => walker.place(hosts[0])); const widget = walker.room(hosts[0]).querySelector('.zhol');
                const { fontSize, letterSpacing, textTransform, color } = getComputedStyle(widget);
                return [parseFloat(fontSize) >= 18, letterSpacing, textTransform, color !== 'rgb(255, 0, 0)', hosts[0].getBoundingClientRect().width > 300]";
            assert_eq!(walker.run(size, Value::Null).await?, json!([true, "normal", "none", true, true]), "{name}");
        }
        "two-versions" => {
            let both = "await walker.until('both', () => walker.hosts().filter(walker.room).length === 2 && walker.hosts().every(walker.place));
                const ways = []; for (const host of walker.hosts()) ways.push(await walker.walk(host, 3)); return ways";
            let ways = walker.run(both, Value::Null).await?;
            assert_eq!(ways[0]["found"], ways[1]["found"], "both are alive");
        }
        "another-yew" => return nested(&walker).await,
        "swapped" => {
            walker.run("await walker.walk(hosts[0], 1, 4)", Value::Null).await?;
            let gone = "const main = document.querySelector('main'); const element = hosts[0]; main.replaceChildren();
                await new Promise(done => setTimeout(done, 1500)); const inside = element.shadowRoot.querySelector('.zhol');
                main.append(element); await walker.until('the widget', () => walker.room(element)); return [inside, walker.place(element).split('|')[0]]";
            assert_eq!(
                walker.run(gone, Value::Null).await?,
                json!([null, "start"]),
                "taken out for good, it forgets, and begins anew"
            );
        }
        _ => {}
    }
    if ["five", "two-versions"].contains(&name) {
        return Ok(());
    }
    walker.walk(11).await.map(drop)
}

/// Zhol inside a page that is made with Yew: what is pressed inside does nothing outside. The page is played by another Zhol.
async fn nested(walker: &Walker<'_>) -> Result<(), Error> {
    let script = "const inner = hosts[0], outer = document.createElement('div');
        await walker.until('the widget', () => walker.place(inner));
        outer.dataset.zhol = ''; outer.dataset.lang = 'en'; document.body.append(outer);
        await import(document.querySelector('link[rel=other]').href);
        await walker.walk(outer, 5, 3);
        const before = [walker.place(outer), walker.room(outer).innerHTML];
        walker.room(outer).querySelector('.page').append(inner);
        const way = await walker.walk(inner, 6);
        inner.remove();
        return [way.found.length > 0, walker.place(outer) === before[0], walker.room(outer).innerHTML === before[1]]";
    assert_eq!(walker.run(script, Value::Null).await?, json!([true, true, true]), "inside and outside are apart");
    Ok(())
}

/// Waits until the frame stands and the line that stood there is gone.
async fn seen(browser: &Browser) -> Result<(), Error> {
    let script = "const frame = document.querySelector('iframe'); const box = frame?.getBoundingClientRect();
        return !!frame && box.height >= 480 && box.width > 300 && frame.previousElementSibling.getBoundingClientRect().height === 0 && !!frame.title";
    for _ in 0..3000 {
        if browser.client.execute(script, Vec::new()).await? == json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Err("the frame did not stand".into())
}

#[tokio::test(flavor = "multi_thread")]
async fn whole_journeys_on_the_pages_of_others() -> Result<(), Error> {
    journeys_in(Make::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Firefox and geckodriver, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn whole_journeys_on_the_pages_of_others_in_firefox() -> Result<(), Error> {
    journeys_in(Make::Firefox).await
}
