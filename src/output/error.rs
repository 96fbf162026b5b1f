//! Why a site could not be put where it was to go.

use crate::diag::Value;
use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// A site could not be put where it was to go; the site before it still stands.
#[derive(Debug)]
pub enum OutputError {
    /// We will not write there, or will not write that.
    Refused {
        /// Why.
        refusal: Refusal,
        /// What was asked for.
        path: PathBuf,
    },
    /// Another build is writing to the same folder.
    Busy {
        /// The folder.
        path: PathBuf,
        /// The number of the process that writes, where it could be read.
        holder: Option<u32>,
    },
    /// The disk is full.
    Full {
        /// The file that did not fit.
        path: PathBuf,
        /// How many bytes of the new site had been written.
        written: u64,
        /// How many bytes the file has, where that is known.
        needed: Option<u64>,
    },
    /// The world failed us.
    Failed {
        /// What we were doing.
        doing: Doing,
        /// To which file or folder.
        path: PathBuf,
        /// What the system answered.
        error: io::Error,
    },
}

/// Why we will not write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The folder has no name of its own, such as an empty path.
    NoName,
    /// The folder is the root of the file system.
    Root,
    /// There is something else than a folder.
    NotAFolder,
    /// There is a symbolic link.
    Symlink,
    /// The folder has files and no mark that Sunbook wrote them.
    NotOurs,
    /// Besides the site that Sunbook wrote, the folder has this.
    Foreign(String),
    /// The folder was written by a newer Sunbook.
    Newer,
    /// The folder is, or holds, this folder that the build reads.
    HoldsSources(PathBuf),
    /// The folder lies where the build reads, under this name.
    AmongSources(String),
    /// The folder lies in git's own folder.
    InGit,
    /// The folder is where another file system begins, and cannot be exchanged.
    MountPoint,
    /// The place for the staging folder is taken by something that is not ours.
    StagingTaken,
    /// A file of the site has a path that could leave it or that not every disk can hold.
    Path,
    /// Two files of the site have one path.
    Twice,
}

/// What we were doing when the world failed us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Looking at a file or folder.
    Look,
    /// Making the staging folder.
    Prepare,
    /// Removing what an earlier build left.
    Clear,
    /// Reading a file to be copied.
    Read,
    /// Writing a file.
    Write,
    /// Putting the new site in the place of the old one.
    Exchange,
}

impl Doing {
    /// Turns what the system answered into an error about `path`.
    pub(super) fn at(self, path: &Path) -> impl FnOnce(io::Error) -> OutputError {
        move |error| OutputError::Failed { doing: self, path: path.to_owned(), error }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Look => "output-cannot-look",
            Self::Prepare => "output-cannot-prepare",
            Self::Clear => "output-cannot-clear",
            Self::Read => "output-cannot-read",
            Self::Write => "output-cannot-write",
            Self::Exchange => "output-cannot-exchange",
        }
    }
}

impl Refusal {
    /// Makes it an error about `path`.
    pub(super) fn of(self, path: &Path) -> OutputError {
        OutputError::Refused { refusal: self, path: path.to_owned() }
    }

    const fn key(&self) -> &'static str {
        match self {
            Self::NoName => "output-no-name",
            Self::Root => "output-is-root",
            Self::NotAFolder => "output-not-a-folder",
            Self::Symlink => "output-is-a-link",
            Self::NotOurs => "output-not-ours",
            Self::Foreign(_) => "output-has-other-files",
            Self::Newer => "output-newer",
            Self::HoldsSources(_) => "output-holds-sources",
            Self::AmongSources(_) => "output-among-sources",
            Self::InGit => "output-in-git",
            Self::MountPoint => "output-is-a-mount",
            Self::StagingTaken => "output-staging-taken",
            Self::Path => "output-bad-path",
            Self::Twice => "output-path-twice",
        }
    }

    fn value(&self) -> Option<(&'static str, Value)> {
        match self {
            Self::Foreign(name) | Self::AmongSources(name) => Some(("name", name.as_str().into())),
            Self::HoldsSources(folder) => Some(("folder", text(folder))),
            _ => None,
        }
    }
}

impl OutputError {
    /// Whether something else was to be asked for, rather than the world having failed.
    pub const fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused { .. })
    }

    /// The sentence of the catalogue that says it, and what the sentence names.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Value)>) {
        match self {
            Self::Refused { refusal, path } => {
                let path = ("path", text(path));
                (refusal.key(), std::iter::once(path).chain(refusal.value()).collect())
            }
            Self::Busy { path, holder: None } => {
                ("output-busy-unnamed", vec![("path", text(path))])
            }
            Self::Busy { path, holder: Some(pid) } => {
                ("output-busy", vec![("path", text(path)), ("pid", pid.to_string().into())])
            }
            Self::Full { path, written, needed } => full(path, *written, *needed),
            Self::Failed { doing, path, error } => {
                (doing.key(), vec![("path", text(path)), ("reason", reason(error))])
            }
        }
    }
}

fn full(
    path: &Path,
    written: u64,
    needed: Option<u64>,
) -> (&'static str, Vec<(&'static str, Value)>) {
    let count = |bytes| Value::Count(i64::try_from(bytes).unwrap_or(i64::MAX));
    let mut values = vec![("path", text(path)), ("written", count(written))];
    let Some(needed) = needed else { return ("output-disk-full", values) };
    values.push(("needed", count(needed)));
    ("output-disk-full-at", values)
}

fn text(path: &Path) -> Value {
    path.display().to_string().into()
}

/// What the system answered, as a word of the catalogue where there is one.
pub(crate) fn reason(error: &io::Error) -> Value {
    Value::Word(match error.kind() {
        ErrorKind::PermissionDenied => "output-reason-not-allowed",
        ErrorKind::ReadOnlyFilesystem => "output-reason-read-only",
        ErrorKind::NotFound => "output-reason-missing",
        ErrorKind::NotADirectory => "output-reason-not-a-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "output-reason-full",
        ErrorKind::InvalidFilename => "output-reason-name-too-long",
        ErrorKind::CrossesDevices => "output-reason-other-disk",
        ErrorKind::ResourceBusy => "output-reason-in-use",
        ErrorKind::DirectoryNotEmpty => "output-reason-not-empty",
        _ => return error.to_string().into(),
    })
}

/// For the log of a program that embeds this one; people read [`OutputError::message`].
impl fmt::Display for OutputError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (key, _) = self.message();
        match self {
            Self::Refused { path, .. } | Self::Busy { path, .. } | Self::Full { path, .. } => {
                write!(to, "{key}: {}", path.display())
            }
            Self::Failed { path, error, .. } => write!(to, "{key}: {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed { error, .. } => Some(error),
            _ => None,
        }
    }
}
