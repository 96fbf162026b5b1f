//! The watched files that a commit changed: by its tree and those of its parents.
//!
//! Only what differs between two trees is opened.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::error::GitError;
use super::object::{BlobId, Mode, TreeEntries, TreeEntry};
use super::repository::{Tree, tree};
use super::versions::Unpacking;
use super::visit::FileChange;

/// The most folders that are kept at hand.
const MOST_FOLDERS: usize = 1_024;

/// Finds the watched files in which trees differ.
pub(super) struct Differ<'r> {
    source: &'r Unpacking,
    is_watched: &'r dyn Fn(&str) -> bool,
    folders: BTreeMap<gix::ObjectId, Rc<Tree>>,
}

/// A file in two trees.
type Sides = [Option<BlobId>; 2];

/// The tree of a commit, where it has the community's folder.
pub(super) type Root = Option<gix::ObjectId>;

impl<'r> Differ<'r> {
    /// Reads trees from `source`.
    ///
    /// `is_watched` is asked of a folder with a slash at its end, and of a file without.
    pub(super) fn new(source: &'r Unpacking, is_watched: &'r dyn Fn(&str) -> bool) -> Self {
        Self { source, is_watched, folders: BTreeMap::new() }
    }

    /// The watched files of a tree that differ from those of at least one of its parents.
    pub(super) fn changes(
        &mut self,
        parents: &[Root],
        tree: Root,
    ) -> Result<Vec<FileChange>, GitError> {
        let mut files = BTreeMap::new();
        for parent in if parents.is_empty() { &[None] } else { parents } {
            self.compare([*parent, tree], "", &mut files)?;
        }
        let mut changes = Vec::with_capacity(files.len());
        for (path, [before, after]) in files {
            let before = match parents {
                [] => Vec::new(),
                [_] => vec![before],
                _ => self.befores(parents, &path)?,
            };
            changes.push(FileChange { path, before, after });
        }
        Ok(changes)
    }

    /// Puts into `files` each watched file in which two trees differ.
    fn compare(
        &mut self,
        trees: [Root; 2],
        folder: &str,
        files: &mut BTreeMap<String, Sides>,
    ) -> Result<(), GitError> {
        let [before, after] = trees;
        if before == after {
            return Ok(());
        }
        let (before, after) = (self.folder(before)?, self.folder(after)?);
        for (name, sides) in differing([before.as_deref(), after.as_deref()])? {
            let Ok(name) = std::str::from_utf8(name) else { continue };
            let of = |mode| {
                sides.map(|entry| entry.filter(|entry| entry.mode == mode).map(|entry| entry.id))
            };
            let path = format!("{folder}{name}");
            let [was, is] = of(Mode::File);
            if was != is && (self.is_watched)(&path) {
                files.insert(path.clone(), [was.map(BlobId), is.map(BlobId)]);
            }
            let [was, is] = of(Mode::Folder);
            let below = path + "/";
            if was != is && (self.is_watched)(&below) {
                self.compare([was, is], &below, files)?;
            }
        }
        Ok(())
    }

    /// The file at `path` below each of some trees.
    fn befores(&mut self, trees: &[Root], path: &str) -> Result<Vec<Option<BlobId>>, GitError> {
        trees.iter().map(|&tree| self.look_up(tree, path)).collect()
    }

    fn look_up(&mut self, tree: Root, path: &str) -> Result<Option<BlobId>, GitError> {
        let mut id = tree;
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            let Some(folder) = self.folder(id)? else { return Ok(None) };
            let mode = if parts.peek().is_some() { Mode::Folder } else { Mode::File };
            id = folder.find(|entry| entry.mode == mode && entry.name == part.as_bytes())?;
        }
        Ok(id.map(BlobId))
    }

    fn folder(&mut self, id: Root) -> Result<Option<Rc<Tree>>, GitError> {
        let Some(id) = id else { return Ok(None) };
        if let Some(folder) = self.folders.get(&id) {
            return Ok(Some(Rc::clone(folder)));
        }
        if self.folders.len() >= MOST_FOLDERS {
            self.folders.clear();
        }
        let folder = Rc::new(tree(self.source, id)?);
        self.folders.insert(id, Rc::clone(&folder));
        Ok(Some(folder))
    }
}

/// The entries of one name in two trees.
type Pairs<'t> = BTreeMap<&'t [u8], [Option<TreeEntry<'t>>; 2]>;

/// The entries around those in which two trees differ, by name; no tree has none.
fn differing<'t>(trees: [Option<&'t Tree>; 2]) -> Result<Pairs<'t>, GitError> {
    let mut pairs = Pairs::new();
    let [mut old, mut new] = trees.map(|tree| tree.map_or(TreeEntries::of(&[], 0), Tree::entries));
    old.skip_shared(&mut new);
    while old.rest() != new.rest() {
        // Names are in order, so that after one that only one of them has they are alike again.
        let order = match (old.peek(), new.peek()) {
            (Some(old), Some(new)) => old.cmp(new),
            (old, _) => {
                if old.is_some() {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        };
        let sides = [(&mut old, order.is_le()), (&mut new, order.is_ge())];
        for (side, (entries, is_its)) in sides.into_iter().enumerate() {
            let Some(tree) = trees[side].filter(|_| is_its) else { continue };
            if let Some(entry) = entries.next() {
                let entry = tree.read(entry)?;
                pairs.entry(entry.name).or_default()[side] = Some(entry);
            }
        }
    }
    Ok(pairs)
}
