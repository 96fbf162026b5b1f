//! Two versions of the books side by side.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::change::{RowChange, change};
use super::closings::Closings;
use super::gap::{Gap, GapReason};
use super::renames;
use super::version::{Version, differing, joined, read};
use crate::sources::{File, Files};
use crate::units::YearStart;

/// The rows that differ between two versions.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The rows, by kind and id.
    pub changes: Vec<RowChange>,
    /// The files that could not be compared, in either version.
    pub gaps: Vec<Gap>,
}

impl Comparison {
    /// Compares the files of two versions, in a community whose years begin at `start`.
    ///
    /// A month counts as closed where the first of them says so.
    pub fn of(before: &Files, after: &Files, start: YearStart) -> Self {
        let paths = before.iter().chain(after.iter()).map(|file| file.path.as_str());
        let paths: BTreeSet<&str> = paths.collect();
        let mut files = Vec::new();
        let mut comparison = Self::default();
        let mut closings = Closings::default();
        for path in paths {
            let (old, new) = (before.find(path), after.find(path));
            let is_equal = old.map(File::bytes) == new.map(File::bytes);
            if path == "periods.csv"
                && let Some(Ok(rows)) = old.map(read)
            {
                closings = closings.with(&rows, start);
            }
            let path: Arc<str> = path.into();
            if is_equal {
                continue;
            }
            let (old, new) = (comparison.read(&path, old), comparison.read(&path, new));
            if let (Some(old), Some(new)) = (old, new) {
                files.push(differing(&path, Some(&old), Some(&new)));
            }
        }
        let is_there = |path: &str| after.find(path).is_some();
        let mut rows = joined(files);
        for renamed in renames::take(&mut rows) {
            let change = renamed.change();
            let (row, states) = renamed.row;
            comparison.changes.extend(change.and_then(|it| RowChange::of(row, it, None, states)));
        }
        for (row, [old, new]) in rows {
            let Some(change) = change(row.kind, old.as_ref(), new.as_ref(), &is_there) else {
                continue;
            };
            let closed = closings.touched(old.as_ref(), new.as_ref());
            comparison.changes.extend(RowChange::of(row, change, closed, [old, new]));
        }
        comparison.changes.sort_by(|a, b| a.row.cmp(&b.row));
        comparison
    }

    /// The rows of a file, none where there is no file; `None` where they cannot be read.
    fn read(&mut self, path: &Arc<str>, file: Option<&File>) -> Option<Version> {
        let Some(file) = file else { return Some(Version::default()) };
        match read(file) {
            Ok(rows) => Some(rows),
            Err(line) => {
                let reason = GapReason::Unreadable { line };
                self.gaps.push(Gap { visit: None, path: Arc::clone(path), reason });
                None
            }
        }
    }
}
