//! `explanations.csv`: published answers to findings.

use std::borrow::Cow;

use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Period};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("period", "期间", Form::Period),
    Column::required("about", "对象", Form::Reference),
    Column::required("code", "事项", Form::Reference),
    Column::required("reason", "说明", Form::Text).translated(),
    Column::required("date", "日期", Form::Date),
    Column::required("by", "说明人", Form::Reference),
];

const PERIOD: Slot = Slot::of(COLUMNS, "period");
const ABOUT: Slot = Slot::of(COLUMNS, "about");
const CODE: Slot = Slot::of(COLUMNS, "code");
const REASON: Slot = Slot::of(COLUMNS, "reason");
const DATE: Slot = Slot::of(COLUMNS, "date");
const BY: Slot = Slot::of(COLUMNS, "by");

/// One answer.
#[derive(Clone, Debug)]
pub struct ExplanationRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The period of the finding.
    pub period: At<Period>,
    /// What the finding is about.
    pub about: At<Cow<'s, str>>,
    /// The finding's code.
    pub code: At<Cow<'s, str>>,
    /// The answer.
    pub reason: At<Localized>,
    /// When it was given.
    pub date: At<Date>,
    /// By which role.
    pub by: At<Cow<'s, str>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(file: &'s File, report: &mut Report) -> Vec<ExplanationRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, report))
}

fn read_row<'s>(row: &mut Row<'_, 's>, report: &mut Report) -> Option<ExplanationRow<'s>> {
    let period = row.filled_period(PERIOD, report);
    let about = row.filled(ABOUT, report);
    let code = row.filled(CODE, report);
    let reason = row.filled_localized(REASON, report);
    let date = row.filled_date(DATE, report);
    let by = row.filled(BY, report);
    Some(ExplanationRow {
        place: row.place(),
        period: period?,
        about: about?,
        code: code?,
        reason: reason?,
        date: date?,
        by: by?,
    })
}
