//! `sunbook serve`: the site in a browser, renewed with every change of the files.
//!
//! One thread reads and builds into memory, another answers browsers. What they
//! share is the last site that could be made, and what stands in the way of a newer one.

mod address;
mod answer;
mod preview;
mod watch;

use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use axum::Router;
use tokio::runtime::Runtime;
use tower_livereload::{LiveReloadLayer, Reloader};

use super::args::Serve;
use super::build::seconds;
use super::failure::{Failure, Status, of_stream};
use super::terminal::Terminal;
use crate::diag::Value;
use answer::Shared;
use preview::{Preview, Renewal};

/// Shows a community's site until somebody stops it.
pub(super) fn run(asked: &Serve, terminal: &mut Terminal) -> Result<Status, Failure> {
    // From here on no change goes unseen, also not one during the first build.
    let (changes, watcher) = watch::begin(&asked.folder);
    let (preview, first) = Preview::begin(asked, terminal)?;
    let listener = address::listen(asked, terminal)?;
    address::tell(&listener, asked.lan, terminal)?;
    tell(&first, None, terminal)?;
    let reload = LiveReloadLayer::new();
    let reloader = reload.reloader();
    let shared = Arc::new(Shared::new(preview.shown(), terminal.words()));
    let app = answer::app(Arc::clone(&shared)).layer(reload);
    let runtime = runtime().map_err(|error| of_stream(&error))?;
    let server = thread::spawn(move || runtime.block_on(serve(listener, app)));
    // The watcher works as long as it is held.
    if let Err(reason) = &watcher {
        let text = terminal.word("cli-serve-unwatched", &[("reason", reason.as_str().into())]);
        terminal.remark(&text);
    } else {
        while changes.wait() {
            renew(&preview, &shared, &reloader, terminal)?;
        }
    }
    match server.join() {
        Ok(Err(error)) => Err(of_stream(&error)),
        _ => Ok(Status::Fine),
    }
}

/// Reads and builds again; open pages reload if that changed anything.
fn renew(
    preview: &Preview,
    shared: &Shared,
    reloader: &Reloader,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let began = Instant::now();
    let renewal = preview.renew(&shared.shown(), terminal);
    if renewal.shown == shared.shown() {
        return Ok(());
    }
    shared.show(renewal.shown.clone());
    reloader.reload();
    tell(&renewal, Some(began), terminal)
}

/// Says how a renewal went; a first site needs no words if all is well.
fn tell(renewal: &Renewal, began: Option<Instant>, terminal: &mut Terminal) -> Result<(), Failure> {
    if let Some(errors) = renewal.errors {
        let text = terminal.word("cli-serve-errors", &[("n", Value::count(errors))]);
        terminal.remark(&text);
    }
    let Some((began, pages)) = began.zip(renewal.pages) else { return Ok(()) };
    let took = seconds(began.elapsed());
    terminal.say("cli-serve-renewed", &[("pages", Value::count(pages)), ("seconds", took.into())])
}

/// The one place of the program that waits for many things at once.
fn runtime() -> io::Result<Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Answers browsers.
async fn serve(listener: TcpListener, app: Router) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await
}
