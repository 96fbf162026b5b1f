//! Puts a folder in the place of another, in one step where the system can.

use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
};

/// Puts `new` at `target`; what was there is at `new` or at `aside` afterwards.
pub(super) fn put_in_place(new: &Path, target: &Path, aside: &Path) -> io::Result<()> {
    match exchange(new, target) {
        Err(error) if is_unsupported(&error) => by_two_renames(new, target, aside),
        done => done,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, target: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Whether the system, or the file system, knows no exchange.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput)
}

/// Renames the old folder aside and the new one into its place.
///
/// Where the second step fails the first is undone; where the process is killed
/// between the two, [`restore`] undoes it in the next build.
fn by_two_renames(new: &Path, target: &Path, aside: &Path) -> io::Result<()> {
    fs::rename(target, aside)?;
    let moved = fs::rename(new, target);
    if moved.is_err() {
        restore(target, aside)?;
    }
    moved
}

/// Puts back a folder that was renamed aside and has no successor.
pub(super) fn restore(target: &Path, aside: &Path) -> io::Result<()> {
    let missing = |path: &Path| match fs::symlink_metadata(path) {
        Ok(_) => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    };
    match missing(target)? && !missing(aside)? {
        true => fs::rename(aside, target),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{by_two_renames, restore};
    use std::{fs, path::Path};

    fn folder(path: &Path, word: &str) {
        fs::create_dir(path).unwrap();
        fs::File::create_new(path.join(word)).unwrap();
    }

    #[test]
    fn two_renames_put_the_new_folder_in_place_and_keep_the_old_one_aside() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        folder(&at("site"), "old");
        folder(&at("new"), "new");
        by_two_renames(&at("new"), &at("site"), &at("aside")).unwrap();
        assert!(at("site/new").exists() && at("aside/old").exists());
    }

    #[test]
    fn a_second_rename_that_fails_puts_the_old_folder_back() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        folder(&at("site"), "old");
        by_two_renames(&at("never-made"), &at("site"), &at("aside")).unwrap_err();
        assert!(at("site/old").exists() && !at("aside").exists());
    }

    #[test]
    fn restoring_never_touches_a_site_that_stands() {
        let room = tempfile::tempdir().unwrap();
        let at = |name: &str| room.path().join(name);
        folder(&at("site"), "new");
        folder(&at("aside"), "old");
        restore(&at("site"), &at("aside")).unwrap();
        assert!(at("site/new").exists() && at("aside/old").exists());
    }
}
