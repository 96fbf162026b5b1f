//! Why a repository could not be read.

use std::{fmt, io};

use crate::diag::Value;

/// What is wrong with a repository, or with what was asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GitError {
    /// The folder lies in no repository.
    NoRepository {
        /// The folder.
        folder: String,
    },
    /// There is a repository, and it cannot be read.
    Unreadable {
        /// Its top folder.
        folder: String,
    },
    /// The repository belongs to another user, whom nobody has said to trust.
    NotOwned {
        /// Its top folder.
        folder: String,
    },
    /// The repository has no commit yet.
    NoCommit,
    /// There is no commit of this name, or more than one.
    UnknownRevision {
        /// What was asked for.
        revision: String,
    },
    /// The commit has no such folder, or nothing in it.
    NoFolder {
        /// What was asked for.
        revision: String,
        /// The folder, from the top of the repository.
        folder: String,
    },
    /// The commit has more files, or deeper folders, than any community.
    TooLarge {
        /// The commit's tree, in hexadecimal.
        object: String,
    },
    /// An object is not there.
    Missing {
        /// Its id in hexadecimal.
        object: String,
    },
    /// An object is there and cannot be read.
    Broken {
        /// Its id in hexadecimal.
        object: String,
    },
}

impl GitError {
    /// Whether something else was to be asked for, rather than the repository being at fault.
    pub const fn is_misuse(&self) -> bool {
        matches!(self, Self::UnknownRevision { .. } | Self::NoFolder { .. })
    }

    /// The sentence of the catalogue that says it, and what the sentence names.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Value)>) {
        let text = |text: &String| Value::from(text.as_str());
        match self {
            Self::NoRepository { folder } => ("git-no-repository", vec![("folder", text(folder))]),
            Self::Unreadable { folder } => ("git-unreadable", vec![("folder", text(folder))]),
            Self::NotOwned { folder } => ("git-not-owned", vec![("folder", text(folder))]),
            Self::NoCommit => ("git-no-commit", Vec::new()),
            Self::UnknownRevision { revision } => {
                ("git-unknown-revision", vec![("revision", text(revision))])
            }
            Self::NoFolder { revision, folder } => {
                ("git-no-folder", vec![("revision", text(revision)), ("folder", text(folder))])
            }
            Self::TooLarge { object } => ("git-too-large", vec![("object", text(object))]),
            Self::Missing { object } => ("git-missing-object", vec![("object", text(object))]),
            Self::Broken { object } => ("git-broken-object", vec![("object", text(object))]),
        }
    }
}

/// For the log of a program that embeds this one; people read [`GitError::message`].
impl fmt::Display for GitError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (key, values) = self.message();
        write!(to, "{key}")?;
        values.iter().try_for_each(|(name, value)| write!(to, " {name}: {value:?}"))
    }
}

impl std::error::Error for GitError {}

impl From<GitError> for io::Error {
    fn from(error: GitError) -> Self {
        let kind = match error {
            GitError::Missing { .. } => io::ErrorKind::NotFound,
            _ => io::ErrorKind::InvalidData,
        };
        Self::new(kind, error)
    }
}
