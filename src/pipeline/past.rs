//! The history of a community's rows, read for its pages.

use super::reading::Reading;
use crate::history::History;
use crate::sources::{CommitId, GitError, Repository};
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
