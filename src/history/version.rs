//! The rows of one version of a file, and how two sets of files differ.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::RowId;
use crate::records::{self, FileKind, WrittenRow, kind_of};
use crate::sources::{File, Files};

/// The rows of a version, in the order of their ids.
pub(super) type Rows = Arc<Vec<Arc<WrittenRow>>>;

/// A row and the file that it stands in.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) path: Arc<str>,
    pub(super) written: Arc<WrittenRow>,
}

/// Reads a version; the line of its first fault where it cannot be read.
pub(super) fn read(file: &File) -> Result<Rows, usize> {
    records::written(file).map(Arc::new)
}

/// The rows that differ between two sets of files, each as it was and as it is.
#[derive(Debug, Default)]
pub(super) struct Differing {
    pub(super) rows: BTreeMap<RowId, [Option<Row>; 2]>,
}

impl Differing {
    /// Notes the rows that are not the same, letter by letter, in two versions of a file.
    pub(super) fn note(&mut self, path: &Arc<str>, old: Option<&Rows>, new: Option<&Rows>) {
        let Some(kind) = kind_of(path) else { return };
        let rows = |version: Option<&Rows>| version.map_or_else(Rows::default, Arc::clone);
        let (old, new) = (rows(old), rows(new));
        let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(old), Some(new)) => old.id.cmp(&new.id),
            };
            let was = if order.is_le() { old.next() } else { None };
            let is = if order.is_ge() { new.next() } else { None };
            if was.map(|row| &row.cells) != is.map(|row| &row.cells) {
                self.put(kind, path, was, 0);
                self.put(kind, path, is, 1);
            }
        }
    }

    fn put(&mut self, kind: FileKind, path: &Arc<str>, row: Option<&Arc<WrittenRow>>, side: usize) {
        let Some(row) = row else { return };
        let id = RowId { kind, id: Arc::clone(&row.id) };
        let states = self.rows.entry(id).or_default();
        states[side] = Some(Row { path: Arc::clone(path), written: Arc::clone(row) });
    }
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
        for row in read(file).iter().flat_map(|rows| rows.iter()) {
            let row = RowId { kind, id: Arc::clone(&row.id) };
            found.extend(waiting.extract_if(.., |name| row.is_meant_by(name)));
        }
    }
    found
}
