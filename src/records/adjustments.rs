//! `budget/YEAR-adjustments.csv`: changes of a budget after its adoption.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Money};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("id", "调整号", Form::Id),
    Column::required("date", "日期", Form::Date),
    Column::required("item", "预算项", Form::Reference),
    Column::required("amount", "调整金额", Form::Amount),
    Column::required("source", "资金来源", Form::Word),
    Column::required("reason", "原因", Form::Text).translated(),
    Column::required("decision", "决议", Form::Reference),
];

const ID: Slot = Slot::of(COLUMNS, "id");
const DATE: Slot = Slot::of(COLUMNS, "date");
const ITEM: Slot = Slot::of(COLUMNS, "item");
const AMOUNT: Slot = Slot::of(COLUMNS, "amount");
const SOURCE: Slot = Slot::of(COLUMNS, "source");
const REASON: Slot = Slot::of(COLUMNS, "reason");
const DECISION: Slot = Slot::of(COLUMNS, "decision");

/// Where the money of an adjustment comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdjustmentSource {
    /// Another budget line of the same fund, or of another one with a transfer 调剂.
    Shift,
    /// More income than was planned 增收.
    Income,
    /// The surplus of earlier years 结余.
    Surplus,
}

/// The words of a source, English and Chinese.
pub const SOURCES: &[(&str, &str, AdjustmentSource)] = &[
    ("shift", "调剂", AdjustmentSource::Shift),
    ("income", "增收", AdjustmentSource::Income),
    ("surplus", "结余", AdjustmentSource::Surplus),
];

/// One budget line's part in an adjustment.
#[derive(Clone, Debug)]
pub struct AdjustmentRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The adjustment.
    pub id: At<Cow<'s, str>>,
    /// The day from which it counts.
    pub date: At<Date>,
    /// The budget line.
    pub item: At<Cow<'s, str>>,
    /// How much more; less where it is below nothing.
    pub amount: At<Money>,
    /// Where the money comes from.
    pub source: At<AdjustmentSource>,
    /// Why.
    pub reason: At<Localized>,
    /// The decision that it rests on.
    pub decision: At<Cow<'s, str>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<AdjustmentRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<AdjustmentRow<'s>> {
    let id = row.declared_id(ID, report);
    let date = row.filled_date(DATE, report);
    let item = row.filled(ITEM, report);
    row.filled(AMOUNT, report);
    let amount = row.amount(AMOUNT, context.currency, report);
    row.filled(SOURCE, report);
    let source = row.word(SOURCE, SOURCES, report);
    let reason = row.filled_localized(REASON, report);
    let decision = row.filled(DECISION, report);
    Some(AdjustmentRow {
        place: row.place(),
        id: id?,
        date: date?,
        item: item?,
        amount: amount?,
        source: source?,
        reason: reason?,
        decision: decision?,
    })
}
