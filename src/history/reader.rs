//! What commits did to the rows of files: each file is read and compared by one thread.
//!
//! # Cost
//!
//! Of each file the versions are taken from the newest to the oldest, as git
//! stores them, and cut into rows by those of the one before. A version is let
//! go as soon as no other is compared with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::gap::{Gap, GapReason};
use super::store::{Effort, Held, Key, Loaded, StandIns, keys};
use super::version::{Differs, Version, differing};
use crate::records::Sheet;
use crate::sources::{BlobId, FileChange, GitError, Repository, Versions};

/// What reads versions of files.
pub(super) struct Reader {
    source: Versions,
    is_partial: bool,
}

/// A file that a commit changed.
pub(super) struct Step<'v> {
    /// The number of the commit.
    pub(super) visit: usize,
    /// How many versions of its files there are to compare with.
    pub(super) parents: usize,
    pub(super) file: &'v FileChange,
    pub(super) path: Arc<str>,
}

/// What some commits did to files that have versions in common, mostly to one file.
#[derive(Default)]
pub(super) struct Job<'v> {
    /// What is to be compared, in the order of commits.
    pub(super) steps: Vec<Step<'v>>,
    /// The versions that this takes, and afterwards those that others need.
    pub(super) versions: BTreeMap<Key<'v>, Held>,
    pub(super) nearest: BTreeMap<&'v str, Version>,
    pub(super) stand_ins: StandIns<'v>,
    /// What was found.
    pub(super) changes: Vec<FileChanges>,
    pub(super) effort: Effort,
    texts: Texts<'v>,
}

/// Versions as git has them, before they are cut into rows.
type Texts<'v> = BTreeMap<Key<'v>, Result<Arc<Vec<u8>>, GapReason>>;

/// What a commit did to the rows of a file.
pub(super) struct FileChanges {
    /// The number of the commit.
    pub(super) visit: usize,
    pub(super) path: Arc<str>,
    /// What differs from each of its parents.
    pub(super) from: Vec<Vec<Differs>>,
    /// Why the file was passed over.
    pub(super) gap: Option<Gap>,
    /// The versions that say which months are closed, where the file does.
    pub(super) closings: Vec<Version>,
}

impl Reader {
    /// Reads out of a repository.
    pub(super) fn of(repository: &Repository) -> Self {
        Self { source: repository.versions(), is_partial: repository.is_partial() }
    }

    /// Reads and compares what some jobs take.
    pub(super) fn read<'v>(&self, jobs: Vec<Job<'v>>) -> Result<Vec<Job<'v>>, GitError> {
        let done = jobs.into_par_iter().map(|mut job| {
            job.texts = self.texts(&job)?;
            for step in std::mem::take(&mut job.steps) {
                let changes = job.compare(&step);
                job.changes.push(changes);
            }
            Ok(job)
        });
        // Of several errors always the same one.
        let done: Vec<Result<_, _>> = done.collect();
        done.into_iter().collect()
    }

    /// The versions that a job needs and that were not read yet.
    fn texts<'v>(&self, job: &Job<'v>) -> Result<Texts<'v>, GitError> {
        let is_unread = |key: &Key<'v>| job.versions.get(key).is_some_and(|it| it.rows.is_none());
        let keys: Vec<_> = job.steps.iter().flat_map(|step| keys(step.file)).collect();
        let mut texts = Texts::new();
        self.source.lend(|source| {
            for key in keys.into_iter().rev().filter(is_unread) {
                if texts.contains_key(&key) {
                    continue;
                }
                let text = match source.blob(key.blob) {
                    Ok(bytes) => Ok(bytes),
                    Err(GitError::Missing { .. }) if self.is_partial => Err(GapReason::Missing),
                    Err(error) => return Err(error),
                };
                texts.insert(key, text);
            }
            Ok(texts)
        })
    }
}

impl<'v> Job<'v> {
    fn compare(&mut self, step: &Step<'v>) -> FileChanges {
        let Step { visit, parents, file, path } = step;
        let name = file.path.as_str();
        let before = |blob: &Option<BlobId>| match blob {
            Some(blob) => self.version(name, *blob).unwrap_or_default(),
            None => None,
        };
        let before: Vec<Option<Version>> = file.before.iter().map(before).collect();
        let mut gap = None;
        let now = match file.after.map(|blob| (blob, self.version(name, blob))) {
            None => None,
            Some((_, Ok(rows))) => rows,
            Some((blob, Err(reason))) => {
                gap = Some(Gap { visit: Some(*visit), path: Arc::clone(path), reason });
                let rows = before.iter().flatten().next().cloned();
                if Key::of(name, blob).is_some_and(|key| self.versions.contains_key(&key)) {
                    self.stand_ins.insert((name, blob), rows.clone());
                }
                rows
            }
        };
        let from = (0..*parents).map(|parent| {
            let before = before.get(parent).and_then(Option::as_ref);
            differing(path, before, now.as_ref())
        });
        let from = from.collect();
        let has_closings = name == "periods.csv";
        let closings = before.into_iter().chain([now]).flatten().filter(|_| has_closings).collect();
        FileChanges { visit: *visit, path: Arc::clone(path), from, gap, closings }
    }

    /// The rows of a version, or of the one that stands in for it.
    fn version(&mut self, path: &'v str, blob: BlobId) -> Result<Option<Version>, GapReason> {
        let Some(key) = Key::of(path, blob) else { return Ok(None) };
        let Some(mut held) = self.versions.remove(&key) else { return Ok(None) };
        let rows = held.rows.take().unwrap_or_else(|| self.read(path, key));
        held.uses = held.uses.saturating_sub(1);
        let stand_in = if held.uses > 0 {
            self.versions.insert(key, Held { rows: Some(rows.clone()), ..held });
            self.stand_ins.get(&(path, blob)).cloned()
        } else {
            self.stand_ins.remove(&(path, blob))
        };
        stand_in.map_or_else(|| rows.map(Some), Ok)
    }

    fn read(&mut self, path: &'v str, key: Key<'v>) -> Loaded {
        let Some(text) = self.texts.remove(&key) else { return Ok(Version::default()) };
        let text = text?;
        self.effort.versions += 1;
        self.effort.bytes += text.len();
        let near = self.nearest.get(path).map(|near| &**near);
        let sheet = Sheet::read(path, text, near).map_err(|line| GapReason::Unreadable { line })?;
        self.effort.parsed += sheet.parsed();
        let version = Arc::new(sheet);
        self.nearest.insert(path, Arc::clone(&version));
        Ok(version)
    }
}
