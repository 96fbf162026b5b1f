//! The commit that a folder's files belong to.
//!
//! Git is read in process. No hook, filter or setting of the repository is run.

use std::collections::BTreeMap;
use std::path::Path;

use gix::objs::{Kind, compute_hash};

use crate::sources::Files;
use crate::units::Date;

/// The commit that a site is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its full id in hexadecimal.
    pub id: String,
    /// The day on which it was made, in its own time zone.
    pub date: Option<Date>,
    /// Whether the files that were read differ from those of the commit.
    pub is_altered: bool,
}

impl Commit {
    /// The first digits of the id, as people quote it.
    pub fn short_id(&self) -> &str {
        self.id.get(..7).unwrap_or(&self.id)
    }
}

/// The way from the top of the repository to `folder`, with a slash at its end.
///
/// Empty for the top itself, and outside any repository.
pub fn path_in_repository(folder: &Path) -> String {
    let below = || {
        let repository = gix::discover(folder).ok()?;
        let top = repository.workdir()?.canonicalize().ok()?;
        let folder = folder.canonicalize().ok()?;
        let parts = folder.strip_prefix(top).ok()?.iter().map(|part| part.to_str());
        let names: Vec<&str> = parts.collect::<Option<_>>()?;
        Some(names.iter().map(|name| format!("{name}/")).collect())
    };
    below().unwrap_or_default()
}

/// The commit checked out where `folder` lies, or `None` outside any repository.
///
/// A repository that cannot be opened counts as none: the site then says that
/// it was built from files without a history.
pub fn head_commit(folder: &Path) -> Option<Commit> {
    let repository = gix::discover(folder).ok()?;
    let commit = repository.head_commit().ok()?;
    let time = commit.time().ok()?;
    let date = Date::of_moment(time.seconds, time.offset);
    Some(Commit { id: commit.id.to_string(), date, is_altered: false })
}

/// Whether the files that were read below `folder` are others than those of the commit.
///
/// `wanted` tells which paths of the commit should have been read. Line ends
/// that a checkout changed are no difference. What cannot be compared counts
/// as different: nobody should quote a commit for files that may not be its own.
pub fn is_altered(folder: &Path, files: &Files, wanted: impl Fn(&str) -> bool) -> bool {
    let compare = || {
        let repository = gix::discover(folder).ok()?;
        let mut tree = repository.head_commit().ok()?.tree().ok()?;
        let base = path_in_repository(folder);
        if !base.is_empty() {
            let entry = tree.lookup_entry_by_path(base.trim_end_matches('/')).ok()??;
            tree = entry.object().ok()?.try_into_tree().ok()?;
        }
        let committed = tree.traverse().breadthfirst.files().ok()?;
        let committed = committed.into_iter().filter(|entry| entry.mode.is_blob());
        let committed: BTreeMap<String, gix::ObjectId> = committed
            .map(|entry| (entry.filepath.to_string(), entry.oid))
            .filter(|(path, _)| wanted(path))
            .collect();
        let is_same = |bytes: &[u8], id: &gix::ObjectId| {
            compute_hash(repository.object_hash(), Kind::Blob, bytes).is_ok_and(|hash| hash == *id)
        };
        let is_own = |file: &crate::sources::File| {
            let Some(id) = committed.get(&file.path) else { return false };
            let plain = file.text().replace("\r\n", "\n");
            is_same(file.bytes(), id) || is_same(plain.as_bytes(), id)
        };
        Some(files.iter().count() == committed.len() && files.iter().all(is_own))
    };
    !compare().unwrap_or(false)
}
