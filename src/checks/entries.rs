//! Entries by themselves: sign, direction, date, and rows that stand twice.

use std::collections::BTreeMap;

use super::context::{Context, month_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Value};
use crate::model::{Direction, Entry, ItemKind};

const UNEXPLAINED_NEGATIVE: Code = Code("unexplained-negative");
const UNUSUAL_DIRECTION: Code = Code("unusual-direction");
const FUTURE_DATE: Code = Code("future-date");
const BEFORE_BOOKS: Code = Code("before-books");
const REPEATED_ENTRY: Code = Code("repeated-entry");
const UNBALANCED_TRANSFER: Code = Code("unbalanced-transfer");
const RECLASSIFICATION: Code = Code("reclassification-moves-cash");

/// How many of the rows that are the same a finding points to.
const MOST_RELATED: usize = 8;

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Ledger, UNEXPLAINED_NEGATIVE, unexplained_negatives),
    Check::warning(Family::Ledger, UNUSUAL_DIRECTION, unusual_directions),
    Check::warning(Family::Ledger, FUTURE_DATE, future_dates),
    Check::warning(Family::Ledger, BEFORE_BOOKS, dates_before_books),
    Check::warning(Family::Ledger, REPEATED_ENTRY, repeated_entries),
    Check::warning(Family::Ledger, UNBALANCED_TRANSFER, unbalanced_transfers).of_whole_books(),
    Check::warning(Family::Ledger, RECLASSIFICATION, reclassifications).of_whole_books(),
];

/// A finding about one entry, at its amount.
fn about(context: &Context<'_>, code: Code, entry: &Entry) -> Finding {
    Finding::warning(code)
        .at(entry.amount_place)
        .with("voucher", context.number(entry))
        .with("amount", entry.amount)
        .about(context.about_voucher(entry))
        .during(month_of(entry))
}

fn points_back(entry: &Entry) -> bool {
    entry.corrects.is_some() || entry.refunds.is_some()
}

fn unexplained_negatives(context: &Context<'_>, report: &mut Report) {
    let entries = context.books.entries.iter();
    for entry in entries.filter(|entry| entry.amount.is_negative() && !points_back(entry)) {
        report.push(about(context, UNEXPLAINED_NEGATIVE, entry));
    }
}

fn unusual_directions(context: &Context<'_>, report: &mut Report) {
    let is_against = |entry: &&Entry| {
        let is_usual = match entry.kind {
            ItemKind::Income => entry.direction == Direction::In,
            ItemKind::Expense => entry.direction == Direction::Out,
            ItemKind::Held | ItemKind::Transfer => true,
        };
        let is_declared = context.item(entry.item).is_declared;
        !is_usual && is_declared && entry.amount.is_positive() && !points_back(entry)
    };
    for entry in context.books.entries.iter().filter(is_against) {
        let item = context.item(entry.item);
        let direction = match entry.direction {
            Direction::In => "in",
            Direction::Out => "out",
        };
        report.push(
            about(context, UNUSUAL_DIRECTION, entry)
                .with("item", &item.name)
                .with("direction", direction),
        );
    }
}

fn future_dates(context: &Context<'_>, report: &mut Report) {
    let today = context.today();
    for entry in context.books.entries.iter().filter(|entry| entry.date > today) {
        let finding = about(context, FUTURE_DATE, entry).at(entry.place);
        report.push(finding.with("date", entry.date).with("today", today));
    }
}

fn dates_before_books(context: &Context<'_>, report: &mut Report) {
    let Some(start) = context.books.opening.date else { return };
    for entry in context.books.entries.iter().filter(|entry| entry.date < start) {
        let finding = about(context, BEFORE_BOOKS, entry).at(entry.place);
        report.push(finding.with("date", entry.date).with("start", start));
    }
}

/// Rows that are the same in everything a reader can see: one finding for all of a kind.
fn repeated_entries(context: &Context<'_>, report: &mut Report) {
    let mut alike: BTreeMap<_, Vec<&Entry>> = BTreeMap::new();
    for entry in context.books.entries.iter().filter(|entry| !points_back(entry)) {
        let direction = entry.direction == Direction::In;
        let money = (entry.amount, direction, entry.account, entry.fund);
        let key = (entry.date, entry.item, entry.counterparty, money, entry.summary.first());
        alike.entry(key).or_default().push(entry);
    }
    for entries in alike.values() {
        let [first, second, ..] = entries[..] else { continue };
        let finding = about(context, REPEATED_ENTRY, second)
            .at(second.place)
            .with("other", context.number(first))
            .with("summary", &second.summary)
            .with("count", Value::count(entries.len()));
        let others = entries.iter().filter(|entry| entry.place != second.place);
        report.push(others.take(MOST_RELATED).fold(finding, |it, other| it.related(other.place)));
    }
}

/// The entries of each voucher that are of one kind.
fn vouchers_with<'c>(
    context: &'c Context<'_>,
    kind: ItemKind,
) -> impl Iterator<Item = &'c [Entry]> {
    let vouchers = context.books.entries.chunk_by(|a, b| a.voucher == b.voucher);
    vouchers.filter(move |entries| entries.iter().any(|entry| entry.kind == kind))
}

fn unbalanced_transfers(context: &Context<'_>, report: &mut Report) {
    for entries in vouchers_with(context, ItemKind::Transfer) {
        let transfers = || entries.iter().filter(|entry| entry.kind == ItemKind::Transfer);
        let rest = transfers().fold(context.zero(), |sum, entry| sum + entry.flow());
        let Some(entry) = transfers().next().filter(|_| !rest.is_zero()) else { continue };
        report.push(about(context, UNBALANCED_TRANSFER, entry).with("rest", rest));
    }
}

/// Money held for others that becomes income must leave and arrive as one amount.
fn reclassifications(context: &Context<'_>, report: &mut Report) {
    for entries in vouchers_with(context, ItemKind::Held) {
        let leaves = |entry: &&Entry| entry.kind == ItemKind::Held && entry.flow().is_negative();
        let arrives = |entry: &&Entry| entry.kind == ItemKind::Income && entry.flow().is_positive();
        let Some(entry) = entries.iter().find(leaves) else { continue };
        if !entries.iter().any(|entry| arrives(&entry)) {
            continue;
        }
        let both = entries.iter().filter(|entry| leaves(entry) || arrives(entry));
        let rest = both.fold(context.zero(), |sum, entry| sum + entry.flow());
        if !rest.is_zero() {
            let finding = about(context, RECLASSIFICATION, entry);
            report.push(finding.with("rest", Value::Money(rest)));
        }
    }
}
