//! Finds the repository of a folder, and asks whose it is before anything of it is believed.

use std::path::{Path, PathBuf};

use gix::ThreadSafeRepository;
use gix::discover::upwards::{Options, TrustPolicy};
use gix::open::{Options as Opening, permissions};
use gix::sec::trust::Mapping;
use gix::sec::{Permission, Trust, identity};

use super::error::GitError;

/// Opens the repository that `folder` lies in.
pub(super) fn discover(folder: &Path) -> Result<ThreadSafeRepository, GitError> {
    let anyone = Options { trust: TrustPolicy::Assume(Trust::Full), ..Options::default() };
    let alone = Mapping { full: Opening::isolated(), reduced: Opening::isolated() };
    let found = ThreadSafeRepository::discover_opts(folder, anyone, alone);
    let found = found.map_err(|_| failure(folder))?;
    let top = found.work_dir().unwrap_or(found.refs.git_dir()).to_owned();
    if [found.refs.git_dir(), &top].into_iter().all(is_own) || is_allowed(folder) {
        return Ok(found);
    }
    let top = top.canonicalize().unwrap_or(top);
    Err(GitError::NotOwned { folder: top.display().to_string() })
}

fn is_own(path: &Path) -> bool {
    identity::is_path_owned_by_current_user(path).unwrap_or(false)
}

/// Whether the user's or the machine's own settings name a repository of somebody else as safe.
///
/// They are read for this question alone.
fn is_allowed(folder: &Path) -> bool {
    let mut opening = Opening::isolated().bail_if_untrusted(true);
    let config = permissions::Config { system: true, git: true, user: true, ..config() };
    opening.permissions.config = config;
    opening.permissions.env.home = Permission::Allow;
    opening.permissions.env.xdg_config_home = Permission::Allow;
    let asking = Mapping { full: opening.clone(), reduced: opening };
    ThreadSafeRepository::discover_opts(folder, Options::default(), asking).is_ok()
}

fn config() -> permissions::Config {
    permissions::Config::isolated()
}

/// Why no repository could be opened: there is none, or one that cannot be read.
fn failure(folder: &Path) -> GitError {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let is_broken = |top: &&Path| {
        let git = top.join(".git");
        let is_meant = git.is_file() || git.join("HEAD").is_file();
        is_meant
            && ThreadSafeRepository::open_opts(PathBuf::from(top), Opening::isolated()).is_err()
    };
    match whole.ancestors().find(is_broken) {
        Some(top) => GitError::Unreadable { folder: top.display().to_string() },
        None => GitError::NoRepository { folder: folder.display().to_string() },
    }
}
