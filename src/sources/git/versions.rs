//! Objects for any thread, out of what it or another one has unpacked before.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use gix::objs::Kind;

use super::error::GitError;
use super::object::BlobId;
use super::pack::{Packs, Unpacker};
use super::repository::{Objects, Repository};

/// The versions of files that a repository has, for any thread.
pub struct Versions {
    store: gix::ThreadSafeRepository,
    packs: Arc<Packs>,
    /// What threads that are done read with, for those that go on.
    idle: Mutex<Vec<Unpacking>>,
}

impl Repository {
    /// The versions of its files, for any thread.
    pub fn versions(&self) -> Versions {
        let packs = Arc::new(Packs::of(self.local()));
        Versions { store: self.local().clone().into_sync(), packs, idle: Mutex::default() }
    }
}

impl Versions {
    /// Lends what one thread needs to read many versions, best from the newest to the oldest.
    ///
    /// That is how git stores them: an old version as what differs from a newer one.
    pub fn lend<T>(&self, read: impl FnOnce(&Unpacking) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = idle().pop();
        let new = || Unpacking::of(self.store.to_thread_local(), Arc::clone(&self.packs));
        let lent = lent.unwrap_or_else(new);
        let read = read(&lent);
        idle().push(lent);
        read
    }
}

/// A repository out of which one thread reads many objects.
pub struct Unpacking {
    local: gix::Repository,
    packs: Arc<Packs>,
    unpacker: RefCell<Unpacker>,
}

impl Unpacking {
    fn of(mut local: gix::Repository, packs: Arc<Packs>) -> Self {
        local.object_cache_size(None);
        Self { local, packs, unpacker: RefCell::default() }
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
        let found = self.packs.find(id, &mut self.unpacker.borrow_mut());
        match found.filter(|object| object.kind == kind) {
            Some(object) => Ok(object.bytes),
            None => self.local.bytes(id, kind),
        }
    }
}
