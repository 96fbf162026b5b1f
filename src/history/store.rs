//! Versions of files, each read once and kept only as long as it is needed.
//!
//! # Cost
//!
//! Those of some commits are read together, by all threads: of each file from
//! the newest to the oldest, as git stores them, and the rows of each by those
//! of the one before. How many commits that are follows from how large the
//! versions were so far, so that memory is bounded.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::gap::GapReason;
use super::version::Version;
use crate::records::{FileKind, Sheet, kind_of};
use crate::sources::{BlobId, GitError, Repository, Versions, Visit};

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

/// What came of reading a version.
type Loaded = Result<Result<Version, GapReason>, GitError>;

/// A version that is held.
struct Held {
    uses: usize,
    rows: Option<Loaded>,
}

/// How much was read, in numbers that are the same on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// The versions of files.
    pub versions: usize,
    /// Their bytes.
    pub bytes: usize,
    /// The bytes of them that were cut into rows and cells.
    pub parsed: usize,
}

/// What reads versions, while those that were read before are being told.
pub(super) struct Reader {
    source: Versions,
    is_partial: bool,
}

/// The versions that the next of some commits need.
pub(super) struct Ahead<'v> {
    /// How many commits those are.
    pub(super) commits: usize,
    jobs: Vec<Job<'v>>,
}

/// What was read of a file: its versions, and the last of them, by which the next is read.
struct Read<'v> {
    path: &'v str,
    near: Option<Version>,
    effort: Effort,
    versions: Vec<(Key, Loaded)>,
}

/// Versions that were read together.
pub(super) struct Batch<'v>(Vec<Read<'v>>);

/// The versions that a history needs.
pub(super) struct Store {
    versions: BTreeMap<Key, Held>,
    /// Of each file the version that was read last, by which the next one is read.
    nearest: BTreeMap<Arc<str>, Version>,
    pub(super) effort: Effort,
}

/// The versions of one file that are read one after the other.
struct Job<'v> {
    path: &'v str,
    near: Option<Version>,
    keys: Vec<Key>,
}

/// How many bytes of versions are read together, at most if they are as large as those before.
const TOGETHER: usize = 4 << 20;

/// How many commits are looked at together, at first and at most.
const COMMITS: (usize, usize) = (8, 512);

impl Store {
    /// Counts how often each version will be asked for.
    pub(super) fn new(visits: &[Visit]) -> Self {
        let mut versions = BTreeMap::new();
        for (path, blob) in visits.iter().flat_map(blobs) {
            if let Some(key) = Key::of(path, blob) {
                versions.entry(key).or_insert(Held { uses: 0, rows: None }).uses += 1;
            }
        }
        Self { versions, nearest: BTreeMap::new(), effort: Effort::default() }
    }

    /// What the next of some commits need that is not held yet.
    pub(super) fn ahead<'v>(&self, visits: &'v [Visit]) -> Ahead<'v> {
        let size = self.effort.bytes / self.effort.versions.max(1);
        let most = match self.effort.versions {
            0 => COMMITS.0,
            _ => (TOGETHER / size.max(1)).clamp(1, COMMITS.1),
        };
        let commits = most.min(visits.len());
        Ahead { commits, jobs: self.jobs(&visits[..commits]) }
    }

    /// Holds what was read.
    pub(super) fn hold(&mut self, batch: Batch<'_>) {
        for Read { path, near, effort, versions } in batch.0 {
            self.nearest.extend(near.map(|near| (Arc::from(path), near)));
            self.effort.versions += effort.versions;
            self.effort.bytes += effort.bytes;
            self.effort.parsed += effort.parsed;
            for (key, loaded) in versions {
                if let Some(held) = self.versions.get_mut(&key) {
                    held.rows = Some(loaded);
                }
            }
        }
    }

    /// The versions of some commits that are not held yet, by file.
    fn jobs<'v>(&self, visits: &'v [Visit]) -> Vec<Job<'v>> {
        let mut seen = std::collections::BTreeSet::new();
        let mut jobs: BTreeMap<&str, Vec<Key>> = BTreeMap::new();
        for (path, blob) in visits.iter().flat_map(blobs) {
            let Some(key) = Key::of(path, blob) else { continue };
            let is_held = self.versions.get(&key).is_some_and(|held| held.rows.is_some());
            if !is_held && seen.insert(key.clone()) {
                jobs.entry(path).or_default().push(key);
            }
        }
        let near = |path: &str| self.nearest.get(path).cloned();
        jobs.into_iter().map(|(path, keys)| Job { path, near: near(path), keys }).collect()
    }

    /// The rows of a version, for one of the times that were counted.
    pub(super) fn take(&mut self, path: &str, blob: BlobId) -> Loaded {
        let Some(key) = Key::of(path, blob) else { return Ok(Ok(Version::default())) };
        let Some(held) = self.versions.get_mut(&key) else { return Ok(Ok(Version::default())) };
        held.uses = held.uses.saturating_sub(1);
        let rows = if held.uses == 0 { held.rows.take() } else { held.rows.clone() };
        rows.unwrap_or_else(|| Ok(Ok(Version::default())))
    }
}

/// The versions that a commit needs, each with its file.
fn blobs(visit: &Visit) -> impl Iterator<Item = (&str, BlobId)> {
    visit.files.iter().flat_map(|file| {
        let blobs = file.before.iter().copied().chain([file.after]).flatten();
        blobs.map(|blob| (file.path.as_str(), blob))
    })
}

impl Reader {
    /// Reads out of a repository.
    pub(super) fn of(repository: &Repository) -> Self {
        Self { source: repository.versions(), is_partial: repository.is_partial() }
    }

    /// Reads what is asked for, each file by one thread.
    pub(super) fn read<'v>(&self, ahead: Ahead<'v>) -> Batch<'v> {
        Batch(ahead.jobs.into_par_iter().map(|job| self.versions(job)).collect())
    }

    fn versions<'v>(&self, job: Job<'v>) -> Read<'v> {
        let Job { path, mut near, keys } = job;
        let mut effort = Effort::default();
        let mut read = |bytes: Result<Arc<Vec<u8>>, GitError>| match bytes {
            Ok(bytes) => {
                effort.versions += 1;
                effort.bytes += bytes.len();
                let sheet = Sheet::read(path, bytes, near.as_deref());
                Ok(sheet.map_err(|line| GapReason::Unreadable { line }).map(|sheet| {
                    effort.parsed += sheet.parsed();
                    let version = Arc::new(sheet);
                    near = Some(Arc::clone(&version));
                    version
                }))
            }
            Err(GitError::Missing { .. }) if self.is_partial => Ok(Err(GapReason::Missing)),
            Err(error) => Err(error),
        };
        let newest_first = keys.iter().rev();
        let mut bytes: Vec<_> =
            self.source.lend(|source| newest_first.map(|key| source.blob(key.blob)).collect());
        bytes.reverse();
        let loaded: Vec<Loaded> = bytes.into_iter().map(&mut read).collect();
        Read { path, near, effort, versions: keys.into_iter().zip(loaded).collect() }
    }
}
