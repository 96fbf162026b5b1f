//! `periods.csv`: which months are closed, by whom, and with which balances.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Money, Period};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("period", "期间", Form::Period),
    Column::required("closed", "关账日期", Form::Date),
    Column::required("closed_by", "关账人", Form::Reference),
    Column::optional("reviewed", "复核日期", Form::Date),
    Column::optional("reviewed_by", "复核人", Form::Reference),
    Column::optional("closing", "期末", Form::Amount).by_fund(),
];

const PERIOD: Slot = Slot::of(COLUMNS, "period");
const CLOSED: Slot = Slot::of(COLUMNS, "closed");
const CLOSED_BY: Slot = Slot::of(COLUMNS, "closed_by");
const REVIEWED: Slot = Slot::of(COLUMNS, "reviewed");
const REVIEWED_BY: Slot = Slot::of(COLUMNS, "reviewed_by");
const CLOSING: Slot = Slot::of(COLUMNS, "closing");

/// The closing of a month.
#[derive(Clone, Debug)]
pub struct PeriodRow<'s> {
    /// The whole row.
    pub place: Place,
    /// What is closed.
    pub period: At<Period>,
    /// When.
    pub closed: At<Date>,
    /// By which role.
    pub closed_by: At<Cow<'s, str>>,
    /// When it was reviewed.
    pub reviewed: Option<At<Date>>,
    /// By which role.
    pub reviewed_by: Option<At<Cow<'s, str>>>,
    /// The balance of each fund, by its id.
    pub closings: Vec<(String, At<Money>)>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<PeriodRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<PeriodRow<'s>> {
    let period = row.filled_period(PERIOD, report);
    let closed = row.filled_date(CLOSED, report);
    let closed_by = row.filled(CLOSED_BY, report);
    let reviewed = row.date(REVIEWED, report);
    let closings = row.amounts_by_suffix(CLOSING, context.currency, report);
    Some(PeriodRow {
        place: row.place(),
        period: period?,
        closed: closed?,
        closed_by: closed_by?,
        reviewed,
        reviewed_by: row.text(REVIEWED_BY),
        closings,
    })
}
