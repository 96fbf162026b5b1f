//! The folder beside the target in which a site is staged.
//!
//! It has one name for one target, holds a lock, the new site, and for an
//! instant the old one. Whoever has the lock may clear the rest, so what a
//! killed build left is gone when the next one begins.

use super::error::{Doing, OutputError, Refusal};
use super::exchange;
use super::lock::{self, Try};
use super::target::{Target, look};
use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// How often a folder is tried that its last holder is just removing.
const TRIES: u32 = 1000;

/// How often a folder is looked at before it is held to be somebody else's.
const LOOKS: u32 = 5;

/// The name of the lock in a staging folder.
const LOCK: &str = "lock";

/// The staging folder, locked; removed when dropped.
pub(super) struct Work {
    folder: PathBuf,
    target: PathBuf,
    lock: Option<File>,
}

impl Work {
    /// Makes the staging folder of `target`, or takes over one that was left.
    pub(super) fn begin(target: &Target) -> Result<Self, OutputError> {
        fs::create_dir_all(&target.parent).map_err(Doing::Prepare.at(&target.parent))?;
        let folder = target.parent.join(format!(".{}.sunbook-build", target.name));
        let lock = claim(&folder, &target.path)?;
        let work = Self { folder, target: target.path.clone(), lock: Some(lock) };
        work.clear().map_err(Doing::Clear.at(&work.folder))?;
        fs::create_dir(work.site()).map_err(Doing::Prepare.at(&work.folder))?;
        Ok(work)
    }

    /// Where the new site is written.
    pub(super) fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Where the old site waits if the system knows no exchange.
    pub(super) fn aside(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Removes the staging folder with all that it holds.
    pub(super) fn end(mut self) -> Result<(), OutputError> {
        self.remove().map_err(Doing::Clear.at(&self.folder))
    }

    /// Empties the folder but for its lock; a site without successor goes back first.
    fn clear(&self) -> io::Result<()> {
        exchange::restore(&self.target, &self.aside())?;
        remove_all(&self.site())?;
        remove_all(&self.aside())
    }

    fn remove(&mut self) -> io::Result<()> {
        let Some(lock) = self.lock.take() else { return Ok(()) };
        self.clear()?;
        fs::remove_file(self.folder.join(LOCK))?;
        // Where the next build already waits, the folder is its own by now.
        let removed = fs::remove_dir(&self.folder);
        drop(lock);
        match removed {
            Err(error) if error.kind() != ErrorKind::DirectoryNotEmpty => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Work {
    /// Clears up after a build that failed; what cannot be removed now the next build removes.
    fn drop(&mut self) {
        let _ = self.remove();
    }
}

/// Makes or takes over the staging folder, and locks it.
fn claim(folder: &Path, target: &Path) -> Result<File, OutputError> {
    for _ in 0..TRIES {
        make(folder)?;
        let tried = lock::try_lock(&folder.join(LOCK)).map_err(|error| {
            // A folder without room for its lock goes again; one that holds anything stays.
            let _ = fs::remove_dir(folder);
            Doing::Prepare.at(folder)(error)
        });
        match tried? {
            Try::Locked(file) => return Ok(file),
            Try::Held(holder) => return Err(OutputError::Busy { path: target.to_owned(), holder }),
            Try::NotOurs => return Err(Refusal::StagingTaken.of(folder)),
            Try::Gone => {}
        }
    }
    Err(OutputError::Busy { path: target.to_owned(), holder: None })
}

/// Makes the staging folder, or makes sure that what lies there is one.
fn make(folder: &Path) -> Result<(), OutputError> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        made => return made.map_err(Doing::Prepare.at(folder)),
    }
    for _ in 0..LOOKS {
        if is_ours(folder)? {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(2));
    }
    Err(Refusal::StagingTaken.of(folder))
}

/// Whether `folder` is a staging folder, or is gone.
///
/// One of ours is empty or has a lock at any instant; but reading its names
/// takes longer than an instant while other builds come and go.
fn is_ours(folder: &Path) -> Result<bool, OutputError> {
    match look(folder)? {
        None => return Ok(true),
        Some(found) if !found.is_dir() => return Ok(false),
        Some(_) => {}
    }
    match look(&folder.join(LOCK))? {
        Some(lock) => Ok(lock.is_file()),
        None => is_empty(folder),
    }
}

#[expect(clippy::disallowed_methods, reason = "looks only at our own staging folder")]
fn is_empty(folder: &Path) -> Result<bool, OutputError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Doing::Look.at(folder)(error)),
    }
}

fn remove_all(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
