//! The files of a published site as they lie in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::output::Digest;

/// What lies at a path of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lying {
    /// A file of this digest.
    File(Digest),
    /// A file that cannot be read.
    Unreadable,
    /// A link, a pipe or a device, which no site has.
    Odd,
}

/// A site in a folder.
#[derive(Debug)]
pub struct Published {
    pub(super) files: BTreeMap<String, Lying>,
}

impl Published {
    /// Reads all files of a folder and keeps their digests.
    ///
    /// Links are never followed and pipes never opened. Git's own folder, which
    /// a site has that is published from a branch, is passed over.
    ///
    /// # Errors
    ///
    /// Where a folder cannot be listed: which, and why.
    pub fn read(folder: &Path) -> Result<Self, (PathBuf, io::Error)> {
        let mut found = Vec::new();
        list(folder, "", &mut found)?;
        let read = |(path, is_file): (String, bool)| {
            let lying = if is_file { digest(&folder.join(&path)) } else { Lying::Odd };
            (path, lying)
        };
        Ok(Self { files: found.into_par_iter().map(read).collect() })
    }
}

#[expect(clippy::disallowed_methods, reason = "a published site, which is no source")]
fn digest(path: &Path) -> Lying {
    fs::read(path).map_or(Lying::Unreadable, |bytes| Lying::File(Digest::of(&bytes)))
}

#[expect(clippy::disallowed_methods, reason = "a published site, which is no source")]
fn list(
    root: &Path,
    folder: &str,
    found: &mut Vec<(String, bool)>,
) -> Result<(), (PathBuf, io::Error)> {
    let here = root.join(folder);
    let failed = |error| (here.clone(), error);
    for entry in fs::read_dir(&here).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(failed)?;
        match path.as_str() {
            ".git" => {}
            _ if kind.is_dir() => list(root, &format!("{path}/"), found)?,
            _ => found.push((path, kind.is_file())),
        }
    }
    Ok(())
}
