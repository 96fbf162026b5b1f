//! A CSV file of a declared kind, row by row.

use std::sync::Arc;

use super::columns::{Column, ColumnForm};
use super::headings::Headings;
use super::scan::{Cell, QuoteFault, Scanner};
use super::text::is_readable;
use super::totals::is_total;
use crate::diag::{Code, Finding, Place, Report, Value};
use crate::sources::File;

const EMPTY_FILE: Code = Code("empty-file");
const OPEN_QUOTE: Code = Code("open-quote");
const TEXT_AFTER_QUOTE: Code = Code("text-after-quote");
const RAGGED_ROW: Code = Code("ragged-row");
const TOTALS_ROW: Code = Code("totals-row");
const TOO_MANY_FAULTS: Code = Code("too-many-faults");

/// After so many findings in one file the rest of it is not read.
const MOST_FAULTS: usize = 20_000;

/// A file whose headings are known.
pub(crate) struct Table<'s> {
    file: &'s File,
    columns: &'static [Column],
    pub(super) headings: Arc<Headings>,
    scanner: Scanner<'s>,
}

/// One declared column of a file kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot(usize);

impl Slot {
    /// The column of this name; naming one that is not declared does not compile.
    pub(crate) const fn of(columns: &[Column], name: &str) -> Self {
        let mut index = 0;
        while index < columns.len() {
            if is_same(columns[index].name.as_bytes(), name.as_bytes()) {
                return Self(index);
            }
            index += 1;
        }
        panic!("no such column is declared")
    }

    pub(super) const fn index(self) -> usize {
        self.0
    }
}

/// Whether two texts are equal, where `==` is not to be had yet: at compile time.
const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let mut index = 0;
    while index < a.len() && index < b.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    a.len() == b.len()
}

/// One row of a table, being read.
pub(crate) struct Row<'t, 's> {
    pub(super) table: &'t Table<'s>,
    pub(super) cells: &'t [Cell<'s>],
    /// Set where a cell could not be read, so that the row is left out.
    pub(super) failed: bool,
}

impl<'s> Table<'s> {
    /// Opens `file` as a table of `columns`, or reports why that cannot be.
    pub(crate) fn open(
        file: &'s File,
        columns: &'static [Column],
        report: &mut Report,
    ) -> Option<Self> {
        if !is_readable(file, report) {
            return None;
        }
        let mut scanner = Scanner::new(file.text());
        let mut cells = Vec::new();
        match scanner.next_row(&mut cells) {
            None => {
                report.push(Finding::error(EMPTY_FILE, Place::top(file.id)));
                None
            }
            Some(Err(fault)) => {
                report.push(quote_fault(file, fault));
                None
            }
            Some(Ok(())) => {
                let first = (cells.as_slice(), scanner.width());
                let headings = Headings::read(file, columns, first, report)?;
                scanner.expect(cells.len());
                Some(Self { file, columns, headings: Arc::new(headings), scanner })
            }
        }
    }

    /// Opens some lines from the middle of a table, or reports why that cannot be.
    ///
    /// `columns` are those that the headings were read for.
    pub(crate) fn under(
        headings: &Arc<Headings>,
        file: &'s File,
        columns: &'static [Column],
        report: &mut Report,
    ) -> Option<Self> {
        if !is_readable(file, report) {
            return None;
        }
        let headings = Arc::clone(headings);
        let mut scanner = Scanner::new(file.text());
        scanner.expect(headings.written.len());
        Some(Self { file, columns, headings, scanner })
    }

    /// Which columns stand where.
    pub(crate) const fn headings(&self) -> &Arc<Headings> {
        &self.headings
    }

