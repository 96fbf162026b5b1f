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

/// A row that differs: what it is known by, as it was and as it is.
pub(super) type Differs = (RowId, [Option<Row>; 2]);

/// The rows that are not the same, letter by letter, in two versions of a file, by their ids.
pub(super) fn differing(
    path: &Arc<str>,
    old: Option<&Version>,
    new: Option<&Version>,
) -> Vec<Differs> {
    let Some(kind) = kind_of(path) else { return Vec::new() };
    let [old, new] = [old, new].map(|it| it.map_or(&[][..], |version| version.rows()));
    let (old, new) = unshared(old, new);
    let (old, new) = (by_id(old), by_id(new));
    let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
    let row = |placed: &Placed| Row {
        path: Arc::clone(path),
        line: placed.line,
        written: Arc::clone(&placed.row),
    };
    let mut rows = Vec::new();
    while let Some(order) = match (old.peek(), new.peek()) {
        (None, None) => None,
        (Some(_), None) => Some(Ordering::Less),
        (None, Some(_)) => Some(Ordering::Greater),
        (Some(old), Some(new)) => Some(old.row.id.cmp(&new.row.id)),
    } {
        let was = if order.is_le() { old.next() } else { None };
        let is = if order.is_ge() { new.next() } else { None };
        if was.map(|it| &it.row.cells) != is.map(|it| &it.row.cells) {
            let id = was.or(is).map(|it| RowId { kind, id: Arc::clone(&it.row.id) });
            rows.extend(id.map(|id| (id, [was, is].map(|placed| placed.map(row)))));
        }
    }
    // An id that stands twice in a file is told once, by the row that comes last.
    rows.dedup_by(|later: &mut Differs, kept| {
        let is_same = later.0 == kept.0;
        if is_same {
            put(&mut kept.1, std::mem::take(&mut later.1));
        }
        is_same
    });
    rows
}

/// The rows that differ in several files, by their ids: one may have gone from one into another.
pub(super) fn joined(mut files: Vec<Vec<Differs>>) -> Vec<Differs> {
    if files.len() < 2 {
        return files.pop().unwrap_or_default();
    }
    let mut rows: BTreeMap<RowId, [Option<Row>; 2]> = BTreeMap::new();
    for (id, states) in files.into_iter().flatten() {
        put(rows.entry(id).or_default(), states);
    }
    rows.into_iter().collect()
}

/// Puts what is known later in the place of what was known.
fn put(known: &mut [Option<Row>; 2], states: [Option<Row>; 2]) {
    for (known, state) in known.iter_mut().zip(states) {
        *known = state.or(known.take());
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
