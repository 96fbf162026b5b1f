//! The rows of a table: by which cells they are known, and what the other cells say.

use std::sync::Arc;

use super::cells::end;
use super::{Placed, WrittenCells, WrittenRow, columns_of};
use crate::diag::{Code, Finding, Report};
use crate::records::form::{Column, ColumnForm, Headings, Row, Table};
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

/// How the rows of a table are read: by the headings that it has.
#[derive(Debug)]
pub(super) struct Layout {
    headings: Arc<Headings>,
    /// The columns of the table, in the order of their names.
    columns: Arc<[Arc<str>]>,
    fields: Vec<Field>,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
struct Field {
    form: ColumnForm,
    position: usize,
    /// Whether it dates the row.
    dates: bool,
}

impl Layout {
    fn of(table: &Table<'_>, kind: FileKind) -> Self {
        let mut fields = table.fields();
        fields.sort_by(|a, b| a.0.cmp(&b.0));
        let columns = fields.iter().map(|(name, ..)| Arc::clone(name)).collect();
        let (_, dated) = identity(kind);
        let field = |(name, form, position): (Arc<str>, _, _)| Field {
            form,
            position,
            dates: dated == Some(&*name),
        };
        let fields = fields.into_iter().map(field).collect();
        Self { headings: Arc::clone(table.headings()), columns, fields }
    }
}

/// Reads the rows of a table, and how others of it are read; what is wrong with it is reported.
pub(super) fn read(
    file: &File,
    kind: FileKind,
    columns: &'static [Column],
    report: &mut Report,
) -> (Vec<Placed>, Option<Arc<Layout>>) {
    let Some(table) = Table::open(file, columns, report) else { return (Vec::new(), None) };
    let layout = Layout::of(&table, kind);
    let rows = Reader::new(file, kind, &layout).rows(&table, report);
    (rows, Some(Arc::new(layout)))
}

/// Reads rows of a table whose headings are known.
pub(super) fn read_more(
    layout: &Layout,
    part: &File,
    kind: FileKind,
    columns: &'static [Column],
    report: &mut Report,
) -> Vec<Placed> {
    let Some(table) = Table::under(&layout.headings, part, columns, report) else {
        return Vec::new();
    };
    Reader::new(part, kind, layout).rows(&table, report)
}

struct Reader<'s> {
    file: &'s File,
    kind: FileKind,
    layout: &'s Layout,
    /// The cells of the row that is being read.
    text: String,
    ends: Vec<u32>,
}

impl<'s> Reader<'s> {
    fn new(file: &'s File, kind: FileKind, layout: &'s Layout) -> Self {
        Self { file, kind, layout, text: String::new(), ends: Vec::new() }
    }

    fn rows(mut self, table: &Table<'_>, report: &mut Report) -> Vec<Placed> {
        table.read_rows(report, |row, report| self.row(row, report))
    }

    fn row(&mut self, row: &mut Row<'_, '_>, report: &mut Report) -> Option<Placed> {
        self.text.clear();
        self.ends.clear();
        let mut date = None;
        for field in &self.layout.fields {
            if let Some(text) = row.text_at(Some(field.position)) {
                if field.form == ColumnForm::Date {
                    match Date::parse(&text.value) {
                        Ok(read) if field.dates => date = Some(read),
                        Ok(_) => {}
                        Err(_) => report.push(Finding::error(BAD_DATE, text.place)),
                    }
                }
                self.text.push_str(&text.value);
            }
            self.ends.push(end(&self.text));
        }
        let cells = WrittenCells::new(&self.layout.columns, &self.text, &self.ends);
        let mut written = WrittenRow { id: Arc::from(""), date, cells };
        let id = self.id(&written, identity(self.kind).0);
        if id.is_empty() {
            row.fail(Finding::error(EMPTY_CELL, row.place()), report);
            return None;
        }
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
