//! A CSV file of a declared kind, row by row.

use super::headings::{Column, Headings};
use super::scan::{Cell, QuoteFault, Scanner};
use super::text::is_readable;
use crate::diag::{Code, Finding, Place, Report, Value};
use crate::sources::File;

const EMPTY_FILE: Code = Code("empty-file");
const OPEN_QUOTE: Code = Code("open-quote");
const TEXT_AFTER_QUOTE: Code = Code("text-after-quote");
const RAGGED_ROW: Code = Code("ragged-row");
const TOTALS_ROW: Code = Code("totals-row");

/// A file whose headings are known.
pub(in crate::records) struct Table<'s> {
    file: &'s File,
    columns: &'static [Column],
    pub(super) headings: Headings,
    scanner: Scanner<'s>,
}

/// One declared column of a file kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::records) struct Slot(usize);

impl Slot {
    /// The column of this name; naming one that is not declared does not compile.
    pub(in crate::records) const fn of(columns: &[Column], name: &str) -> Self {
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
pub(in crate::records) struct Row<'t, 's> {
    pub(super) table: &'t Table<'s>,
    pub(super) cells: &'t [Cell<'s>],
    /// Set where a cell could not be read, so that the row is left out.
    pub(super) failed: bool,
}

impl<'s> Table<'s> {
    /// Opens `file` as a table of `columns`, or reports why that cannot be.
    pub(in crate::records) fn open(
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
                let headings = Headings::read(file, columns, &cells, report)?;
                Some(Self { file, columns, headings, scanner })
            }
        }
    }

    /// Whether the file is headed in Chinese.
    pub(in crate::records) fn is_chinese(&self) -> bool {
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
    pub(in crate::records) fn read_rows<T>(
        &self,
        report: &mut Report,
        mut read: impl FnMut(&mut Row<'_, 's>, &mut Report) -> Option<T>,
    ) -> Vec<T> {
        let mut scanner = self.scanner.clone();
        let mut cells = Vec::new();
        let mut rows = Vec::new();
        while let Some(scanned) = scanner.next_row(&mut cells) {
            if let Err(fault) = scanned {
                report.push(quote_fault(self.file, fault));
                continue;
            }
            if cells.iter().all(|cell| cell.text.is_empty()) {
                continue;
            }
            if let Some(fault) = self.row_fault(&cells) {
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

    /// What is wrong with a row as a whole: too short, too long, or a sum that was typed.
    fn row_fault(&self, cells: &[Cell<'_>]) -> Option<Finding> {
        let expected = self.headings.written.len();
        if cells.len() != expected {
            return Some(self.ragged_row(cells, expected));
        }
        let total =
            cells.iter().find(|cell| !cell.text.is_empty()).filter(|c| is_total(&c.text))?;
        Some(Finding::error(TOTALS_ROW, self.place(total)).with("word", &*total.text))
    }

    fn ragged_row(&self, cells: &[Cell<'_>], expected: usize) -> Finding {
        let end = cells.last().map_or(0, |cell| cell.end);
        let start = cells.get(expected).map_or(end, |cell| cell.start);
        let last = self.headings.written.get(cells.len().min(expected) - 1);
        let missing = self.headings.written.get(cells.len());
        let finding = Finding::error(RAGGED_ROW, self.file.place(start, end))
            .with("found", Value::count(cells.len()))
            .with("expected", Value::count(expected));
        match missing {
            Some(column) => finding.with("column", column.as_str()).hint("hint-short"),
            None => finding.with("column", last.map_or("", String::as_str)),
        }
    }
}

/// Words that stand at the head of a row of sums.
fn is_total(text: &str) -> bool {
    const WORDS: [&str; 8] =
        ["合计", "总计", "小计", "累计", "本月合计", "total", "subtotal", "grand total"];
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '　' | ':' | '：')).collect();
    let text = text.to_lowercase();
    WORDS.iter().any(|word| word.replace(' ', "") == text)
}

fn quote_fault(file: &File, fault: QuoteFault) -> Finding {
    match fault {
        QuoteFault::Open(at) => Finding::error(OPEN_QUOTE, file.place(at, at + 1)),
        QuoteFault::After(at) => {
            let length = file.text()[at..].chars().next().map_or(0, char::len_utf8);
            Finding::error(TEXT_AFTER_QUOTE, file.place(at, at + length))
        }
    }
}
