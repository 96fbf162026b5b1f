//! The life of every row, from the commits that changed it.
//!
//! # Cost
//!
//! Linear in the versions that commits brought: each is read once, compared
//! with the one before it, and let go. What stays is one state of each row and
//! what changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::{Change, RowChange, RowId, State, change};
use super::closings::Closings;
use super::gap::{Gap, GapReason};
use super::mask::{Mask, Shown, Withheld};
use super::merges;
use super::renames;
use super::store::{Effort, Store};
use super::version::{Differing, Row, Version};
use crate::records::{is_read_folder, kind_of};
use crate::sources::{BlobId, CommitId, FileChange, GitError, Repository, Visit};
use crate::units::{Month, YearStart};

/// Everything that happened to the rows of a community.
#[derive(Debug, Default)]
pub struct History {
    /// The commits that changed files of the books, the oldest first.
    pub visits: Vec<Visit>,
    /// The versions that were passed over.
    pub gaps: Vec<Gap>,
    /// What it took to read it.
    pub effort: Effort,
    lives: BTreeMap<RowId, Life>,
}

/// What happened to one row.
#[derive(Debug, Default)]
pub struct Life {
    /// What happened, the oldest first.
    pub revisions: Vec<Revision>,
    last: Option<Row>,
}

/// What one commit did to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The number of the commit among [`History::visits`].
    pub visit: usize,
    /// What happened.
    pub change: RowChange,
}

impl Life {
    /// What the row says in the end; `None` where it is gone.
    pub fn state(&self) -> Option<State> {
        self.last.as_ref().map(|row| State(Arc::clone(&row.written)))
    }

    /// The state that was told last.
    pub(super) const fn last(&self) -> Option<&Row> {
        self.last.as_ref()
    }
}

impl History {
    /// Reads what happened up to a commit, in a community whose years begin at `start`.
    ///
    /// # Errors
    ///
    /// Where an object that is needed is missing or broken; the error names it.
    pub fn of(repository: &Repository, tip: CommitId, start: YearStart) -> Result<Self, GitError> {
        let is_watched = |path: &str| match path.strip_suffix('/') {
            Some(folder) => is_read_folder(folder),
            None => kind_of(path).is_some(),
        };
        let visits = repository.visits(tip, is_watched)?;
        let mut writer = Writer {
            store: Store::new(repository, &visits),
            stand_ins: BTreeMap::new(),
            closings: Vec::with_capacity(visits.len()),
            history: Self::default(),
            start,
        };
        let mut ahead = 0;
        for (number, visit) in visits.iter().enumerate() {
            if number == ahead {
                ahead += writer.store.read_ahead(&visits[number..]);
            }
            writer.visit(number, visit)?;
        }
        Ok(Self { visits, effort: writer.store.effort, ..writer.history })
    }

    /// The rows of all times, by their ids.
    pub fn lives(&self) -> impl Iterator<Item = (&RowId, &Life)> {
        self.lives.iter()
    }

    /// All revisions, the oldest first; those of one commit by their rows.
    pub fn revisions(&self) -> Vec<&Revision> {
        let mut all: Vec<&Revision> =
            self.lives.values().flat_map(|life| &life.revisions).collect();
        all.sort_by_key(|revision| revision.visit);
        all
    }

    /// The changes of rows whose month had been closed, the oldest first.
    pub fn corrections(&self) -> Vec<&Revision> {
        let mut all = self.revisions();
        all.retain(|revision| revision.change.closed.is_some());
        all
    }

    /// The revisions that wrote into a row what certainly points at a person, or left it there.
    pub fn exposures(&self, mask: &Mask) -> Vec<&Revision> {
        let is_personal = |change: &RowChange, state: &State| {
            let mut columns = state.columns();
            columns.any(|name| {
                mask.cell(&change.row, state, name) == Shown::Withheld(Withheld::Personal)
            })
        };
        let mut all = self.revisions();
        all.retain(|revision| {
            revision.change.new.as_ref().is_some_and(|state| is_personal(&revision.change, state))
        });
        all
    }

    /// What happened to a row.
    pub fn life(&self, row: &RowId) -> Option<&Life> {
        self.lives.get(row)
    }

