//! The hotline's console, by the keyboard alone: real keys, as the browser's own devtools press them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

#[path = "desk/worker.rs"]
mod worker;

use std::time::Duration;

use journeys::{Engine, Host, LANGUAGES, Scheme, Server, Trouble, every_case, shipped_cases};
use serde_json::{Value, json};
use worker::{BROKEN, DESK, SPEAK, Worker};
use zhol_authoring::{people, read_case};
use zhol_core::summary::summary;
use zhol_core::{
    engine::{Answers, screen},
    interview::encoding,
    referral::refer,
};

/// The languages of those who answer the telephone.
const WORKERS: [&str; 3] = ["kk", "ru", "en"];

/// A window beside a softphone.
const NARROW: (u32, u32) = (480, 900);
#[tokio::test(flavor = "multi_thread")]
async fn fifty_cases_by_the_keyboard_alone() -> Result<(), Trouble> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (content, today) = (&worker.content, worker.today);
    worker.open(&server).await?;
    let day = format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day());
    let real = shipped_cases()?;
    // Every sixth of the content's cases, or all where that is asked for, and people that are made up.
    let step = if every_case() { 1 } else { 6 };
    let real = real.iter().step_by(step).map(|case| json!({ "today": day, "answers": case["answers"] }).to_string());
    let mut cases: Vec<String> = real.collect();
    let others = 50_usize.saturating_sub(cases.len());
    cases.extend(people(u32::try_from(others)?, 2020).map(|person| person.to_string()));
    let mut counts = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        worker.speaks(WORKERS[at % WORKERS.len()]).await?;
        let case = read_case(&content.pack.book, &serde_json::from_str(case)?).map_err(|wrong| wrong.join(" "))?;
        let (told, keys) = worker.dictate(&case.answers).await?;
        worker.agrees(&told).await?;
        counts.push(keys);
        worker.new_call().await?;
    }
    assert_eq!(worker.ask(BROKEN).await?, json!(0), "nothing broke");
    for (questions, most) in [(8, 20), (12, 30)] {
        let mut keys: Vec<usize> = counts.iter().filter_map(|counts| counts.get(questions - 1)).copied().collect();
        keys.sort_unstable();
        let (median, worst) = (keys[keys.len() / 2], keys[keys.len() - 1]);
        println!("{questions} questions: median {median} keys, most {worst}, of {} calls", keys.len());
        assert!(median <= most && keys[keys.len() * 9 / 10] <= most, "{questions} questions took {worst} keys");
    }
    worker.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_holds_the_console_learns_nothing_of_a_call() -> Result<(), Trouble> {
    let server = Server::start()?;
    let host = Host::start(&server.page(""), &Server::dist(), None).await?;
    let worker = Worker::come().await?;
    let browser = &worker.browser;
    browser.client.goto(&host.page("hotline")).await?;
    let sees = "const host = document.querySelector('zhol-screening'); return [location.href, history.length, document.title, document.told,
        document.querySelector('[data-own]').checkVisibility(), host.shadowRoot?.querySelector('iframe')?.offsetHeight > 400]";
    for _ in 0..2400 {
        if worker.ask(sees).await?[5] == json!(true) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let before = worker.ask(sees).await?;
    assert_eq!(before[3], json!([json!({ "zhol": 1, "type": "ready" }).to_string()]), "the console stands: {before}");
    assert_eq!((&before[4], &before[5]), (&json!(false), &json!(true)), "in the place of the page's own words");
    let frame = "return document.querySelector('zhol-screening').shadowRoot.querySelector('iframe')";
    let frame: fantoccini::elements::Element = {
        let found = browser.client.execute(frame, vec![]).await?;
        let id = found.as_object().and_then(|members| members.values().next()).and_then(Value::as_str).ok_or("a frame")?;
        fantoccini::elements::Element::from_element_id(browser.client.clone(), id.to_owned().into())
    };
    frame.enter_frame().await?;
    worker.wait("[data-open]").await?;
    worker.ask("document.querySelector('h3').focus()").await?;
    // Somebody who is held by the police.
    worker.type_in("1").await?;
    worker.jump("situation").await?;
    worker.type_in("1 Enter").await?;
    worker.wait(".danger").await?;
    browser.client.enter_parent_frame().await?;
    assert_eq!(worker.ask(sees).await?, before, "the page around sees the same whatever is said");
    let frame = "return document.querySelector('zhol-screening').shadowRoot.querySelector('iframe').contentDocument?.body.innerText ?? null";
    assert_eq!(worker.ask(frame).await?, Value::Null, "the page around cannot look inside");
    // Whoever leaves there leaves the page around too.
    worker.type_in("Escape Escape Escape").await?;
    for _ in 0..2400 {
        if browser.client.current_url().await?.host_str() == Some("www.wikipedia.org") {
            return worker.browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err("the page around stays".into())
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_shows_at_once() -> Result<(), Trouble> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let content = &worker.content;
    worker.open(&server).await?;
    let book = &content.pack.book;
    let situation = book.fact(book.fact_named("situation").unwrap()).unwrap();
    let dangers =
        (1..=situation.options.len()).map(|key| ("situation", key.to_string())).chain([("fear_of_return", "1".to_owned())]);
    for (fact, key) in dangers {
        let before = worker.ask("return !!document.querySelector('.danger')").await?;
        assert_eq!(before, json!(false), "no danger was told of");
        worker.jump(fact).await?;
        // Within the same turn in which the answer shows, the banner does, with somebody to turn to, and on the screen.
        worker
            .ask(
                "window.seen = undefined;
                 new MutationObserver((_, watch) => {
                    const banner = document.querySelector('.danger'), whom = banner?.querySelector('.whom');
                    const [top, bottom] = whom ? [whom.getBoundingClientRect().top, whom.getBoundingClientRect().top + 20] : [];
                    seen = { banner: !!banner, whom: whom?.offsetHeight > 0 && !!whom.querySelector('a[href^=tel], a[href^=http]'), inSight: top >= 0 && bottom <= innerHeight };
                    watch.disconnect();
                 }).observe(document.querySelector('[data-desk]'), { subtree: true, childList: true, attributes: true });",
            )
            .await?;
        worker.type_in(&key).await?;
        let seen = worker.ask("return seen ?? null").await?;
        assert_eq!(seen, json!({ "banner": true, "whom": true, "inSight": true }), "{fact}, {key}");
        worker.new_call().await?;
    }
    assert_eq!(worker.ask(BROKEN).await?, json!(0), "nothing broke");
    worker.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_open_question_is_in_sight_after_every_key() -> Result<(), Trouble> {
    // Its heading is what stands there, and its answers too where there is room for all of it.
    const SEEN: &str = "const [done] = arguments, frame = requestAnimationFrame;
        frame(() => frame(() => frame(() => {
            const box = found => document.querySelector(found).getBoundingClientRect();
            const [heading, open, room, over] = ['[data-open] h3', '[data-open]', '.questions', '.most'].map(box);
            const top = Math.max(room.top, over.top <= room.top + 2 ? over.bottom : 0), fits = open.height < room.bottom - top - 12;
            const inside = heading.top >= top - 1 && heading.bottom <= room.bottom && (!fits || open.bottom <= room.bottom + 1);
            done(inside || [top, room.bottom, heading.top, open.top, open.bottom].map(Math.round));
        })))";
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let book = &worker.content.pack.book;
    worker.open(&server).await?;
    let mut looked = 0;
    for (width, height) in [(DESK.width, DESK.height), NARROW] {
        worker.browser.resize(width, height, 1).await?;
        for (caller, person) in ["fa-AF", "ru", "kk", "fa-AF"].into_iter().zip(people(4, 7)) {
            worker.ask(&format!("const list = document.querySelector('[data-tongue=caller]'); list.value = '{caller}'; list.dispatchEvent(new Event('change', {{ bubbles: true }})); document.activeElement.blur()")).await?;
            let mut person = person;
            // Danger takes a part of the screen.
            person["answers"]["situation"] = json!(["irregular_entry"]);
            let case = read_case(book, &person).map_err(|wrong| wrong.join(" "))?;
            let look = async |pressed: &str| {
                let seen = worker.browser.client.execute_async(SEEN, vec![]).await?;
                assert_eq!(seen, json!(true), "{pressed}, {caller}, {width}: {}", worker.at().await?);
                looked += 1;
                Ok(())
            };
            worker.call_and_look(&case.answers, look).await?;
            worker.new_call().await?;
        }
    }
    assert!(looked > 80, "{looked}");
    worker.browser.close().await
}

/// What was said and written in a call, in words that stand nowhere else.
const NOTE: &str = "Parvaneh Zarghuni qarz 4417 Sentinel";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_call_is_left() -> Result<(), Trouble> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (browser, content, today) = (&worker.browser, &worker.content, worker.today);
    worker.open(&server).await?;
    let book = &content.pack.book;
    let person = json!({ "today": format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day()), "answers": {
        "subject": "child", "birth_date": "1987-03-19", "documents": ["ussr_passport"], "situation": ["detained"], "fear_of_return": "yes",
    } });
    let case = read_case(book, &serde_json::from_str(&person.to_string())?).map_err(|wrong| wrong.join(" "))?;
    let empty = worker.ask("return document.body.textContent").await?;
    let empty = empty.as_str().ok_or("a page has words")?;
    for end in ["new call", "idle", "panic"] {
        worker.dictate(&case.answers).await?;
        worker.type_in("Alt+t").await?;
        worker.press(&NOTE.chars().filter(char::is_ascii_alphanumeric).map(String::from).collect::<Vec<_>>()).await?;
        worker.type_in("Escape Alt+c").await?;
        worker.jump("birth_date").await?;
        worker.wait("[data-date]").await?;
        let note = NOTE.replace(' ', "");
        assert_eq!(worker.ask("notes.push(...[...document.querySelectorAll('[data-note], .console, [data-pathway], .answered')].map(node => new WeakRef(node))); return document.querySelector('[data-note]').value").await?, json!(note));
        // Strings that only this call has: what was typed, and what the page made of the answers.
        let mut sentinels: Vec<String> = vec!["19.3.1987".into()];
        let said = worker
            .ask("return [...document.querySelectorAll('.answered, .danger p, .because dd, .standing, .outcome :is(h2, h3, p, li)')].map(e => e.textContent).filter(text => text.length > 11).map(text => [...text].reverse().join(''))")
            .await?;
        // The driver keeps what a script gave back: so it is given back to front, and nothing of ours is to be found there.
        sentinels.extend(serde_json::from_value::<Vec<String>>(said)?.iter().map(|said| said.chars().rev().collect::<String>()));
        sentinels.retain(|string| !empty.contains(string.as_str()));
        sentinels.sort();
        sentinels.dedup();
        assert!(sentinels.len() >= 20, "{sentinels:?}");
        // The search finds every one of them where anything holds it.
        browser.client.execute("window.leak = arguments[0]", vec![json!(sentinels)]).await?;
        assert_eq!(found(&worker, &sentinels).await?, sentinels, "the search finds what is there");
        worker.ask("window.leak = undefined").await?;
        println!("{end}: {} strings", sentinels.len());
        let modules = worker.ask("return modules.length").await?;
        match end {
            "new call" => worker.new_call().await?,
            "idle" => {
                worker.ask("const now = Date.now; window.late = 9.1 * 60000; Date.now = () => now() + late").await?;
                worker.wait("[data-idle]").await?;
                worker.ask("late = 10.1 * 60000").await?;
                worker.renewed(&modules).await?;
            }
            _ => {
                worker.ask("breaks = 3").await?;
                worker.type_in("/").await?;
                worker.renewed(&modules).await?;
                worker.wait("[data-line=documents] .answered:not(:empty)").await?;
                worker.new_call().await?;
            }
        }
        assert_eq!(worker.ask("return document.querySelector('[data-note]').value").await?, json!(""));
        assert_eq!(
            worker.ask("return [...document.querySelectorAll('.answered')].every(e => !e.textContent)").await?,
            json!(true)
        );
        let left = found(&worker, &sentinels).await?;
        assert!(left.is_empty(), "after {end}, this is left: {left:?}");
        // What stands in the page is no string in that heap: the elements are gone themselves.
        let still = worker.ask("return notes.map(node => node.deref()).filter(Boolean).map(node => node.className)").await?;
        assert_eq!(still, json!([]), "elements of the call before, after {end}");
        // The memories of the calls before are gone, or hold nothing.
        let memories = worker
            .ask("return modules.slice(0, -1).map(memory => memory.deref()).filter(Boolean).filter(memory => new Uint8Array(memory.buffer).some(byte => byte)).length")
            .await?;
        assert_eq!(memories, json!(0), "a memory of a call before still holds something, after {end}");
        let gone = worker.ask("return modules.slice(0, -1).filter(memory => !memory.deref()).length").await?;
        println!("{end}: {gone} of {} memories are collected", worker.ask("return modules.length - 1").await?);
        // The packed number of the answers, which alone would say everything, is in no memory that is left.
        let number = encoding::encode(book, &case.answers).bytes().to_vec();
        let script = "const number = arguments[0]; return modules.map(memory => memory.deref()).filter(Boolean).some(memory => {
            const bytes = new Uint8Array(memory.buffer);
            for (let at = bytes.indexOf(number[0]); at >= 0; at = bytes.indexOf(number[0], at + 1))
                if (number.every((byte, on) => bytes[at + on] === byte)) return true;
            return false;
        })";
        assert_eq!(browser.client.execute(script, vec![json!(number)]).await?, json!(false), "after {end}");
    }
    worker.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_its_summaries_and_a_shared_desk() -> Result<(), Trouble> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (browser, content, today) = (&worker.browser, &worker.content, worker.today);
    let may = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    browser.devtools("Browser.grantPermissions", may).await?;
    worker.open(&server).await?;
    let (book, directory) = (&content.pack.book, &content.pack.directory);
    let speak = "const list = document.querySelector('[data-tongue=caller]'); list.value = 'fa-AF';
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    worker.ask(speak).await?;
    worker.wait("h3 [lang=fa-AF]").await?;
    let own = worker.ask("return document.querySelector('.console').lang").await?;
    let own = own.as_str().ok_or("a language")?.to_owned();

    // A mother, then her child, each with a result of their own; and back to the mother by two keys.
    let people: Vec<Answers> = ["self", "child"]
        .iter()
        .zip(["ussr_passport", "kz_birth_certificate"])
        .map(|(subject, paper)| {
            let known = book.fact(book.fact_named("documents").unwrap()).unwrap().options.iter().any(|option| option == paper);
            let papers = if known { json!([paper]) } else { json!([]) };
            let answers = json!({ "subject": subject, "birth_date": if *subject == "self" { "1984" } else { "2015" }, "documents": papers, "fear_of_return": "no" });
            let day = format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day());
            read_case(book, &json!({ "today": day, "answers": answers })).unwrap().answers
        })
        .collect();
    let mut told = Vec::new();
    for (at, person) in people.iter().enumerate() {
        if at > 0 {
            worker.type_in("Alt+a").await?;
            worker.wait("[data-person='2'][aria-pressed=true]").await?;
        }
        let (said, _) = worker.call(person).await?;
        worker.agrees(&said).await?;
        told.push(said);
    }
    for (key, said) in [("Alt+1", &told[0]), ("Alt+2", &told[1])] {
        worker.type_in(key).await?;
        worker.wait(&format!("[data-person='{}'][aria-pressed=true]", &key.replace("Alt+", ""))).await?;
        worker.agrees(said).await?;
        // One chord for the worker's own file, one for the caller's telephone.
        for (chord, language) in [("Alt+c", own.as_str()), ("Alt+s", "fa-AF")] {
            worker.ask("navigator.clipboard.writeText('before')").await?;
            worker.type_in(chord).await?;
            worker.wait("[data-copied=true]").await?;
            let screening = screen(book, said, today);
            let referrals = refer(directory, book, &screening, said);
            let expected = summary(book, directory, content.texts(language).unwrap(), said, today, &screening, &referrals);
            worker.clipboard(&expected).await?;
        }
    }

    // On a shared desk the call is over as soon as the tab is hidden; by keys alone, as everything.
    worker.type_in("?").await?;
    worker.wait("[data-hides]").await?;
    worker.ask("document.querySelector('[data-hides]').focus()").await?;
    browser.client.active_element().await?.send_keys(" ").await?;
    worker.type_in("Escape").await?;
    let modules = worker.ask("return modules.length").await?;
    worker.ask("Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))").await?;
    worker.renewed(&modules).await?;
    assert_eq!(worker.ask("return document.querySelectorAll('[data-person]').length").await?, json!(1), "the family is gone");
    assert_eq!(worker.ask("return [...document.querySelectorAll('.answered')].every(e => !e.textContent)").await?, json!(true));
    // What was offered to the clipboard is taken away too.
    worker.clipboard("").await?;
    worker.browser.close().await
}

