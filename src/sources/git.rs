//! The commit that a folder's files belong to.
//!
//! Git is read in process. No hook, filter or setting of the repository is run.

use std::path::Path;

use crate::units::Date;

/// The commit that a site is built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its full id in hexadecimal.
    pub id: String,
    /// The day on which it was made, in its own time zone.
    pub date: Option<Date>,
}

impl Commit {
    /// The first digits of the id, as people quote it.
    pub fn short_id(&self) -> &str {
        self.id.get(..7).unwrap_or(&self.id)
    }
}

/// The way from the top of the repository to `folder`, with a slash at its end.
///
/// Empty for the top itself, and outside any repository.
pub fn path_in_repository(folder: &Path) -> String {
    let below = || {
        let repository = gix::discover(folder).ok()?;
        let top = repository.workdir()?.canonicalize().ok()?;
        let folder = folder.canonicalize().ok()?;
        let parts = folder.strip_prefix(top).ok()?.iter().map(|part| part.to_str());
        let names: Vec<&str> = parts.collect::<Option<_>>()?;
        Some(names.iter().map(|name| format!("{name}/")).collect())
    };
    below().unwrap_or_default()
}

/// The commit checked out where `folder` lies, or `None` outside any repository.
///
/// A repository that cannot be opened counts as none: the site then says that
/// it was built from files without a history.
pub fn head_commit(folder: &Path) -> Option<Commit> {
    let repository = gix::discover(folder).ok()?;
    let commit = repository.head_commit().ok()?;
    let time = commit.time().ok()?;
    let date = Date::of_moment(time.seconds, time.offset);
    Some(Commit { id: commit.id.to_string(), date })
}
