//! The history of a community's rows: read for its pages, and held against what is closed.

use super::reading::Reading;
use crate::checks;
use crate::history::{Comparison, History};
use crate::sources::{CommitId, Files, GitError, Repository};
use crate::views::Past;

/// Reads what became of the rows up to a commit; `None` where the books cannot be read.
///
/// # Errors
///
/// Where an object of the repository is missing or broken.
pub fn past(
    repository: &Repository,
    tip: CommitId,
    reading: &Reading,
) -> Result<Option<Past>, GitError> {
    let (Some((books, _)), Some(mask)) = (&reading.books, reading.mask()) else {
        return Ok(None);
    };
    let history = History::of(repository, tip, books.community.year_start)?;
    Ok(Some(Past::of(history, mask, repository.folder(), books)))
}

/// Adds to a reading what it may not alter since the files of an earlier commit.
pub fn lock(before: &Files, reading: &mut Reading) {
    let Some((books, _)) = &reading.books else { return };
    let changes = Comparison::of(before, &reading.files, books.community.year_start);
    checks::lock(&changes, books, &reading.files, &mut reading.report);
}
