//! Pages of somebody else, on another origin than Zhol, with Zhol in them; and a watcher that counts what goes to a server.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::Error;

/// The folder of the pages.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("hosts")
}

/// A server of host pages; it ends with the runtime.
pub struct Host {
    address: String,
}

impl Host {
    /// Serves the pages with a Zhol in them that is served at `site` from `dist`, and, for those that have two, another one.
    ///
    /// # Errors
    /// When a `dist` is not finished.
    pub async fn start(site: &str, dist: &Path, other: Option<(&str, &Path)>) -> Result<Self, Error> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        // Another name than that of the server of Zhol: another origin, and another site.
        let address = format!("http://127.0.0.1:{}", listener.local_addr()?.port());
        let (other_site, other_dist) = other.unwrap_or((site, dist));
        let marks = vec![
            ("EMBED_INTEGRITY".to_owned(), integrity(&version(dist)?.join("embed.js"))?),
            ("ZHOL_INTEGRITY".to_owned(), integrity(&version(dist)?.join("zhol.js"))?),
            ("OTHER_INTEGRITY".to_owned(), integrity(&version(other_dist)?.join("zhol.js"))?),
            ("OTHER".to_owned(), within(other_site, other_dist)?),
            ("ZHOL".to_owned(), within(site, dist)?),
            ("SITE".to_owned(), site.trim_end_matches('/').to_owned()),
            ("HOST".to_owned(), address.clone()),
        ];
        let policy = format!(
            "default-src 'none'; script-src 'self' {0} 'wasm-unsafe-eval'; connect-src {0}; frame-src {0}; style-src 'self'; \
             require-trusted-types-for 'script'; trusted-types 'none'",
            site.trim_end_matches('/')
        );
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (marks, policy) = (marks.clone(), policy.clone());
                // A browser that goes away while it is answered misses nothing.
                tokio::spawn(async move { answer(stream, &marks, &policy).await.ok() });
            }
        });
        Ok(Self { address })
    }

    /// The address of a page.
    #[must_use]
    pub fn page(&self, name: &str) -> String {
        format!("{}/{name}.html", self.address)
    }
}

async fn answer(mut stream: TcpStream, marks: &[(String, String)], policy: &str) -> Result<(), Error> {
    let mut head = Vec::new();
    let mut piece = [0; 2048];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            return Ok(());
        }
        head.extend(piece.iter().take(count));
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default();
    let name = path.trim_start_matches('/').split(['?', '#']).next().unwrap_or_default();
    let (status, mut text) = match fs::read_to_string(folder().join(name)) {
        Ok(text) if !name.contains("..") => ("200 OK", text),
        _ => ("404 Not Found", String::new()),
    };
    if name.ends_with(".html") {
        for (mark, value) in marks {
            text = text.replace(mark, value);
        }
    }
    let kind = if name.ends_with(".js") { "text/javascript" } else { "text/html" };
    let policy = if name.starts_with("strict") { format!("Content-Security-Policy: {policy}\r\n") } else { String::new() };
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\n{policy}Cache-Control: no-store\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    stream.write_all(answer.as_bytes()).await?;
    Ok(())
}

/// The folder of the one version that a `dist` has.
fn version(dist: &Path) -> Result<PathBuf, Error> {
    Ok(fs::read_dir(dist.join("v"))?.next().ok_or("there is no version")??.path())
}

/// The address of that folder where `dist` is served.
fn within(site: &str, dist: &Path) -> Result<String, Error> {
    let folder = version(dist)?;
    Ok(format!("{}/v/{}", site.trim_end_matches('/'), folder.file_name().unwrap_or_default().to_string_lossy()))
}

fn integrity(file: &Path) -> Result<String, Error> {
    Ok(format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(fs::read(file)?))))
}

/// Stands before a server, hands on everything, and counts the bytes that go to it.
pub struct Watcher {
    port: u16,
    bytes: Arc<AtomicU64>,
}

impl Watcher {
    /// Before the server at a port of this machine.
    ///
    /// # Errors
    /// When there is no port to listen on.
    pub async fn before(server: u16) -> Result<Self, Error> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let watcher = Self { port: listener.local_addr()?.port(), bytes: Arc::default() };
        let bytes = Arc::clone(&watcher.bytes);
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                let bytes = Arc::clone(&bytes);
                tokio::spawn(async move { hand_on(browser, server, &bytes).await.ok() });
            }
        });
        Ok(watcher)
    }

    /// The address of the server behind it.
    #[must_use]
    pub fn site(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The bytes that have gone to the server so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::SeqCst)
    }
}

async fn hand_on(browser: TcpStream, server: u16, bytes: &Arc<AtomicU64>) -> Result<(), Error> {
    let (mut from_server, mut to_server) = TcpStream::connect(("127.0.0.1", server)).await?.into_split();
    let (mut from_browser, mut to_browser) = browser.into_split();
    let back = tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_browser).await });
    let mut piece = [0; 4096];
    loop {
        let count = from_browser.read(&mut piece).await?;
        if count == 0 {
            break;
        }
        bytes.fetch_add(count as u64, Ordering::SeqCst);
        to_server.write_all(piece.get(..count).unwrap_or_default()).await?;
    }
    drop(to_server);
    back.await??;
    Ok(())
}
