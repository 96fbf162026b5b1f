//! One source, cut into rows under its headings.

use std::borrow::Cow;

use super::decode::Fault;
use super::expression::{Bound, Expression, folded};
use super::mapping::SourceRules;
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::records::{Cells, is_readable, is_total, nearest, scan_rows};
use crate::sources::File;

pub(super) const ENCODING: Code = Code("import-encoding");
const NOTHING: Code = Code("import-nothing");
const NO_COLUMN: Code = Code("import-no-column");
const ROW_LENGTH: Code = Code("import-row-length");
const TOTAL: Code = Code("import-total");

/// A source whose rows are known, and how many of them went where.
pub(super) struct SourceTable<'s> {
    pub(super) file: &'s File,
    headings: Vec<String>,
    written: Vec<String>,
    heading_place: Place,
    pub(super) rows: Vec<Cells<'s>>,
    /// Rows below the headings, blank ones left out.
    pub(super) count: usize,
    pub(super) ignored: usize,
    pub(super) refused: usize,
}

impl<'s> SourceTable<'s> {
    /// Cuts a source; rows that cannot be used are reported.
    pub(super) fn open(
        file: &'s File,
        fault: Option<Fault>,
        rules: &SourceRules,
        report: &mut Report,
    ) -> Option<Self> {
        if let Some(fault) = fault {
            let place = file.place(fault.at, fault.at + 1);
            let offset = Value::count(fault.offset);
            let finding = Finding::error(ENCODING, place).with("offset", offset);
            let is_declared = rules.encoding.is_some();
            report.push(if is_declared { finding.hint("hint-declared") } else { finding });
            return None;
        }
        if !is_readable(file, report) {
            return None;
        }
        let from = start_of_line(file.text(), rules.skip);
        let mut rows = scan_rows(file, from, rules.delimiter).peekable();
        let head = match rows.peek() {
            Some(Ok(cells)) => cells.clone(),
            Some(Err(finding)) => {
                report.push(finding.clone());
                return None;
            }
            None => {
                report.push(Finding::error(NOTHING, Place::top(file.id)));
                return None;
            }
        };
        if rules.has_header {
            rows.next();
        }
        let mut table = Self::headed(file, &head, rules.has_header);
        rows.for_each(|row| table.take(row, report));
        table.ignore(rules);
        Some(table)
    }

    fn headed(file: &'s File, head: &Cells<'s>, has_header: bool) -> Self {
        let name = |(index, cell): (usize, &At<Cow<'_, str>>)| {
            if has_header { cell.value.trim().to_owned() } else { (index + 1).to_string() }
        };
        let written: Vec<String> = head.iter().enumerate().map(name).collect();
        Self {
            file,
            headings: written.iter().map(|heading| folded(heading)).collect(),
            written,
            heading_place: row_place(file, head),
            rows: Vec::new(),
            count: 0,
            ignored: 0,
            refused: 0,
        }
    }

    fn take(&mut self, row: Result<Cells<'s>, Finding>, report: &mut Report) {
        let fault = match row {
            Err(fault) => fault,
            Ok(cells) if cells.iter().all(|cell| cell.value.trim().is_empty()) => return,
            Ok(cells) => match self.fault(&cells) {
                Some(fault) => fault,
                None => {
                    self.count += 1;
                    self.rows.push(cells);
                    return;
                }
            },
        };
        self.count += 1;
        self.refused += 1;
        report.push(fault);
    }

    /// A row of another length, but for empty cells past the last heading, cannot be trusted.
    fn fault(&self, cells: &Cells<'_>) -> Option<Finding> {
        let expected = self.headings.len();
        let past = cells.get(expected..).unwrap_or(&[]);
        if cells.len() < expected || past.iter().any(|cell| !cell.value.trim().is_empty()) {
            let finding = Finding::error(ROW_LENGTH, row_place(self.file, cells));
            let found = Value::count(cells.len());
            return Some(finding.with("found", found).with("expected", Value::count(expected)));
        }
        None
    }

    /// Sets the rows aside that the mapping leaves out.
    fn ignore(&mut self, rules: &SourceRules) {
        let bound: Vec<_> = rules
            .ignore
            .iter()
            .filter_map(|rule| Some((rule.column.bind(&self.headings)?, &rule.test)))
            .collect();
        let before = self.rows.len();
        self.rows.retain(|row| !bound.iter().any(|(column, test)| test.holds(&column.text(row))));
        self.ignored = before - self.rows.len();
    }

    /// Refuses the rows of sums that the mapping did not leave out.
    pub(super) fn refuse_totals(&mut self, report: &mut Report) {
        let before = self.rows.len();
        self.rows.retain(|row| {
            let first = row.iter().find(|cell| !cell.value.trim().is_empty());
            let Some(total) = first.filter(|cell| is_total(cell.value.trim())) else { return true };
            report.push(Finding::error(TOTAL, total.place).with("word", total.value.trim()));
            false
        });
        self.refused += before - self.rows.len();
    }

    /// Finds the columns of an expression, or reports that they are not there.
    pub(super) fn bind(&self, expression: &Expression, report: &mut Report) -> Option<Bound> {
        let bound = expression.bind(&self.headings);
        if bound.is_none() {
            let names = &expression.alternatives;
            let finding = Finding::error(NO_COLUMN, self.heading_place)
                .with("names", Value::texts(names.iter().map(String::as_str)))
                .related(expression.place);
            let headings = || self.written.iter().map(String::as_str);
            let near = names.iter().find_map(|name| nearest(name, headings()));
            report.push(match near {
                Some(near) => finding.with("near", near).hint("hint-near"),
                None => finding,
            });
        }
        bound
    }

    /// The place of a row.
    pub(super) fn place(&self, cells: &Cells<'_>) -> Place {
        row_place(self.file, cells)
    }

    /// The heading over a place in a row, as the source writes it.
    pub(super) fn heading_of(&self, cells: &Cells<'_>, place: Place) -> &str {
        let position = cells.iter().position(|cell| cell.place == place);
        position.and_then(|position| self.written.get(position)).map_or("", String::as_str)
    }
}

fn row_place(file: &File, cells: &Cells<'_>) -> Place {
    match (cells.first(), cells.last()) {
        (Some(first), Some(last)) => first.place.to(last.place),
        _ => Place::top(file.id),
    }
}

/// Where line `skipped`, counted from 0, starts.
fn start_of_line(text: &str, skipped: usize) -> usize {
    let length = |line: &str| line.len();
    text.split_inclusive('\n').take(skipped).map(length).sum()
}
