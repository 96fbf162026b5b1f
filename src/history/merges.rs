//! What a merge itself changed: what is in none of the lines that it joins.

use std::collections::BTreeMap;

use super::change::RowId;
use super::lives::{History, Life};
use super::version::{Differs, Row};

/// The rows that a commit changed, each as it was and as it is.
///
/// `from` has what differs from each of its parents. For a merge a row is
/// compared with what was told of it last: what one of the lines brought has
/// been told already, and where two lines said different things the merge is
/// the commit that settled it.
pub(super) fn told(mut from: Vec<Vec<Differs>>, history: &History) -> Vec<Differs> {
    if from.len() < 2 {
        return from.pop().unwrap_or_default();
    }
    let mut rows: BTreeMap<RowId, Option<Row>> = BTreeMap::new();
    for (id, [_, new]) in from.into_iter().flatten() {
        let known = rows.entry(id).or_default();
        *known = known.take().or(new);
    }
    let told = rows.into_iter().map(|(id, new)| {
        let old = history.life(&id).and_then(Life::last).cloned();
        (id, [old, new])
    });
    told.collect()
}
