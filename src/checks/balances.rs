//! Balances that were typed or published, and funds and accounts below nothing.

use std::collections::BTreeMap;

use super::context::{Context, month_of};
use super::{Check, Family};
use crate::analysis::Overdraft;
use crate::diag::{Code, Finding, Report, Subject, Value};
use crate::model::{Account, Entry, Id};
use crate::units::{Date, Money, Period};

const CLOSING_DIFFERS: Code = Code("closing-differs");
const BALANCE_DIFFERS: Code = Code("balance-differs");
const FUND_OVERDRAWN: Code = Code("fund-overdrawn");
const ACCOUNT_OVERDRAWN: Code = Code("account-overdrawn");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Ledger, CLOSING_DIFFERS, closings).of_whole_books(),
    Check::warning(Family::Ledger, BALANCE_DIFFERS, typed_balances).of_whole_books(),
    Check::warning(Family::Ledger, FUND_OVERDRAWN, overdrawn_funds).of_whole_books(),
    Check::warning(Family::Ledger, ACCOUNT_OVERDRAWN, overdrawn_accounts).of_whole_books(),
];

/// A closing published for a fund is the balance of the books.
fn closings(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    for closing in books.closings.iter() {
        let day = closing.period.last_day(books.community.year_start);
        for (fund, stated, place) in &closing.balances {
            let balance = context.analysis.balances.of_fund(*fund, day);
            if balance == *stated {
                continue;
            }
            report.push(
                Finding::warning(CLOSING_DIFFERS)
                    .at(*place)
                    .with("fund", context.fund_name(*fund))
                    .with("period", closing.period)
                    .with("stated", *stated)
                    .with("balance", balance)
                    .with("gap", balance - *stated)
                    .about(Subject::Fund(books.funds[*fund].id.clone()))
                    .during(closing.period),
            );
        }
    }
}

/// A typed running balance follows from the rows above it, or from the days before it.
fn typed_balances(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    let mut running: BTreeMap<Id<Account>, Money> = BTreeMap::new();
    for opening in &books.opening.balances {
        *running.entry(opening.account).or_insert(books.zero()) += opening.amount;
    }
    let mut wrong: BTreeMap<Id<Account>, (usize, Money, usize)> = BTreeMap::new();
    let mut order: Vec<usize> = (0..books.entries.len()).collect();
    order.sort_by_key(|&position| books.entries[position].place);
    for position in order {
        let entry = &books.entries[position];
        let balance = running.entry(entry.account).or_insert(books.zero());
        *balance += entry.flow();
        let by_day = context.analysis.balances.after(position);
        if entry.balance.is_some_and(|typed| typed != *balance && typed != by_day) {
            wrong.entry(entry.account).or_insert((position, *balance, 0)).2 += 1;
        }
    }
    for (account, (position, balance, count)) in wrong {
        let entry = &books.entries[position];
        report.push(
            typed_balance(context, entry, balance, count)
                .with("account", context.account_name(account)),
        );
    }
}

fn typed_balance(context: &Context<'_>, entry: &Entry, balance: Money, count: usize) -> Finding {
    let typed = entry.balance.unwrap_or(context.zero());
    Finding::warning(BALANCE_DIFFERS)
        .at(entry.place)
        .with("voucher", context.number(entry))
        .with("typed", typed)
        .with("balance", balance)
        .with("gap", balance - typed)
        .with("count", Value::count(count))
        .about(Subject::Account(context.books.accounts[entry.account].id.clone()))
        .during(month_of(entry))
}

/// One fund in an account below nothing lives on the others there.
fn overdrawn_funds(context: &Context<'_>, report: &mut Report) {
    if context.books.opening.date.is_none() {
        return;
    }
    for overdraft in context.analysis.balances.overdrafts() {
        let funds = context.analysis.balances.funds_in(overdraft.account).count();
        if funds < 2 {
            continue;
        }
        let Overdraft { account, fund, since, lowest_on, lowest } = overdraft;
        let finding =
            below(context, FUND_OVERDRAWN, account, (since, lowest_on, lowest), |entry| {
                entry.account == account && entry.fund == fund && entry.date == since
            });
        let subject = Subject::Fund(context.books.funds[fund].id.clone());
        report.push(finding.with("fund", context.fund_name(fund)).about(subject));
    }
}

fn overdrawn_accounts(context: &Context<'_>, report: &mut Report) {
    if context.books.opening.date.is_none() {
        return;
    }
    for (account, low) in lowest_by_account(context) {
        if !low.2.is_negative() {
            continue;
        }
        let finding = below(context, ACCOUNT_OVERDRAWN, account, low, |entry| {
            entry.account == account && entry.date == low.0
        });
        let subject = Subject::Account(context.books.accounts[account].id.clone());
        report.push(finding.about(subject));
    }
}

/// For each account the first day below nothing, the lowest day, and how low.
fn lowest_by_account(context: &Context<'_>) -> BTreeMap<Id<Account>, (Date, Date, Money)> {
    let books = context.books;
    let positions = &context.analysis.activity.by_date;
    let mut low: BTreeMap<Id<Account>, (Date, Date, Money)> = BTreeMap::new();
    for (index, &position) in positions.iter().enumerate() {
        let entry = &books.entries[position];
        let rest = positions[index + 1..].iter().map(|&next| &books.entries[next]);
        let is_last = !rest
            .take_while(|next| next.date == entry.date)
            .any(|next| next.account == entry.account);
        let balance = context.analysis.balances.after(position);
        if !is_last || !balance.is_negative() {
            continue;
        }
        let lowest = low.entry(entry.account).or_insert((entry.date, entry.date, balance));
        if balance < lowest.2 {
            (lowest.1, lowest.2) = (entry.date, balance);
        }
    }
    low
}

fn below(
    context: &Context<'_>,
    code: Code,
    account: Id<Account>,
    (since, lowest_on, lowest): (Date, Date, Money),
    is_it: impl Fn(&Entry) -> bool,
) -> Finding {
    let finding = Finding::warning(code)
        .with("account", context.account_name(account))
        .with("since", since)
        .with("day", lowest_on)
        .with("balance", lowest)
        .during(Period::Month(since.month()));
    let mut at_fault = context.analysis.activity.of_month(since.month()).iter();
    let entry = at_fault.rfind(|&&position| is_it(&context.books.entries[position]));
    match entry {
        Some(&position) => finding.at(context.books.entries[position].amount_place),
        None => finding,
    }
}
