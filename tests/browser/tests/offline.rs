//! Kept for offline use: everything works without a network, and an update is whole or not there.
//!
//! `ZHOL_KILLS` sets how many updates are broken off.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use browser_tests::{Browser, Error, LANGUAGES, Make, Page, Screen, Server, answers, number};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

/// Asks for the page to be kept, and waits until it is.
async fn keep(browser: &Browser, page: &Page<'_>) -> Result<(), Error> {
    page.wait_for("[data-action=enable-offline]").await?;
    until(browser, "document.querySelector('[data-zhol]').dataset.can.includes('enable-offline')").await?;
    page.click("[data-action=enable-offline]").await?;
    until(browser, "document.querySelector('[data-zhol]').dataset.can.includes('disable-offline')").await
}

async fn until(browser: &Browser, condition: &str) -> Result<(), Error> {
    for _ in 0..2400 {
        if browser.client.execute(&format!("return {condition}"), Vec::new()).await? == json!(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    Err(format!("`{condition}` did not come true").into())
}

const LEFT: &str = "const done = arguments[0];
    (async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])().then(done)";

#[tokio::test(flavor = "multi_thread")]
async fn everything_works_without_a_network_after_it_was_asked_for() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page("en.html"), "en").await?;
    assert_eq!(browser.client.execute_async(LEFT, Vec::new()).await?, json!([0, 0]), "nothing is kept before it is asked for");
    keep(&browser, &page).await?;
    let names = browser.client.execute_async("caches.keys().then(arguments[0])", Vec::new()).await?;
    assert!(names[0].as_str().is_some_and(|name| name.starts_with("v-")), "a name that says nothing: {names}");
    let address = server.page("");
    drop(server);

    for language in LANGUAGES {
        browser.client.goto(&format!("{address}{language}.html")).await?;
        let page = Page::open_here(&browser.client).await?;
        assert_eq!(page.language().await?, *language);
        page.stride(&answers()).await.map_err(|error| format!("{language}: {error}"))?;
        assert!(!page.offices().await?.as_array().unwrap().is_empty(), "{language}: there are offices");
    }
    // Another language inside, and the address without a page.
    browser.client.goto(&address).await?;
    let page = Page::open_here(&browser.client).await?;
    page.speak("fa-AF").await?;
    page.speak("en").await?;

    page.click("[data-action=disable-offline]").await?;
    until(&browser, "document.querySelector('[data-zhol]').dataset.can.includes('enable-offline')").await?;
    assert_eq!(browser.client.execute_async(LEFT, Vec::new()).await?, json!([0, 0]), "one tap takes all of it away");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_kept_is_said_and_leaves_nothing() -> Result<(), Error> {
    let folder = env::temp_dir().join(format!("zhol-broken-{}", process::id()));
    remake(&Server::dist(), &folder, "one")?;
    // A file of another version among those of this one.
    fs::write(folder.join("ru.html"), "<!doctype html>")?;
    let server = Server::of(&folder)?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page("en.html"), "en").await?;
    until(&browser, "document.querySelector('[data-zhol]').dataset.can.includes('enable-offline')").await?;
    page.click("[data-action=enable-offline]").await?;
    page.wait_for(".offline [role=alert]:not([hidden])").await?;
    let names = browser.client.execute_async(
        "const done = arguments[0]; caches.keys().then(async names => { let kept = 0; for (const name of names) if (await (await caches.open(name)).match(location.href)) kept += 1; done([navigator.serviceWorker.controller, kept]); })",
        Vec::new(),
    );
    assert_eq!(names.await?[0], Value::Null, "nothing answers for the network");
    browser.close().await?;
    fs::remove_dir_all(folder)?;
    Ok(())
}

/// Makes another version of a finished widget, of which every page and script says which it is.
fn remake(dist: &Path, folder: &Path, version: &str) -> Result<(), Error> {
    let (mut files, mut folders, old) = (BTreeMap::new(), vec![dist.to_owned()], name_of(dist)?);
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside)? {
            let path = entry?.path();
            let kind = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !["br", "gz"].contains(&kind.as_str()) {
                let place = path.strip_prefix(dist)?.display().to_string().replace(&old, version);
                let mut bytes = fs::read(&path)?;
                if ["html", "js"].contains(&kind.as_str()) || place == "_headers" {
                    let text = String::from_utf8(bytes)?.replace(&old, version);
                    let mark = if kind == "js" { format!("\n// version {version}") } else { String::new() };
                    bytes = (text + &mark).into_bytes();
                }
                files.insert(place, bytes);
            }
        }
    }
    // The pages name their script by its digest.
    let integrity = |bytes: &[u8]| BASE64_STANDARD.encode(Sha384::digest(bytes));
    let before = integrity(&fs::read(dist.join(format!("v/{old}/zhol.js")))?);
    let now = integrity(&files[&format!("v/{version}/zhol.js")]);
    for (_, bytes) in files.iter_mut().filter(|(place, _)| place.ends_with(".html")) {
        *bytes = String::from_utf8(bytes.clone())?.replace(&before, &now).into_bytes();
    }
    let script = String::from_utf8(files["sw.js"].clone())?;
    let (before, after) = script.split_once("new Map(").ok_or("no list")?;
    let (list, after) = after.split_once("]])").ok_or("no list")?;
    let listed: Vec<(String, String)> = serde_json::from_str(&format!("{list}]]"))?;
    let digest = |path: &String| BASE64_STANDARD.encode(Sha256::digest(&files[path]));
    let listed: Vec<(String, String)> = listed.into_iter().map(|(path, _)| (path.clone(), digest(&path))).collect();
    let name = before.split('"').find(|word| word.starts_with("v-")).ok_or("no version")?;
    let script =
        [&before.replace(name, &format!("v-{version}")), "new Map(", &serde_json::to_string(&listed)?, ")", after].concat();
    files.insert("sw.js".into(), script.into_bytes());
    for (place, bytes) in files {
        let file = folder.join(place);
        fs::create_dir_all(file.parent().ok_or("a folder")?)?;
        fs::write(file, bytes)?;
    }
    Ok(())
}

