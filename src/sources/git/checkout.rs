//! The commit that a folder's files belong to, and whether they are still its own.

use std::collections::BTreeMap;
use std::path::Path;

use gix::objs::{Kind, compute_hash};
use rayon::prelude::*;

use super::error::GitError;
use super::object::{CommitId, SHORT};
use super::repository::{Repository, commit};
use super::tree::{folder_of, listing};
use crate::sources::{EntryKind, Files, Snapshot};
use crate::units::Date;

/// The commit that a site is built from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// Its full id in hexadecimal.
    pub id: String,
    /// The day on which it was made, in its own time zone.
    pub date: Option<Date>,
    /// Whether the files that were read differ from those of the commit.
    pub is_altered: bool,
    /// The community's folder from the top of the repository; empty for the top.
    pub folder: String,
}

impl Commit {
    /// The first digits of the id, as people quote it.
    pub fn short_id(&self) -> &str {
        self.id.get(..SHORT).unwrap_or(&self.id)
    }
}

/// The way from the top of the repository to `folder`, with a slash at its end.
///
/// Empty for the top itself, and outside any repository.
pub fn path_in_repository(folder: &Path) -> String {
    Repository::open(folder).map(|repository| repository.base).unwrap_or_default()
}

impl Repository {
    /// A commit as a site names it.
    ///
    /// # Errors
    ///
    /// Where it cannot be read.
    pub fn describe(&self, id: CommitId) -> Result<Commit, GitError> {
        let date = commit(self.local(), id.0, |commit| commit.date())?;
        let folder = self.folder().to_owned();
        Ok(Commit { id: id.to_string(), date, is_altered: false, folder })
    }

    /// Whether the files of a folder are others than those that a commit has there.
    ///
    /// `counts` tells which paths matter. Line ends that a checkout changed are
    /// no difference. What cannot be compared counts as different: nobody
    /// should quote a commit for files that may not be its own.
    pub fn is_altered(
        &self,
        id: CommitId,
        snapshot: &dyn Snapshot,
        files: &Files,
        counts: impl Fn(&str) -> bool,
    ) -> bool {
        let Some(committed) = self.ids_of(id, &counts) else { return true };
        let hash = self.local().object_hash();
        let is_same = |bytes: &[u8], id: &gix::ObjectId| {
            compute_hash(hash, Kind::Blob, bytes).is_ok_and(|hash| hash == *id)
        };
        let is_own = |file: &crate::sources::File| {
            let Some(id) = committed.get(&file.path) else { return false };
            is_same(file.bytes(), id) || is_same(file.text().as_bytes(), id)
        };
        let unread = files.unread().map(|(path, _)| path).filter(|path| counts(path));
        let unread: Vec<&str> = unread.collect();
        let is_own_copy = |path: &&str| {
            let Some(id) = committed.get(*path) else { return false };
            snapshot
                .bytes(path)
                .is_ok_and(|bytes| is_same(&bytes, id) || is_same(&plain(&bytes), id))
        };
        let read: Vec<_> = files.iter().filter(|file| counts(&file.path)).collect();
        let is_count = read.len() + unread.len() == committed.len();
        !(is_count && read.into_iter().all(is_own) && unread.par_iter().all(is_own_copy))
    }

    /// The id of each file of a commit that counts.
    fn ids_of(
        &self,
        id: CommitId,
        counts: impl Fn(&str) -> bool,
    ) -> Option<BTreeMap<String, gix::ObjectId>> {
        let local = self.local();
        let root = commit(local, id.0, |commit| commit.tree).ok()?;
        let top = folder_of(local, root, &self.base).ok()??;
        let mut files = BTreeMap::new();
        for (path, (kind, id)) in listing(local, top).ok()?.files {
            if matches!(kind, EntryKind::File(_)) && counts(&path) {
                files.insert(path, id);
            }
        }
        Some(files)
    }
}

/// The bytes as git keeps them where it changes line ends at a checkout.
fn plain(bytes: &[u8]) -> Vec<u8> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.replace("\r\n", "\n").into_bytes(),
        Err(_) => Vec::new(),
    }
}
