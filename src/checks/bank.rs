//! The books and the bank: gaps, old items, months without a statement, cash.

use std::collections::BTreeMap;

use super::context::{Context, days, month_of, of_year, setting};
use super::{Check, Family};
use crate::analysis::Reconciliation;
use crate::diag::{Code, Finding, Report, Subject, Value};
use crate::model::{Account, AccountKind, Id, ReconcilingItem, Statement};
use crate::units::{Month, Period, Rate};

const BANK_GAP: Code = Code("bank-gap");
const OLD_ITEM: Code = Code("old-reconciling-item");
const MONTH_UNRECONCILED: Code = Code("month-unreconciled");
const CASH_SHARE: Code = Code("cash-share");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Bank, BANK_GAP, gaps).of_whole_books(),
    Check::warning(Family::Bank, OLD_ITEM, old_items),
    Check::warning(Family::Bank, MONTH_UNRECONCILED, unreconciled),
    Check::warning(Family::Bank, CASH_SHARE, cash).of_whole_books(),
];

fn about(context: &Context<'_>, code: Code, account: Id<Account>) -> Finding {
    Finding::warning(code)
        .with("account", context.account_name(account))
        .about(Subject::Account(context.books.accounts[account].id.clone()))
}

/// Books and statement agree once the reconciling items are counted.
fn gaps(context: &Context<'_>, report: &mut Report) {
    if context.books.opening.date.is_none() {
        return;
    }
    for one in context.analysis.reconciliations.iter().filter(|one| !one.gap.is_zero()) {
        report.push(gap(context, &context.books.statements[one.statement], one));
    }
}

fn gap(context: &Context<'_>, statement: &Statement, one: &Reconciliation) -> Finding {
    about(context, BANK_GAP, statement.account)
        .at(statement.place)
        .with("date", statement.date)
        .with("bank", statement.balance)
        .with("book", one.book)
        .with("explained", one.explained)
        .with("gap", one.gap)
        .during(Period::Month(statement.date.month()))
}

/// What is still open at the latest statement of an account is not older than it may be.
fn old_items(context: &Context<'_>, report: &mut Report) {
    let mut latest: BTreeMap<Id<Account>, &Statement> = BTreeMap::new();
    for statement in &context.books.statements {
        let last = latest.entry(statement.account).or_insert(statement);
        if statement.date > last.date {
            *last = statement;
        }
    }
    let most = setting(context.books.checks.reconciling_days);
    for statement in latest.into_values() {
        for item in &statement.items {
            let age = item.since.map(|since| statement.date.days_since(since));
            if let Some(age) = age.filter(|age| *age > most) {
                report.push(old_item(context, statement, item, age, most));
            }
        }
    }
}

fn old_item(
    context: &Context<'_>,
    statement: &Statement,
    item: &ReconcilingItem,
    age: i32,
    most: i32,
) -> Finding {
    let since = item.since.unwrap_or(statement.date);
    let summary = item.summary.as_ref().map_or(Value::Word("not-stated"), Value::from);
    about(context, OLD_ITEM, statement.account)
        .at(item.place)
        .with("summary", summary)
        .with("amount", item.amount)
        .with("since", since)
        .with("days", days(age))
        .with("most", days(most))
        .during(Period::Month(statement.date.month()))
}

/// Each month of a bank account has a statement some time after its end.
fn unreconciled(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    if books.statements.is_empty() {
        return;
    }
    let within = setting(books.checks.reconcile_within_days);
    let mut stated: BTreeMap<Id<Account>, Vec<Month>> = BTreeMap::new();
    for statement in &books.statements {
        stated.entry(statement.account).or_default().push(statement.date.month());
    }
    let told =
        (context.analysis.activity.months().next(), context.analysis.activity.months().next_back());
    let (Some(first), Some(last)) = told else { return };
    for account in context.analysis.own_accounts(books) {
        if books.accounts[account].kind != AccountKind::Bank {
            continue;
        }
        let none = Vec::new();
        let has = stated.get(&account).unwrap_or(&none);
        let is_due = |month: &Month| context.today().days_since(month.last_day()) > within;
        let used = used_from(context, account).unwrap_or(first);
        let missing: Vec<Month> = (0..=last.months_since(first))
            .map(|index| first.plus(index))
            .filter(|month| *month >= used && is_due(month) && !has.contains(month))
            .collect();
        if let (Some(from), Some(to)) = (missing.first(), missing.last()) {
            report.push(without_statement(context, account, &missing, (*from, *to)));
        }
    }
}

/// The first month in which an account held or moved money.
fn used_from(context: &Context<'_>, account: Id<Account>) -> Option<Month> {
    let books = context.books;
    let opening = books.opening.balances.iter().any(|balance| balance.account == account);
    let by_date = context.analysis.activity.by_date.iter();
    let mut entries = by_date.map(|&position| &books.entries[position]);
    let first = entries.find(|entry| entry.account == account)?.date.month();
    if opening { None } else { Some(first) }
}

fn without_statement(
    context: &Context<'_>,
    account: Id<Account>,
    months: &[Month],
    (from, to): (Month, Month),
) -> Finding {
    const MOST: usize = 6;
    let shown = months.iter().take(MOST).map(|month| Value::Month(*month)).collect();
    let finding = about(context, MONTH_UNRECONCILED, account)
        .with("count", Value::count(months.len()))
        .with("months", Value::List(shown))
        .with("days", days(setting(context.books.checks.reconcile_within_days)));
    let start = context.books.community.year_start;
    let same_year = start.year_of_month(from) == start.year_of_month(to);
    finding.during(if from == to {
        Period::Month(from)
    } else if same_year {
        of_year(start.year_of_month(to))
    } else {
        Period::UpTo(start.year_of_month(to).number())
    })
}

/// Little is paid in cash.
fn cash(context: &Context<'_>, report: &mut Report) {
    for figures in &context.analysis.years {
        let (mut whole, mut in_cash, mut last) = (context.zero(), context.zero(), None);
        for entry in context.payments().filter(|entry| figures.year.contains(entry.date)) {
            whole += entry.amount;
            if context.books.accounts[entry.account].kind == AccountKind::Cash {
                in_cash += entry.amount;
                last = Some(entry);
            }
        }
        let share = in_cash.share_of(whole).unwrap_or(Rate::ZERO);
        let Some(entry) = last.filter(|_| share > context.books.checks.cash_share) else {
            continue;
        };
        report.push(
            about(context, CASH_SHARE, entry.account)
                .at(entry.place)
                .with("year", of_year(figures.year))
                .with("cash", in_cash)
                .with("whole", whole)
                .with("share", share)
                .with("most", context.books.checks.cash_share)
                .with("month", month_of(entry))
                .during(of_year(figures.year)),
        );
    }
}
