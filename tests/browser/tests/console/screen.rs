//! What is on the screen: danger, the open question, nothing that keeps a worker out.

use browser_tests::{BROKEN, DESK, Engine, Error, LANGUAGES, SPEAK, Scheme, Server, Worker};
use serde_json::json;
use zhol_authoring::{people, read_case};

use crate::WORKERS;

/// A window beside a softphone.
const NARROW: (u32, u32) = (480, 900);

#[tokio::test(flavor = "multi_thread")]
async fn danger_shows_at_once() -> Result<(), Error> {
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
                 }).observe(document.querySelector('[data-console]'), { subtree: true, childList: true, attributes: true });",
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
async fn the_open_question_is_in_sight_after_every_key() -> Result<(), Error> {
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

#[tokio::test(flavor = "multi_thread")]
async fn the_console_is_accessible() -> Result<(), Error> {
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
        ("Escape Alt+n", "[data-command=clear]"),
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