    /// Whether some of the history was left out when the repository was cloned.
    pub fn is_cut(&self) -> bool {
        self.visits.iter().any(|visit| visit.is_boundary)
    }
}

/// Writes the lives of rows, commit by commit.
struct Writer {
    store: Store,
    /// For versions that cannot be read, the last one before that can be.
    stand_ins: BTreeMap<(Arc<str>, BlobId), Option<Version>>,
    closings: Vec<Closings>,
    history: History,
    start: YearStart,
}

impl Writer {
    fn visit(&mut self, number: usize, visit: &Visit) -> Result<(), GitError> {
        let closed = Closings::union(visit.parents.iter().map(|&parent| &self.closings[parent]));
        let mut from: Vec<Differing> = Vec::new();
        from.resize_with(visit.parents_of_files(), Differing::default);
        let mut after = closed.clone();
        for file in &visit.files {
            let path: Arc<str> = file.path.as_str().into();
            let (before, now) = self.versions(number, file, &path)?;
            for (index, differing) in from.iter_mut().enumerate() {
                differing.note(&path, before.get(index).and_then(Option::as_ref), now.as_ref());
            }
            if file.path == "periods.csv" {
                after = before
                    .iter()
                    .chain([&now])
                    .flatten()
                    .fold(after, |all, rows| all.with(rows, self.start));
            }
        }
        self.closings.push(after);
        let gone = |path: &str| visit.files.iter().any(|it| it.path == path && it.after.is_none());
        let is_merge = from.len() > 1;
        let mut rows = merges::told(from, &self.history);
        // What a merge brings under another name has been told on the line that it comes from.
        let renamed = if is_merge { Vec::new() } else { renames::take(&mut rows) };
        for renamed in renamed {
            let told = renamed.change();
            let earlier = self.history.lives.remove(&renamed.before).unwrap_or_default();
            let (row, states) = renamed.row;
            let carried = earlier.revisions.into_iter().map(|mut revision| {
                revision.change.row = row.clone();
                revision
            });
            self.history.lives.entry(row.clone()).or_default().revisions.extend(carried);
            self.tell(number, row, told, None, states);
        }
        for (row, [old, new]) in rows {
            let told = change(row.kind, old.as_ref(), new.as_ref(), &|path| !gone(path));
            let told = told.map(|told| if visit.is_boundary { Change::Known } else { told });
            let closed = closed.touched(old.as_ref(), new.as_ref());
            self.tell(number, row, told, closed, [old, new]);
        }
        Ok(())
    }

    /// The versions of a file in the parents and in the commit, with others for the unreadable.
    fn versions(
        &mut self,
        number: usize,
        file: &FileChange,
        path: &Arc<str>,
    ) -> Result<(Vec<Option<Version>>, Option<Version>), GitError> {
        let mut before = Vec::new();
        for blob in &file.before {
            before.push(match blob {
                Some(blob) => self.version(path, *blob)?.unwrap_or_default(),
                None => None,
            });
        }
        let Some(blob) = file.after else { return Ok((before, None)) };
        let now = match self.version(path, blob)? {
            Ok(rows) => rows,
            Err(reason) => {
                let rows = before.iter().flatten().next().cloned();
                self.history.gaps.push(Gap { visit: Some(number), path: Arc::clone(path), reason });
                self.stand_ins.insert((Arc::clone(path), blob), rows.clone());
                rows
            }
        };
        Ok((before, now))
    }

    /// The rows of a version, or of the one that stands in for it.
    fn version(
        &mut self,
        path: &Arc<str>,
        blob: BlobId,
    ) -> Result<Result<Option<Version>, GapReason>, GitError> {
        if let Some(rows) = self.stand_ins.get(&(Arc::clone(path), blob)) {
            return Ok(Ok(rows.clone()));
        }
        Ok(self.store.take(path, blob)?.map(Some))
    }

    /// Writes down what happened to a row, and its state.
    fn tell(
        &mut self,
        visit: usize,
        row: RowId,
        told: Option<Change>,
        closed: Option<Month>,
        states: [Option<Row>; 2],
    ) {
        let life = self.history.lives.entry(row.clone()).or_default();
        life.last.clone_from(&states[1]);
        let change = told.and_then(|told| RowChange::of(row, told, closed, states));
        life.revisions.extend(change.map(|change| Revision { visit, change }));
    }
}
