//! Versions of files, each read once and kept only as long as it is needed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gap::GapReason;
use super::version::{Rows, read};
use crate::records::{FileKind, kind_of};
use crate::sources::{BlobId, File, GitError, Repository, Visit};

/// What a version is read as: the same bytes mean other rows in another kind of file.
///
/// The path counts only for documents, which are known by it, and the year for budgets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    blob: BlobId,
    kind: FileKind,
    name: Arc<str>,
}

impl Key {
    fn of(path: &str, blob: BlobId) -> Option<Self> {
        let kind = kind_of(path)?;
        let is_alike = matches!(kind, FileKind::Ledger | FileKind::Bank);
        Some(Self { blob, kind, name: if is_alike { "".into() } else { path.into() } })
    }
}

/// A version that is held.
struct Held {
    uses: usize,
    rows: Option<Result<Rows, GapReason>>,
}

/// The versions that a history needs.
pub(super) struct Store<'r> {
    repository: &'r Repository,
    versions: BTreeMap<Key, Held>,
}

impl<'r> Store<'r> {
    /// Counts how often each version will be asked for.
    pub(super) fn new(repository: &'r Repository, visits: &[Visit]) -> Self {
        let mut versions = BTreeMap::new();
        for file in visits.iter().flat_map(|visit| &visit.files) {
            let blobs = file.before.iter().copied().chain([file.after]).flatten();
            for key in blobs.filter_map(|blob| Key::of(&file.path, blob)) {
                versions.entry(key).or_insert(Held { uses: 0, rows: None }).uses += 1;
            }
        }
        Self { repository, versions }
    }

    /// The rows of a version, for one of the times that were counted.
    pub(super) fn take(
        &mut self,
        path: &str,
        blob: BlobId,
    ) -> Result<Result<Rows, GapReason>, GitError> {
        let Some(key) = Key::of(path, blob) else { return Ok(Ok(Rows::default())) };
        let Some(held) = self.versions.get_mut(&key) else {
            return load(self.repository, path, blob);
        };
        let rows = match &held.rows {
            Some(rows) => rows.clone(),
            None => load(self.repository, path, blob)?,
        };
        held.uses = held.uses.saturating_sub(1);
        if held.uses == 0 {
            self.versions.remove(&key);
        } else {
            held.rows = Some(rows.clone());
        }
        Ok(rows)
    }
}

fn load(
    repository: &Repository,
    path: &str,
    blob: BlobId,
) -> Result<Result<Rows, GapReason>, GitError> {
    match repository.blob(blob) {
        Ok(bytes) => {
            let file = File::alone(path, bytes);
            Ok(read(&file).map_err(|line| GapReason::Unreadable { line }))
        }
        Err(GitError::Missing { .. }) if repository.is_partial() => Ok(Err(GapReason::Missing)),
        Err(error) => Err(error),
    }
}
