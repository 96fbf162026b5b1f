//! Contracts: their term, their amount, and what is paid under them.

use std::collections::BTreeMap;

use super::context::{Context, days, month_of, setting};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Subject};
use crate::model::{Contract, Entry, Id, ItemKind};
use crate::units::{Date, Money, Period};

const CONTRACT_ENDING: Code = Code("contract-ending");
const CONTRACT_EXPIRED: Code = Code("contract-expired");
const CONTRACT_EXCEEDED: Code = Code("contract-exceeded");

pub(super) const CHECKS: &[Check] = &[
    Check::note(Family::Governance, CONTRACT_ENDING, ending).of_whole_books(),
    Check::warning(Family::Governance, CONTRACT_EXPIRED, expired).of_whole_books(),
    Check::warning(Family::Governance, CONTRACT_EXCEEDED, exceeded).of_whole_books(),
];

fn about(code: Code, contract: &Contract) -> Finding {
    Finding::warning(code)
        .at(contract.place)
        .with("contract", contract.id.as_str())
        .with("title", &contract.title)
        .about(Subject::Contract(contract.id.clone()))
}

/// Contracts that end soon and that no later one follows.
fn ending(context: &Context<'_>, report: &mut Report) {
    let today = context.today();
    let within = setting(context.books.checks.contract_ending_days);
    for (id, contract) in context.books.contracts.iter() {
        let Some(to) = contract.to.filter(|to| *to >= today) else { continue };
        let left = to.days_since(today);
        if left > within || is_followed(context, id, to) || is_paid_up(context, id) {
            continue;
        }
        let finding =
            Finding { severity: crate::diag::Severity::Note, ..about(CONTRACT_ENDING, contract) };
        let finding = finding.with("date", to).with("days", days(left));
        report.push(finding.during(Period::Month(to.month())));
    }
}

/// Whether another contract on the same budget line goes on after a day.
fn is_followed(context: &Context<'_>, contract: Id<Contract>, to: Date) -> bool {
    let ending = &context.books.contracts[contract];
    context.books.contracts.iter().any(|(id, other)| {
        let goes_on = other.to.is_none_or(|end| end > to);
        let is_later = other.from.is_some_and(|from| from > ending.from.unwrap_or(from));
        let is_same = ending
            .item
            .map_or(other.counterparty == ending.counterparty, |item| other.item == Some(item));
        id != contract && goes_on && is_later && is_same
    })
}

/// Whether everything agreed in a contract has been paid, so that nothing runs out.
fn is_paid_up(context: &Context<'_>, contract: Id<Contract>) -> bool {
    let Some(amount) = context.books.contracts[contract].amount else { return false };
    let Some(used) = context.analysis.contracts.get(contract.index()) else { return false };
    let entries = used.entries.iter().map(|&position| &context.books.entries[position]);
    let paid = entries.fold(context.zero(), |sum, entry| sum + entry.flow());
    paid.abs() >= amount
}

/// What is paid under a contract belongs to its term.
fn expired(context: &Context<'_>, report: &mut Report) {
    for entry in context.payments() {
        let Some(contract) = entry.contract.map(|id| &context.books.contracts[id]) else {
            continue;
        };
        let (first, last) = span(context, entry);
        let is_after = contract.to.is_some_and(|to| first > to);
        let is_before = contract.from.is_some_and(|from| last < from);
        if !is_after && !is_before {
            continue;
        }
        let day = if is_after { contract.to } else { contract.from };
        report.push(
            about(CONTRACT_EXPIRED, contract)
                .at(entry.place)
                .with("voucher", context.number(entry))
                .with("amount", entry.amount)
                .with("date", entry.date)
                .with("when", if is_after { "after" } else { "before" })
                .with("day", day.unwrap_or(entry.date))
                .related(contract.place)
                .during(month_of(entry)),
        );
    }
}

/// The days that an entry pays for: its period, else its day.
fn span(context: &Context<'_>, entry: &Entry) -> (Date, Date) {
    let start = context.books.community.year_start;
    match entry.period {
        Some(period) => (period.first_day(start), period.last_day(start).max(entry.date)),
        None => (entry.date, entry.date),
    }
}

/// No more is paid under a contract than was agreed.
fn exceeded(context: &Context<'_>, report: &mut Report) {
    let mut paid: BTreeMap<Id<Contract>, (Money, &Entry)> = BTreeMap::new();
    for entry in context.books.entries.iter().filter(|entry| entry.kind == ItemKind::Expense) {
        let Some(contract) = entry.contract else { continue };
        let sum = paid.entry(contract).or_insert((context.zero(), entry));
        *sum = (sum.0 + entry.actual(), entry);
    }
    for (id, (paid, last)) in paid {
        let contract = &context.books.contracts[id];
        let Some(amount) = contract.amount.filter(|amount| paid > *amount) else { continue };
        report.push(
            about(CONTRACT_EXCEEDED, contract)
                .with("amount", amount)
                .with("paid", paid)
                .with("over", paid - amount)
                .related(last.amount_place)
                .during(month_of(last)),
        );
    }
}
