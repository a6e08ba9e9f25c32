//! Shows a finished `dist/` on this machine, with the headers and the compressed files that a server should send.

use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::build::headers::{self, Rule};
use crate::files::files_in;

/// The pages whose addresses are printed, if they exist.
const PAGES: [(&str, &str); 3] = [("Widget", ""), ("Hotline", "hotline/"), ("On a partner's page", "embed/")];

/// Serves a folder until it is stopped.
pub fn run(dist: &Path, port: u16) -> Result<()> {
    if !dist.join("index.html").is_file() {
        bail!("{} holds no index.html. Run `cargo xtask build` first.", dist.display());
    }
    let listener = bind(port, "serve")?;
    let port = listener.local_addr()?.port();
    for (name, address) in PAGES {
        if dist.join(address).join("index.html").is_file() {
            println!("{name}: http://localhost:{port}/{address}");
        }
    }
    println!("Stop with Ctrl+C.");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let router = router(Site::open(dist)?);
    runtime.block_on(async { axum::serve(TcpListener::from_std(listener)?, router).await }).context("The server stopped")
}

/// Listens on a port of this machine only; 0 takes any free one. `command` is the command that was typed.
///
/// # Errors
///
/// When the port is in use or cannot be used.
pub fn bind(port: u16, command: &str) -> Result<std::net::TcpListener> {
    match std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => {
            listener.set_nonblocking(true)?;
            Ok(listener)
        }
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("Port {port} is in use. Choose another: `cargo xtask {command} --port {}`.", port.saturating_add(1))
        }
        Err(error) => Err(error).with_context(|| format!("Port {port} cannot be used")),
    }
}

/// The files that are served, and their headers.
pub struct Site {
    files: ServeDir,
    rules: Vec<Rule>,
    /// The languages that have a first page of their own.
    languages: Vec<String>,
}

impl Site {
    /// A finished site in a folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read, or holds no list of headers.
    pub fn open(folder: &Path) -> Result<Self> {
        let mut languages = Vec::new();
        for file in files_in(folder)? {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if file.extension().is_some_and(|extension| extension == "html") && stem != "index" {
                languages.push(stem);
            }
        }
        let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
        Ok(Self { files, rules: headers::read(folder)?, languages })
    }

    /// The file of a request, with its headers; at the root, the page in the language wished.
    pub async fn answer(&self, mut request: Request) -> Response {
        let path = request.uri().path().to_owned();
        if path == "/"
            && let Some(language) = wished(request.headers(), &self.languages)
            && let Ok(page) = Uri::try_from(format!("/{language}.html"))
        {
            *request.uri_mut() = page;
        }
        let mut response = match self.files.clone().try_call(request).await {
            Ok(found) => found.map(Body::new),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        };
        for (name, value) in headers::of(&self.rules, &path) {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

fn router(site: Site) -> Router {
    let answer = |State(site): State<Arc<Site>>, request: Request| async move { site.answer(request).await };
    Router::new().fallback(answer).with_state(Arc::new(site))
}

/// The first language of `Accept-Language` that the site has: the same tag, or the same language in another script.
fn wished<'a>(headers: &HeaderMap, languages: &'a [String]) -> Option<&'a str> {
    let wishes = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?.to_lowercase();
    let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    wishes.split(',').filter_map(|wish| wish.split(';').next()).map(str::trim).find_map(|wish| {
        let same = languages.iter().find(|language| wish.starts_with(&language.to_lowercase()));
        // The last of several: Latin letters before Cyrillic ones.
        same.or_else(|| languages.iter().rev().find(|language| main(language) == main(wish))).map(String::as_str)
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::thread;

    use super::*;
    use crate::build::prerender::Inlay;

    fn answer_to(path: &str, head: &str) -> Result<String> {
        let dist = std::env::temp_dir().join(format!("zhol-serve-{}-{}", std::process::id(), path.len() + head.len()));
        fs::create_dir_all(dist.join("v/1/packs"))?;
        fs::create_dir_all(dist.join("hotline"))?;
        for page in ["index.html", "ru.html", "uz-Cyrl.html", "uz-Latn.html", "hotline/index.html"] {
            fs::write(dist.join(page), format!("<!doctype html>{page}"))?;
        }
        fs::write(dist.join("v/1/zhol_bg.wasm"), "\0asm")?;
        fs::write(dist.join("v/1/zhol_bg.wasm.br"), "compressed")?;
        fs::write(dist.join("v/1/packs/en.pack"), "words")?;
        let inlay =
            Inlay { page: "p".into(), widget: "w".into(), script: "s".into(), frame: "f".into(), pictures: String::new() };
        headers::write(&headers::rules(&inlay, "v/1/"), &dist)?;

        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let listener = bind(0, "serve")?;
        let address = listener.local_addr()?;
        let router = router(Site::open(&dist)?);
        thread::spawn(move || runtime.block_on(async { axum::serve(TcpListener::from_std(listener)?, router).await }));

        let mut stream = TcpStream::connect(address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{head}Connection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        fs::remove_dir_all(dist)?;
        Ok(answer.to_lowercase())
    }

    #[test]
    fn the_module_is_served_as_webassembly_and_compressed_to_whom_can_read_it() -> Result<()> {
        let plain = answer_to("/v/1/zhol_bg.wasm", "")?;
        assert!(plain.contains("content-type: application/wasm") && plain.contains("\0asm"), "{plain}");
        let short = answer_to("/v/1/zhol_bg.wasm", "Accept-Encoding: gzip, br\r\n")?;
        assert!(short.contains("content-type: application/wasm") && short.contains("content-encoding: br"), "{short}");
        assert!(short.ends_with("compressed"), "{short}");
        Ok(())
    }

    #[test]
    fn every_answer_carries_the_policy() -> Result<()> {
        for path in ["/", "/hotline/", "/missing"] {
            let answer = answer_to(path, "")?;
            assert!(answer.contains("content-security-policy: default-src 'none'"), "{path}\n{answer}");
            assert!(answer.contains("x-content-type-options: nosniff"), "{path}\n{answer}");
        }
        Ok(())
    }

    #[test]
    fn the_questions_are_not_left_on_the_device() -> Result<()> {
        assert!(answer_to("/v/1/packs/en.pack", "")?.contains("cache-control: no-store"));
        assert!(answer_to("/index.html", "")?.contains("cache-control: no-cache"));
        Ok(())
    }

    #[test]
    fn the_page_at_no_languages_address_is_in_the_language_wished() -> Result<()> {
        for (wishes, page) in [
            ("ru-KZ,ru;q=0.9", "ru.html"),
            ("de, ru;q=0.5", "ru.html"),
            ("uz", "uz-latn.html"),
            ("uz-Cyrl-UZ", "uz-cyrl.html"),
            ("de", "index.html"),
        ] {
            let answer = answer_to("/", &format!("Accept-Language: {wishes}\r\n"))?;
            assert!(answer.ends_with(page), "{wishes}: {answer}");
            assert!(answer.contains("vary: accept-encoding, accept-language"), "{answer}");
        }
        Ok(())
    }

    #[test]
    fn a_folder_without_a_page_is_refused_with_the_remedy() {
        let said = run(Path::new("/nowhere"), 0).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("cargo xtask build")));
    }

    #[test]
    fn a_busy_port_is_named_with_the_remedy() -> Result<()> {
        let taken = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let said = bind(taken.local_addr()?.port(), "serve").err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("--port")));
        Ok(())
    }
}
