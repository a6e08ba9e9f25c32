//! The site behind nginx, with the configuration that the build writes: the right headers, and no error when many come at once.

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
    process::{Child, Command},
    sync::Arc,
    time::{Duration, Instant},
};

use journeys::{Browser, Page, Screen, Server, Trouble, answers};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// So many people come at once, each so many times.
const PEOPLE: usize = 200;
const VISITS: usize = 5;

/// A running nginx; it ends with the value.
struct Nginx {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    fn start() -> Result<Self, Trouble> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = env::temp_dir().join(format!("zhol-nginx-{port}"));
        fs::create_dir_all(&folder)?;
        let dist = fs::canonicalize(Server::dist())?;
        let site = fs::read_to_string(dist.join("nginx.conf"))?;
        assert!(site.contains("root /srv/zhol;") && site.contains("listen 80;"), "what a host changes is there: {site}");
        let site =
            site.replace("/srv/zhol", &dist.display().to_string()).replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
        fs::write(folder.join("site.conf"), site)?;
        let whole = format!(
            "daemon off;\nuser root;\nworker_processes 2;\npid {0}/pid;\nerror_log {0}/errors;\nevents {{ worker_connections 1024; }}\n\
             http {{\n  access_log off;\n  include site.conf;\n}}\n",
            folder.display()
        );
        fs::write(folder.join("nginx.conf"), whole)?;
        let program = env::var_os("NGINX_PROGRAM").unwrap_or_else(|| "/usr/sbin/nginx".into());
        let process =
            Command::new(&program).arg("-c").arg(folder.join("nginx.conf")).arg("-e").arg(folder.join("errors")).spawn();
        let process = process.map_err(|error| {
            format!("{} does not start ({error}); `cargo xtask setup` installs it", Path::new(&program).display())
        })?;
        let nginx = Self { process, folder, port };
        let began = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if began.elapsed() > Duration::from_secs(10) {
                return Err(format!("nginx does not listen: {}", nginx.errors()).into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(nginx)
    }

    fn errors(&self) -> String {
        fs::read_to_string(self.folder.join("errors")).unwrap_or_default()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a server answered.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Asks for a file on a connection that stays open.
async fn ask(connection: &mut BufReader<TcpStream>, path: &str, encoding: &str) -> Result<Answer, Trouble> {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru-KZ,ru;q=0.9\r\nAccept-Encoding: {encoding}\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).await?;
    let mut line = String::new();
    connection.read_line(&mut line).await?;
    let status = line.split(' ').nth(1).ok_or("no status")?.parse()?;
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        connection.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let length: usize = headers.get("content-length").ok_or_else(|| format!("{path}: no length"))?.parse()?;
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await?;
    Ok(Answer { status, headers, body })
}

async fn connect(port: u16) -> Result<BufReader<TcpStream>, Trouble> {
    Ok(BufReader::new(TcpStream::connect(("127.0.0.1", port)).await?))
}

/// The folder that a page has its files in.
fn folder_of(page: &[u8]) -> Result<String, Trouble> {
    let page = String::from_utf8_lossy(page);
    Ok(page.split("data-base=\"").nth(1).and_then(|rest| rest.split('"').next()).ok_or("no folder")?.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, which `cargo xtask setup` brings; `cargo xtask test journeys` runs it"]
async fn nginx_says_with_every_file_what_our_own_server_says() -> Result<(), Trouble> {
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

/// One first visit: the page and all that it needs up to the first answer. Gives how long each file took.
async fn visit(port: u16) -> Result<Vec<Duration>, Trouble> {
    let mut connection = connect(port).await?;
    let mut times = Vec::new();
    let mut base = String::new();
    for file in ["/", "zhol.js", "zhol_bg.wasm", "packs/rules.pack", "packs/ru.pack"] {
        let path = if file == "/" { file.to_owned() } else { format!("/{base}{file}") };
        let began = Instant::now();
        let answer = ask(&mut connection, &path, if file == "/" { "identity" } else { "gzip" }).await?;
        times.push(began.elapsed());
        if answer.status != 200 || answer.body.is_empty() {
            return Err(format!("{path}: {}", answer.status).into());
        }
        if file == "/" {
            base = folder_of(&answer.body)?;
        }
    }
    Ok(times)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, which `cargo xtask setup` brings; `cargo xtask test journeys` runs it"]
async fn two_hundred_people_come_at_once() -> Result<(), Trouble> {
    let nginx = Arc::new(Nginx::start()?);
    let began = Instant::now();
    let people: Vec<_> = (0..PEOPLE)
        .map(|_| {
            let nginx = Arc::clone(&nginx);
            tokio::spawn(async move {
                let mut times = Vec::new();
                for _ in 0..VISITS {
                    times.extend(visit(nginx.port).await?);
                }
                Ok::<_, Trouble>(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for person in people {
        times.extend(person.await??);
    }
    let seconds = began.elapsed().as_secs_f64();
    times.sort();
    assert_eq!(times.len(), PEOPLE * VISITS * 5, "every file came");
    assert_eq!(nginx.errors(), "", "nginx has nothing to complain of");
    let late = times[times.len() * 99 / 100];
    let rate = f64::from(u32::try_from(times.len())?) / seconds;
    println!("{PEOPLE} people at once, {} requests: {rate:.0} a second, 99th percentile {late:.0?}", times.len());
    Ok(())
}
