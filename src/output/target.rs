//! Which folders may be written into.

use super::error::{Doing, OutputError, Refusal};
use super::marker;
use std::{
    ffi::OsStr,
    fs::{self, Metadata},
    io::{self, ErrorKind},
    path::{Component, Path, PathBuf},
};

/// A folder that a build reads, and must therefore never write over.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// The folder.
    pub folder: &'a Path,
    /// The names directly in it that the build reads; none means that it reads all.
    ///
    /// A site may lie inside the folder only under another name, so that no build
    /// can ever read what a build wrote.
    pub reads: &'a [&'a str],
}

/// A folder that may be written into.
pub(super) struct Target {
    /// Its whole path; every part but the last is free of links.
    pub(super) path: PathBuf,
    /// The folder that holds it.
    pub(super) parent: PathBuf,
    /// Its name there.
    pub(super) name: String,
}

impl Target {
    /// Finds where `asked` leads, and refuses what must not be written over.
    pub(super) fn find(asked: &Path, kept: &[Kept<'_>]) -> Result<Self, OutputError> {
        let path = resolve(asked)?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name().and_then(OsStr::to_str))
        else {
            return Err(if path.has_root() && path.parent().is_none() {
                Refusal::Root
            } else {
                Refusal::NoName
            }
            .of(asked));
        };
        let target = Self { parent: parent.to_owned(), name: name.to_owned(), path: path.clone() };
        if path.components().any(|part| part.as_os_str().eq_ignore_ascii_case(".git")) {
            return Err(Refusal::InGit.of(asked));
        }
        for kept in kept {
            apart(&path, kept)?;
        }
        target.check()?;
        Ok(target)
    }

    /// Refuses a target that holds anything but a site of ours; tells whether it exists.
    ///
    /// Asked again right before the exchange: a build takes a while.
    pub(super) fn check(&self) -> Result<bool, OutputError> {
        let path = &self.path;
        let Some(found) = look(path)? else { return Ok(false) };
        if found.is_symlink() {
            return Err(Refusal::Symlink.of(path));
        }
        if !found.is_dir() {
            return Err(Refusal::NotAFolder.of(path));
        }
        if is_mount(path, &found, &self.parent)? {
            return Err(Refusal::MountPoint.of(path));
        }
        // Told before any work is done: the rename itself would fail only at its end.
        may_write(path).map_err(Doing::Exchange.at(path))?;
        self.check_content()?;
        Ok(true)
    }

    fn check_content(&self) -> Result<(), OutputError> {
        let ours = marker::read(&self.path)?;
        for name in names(&self.path)? {
            match &ours {
                None => return Err(Refusal::NotOurs.of(&self.path)),
                Some(ours) if ours.contains(&name) || name == marker::NAME => {}
                Some(_) => return Err(Refusal::Foreign(name).of(&self.path)),
            }
        }
        Ok(())
    }
}

/// The names in `folder`, in their order.
#[expect(clippy::disallowed_methods, reason = "looks only at the folder that is written to")]
fn names(folder: &Path) -> Result<Vec<String>, OutputError> {
    let list = || {
        let entries = fs::read_dir(folder)?;
        let name =
            |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
        entries.map(name).collect::<io::Result<Vec<_>>>()
    };
    let mut names = list().map_err(Doing::Look.at(folder))?;
    names.sort_unstable();
    Ok(names)
}

/// What is at `path`, links not followed, or nothing.
pub(super) fn look(path: &Path) -> Result<Option<Metadata>, OutputError> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Doing::Look.at(path)(error)),
    }
}

/// The whole path to `asked`, with links followed in every part but the last.
///
/// A last part that is a link is told at once: following it would write elsewhere.
fn resolve(asked: &Path) -> Result<PathBuf, OutputError> {
    if asked.as_os_str().is_empty() {
        return Err(Refusal::NoName.of(asked));
    }
    // Going by parts drops a slash at the end, which would follow a link.
    let plain: PathBuf = asked.components().collect();
    let whole = std::path::absolute(&plain).map_err(Doing::Look.at(asked))?;
    match look(&whole)? {
        Some(found) if found.is_symlink() => Err(Refusal::Symlink.of(asked)),
        Some(_) => whole.canonicalize().map_err(Doing::Look.at(asked)),
        None => resolve_missing(&whole, asked),
    }
}

/// The whole path to what does not exist yet: its nearest folder that does, and the rest.
fn resolve_missing(whole: &Path, asked: &Path) -> Result<PathBuf, OutputError> {
    let (Some(parent), Some(Component::Normal(name))) =
        (whole.parent(), whole.components().next_back())
    else {
        return Err(Refusal::NoName.of(asked));
    };
    let parent = match look(parent)? {
        Some(_) => parent.canonicalize().map_err(Doing::Look.at(asked))?,
        None => resolve_missing(parent, asked)?,
    };
    Ok(parent.join(name))
}

/// Refuses a target that is or holds what is kept, or lies where a build reads.
fn apart(path: &Path, kept: &Kept<'_>) -> Result<(), OutputError> {
    let folder = kept.folder.canonicalize().map_err(Doing::Look.at(kept.folder))?;
    if folder.starts_with(path) {
        return Err(Refusal::HoldsSources(folder).of(path));
    }
    let Ok(inside) = path.strip_prefix(&folder) else { return Ok(()) };
    let Some(top) = inside.components().next() else { return Ok(()) };
    // Some file systems hold `Ledger` and `ledger` to be one name.
    let top = top.as_os_str().to_string_lossy();
    let read = |name: &&str| name.to_lowercase() == top.to_lowercase();
    match kept.reads.is_empty() || kept.reads.iter().any(read) {
        true => Err(Refusal::AmongSources(top.into_owned()).of(path)),
        false => Ok(()),
    }
}

/// Fails where this process may not write into `folder`.
#[cfg(unix)]
fn may_write(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, AtFlags, CWD, accessat};
    Ok(accessat(CWD, folder, Access::WRITE_OK, AtFlags::EACCESS)?)
}

#[cfg(not(unix))]
fn may_write(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether another file system begins at `path`: such a folder cannot be renamed.
#[cfg(unix)]
fn is_mount(path: &Path, found: &Metadata, parent: &Path) -> Result<bool, OutputError> {
    use std::os::unix::fs::MetadataExt;
    let around = fs::metadata(parent).map_err(Doing::Look.at(parent))?;
    Ok(found.dev() != around.dev() || is_mount_root(path))
}

#[cfg(not(unix))]
fn is_mount(_: &Path, _: &Metadata, _: &Path) -> Result<bool, OutputError> {
    Ok(false)
}

/// Whether a folder of the same file system is mounted at `path`, as far as the system tells.
#[cfg(target_os = "linux")]
fn is_mount_root(path: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let told = statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::BASIC_STATS);
    told.is_ok_and(|told| told.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_mount_root(_: &Path) -> bool {
    false
}
