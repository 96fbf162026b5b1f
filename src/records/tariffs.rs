//! `tariffs.csv`: what is charged, to whom, since when; also the public price list.

use std::borrow::Cow;

use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Localized, Period, Quantity};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("charge", "收费项", Form::Reference),
    Column::required("group", "楼栋", Form::Id),
    Column::optional("name", "名称", Form::Text).translated(),
    Column::required("from", "起", Form::Period),
    Column::optional("to", "止", Form::Period),
    Column::required("units", "户数", Form::Count),
    Column::required("quantity", "数量", Form::Number),
    Column::optional("unit", "单位", Form::Text).translated(),
    Column::required("unit_price", "单价", Form::Number),
];

const CHARGE: Slot = Slot::of(COLUMNS, "charge");
const GROUP: Slot = Slot::of(COLUMNS, "group");
const NAME: Slot = Slot::of(COLUMNS, "name");
const FROM: Slot = Slot::of(COLUMNS, "from");
const TO: Slot = Slot::of(COLUMNS, "to");
const UNITS: Slot = Slot::of(COLUMNS, "units");
const QUANTITY: Slot = Slot::of(COLUMNS, "quantity");
const UNIT: Slot = Slot::of(COLUMNS, "unit");
const UNIT_PRICE: Slot = Slot::of(COLUMNS, "unit_price");

/// A price for a group of households.
#[derive(Clone, Debug)]
pub struct TariffRow<'s> {
    /// The whole row.
    pub place: Place,
    /// What is charged.
    pub charge: At<Cow<'s, str>>,
    /// Who pays: a building or another group.
    pub group: At<Cow<'s, str>>,
    /// The group's name.
    pub name: Option<At<Localized>>,
    /// The first period at this price.
    pub from: At<Period>,
    /// The last one.
    pub to: Option<At<Period>>,
    /// How many households.
    pub units: At<u32>,
    /// How much is charged for, such as square metres.
    pub quantity: At<Quantity>,
    /// Of what.
    pub unit: Option<At<Localized>>,
    /// The price of one, for a month.
    pub unit_price: At<Quantity>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(file: &'s File, report: &mut Report) -> Vec<TariffRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, report))
}

fn read_row<'s>(row: &mut Row<'_, 's>, report: &mut Report) -> Option<TariffRow<'s>> {
    let charge = row.filled(CHARGE, report);
    let group = row.filled_id(GROUP, report);
    let from = row.filled_period(FROM, report);
    let to = row.period(TO, report);
    row.filled(UNITS, report);
    let units = row.count(UNITS, report);
    row.filled(QUANTITY, report);
    let quantity = row.number(QUANTITY, report);
    row.filled(UNIT_PRICE, report);
    let unit_price = row.number(UNIT_PRICE, report);
    Some(TariffRow {
        place: row.place(),
        charge: charge?,
        group: group?,
        name: row.localized(NAME),
        from: from?,
        to,
        units: units?,
        quantity: quantity?,
        unit: row.localized(UNIT),
        unit_price: unit_price?,
    })
}
