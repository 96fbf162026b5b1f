//! What a manifest says of its site, believed no further than it can be checked.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::output::Digest;
use crate::units::Date;

/// A manifest as it was found.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its own digest.
    pub digest: Digest,
    /// Everything that it says.
    pub(super) whole: Value,
    /// The version of the program that made the site.
    pub version: String,
    /// The commit; `None` where the files were in no repository.
    pub commit: Option<String>,
    /// The community's folder in the repository.
    pub folder: String,
    /// Whether files were altered since the commit.
    pub is_altered: bool,
    /// The day that counted as today.
    pub today: Date,
    /// How far the history was to be had, in the manifest's word.
    pub history: String,
    /// The digest of the manifest that was published before.
    pub previous: Option<String>,
    /// The fingerprint of the inputs.
    pub fingerprint: String,
    /// The digest of each file, by path.
    pub files: BTreeMap<String, String>,
}

/// Why a file is no manifest to compare with.
#[derive(Debug)]
pub enum ClaimError {
    /// It cannot be read.
    Unreadable(io::Error),
    /// It is none of a Sunbook site, or was altered so far that it says nothing.
    NotAManifest,
}

impl Claim {
    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or is none.
    pub fn read(path: &Path) -> Result<Self, ClaimError> {
        #[expect(clippy::disallowed_methods, reason = "the file that somebody named")]
        let bytes = std::fs::read(path).map_err(ClaimError::Unreadable)?;
        Self::parse(&bytes).ok_or(ClaimError::NotAManifest)
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let whole: Value = serde_json::from_slice(bytes).ok()?;
        let built = whole.get("built")?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let (commit, previous) = (built.get("commit")?, whole.get("previous")?);
        let is_digest = |value: &Value| value.as_str().is_none_or(is_hexadecimal);
        let is_written = |value: &Value| value.is_string() || value.is_null();
        let are_written = [commit, previous].into_iter().all(|it| is_written(it) && is_digest(it));
        if built.get("tool")? != "sunbook" || !are_written {
            return None;
        }
        let file = |file: &Value| Some((text(file.get("path")?)?, text(file.get("sha256")?)?));
        Some(Self {
            digest: Digest::of(bytes),
            version: text(built.get("version")?)?,
            commit: text(commit),
            folder: built.get("folder").and_then(text).unwrap_or_default(),
            is_altered: built.get("commit_altered")?.as_bool()?,
            today: Date::parse(whole.get("today")?.as_str()?).ok()?,
            history: text(whole.get("history")?)?,
            previous: text(previous),
            fingerprint: text(built.get("fingerprint")?)?,
            files: whole.get("files")?.as_array()?.iter().map(file).collect::<Option<_>>()?,
            whole,
        })
    }
}

/// Whether a text is a whole digest or id, and no name that means another commit tomorrow.
fn is_hexadecimal(text: &str) -> bool {
    text.len() >= 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
