//! The files of a community as a commit has them.

use std::collections::BTreeMap;
use std::io;

use super::error::GitError;
use super::object::{BlobId, CommitId, Mode, TreeEntry};
use super::repository::{Repository, blob, commit, tree};
use crate::sources::{Commit, Entry, EntryKind, Snapshot, SourceError};

/// A commit's files below the community's folder.
///
/// The versions that were wanted are held in memory.
#[derive(Debug)]
pub struct CommitTree {
    commit: Commit,
    files: BTreeMap<String, Held>,
}

/// A path of a commit.
#[derive(Debug)]
struct Held {
    kind: EntryKind,
    /// The bytes, or why they are not to be had.
    bytes: Result<Vec<u8>, io::ErrorKind>,
}

impl Repository {
    /// The files of a commit below the community's folder; those that are `wanted` are read.
    ///
    /// # Errors
    ///
    /// Where the commit has no such folder, or a tree cannot be read. A file
    /// that cannot be read fails when it is asked for.
    pub fn files_of(
        &self,
        id: CommitId,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<CommitTree, GitError> {
        let local = self.local();
        let (root, date) = commit(local, id.0, |commit| (commit.tree, commit.date()))?;
        let none = || GitError::NoFolder {
            revision: id.to_string(),
            folder: self.base.trim_end_matches('/').to_owned(),
        };
        let top = folder_of(local, root, &self.base)?.ok_or_else(none)?;
        let mut files = BTreeMap::new();
        list(local, top, "", &mut files)?;
        let held = |(path, (kind, id)): (String, (EntryKind, gix::ObjectId))| {
            let is_wanted = matches!(kind, EntryKind::File(_)) && wanted(&path);
            let bytes = if is_wanted {
                blob(local, BlobId(id)).map_err(|error| reason(&error))
            } else {
                Err(io::ErrorKind::Unsupported)
            };
            (path, Held { kind, bytes })
        };
        let files = files.into_iter().map(held).collect();
        Ok(CommitTree { commit: Commit { id: id.to_string(), date, is_altered: false }, files })
    }
}

fn reason(error: &GitError) -> io::ErrorKind {
    match error {
        GitError::Missing { .. } => io::ErrorKind::NotFound,
        _ => io::ErrorKind::InvalidData,
    }
}

impl CommitTree {
    /// The commit.
    pub fn commit(&self) -> &Commit {
        &self.commit
    }
}

/// The tree of the folder `base` below the tree `root`.
pub(super) fn folder_of(
    local: &gix::Repository,
    root: gix::ObjectId,
    base: &str,
) -> Result<Option<gix::ObjectId>, GitError> {
    let mut id = root;
    for name in base.split('/').filter(|name| !name.is_empty()) {
        let is_it = |entry: &TreeEntry| entry.mode == Mode::Folder && entry.name == name.as_bytes();
        match tree(local, id)?.into_iter().find(is_it) {
            Some(entry) => id = entry.id,
            None => return Ok(None),
        }
    }
    Ok(Some(id))
}

/// Lists a folder and those below it, as a work tree is listed.
///
/// A name that no file system would give, or that stands twice, is refused and not lost.
fn list(
    local: &gix::Repository,
    id: gix::ObjectId,
    folder: &str,
    files: &mut BTreeMap<String, (EntryKind, gix::ObjectId)>,
) -> Result<(), GitError> {
    for entry in tree(local, id)? {
        if entry.name.starts_with(b".") && entry.name != b".." && entry.name != b"." {
            continue;
        }
        let name = String::from_utf8_lossy(&entry.name);
        let is_odd = name.as_bytes() != entry.name
            || name.is_empty()
            || name.starts_with('.')
            || name.contains(['/', '\\']);
        let path = if folder.is_empty() { name.into_owned() } else { format!("{folder}/{name}") };
        let kind = match entry.mode {
            _ if is_odd || files.contains_key(&path) => EntryKind::Special,
            Mode::Folder => {
                list(local, entry.id, &path, files)?;
                continue;
            }
            Mode::File => EntryKind::File(local.find_header(entry.id).map_or(0, |it| it.size())),
            Mode::Link => EntryKind::Link,
            Mode::Other => EntryKind::Special,
        };
        files.insert(path, (kind, entry.id));
    }
    Ok(())
}

impl Snapshot for CommitTree {
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let entry = |(path, held): (&String, &Held)| Entry { path: path.clone(), kind: held.kind };
        Ok(self.files.iter().map(entry).collect())
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        let bytes =
            self.files.get(path).map_or(Err(io::ErrorKind::NotFound), |it| it.bytes.clone());
        bytes.map_err(|kind| SourceError {
            path: format!("{}:{path}", self.commit.short_id()),
            cause: kind.into(),
        })
    }
}
