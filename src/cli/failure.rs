//! How a command ends: a status for the shell, and a sentence where it failed.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diag::Value;
use crate::output::{self, OutputError};
use crate::pages::ThemeFault;
use crate::pipeline::BuildError;
use crate::sources::{GitError, SourceError};
use crate::wording::Problem;

/// What the shell is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// All went well.
    Fine,
    /// The files have errors.
    Found,
    /// The command line was used wrongly.
    Misused,
    /// The world failed: a disk, a network, a folder.
    Failed,
}

impl Status {
    /// The number of it.
    pub(super) const fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Found => 1,
            Self::Misused => 2,
            Self::Failed => 3,
        }
    }
}

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(super) struct Failure {
    /// What the shell is told.
    pub(super) status: Status,
    /// The sentence of the catalogue.
    pub(super) key: &'static str,
    /// What the sentence names.
    pub(super) values: Vec<(&'static str, Value)>,
    /// What a tool said, to be quoted below the sentence.
    pub(super) quoted: Option<String>,
}

impl Failure {
    /// A failure that the sentence `key` tells.
    pub(super) const fn new(status: Status, key: &'static str) -> Self {
        Self { status, key, values: Vec::new(), quoted: None }
    }

    /// The same with a value that its sentence names.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// A file or folder that the sentence `key` names could not be used.
    pub(super) fn of_path(key: &'static str, path: &Path, error: &io::Error) -> Self {
        let failure = Self::new(Status::Failed, key).with("path", path.display().to_string());
        failure.with("reason", output::reason(error))
    }
}

impl From<SourceError> for Failure {
    fn from(error: SourceError) -> Self {
        if let Some(error) = error.of_git() {
            return error.clone().into();
        }
        // Going by parts drops the slash at the end of a folder's path.
        let path: PathBuf = Path::new(&error.path).components().collect();
        Self::of_path("cli-cannot-read", &path, &error.cause)
    }
}

impl From<GitError> for Failure {
    fn from(error: GitError) -> Self {
        let status = if error.is_misuse() { Status::Misused } else { Status::Failed };
        let (key, values) = error.message();
        Self { status, key, values, quoted: None }
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        let status = if error.is_refusal() { Status::Misused } else { Status::Failed };
        let (key, values) = error.message();
        Self { status, key, values, quoted: None }
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Refused => Self::new(Status::Found, "cli-build-refused"),
            BuildError::Theme(ThemeFault::Template(text)) => {
                Self { quoted: Some(text), ..Self::new(Status::Found, "cli-theme-fault") }
            }
            BuildError::Theme(ThemeFault::Words(problem)) => of_words(problem),
            BuildError::Theme(ThemeFault::Source(error)) | BuildError::Source(error) => {
                error.into()
            }
            BuildError::Output(error) => error.into(),
            BuildError::Data(error) => of_stream(&error),
        }
    }
}

/// Words of a community's own that cannot be used.
fn of_words(problem: Problem) -> Failure {
    let refused = |key| Failure::new(Status::Found, key);
    match problem {
        Problem::Misplaced { path } => refused("cli-theme-words-misplaced").with("path", path),
        Problem::Unreadable { path, line } => refused("cli-theme-words-unreadable")
            .with("path", path)
            .with("line", Value::count(line)),
        Problem::Twice { path, key } => {
            refused("cli-theme-words-twice").with("path", path).with("message", key)
        }
        Problem::NotGiven { key, value } | Problem::Unused { key, value, .. } => {
            refused("cli-theme-words-not-given").with("message", key).with("value", value)
        }
        Problem::Unresolved { key, reference, .. } => {
            refused("cli-theme-words-unresolved").with("message", key).with("reference", reference)
        }
        Problem::Missing { key, .. } => refused("cli-theme-words-unresolved")
            .with("message", key.as_str())
            .with("reference", key),
    }
}

/// A stream such as standard output did not take what was written to it.
pub(super) fn of_stream(error: &io::Error) -> Failure {
    Failure::new(Status::Failed, "cli-cannot-print").with("reason", output::reason(error))
}

/// What was written, where a reader who has seen enough is no failure.
pub(super) fn unless_closed(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(of_stream(&error)),
        _ => Ok(()),
    }
}
