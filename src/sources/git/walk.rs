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
use std::rc::Rc;

use super::error::GitError;
use super::object::{BlobId, CommitId, Mode, TreeEntry};
use super::repository::{Repository, commit, tree};
use super::tree::folder_of;
use super::versions::Unpacking;
use super::visit::{FileChange, Visit};

/// A commit as the walk knows it.
struct Node {
    id: gix::ObjectId,
    seconds: i64,
    tree: Option<gix::ObjectId>,
    parents: Vec<usize>,
    is_boundary: bool,
}

/// The most folders whose entries are kept at hand.
const MOST_FOLDERS: usize = 4_096;

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
        is_watched: impl Fn(&str) -> bool,
    ) -> Result<Vec<Visit>, GitError> {
        let source = Unpacking::of(self.local().clone());
        let nodes = gather(&source, tip.0, &self.base)?;
        let mut differ =
            Differ { source: &source, is_watched: &is_watched, folders: BTreeMap::new() };
        let mut visits: Vec<Visit> = Vec::new();
        let mut latest: Vec<Option<usize>> = vec![None; nodes.len()];
        for index in order(&nodes) {
            let node = &nodes[index];
            let files = differ.changes(&nodes, node)?;
            let mut parents: Vec<usize> =
                node.parents.iter().filter_map(|&parent| latest[parent]).collect();
            parents.dedup();
            latest[index] = parents.first().copied();
            if !files.is_empty() {
                latest[index] = Some(visits.len());
                let is_boundary = node.is_boundary;
                let id = CommitId(node.id);
                let (date, message) =
                    commit(&source, node.id, |commit| (commit.date(), commit.message()))?;
                visits.push(Visit { id, date, message, parents, is_boundary, files });
            }
        }
        Ok(visits)
    }
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
    while let Some(&id) = ids.get(nodes.len()) {
        let read =
            |it: &super::object::CommitObject<'_>| (it.tree, it.parents.clone(), it.moment().0);
        let (root, parents, seconds) = commit(source, id, read)?;
        let is_boundary = is_boundary(id);
        let parents = parents.into_iter().filter(|_| !is_boundary).map(|parent| {
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
        nodes.push(Node { id, seconds, tree, parents, is_boundary });
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

/// Finds the watched files in which trees differ.
struct Differ<'r> {
    source: &'r Unpacking,
    is_watched: &'r dyn Fn(&str) -> bool,
    folders: BTreeMap<gix::ObjectId, Rc<Vec<TreeEntry>>>,
}

impl Differ<'_> {
    /// The watched files of a commit that differ from those of at least one parent.
    fn changes(&mut self, nodes: &[Node], node: &Node) -> Result<Vec<FileChange>, GitError> {
        let mut files = BTreeMap::new();
        let parents: Vec<_> = node.parents.iter().map(|&parent| nodes[parent].tree).collect();
        let trees = if parents.is_empty() { vec![None] } else { parents.clone() };
        for tree in trees {
            self.compare(tree, node.tree, "", &mut files)?;
        }
        let mut changes = Vec::new();
        for (path, after) in files {
            let before: Result<_, GitError> =
                parents.iter().map(|&tree| self.look_up(tree, &path)).collect();
            changes.push(FileChange { before: before?, after, path });
        }
        Ok(changes)
    }

    /// Puts into `files` each watched file in which two trees differ, with its id in the second.
    fn compare(
        &mut self,
        before: Option<gix::ObjectId>,
        after: Option<gix::ObjectId>,
        folder: &str,
        files: &mut BTreeMap<String, Option<BlobId>>,
    ) -> Result<(), GitError> {
        if before == after {
            return Ok(());
        }
        let (before, after) = (self.entries(before)?, self.entries(after)?);
        let mut pairs: BTreeMap<&[u8], [Option<&TreeEntry>; 2]> = BTreeMap::new();
        for entry in before.iter() {
            pairs.entry(&entry.name).or_default()[0] = Some(entry);
        }
        for entry in after.iter() {
            pairs.entry(&entry.name).or_default()[1] = Some(entry);
        }
        for (name, [old, new]) in pairs {
            let Some(path) = std::str::from_utf8(name).ok().filter(|_| old != new) else {
                continue;
            };
            let path = format!("{folder}{path}");
            let of = |entry: Option<&TreeEntry>, mode| {
                entry.filter(|entry| entry.mode == mode).map(|entry| entry.id)
            };
            let (was, is) = (of(old, Mode::File), of(new, Mode::File));
            if was != is && (self.is_watched)(&path) {
                files.insert(path.clone(), is.map(BlobId));
            }
            let (was, is) = (of(old, Mode::Folder), of(new, Mode::Folder));
            let below = format!("{path}/");
            if was != is && (self.is_watched)(&below) {
                self.compare(was, is, &below, files)?;
            }
        }
        Ok(())
    }

    /// The file at `path` below a tree.
    fn look_up(
        &mut self,
        tree: Option<gix::ObjectId>,
        path: &str,
    ) -> Result<Option<BlobId>, GitError> {
        let mut id = tree;
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            let entries = self.entries(id)?;
            let mode = if parts.peek().is_some() { Mode::Folder } else { Mode::File };
            let is_it = |entry: &&TreeEntry| entry.mode == mode && entry.name == part.as_bytes();
            id = entries.iter().rfind(is_it).map(|entry| entry.id);
        }
        Ok(id.map(BlobId))
    }

    fn entries(&mut self, id: Option<gix::ObjectId>) -> Result<Rc<Vec<TreeEntry>>, GitError> {
        let Some(id) = id else { return Ok(Rc::default()) };
        if let Some(entries) = self.folders.get(&id) {
            return Ok(Rc::clone(entries));
        }
        if self.folders.len() >= MOST_FOLDERS {
            self.folders.clear();
        }
        let entries = Rc::new(tree(self.source, id)?);
        self.folders.insert(id, Rc::clone(&entries));
        Ok(entries)
    }
}
