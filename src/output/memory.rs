//! Sinks that write nothing to a disk.

use super::error::{Doing, OutputError};
use super::record::{Records, twice};
use super::{Digest, Sink, Written, path};
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeMap,
    io::Read,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// A site held in memory, for the preview and for tests.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Memory {
    /// Every file, by path.
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, path: &str, bytes: Vec<u8>) -> Result<(), OutputError> {
        path::check(path)?;
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.insert(path.to_owned(), bytes) {
            None => Ok(()),
            Some(_) => Err(twice(path)),
        }
    }
}

impl Sink for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        self.keep(path, bytes.to_vec())
    }

    fn copy_from(&self, path: &str, from: &mut dyn Read) -> Result<(), OutputError> {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes).map_err(Doing::Read.at(Path::new(path)))?;
        self.keep(path, bytes)
    }

    fn written(&self) -> Vec<Written> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let written = |(path, bytes): (&String, &Vec<u8>)| Written {
            path: path.clone(),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            digest: Digest::of(bytes),
        };
        files.iter().map(written).collect()
    }
}

/// Keeps only the digest of each file, to compare a site with one built before.
#[derive(Default)]
pub struct Digests {
    records: Records,
}

impl Sink for Digests {
    fn put(&self, path: &str, mut bytes: &[u8]) -> Result<(), OutputError> {
        self.copy_from(path, &mut bytes)
    }

    fn copy_from(&self, path: &str, from: &mut dyn Read) -> Result<(), OutputError> {
        path::check(path)?;
        let (size, digest) = pour(path, from, |_| Ok(()))?;
        self.records.add(path, size, digest)
    }

    fn written(&self) -> Vec<Written> {
        self.records.list()
    }
}

/// Reads all of `from` in pieces, hands each on, and gives length and digest.
pub(super) fn pour(
    path: &str,
    from: &mut dyn Read,
    mut take: impl FnMut(&[u8]) -> Result<(), OutputError>,
) -> Result<(u64, Digest), OutputError> {
    let mut hasher = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok((size, Digest::finish(hasher))),
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Doing::Read.at(Path::new(path))(error)),
        };
        let piece = buffer.get(..read).unwrap_or_default();
        hasher.update(piece);
        take(piece)?;
        size += u64::try_from(read).unwrap_or_default();
    }
}
