//! A site being written beside its target, and taking its place when it is whole.

use super::error::{Doing, OutputError};
use super::memory::pour;
use super::record::{Digest, Records, twice};
use super::target::{Kept, Target};
use super::work::Work;
use super::{Sink, Written, exchange, marker, path};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, ErrorKind, Read, Write},
    path::{Path, PathBuf},
    sync::{PoisonError, RwLock},
};

/// A site being written beside its target.
///
/// Until [`Stage::finish`] the target is not touched. A stage that is dropped
/// leaves nothing; one whose process is killed leaves a folder that the next
/// build removes. The system may still hold the new files in memory when
/// `finish` returns: after a power cut, build again.
pub struct Stage {
    target: Target,
    work: Work,
    site: PathBuf,
    folders: RwLock<BTreeSet<String>>,
    records: Records,
}

/// A site that stands.
#[derive(Debug)]
pub struct Published {
    /// Where it is.
    pub folder: PathBuf,
    /// How many files it has.
    pub files: usize,
    /// How many bytes.
    pub bytes: u64,
    /// Why the site before it could not be removed; the next build tries again.
    pub left_over: Option<OutputError>,
}

impl Stage {
    /// Begins a site for the folder `target`, which must not touch what is `kept`.
    pub fn begin(target: &Path, kept: &[Kept<'_>]) -> Result<Self, OutputError> {
        let target = Target::find(target, kept)?;
        let work = Work::begin(&target)?;
        // A site that an interrupted exchange had set aside is back only now.
        target.check()?;
        let site = work.site();
        Ok(Self { target, work, site, folders: RwLock::default(), records: Records::default() })
    }

    /// Puts the site in the place of the one before it, which is then removed.
    pub fn finish(self) -> Result<Published, OutputError> {
        let written = self.records.list();
        let text = marker::text(written.iter().map(|file| file.path.as_str()));
        self.write(marker::NAME, text.as_bytes())?;
        let Self { target, work, site, records, .. } = self;
        let moved = match target.check()? {
            true => exchange::put_in_place(&site, &target.path, &work.aside()),
            false => fs::rename(&site, &target.path),
        };
        moved.map_err(Doing::Exchange.at(&target.path))?;
        let left_over = work.end().err();
        let (files, bytes) = (written.len(), records.bytes());
        Ok(Published { folder: target.path, files, bytes, left_over })
    }

    /// Opens a new file, in a folder that is made on first use.
    fn create(&self, path: &str) -> Result<File, OutputError> {
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make_folder(folder)?;
        }
        let whole = self.site.join(path);
        // Never over another: two routes of one address are a fault that must show.
        match File::create_new(&whole) {
            Err(error) if is_taken(&error) => Err(twice(path)),
            Err(error) => Err(self.failed(path, None, error)),
            Ok(file) => Ok(file),
        }
    }

    fn make_folder(&self, folder: &str) -> Result<(), OutputError> {
        if self.folders.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        match fs::create_dir_all(self.site.join(folder)) {
            Ok(()) => {}
            // One of its parts is a file of the site.
            Err(error) if is_taken(&error) => return Err(twice(folder)),
            Err(error) => return Err(self.failed(folder, None, error)),
        }
        self.folders.write().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        Ok(())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let needed = u64::try_from(bytes.len()).ok();
        self.create(path)?.write_all(bytes).map_err(|error| self.failed(path, needed, error))
    }

    fn failed(&self, path: &str, needed: Option<u64>, error: io::Error) -> OutputError {
        let path = self.target.path.join(path);
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                OutputError::Full { path, written: self.records.bytes(), needed }
            }
            _ => Doing::Write.at(&path)(error),
        }
    }
}

/// Whether a file or folder of the site already has the name.
fn is_taken(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory)
}

impl Sink for Stage {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        path::check(path)?;
        self.write(path, bytes)?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.records.add(path, size, Digest::of(bytes))
    }

    fn copy_from(&self, path: &str, from: &mut dyn Read) -> Result<(), OutputError> {
        path::check(path)?;
        let mut file = self.create(path)?;
        let take =
            |piece: &[u8]| file.write_all(piece).map_err(|error| self.failed(path, None, error));
        let (size, digest) = pour(path, from, take)?;
        self.records.add(path, size, digest)
    }

    fn written(&self) -> Vec<Written> {
        self.records.list()
    }
}
