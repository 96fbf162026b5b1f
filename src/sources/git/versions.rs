//! Versions of files, for any thread, read in the order in which they are unpacked fastest.

use std::sync::{Mutex, PoisonError};

use gix::objs::Kind;

use super::error::GitError;
use super::object::BlobId;
use super::pack::Packs;
use super::repository::{Objects, Repository, blob};

/// The versions of files that a repository has, for any thread.
pub struct Versions {
    store: gix::ThreadSafeRepository,
    /// What threads that are done have unpacked, for those that go on.
    idle: Mutex<Vec<Unpacking>>,
}

impl Repository {
    /// The versions of its files, for any thread.
    pub fn versions(&self) -> Versions {
        Versions { store: self.local().clone().into_sync(), idle: Mutex::default() }
    }
}

impl Versions {
    /// The bytes of versions, given from the oldest to the newest.
    ///
    /// They are read the other way round, as git stores an old version as what
    /// differs from a newer one.
    ///
    /// # Errors
    ///
    /// Of each one that is not there, as in a clone without all versions, or is broken.
    pub fn read(&self, ids: &[BlobId]) -> Vec<Result<Vec<u8>, GitError>> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let source = idle().pop();
        let source = source.unwrap_or_else(|| Unpacking::of(self.store.to_thread_local()));
        let mut read: Vec<_> = ids.iter().rev().map(|id| blob(&source, *id)).collect();
        read.reverse();
        idle().push(source);
        read
    }
}

/// A repository out of which many objects are read.
pub(super) struct Unpacking {
    local: gix::Repository,
    packs: Packs,
}

impl Unpacking {
    pub(super) fn of(mut local: gix::Repository) -> Self {
        local.object_cache_size(None);
        Self { packs: Packs::of(&local), local }
    }

    pub(super) const fn local(&self) -> &gix::Repository {
        &self.local
    }
}

impl Objects for Unpacking {
    fn bytes(&self, id: gix::ObjectId, kind: Kind) -> Result<Vec<u8>, GitError> {
        match self.packs.find(id).filter(|object| object.kind == kind) {
            Some(object) => Ok(object.bytes.clone()),
            None => self.local.bytes(id, kind),
        }
    }
}
