//! The site behind nginx, with the configuration that the build writes: the right headers, and no error when many come at once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use browser_tests::{
    Browser, Error, Page, Screen, Server, answers,
    nginx::{self, Answer, FILES, Nginx, ask, connect, folder_of},
};

/// How many people come at once, and how many times each.
const PEOPLE: usize = 200;
const VISITS: usize = 5;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn nginx_says_with_every_file_what_our_own_server_says() -> Result<(), Error> {
    let (nginx, server) = (Nginx::start()?, Server::start()?);
    let (mut one, mut other) = (connect(nginx.port).await?, connect(server.port()).await?);
    let page = ask(&mut one, "/", "identity").await?;
    assert!(String::from_utf8_lossy(&page.body).contains("<html lang=\"ru\""), "the first page is in the language wished");
    let base = folder_of(&page.body)?;
    for path in ["/", "/kk.html", "/guide/ru/index.html", "/sw.js", "/manifest.webmanifest", "/icon.svg"]
        .map(str::to_owned)
        .into_iter()
        .chain(
            ["zhol.js", "zhol_bg.wasm", "packs/rules.pack", "packs/pictures.svg", "styles/widget.css"]
                .map(|file| format!("/{base}{file}")),
        )
    {
        let (theirs, ours) = (ask(&mut one, &path, "gzip").await?, ask(&mut other, &path, "gzip").await?);
        assert_eq!((theirs.status, ours.status), (200, 200), "{path}");
        for header in
            ["content-security-policy", "x-content-type-options", "referrer-policy", "cache-control", "content-encoding"]
        {
            assert_eq!(theirs.headers.get(header), ours.headers.get(header), "{path}: {header}");
        }
        let kind = |answer: &Answer| answer.headers["content-type"].split(';').next().unwrap_or_default().to_owned();
        assert_eq!(kind(&theirs), kind(&ours), "{path}");
        assert_eq!(theirs.body, ours.body, "{path}");
    }
    assert_eq!(ask(&mut one, "/_headers", "identity").await?.status, 404);
    // And a person gets through.
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &format!("http://localhost:{}/en.html", nginx.port), "en").await?;
    page.walk(&answers()).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn two_hundred_people_come_at_once() -> Result<(), Error> {
    let nginx = Nginx::start()?;
    let times = nginx::crowd(nginx.port, PEOPLE, VISITS).await?;
    assert_eq!(times.len(), PEOPLE * VISITS * FILES.len(), "every file came");
    assert_eq!(nginx.errors(), "", "nginx has nothing to complain of");
    Ok(())
}
