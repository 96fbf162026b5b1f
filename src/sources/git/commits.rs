//! Commits that lead to a tip, their parents and when they were made; not what they changed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::sync::Arc;

use gix::objs::Kind;

use super::differ::Root;
use super::error::GitError;
use super::object::CommitId;
use super::repository::{Objects, Repository, parsed};
use super::tree::folder_of;
use super::versions::Unpacking;

/// A commit that was read.
pub(super) struct Node {
    pub(super) id: gix::ObjectId,
    seconds: i64,
    tree: Root,
    /// Their places among the commits.
    pub(super) parents: Vec<usize>,
    pub(super) is_boundary: bool,
    /// The commit itself until it is compared, while there is room.
    bytes: Option<Arc<Vec<u8>>>,
}

/// The commits that lead to a tip, those that are nearer to it first.
pub(super) struct Commits {
    base: String,
    shallow: BTreeSet<gix::ObjectId>,
    /// Those that were read.
    pub(super) nodes: Vec<Node>,
    /// Those that are known of, in the same order.
    pub(super) ids: Vec<gix::ObjectId>,
    places: BTreeMap<gix::ObjectId, usize>,
    /// The community's folder in each tree of a commit.
    folders: BTreeMap<gix::ObjectId, Root>,
    /// How many bytes of commits are kept.
    kept: usize,
    /// How many were given to be compared.
    given: usize,
}

/// A commit that can be compared with its parents.
pub(super) struct Pair {
    pub(super) id: gix::ObjectId,
    pub(super) tree: Root,
    pub(super) parents: Vec<Root>,
    pub(super) bytes: Option<Arc<Vec<u8>>>,
}

/// The most bytes of commits that are kept until their turn to be compared.
const MOST_KEPT: usize = 8 << 20;

impl Commits {
    pub(super) fn to(tip: CommitId, repository: &Repository) -> Self {
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
    pub(super) fn read(&mut self, source: &Unpacking, most: usize) -> Result<(), GitError> {
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
    pub(super) fn pairs(&mut self) -> Vec<Pair> {
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
pub(super) fn order(nodes: &[Node]) -> Vec<usize> {
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
