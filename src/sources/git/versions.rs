//! Objects for any thread, out of what that thread or another one has unpacked before.

use std::sync::{Arc, Mutex, PoisonError};

use gix::objs::Kind;

use super::error::GitError;
use super::object::BlobId;
use super::pack::Packs;
use super::repository::{Objects, Repository};

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
    /// Lends what one thread needs to read many versions, best from the newest to the oldest.
    ///
    /// That is how git stores them: an old version as what differs from a newer one.
    pub fn lend<T>(&self, read: impl FnOnce(&Unpacking) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = idle().pop();
        let lent = lent.unwrap_or_else(|| Unpacking::of(self.store.to_thread_local()));
        let read = read(&lent);
        idle().push(lent);
        read
    }
}

/// A repository out of which one thread reads many objects.
pub struct Unpacking {
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

    /// The bytes of a version of a file.
    ///
    /// # Errors
    ///
    /// Where it is not there, as in a clone without all versions, or is broken.
    pub fn blob(&self, id: BlobId) -> Result<Arc<Vec<u8>>, GitError> {
        self.bytes(id.0, Kind::Blob)
    }
}

impl Objects for Unpacking {
    fn bytes(&self, id: gix::ObjectId, kind: Kind) -> Result<Arc<Vec<u8>>, GitError> {
        match self.packs.find(id).filter(|object| object.kind == kind) {
            Some(object) => Ok(object.bytes),
            None => self.local.bytes(id, kind),
        }
    }
}
