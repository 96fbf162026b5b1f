//! A repository, opened where a community's folder lies.

use std::path::Path;
use std::sync::Arc;

use gix::objs::Kind;

use super::error::GitError;
use super::object::{BlobId, CommitObject, NoTree, TreeEntries, TreeEntry};
use super::open;

/// A repository and the way from its top to the community's folder.
#[derive(Clone, Debug)]
pub struct Repository {
    inner: gix::Repository,
    /// The folder from the top, with `/` between and at the end; empty for the top.
    pub(super) base: String,
}

/// How many bytes of unpacked objects are kept at hand.
const CACHE: usize = 16 << 20;

impl Repository {
    /// Opens the repository that `folder` lies in: a work tree, a linked one, or a bare repository.
    ///
    /// Only the repository's own settings are read, and none of them is obeyed
    /// that would run, include or fetch something.
    ///
    /// # Errors
    ///
    /// Where there is none, it cannot be opened, or it belongs to somebody else
    /// and the user has not said that it may be trusted.
    pub fn open(folder: &Path) -> Result<Self, GitError> {
        let mut inner = open::discover(folder)?.to_thread_local();
        inner.object_cache_size_if_unset(CACHE);
        let base = base(&inner, folder)
            .ok_or_else(|| GitError::NoRepository { folder: folder.display().to_string() })?;
        Ok(Self { inner, base })
    }

    /// The same repository with another folder as the community's, from the top; empty for the top.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        let names = folder.split('/').filter(|name| !name.is_empty());
        self.base = names.map(|name| format!("{name}/")).collect();
        self
    }

    /// The community's folder from the top, without a slash at its end; empty for the top.
    pub fn folder(&self) -> &str {
        self.base.trim_end_matches('/')
    }

    /// Whether the repository is kept without a work tree.
    pub fn is_bare(&self) -> bool {
        self.inner.workdir().is_none()
    }

    /// The repository as the library knows it.
    pub(super) const fn local(&self) -> &gix::Repository {
        &self.inner
    }

    /// Whether some of the history was left out when the repository was cloned.
    pub fn is_shallow(&self) -> bool {
        self.local().is_shallow().unwrap_or(false)
    }

    /// Whether versions of files may have been left out when the repository was cloned.
    pub fn is_partial(&self) -> bool {
        let settings = self.inner.config_snapshot();
        let is_promised = |section: gix::config::file::SectionRef<'_>| {
            section.value("promisor").is_some_and(|value| value != "false")
        };
        settings.string("extensions.partialClone").is_some()
            || settings.sections_by_name("remote").into_iter().flatten().any(is_promised)
    }

    /// The bytes of a version of a file.
    ///
    /// # Errors
    ///
    /// Where it is not there, as in a clone without all versions, or is broken.
    pub fn blob(&self, id: BlobId) -> Result<Vec<u8>, GitError> {
        blob(self.local(), id)
    }
}

/// Where objects are read from.
pub(super) trait Objects {
    /// The bytes of an object that must be of a kind.
    fn bytes(&self, id: gix::ObjectId, kind: Kind) -> Result<Arc<Vec<u8>>, GitError>;
}

impl Objects for gix::Repository {
    fn bytes(&self, id: gix::ObjectId, kind: Kind) -> Result<Arc<Vec<u8>>, GitError> {
        let found = self.try_find_object(id).map_err(|_| broken(id))?;
        let object = found.ok_or_else(|| GitError::Missing { object: id.to_string() })?;
        if object.kind != kind {
            return Err(broken(id));
        }
        Ok(Arc::new(object.detach().data))
    }
}

fn broken(id: gix::ObjectId) -> GitError {
    GitError::Broken { object: id.to_string() }
}

/// The bytes of a version of a file.
pub(super) fn blob(from: &impl Objects, id: BlobId) -> Result<Vec<u8>, GitError> {
    from.bytes(id.0, Kind::Blob).map(Arc::unwrap_or_clone)
}

/// Reads a commit and takes from it what `take` wants.
pub(super) fn commit<T>(
    from: &impl Objects,
    id: gix::ObjectId,
    take: impl FnOnce(&CommitObject<'_>) -> T,
) -> Result<T, GitError> {
    let bytes = from.bytes(id, Kind::Commit)?;
    parsed(id, &bytes).map(|commit| take(&commit))
}

/// Reads the bytes of a commit.
pub(super) fn parsed(id: gix::ObjectId, bytes: &[u8]) -> Result<CommitObject<'_>, GitError> {
    CommitObject::parse(bytes).ok_or_else(|| broken(id))
}

/// A folder as git stores it.
#[derive(Debug)]
pub(super) struct Tree {
    id: gix::ObjectId,
    bytes: Arc<Vec<u8>>,
}

impl Tree {
    /// Its entries, unread.
    pub(super) fn entries(&self) -> TreeEntries<'_> {
        TreeEntries::of(&self.bytes, self.id.as_slice().len())
    }

    /// The last of its entries for which `is_it` holds.
    pub(super) fn find(
        &self,
        is_it: impl Fn(&TreeEntry<'_>) -> bool,
    ) -> Result<Option<gix::ObjectId>, GitError> {
        let mut found = None;
        for entry in self.entries() {
            let entry = self.read(entry)?;
            found = if is_it(&entry) { Some(entry.id) } else { found };
        }
        Ok(found)
    }

    /// An entry, or that this is no tree.
    pub(super) fn read<'t>(
        &self,
        entry: Result<TreeEntry<'t>, NoTree>,
    ) -> Result<TreeEntry<'t>, GitError> {
        entry.map_err(|NoTree| broken(self.id))
    }
}

/// Reads a tree.
pub(super) fn tree(from: &impl Objects, id: gix::ObjectId) -> Result<Tree, GitError> {
    Ok(Tree { id, bytes: from.bytes(id, Kind::Tree)? })
}

/// The way from the top of the work tree to `folder`; a bare repository is its own top.
fn base(local: &gix::Repository, folder: &Path) -> Option<String> {
    let Some(top) = local.workdir() else { return Some(String::new()) };
    let folder = folder.canonicalize().ok()?;
    let below = folder.strip_prefix(top.canonicalize().ok()?).ok()?;
    below.iter().map(|part| part.to_str().map(|name| format!("{name}/"))).collect()
}
