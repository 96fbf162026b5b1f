//! What a merge itself changed: what is in none of the lines that it joins.

use std::collections::BTreeSet;

use super::change::RowId;
use super::lives::{History, Life};
use super::version::{Differing, Row};

/// The rows that a commit changed, each as it was and as it is.
///
/// `from` has what differs from each of its parents. For a merge a row is
/// compared with what was told of it last: what one of the lines brought has
/// been told already, and where two lines said different things the merge is
/// the commit that settled it.
pub(super) fn told(mut from: Vec<Differing>, history: &History) -> Vec<(RowId, [Option<Row>; 2])> {
    if from.len() < 2 {
        return from.pop().unwrap_or_default().rows.into_iter().collect();
    }
    let ids: BTreeSet<RowId> = from.iter().flat_map(|it| it.rows.keys().cloned()).collect();
    let mut rows = Vec::new();
    for id in ids {
        let states = from.iter_mut().filter_map(|it| it.rows.remove(&id));
        let new = states.map(|[_, new]| new).reduce(Option::or).flatten();
        let old = history.life(&id).and_then(Life::last).cloned();
        rows.push((id, [old, new]));
    }
    rows
}
