//! `counterparties.csv`: who is paid and who pays, and who is related to whom.

use std::borrow::Cow;

use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::Localized;

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("id", "编号", Form::Id),
    Column::required("name", "名称", Form::Text).translated(),
    Column::optional("kind", "类别", Form::Text).translated(),
    Column::optional("related", "关联方", Form::Text).translated(),
];

const ID: Slot = Slot::of(COLUMNS, "id");
const NAME: Slot = Slot::of(COLUMNS, "name");
const KIND: Slot = Slot::of(COLUMNS, "kind");
const RELATED: Slot = Slot::of(COLUMNS, "related");

/// One counterparty.
#[derive(Clone, Debug)]
pub struct CounterpartyRow<'s> {
    /// The whole row.
    pub place: Place,
    /// Its id.
    pub id: At<Cow<'s, str>>,
    /// Its name.
    pub name: At<Localized>,
    /// What it is: a company, a public body, a group of people.
    pub kind: Option<At<Localized>>,
    /// How it is related to a party of the trust; `no` where it is not.
    pub related: Option<At<Localized>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(file: &'s File, report: &mut Report) -> Vec<CounterpartyRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, report))
}

fn read_row<'s>(row: &mut Row<'_, 's>, report: &mut Report) -> Option<CounterpartyRow<'s>> {
    let id = row.declared_id(ID, report);
    let name = row.filled_localized(NAME, report);
    Some(CounterpartyRow {
        place: row.place(),
        id: id?,
        name: name?,
        kind: row.localized(KIND),
        related: row.localized(RELATED),
    })
}
