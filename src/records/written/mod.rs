//! What a file says cell by cell, as it is written: for comparing two versions of it.
//!
//! A row is known by its declared id, never by its place in the file. Nothing
//! is resolved or judged; only a version that cannot be cut into rows and
//! known by their ids is no version to compare with.

mod columns;
mod document;
mod rows;
mod same;

use std::sync::Arc;

use super::kinds::kind_of;
use crate::diag::{Place, Report, Severity};
use crate::sources::File;
use crate::units::Date;

pub(crate) use columns::{column_named, columns_of, heading, holds_words, is_free_text};
pub(crate) use rows::is_identity;
pub(crate) use same::is_same;

/// A row, or a whole document, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenRow {
    /// What it is known by within its kind; the path for a document.
    pub(crate) id: Arc<str>,
    /// Its line in the file, from 1.
    pub(crate) line: usize,
    /// The day by which it belongs to a month, where it has one.
    pub(crate) date: Option<Date>,
    /// Its filled cells by column, in the order of the columns' names.
    pub(crate) cells: Vec<(Arc<str>, Box<str>)>,
}

impl WrittenRow {
    /// The text of a cell; nothing where it is empty.
    pub(crate) fn cell(&self, name: &str) -> &str {
        let found = self.cells.binary_search_by(|(column, _)| (**column).cmp(name));
        found.map_or("", |index| &self.cells[index].1)
    }
}

/// The rows of a version of a file, by id; the line of its first fault where it cannot be read.
pub(crate) fn written(file: &File) -> Result<Vec<Arc<WrittenRow>>, usize> {
    let Some(kind) = kind_of(&file.path) else { return Ok(Vec::new()) };
    let line = |place: Place| file.line_column(place.start).line;
    let mut report = Report::default();
    let mut rows = match columns_of(kind) {
        Some(columns) => rows::read(file, kind, columns, &mut report),
        None => document::read(file, kind, &mut report)?,
    };
    let errors = report.findings().iter().filter(|it| it.severity == Severity::Error);
    if let Some(first) = errors.map(|it| it.place.map_or(1, line)).min() {
        return Err(first);
    }
    rows.sort_by(|a, b| (&a.id, &a.cells).cmp(&(&b.id, &b.cells)));
    number_twins(&mut rows);
    Ok(rows.into_iter().map(Arc::new).collect())
}

/// Tells rows that share one id apart by what they say, not by where they stand.
fn number_twins(rows: &mut [WrittenRow]) {
    let mut twins = 1;
    let mut first: Option<Arc<str>> = None;
    for row in rows {
        if first.as_deref() == Some(&*row.id) {
            twins += 1;
            row.id = format!("{} #{twins}", row.id).into();
        } else {
            twins = 1;
            first = Some(Arc::clone(&row.id));
        }
    }
}
