//! Waits for changes of a folder.

use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// How long a folder must be still before it is read: a spreadsheet saves in several steps.
const STILL: Duration = Duration::from_millis(150);

/// How long restlessness is waited out.
const PATIENCE: Duration = Duration::from_secs(2);

/// Tells of changes as they come.
pub(super) struct Changes(Receiver<()>);

impl Changes {
    /// Waits for a change and for it to be over; false when there will be no more.
    pub(super) fn wait(&self) -> bool {
        if self.0.recv().is_err() {
            return false;
        }
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until && self.0.recv_timeout(STILL).is_ok() {}
        true
    }
}

/// Begins to watch a folder with all that is in it; else says why that cannot be done.
pub(super) fn begin(folder: &Path) -> (Changes, Result<RecommendedWatcher, String>) {
    let (sender, receiver) = mpsc::channel();
    let root = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let watched = root.clone();
    let told = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&event, &watched)) {
            // Nobody listens any more when the program ends.
            let _ = sender.send(());
        }
    };
    let watcher = notify::recommended_watcher(told).and_then(|mut watcher| {
        watcher.watch(&root, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    (Changes(receiver), watcher.map_err(|error| error.to_string()))
}

/// Whether files that are read may have changed: our own reading is an event too.
fn matters(event: &Event, root: &Path) -> bool {
    let is_hidden = |path: &PathBuf| {
        let below = path.strip_prefix(root).unwrap_or(path);
        let hidden = |part: Component<'_>| part.as_os_str().to_string_lossy().starts_with('.');
        below.components().any(hidden)
    };
    !matches!(event.kind, EventKind::Access(_)) && !event.paths.iter().all(is_hidden)
}
