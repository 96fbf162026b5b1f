//! A site held against its manifest and against what its commit gives.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::claim::Claim;
use super::rebuild::{MANIFEST, RebuildError, Rebuilt};
use super::site::{Lying, Published};
use crate::output::{Digest, MARKER};
use crate::pipeline::{Progress, reach};
use crate::published::History;
use crate::sources::{GitError, Repository};

/// What was found of a site.
#[derive(Debug)]
pub struct Verdict {
    /// Why nobody can prove, here and now, that the site is what a commit gives.
    pub doubt: Option<Doubt>,
    /// How many files were compared.
    pub files: usize,
    /// Every file that is not as it should be, in the order of paths.
    pub differences: Vec<Difference>,
    /// What the manifest says that is not so: its keys, and `files` with a path.
    pub manifest: Vec<String>,
    /// The fingerprint that the repository gives.
    pub fingerprint: Option<String>,
}

impl Verdict {
    /// Whether the site is, to the last byte, what its commit gives.
    pub fn is_equal(&self) -> bool {
        self.doubt.is_none() && self.differences.is_empty() && self.manifest.is_empty()
    }
}

/// Why a site can be held against its manifest alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It was made from files that were in no repository.
    NoCommit,
    /// It was made from files that were altered since the commit.
    Altered,
    /// Another version of the program made it, and may make it otherwise.
    Version,
    /// The commit is not in this repository.
    UnknownCommit,
    /// It was made where the history was not whole.
    PartialThere,
    /// The history is not whole here.
    PartialHere,
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its path in the site.
    pub path: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// An empty file that only one host asks for, and that many leave out as they do all hidden files.
const FOR_A_HOST: &str = ".nojekyll";

/// What is wrong with a file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has other bytes.
    Differs,
    /// It is not there.
    Missing,
    /// It should not be there.
    Extra,
    /// It cannot be read, or is no ordinary file.
    Unreadable,
}

/// Holds a site against its manifest and, where that can be done, against its commit.
///
/// # Errors
///
/// Where the repository cannot be read, or its files make no site.
pub fn verify(
    claim: &Claim,
    site: &Published,
    repository: &Repository,
    version: &str,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Verdict, RebuildError> {
    let doubted = |doubt| {
        let expected = claim.files.iter().map(|(path, digest)| (path.as_str(), digest.clone()));
        let expected: BTreeMap<&str, String> = expected.collect();
        let differences = differences(&expected, site);
        let files = expected.len();
        Verdict { doubt: Some(doubt), files, differences, manifest: Vec::new(), fingerprint: None }
    };
    if let Some(doubt) = doubt(claim, repository, version) {
        return Ok(doubted(doubt));
    }
    let id = match repository.resolve(claim.commit.as_deref().unwrap_or_default()) {
        Err(GitError::UnknownRevision { .. }) => return Ok(doubted(Doubt::UnknownCommit)),
        resolved => resolved.map_err(RebuildError::Git)?,
    };
    let rebuilt = Rebuilt::make(claim, repository, id, progress)?;
    let expected = rebuilt.files.iter().map(|(path, digest)| (path.as_str(), digest.to_string()));
    let expected: BTreeMap<&str, String> = expected.collect();
    let mut differences = differences(&expected, site);
    let marker = site.files.get(MARKER).filter(|lying| **lying != Lying::File(rebuilt.marker));
    differences
        .extend(marker.map(|_| Difference { path: MARKER.to_owned(), fault: Fault::Differs }));
    differences.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Verdict {
        doubt: None,
        files: expected.len() + 1,
        differences,
        manifest: manifest(claim, &rebuilt.manifest),
        fingerprint: Some(rebuilt.fingerprint),
    })
}

/// Why a claim cannot be proven, as far as that is known before anything is built.
fn doubt(claim: &Claim, repository: &Repository, version: &str) -> Option<Doubt> {
    let is_partial = reach(repository) == History::Partial;
    match () {
        () if claim.version != version => Some(Doubt::Version),
        () if claim.commit.is_none() => Some(Doubt::NoCommit),
        () if claim.is_altered => Some(Doubt::Altered),
        () if claim.history == History::Partial.word() && !is_partial => Some(Doubt::PartialThere),
        () if claim.history == History::Whole.word() && is_partial => Some(Doubt::PartialHere),
        () => None,
    }
}

/// The files that are not as expected; the manifest and our own mark are looked at elsewhere.
fn differences(expected: &BTreeMap<&str, String>, site: &Published) -> Vec<Difference> {
    let lying = site.files.keys().map(String::as_str);
    let paths: BTreeSet<&str> = expected.keys().copied().chain(lying).collect();
    let paths = paths.into_iter().filter(|path| ![MANIFEST, MARKER].contains(path));
    let fault = |path: &str| match (expected.get(path), site.files.get(path)) {
        (Some(_), None) if path == FOR_A_HOST => None,
        (Some(_), None) => Some(Fault::Missing),
        (None, Some(_)) => Some(Fault::Extra),
        (_, Some(Lying::Odd | Lying::Unreadable)) => Some(Fault::Unreadable),
        (Some(expected), Some(Lying::File(digest))) => {
            (*expected != digest.to_string()).then_some(Fault::Differs)
        }
        (None, None) => None,
    };
    let difference = |path: &str| Some(Difference { path: path.to_owned(), fault: fault(path)? });
    paths.filter_map(difference).collect()
}

/// What a manifest says otherwise than the one that the commit gives.
fn manifest(claim: &Claim, rebuilt: &[u8]) -> Vec<String> {
    if claim.digest == Digest::of(rebuilt) {
        return Vec::new();
    }
    let expected: Value = serde_json::from_slice(rebuilt).unwrap_or_default();
    let keys = |value: &Value| match value {
        Value::Object(object) => object.keys().cloned().collect(),
        _ => BTreeSet::new(),
    };
    let all: BTreeSet<String> = &keys(&expected) | &keys(&claim.whole);
    let wrong = all.into_iter().filter(|key| expected.get(key) != claim.whole.get(key));
    let mut wrong: Vec<String> = wrong.filter(|key| key != "files").collect();
    wrong.extend(listed(&expected, &claim.files));
    if wrong.is_empty() {
        // It says the same in another form, which no build writes.
        wrong.push("manifest.json".to_owned());
    }
    wrong
}

/// The paths that a manifest lists otherwise.
fn listed(expected: &Value, claimed: &BTreeMap<String, String>) -> Vec<String> {
    let files = expected.get("files").and_then(Value::as_array).into_iter().flatten();
    let file = |file: &Value| {
        let text = |key| file.get(key).and_then(Value::as_str).map(str::to_owned);
        Some((text("path")?, text("sha256")?))
    };
    let expected: BTreeMap<String, String> = files.filter_map(file).collect();
    let paths: BTreeSet<&String> = expected.keys().chain(claimed.keys()).collect();
    let wrong = paths.into_iter().filter(|path| expected.get(*path) != claimed.get(*path));
    wrong.map(|path| format!("files: {path}")).collect()
}