/// The name of the folder of the widget's files.
fn name_of(dist: &Path) -> Result<String, Error> {
    let folder = fs::read_dir(dist.join("v"))?.next().ok_or("there is no widget")??;
    Ok(folder.file_name().to_string_lossy().into_owned())
}

/// Opens the page and says of which version its parts are: the page itself, its script, and the packs.
async fn versions(browser: &Browser, address: &str) -> Result<Vec<String>, Error> {
    browser.client.goto(address).await?;
    let page = Page::open_here(&browser.client).await?;
    page.begin("self").await?;
    let script = "const done = arguments[0], host = document.querySelector('[data-zhol]');
        const base = host.dataset.base.split('/')[1];
        const loaded = performance.getEntriesByType('resource').map(entry => entry.name.split('/v/')[1]?.split('/')[0]).filter(Boolean);
        fetch(host.dataset.base + 'zhol.js').then(answer => answer.text()).then(text => done([base, ...loaded, text.split('// version ')[1].trim()]))";
    let found = browser.client.execute_async(script, Vec::new()).await?;
    let mut found: Vec<String> = serde_json::from_value(found)?;
    found.sort();
    found.dedup();
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_is_broken_off_leaves_the_old_version_or_the_new_one() -> Result<(), Error> {
    let kills: u64 = number("ZHOL_KILLS", 4);
    let folders: Vec<PathBuf> =
        ["one", "two"].iter().map(|name| env::temp_dir().join(format!("zhol-{name}-{}", process::id()))).collect();
    for (folder, version) in folders.iter().zip(["one", "two"]) {
        remake(&Server::dist(), folder, version)?;
    }
    let server = Server::of(&folders[0])?;
    let (port, address) = (server.port(), server.page("en.html"));
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &address, "en").await?;
    keep(&browser, &page).await?;
    let mut profile = browser.end().await?;
    drop(server);

    let (mut seen, mut now) = (BTreeMap::from([("one", 0), ("two", 0)]), "one");
    for kill in 0..kills {
        // The other version is on the server. Opening the page begins the update; a moment later the phone is off.
        let server = Server::at(&folders[usize::from(now == "one")], port)?;
        let browser = Browser::with(Make::Chromium, Screen::PHONE, profile).await?;
        browser.client.goto(&address).await?;
        tokio::time::sleep(Duration::from_millis(kill * 397 % 2900)).await;
        profile = browser.kill().await?;
        drop(server);

        let browser = Browser::with(Make::Chromium, Screen::PHONE, profile).await?;
        let found = versions(&browser, &address).await.map_err(|error| format!("broken off {kill}: {error}"))?;
        assert_eq!(found.len(), 1, "broken off {kill}: the page is of one version: {found:?}");
        now = if found[0] == "one" { "one" } else { "two" };
        *seen.get_mut(now).ok_or("a version")? += 1;
        profile = browser.end().await?;
    }
    // One that is not broken off is there when the page is opened the next time.
    let server = Server::at(&folders[usize::from(now == "one")], port)?;
    let browser = Browser::with(Make::Chromium, Screen::PHONE, profile).await?;
    browser.client.goto(&address).await?;
    let whole = "const done = arguments[0], look = async () => {
            const found = await navigator.serviceWorker.getRegistration();
            await found.update();
            found.waiting ? done(true) : setTimeout(look, 100);
        }; look()";
    browser.client.execute_async(whole, Vec::new()).await?;
    profile = browser.end().await?;
    drop(server);
    let browser = Browser::with(Make::Chromium, Screen::PHONE, profile).await?;
    // The first page that is opened is still answered by the old version, or already by the new one.
    browser.client.goto(&address).await?;
    let found = versions(&browser, &address).await?;
    assert_eq!(found, [if now == "one" { "two" } else { "one" }], "an update that was not broken off");
    profile = browser.end().await?;
    println!("{kills} updates broken off; afterwards the page was of version {seen:?}");
    fs::remove_dir_all(profile)?;
    for folder in folders {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}
