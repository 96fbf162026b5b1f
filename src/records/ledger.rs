//! `ledger/*.csv`: the cash ledger, one row per entry of a voucher.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use crate::diag::{At, Code, Finding, Place, Report};
use crate::sources::File;
use crate::units::{Date, Localized, Money, Period};

/// The columns of a ledger file.
pub const COLUMNS: &[Column] = &[
    Column::required("voucher", "凭证号", Form::Id),
    Column::optional("line", "分录", Form::Count),
    Column::required("date", "日期", Form::Date),
    Column::required("item", "预算项", Form::Reference),
    Column::required("summary", "摘要", Form::Text).translated(),
    Column::optional("counterparty", "对方单位", Form::Reference),
    Column::optional("in", "收入", Form::Amount),
    Column::optional("out", "支出", Form::Amount),
    Column::optional("account", "账户", Form::Reference),
    Column::optional("fund", "资金", Form::Reference),
    Column::optional("period", "所属期", Form::Period),
    Column::optional("invoice", "发票号", Form::Text),
    Column::optional("attachments", "附件", Form::Count),
    Column::optional("approval", "审批", Form::Reference),
    Column::optional("decision", "决议", Form::Reference),
    Column::optional("contract", "合同", Form::Reference),
    Column::optional("corrects", "订正", Form::Reference),
    Column::optional("refunds", "退款", Form::Reference),
    Column::optional("tax", "其中税额", Form::Amount),
    Column::optional("balance", "余额", Form::Amount),
    Column::optional("note", "备注", Form::Text).translated(),
];

const VOUCHER: Slot = Slot::of(COLUMNS, "voucher");
const LINE: Slot = Slot::of(COLUMNS, "line");
const DATE: Slot = Slot::of(COLUMNS, "date");
const ITEM: Slot = Slot::of(COLUMNS, "item");
const SUMMARY: Slot = Slot::of(COLUMNS, "summary");
const COUNTERPARTY: Slot = Slot::of(COLUMNS, "counterparty");
const MONEY_IN: Slot = Slot::of(COLUMNS, "in");
const MONEY_OUT: Slot = Slot::of(COLUMNS, "out");
const ACCOUNT: Slot = Slot::of(COLUMNS, "account");
const FUND: Slot = Slot::of(COLUMNS, "fund");
const PERIOD: Slot = Slot::of(COLUMNS, "period");
const INVOICE: Slot = Slot::of(COLUMNS, "invoice");
const ATTACHMENTS: Slot = Slot::of(COLUMNS, "attachments");
const APPROVAL: Slot = Slot::of(COLUMNS, "approval");
const DECISION: Slot = Slot::of(COLUMNS, "decision");
const CONTRACT: Slot = Slot::of(COLUMNS, "contract");
const CORRECTS: Slot = Slot::of(COLUMNS, "corrects");
const REFUNDS: Slot = Slot::of(COLUMNS, "refunds");
const TAX: Slot = Slot::of(COLUMNS, "tax");
const BALANCE: Slot = Slot::of(COLUMNS, "balance");
const NOTE: Slot = Slot::of(COLUMNS, "note");

/// One entry as the ledger writes it.
#[derive(Clone, Debug)]
pub struct LedgerRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The number of its voucher.
    pub voucher: At<Cow<'s, str>>,
    /// Its number within the voucher, from 1; empty means 1.
    pub line: u32,
    /// The day on which money moved.
    pub date: At<Date>,
    /// The budget line, or `None` where the voucher number is void.
    pub item: Option<At<Cow<'s, str>>>,
    /// What it was for.
    pub summary: At<Localized>,
    /// Who was paid, or who paid.
    pub counterparty: Option<At<Cow<'s, str>>>,
    /// How much, and in which direction; `None` where the voucher number is void.
    pub movement: Option<Movement>,
    /// The account on which money moved.
    pub account: Option<At<Cow<'s, str>>>,
    /// The fund, where it is not that of the budget line.
    pub fund: Option<At<Cow<'s, str>>>,
    /// The period that the money belongs to.
    pub period: Option<At<Period>>,
    /// The last digits of the invoice's number.
    pub invoice: Option<At<Cow<'s, str>>>,
    /// The number of papers.
    pub attachments: Option<At<u32>>,
    /// The approval level.
    pub approval: Option<At<Cow<'s, str>>>,
    /// The decision that it rests on.
    pub decision: Option<At<Cow<'s, str>>>,
    /// The contract that it is paid under.
    pub contract: Option<At<Cow<'s, str>>>,
    /// The entry that it corrects.
    pub corrects: Option<At<Cow<'s, str>>>,
    /// The entry whose money it pays back.
    pub refunds: Option<At<Cow<'s, str>>>,
    /// The tax included in the amount.
    pub tax: Option<At<Money>>,
    /// The account's balance as it was typed.
    pub balance: Option<At<Money>>,
    /// A remark.
    pub note: Option<Localized>,
}

