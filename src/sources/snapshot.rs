//! What every source of files can do.

use std::fmt;
use std::io;

use super::git::GitError;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A file with this many bytes.
    File(u64),
    /// A link, which is never followed.
    Link,
    /// A pipe, socket or device, which is never opened.
    Special,
}

/// One path of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The path from the community's folder, with `/` between its parts.
    pub path: String,
    /// What stands there.
    pub kind: EntryKind,
}

/// The files of a community as they stood at one moment.
pub trait Snapshot: Sync {
    /// Everything there is, in byte order of the paths.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be listed.
    fn entries(&self) -> Result<Vec<Entry>, SourceError>;

    /// The bytes of the file at `path`.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read.
    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError>;
}

/// The world failed us while reading: which path, and how.
#[derive(Debug)]
pub struct SourceError {
    /// The path, as a person would look for it.
    pub path: String,
    /// What the system said.
    pub cause: io::Error,
}

impl SourceError {
    /// The same once more, with the kind of its cause.
    #[must_use]
    pub fn again(&self) -> Self {
        let cause = match self.of_git() {
            Some(error) => error.clone().into(),
            None => io::Error::from(self.cause.kind()),
        };
        Self { path: self.path.clone(), cause }
    }

    /// What is wrong with the repository, where the path is a commit's.
    pub fn of_git(&self) -> Option<&GitError> {
        self.cause.get_ref()?.downcast_ref()
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.cause)
    }
}

impl std::error::Error for SourceError {}
