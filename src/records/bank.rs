//! `bank/YEAR.csv`: the balances of bank statements, and what explains their difference to the books.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Money};

/// The columns of the file.
pub const COLUMNS: &[Column] = &[
    Column::required("account", "账户", Form::Reference),
    Column::required("date", "日期", Form::Date),
    Column::required("kind", "类别", Form::Word),
    Column::required("amount", "金额", Form::Amount),
    Column::optional("voucher", "凭证号", Form::Reference),
    Column::optional("since", "起始日期", Form::Date),
    Column::optional("summary", "摘要", Form::Text).translated(),
];

const ACCOUNT: Slot = Slot::of(COLUMNS, "account");
const DATE: Slot = Slot::of(COLUMNS, "date");
const KIND: Slot = Slot::of(COLUMNS, "kind");
const AMOUNT: Slot = Slot::of(COLUMNS, "amount");
const VOUCHER: Slot = Slot::of(COLUMNS, "voucher");
const SINCE: Slot = Slot::of(COLUMNS, "since");
const SUMMARY: Slot = Slot::of(COLUMNS, "summary");

/// What a row of a bank file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BankKind {
    /// The balance that the bank states, or that was counted in cash.
    Statement,
    /// Paid in the books, not yet by the bank 已付未达.
    Outstanding,
    /// Received in the books, not yet by the bank 已收在途.
    InTransit,
    /// Received by the bank, not yet in the books 银行已收.
    BankIn,
    /// Paid by the bank, not yet in the books 银行已付.
    BankOut,
    /// A slip in the books, signed: how much the bank has more 记账差错.
    Error,
}

/// The words of a kind, English and Chinese.
pub const KINDS: &[(&str, &str, BankKind)] = &[
    ("statement", "对账单余额", BankKind::Statement),
    ("statement", "盘点余额", BankKind::Statement),
    ("outstanding", "已付未达", BankKind::Outstanding),
    ("in_transit", "已收在途", BankKind::InTransit),
    ("bank_in", "银行已收", BankKind::BankIn),
    ("bank_out", "银行已付", BankKind::BankOut),
    ("error", "记账差错", BankKind::Error),
];

/// A balance, or one item that explains a difference.
#[derive(Clone, Debug)]
pub struct BankRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The account.
    pub account: At<Cow<'s, str>>,
    /// The day of the statement.
    pub date: At<Date>,
    /// What the row says.
    pub kind: At<BankKind>,
    /// How much; only an error may be below nothing.
    pub amount: At<Money>,
    /// The voucher that explains it.
    pub voucher: Option<At<Cow<'s, str>>>,
    /// Since when it is open.
    pub since: Option<At<Date>>,
    /// What it is.
    pub summary: Option<At<Localized>>,
}

/// Reads the rows of the file.
pub(super) fn read<'s>(file: &'s File, context: &Context, report: &mut Report) -> Vec<BankRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<BankRow<'s>> {
    let account = row.filled(ACCOUNT, report);
    let date = row.filled_date(DATE, report);
    row.filled(KIND, report);
    let kind = row.word(KIND, KINDS, report);
    row.filled(AMOUNT, report);
    let amount = row.amount(AMOUNT, context.currency, report);
    let since = row.date(SINCE, report);
    Some(BankRow {
        place: row.place(),
        account: account?,
        date: date?,
        kind: kind?,
        amount: amount?,
        voucher: row.text(VOUCHER),
        since,
        summary: row.localized(SUMMARY),
    })
}
