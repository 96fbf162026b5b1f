//! A commit that changed watched files, and what it changed.

use super::message::Message;
use super::object::{BlobId, CommitId};
use crate::units::Date;

/// A commit that changed watched files.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The commit.
    pub id: CommitId,
    /// The day on which it was made, in its own time zone; `None` where it says nonsense.
    pub date: Option<Date>,
    /// What it says.
    pub message: Message,
    /// The visits before it that its parents' files come from; none for the first.
    pub parents: Vec<usize>,
    /// Whether its parents were left out when the repository was cloned.
    pub is_boundary: bool,
    /// The watched files that differ from those of a parent, by path.
    pub files: Vec<FileChange>,
}

impl Visit {
    /// How many versions of its files there are to compare with: none counts as one without files.
    pub fn parents_of_files(&self) -> usize {
        self.files.iter().map(|file| file.before.len()).max().unwrap_or(0).max(1)
    }
}

/// A file before and after a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path from the community's folder.
    pub path: String,
    /// What it was in each parent of the commit; empty where there is no parent.
    pub before: Vec<Option<BlobId>>,
    /// What it is in the commit; `None` where it is gone.
    pub after: Option<BlobId>,
}
