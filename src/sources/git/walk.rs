//! The commits that changed watched files, the oldest first.
//!
//! A commit comes after all of its parents, whatever their dates say; among
//! those that could come next the older date goes first, then the smaller id.
//!
//! # Cost
//!
//! Linear in commits and in the folders that they changed. Only what differs
//! between the trees of a commit and its parents is opened, and that while the
//! next commits are read.

use std::collections::BTreeSet;
use std::sync::Arc;

use gix::objs::Kind;
use rayon::prelude::*;

use super::commits::{Commits, Node, Pair, order};
use super::differ::Differ;
use super::error::GitError;
use super::message::Message;
use super::object::CommitId;
use super::repository::{Objects, Repository, parsed};
use super::versions::{Unpacking, Versions};
use super::visit::{FileChange, Visit};
use crate::units::Date;

/// How many commits are read while those before them are compared.
const AHEAD: usize = 256;

/// How many commits in a row are compared with their parents by one thread.
const STRETCH: usize = 32;

/// What a commit changed and says.
type Told = (Vec<FileChange>, Option<Date>, Message);

impl Repository {
    /// Visits the commits before and at `tip` that changed files for which `is_watched` says yes.
    ///
    /// It is asked of a folder with a slash at its end, and of a file without.
    ///
    /// # Errors
    ///
    /// Where a commit or a tree cannot be read; the error names it.
    pub fn visits(
        &self,
        tip: CommitId,
        is_watched: impl Fn(&str) -> bool + Sync,
    ) -> Result<Vec<Visit>, GitError> {
        let source = self.versions();
        let mut commits = Commits::to(tip, self);
        let mut told: Vec<Option<Told>> = Vec::new();
        while told.len() < commits.ids.len() {
            let pairs = commits.pairs();
            let (read, next) = rayon::join(
                || source.lend(|source| commits.read(source, AHEAD)),
                || tell(&source, &pairs, &is_watched),
            );
            read?;
            told.extend(next?);
        }
        Ok(visits(&commits.nodes, told))
    }

    /// The commit from which two others parted: the latest one that leads to both, if there is one.
    ///
    /// # Errors
    ///
    /// Where a commit cannot be read; the error names it.
    pub fn parting(&self, one: CommitId, other: CommitId) -> Result<Option<CommitId>, GitError> {
        let source = self.versions();
        let nodes = |tip: CommitId| {
            let mut commits = Commits::to(tip, self);
            source.lend(|source| commits.read(source, usize::MAX)).map(|()| commits.nodes)
        };
        let known: BTreeSet<_> = nodes(one)?.into_iter().map(|node| node.id).collect();
        let nodes = nodes(other)?;
        // A commit stands after all that lead to it, so that none behind the last is nearer.
        let last = order(&nodes).into_iter().rev().find(|&it| known.contains(&nodes[it].id));
        Ok(last.map(|it| CommitId(nodes[it].id)))
    }
}

/// The commits that changed something, in their order.
fn visits(nodes: &[Node], mut told: Vec<Option<Told>>) -> Vec<Visit> {
    let mut visits: Vec<Visit> = Vec::new();
    let mut latest: Vec<Option<usize>> = vec![None; nodes.len()];
    for index in order(nodes) {
        let Node { id, is_boundary, parents, .. } = &nodes[index];
        let mut parents: Vec<usize> = parents.iter().filter_map(|&parent| latest[parent]).collect();
        parents.dedup();
        latest[index] = parents.first().copied();
        if let Some((files, date, message)) = told[index].take() {
            latest[index] = Some(visits.len());
            let (id, is_boundary) = (CommitId(*id), *is_boundary);
            visits.push(Visit { id, date, message, parents, is_boundary, files });
        }
    }
    visits
}

/// What some commits changed and say, in their order; `None` for one that changed nothing.
fn tell(
    source: &Versions,
    pairs: &[Pair],
    is_watched: &(dyn Fn(&str) -> bool + Sync),
) -> Result<Vec<Option<Told>>, GitError> {
    let stretch = |pairs: &[Pair]| {
        source.lend(|source| {
            let mut differ = Differ::new(source, is_watched);
            pairs.iter().map(|pair| pair.tell(source, &mut differ)).collect::<Vec<_>>()
        })
    };
    let told: Vec<_> = pairs.par_chunks(STRETCH).map(stretch).collect();
    told.into_iter().flatten().collect()
}

impl Pair {
    fn tell(&self, source: &Unpacking, differ: &mut Differ<'_>) -> Result<Option<Told>, GitError> {
        let files = differ.changes(&self.parents, self.tree)?;
        if files.is_empty() {
            return Ok(None);
        }
        let bytes = match &self.bytes {
            Some(bytes) => Arc::clone(bytes),
            None => source.bytes(self.id, Kind::Commit)?,
        };
        let commit = parsed(self.id, &bytes)?;
        Ok(Some((files, commit.date(), commit.message())))
    }
}
