//! The commits that changed watched files, the oldest first.
//!
//! A commit comes after all of its parents, whatever their dates say; among
//! those that could come next the older date goes first, then the smaller id.
//!
//! # Cost
//!
//! Linear in commits and in the folders that they changed. Only what differs
//! between the trees of a commit and its parents is opened.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

use gix::objs::Kind;
use rayon::prelude::*;

use super::differ::{Differ, Root};
use super::error::GitError;
use super::message::Message;
use super::object::CommitId;
use super::repository::{Objects, Repository, parsed};
use super::tree::folder_of;
use super::versions::Unpacking;
use super::visit::{FileChange, Visit};
use crate::units::Date;

/// A commit as the walk knows it.
struct Node {
    id: gix::ObjectId,
    seconds: i64,
    tree: Root,
    parents: Vec<usize>,
    is_boundary: bool,
    /// The commit itself, while there are few.
    bytes: Option<Arc<Vec<u8>>>,
}

/// The most bytes of commits that are kept until their trees are known.
const MOST_KEPT: usize = 8 << 20;

/// How many commits in a row are compared with their parents by one thread.
const STRETCH: usize = 128;

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
        let nodes = source.lend(|source| gather(source, tip.0, &self.base))?;
        let order = order(&nodes);
        let told =
            |stretch: &[usize]| source.lend(|source| tell(source, &nodes, stretch, &is_watched));
        let told: Vec<_> = order.par_chunks(STRETCH).map(told).collect();
        let mut visits: Vec<Visit> = Vec::new();
        let mut latest: Vec<Option<usize>> = vec![None; nodes.len()];
        for (stretch, told) in order.chunks(STRETCH).zip(told) {
            for (&index, told) in stretch.iter().zip(told?) {
                let Node { id, is_boundary, parents, .. } = &nodes[index];
                let mut parents: Vec<usize> =
                    parents.iter().filter_map(|&parent| latest[parent]).collect();
                parents.dedup();
                latest[index] = parents.first().copied();
                if let Some((files, date, message)) = told {
                    latest[index] = Some(visits.len());
                    let (id, is_boundary) = (CommitId(*id), *is_boundary);
                    visits.push(Visit { id, date, message, parents, is_boundary, files });
                }
            }
        }
        Ok(visits)
    }
}

/// What some commits changed and say, in their order; `None` for one that changed nothing.
fn tell(
    source: &Unpacking,
    nodes: &[Node],
    stretch: &[usize],
    is_watched: &dyn Fn(&str) -> bool,
) -> Result<Vec<Option<Told>>, GitError> {
    let mut differ = Differ::new(source, is_watched);
    let tell = |&index: &usize| {
        let node = &nodes[index];
        let parents: Vec<Root> = node.parents.iter().map(|&parent| nodes[parent].tree).collect();
        let files = differ.changes(&parents, node.tree)?;
        if files.is_empty() {
            return Ok(None);
        }
        let bytes = match &node.bytes {
            Some(bytes) => Arc::clone(bytes),
            None => source.bytes(node.id, Kind::Commit)?,
        };
        let commit = parsed(node.id, &bytes)?;
        Ok(Some((files, commit.date(), commit.message())))
    };
    stretch.iter().map(tell).collect()
}

impl Repository {
    /// The commit from which two others parted: the latest one that leads to both, if there is one.
    ///
    /// # Errors
    ///
    /// Where a commit cannot be read; the error names it.
    pub fn parting(&self, one: CommitId, other: CommitId) -> Result<Option<CommitId>, GitError> {
        let source = Unpacking::of(self.local().clone());
        let ids = |tip: CommitId| gather(&source, tip.0, &self.base);
        let known: BTreeSet<_> = ids(one)?.into_iter().map(|node| node.id).collect();
        let nodes = ids(other)?;
        // A commit stands after all that lead to it, so that none behind the last is nearer.
        let last = order(&nodes).into_iter().rev().find(|&it| known.contains(&nodes[it].id));
        Ok(last.map(|it| CommitId(nodes[it].id)))
    }
}

/// All commits that lead to `tip`, in no particular order.
fn gather(source: &Unpacking, tip: gix::ObjectId, base: &str) -> Result<Vec<Node>, GitError> {
    let shallow = source.local().shallow_commits().ok().flatten();
    let is_boundary =
        |id| shallow.as_ref().is_some_and(|commits| commits.iter().any(|it| *it == id));
    let mut known = BTreeMap::from([(tip, 0)]);
    let mut folders: BTreeMap<gix::ObjectId, Option<gix::ObjectId>> = BTreeMap::new();
    let mut ids = vec![tip];
    let mut nodes: Vec<Node> = Vec::new();
    let mut kept = 0;
    while let Some(&id) = ids.get(nodes.len()) {
        let bytes = source.bytes(id, Kind::Commit)?;
        let commit = parsed(id, &bytes)?;
        let (root, seconds, is_boundary) = (commit.tree, commit.moment().0, is_boundary(id));
        let parents = commit.parents.iter().filter(|_| !is_boundary).map(|&parent| {
            *known.entry(parent).or_insert_with(|| {
                ids.push(parent);
                ids.len() - 1
            })
        });
        let parents = parents.collect();
        let tree = match folders.get(&root) {
            Some(tree) => *tree,
            None => *folders.entry(root).or_insert(folder_of(source, root, base)?),
        };
        kept += bytes.len();
        let bytes = Some(bytes).filter(|_| kept <= MOST_KEPT);
        nodes.push(Node { id, seconds, tree, parents, is_boundary, bytes });
    }
    Ok(nodes)
}

/// Parents before children; among equals the older, then the smaller id.
fn order(nodes: &[Node]) -> Vec<usize> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut waiting: Vec<usize> = vec![0; nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        waiting[index] = node.parents.len();
        node.parents.iter().for_each(|&parent| children[parent].push(index));
    }
    let key = |index: usize| Reverse((nodes[index].seconds, nodes[index].id, index));
    let free = (0..nodes.len()).filter(|&index| waiting[index] == 0);
    let mut ready: BinaryHeap<_> = free.map(key).collect();
    let mut sorted = Vec::with_capacity(nodes.len());
    while let Some(Reverse((_, _, index))) = ready.pop() {
        sorted.push(index);
        for &child in &children[index] {
            waiting[child] -= 1;
            if waiting[child] == 0 {
                ready.push(key(child));
            }
        }
    }
    sorted
}
