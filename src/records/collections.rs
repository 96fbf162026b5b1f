//! `collections/YEAR.csv`: what was billed and collected, by group and period, never by household.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Money, Period};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("as_of", "截至", Form::Date),
    Column::required("charge", "收费项", Form::Reference),
    Column::optional("group", "楼栋", Form::Reference),
    Column::required("period", "所属期", Form::Period),
    Column::optional("opening", "年初欠费", Form::Amount),
    Column::optional("billed", "应收", Form::Amount),
    Column::optional("waived", "减免", Form::Amount),
    Column::optional("collected", "实收", Form::Amount),
    Column::optional("decision", "决议", Form::Reference),
    Column::optional("note", "备注", Form::Text).translated(),
];

const AS_OF: Slot = Slot::of(COLUMNS, "as_of");
const CHARGE: Slot = Slot::of(COLUMNS, "charge");
const GROUP: Slot = Slot::of(COLUMNS, "group");
const PERIOD: Slot = Slot::of(COLUMNS, "period");
const OPENING: Slot = Slot::of(COLUMNS, "opening");
const BILLED: Slot = Slot::of(COLUMNS, "billed");
const WAIVED: Slot = Slot::of(COLUMNS, "waived");
const COLLECTED: Slot = Slot::of(COLUMNS, "collected");
const DECISION: Slot = Slot::of(COLUMNS, "decision");
const NOTE: Slot = Slot::of(COLUMNS, "note");

/// What a group owed and paid for a period, up to a day.
#[derive(Clone, Debug)]
pub struct CollectionRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The day up to which it counts, from the start of the year.
    pub as_of: At<Date>,
    /// What is charged.
    pub charge: At<Cow<'s, str>>,
    /// Who pays; absent where it is not split.
    pub group: Option<At<Cow<'s, str>>>,
    /// The period that is paid for.
    pub period: At<Period>,
    /// Owed at the start of the year.
    pub opening: Option<At<Money>>,
    /// Billed in the year.
    pub billed: Option<At<Money>>,
    /// Given up.
    pub waived: Option<At<Money>>,
    /// Received in the year.
    pub collected: Option<At<Money>>,
    /// The decision behind a waiver.
    pub decision: Option<At<Cow<'s, str>>>,
    /// A remark.
    pub note: Option<Localized>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<CollectionRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<CollectionRow<'s>> {
    let as_of = row.filled_date(AS_OF, report);
    let charge = row.filled(CHARGE, report);
    let period = row.filled_period(PERIOD, report);
    let opening = row.amount(OPENING, context.currency, report);
    let billed = row.amount(BILLED, context.currency, report);
    let waived = row.amount(WAIVED, context.currency, report);
    let collected = row.amount(COLLECTED, context.currency, report);
    Some(CollectionRow {
        place: row.place(),
        as_of: as_of?,
        charge: charge?,
        group: row.text(GROUP),
        period: period?,
        opening,
        billed,
        waived,
        collected,
        decision: row.text(DECISION),
        note: row.localized(NOTE).map(|note| note.value),
    })
}
