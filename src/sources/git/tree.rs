//! The files of a community as a commit has them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::error::GitError;
use super::object::{BlobId, CommitId, Mode, TreeEntry};
use super::repository::{Objects, Repository, blob, commit, tree};
use crate::sources::{Commit, Entry, EntryKind, Snapshot, SourceError};

/// The most files and folders of a commit; a tree that is named over and over has more.
const MOST_FILES: usize = 500_000;

/// The most folders within each other.
const MOST_DEPTH: usize = 100;

/// A commit's files below the community's folder.
///
/// The versions that were wanted are held in memory, the others read when they are asked for.
#[derive(Debug)]
pub struct CommitTree {
    commit: Commit,
    files: BTreeMap<String, Held>,
    hidden: BTreeSet<String>,
    store: gix::ThreadSafeRepository,
}

/// A path of a commit.
#[derive(Debug)]
struct Held {
    kind: EntryKind,
    id: gix::ObjectId,
    /// The bytes, or why they are not to be had, where they were wanted.
    bytes: Option<Result<Vec<u8>, GitError>>,
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
        let root = commit(local, id.0, |commit| commit.tree)?;
        let none =
            || GitError::NoFolder { revision: id.to_string(), folder: self.folder().to_owned() };
        let top = folder_of(local, root, &self.base)?.ok_or_else(none)?;
        let Listing { files, hidden } = listing(local, top)?;
        let held = |(path, (kind, id)): (String, (EntryKind, gix::ObjectId))| {
            let is_wanted = matches!(kind, EntryKind::File(_)) && wanted(&path);
            let bytes = is_wanted.then(|| blob(local, BlobId(id)));
            (path, Held { kind, id, bytes })
        };
        let files = files.into_iter().map(held).collect();
        let store = local.clone().into_sync();
        Ok(CommitTree { commit: self.describe(id)?, files, hidden, store })
    }
}

impl CommitTree {
    /// The commit.
    pub fn commit(&self) -> &Commit {
        &self.commit
    }

    /// The folders that have a hidden file of this name, each with a slash at its end.
    pub fn folders_with(&self, name: &str) -> impl Iterator<Item = &str> {
        self.hidden.iter().filter_map(move |path| path.strip_suffix(name))
    }
}

/// The tree of the folder `base` below the tree `root`.
pub(super) fn folder_of(
    local: &impl Objects,
    root: gix::ObjectId,
    base: &str,
) -> Result<Option<gix::ObjectId>, GitError> {
    let mut id = root;
    for name in base.split('/').filter(|name| !name.is_empty()) {
        let is_it =
            |entry: &TreeEntry<'_>| entry.mode == Mode::Folder && entry.name == name.as_bytes();
        match tree(local, id)?.find(is_it)? {
            Some(found) => id = found,
            None => return Ok(None),
        }
    }
    Ok(Some(id))
}

/// What a commit has below a folder.
#[derive(Default)]
pub(super) struct Listing {
    /// Each path, what stands there, and its id.
    pub(super) files: BTreeMap<String, (EntryKind, gix::ObjectId)>,
    /// The files whose names begin with a dot, which a community's files never do.
    hidden: BTreeSet<String>,
}

/// Lists a folder and those below it, as a work tree is listed.
///
/// A name that no file system would give, or that stands twice, is refused and not lost.
pub(super) fn listing(local: &gix::Repository, top: gix::ObjectId) -> Result<Listing, GitError> {
    let mut listing = Listing::default();
    let too_large = || GitError::TooLarge { object: top.to_string() };
    let mut folders = vec![(String::new(), top)];
    let mut seen = 0;
    while let Some((folder, id)) = folders.pop() {
        let mut names = BTreeSet::new();
        let tree = tree(local, id)?;
        for entry in tree.entries() {
            let entry = tree.read(entry)?;
            seen += 1;
            if seen > MOST_FILES {
                return Err(too_large());
            }
            let is_twice = !names.insert(entry.name);
            let (name, is_odd) = name_of(entry.name);
            let path = format!("{folder}{name}");
            let kind = match entry.mode {
                _ if is_odd || is_twice => EntryKind::Special,
                Mode::File if name.starts_with('.') => {
                    listing.hidden.insert(path);
                    continue;
                }
                _ if name.starts_with('.') => continue,
                Mode::Folder if folder.matches('/').count() >= MOST_DEPTH => {
                    return Err(too_large());
                }
                Mode::Folder => {
                    folders.push((format!("{path}/"), entry.id));
                    continue;
                }
                Mode::File => EntryKind::File(size_of(local, entry.id)),
                Mode::Link => EntryKind::Link,
                Mode::Other => EntryKind::Special,
            };
            listing.files.insert(path, (kind, entry.id));
        }
    }
    Ok(listing)
}

/// A name as text, and whether no honest tree has it.
fn name_of(bytes: &[u8]) -> (String, bool) {
    let name = String::from_utf8_lossy(bytes).into_owned();
    let is_of_git = [".git", "git~1"].iter().any(|git| name.eq_ignore_ascii_case(git));
    let is_odd = name.as_bytes() != bytes
        || matches!(name.as_str(), "" | "." | "..")
        || is_of_git
        || name.contains(['/', '\\']);
    (name, is_odd)
}

/// The size of a version of a file; one that is not there fails when it is read.
fn size_of(local: &gix::Repository, id: gix::ObjectId) -> u64 {
    local.find_header(id).map_or(0, |header| header.size())
}

impl Snapshot for CommitTree {
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let entry = |(path, held): (&String, &Held)| Entry { path: path.clone(), kind: held.kind };
        Ok(self.files.iter().map(entry).collect())
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        let failed =
            |cause| SourceError { path: format!("{}:{path}", self.commit.short_id()), cause };
        let Some(held) = self.files.get(path) else {
            return Err(failed(io::ErrorKind::NotFound.into()));
        };
        let read = || blob(&self.store.to_thread_local(), BlobId(held.id));
        held.bytes.clone().unwrap_or_else(read).map_err(|error| failed(error.into()))
    }
}
