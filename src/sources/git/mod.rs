//! Git, in process: commits, their trees, and what they changed.
//!
//! The one place that knows the library for repositories. No hook,
//! filter, text conversion or included setting is ever run or followed, and
//! nothing is fetched. Nothing is written either, but for a repository that is
//! made from nothing.

mod ancestry;
mod checkout;
mod commits;
mod create;
mod differ;
mod error;
mod message;
mod object;
mod open;
mod pack;
mod repository;
mod resolve;
mod tree;
mod versions;
mod visit;
mod walk;

pub use ancestry::Descent;
pub use checkout::{Commit, path_in_repository};
pub use create::{NewCommit, NewRepository};
pub use error::GitError;
pub use message::Message;
pub use object::{BlobId, CommitId};
pub use repository::Repository;
pub use tree::CommitTree;
pub use versions::Versions;
pub use visit::{FileChange, Visit};
