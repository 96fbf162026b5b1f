//! Whether a site continues the one that was published before it.

use std::collections::BTreeSet;

use super::claim::Claim;
use super::rebuild::RebuildError;
use crate::history::{Comparison, Mask};
use crate::pipeline::{self, Committed, Reading};
use crate::sources::{Descent, GitError, Repository};

/// How a site is related to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Its commit was made from the commit published before.
    Follows,
    /// It was not: history was written anew, or another branch was published.
    Apart,
    /// The commit published before is no longer in the repository.
    Gone,
    /// The clone has too little of the history to tell.
    Unknown,
    /// One of the two sites was made from files that were in no repository.
    Unnamed,
}

/// What a manifest of the site before says of this one.
#[derive(Debug)]
pub struct Previous {
    /// How the two commits are related.
    pub link: Link,
    /// Whether this site names that manifest as the one it follows.
    pub is_named: bool,
    /// The data files that differ between the two sites, in the order of paths.
    pub data: Vec<String>,
    /// The rows that differ between the two commits, where history was written anew and both are
    /// still there.
    pub rows: Option<Rows>,
}

/// The rows that differ between two commits, of which neither leads to the other.
#[derive(Debug)]
pub struct Rows {
    /// What differs.
    pub comparison: Comparison,
    /// The later commit, whose words they are told in.
    pub reading: Reading,
    /// What may be read of them.
    pub mask: Mask,
}

impl Rows {
    /// Compares two commits; `None` where what must be kept back cannot be told.
    fn between(
        before: &Claim,
        claim: &Claim,
        repository: &Repository,
    ) -> Result<Option<Self>, RebuildError> {
        let (Some(earlier), Some(later)) = (&before.commit, &claim.commit) else {
            return Ok(None);
        };
        let read = |commit: &str, folder: &str| {
            let repository = repository.clone().below(folder);
            let id = repository.resolve(commit).map_err(RebuildError::Git)?;
            let committed = Committed::open(&repository, id).map_err(RebuildError::Git)?;
            let moment = committed.moment(Some(claim.today));
            pipeline::read(&committed, &moment).map_err(RebuildError::Source)
        };
        let (old, reading) = (read(earlier, &before.folder)?, read(later, &claim.folder)?);
        let (Some(mask), Some((books, _))) = (reading.mask(), &reading.books) else {
            return Ok(None);
        };
        let mask = match &old.books {
            Some((books, _)) => mask.with(books),
            None => mask,
        };
        let start = books.community.year_start;
        let comparison = Comparison::of(&old.files, &reading.files, start);
        Ok(Some(Self { comparison, reading, mask }))
    }
}

impl Previous {
    /// Holds a site against the one before it.
    ///
    /// # Errors
    ///
    /// Where a commit on the way cannot be read.
    pub fn of(
        claim: &Claim,
        before: &Claim,
        repository: &Repository,
    ) -> Result<Self, RebuildError> {
        let paths: BTreeSet<&String> = claim.files.keys().chain(before.files.keys()).collect();
        let is_changed = |path: &&String| {
            path.starts_with("data/") && claim.files.get(*path) != before.files.get(*path)
        };
        let data = paths.into_iter().filter(is_changed).cloned().collect();
        let link = link(before, claim.commit.as_deref(), repository).map_err(RebuildError::Git)?;
        let rows = match link {
            Link::Apart => Rows::between(before, claim, repository)?,
            _ => None,
        };
        let is_named = claim.previous.as_ref() == Some(&before.digest.to_string());
        Ok(Self { link, is_named, data, rows })
    }
}

/// How a commit is related to that of the site before.
///
/// # Errors
///
/// Where a commit on the way cannot be read.
pub fn link(
    before: &Claim,
    commit: Option<&str>,
    repository: &Repository,
) -> Result<Link, GitError> {
    let (Some(earlier), Some(later)) = (before.commit.as_deref(), commit) else {
        return Ok(Link::Unnamed);
    };
    let find = |commit| match repository.resolve(commit) {
        Err(GitError::UnknownRevision { .. }) => Ok(None),
        resolved => resolved.map(Some),
    };
    let Some(earlier) = find(earlier)? else {
        return Ok(if repository.is_shallow() { Link::Unknown } else { Link::Gone });
    };
    let Some(later) = find(later)? else { return Ok(Link::Unknown) };
    Ok(match repository.descent(earlier, later)? {
        Descent::Follows => Link::Follows,
        Descent::Apart => Link::Apart,
        Descent::Unknown => Link::Unknown,
    })
}
