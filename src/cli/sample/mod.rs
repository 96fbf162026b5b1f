//! `sunbook init --sample`: the fictional sample community with its whole history.

mod part;
mod replay;
mod story;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempDir};

use super::failure::{Failure, Status};
use super::terminal::Terminal;
use crate::diag::Value;
use replay::Replayed;

/// Writes the sample into a folder that is empty or not there yet.
///
/// It stands beside its place until it is whole.
pub(super) fn run(folder: &Path, terminal: &mut Terminal) -> Result<Status, Failure> {
    let is_there = is_empty_folder(folder)?;
    let failed = |error: io::Error| Failure::of_path("cli-cannot-write", folder, &error);
    let stage = stage(folder, is_there).map_err(failed)?;
    let replayed = replay::replay(stage.path()).map_err(failed)?;
    put_in_place(stage, folder, is_there).map_err(failed)?;
    tell(folder, &replayed, terminal)?;
    Ok(Status::Fine)
}

/// Whether the folder is there, and empty; anything else is refused.
#[expect(clippy::disallowed_methods, reason = "whether a folder is empty, not what it holds")]
fn is_empty_folder(folder: &Path) -> Result<bool, Failure> {
    let taken = || {
        let failure = Failure::new(Status::Misused, "cli-init-not-empty");
        failure.with("path", folder.display().to_string())
    };
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(true),
        Ok(false) => Err(taken()),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound => Ok(false),
            io::ErrorKind::NotADirectory => Err(taken()),
            _ => Err(Failure::of_path("cli-cannot-read", folder, &error)),
        },
    }
}

/// A folder on the same disk: beside a new place, inside one that is there.
fn stage(folder: &Path, is_there: bool) -> io::Result<TempDir> {
    let mut near = folder;
    if !is_there {
        near = folder.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(near)?;
    }
    let mut builder = Builder::new();
    builder.prefix(".sunbook-");
    permit(&mut builder);
    builder.tempdir_in(near)
}

/// Gives the folder the rights that folders usually have.
#[cfg(unix)]
fn permit(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o777));
}

#[cfg(not(unix))]
fn permit(_: &mut Builder<'_, '_>) {}

/// Moves what is whole to where it belongs.
fn put_in_place(stage: TempDir, folder: &Path, is_there: bool) -> io::Result<()> {
    if !is_there {
        fs::rename(stage.path(), folder)?;
        // Nothing is left of the staging folder that could be removed.
        let _ = stage.keep();
        return Ok(());
    }
    #[expect(clippy::disallowed_methods, reason = "what was just written")]
    let entries = fs::read_dir(stage.path())?.collect::<io::Result<Vec<_>>>()?;
    let mut names: Vec<PathBuf> = entries.iter().map(|entry| entry.file_name().into()).collect();
    // The repository last: until it is there, nothing takes the folder for one.
    names.sort_by_key(|name| (name.as_os_str() == ".git", name.clone()));
    for name in names {
        fs::rename(stage.path().join(&name), folder.join(&name))?;
    }
    stage.close()
}

fn tell(folder: &Path, replayed: &Replayed, terminal: &mut Terminal) -> Result<(), Failure> {
    let folder = folder.display().to_string();
    let typed = if folder.contains(' ') { format!("\"{folder}\"") } else { folder.clone() };
    let values = [
        ("folder", folder.into()),
        ("files", Value::count(replayed.files)),
        ("commits", Value::count(replayed.commits)),
    ];
    terminal.say("cli-init-sample-done", &values)?;
    for step in ["look", "log", "row", "change"] {
        let key = format!("cli-init-sample-{step}");
        terminal.say(&key, &[("folder", typed.as_str().into())])?;
    }
    Ok(())
}
