//! What a browser is answered: a file of the site, or what stands in its way.

use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::Response;

use super::preview::Shown;
use crate::wording::Words;

/// What the thread that builds and the one that answers both see.
pub(super) struct Shared {
    shown: RwLock<Arc<Shown>>,
    /// What is said to a browser that asks for another host.
    stranger: String,
    /// What is said where there is no site at all.
    nothing: String,
}

impl Shared {
    /// Shows `first`.
    pub(super) fn new(first: Arc<Shown>, words: &Words) -> Self {
        let say = |key| words.say(key, &[]);
        Self {
            shown: RwLock::new(first),
            stranger: say("cli-serve-host"),
            nothing: say("cli-serve-none"),
        }
    }

    /// What is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on shows `shown`.
    pub(super) fn show(&self, shown: Arc<Shown>) {
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = shown;
    }
}

/// The server without its reloading.
pub(super) fn app(shared: Arc<Shared>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    if !is_own_host(&request) {
        return respond(StatusCode::MISDIRECTED_REQUEST, PLAIN, shared.stranger.clone());
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return respond(StatusCode::METHOD_NOT_ALLOWED, PLAIN, String::new());
    }
    let shown = shared.shown();
    let path = decoded(request.uri().path().trim_start_matches('/'));
    let whole = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
    let kind = kind(&whole);
    match (&shown.trouble, shown.site.get(&whole)) {
        (Some(page), found) if kind == HTML || found.is_none() => {
            respond(StatusCode::SERVICE_UNAVAILABLE, HTML, page.clone())
        }
        (_, Some(bytes)) => respond(StatusCode::OK, kind, bytes.clone()),
        (_, None) => match shown.site.get("404.html") {
            Some(page) => respond(StatusCode::NOT_FOUND, HTML, page.clone()),
            None => respond(StatusCode::NOT_FOUND, PLAIN, shared.nothing.clone()),
        },
    }
}

/// Whether the browser asked this computer by number, or by the name every computer has.
///
/// A page from elsewhere could otherwise have its own name point here and read along.
fn is_own_host(request: &Request) -> bool {
    let Some(host) = request.headers().get(header::HOST) else { return true };
    let Ok(host) = host.to_str() else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok()
}

fn respond(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    response
}

const HTML: &str = "text/html; charset=utf-8";
const PLAIN: &str = "text/plain; charset=utf-8";

/// The kind of a file, by its suffix.
fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, suffix)| suffix.to_ascii_lowercase()).as_deref() {
        Some("html" | "htm") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml" | "atom") => "application/xml",
        Some("txt" | "md") => PLAIN,
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("ico") => "image/vnd.microsoft.icon",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// A path with its percent signs read; what is no UTF-8 then names no file.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
