//! The community's folder as a command reads it.

use std::collections::BTreeSet;
use std::path::Path;

use super::failure::Failure;
use crate::output;
use crate::pipeline::{self, Moment, Reading};
use crate::records;
use crate::sources::{CommitId, Entry, GitError, Repository, Snapshot, SourceError, Worktree};
use crate::units::Date;
use crate::views::Past;

/// A community's folder without the sites that were built inside it.
///
/// What a build wrote must not count among what the next one is made from.
#[derive(Clone, Debug)]
pub(super) struct Community {
    tree: Worktree,
}

/// A repository, and the commit that is checked out there.
pub(super) type Head = (Repository, CommitId);

/// A community that was read for a build.
pub(super) struct Read {
    /// What was read and found.
    pub(super) reading: Reading,
    /// What is known of the moment.
    pub(super) moment: Moment,
    /// Where the files come from, if they lie in a repository.
    pub(super) head: Option<Head>,
}

impl Community {
    /// The folder at `folder`.
    pub(super) fn new(folder: &Path) -> Self {
        Self { tree: Worktree::new(folder) }
    }

    /// What is known of this moment: the day that was named, and the commit.
    pub(super) fn moment(&self, today: Option<Date>) -> Result<Moment, GitError> {
        moment(self.head()?.as_ref(), today)
    }

    /// The repository that the folder lies in, and the commit that is checked out there.
    fn head(&self) -> Result<Option<Head>, GitError> {
        let repository = match Repository::open(self.tree.root()) {
            Err(GitError::NoRepository { .. }) => return Ok(None),
            opened => opened?,
        };
        match repository.resolve("HEAD") {
            Err(GitError::NoCommit) => Ok(None),
            resolved => resolved.map(|id| Some((repository, id))),
        }
    }

    /// Reads and checks the community for a build, which must know whether the files are the
    /// commit's own.
    pub(super) fn read(&self, today: Option<Date>) -> Result<Read, Failure> {
        let head = self.head()?;
        let mut moment = moment(head.as_ref(), today)?;
        let reading = pipeline::read(self, &moment)?;
        if let (Some(commit), Some((repository, id))) = (&mut moment.commit, &head) {
            commit.is_altered = repository.is_altered(*id, self, &reading.files, records::is_own);
        }
        Ok(Read { reading, moment, head })
    }

    /// The folders that hold a site, each with a slash at its end.
    fn sites(&self, entries: &[Entry]) -> Vec<String> {
        let own: Vec<&str> = records::names().collect();
        let folders = entries.iter().flat_map(|entry| {
            let path = entry.path.as_str();
            path.match_indices('/').map(move |(at, _)| &path[..at])
        });
        let is_own = |folder: &&str| own.contains(&folder.split('/').next().unwrap_or_default());
        let folders: BTreeSet<&str> = folders.filter(|folder| !is_own(folder)).collect();
        let is_site = |folder: &&str| output::is_site(&self.tree.root().join(folder));
        folders.into_iter().filter(is_site).map(|folder| format!("{folder}/")).collect()
    }
}

/// What became of the rows that were read, where they lie in a repository.
pub(super) fn past_of(head: Option<&Head>, reading: &Reading) -> Result<Option<Past>, GitError> {
    match head {
        Some((repository, tip)) => pipeline::past(repository, *tip, reading),
        None => Ok(None),
    }
}

/// What is known of a moment at which a commit is checked out, or none.
fn moment(head: Option<&Head>, today: Option<Date>) -> Result<Moment, GitError> {
    let Some((repository, id)) = head else {
        return Ok(Moment { today, ..Moment::default() });
    };
    let history = pipeline::reach(repository);
    Ok(Moment { today, commit: Some(repository.describe(*id)?), history, previous: None })
}

impl Snapshot for Community {
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let mut entries = self.tree.entries()?;
        let sites = self.sites(&entries);
        entries.retain(|entry| !sites.iter().any(|site| entry.path.starts_with(site)));
        Ok(entries)
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        self.tree.bytes(path)
    }
}
