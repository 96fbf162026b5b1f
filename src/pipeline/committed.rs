//! A community as a commit has it, with nothing of the files that lie about.

use super::reading::Moment;
use crate::output;
use crate::published::History;
use crate::sources::{CommitId, CommitTree, Entry, GitError, Repository, Snapshot, SourceError};
use crate::units::Date;

/// The files of a commit without the sites that were committed among them.
#[derive(Debug)]
pub struct Committed {
    tree: CommitTree,
    sites: Vec<String>,
    history: History,
}

impl Committed {
    /// The community of a commit.
    ///
    /// # Errors
    ///
    /// Where the commit or one of its folders cannot be read, or has no such folder.
    pub fn open(repository: &Repository, id: CommitId) -> Result<Self, GitError> {
        let tree = repository.files_of(id, |_| false)?;
        let sites = tree.folders_with(output::MARKER).filter(|site| !site.is_empty());
        let sites = sites.filter(|site| !crate::records::is_own(site)).map(str::to_owned).collect();
        Ok(Self { tree, sites, history: reach(repository) })
    }

    /// What is known of the moment of a build from this commit.
    pub fn moment(&self, today: Option<Date>) -> Moment {
        let commit = Some(self.tree.commit().clone());
        Moment { today, commit, history: self.history, previous: None }
    }
}

impl Snapshot for Committed {
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let mut entries = self.tree.entries()?;
        entries.retain(|entry| !self.sites.iter().any(|site| entry.path.starts_with(site)));
        Ok(entries)
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        self.tree.bytes(path)
    }
}

/// How far the history is to be had in a repository.
pub fn reach(repository: &Repository) -> History {
    if repository.is_shallow() || repository.is_partial() {
        History::Partial
    } else {
        History::Whole
    }
}
