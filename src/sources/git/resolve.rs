//! From the name of a revision to a commit: `HEAD`, a branch, a tag, an id, and `~2` or `^` after it.

use super::error::GitError;
use super::object::CommitId;
use super::repository::{Repository, commit};

/// The most steps back that a name may ask for.
const MOST_STEPS: usize = 1_000_000;

impl Repository {
    /// The commit of a name.
    ///
    /// # Errors
    ///
    /// Where no commit, or more than one, has that name, and where the repository has none.
    pub fn resolve(&self, revision: &str) -> Result<CommitId, GitError> {
        let local = self.local();
        let unknown = || GitError::UnknownRevision { revision: revision.to_owned() };
        let end = revision.find(['~', '^']).unwrap_or(revision.len());
        let (name, steps) = revision.split_at(end);
        let is_head = matches!(name, "HEAD" | "@" | "");
        if is_head && local.head().is_ok_and(|head| head.is_unborn()) {
            return Err(GitError::NoCommit);
        }
        let mut id = named(local, if is_head { "HEAD" } else { name })?.ok_or_else(unknown)?;
        for (sign, count) in steps_of(steps).ok_or_else(unknown)? {
            id = back(local, id, sign, count)?.ok_or_else(unknown)?;
        }
        Ok(CommitId(id))
    }
}

/// The commit that a reference or an id names.
fn named(local: &gix::Repository, name: &str) -> Result<Option<gix::ObjectId>, GitError> {
    let reference = || {
        let mut reference = local.try_find_reference(name).ok()??;
        reference.follow_to_object().ok().map(gix::Id::detach)
    };
    let by_id = || {
        let is_id = name.len() >= 4 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        let prefix = gix::hash::Prefix::from_hex(name).ok().filter(|_| is_id)?;
        local.objects.lookup_prefix(prefix, None).ok()??.ok()
    };
    let Some(id) = reference().or_else(by_id) else { return Ok(None) };
    let found = local.try_find_object(id);
    let found = found.map_err(|_| GitError::Broken { object: id.to_string() })?;
    let object = found.ok_or_else(|| GitError::Missing { object: id.to_string() })?;
    Ok(object.peel_to_commit().ok().map(|commit| commit.id))
}

/// The steps of `~2^^2`: the sign and the number of each.
fn steps_of(text: &str) -> Option<Vec<(char, usize)>> {
    let mut steps = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let after = &rest[sign.len_utf8()..];
        let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let (digits, next) = after.split_at(end);
        let count = if digits.is_empty() { 1 } else { digits.parse().ok()? };
        if !matches!(sign, '~' | '^') || count > MOST_STEPS {
            return None;
        }
        steps.push((sign, count));
        rest = next;
    }
    Some(steps)
}

/// So many first parents back, or the parent of that number.
fn back(
    local: &gix::Repository,
    from: gix::ObjectId,
    sign: char,
    count: usize,
) -> Result<Option<gix::ObjectId>, GitError> {
    let parents = |id| commit(local, id, |commit| commit.parents.clone());
    if sign == '^' {
        return Ok(match count {
            0 => Some(from),
            _ => parents(from)?.get(count - 1).copied(),
        });
    }
    let mut id = from;
    for _ in 0..count {
        match parents(id)?.first() {
            Some(parent) => id = *parent,
            None => return Ok(None),
        }
    }
    Ok(Some(id))
}