/// Those of some strings that are in the page's heap, by a snapshot of it after a clearing away.
async fn found(worker: &Worker, strings: &[String]) -> Result<Vec<String>, Trouble> {
    worker.browser.devtools("HeapProfiler.enable", json!({})).await?;
    for _ in 0..3 {
        worker.browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let snapshot = worker.browser.heap().await?;
    assert!(snapshot.len() > 100_000, "a snapshot of {} bytes", snapshot.len());
    // As JSON writes them.
    let plain: String = serde_json::from_str::<Value>(&snapshot)?["strings"]
        .as_array()
        .ok_or("a snapshot has strings")?
        .iter()
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    Ok(strings.iter().filter(|string| plain.contains(*string)).cloned().collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_is_accessible() -> Result<(), Trouble> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let browser = &worker.browser;
    worker.open(&server).await?;
    for engine in [Engine::Axe, Engine::Ibm] {
        engine.enter(&browser.client).await?;
    }
    let mut found: Vec<String> = Vec::new();
    // A call with danger, at a question with options; then each pair of languages that matters.
    worker.type_in("1").await?;
    worker.jump("situation").await?;
    worker.type_in("1 3").await?;
    for at in WORKERS {
        worker.speaks(at).await?;
        for caller in if at == "ru" { LANGUAGES } else { &["fa-AF"] } {
            browser.client.execute(SPEAK, vec![json!("caller"), json!(caller)]).await?;
            worker.wait(&format!("h3 [lang={caller}]")).await?;
            for (width, height) in [(DESK.width, DESK.height), NARROW] {
                browser.resize(width, height, 1).await?;
                for scheme in if *caller == "fa-AF" { &Scheme::ALL[..] } else { &Scheme::ALL[..1] } {
                    browser.show(*scheme, true).await?;
                    for engine in [Engine::Axe, Engine::Ibm] {
                        if engine == Engine::Ibm && (*caller != "fa-AF" || *scheme != Scheme::Light) {
                            continue;
                        }
                        let about = format!("{at}, {caller}, {width} px, {scheme:?}, {engine:?}");
                        found.extend(engine.findings(&browser.client).await?.into_iter().map(|one| format!("{about}: {one}")));
                    }
                }
            }
        }
    }
    browser.show(Scheme::Light, true).await?;
    worker.jump("birth_date").await?;
    // A date with something wrong, the other side of a narrow window, and what lies over the console.
    for (keys, stop) in [
        ("1 9 Enter", "[data-fault]"),
        ("Alt+r", "[data-side=result]"),
        ("Escape ?", "[role=dialog]"),
        ("Escape Alt+k", "[data-code]"),
        ("Enter", "#code-fault"),
        ("Escape Alt+n", "[data-deed=clear]"),
    ] {
        worker.type_in(keys).await?;
        worker.wait(stop).await?;
        for engine in [Engine::Axe, Engine::Ibm] {
            found.extend(engine.findings(&browser.client).await?.into_iter().map(|one| format!("{stop}, {engine:?}: {one}")));
        }
    }
    worker.browser.close().await?;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
    Ok(())
}
