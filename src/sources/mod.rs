//! The files of a community at one moment: from a folder, or from a string in a test.
//!
//! This is the door through which data comes in. A build reads each file once,
//! here, and asks nobody else for it; nothing in a repository is ever run.

mod files;
mod git;
mod memory;
mod snapshot;
mod worktree;

pub use files::{File, Files, LineColumn};
pub use git::{
    BlobId, Commit, CommitId, CommitTree, Descent, FileChange, GitError, Message, NewCommit,
    NewRepository, Repository, Versions, Visit, path_in_repository,
};
pub use memory::Memory;
pub use snapshot::{Entry, EntryKind, Snapshot, SourceError};
pub use worktree::Worktree;
