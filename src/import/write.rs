//! Writes rows as files of the strict format, below what a file already holds.

use std::collections::BTreeMap;

use super::existing::{Existing, ExistingFile};
use crate::records::Column;
use crate::units::Language;

/// The new rows of each file, by path; cells by our columns.
pub(super) type NewRows = BTreeMap<String, Vec<Vec<String>>>;

/// The files with their new rows; a file without any is left as it is and out of the list.
pub(super) fn render(
    rows: &NewRows,
    columns: &[Column],
    language: &Language,
    existing: &Existing<'_>,
) -> Vec<(String, String)> {
    let written = rows.iter().filter(|(_, rows)| !rows.is_empty()).map(|(path, rows)| {
        let text = match existing.file(path) {
            Some(file) => appended(file, rows, columns),
            None => fresh(rows, columns, language),
        };
        (path.clone(), text)
    });
    written.collect()
}

/// Whether any of the rows says something in a column.
fn is_used(rows: &[Vec<String>], column: usize) -> bool {
    rows.iter().any(|row| !row[column].is_empty())
}

fn heading(column: &Column, is_chinese: bool) -> &'static str {
    if is_chinese { column.chinese } else { column.name }
}

/// Columns that every new file has, so that the next import need not add them.
const ALWAYS: [&str; 3] = ["in", "out", "amount"];

/// A new file, with the columns that are required or used.
fn fresh(rows: &[Vec<String>], columns: &[Column], language: &Language) -> String {
    let is_shown = |&it: &usize| {
        columns[it].required || ALWAYS.contains(&columns[it].name) || is_used(rows, it)
    };
    let shown: Vec<usize> = (0..columns.len()).filter(is_shown).collect();
    let mut lines = Lines::new();
    lines.add(shown.iter().map(|&it| heading(&columns[it], language.is_chinese())));
    for row in rows {
        lines.add(shown.iter().map(|&it| row[it].as_str()));
    }
    lines.text()
}

/// A file that is there: its text stays, unless a column has to be added to every row.
fn appended(file: &ExistingFile<'_>, rows: &[Vec<String>], columns: &[Column]) -> String {
    let added: Vec<usize> =
        (0..columns.len()).filter(|&it| file.position(it).is_none() && is_used(rows, it)).collect();
    let mut lines = Lines::new();
    let mut text = String::new();
    if added.is_empty() {
        text.push_str(file.file.text());
        if !text.is_empty() && !text.ends_with(['\n', '\r']) {
            text.push('\n');
        }
    } else {
        let names = added.iter().map(|&it| heading(&columns[it], file.is_chinese));
        lines.add(file.headings.iter().map(String::as_str).chain(names));
        for row in &file.rows {
            lines.add(row.cells.iter().map(String::as_str).chain(added.iter().map(|_| "")));
        }
    }
    let mut order: Vec<Option<usize>> = vec![None; file.headings.len()];
    for column in 0..columns.len() {
        if let Some(position) = file.position(column) {
            order[position] = Some(column);
        }
    }
    order.extend(added.into_iter().map(Some));
    for row in rows {
        lines.add(order.iter().map(|column| column.map_or("", |column| row[column].as_str())));
    }
    text + &lines.text()
}

/// The lines of a CSV file, written into memory, where writing cannot fail.
struct Lines(csv::Writer<Vec<u8>>);

impl Lines {
    fn new() -> Self {
        Self(csv::WriterBuilder::new().flexible(true).from_writer(Vec::new()))
    }

    fn add<'c>(&mut self, cells: impl Iterator<Item = &'c str>) {
        let _ = self.0.write_record(cells);
    }

    fn text(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}
