//! Double entry folded into cash entries: what each posting did to the accounts with money.
//!
//! A transaction is a run of rows that agree in the columns `together` and add
//! up to nothing. Each posting on an account that holds no money becomes an
//! entry on the money account that paid or received it, with the sign turned.
//! The sums of every money account and of every other account stay exact.

use super::existing::position;
use super::expression::Bound;
use super::fields::{Refusable, Row};
use super::items::Items;
use super::ledger::{Draft, DraftVoucher, LedgerColumns};
use super::mapping::{DoubleEntry, Mapping};
use super::table::SourceTable;
use crate::diag::{Code, Finding, Place, Report, Value};
use crate::records::Cells;
use crate::records::ledger::{COLUMNS, Direction};
use crate::units::{Date, Money};

const UNBALANCED: Code = Code("import-unbalanced");
const NO_MONEY: Code = Code("import-no-money");
const NO_TRANSFER: Code = Code("import-no-transfer");

/// One row: an amount put on an account.
struct Posting<'r, 's> {
    cells: &'r Cells<'s>,
    place: Place,
    together: String,
    account: String,
    /// Our account, where it holds money.
    money: Option<&'r str>,
    amount: Money,
    date: Date,
    values: Vec<String>,
}

/// Reads the transactions of a source.
pub(super) fn read(
    table: &mut SourceTable<'_>,
    mapping: &Mapping,
    rules: &DoubleEntry,
    columns: &LedgerColumns<'_>,
    items: &mut Items<'_>,
    report: &mut Report,
) -> Vec<DraftVoucher> {
    let account = table.bind(&rules.account, report);
    let together: Option<Vec<Bound>> =
        rules.together.iter().map(|column| table.bind(column, report)).collect();
    let (Some(account), Some(together)) = (account, together) else {
        table.refused += table.rows.len();
        return Vec::new();
    };
    let mut postings = Vec::new();
    let mut refused = 0;
    for cells in &table.rows {
        let row = Row { table, cells, mapping };
        match read_posting(row, rules, columns, &account, &together) {
            Ok(posting) => postings.push(posting),
            Err(finding) => {
                report.push(*finding);
                refused += 1;
            }
        }
    }
    let mut vouchers = Vec::new();
    for transaction in transactions(&postings, mapping) {
        let folded = fold(transaction, rules, mapping, |posting| {
            let row = Row { table, cells: posting.cells, mapping };
            items.find(&columns.items, row)
        });
        match folded {
            Ok(entries) => vouchers.push(DraftVoucher { source_id: None, entries }),
            Err(finding) => {
                report.push(*finding);
                refused += transaction.len();
            }
        }
    }
    table.refused += refused;
    vouchers
}

fn read_posting<'r, 's>(
    row: Row<'r, 's>,
    rules: &'r DoubleEntry,
    columns: &LedgerColumns<'_>,
    account: &Bound,
    together: &[Bound],
) -> Refusable<Posting<'r, 's>> {
    let name = row.filled(account)?.into_owned();
    let (date, values) = columns.values(row)?;
    let money = rules.accounts.iter().find(|money| name.starts_with(&money.starts));
    let parts: Vec<_> = together.iter().map(|column| row.text(column)).collect();
    Ok(Posting {
        cells: row.cells,
        place: row.place(),
        together: parts.join("\n"),
        account: name,
        money: money.map(|money| money.account.as_str()),
        amount: columns.amounts.plain(row)?,
        date,
        values,
    })
}

/// Cuts the rows where a transaction is whole: balanced, or followed by another one.
fn transactions<'p, 'r, 's>(
    postings: &'p [Posting<'r, 's>],
    mapping: &Mapping,
) -> Vec<&'p [Posting<'r, 's>]> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut balance = Money::zero(mapping.target.currency);
    for (index, posting) in postings.iter().enumerate() {
        balance += posting.amount;
        let next = postings.get(index + 1);
        let goes_on = next.is_some_and(|next| next.together == posting.together);
        if balance.is_zero() || !goes_on {
            found.push(&postings[start..=index]);
            start = index + 1;
            balance = Money::zero(mapping.target.currency);
        }
    }
    found
}

