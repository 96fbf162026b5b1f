//! Payments beside each other: one bill paid twice, one payment cut in two.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::context::{Context, month_of, setting};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Value};
use crate::model::{ApprovalLevel, Counterparty, Entry, Id};
use crate::units::Money;

const INVOICE_TWICE: Code = Code("invoice-twice");
const SAME_PAYMENT: Code = Code("same-payment");
const ROUND_PAYMENT: Code = Code("round-payment");
const SPLIT_PAYMENT: Code = Code("split-payment");
const WEEKEND_PAYMENT: Code = Code("weekend-payment");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Vouchers, INVOICE_TWICE, invoices_paid_twice).of_whole_books(),
    Check::warning(Family::Vouchers, SAME_PAYMENT, same_payments).of_whole_books(),
    Check::warning(Family::Vouchers, ROUND_PAYMENT, round_payments).of_whole_books(),
    Check::warning(Family::Vouchers, SPLIT_PAYMENT, split_payments).of_whole_books(),
    Check::note(Family::Vouchers, WEEKEND_PAYMENT, weekend_payments).of_whole_books(),
];

fn party_name(context: &Context<'_>, party: Id<Counterparty>) -> Value {
    Value::from(&context.books.counterparties[party].name)
}

/// One invoice of one seller is paid under one voucher, corrections apart.
fn invoices_paid_twice(context: &Context<'_>, report: &mut Report) {
    let mut paid: BTreeMap<(Id<Counterparty>, &str), Vec<&Entry>> = BTreeMap::new();
    for entry in context.books.entries.iter().filter(|entry| context.books.is_own(entry.fund)) {
        let (Some(party), Some(invoice)) = (entry.counterparty, entry.invoice.as_deref()) else {
            continue;
        };
        paid.entry((party, invoice)).or_default().push(entry);
    }
    for ((party, invoice), entries) in paid {
        let vouchers: Vec<&[&Entry]> = entries.chunk_by(|a, b| a.voucher == b.voucher).collect();
        let takes_back = |entries: &&&[&Entry]| entries.iter().any(|e| e.amount.is_negative());
        let taken_back = vouchers.iter().filter(takes_back).count();
        if vouchers.len() - taken_back <= 1 + taken_back {
            continue;
        }
        let (first, last) = (entries[0], entries[entries.len() - 1]);
        report.push(
            Finding::warning(INVOICE_TWICE)
                .at(last.place)
                .with("voucher", context.number(last))
                .with("other", context.number(first))
                .with("invoice", invoice)
                .with("party", party_name(context, party))
                .with("amount", last.amount)
                .related(first.place)
                .about(context.about_voucher(last))
                .during(month_of(last)),
        );
    }
}

/// Payments by payee, each payee's in order of days.
fn by_payee<'c>(context: &'c Context<'_>) -> BTreeMap<Id<Counterparty>, Vec<&'c Entry>> {
    let mut payees: BTreeMap<Id<Counterparty>, Vec<&Entry>> = BTreeMap::new();
    for entry in context.payments() {
        if let Some(party) = entry.counterparty {
            payees.entry(party).or_default().push(entry);
        }
    }
    for payments in payees.values_mut() {
        payments.sort_by_key(|entry| (entry.date, entry.place));
    }
    payees
}

/// The same amount to the same payee within a few days, unless a contract asks for both.
fn same_payments(context: &Context<'_>, report: &mut Report) {
    let within = setting(context.books.checks.same_payee_days);
    for (party, payments) in by_payee(context) {
        let mut last: BTreeMap<Money, &Entry> = BTreeMap::new();
        for entry in payments {
            let earlier = last.insert(entry.amount, entry).filter(|earlier| {
                entry.date.days_since(earlier.date) <= within && looks_alike(earlier, entry)
            });
            let Some(earlier) = earlier else { continue };
            report.push(
                Finding::warning(SAME_PAYMENT)
                    .at(entry.amount_place)
                    .with("voucher", context.number(entry))
                    .with("other", context.number(earlier))
                    .with("party", party_name(context, party))
                    .with("amount", entry.amount)
                    .with("days", Value::Count(i64::from(entry.date.days_since(earlier.date))))
                    .related(earlier.amount_place)
                    .about(context.about_voucher(entry))
                    .during(month_of(entry)),
            );
        }
    }
}

