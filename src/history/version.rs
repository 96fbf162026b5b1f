//! The rows of one version of a file, and how two sets of files differ.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::RowId;
use crate::records::{FileKind, Placed, Sheet, WrittenRow, kind_of};
use crate::sources::{File, Files};

/// The rows of a version of a file.
pub(super) type Version = Arc<Sheet>;

/// A row and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) path: Arc<str>,
    pub(super) line: usize,
    pub(super) written: Arc<WrittenRow>,
}

/// Reads a version; the line of its first fault where it cannot be read.
pub(super) fn read(file: &File) -> Result<Version, usize> {
    Sheet::read(&file.path, Arc::new(file.bytes().to_vec()), None).map(Arc::new)
}

/// The rows that differ between two sets of files, each as it was and as it is.
#[derive(Debug, Default)]
pub(super) struct Differing {
    pub(super) rows: BTreeMap<RowId, [Option<Row>; 2]>,
}

impl Differing {
    /// Notes the rows that are not the same, letter by letter, in two versions of a file.
    pub(super) fn note(&mut self, path: &Arc<str>, old: Option<&Version>, new: Option<&Version>) {
        let Some(kind) = kind_of(path) else { return };
        let [old, new] = [old, new].map(|it| it.map_or(&[][..], |version| version.rows()));
        let (old, new) = unshared(old, new);
        let (old, new) = (by_id(old), by_id(new));
        let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => old.row.id.cmp(&new.row.id),
            };
            let was = if order.is_le() { old.next() } else { None };
            let is = if order.is_ge() { new.next() } else { None };
            if was.map(|it| &it.row.cells) != is.map(|it| &it.row.cells) {
                self.put(kind, path, was, 0);
                self.put(kind, path, is, 1);
            }
        }
    }

    fn put(&mut self, kind: FileKind, path: &Arc<str>, placed: Option<&Placed>, side: usize) {
        let Some(Placed { row, line, .. }) = placed else { return };
        let id = RowId { kind, id: Arc::clone(&row.id) };
        let states = self.rows.entry(id).or_default();
        states[side] = Some(Row { path: Arc::clone(path), line: *line, written: Arc::clone(row) });
    }
}

/// Two versions without the rows at their beginnings and ends that one has from the other.
fn unshared<'v>(old: &'v [Placed], new: &'v [Placed]) -> (&'v [Placed], &'v [Placed]) {
    let is_shared = |(old, new): &(&Placed, &Placed)| Arc::ptr_eq(&old.row, &new.row);
    let head = old.iter().zip(new).take_while(is_shared).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(is_shared).count();
    (&old[..old.len() - tail], &new[..new.len() - tail])
}

fn by_id(rows: &[Placed]) -> Vec<&Placed> {
    let mut sorted: Vec<&Placed> = rows.iter().collect();
    sorted.sort_by(|a, b| a.row.id.cmp(&b.row.id));
    sorted
}

/// Which of some names mean a row of these files.
pub fn named<'n>(files: &Files, names: impl IntoIterator<Item = &'n str>) -> BTreeSet<&'n str> {
    let mut waiting: Vec<&str> = names.into_iter().collect();
    let mut found = BTreeSet::new();
    for file in files.iter() {
        let Some(kind) = kind_of(&file.path) else { continue };
        // A redaction would name itself.
        if waiting.is_empty() || kind == FileKind::Redactions {
            continue;
        }
        for placed in read(file).iter().flat_map(|version| version.rows()) {
            let row = RowId { kind, id: Arc::clone(&placed.row.id) };
            found.extend(waiting.extract_if(.., |name| row.is_meant_by(name)));
        }
    }
    found
}
