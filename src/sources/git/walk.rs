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
use super::versions::{Unpacking, Versions};
use super::visit::{FileChange, Visit};
use crate::units::Date;

/// A commit as the walk knows it.
struct Node {
    id: gix::ObjectId,
    seconds: i64,
    tree: Root,
    parents: Vec<usize>,
    is_boundary: bool,
    /// The commit itself until it is compared, while there are few.
    bytes: Option<Arc<Vec<u8>>>,
}

/// The commits that lead to a tip, those that are nearer to it first.
struct Walk {
    base: String,
    shallow: Vec<gix::ObjectId>,
    /// Those that were read.
    nodes: Vec<Node>,
    /// Those that are known of, in the same order.
    ids: Vec<gix::ObjectId>,
    places: BTreeMap<gix::ObjectId, usize>,
    folders: BTreeMap<gix::ObjectId, Root>,
    kept: usize,
    /// How many were given to be compared.
    given: usize,
}

/// A commit that can be compared with its parents.
struct Pair {
    id: gix::ObjectId,
    tree: Root,
    parents: Vec<Root>,
    bytes: Option<Arc<Vec<u8>>>,
}

/// The most bytes of commits that are kept until they are compared.
const MOST_KEPT: usize = 8 << 20;

/// How many commits are read while those before them are compared.
const TOGETHER: usize = 128;

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
        let mut walk = Walk::to(tip, self);
        let mut told: Vec<Option<Told>> = Vec::new();
        while told.len() < walk.ids.len() {
            let pairs = walk.pairs();
            let (read, next) = rayon::join(
                || source.lend(|source| walk.read(source, TOGETHER)),
                || tell(&source, &pairs, &is_watched),
            );
            read?;
            told.extend(next?);
        }
        let mut visits: Vec<Visit> = Vec::new();
        let mut latest: Vec<Option<usize>> = vec![None; walk.nodes.len()];
        for index in order(&walk.nodes) {
            let Node { id, is_boundary, parents, .. } = &walk.nodes[index];
            let mut parents: Vec<usize> =
                parents.iter().filter_map(|&parent| latest[parent]).collect();
            parents.dedup();
            latest[index] = parents.first().copied();
            if let Some((files, date, message)) = told[index].take() {
                latest[index] = Some(visits.len());
                let (id, is_boundary) = (CommitId(*id), *is_boundary);
                visits.push(Visit { id, date, message, parents, is_boundary, files });
            }
        }
        Ok(visits)
    }

    /// The commit from which two others parted: the latest one that leads to both, if there is one.
    ///
    /// # Errors
    ///
    /// Where a commit cannot be read; the error names it.
    pub fn parting(&self, one: CommitId, other: CommitId) -> Result<Option<CommitId>, GitError> {
        let source = self.versions();
        let nodes = |tip: CommitId| {
            let mut walk = Walk::to(tip, self);
            source.lend(|source| walk.read(source, usize::MAX)).map(|()| walk.nodes)
        };
        let known: BTreeSet<_> = nodes(one)?.into_iter().map(|node| node.id).collect();
        let nodes = nodes(other)?;
        // A commit stands after all that lead to it, so that none behind the last is nearer.
        let last = order(&nodes).into_iter().rev().find(|&it| known.contains(&nodes[it].id));
        Ok(last.map(|it| CommitId(nodes[it].id)))
    }
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

impl Walk {
    fn to(tip: CommitId, repository: &Repository) -> Self {
        let shallow = repository.local().shallow_commits().ok().flatten();
        Self {
            base: repository.base.clone(),
            shallow: shallow.iter().flat_map(|commits| commits.iter()).copied().collect(),
            nodes: Vec::new(),
            ids: vec![tip.0],
            places: BTreeMap::from([(tip.0, 0)]),
            folders: BTreeMap::new(),
            kept: 0,
            given: 0,
        }
    }

    /// Reads the next commits, at most so many.
    fn read(&mut self, source: &Unpacking, most: usize) -> Result<(), GitError> {
        let end = self.nodes.len().saturating_add(most);
        while let Some(&id) = self.ids.get(self.nodes.len()).filter(|_| self.nodes.len() < end) {
            let bytes = source.bytes(id, Kind::Commit)?;
            let commit = parsed(id, &bytes)?;
            let (root, seconds, is_boundary) =
                (commit.tree, commit.moment().0, self.shallow.contains(&id));
            let parents = commit.parents.iter().filter(|_| !is_boundary);
            let parents = parents.map(|&parent| self.place(parent)).collect();
            let tree = match self.folders.get(&root) {
                Some(tree) => *tree,
                None => *self.folders.entry(root).or_insert(folder_of(source, root, &self.base)?),
            };
            let has_room = self.kept + bytes.len() <= MOST_KEPT;
            let bytes = Some(bytes).filter(|_| has_room);
            self.kept += bytes.as_ref().map_or(0, |bytes| bytes.len());
            self.nodes.push(Node { id, seconds, tree, parents, is_boundary, bytes });
        }
        Ok(())
    }

    fn place(&mut self, id: gix::ObjectId) -> usize {
        *self.places.entry(id).or_insert_with(|| {
            self.ids.push(id);
            self.ids.len() - 1
        })
    }

    /// The next commits whose parents were read too.
    fn pairs(&mut self) -> Vec<Pair> {
        let (all, mut pairs) = (self.nodes.len(), Vec::new());
        while let Some(node) = self.nodes.get_mut(self.given) {
            if node.parents.iter().any(|&parent| parent >= all) {
                break;
            }
            let (id, tree, bytes) = (node.id, node.tree, node.bytes.take());
            self.kept -= bytes.as_ref().map_or(0, |bytes| bytes.len());
            let parents = self.nodes[self.given].parents.iter();
            let parents = parents.map(|&parent| self.nodes[parent].tree).collect();
            pairs.push(Pair { id, tree, parents, bytes });
            self.given += 1;
        }
        pairs
    }
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
