//! What a site is built from: the files of a folder, or those of a commit.

use std::path::Path;

use super::community::{Community, Head, Read, past_of};
use super::failure::{Failure, Status};
use crate::pipeline::{self, Committed, Moment, Reading};
use crate::published::History;
use crate::sources::{GitError, Repository, Snapshot};
use crate::units::Date;
use crate::views::Past;

/// Files that were read and checked, and where they come from.
pub(super) struct Origin {
    /// The files themselves.
    pub(super) snapshot: Box<dyn Snapshot>,
    /// What was read and found.
    pub(super) reading: Reading,
    /// What is known of the moment.
    pub(super) moment: Moment,
    /// The repository and the commit, where there are any.
    pub(super) at: Option<Head>,
}

impl Origin {
    /// Reads a community from its folder, or as a revision has it.
    ///
    /// A revision may name the community's folder behind a colon, as `main:books`:
    /// a bare repository has no folders that one could stand in.
    pub(super) fn read(
        folder: &Path,
        revision: Option<&str>,
        today: Option<Date>,
    ) -> Result<Self, Failure> {
        let Some(revision) = revision else {
            let community = Community::new(folder);
            if let Ok(repository) = Repository::open(folder)
                && repository.is_bare()
            {
                return Err(Failure::new(Status::Misused, "git-bare"));
            }
            let Read { reading, moment, head } = community.read(today)?;
            return Ok(Self { snapshot: Box::new(community), reading, moment, at: head });
        };
        let mut repository = Repository::open(folder)?;
        let (revision, below) = match revision.split_once(':') {
            Some((revision, below)) => (revision, Some(below)),
            None => (revision, None),
        };
        if let Some(below) = below {
            repository = repository.below(below);
        }
        let id = repository.resolve(revision)?;
        let committed = Committed::open(&repository, id)?;
        let moment = committed.moment(today);
        let reading = pipeline::read(&committed, &moment)?;
        let at = Some((repository, id));
        Ok(Self { snapshot: Box::new(committed), reading, moment, at })
    }

    /// What became of the rows, where there is a history.
    pub(super) fn past(&self) -> Result<Option<Past>, GitError> {
        past_of(self.at.as_ref(), &self.reading)
    }

    /// That every commit is to be had, which some insist on.
    pub(super) fn require_history(&self, folder: &Path) -> Result<(), Failure> {
        let shallow = self.at.as_ref().is_some_and(|(repository, _)| repository.is_shallow());
        match self.moment.history {
            History::Whole => Ok(()),
            History::Partial if shallow => Err(Failure::new(Status::Failed, "git-shallow")),
            History::Partial => Err(Failure::new(Status::Failed, "git-partial")),
            History::Unread if self.at.is_some() => Err(GitError::NoCommit.into()),
            History::Unread => {
                Err(GitError::NoRepository { folder: folder.display().to_string() }.into())
            }
        }
    }
}