/// The entries of one transaction.
fn fold(
    transaction: &[Posting<'_, '_>],
    rules: &DoubleEntry,
    mapping: &Mapping,
    mut item_of: impl FnMut(&Posting<'_, '_>) -> Refusable<String>,
) -> Refusable<Vec<Draft>> {
    let place = transaction[0].place.to(transaction[transaction.len() - 1].place);
    let balance =
        Money::total(mapping.target.currency, transaction.iter().map(|posting| posting.amount));
    if !balance.is_zero() {
        return Err(Box::new(Finding::error(UNBALANCED, place).with("amount", balance)));
    }
    let mut accounts = money_accounts(transaction);
    if accounts.is_empty() {
        let names = transaction.iter().map(|posting| posting.account.as_str());
        return Err(Box::new(
            Finding::error(NO_MONEY, place).with("accounts", Value::texts(names)),
        ));
    }
    let (money, others): (Vec<_>, Vec<_>) =
        transaction.iter().partition(|posting| posting.money.is_some());
    let mut entries = Vec::new();
    if others.is_empty() {
        let Some(transfer) = &rules.transfer else {
            return Err(Box::new(Finding::error(NO_TRANSFER, place)));
        };
        for posting in money {
            entries.extend(entry(posting, posting.money.unwrap_or(""), posting.amount, transfer));
        }
        return Ok(entries);
    }
    for (index, posting) in others.iter().enumerate() {
        let item = item_of(posting)?;
        let mut parts = take(&mut accounts, -posting.amount);
        if index + 1 == others.len() {
            // What is left moved between money accounts within this transaction.
            parts.extend(accounts.iter().filter(|(_, rest)| !rest.is_zero()).copied());
        }
        for (account, amount) in parts {
            entries
                .extend(entry(posting, account, amount, &item).map(|entry| filled(entry, &money)));
        }
    }
    Ok(entries)
}

/// What each money account gained or lost.
fn money_accounts<'r>(transaction: &[Posting<'r, '_>]) -> Vec<(&'r str, Money)> {
    let mut accounts: Vec<(&str, Money)> = Vec::new();
    for posting in transaction {
        let Some(name) = posting.money else { continue };
        match accounts.iter_mut().find(|(account, _)| *account == name) {
            Some((_, amount)) => *amount += posting.amount,
            None => accounts.push((name, posting.amount)),
        }
    }
    accounts
}

/// Takes `need` from the accounts that moved the same way, and the rest from the first one.
fn take<'r>(accounts: &mut [(&'r str, Money)], need: Money) -> Vec<(&'r str, Money)> {
    let mut need = need;
    let mut parts: Vec<(&str, Money)> = Vec::new();
    for (account, rest) in accounts.iter_mut() {
        let is_same_way = rest.is_negative() == need.is_negative() && !rest.is_zero();
        if need.is_zero() || !is_same_way {
            continue;
        }
        let part = if rest.abs() < need.abs() { *rest } else { need };
        *rest -= part;
        need -= part;
        parts.push((*account, part));
    }
    if let Some((account, rest)) = accounts.first_mut().filter(|_| !need.is_zero()) {
        *rest -= need;
        match parts.iter_mut().find(|(name, _)| name == account) {
            Some((_, part)) => *part += need,
            None => parts.push((*account, need)),
        }
    }
    parts
}

/// An entry of `amount` on a money account; none where nothing moved.
fn entry(posting: &Posting<'_, '_>, account: &str, amount: Money, item: &str) -> Option<Draft> {
    let direction = if amount.is_negative() { Direction::Out } else { Direction::In };
    let mut values = posting.values.clone();
    account.clone_into(&mut values[position(COLUMNS, "account")]);
    let draft = Draft {
        place: posting.place,
        date: posting.date,
        item: item.to_owned(),
        direction,
        amount: amount.abs(),
        values,
    };
    (!amount.is_zero()).then_some(draft)
}

/// What only the money's own row says, such as the name of a receipt.
fn filled(mut entry: Draft, money: &[&Posting<'_, '_>]) -> Draft {
    for posting in money {
        for (value, other) in entry.values.iter_mut().zip(&posting.values) {
            if value.is_empty() {
                value.clone_from(other);
            }
        }
    }
    entry
}
