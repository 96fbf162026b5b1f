//! Documents that have another name now.
//!
//! A row of a table is known by its id wherever it stands. A document is known
//! by its path; one that goes while another comes with the same declared id, or
//! with the same words, is that document still.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::{Change, RowId, columns};
use super::version::{Differs, Row};
use crate::records::{FileKind, WrittenCells, columns_of};

/// A document under a new name.
#[derive(Debug)]
pub(super) struct Renamed {
    /// What it was known by.
    pub(super) before: RowId,
    /// What it is known by, as it was and as it is.
    pub(super) row: Differs,
}

impl Renamed {
    /// What happened: it has another name, and some of its words may be others.
    pub(super) fn change(&self) -> Option<Change> {
        let (id, [old, new]) = &self.row;
        let (old, new) = (old.as_ref()?, new.as_ref()?);
        let columns = columns(id.kind, old, new);
        Some(Change::Changed { columns, from: Some(Arc::clone(&old.path)) })
    }
}

/// By what a document is known again: its declared id, else all that it says.
type Mark<'r> = (FileKind, Option<&'r str>, Option<&'r WrittenCells>);

fn mark<'r>(id: &RowId, row: &'r Row) -> Mark<'r> {
    let declared = Some(row.written.cell("id")).filter(|declared| !declared.is_empty());
    (id.kind, declared, declared.is_none().then_some(&row.written.cells))
}

/// Takes the renamed documents out of the rows that differ.
pub(super) fn take(rows: &mut Vec<Differs>) -> Vec<Renamed> {
    let mut gone: BTreeMap<Mark<'_>, RowId> = BTreeMap::new();
    for (id, states) in rows.iter().filter(|(id, _)| columns_of(id.kind).is_none()) {
        if let [Some(old), None] = states {
            gone.insert(mark(id, old), id.clone());
        }
    }
    if gone.is_empty() {
        return Vec::new();
    }
    let mut pairs: BTreeMap<RowId, RowId> = BTreeMap::new();
    for (id, states) in rows.iter().filter(|(id, _)| columns_of(id.kind).is_none()) {
        if let [None, Some(new)] = states
            && let Some(before) = gone.remove(&mark(id, new))
        {
            pairs.insert(id.clone(), before);
        }
    }
    let mut taken: BTreeMap<RowId, [Option<Row>; 2]> = BTreeMap::new();
    let is_its = |id: &RowId| pairs.contains_key(id) || pairs.values().any(|before| before == id);
    taken.extend(rows.extract_if(.., |(id, _)| is_its(id)));
    let renamed = pairs.into_iter().map(|(id, before)| {
        let old = taken.remove(&before).and_then(|[old, _]| old);
        let new = taken.remove(&id).and_then(|[_, new]| new);
        Renamed { before, row: (id, [old, new]) }
    });
    renamed.collect()
}
