//! Files held in memory: for tests, where a whole community is one string.

use std::collections::BTreeMap;
use std::io;

use super::snapshot::{Entry, EntryKind, Snapshot, SourceError};

/// A snapshot whose files are held in memory.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// Files written one after the other, each under a line `-- path --`.
    ///
    /// What stands before the first such line belongs to no file and is ignored.
    pub fn parse(text: &str) -> Self {
        let mut memory = Self::default();
        let mut path = None;
        for line in text.split_inclusive('\n') {
            let heading = line.trim_end().strip_prefix("-- ").and_then(|l| l.strip_suffix(" --"));
            if let Some(heading) = heading {
                memory.files.insert(heading.to_owned(), Vec::new());
                path = Some(heading.to_owned());
            } else if let Some(path) = &path {
                memory.files.entry(path.clone()).or_default().extend_from_slice(line.as_bytes());
            }
        }
        memory
    }

    /// Puts a file in, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }
}

impl Snapshot for Memory {
    fn entries(&self) -> Result<Vec<Entry>, SourceError> {
        let size =
            |bytes: &Vec<u8>| EntryKind::File(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        let entry = |(path, bytes)| Entry { path: String::clone(path), kind: size(bytes) };
        Ok(self.files.iter().map(entry).collect())
    }

    fn bytes(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        self.files.get(path).cloned().ok_or_else(|| SourceError {
            path: path.to_owned(),
            cause: io::ErrorKind::NotFound.into(),
        })
    }
}
