//! `manifest.json`: what the site was built from, and every file of it with its digest.

use std::io;

use serde_json::{Value, json};

use super::inputs::InputFile;
use super::texts::write_document;
use super::{Inputs, VERSION};
use crate::sources::Commit;
use crate::units::Date;

/// What a build knows of itself.
#[derive(Clone, Debug)]
pub struct BuildInfo {
    /// The commit that the files belong to; `None` outside any repository.
    pub commit: Option<Commit>,
    /// How far the history was read.
    pub history: History,
    /// The SHA-256 of the manifest that this site follows, in hexadecimal.
    pub previous: Option<String>,
    /// What the site is made from.
    pub inputs: Inputs,
}

/// How far the history of the files is to be had where a site is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum History {
    /// Not at all: the files lie in no repository, or nothing was committed yet.
    #[default]
    Unread,
    /// Not to the first commit, or not every version of each file.
    Partial,
    /// To the first commit.
    Whole,
}

impl History {
    /// The word that the manifest uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Partial => "partial",
            Self::Whole => "whole",
        }
    }
}

/// A file of the finished site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListedFile {
    /// Its path in the site.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// The manifest of a site with these files, which are listed in the order of paths.
///
/// Of files that were not read, such as papers, it gives the number alone:
/// the name of a paper that is kept back may be telling.
///
/// # Errors
///
/// None in practice: memory takes every byte.
pub fn manifest(
    today: Date,
    build: &BuildInfo,
    files: impl IntoIterator<Item = ListedFile>,
) -> io::Result<Vec<u8>> {
    let mut files: Vec<ListedFile> = files.into_iter().collect();
    files.sort();
    let input =
        |file: &InputFile| json!({ "path": file.path, "size": file.size, "sha256": file.sha256 });
    let output =
        |file: &ListedFile| json!({ "path": file.path, "size": file.size, "sha256": file.sha256 });
    let manifest = json!({
        "schema": VERSION,
        "built": built(build),
        "today": today.to_string(),
        "history": build.history.word(),
        "previous": build.previous,
        "inputs": {
            "sha256": build.inputs.sha256(),
            "read": build.inputs.files().iter().map(input).collect::<Value>(),
            "not_read": build.inputs.others(),
        },
        "files": files.iter().map(output).collect::<Value>(),
    });
    let mut bytes = Vec::new();
    write_document(&manifest, &mut bytes)?;
    Ok(bytes)
}

/// By which program, and from which commit and inputs.
pub(super) fn built(build: &BuildInfo) -> Value {
    let commit = build.commit.as_ref();
    json!({
        "tool": "sunbook",
        "version": build.inputs.version(),
        "commit": commit.map(|commit| commit.id.as_str()),
        "commit_altered": commit.is_some_and(|commit| commit.is_altered),
        "folder": commit.map(|commit| commit.folder.as_str()),
        "commit_date": commit.and_then(|commit| commit.date).map(|date| date.to_string()),
        "fingerprint": build.inputs.fingerprint(),
    })
}