    /// The columns that the file has: the name with its suffix, what they hold and where they stand.
    pub(crate) fn fields(&self) -> Vec<(Arc<str>, ColumnForm, usize)> {
        let mut fields = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            let own = self.headings.positions[index];
            fields.extend(own.map(|position| (Arc::from(column.name), column.form, position)));
            for (suffix, position) in &self.headings.qualified[index] {
                let name = format!("{}:{suffix}", column.name);
                fields.push((Arc::from(name), column.form, *position));
            }
        }
        fields
    }

    /// Whether the file is headed in Chinese.
    pub(crate) fn is_chinese(&self) -> bool {
        self.headings.is_chinese
    }

    /// The heading of a column as this file writes it.
    pub(super) fn heading(&self, slot: Slot) -> &str {
        let column = &self.columns[slot.0];
        let position = self.headings.positions[slot.0];
        let written = position.and_then(|position| self.headings.written.get(position));
        match written {
            Some(written) => written,
            None if self.headings.is_chinese => column.chinese,
            None => column.name,
        }
    }

    pub(super) fn place(&self, cell: &Cell<'_>) -> Place {
        self.file.place(cell.start, cell.end)
    }

    /// Reads every row with `read`; rows that cannot be used are reported and left out.
    pub(crate) fn read_rows<T>(
        &self,
        report: &mut Report,
        mut read: impl FnMut(&mut Row<'_, 's>, &mut Report) -> Option<T>,
    ) -> Vec<T> {
        let mut scanner = self.scanner.clone();
        let mut cells = Vec::new();
        let mut rows = Vec::new();
        let most = report.findings().len() + MOST_FAULTS;
        while let Some(scanned) = scanner.next_row(&mut cells) {
            if report.findings().len() >= most {
                let place = cells.first().map_or(Place::top(self.file.id), |c| self.place(c));
                let count = Value::count(MOST_FAULTS);
                report.push(Finding::error(TOO_MANY_FAULTS, place).with("count", count));
                break;
            }
            if let Err(fault) = scanned {
                report.push(quote_fault(self.file, fault));
                continue;
            }
            if cells.iter().all(|cell| cell.text.trim().is_empty()) {
                continue;
            }
            if let Some(fault) = self.row_fault(&cells, scanner.width()) {
                report.push(fault);
                continue;
            }
            let mut row = Row { table: self, cells: &cells, failed: false };
            let value = read(&mut row, report);
            if !row.failed {
                rows.extend(value);
            }
        }
        rows
    }

    /// What is wrong with a row as a whole: a sum that was typed, too short, too long.
    fn row_fault(&self, cells: &[Cell<'_>], width: usize) -> Option<Finding> {
        let first = cells.iter().find(|cell| !cell.text.is_empty());
        if let Some(total) = first.filter(|cell| is_total(&cell.text)) {
            let finding = Finding::error(TOTALS_ROW, self.place(total));
            return Some(finding.with("word", total.text.trim()));
        }
        let expected = self.headings.written.len();
        (width != expected).then(|| self.ragged_row(cells, width, expected))
    }

    /// A row with too few or too many cells, and where it most likely went wrong.
    fn ragged_row(&self, cells: &[Cell<'_>], width: usize, expected: usize) -> Finding {
        let heading = |index: usize| self.headings.written.get(index).map_or("", String::as_str);
        let finding = |start, end| {
            Finding::error(RAGGED_ROW, self.file.place(start, end))
                .with("found", Value::count(width))
                .with("expected", Value::count(expected))
        };
        let end = cells.last().map_or(0, |cell| cell.end);
        if width < expected {
            return finding(end, end).with("column", heading(width)).hint("hint-short");
        }
        let parted = cells.windows(2).position(|pair| is_parted_number(&pair[0], &pair[1]));
        if let Some(index) = parted.filter(|_| width == expected + 1) {
            let finding = finding(cells[index].start, cells[index + 1].end);
            return finding.with("column", heading(index)).hint("hint-comma");
        }
        let start = cells.get(expected).map_or(end, |cell| cell.start);
        finding(start, end).with("column", heading(expected - 1)).hint("hint-long")
    }
}

/// Whether two cells are the halves of a number that was written with a comma: `1,234.50`, `12,5`.
fn is_parted_number(left: &Cell<'_>, right: &Cell<'_>) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, decimals) = right.text.split_once('.').unwrap_or((&right.text, "0"));
    let is_group = whole.len() == 3 || !right.text.contains('.') && whole.len() <= 2;
    let left = left.text.trim_start_matches(['-', '+', '¥', '￥', '"']);
    left.len() <= 3 && is_number(left) && is_group && is_number(whole) && is_number(decimals)
}

pub(super) fn quote_fault(file: &File, fault: QuoteFault) -> Finding {
    match fault {
        QuoteFault::Open(at) => Finding::error(OPEN_QUOTE, file.place(at, at + 1)),
        QuoteFault::After(at) => {
            let length = file.text()[at..].chars().next().map_or(0, char::len_utf8);
            Finding::error(TEXT_AFTER_QUOTE, file.place(at, at + length))
        }
    }
}
