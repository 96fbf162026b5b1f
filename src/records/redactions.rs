//! `redactions.csv`: rows and cells whose old values must not show again.

use std::borrow::Cow;

use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("about", "对象", Form::Reference),
    Column::optional("column", "栏", Form::Text),
    Column::required("date", "日期", Form::Date),
    Column::required("reason", "理由", Form::Text).translated(),
    Column::optional("decision", "决议", Form::Reference),
];

const ABOUT: Slot = Slot::of(COLUMNS, "about");
const COLUMN: Slot = Slot::of(COLUMNS, "column");
const DATE: Slot = Slot::of(COLUMNS, "date");
const REASON: Slot = Slot::of(COLUMNS, "reason");
const DECISION: Slot = Slot::of(COLUMNS, "decision");

/// One redaction.
#[derive(Clone, Debug)]
pub struct RedactionRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The row whose old values are kept back; it may be gone.
    pub about: At<Cow<'s, str>>,
    /// The column, or `None` for the whole row.
    pub column: Option<At<Cow<'s, str>>>,
    /// When that was decided.
    pub date: At<Date>,
    /// Why.
    pub reason: At<Localized>,
    /// The decision that it rests on.
    pub decision: Option<At<Cow<'s, str>>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(file: &'s File, report: &mut Report) -> Vec<RedactionRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, report))
}

fn read_row<'s>(row: &mut Row<'_, 's>, report: &mut Report) -> Option<RedactionRow<'s>> {
    let about = row.filled(ABOUT, report);
    let date = row.filled_date(DATE, report);
    let reason = row.filled_localized(REASON, report);
    Some(RedactionRow {
        place: row.place(),
        about: about?,
        column: row.text(COLUMN),
        date: date?,
        reason: reason?,
        decision: row.text(DECISION),
    })
}
