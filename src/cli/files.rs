//! Files written whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::failure::Failure;

/// Writes some files, none of which is ever half-written.
///
/// All of them stand beside their targets before the first takes its place, so
/// that a full disk changes nothing.
pub(super) fn write_all<B: AsRef<[u8]>>(files: &[(PathBuf, B)]) -> Result<(), Failure> {
    let mut ready = Vec::new();
    for (path, bytes) in files {
        let staged = stage(path, bytes.as_ref());
        let staged = staged.map_err(|error| Failure::of_path("cli-cannot-write", path, &error))?;
        ready.push((path, staged));
    }
    for (path, staged) in ready {
        let kept = staged.persist(path).map(|_| ());
        kept.map_err(|error| Failure::of_path("cli-cannot-write", path, &error.error))?;
    }
    Ok(())
}

fn stage(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = Builder::new();
    builder.prefix(".sunbook-");
    permit(&mut builder, path);
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Gives a new file the rights that files usually have, and one that is replaced those it had.
#[cfg(unix)]
fn permit(builder: &mut Builder<'_, '_>, path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let own = fs::metadata(path).map(|found| found.permissions());
    builder.permissions(own.unwrap_or_else(|_| fs::Permissions::from_mode(0o666)));
}

#[cfg(not(unix))]
fn permit(_: &mut Builder<'_, '_>, _: &Path) {}
