//! Shows a finished `dist/` on this machine, as strictly as a careful server would.

use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::path::Path;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// What the page may do. A widget that works under this works under any policy that lets it load at all.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; font-src 'none'; connect-src 'self'; form-action 'none'; \
                      base-uri 'none'; frame-src 'self'";

const HEADERS: [(HeaderName, &str); 3] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
];

/// Everything is asked for again when it has changed. The packs, which hold the questions, are never left on the device.
const FRESH: &str = "no-cache";
const UNSTORED: &str = "no-store";

/// The pages people may want to open, if they exist.
const PAGES: [(&str, &str); 3] = [("Widget", ""), ("Hotline", "hotline/"), ("On a partner's page", "embed/")];

/// Serves a folder until it is stopped.
pub fn run(dist: &Path, port: u16) -> Result<()> {
    if !dist.join("index.html").is_file() {
        bail!("{} holds no index.html. Run `cargo xtask build` first.", dist.display());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = listen(port).await?;
        let port = listener.local_addr()?.port();
        for (name, address) in PAGES {
            if dist.join(address).join("index.html").is_file() {
                println!("{name}: http://localhost:{port}/{address}");
            }
        }
        println!("Stop with Ctrl+C.");
        axum::serve(listener, site(dist)).await.context("The server stopped")
    })
}

async fn listen(port: u16) -> Result<TcpListener> {
    // This machine only: a screening in progress is nobody else's business.
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
        Ok(listener) => Ok(listener),
        Err(trouble) if trouble.kind() == ErrorKind::AddrInUse => {
            bail!("Port {port} is in use. Choose another: `cargo xtask serve --port {}`.", port.saturating_add(1))
        }
        Err(trouble) => Err(trouble).with_context(|| format!("Port {port} cannot be used")),
    }
}

fn site(dist: &Path) -> Router {
    let cached = |value| SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static(value));
    let packs = Router::new().fallback_service(ServeDir::new(dist.join("packs"))).layer(cached(UNSTORED));
    let site = Router::new().fallback_service(ServeDir::new(dist)).layer(cached(FRESH)).nest("/packs", packs);
    HEADERS
        .into_iter()
        .fold(site, |site, (name, value)| site.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::thread;

    use super::*;

    fn answer_to(path: &str) -> Result<String> {
        let dist = std::env::temp_dir().join(format!("zhol-serve-{}-{}", std::process::id(), path.len()));
        fs::create_dir_all(dist.join("hotline"))?;
        fs::write(dist.join("index.html"), "<!doctype html>")?;
        fs::write(dist.join("hotline/index.html"), "<!doctype html>")?;
        fs::write(dist.join("zhol_bg.wasm"), "\0asm")?;

        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let listener = runtime.block_on(listen(0))?;
        let address = listener.local_addr()?;
        let site = site(&dist);
        thread::spawn(move || runtime.block_on(async { axum::serve(listener, site).await }));

        let mut stream = TcpStream::connect(address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        fs::remove_dir_all(dist)?;
        Ok(answer.to_lowercase())
    }

    #[test]
    fn the_module_is_served_as_webassembly() -> Result<()> {
        let answer = answer_to("/zhol_bg.wasm")?;
        assert!(answer.contains("content-type: application/wasm"), "{answer}");
        Ok(())
    }

    #[test]
    fn every_answer_carries_the_policy() -> Result<()> {
        for path in ["/", "/hotline/", "/missing"] {
            let answer = answer_to(path)?;
            for (name, value) in HEADERS {
                assert!(answer.contains(&format!("{name}: {}", value.to_lowercase())), "{path}\n{answer}");
            }
        }
        Ok(())
    }

    #[test]
    fn the_questions_are_not_left_on_the_device() -> Result<()> {
        assert!(answer_to("/packs/en.pack")?.contains("cache-control: no-store"));
        assert!(answer_to("/index.html")?.contains("cache-control: no-cache"));
        Ok(())
    }

    #[test]
    fn a_folder_without_a_page_is_refused_with_the_remedy() {
        let said = run(Path::new("/nowhere"), 0).err().map(|trouble| trouble.to_string());
        assert!(said.is_some_and(|said| said.contains("cargo xtask build")));
    }

    #[test]
    fn a_busy_port_is_named_with_the_remedy() -> Result<()> {
        let taken = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let said = runtime.block_on(listen(taken.local_addr()?.port())).err().map(|trouble| trouble.to_string());
        assert!(said.is_some_and(|said| said.contains("--port")));
        Ok(())
    }
}
