//! What is remembered of each file that was put somewhere.

use super::error::{OutputError, Refusal};
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeMap,
    fmt,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

/// The SHA-256 of a file; shown as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    pub(super) fn finish(hasher: Sha256) -> Self {
        Self(hasher.finalize().into())
    }

    /// The digest as it is.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(to, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, to)
    }
}

/// One file of a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Written {
    /// Its path, with `/` between the parts.
    pub path: String,
    /// Its length in bytes.
    pub size: u64,
    /// Its digest.
    pub digest: Digest,
}

/// The files that a sink has taken.
#[derive(Default)]
pub(super) struct Records {
    files: Mutex<BTreeMap<String, (u64, Digest)>>,
}

impl Records {
    /// Remembers one file; two files of one path are refused.
    pub(super) fn add(&self, path: &str, size: u64, digest: Digest) -> Result<(), OutputError> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.insert(path.to_owned(), (size, digest)) {
            None => Ok(()),
            Some(_) => Err(twice(path)),
        }
    }

    /// The sum of all lengths.
    pub(super) fn bytes(&self) -> u64 {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.values().map(|(size, _)| size).sum()
    }

    /// The files in the order of paths.
    pub(super) fn list(&self) -> Vec<Written> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let written = |(path, (size, digest)): (&String, &(u64, Digest))| Written {
            path: path.clone(),
            size: *size,
            digest: *digest,
        };
        files.iter().map(written).collect()
    }
}

pub(super) fn twice(path: &str) -> OutputError {
    OutputError::Refused { refusal: Refusal::Twice, path: PathBuf::from(path) }
}
