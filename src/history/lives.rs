//! The life of every row, from the commits that changed it.
//!
//! # Cost
//!
//! Linear in the versions that commits brought: each is read once, compared
//! with the one before it, and let go. What stays is one state of each row and
//! what changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::{RowChange, RowId, State};
use super::gap::Gap;
use super::mask::{Mask, Shown, Withheld};
use super::reader::Reader;
use super::store::Effort;
use super::version::Row;
use super::writer::Writer;
use crate::records::{is_read_folder, kind_of};
use crate::sources::{CommitId, GitError, Repository, Visit};
use crate::units::YearStart;

/// Everything that happened to the rows of a community.
#[derive(Debug, Default)]
pub struct History {
    /// The commits that changed files of the books, the oldest first.
    pub visits: Vec<Visit>,
    /// The versions that were passed over.
    pub gaps: Vec<Gap>,
    /// What it took to read it.
    pub effort: Effort,
    pub(super) lives: BTreeMap<RowId, Life>,
}

/// What happened to one row.
#[derive(Debug, Default)]
pub struct Life {
    /// What happened, the oldest first.
    pub revisions: Vec<Revision>,
    pub(super) last: Option<Row>,
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
        let history = Writer::new(start).write(&Reader::of(repository), &visits)?;
        Ok(Self { visits, ..history })
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
