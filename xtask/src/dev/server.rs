//! Serves the site that was built last, and tells its pages when another one is there.

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{self, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;

use crate::build::content;
use crate::serve::Site;

/// The script that reloads a page. Only this server puts it into pages.
const RELOAD: &str = include_str!("reload.js");
/// The address of that script.
const RELOAD_ADDRESS: &str = "/dev/reload.js";
/// The address that answers with the version of the site, as soon as it is another one than the page has.
const VERSION_ADDRESS: &str = "/dev/version";

/// What a page shows before the first site is built.
const EMPTY: &str = "<!doctype html><title>Zhol</title><body>The site is not built yet. The terminal says why.</body>";

/// What stays the same only while a page does, and would be answered from what the browser has kept.
const CONDITIONS: [header::HeaderName; 2] = [header::IF_MODIFIED_SINCE, header::IF_NONE_MATCH];

/// What is served, and which version it is.
pub struct Server {
    site: Mutex<Option<Arc<Site>>>,
    /// The version of the widget's pages.
    widget: Version,
    /// The version of the documents, which are written later.
    documents: Version,
}

/// The time at which something was built, in milliseconds: another one also after this program was started again.
type Version = watch::Sender<u128>;

/// The name of the documents' version in addresses.
const DOCUMENTS: &str = "documents";

impl Default for Server {
    fn default() -> Self {
        Self { site: Mutex::new(None), widget: Version::new(now()), documents: Version::new(now()) }
    }
}

impl Server {
    /// Serves this site from now on, and lets the pages reload.
    ///
    /// # Errors
    ///
    /// When the folder holds no finished site.
    pub fn show(&self, folder: &Path) -> Result<()> {
        let site = Site::open(folder)?;
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(site));
        self.widget.send_replace(now());
        Ok(())
    }

    /// Lets the pages of the documents reload.
    pub fn show_documents(&self) {
        self.documents.send_replace(now());
    }

    fn site(&self) -> Option<Arc<Site>> {
        self.site.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis())
}

/// Answers until the program ends.
///
/// # Errors
///
/// When the port cannot be listened on.
pub fn run(listener: TcpListener, server: Arc<Server>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(axum::serve(listener, router(server)).await?)
    })
}

fn router(server: Arc<Server>) -> Router {
    let script = || async { ([(header::CONTENT_TYPE, "text/javascript")], RELOAD) };
    Router::new()
        .route(RELOAD_ADDRESS, get(script))
        .route(&format!("{VERSION_ADDRESS}/{{part}}/{{of_page}}"), get(version))
        .fallback(answer)
        .with_state(server)
}

/// Waits until a part of the site is of another version than the page.
async fn version(State(server): State<Arc<Server>>, extract::Path((part, of_page)): extract::Path<(String, String)>) -> String {
    let version = if part == DOCUMENTS { &server.documents } else { &server.widget };
    // It fails only when the server ends.
    let _ = version.subscribe().wait_for(|version| version.to_string() != of_page).await;
    version.borrow().to_string()
}

/// The address that tells a page when there is another version of it.
fn version_address(server: &Server, page: &str) -> String {
    let is_document = content::DOCUMENTS.iter().any(|(_, folder)| page.starts_with(&format!("/{folder}/")));
    let (part, version) = if is_document { (DOCUMENTS, &server.documents) } else { ("widget", &server.widget) };
    format!("{VERSION_ADDRESS}/{part}/{}", *version.borrow())
}

async fn answer(State(server): State<Arc<Server>>, mut request: Request) -> Response {
    let address = version_address(&server, request.uri().path());
    for name in CONDITIONS {
        request.headers_mut().remove(name);
    }
    let response = match server.site() {
        Some(site) => site.answer(request).await,
        None => (StatusCode::SERVICE_UNAVAILABLE, Html(EMPTY)).into_response(),
    };
    with_reload(response, &address).await
}

/// The answer as no browser keeps it and, where it is a page, with the script that reloads it.
async fn with_reload(response: Response, version_address: &str) -> Response {
    let (mut head, body) = response.into_parts();
    head.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if !is_page(&head.headers) {
        return Response::from_parts(head, body);
    }
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let script = format!("<script src=\"{RELOAD_ADDRESS}\" data-version=\"{version_address}\"></script></body>");
    let page = String::from_utf8_lossy(&bytes).replacen("</body>", &script, 1);
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, Body::from(page))
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run<T>(work: impl Future<Output = T>) -> Result<T> {
        Ok(tokio::runtime::Builder::new_current_thread().build()?.block_on(work))
    }

    async fn text(response: Response) -> Result<String> {
        Ok(String::from_utf8(to_bytes(response.into_body(), usize::MAX).await?.into())?)
    }

    #[test]
    fn a_page_gets_the_script_that_reloads_it_and_is_not_kept() -> Result<()> {
        run(async {
            let page = with_reload(Html("<body>x</body>").into_response(), "/7").await;
            assert_eq!(page.headers().get(header::CACHE_CONTROL).map(HeaderValue::as_bytes), Some(&b"no-store"[..]));
            assert_eq!(text(page).await?, "<body>x<script src=\"/dev/reload.js\" data-version=\"/7\"></script></body>");
            assert_eq!(text(with_reload("</body>".into_response(), "/7").await).await?, "</body>");
            Ok(())
        })?
    }

    #[test]
    fn a_page_of_an_older_version_is_told_at_once() -> Result<()> {
        let server = Arc::new(Server::default());
        for (part, of_server) in [("widget", &server.widget), (DOCUMENTS, &server.documents)] {
            let of_server = of_server.borrow().to_string();
            let path = extract::Path((part.to_owned(), "1".to_owned()));
            assert_eq!(run(version(State(Arc::clone(&server)), path))?, of_server);
        }
        Ok(())
    }

    #[test]
    fn a_document_has_a_version_of_its_own() {
        let server = Server::default();
        for (page, part) in
            [("/", "widget"), ("/hotline/", "widget"), ("/hotline/script/ru.html", DOCUMENTS), ("/guide/", DOCUMENTS)]
        {
            assert!(version_address(&server, page).starts_with(&format!("/dev/version/{part}/")), "{page}");
        }
    }

    #[test]
    fn before_the_first_build_the_page_points_to_the_terminal() -> Result<()> {
        let response = run(answer(State(Arc::new(Server::default())), Request::new(Body::empty())))?;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(run(text(response))??.contains("terminal"));
        Ok(())
    }
}
