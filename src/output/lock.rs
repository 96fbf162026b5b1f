//! One build at a time for one folder.
//!
//! The system itself releases the lock when its holder ends, however it ends, so
//! a dead holder never stands in the way and no process number is ever trusted.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind, Read, Seek, Write},
    path::Path,
};

/// The first line of a lock, by which a staging folder is known to be ours.
const HEAD: &str = "sunbook build";

/// How to come by a lock.
pub(super) enum Try {
    /// It is ours until the file is dropped.
    Locked(File),
    /// Another process has it, with this number where it could be read.
    Held(Option<u32>),
    /// The file was removed by the holder that just ended.
    Gone,
    /// The file is not a lock of ours.
    NotOurs,
}

/// Tries to lock the file at `path`, which is made where it is missing.
pub(super) fn try_lock(path: &Path) -> io::Result<Try> {
    let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    let mut file = match opened {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Try::Gone),
        opened => opened?,
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Try::Held(holder(&mut file)?)),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    if !is_at(&file, path)? {
        return Ok(Try::Gone);
    }
    let text = read(&mut file)?;
    // A holder killed before it wrote its number leaves the start of a line, or nothing.
    if !HEAD.starts_with(text.lines().next().unwrap_or_default()) {
        return Ok(Try::NotOurs);
    }
    file.rewind()?;
    file.set_len(0)?;
    write!(file, "{HEAD}\n{}\n", std::process::id())?;
    Ok(Try::Locked(file))
}

/// The number of the process that holds the lock.
fn holder(file: &mut File) -> io::Result<Option<u32>> {
    Ok(read(file)?.lines().nth(1).and_then(|line| line.parse().ok()))
}

fn read(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(100).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether `file` is still what lies at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let held = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(found) => Ok((found.dev(), found.ino()) == (held.dev(), held.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> io::Result<bool> {
    fs::exists(path)
}
