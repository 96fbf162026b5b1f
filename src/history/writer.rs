//! Writing the lives of rows, commit by commit.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::{Change, RowChange, RowId, change};
use super::closings::Closings;
use super::gap::{Gap, GapReason};
use super::lives::{History, Revision};
use super::merges;
use super::renames;
use super::store::{Effort, Reader, Store};
use super::version::{Differing, Row, Version};
use crate::sources::{BlobId, FileChange, GitError, Visit};
use crate::units::{Month, YearStart};

/// Writes the lives of rows, commit by commit.
pub(super) struct Writer {
    store: Store,
    /// For versions that cannot be read, the last one before that can be.
    stand_ins: BTreeMap<(Arc<str>, BlobId), Option<Version>>,
    closings: Vec<Closings>,
    history: History,
    start: YearStart,
}

impl Writer {
    /// A writer of what some commits did, in a community whose years begin at `start`.
    pub(super) fn new(visits: &[Visit], start: YearStart) -> Self {
        Self {
            store: Store::new(visits),
            stand_ins: BTreeMap::new(),
            closings: Vec::with_capacity(visits.len()),
            history: History::default(),
            start,
        }
    }

    /// What was written, and what it took.
    pub(super) fn finish(self) -> (History, Effort) {
        (self.history, self.store.effort)
    }

    /// Writes what all commits did; while some are told, what the next ones need is read.
    pub(super) fn write(&mut self, reader: &Reader, visits: &[Visit]) -> Result<(), GitError> {
        let mut first = 0;
        let next = self.store.ahead(visits);
        let mut ahead = next.commits;
        let mut batch = reader.read(next);
        while first < visits.len() {
            self.store.hold(batch);
            let (told, rest) = visits[first..].split_at(ahead);
            let next = self.store.ahead(rest);
            ahead = next.commits;
            let mut tell = || {
                let mut numbered = told.iter().enumerate();
                numbered.try_for_each(|(index, visit)| self.visit(first + index, visit))
            };
            let (done, read) = rayon::join(&mut tell, || reader.read(next));
            done?;
            batch = read;
            first += told.len();
        }
        Ok(())
    }

    fn visit(&mut self, number: usize, visit: &Visit) -> Result<(), GitError> {
        let closed = Closings::union(visit.parents.iter().map(|&parent| &self.closings[parent]));
        let mut from: Vec<Differing> = Vec::new();
        from.resize_with(visit.parents_of_files(), Differing::default);
        let mut after = closed.clone();
        for file in &visit.files {
            let path: Arc<str> = file.path.as_str().into();
            let (before, now) = self.versions(number, file, &path)?;
            for (index, differing) in from.iter_mut().enumerate() {
                differing.note(&path, before.get(index).and_then(Option::as_ref), now.as_ref());
            }
            if file.path == "periods.csv" {
                after = before
                    .iter()
                    .chain([&now])
                    .flatten()
                    .fold(after, |all, rows| all.with(rows, self.start));
            }
        }
        self.closings.push(after);
        let gone = |path: &str| visit.files.iter().any(|it| it.path == path && it.after.is_none());
        let is_merge = from.len() > 1;
        let mut rows = merges::told(from, &self.history);
        // What a merge brings under another name has been told on the line that it comes from.
        let renamed = if is_merge { Vec::new() } else { renames::take(&mut rows) };
        for renamed in renamed {
            let told = renamed.change();
            let earlier = self.history.lives.remove(&renamed.before).unwrap_or_default();
            let (row, states) = renamed.row;
            let carried = earlier.revisions.into_iter().map(|mut revision| {
                revision.change.row = row.clone();
                revision
            });
            self.history.lives.entry(row.clone()).or_default().revisions.extend(carried);
            self.tell(number, row, told, None, states);
        }
        for (row, [old, new]) in rows {
            let told = change(row.kind, old.as_ref(), new.as_ref(), &|path| !gone(path));
            let told = told.map(|told| if visit.is_boundary { Change::Known } else { told });
            let closed = closed.touched(old.as_ref(), new.as_ref());
            self.tell(number, row, told, closed, [old, new]);
        }
        Ok(())
    }

    /// The versions of a file in the parents and in the commit, with others for the unreadable.
    fn versions(
        &mut self,
        number: usize,
        file: &FileChange,
        path: &Arc<str>,
    ) -> Result<(Vec<Option<Version>>, Option<Version>), GitError> {
        let mut before = Vec::new();
        for blob in &file.before {
            before.push(match blob {
                Some(blob) => self.version(path, *blob)?.unwrap_or_default(),
                None => None,
            });
        }
        let Some(blob) = file.after else { return Ok((before, None)) };
        let now = match self.version(path, blob)? {
            Ok(rows) => rows,
            Err(reason) => {
                let rows = before.iter().flatten().next().cloned();
                self.history.gaps.push(Gap { visit: Some(number), path: Arc::clone(path), reason });
                self.stand_ins.insert((Arc::clone(path), blob), rows.clone());
                rows
            }
        };
        Ok((before, now))
    }

    /// The rows of a version, or of the one that stands in for it.
    fn version(
        &mut self,
        path: &Arc<str>,
        blob: BlobId,
    ) -> Result<Result<Option<Version>, GapReason>, GitError> {
        if let Some(rows) = self.stand_ins.get(&(Arc::clone(path), blob)) {
            return Ok(Ok(rows.clone()));
        }
        Ok(self.store.take(path, blob)?.map(Some))
    }

    /// Writes down what happened to a row, and its state.
    fn tell(
        &mut self,
        visit: usize,
        row: RowId,
        told: Option<Change>,
        closed: Option<Month>,
        states: [Option<Row>; 2],
    ) {
        let life = self.history.lives.entry(row.clone()).or_default();
        life.last.clone_from(&states[1]);
        let change = told.and_then(|told| RowChange::of(row, told, closed, states));
        life.revisions.extend(change.map(|change| Revision { visit, change }));
    }
}
