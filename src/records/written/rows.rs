//! The rows of a table: by which cells they are known, and what the other cells say.

use std::sync::Arc;

use super::{Placed, WrittenCells, WrittenRow, columns_of};
use crate::diag::{Code, Finding, Report};
use crate::records::form::{Column, ColumnForm, Row, Table};
use crate::records::kinds::{FileKind, year_of};
use crate::sources::File;
use crate::units::Date;

const EMPTY_CELL: Code = Code("empty-cell");
const BAD_DATE: Code = Code("bad-date");

/// The columns whose cells together are a row's id, and the one that dates it.
const fn identity(kind: FileKind) -> (&'static [&'static str], Option<&'static str>) {
    match kind {
        FileKind::Ledger => (&["voucher", "line"], Some("date")),
        FileKind::Budget => (&["id", "line"], None),
        FileKind::Bank => (&["account", "date", "kind", "voucher"], Some("date")),
        FileKind::Periods => (&["period"], None),
        FileKind::Collections => (&["as_of", "charge", "group", "period"], Some("as_of")),
        FileKind::Tariffs => (&["charge", "group", "from"], None),
        FileKind::Explanations => (&["period", "about", "code"], None),
        FileKind::Adjustments => (&["id", "item", "source"], Some("date")),
        FileKind::Redactions => (&["about", "column"], None),
        _ => (&["id"], None),
    }
}

/// Whether a column is a part of what a row is known by.
pub(crate) fn is_identity(kind: FileKind, name: &str) -> bool {
    columns_of(kind).is_some() && identity(kind).0.contains(&name)
}

/// Reads the rows of a table; what is wrong with it is reported.
pub(super) fn read(
    file: &File,
    kind: FileKind,
    columns: &'static [Column],
    report: &mut Report,
) -> Vec<Placed> {
    let Some(table) = Table::open(file, columns, report) else { return Vec::new() };
    let mut fields = table.fields();
    fields.sort_by(|a, b| a.0.cmp(&b.0));
    let columns = fields.iter().map(|(name, ..)| Arc::clone(name)).collect();
    let fields = fields.into_iter().map(|(_, form, position)| (form, position)).collect();
    let mut reader = Reader { file, kind, columns, fields, text: String::new(), ends: Vec::new() };
    table.read_rows(report, |row, report| reader.row(row, report))
}

struct Reader<'s> {
    file: &'s File,
    kind: FileKind,
    columns: Arc<[Arc<str>]>,
    fields: Vec<(ColumnForm, usize)>,
    /// The cells of the row that is being read.
    text: String,
    ends: Vec<usize>,
}

impl Reader<'_> {
    fn row(&mut self, row: &mut Row<'_, '_>, report: &mut Report) -> Option<Placed> {
        self.text.clear();
        self.ends.clear();
        for (form, position) in &self.fields {
            if let Some(text) = row.text_at(Some(*position)) {
                if *form == ColumnForm::Date && Date::parse(&text.value).is_err() {
                    report.push(Finding::error(BAD_DATE, text.place));
                }
                self.text.push_str(&text.value);
            }
            self.ends.push(self.text.len());
        }
        let cells = WrittenCells::new(&self.columns, &self.text, &self.ends);
        let mut written = WrittenRow { id: Arc::from(""), date: None, cells };
        let (names, dated) = identity(self.kind);
        let id = self.id(&written, names);
        if id.is_empty() {
            row.fail(Finding::error(EMPTY_CELL, row.place()), report);
            return None;
        }
        written.date = dated.and_then(|name| Date::parse(written.cell(name)).ok());
        written.id = id.into();
        let start = row.place().start;
        let line = self.file.line_column(start).line;
        Some(Placed::new(written, line, usize::try_from(start).ok()?))
    }

    /// What a row is known by, such as `记-2025-03-012/1`; empty where its first cell is.
    fn id(&self, row: &WrittenRow, names: &[&str]) -> String {
        let first = row.cell(names[0]);
        match self.kind {
            _ if first.is_empty() => String::new(),
            FileKind::Ledger => {
                let line = row.cell("line").trim_start_matches('0');
                format!("{first}/{}", if line.is_empty() { "1" } else { line })
            }
            FileKind::Budget => {
                let year = year_of(&self.file.path).unwrap_or_default();
                match row.cell("line").trim_start_matches('0') {
                    "" => format!("{year}/{first}"),
                    line => format!("{year}/{first}/{line}"),
                }
            }
            _ => {
                let canonical =
                    |name: &&str| super::same::canonical(self.kind, name, row.cell(name));
                let parts: Vec<_> = names.iter().map(canonical).collect();
                let parts = parts.iter().map(|part| &**part).filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join(" · ")
            }
        }
    }
}
