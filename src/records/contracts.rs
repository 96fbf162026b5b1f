//! `contracts.csv`: contracts with their term, amount, quotes and decision.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Money};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("id", "合同号", Form::Id),
    Column::required("title", "名称", Form::Text).translated(),
    Column::required("counterparty", "对方单位", Form::Reference),
    Column::optional("item", "预算项", Form::Reference),
    Column::optional("from", "起", Form::Date),
    Column::optional("to", "止", Form::Date),
    Column::optional("amount", "合同金额", Form::Amount),
    Column::optional("quotes", "报价家数", Form::Count),
    Column::optional("decision", "决议", Form::Reference),
];

const ID: Slot = Slot::of(COLUMNS, "id");
const TITLE: Slot = Slot::of(COLUMNS, "title");
const COUNTERPARTY: Slot = Slot::of(COLUMNS, "counterparty");
const ITEM: Slot = Slot::of(COLUMNS, "item");
const FROM: Slot = Slot::of(COLUMNS, "from");
const TO: Slot = Slot::of(COLUMNS, "to");
const AMOUNT: Slot = Slot::of(COLUMNS, "amount");
const QUOTES: Slot = Slot::of(COLUMNS, "quotes");
const DECISION: Slot = Slot::of(COLUMNS, "decision");

/// One contract.
#[derive(Clone, Debug)]
pub struct ContractRow<'s> {
    /// The whole row.
    pub place: Place,
    /// Its number.
    pub id: At<Cow<'s, str>>,
    /// What it is about.
    pub title: At<Localized>,
    /// With whom.
    pub counterparty: At<Cow<'s, str>>,
    /// The budget line that it is paid from.
    pub item: Option<At<Cow<'s, str>>>,
    /// Its first day.
    pub from: Option<At<Date>>,
    /// Its last day.
    pub to: Option<At<Date>>,
    /// Its amount over the whole term.
    pub amount: Option<At<Money>>,
    /// How many offers were compared.
    pub quotes: Option<At<u32>>,
    /// The decision that it rests on.
    pub decision: Option<At<Cow<'s, str>>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<ContractRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<ContractRow<'s>> {
    let id = row.declared_id(ID, report);
    let title = row.filled_localized(TITLE, report);
    let counterparty = row.filled(COUNTERPARTY, report);
    let from = row.date(FROM, report);
    let to = row.date(TO, report);
    let amount = row.amount(AMOUNT, context.currency, report);
    let quotes = row.count(QUOTES, report);
    Some(ContractRow {
        place: row.place(),
        id: id?,
        title: title?,
        counterparty: counterparty?,
        item: row.text(ITEM),
        from,
        to,
        amount,
        quotes,
        decision: row.text(DECISION),
    })
}
