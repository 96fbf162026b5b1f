//! Whether one commit came out of another.

use std::collections::BTreeSet;

use super::error::GitError;
use super::object::CommitId;
use super::repository::{Repository, commit};

/// How two commits are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descent {
    /// The later one was made from the earlier one.
    Follows,
    /// It was not: history was written anew, or the two lie on different branches.
    Apart,
    /// The clone has too little of the history to tell.
    Unknown,
}

impl Repository {
    /// Whether `later` was made from `earlier`, by however many steps.
    ///
    /// # Errors
    ///
    /// Where a commit on the way cannot be read.
    pub fn descent(&self, earlier: CommitId, later: CommitId) -> Result<Descent, GitError> {
        let local = self.local();
        let cut = local.shallow_commits().ok().flatten();
        let is_cut = |id: &gix::ObjectId| cut.as_ref().is_some_and(|cut| cut.contains(id));
        let mut seen = BTreeSet::from([later.0]);
        let mut waiting = vec![later.0];
        let mut is_whole = true;
        while let Some(id) = waiting.pop() {
            if id == earlier.0 {
                return Ok(Descent::Follows);
            }
            if is_cut(&id) {
                is_whole = false;
                continue;
            }
            for parent in commit(local, id, |commit| commit.parents.clone())? {
                if seen.insert(parent) {
                    waiting.push(parent);
                }
            }
        }
        Ok(if is_whole { Descent::Apart } else { Descent::Unknown })
    }
}