/// Two payments that one bill could have led to.
///
/// Rows of one voucher and rows for different periods of a contract are not;
/// rows of one invoice and rows that are the same are found by themselves.
fn looks_alike(one: &Entry, other: &Entry) -> bool {
    let is_by_contract = one.contract.is_some() && other.contract.is_some();
    let is_one_invoice = one.invoice.is_some() && one.invoice == other.invoice;
    let is_same = one.date == other.date && one.summary == other.summary;
    one.voucher != other.voucher
        && !is_same
        && !(is_by_contract && (one.period != other.period || one.contract != other.contract))
        && !is_one_invoice
}

/// A large round sum rests on a contract or a decision, where the files have any.
fn round_payments(context: &Context<'_>, report: &mut Report) {
    let books = context.books;
    if books.contracts.is_empty() && context.payments().all(|entry| entry.decision.is_none()) {
        return;
    }
    let from = context.books.checks.round_from;
    let is_round = |entry: &&Entry| {
        let is_whole = (entry.amount.amount() % Decimal::ONE_THOUSAND).is_zero();
        let is_free = entry.contract.is_none() && entry.decision.is_none();
        entry.amount >= from && is_whole && is_free
    };
    for entry in context.payments().filter(is_round) {
        report.push(large(context, Finding::warning(ROUND_PAYMENT), entry));
    }
}

fn large(context: &Context<'_>, finding: Finding, entry: &Entry) -> Finding {
    finding
        .at(entry.amount_place)
        .with("voucher", context.number(entry))
        .with("summary", &entry.summary)
        .with("amount", entry.amount)
        .with("date", entry.date)
        .about(context.about_voucher(entry))
        .during(month_of(entry))
}

/// Large payments outside contracts on days on which offices are closed.
fn weekend_payments(context: &Context<'_>, report: &mut Report) {
    let from = context.books.checks.round_from;
    let is_odd = |entry: &&Entry| {
        entry.amount >= from && entry.date.is_weekend() && entry.contract.is_none()
    };
    for entry in context.payments().filter(is_odd) {
        report.push(large(context, Finding::note(WEEKEND_PAYMENT), entry));
    }
}

/// Several payments to one payee just under the limit of those who approved them.
fn split_payments(context: &Context<'_>, report: &mut Report) {
    let within = setting(context.books.checks.split_days);
    let levels = &context.books.approvals;
    for (party, payments) in by_payee(context) {
        let mut before: BTreeMap<Id<ApprovalLevel>, &Entry> = BTreeMap::new();
        for entry in payments.into_iter().filter(|entry| entry.contract.is_none()) {
            let level = entry.approval.filter(|level| !levels[*level].under_contract);
            let Some((level, limit)) = level.and_then(|id| Some((id, levels[id].up_to?))) else {
                continue;
            };
            if entry.amount > limit || !is_just_under(entry.amount, limit) {
                continue;
            }
            let earlier = before.insert(level, entry).filter(|earlier| {
                earlier.voucher != entry.voucher && entry.date.days_since(earlier.date) <= within
            });
            let Some(earlier) = earlier else { continue };
            report.push(
                large(context, Finding::warning(SPLIT_PAYMENT), entry)
                    .with("other", context.number(earlier))
                    .with("party", party_name(context, party))
                    .with("sum", entry.amount + earlier.amount)
                    .with("limit", limit)
                    .with("level", &levels[level].name)
                    .related(earlier.amount_place),
            );
        }
    }
}

/// Four fifths of a limit or more.
fn is_just_under(amount: Money, limit: Money) -> bool {
    let fifths = |amount: Money, count: u64| amount.for_each(count.into());
    fifths(amount, 5) >= fifths(limit, 4)
}
