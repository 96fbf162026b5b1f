//! Writing the lives of rows, commit by commit.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::change::{Change, RowChange, RowId, change};
use super::closings::Closings;
use super::lives::{History, Revision};
use super::merges;
use super::reader::{FileChanges, Reader};
use super::renames;
use super::store::Store;
use super::version::{Row, joined};
use crate::sources::{GitError, Visit};
use crate::units::{Month, YearStart};

/// Writes the lives of rows, commit by commit.
pub(super) struct Writer {
    closings: Vec<Closings>,
    history: History,
    start: YearStart,
}

impl Writer {
    /// A writer for a community whose years begin at `start`.
    pub(super) fn new(start: YearStart) -> Self {
        Self { closings: Vec::new(), history: History::default(), start }
    }

    /// Writes what all commits did; while some are told, what the next ones did is read.
    pub(super) fn write(mut self, reader: &Reader, visits: &[Visit]) -> Result<History, GitError> {
        let mut store = Store::new(visits);
        let mut changes = Vec::new();
        let mut read = 0;
        while self.closings.len() < visits.len() {
            let next = store.together().min(visits.len() - read);
            let jobs = store.jobs(&visits[read..read + next], read);
            let known = &visits[..read];
            let (_, done) = rayon::join(|| self.tell_all(known, changes), || reader.read(jobs));
            changes = store.hold(done?);
            read += next;
        }
        Ok(History { effort: store.effort, ..self.history })
    }

    /// Writes what those of some commits did that were not told yet, given what they did to files.
    fn tell_all(&mut self, visits: &[Visit], changes: Vec<FileChanges>) {
        let mut changes = changes.into_iter().peekable();
        for (number, visit) in visits.iter().enumerate().skip(self.closings.len()) {
            self.visit(number, visit, &mut changes);
        }
    }

    fn visit(
        &mut self,
        number: usize,
        visit: &Visit,
        changes: &mut Peekable<IntoIter<FileChanges>>,
    ) {
        let closed = Closings::union(visit.parents.iter().map(|&parent| &self.closings[parent]));
        let mut from: Vec<Vec<_>> = vec![Vec::new(); visit.parents_of_files()];
        let mut after = closed.clone();
        while let Some(file) = changes.next_if(|file| file.visit == number) {
            from.iter_mut().zip(file.from).for_each(|(from, rows)| from.push(rows));
            after = file.closings.iter().fold(after, |all, rows| all.with(rows, self.start));
            self.history.gaps.extend(file.gap);
        }
        let from = from.into_iter().map(joined).collect();
        self.closings.push(after);
        let gone = |path: &str| visit.files.iter().any(|it| it.path == path && it.after.is_none());
        let is_merge = visit.parents_of_files() > 1;
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
        if life.revisions.is_empty() {
            // Most rows are written once and never change.
            life.revisions.reserve_exact(1);
        }
        life.revisions.extend(change.map(|change| Revision { visit, change }));
    }
}
