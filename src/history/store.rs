//! Versions of files, each read once and kept only as long as it is needed.
//!
//! # Cost
//!
//! Those of some commits are read together, by all threads. How many commits
//! that are follows from how large the versions were so far, so that memory is
//! bounded.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gap::GapReason;
use super::groups::Groups;
use super::reader::{FileChanges, Job, Step};
use super::version::Version;
use crate::records::{FileKind, kind_of};
use crate::sources::{BlobId, FileChange, Visit};

/// What a version is read as: the same bytes mean other rows in another kind of file.
///
/// The path counts only for documents, which are known by it, and the year for budgets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key<'v> {
    pub(super) blob: BlobId,
    kind: FileKind,
    name: Option<&'v str>,
}

impl<'v> Key<'v> {
    pub(super) fn of(path: &'v str, blob: BlobId) -> Option<Self> {
        let kind = kind_of(path)?;
        let is_alike = matches!(kind, FileKind::Ledger | FileKind::Bank);
        Some(Self { blob, kind, name: (!is_alike).then_some(path) })
    }
}

/// What came of reading a version.
pub(super) type Loaded = Result<Version, GapReason>;

/// A version that is asked for.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// How many times it still is.
    pub(super) uses: usize,
    /// Its rows, once it was read.
    pub(super) rows: Option<Loaded>,
}

/// What stands in for versions that cannot be read: for each the last one before it that can be.
pub(super) type StandIns<'v> = BTreeMap<(&'v str, BlobId), Option<Version>>;

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

/// The versions that a history needs, between the times that some are read.
#[derive(Default)]
pub(super) struct Store<'v> {
    versions: BTreeMap<Key<'v>, Held>,
    /// Of each file the version that was read last, by which the next one is read.
    nearest: BTreeMap<&'v str, Version>,
    stand_ins: StandIns<'v>,
    /// The paths of files, each once for all the rows that stand there.
    paths: BTreeMap<&'v str, Arc<str>>,
    pub(super) effort: Effort,
}

/// How many bytes of versions are read together, at most if they are as large as those before.
const TOGETHER: usize = 2 << 20;

/// How many commits are looked at together, at first and at most.
const COMMITS: (usize, usize) = (8, 128);

impl<'v> Store<'v> {
    /// Counts how often each version will be asked for.
    pub(super) fn new(visits: &'v [Visit]) -> Self {
        let mut versions: BTreeMap<Key<'v>, Held> = BTreeMap::new();
        for key in visits.iter().flat_map(|visit| &visit.files).flat_map(keys) {
            versions.entry(key).or_default().uses += 1;
        }
        Self { versions, ..Self::default() }
    }

    /// How many of the next commits are read together.
    pub(super) fn together(&self) -> usize {
        let size = self.effort.bytes / self.effort.versions.max(1);
        match self.effort.versions {
            0 => COMMITS.0,
            _ => (TOGETHER / size.max(1)).clamp(1, COMMITS.1),
        }
    }

    /// The files that some commits changed, each with what is held for it; `first` is the number
    /// of the first commit.
    pub(super) fn jobs(&mut self, visits: &'v [Visit], first: usize) -> Vec<Job<'v>> {
        let mut groups = Groups::of(visits);
        let mut jobs: BTreeMap<usize, Job<'v>> = BTreeMap::new();
        for (index, visit) in visits.iter().enumerate() {
            let (visit, parents, files) = (first + index, visit.parents_of_files(), &visit.files);
            for file in files {
                let job = jobs.entry(groups.group(&file.path)).or_default();
                let held = keys(file).filter_map(|key| self.versions.remove_entry(&key));
                job.versions.extend(held);
                job.nearest.extend(self.nearest.remove_entry(&*file.path));
                let blobs = blobs(file).map(|blob| (&*file.path, blob));
                job.stand_ins.extend(blobs.filter_map(|it| self.stand_ins.remove_entry(&it)));
                let path = self.paths.entry(&file.path).or_insert_with(|| (*file.path).into());
                let path = Arc::clone(path);
                job.steps.push(Step { visit, parents, file, path });
            }
        }
        jobs.into_values().collect()
    }

    /// Holds what jobs that are done leave, and gives what they found, in the order of commits.
    pub(super) fn hold(&mut self, jobs: Vec<Job<'v>>) -> Vec<FileChanges> {
        let mut changes = Vec::new();
        for job in jobs {
            self.versions.extend(job.versions);
            self.nearest.extend(job.nearest);
            self.stand_ins.extend(job.stand_ins);
            self.effort.versions += job.effort.versions;
            self.effort.bytes += job.effort.bytes;
            self.effort.parsed += job.effort.parsed;
            changes.extend(job.changes);
        }
        changes.sort_by(|a: &FileChanges, b| (a.visit, &a.path).cmp(&(b.visit, &b.path)));
        changes
    }
}

/// The versions of a file that a commit needs.
pub(super) fn keys(file: &FileChange) -> impl Iterator<Item = Key<'_>> {
    blobs(file).filter_map(|blob| Key::of(&file.path, blob))
}

fn blobs(file: &FileChange) -> impl Iterator<Item = BlobId> {
    file.before.iter().copied().chain([file.after]).flatten()
}
