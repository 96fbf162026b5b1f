//! The site of a commit, made once more and kept as digests.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Mutex, PoisonError};

use super::claim::Claim;
use crate::output::{Digest, Digests, OutputError, Sink, Written, marker_text};
use crate::pipeline::{self, BuildError, Committed, Progress};
use crate::sources::{CommitId, GitError, Repository, SourceError};

/// The name of the manifest in a site.
pub(super) const MANIFEST: &str = "manifest.json";

/// What a commit gives.
#[derive(Debug)]
pub struct Rebuilt {
    /// The digest of every file but the manifest and the mark of our own folders.
    pub(super) files: BTreeMap<String, Digest>,
    /// The manifest as it has to be.
    pub(super) manifest: Vec<u8>,
    /// The mark by which a build knows a folder as a site, as it has to be.
    pub(super) marker: Digest,
    /// The fingerprint of the inputs.
    pub fingerprint: String,
}

/// Why a site could not be made once more.
#[derive(Debug)]
pub enum RebuildError {
    /// The repository lacks something or cannot be read.
    Git(GitError),
    /// A file cannot be read.
    Source(SourceError),
    /// The files have errors, or something else stood in the way.
    Build(BuildError),
}

impl Rebuilt {
    /// Makes the site of a commit as a manifest says that it was made.
    ///
    /// # Errors
    ///
    /// Where the repository cannot be read, or its files make no site.
    pub fn make(
        claim: &Claim,
        repository: &Repository,
        id: CommitId,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Self, RebuildError> {
        let repository = repository.clone().below(&claim.folder);
        let committed = Committed::open(&repository, id).map_err(RebuildError::Git)?;
        let mut moment = committed.moment(Some(claim.today));
        moment.previous.clone_from(&claim.previous);
        let reading = pipeline::read(&committed, &moment).map_err(RebuildError::Source)?;
        let sink = Sieve::default();
        let past = pipeline::past(&repository, id, &reading).map_err(RebuildError::Git)?;
        let past = past.as_ref();
        let built = pipeline::build(&committed, &reading, &moment, past, &sink, progress);
        let built = built.map_err(RebuildError::Build)?;
        let written = sink.written();
        let marker = marker_text(written.iter().map(|file| file.path.as_str()));
        let files = written.into_iter().map(|file| (file.path, file.digest));
        Ok(Self {
            files: files.filter(|(path, _)| path != MANIFEST).collect(),
            manifest: sink.manifest.into_inner().unwrap_or_else(PoisonError::into_inner),
            marker: Digest::of(marker.as_bytes()),
            fingerprint: built.fingerprint,
        })
    }
}

/// Keeps the manifest whole and the digest of everything else.
#[derive(Default)]
struct Sieve {
    digests: Digests,
    manifest: Mutex<Vec<u8>>,
}

impl Sink for Sieve {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        if path == MANIFEST {
            *self.manifest.lock().unwrap_or_else(PoisonError::into_inner) = bytes.to_vec();
        }
        self.digests.put(path, bytes)
    }

    fn copy_from(&self, path: &str, from: &mut dyn Read) -> Result<(), OutputError> {
        self.digests.copy_from(path, from)
    }

    fn written(&self) -> Vec<Written> {
        self.digests.written()
    }
}
