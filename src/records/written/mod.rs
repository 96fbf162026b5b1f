//! What a file says cell by cell, as it is written: for comparing two versions of it.
//!
//! A row is known by its declared id, never by its place in the file. Nothing
//! is resolved or judged; only a version that cannot be cut into rows and
//! known by their ids is no version to compare with.

mod cells;
mod columns;
mod document;
mod rows;
mod same;
mod sheet;

use std::sync::Arc;

use super::kinds::kind_of;
use crate::diag::{Place, Report, Severity};
use crate::sources::File;
use crate::units::Date;

pub(crate) use cells::WrittenCells;
pub(crate) use columns::{column_named, columns_of, heading, holds_words, is_free_text};
use rows::Layout;
pub(crate) use rows::is_identity;
pub(crate) use same::is_same;
pub(crate) use sheet::{Placed, Sheet};

/// A row, or a whole document, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenRow {
    /// What it is known by within its kind; the path for a document.
    pub(crate) id: Arc<str>,
    /// The day by which it belongs to a month, where it has one.
    pub(crate) date: Option<Date>,
    /// Its filled cells by column, in the order of the columns' names.
    pub(crate) cells: WrittenCells,
}

impl WrittenRow {
    /// The text of a cell; nothing where it is empty.
    pub(crate) fn cell(&self, name: &str) -> &str {
        self.cells.cell(name)
    }
}

/// What a version of a file has.
#[derive(Default)]
struct Read {
    rows: Vec<Placed>,
    /// How more rows of it are read; `None` where that must not be done without the others.
    layout: Option<Arc<Layout>>,
}

/// Reads a version of a file; the line of its first fault where it cannot be read.
fn read(file: &File) -> Result<Read, usize> {
    let Some(kind) = kind_of(&file.path) else { return Ok(Read::default()) };
    let line = |place: Place| file.line_column(place.start).line;
    let mut report = Report::default();
    let (mut rows, layout) = match columns_of(kind) {
        Some(columns) => rows::read(file, kind, columns, &mut report),
        None => (document::read(file, kind, &mut report)?, None),
    };
    let errors = report.findings().iter().filter(|it| it.severity == Severity::Error);
    if let Some(first) = errors.map(|it| it.place.map_or(1, line)).min() {
        return Err(first);
    }
    let has_twins = number_twins(&mut rows);
    Ok(Read { rows, layout: layout.filter(|_| !has_twins) })
}

/// Tells rows that share one id apart by what they say, not by where they stand; whether some do.
fn number_twins(rows: &mut [Placed]) -> bool {
    let mut sorted: Vec<&mut Placed> = rows.iter_mut().collect();
    sorted.sort_by(|a, b| (&a.row.id, &a.row.cells).cmp(&(&b.row.id, &b.row.cells)));
    let (mut twins, mut most) = (1, 1);
    let mut first: Option<Arc<str>> = None;
    for placed in sorted {
        if first.as_deref() == Some(&*placed.row.id) {
            twins += 1;
            most = twins.max(most);
            placed.rename(format!("{} #{twins}", placed.row.id).into());
        } else {
            twins = 1;
            first = Some(Arc::clone(&placed.row.id));
        }
    }
    most > 1
}