/// An amount and the column in which it stands.
#[derive(Clone, Copy, Debug)]
pub struct Movement {
    /// The column.
    pub direction: Direction,
    /// The amount as it is written; below nothing only in corrections and refunds.
    pub amount: At<Money>,
}

/// The column in which an amount stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Money in 收入.
    In,
    /// Money out 支出.
    Out,
}

const NO_AMOUNT: Code = Code("no-amount");
const TWO_AMOUNTS: Code = Code("two-amounts");
const ZERO_AMOUNT: Code = Code("zero-amount");
const VOID_WITH_AMOUNT: Code = Code("void-with-amount");

/// The words that stand in place of a budget line where a voucher number is void.
pub const VOID_WORDS: [&str; 2] = ["void", "作废"];

/// Reads the entries of a ledger file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<LedgerRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<LedgerRow<'s>> {
    let voucher = row.filled_id(VOUCHER, report);
    let line = row.count(LINE, report);
    let date = row.filled_date(DATE, report);
    let item = row.filled(ITEM, report);
    row.filled(SUMMARY, report);
    let is_void = item.as_ref().is_some_and(|item| VOID_WORDS.contains(&&*item.value));
    let movement = movement(row, is_void, context, report);
    let period = row.period(PERIOD, report);
    let attachments = row.count(ATTACHMENTS, report);
    let tax = row.amount(TAX, context.currency, report);
    let balance = row.amount(BALANCE, context.currency, report);
    Some(LedgerRow {
        place: row.place(),
        voucher: voucher?,
        line: line.map_or(1, |line| line.value),
        date: date?,
        item: item.filter(|_| !is_void),
        summary: row.localized(SUMMARY)?,
        counterparty: row.text(COUNTERPARTY),
        movement,
        account: row.text(ACCOUNT),
        fund: row.text(FUND),
        period,
        invoice: row.text(INVOICE),
        attachments,
        approval: row.text(APPROVAL),
        decision: row.text(DECISION),
        contract: row.text(CONTRACT),
        corrects: row.text(CORRECTS),
        refunds: row.text(REFUNDS),
        tax,
        balance,
        note: row.localized(NOTE).map(|note| note.value),
    })
}

/// The amount of the one column that is filled; a void number has none.
fn movement(
    row: &mut Row<'_, '_>,
    is_void: bool,
    context: &Context,
    report: &mut Report,
) -> Option<Movement> {
    let has_in = row.text(MONEY_IN).is_some();
    let has_out = row.text(MONEY_OUT).is_some();
    let (direction, slot) = match (has_in, has_out) {
        (true, _) => (Direction::In, MONEY_IN),
        (false, true) => (Direction::Out, MONEY_OUT),
        (false, false) if is_void => return None,
        (false, false) => {
            row.fail(Finding::error(NO_AMOUNT, row.place()), report);
            return None;
        }
    };
    if is_void {
        row.fail(row.fault(VOID_WITH_AMOUNT, slot), report);
        return None;
    }
    if has_in && has_out {
        row.fail(row.fault(TWO_AMOUNTS, MONEY_OUT), report);
        return None;
    }
    let amount = row.amount(slot, context.currency, report)?;
    if amount.value.is_zero() {
        row.fail(row.fault(ZERO_AMOUNT, slot), report);
        return None;
    }
    Some(Movement { direction, amount })
}
