//! A community's folder on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::snapshot::{Entry, EntryKind, Snapshot, SourceError};

/// The files of a folder, and nothing outside it.
#[derive(Clone, Debug)]
pub struct Worktree {
    root: PathBuf,
}

impl Worktree {
    /// The folder at `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn list(&self, folder: &str, entries: &mut Vec<Entry>) -> Result<(), SourceError> {
        let here = self.root.join(folder);
        let failed = |cause| failure(&here, cause);
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        for entry in fs::read_dir(&here).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = match entry.file_name().into_string() {
                Ok(name) => name,
                // A name that is no text cannot be named by other files: it is refused, not lost.
                Err(name) => {
                    let path = format!("{folder}/{}", name.to_string_lossy());
                    let path = path.trim_start_matches('/').to_owned();
                    entries.push(Entry { path, kind: EntryKind::Special });
                    continue;
                }
            };
            if name.starts_with('.') {
                continue;
            }
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                self.list(&path, entries)?;
            } else {
                let kind = match () {
                    () if kind.is_symlink() => EntryKind::Link,
                    () if kind.is_file() => {
                        EntryKind::File(entry.metadata().map_err(failed)?.len())
                    }
                    () => EntryKind::Special,
                };
                entries.push(Entry { path, kind });
            }
        }
        Ok(())
    }
}

impl Snapshot for Worktree {
    /// Lists the folder and those below it; names that start with a dot are left out.
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let mut entries = Vec::new();
        self.list("", &mut entries)?;
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        let path = self.root.join(path);
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        fs::read(&path).map_err(|cause| failure(&path, cause))
    }
}

fn failure(path: &Path, cause: io::Error) -> SourceError {
    SourceError { path: path.display().to_string(), cause }
}
