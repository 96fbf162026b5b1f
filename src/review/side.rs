//! The two versions of the books that a change lies between.

use crate::analysis::Analysis;
use crate::diag::Report;
use crate::history::{Comparison, Mask};
use crate::model::Books;
use crate::sources::{Commit, Files};

/// One of the two versions.
#[derive(Clone, Copy)]
pub struct Side<'s> {
    /// Its files.
    pub files: &'s Files,
    /// What was found in them.
    pub report: &'s Report,
    /// The books and their figures, unless the settings cannot be read.
    pub books: Option<(&'s Books, &'s Analysis)>,
    /// Its commit; `None` for files that no commit has.
    pub commit: Option<&'s Commit>,
}

/// A change of the books: both versions, what differs, and what of it may be read.
#[derive(Clone, Copy)]
pub struct Changeset<'s> {
    /// What was.
    pub before: Side<'s>,
    /// What is.
    pub after: Side<'s>,
    /// The rows that differ.
    pub rows: &'s Comparison,
    /// What of them may be read.
    pub mask: &'s Mask,
}

impl Side<'_> {
    /// Whether a row or a file was left out, so that no sum is whole.
    pub(super) fn is_partial(&self) -> bool {
        self.books.is_some_and(|(books, _)| books.is_partial)
    }
}
