//! Corrections: no more is taken back than was entered, and from where it was entered.

use std::collections::BTreeMap;

use super::context::{Context, month_of};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report};
use crate::model::{Entry, Target};
use crate::units::Money;

const OVER_CORRECTED: Code = Code("over-corrected");
const CORRECTED_ELSEWHERE: Code = Code("corrected-elsewhere");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Vouchers, OVER_CORRECTED, over_corrected),
    Check::warning(Family::Vouchers, CORRECTED_ELSEWHERE, corrected_elsewhere),
];

/// The entries that a correction or refund takes back from.
fn originals<'b>(context: &Context<'b>, target: Target) -> &'b [Entry] {
    match target {
        Target::Entry(position) => context.books.entries.get(position..=position).unwrap_or(&[]),
        Target::Voucher(voucher) => context.books.entries_of(voucher),
        Target::Prior => &[],
    }
}

/// What an entry takes back, and from what.
fn taken_back(entry: &Entry) -> Option<Target> {
    let target = entry.corrects.or(entry.refunds)?;
    let is_back = entry.amount.is_negative() || entry.refunds.is_some();
    is_back.then_some(target)
}

fn over_corrected(context: &Context<'_>, report: &mut Report) {
    let mut taken: BTreeMap<(bool, usize), (Money, &Entry)> = BTreeMap::new();
    for entry in &context.books.entries {
        let key = match taken_back(entry) {
            Some(Target::Entry(position)) => (false, position),
            Some(Target::Voucher(voucher)) => (true, voucher.index()),
            Some(Target::Prior) | None => continue,
        };
        let sum = taken.entry(key).or_insert((context.zero(), entry));
        *sum = (sum.0 + entry.amount.abs(), entry);
    }
    for (sum, entry) in taken.into_values() {
        let Some(target) = taken_back(entry) else { continue };
        let whole = originals(context, target)
            .iter()
            .fold(context.zero(), |whole, original| whole + original.amount.abs());
        if sum <= whole {
            continue;
        }
        report.push(
            Finding::warning(OVER_CORRECTED)
                .at(entry.amount_place)
                .with("voucher", context.number(entry))
                .with("other", context.number(&originals(context, target)[0]))
                .with("sum", sum)
                .with("amount", whole)
                .related(originals(context, target)[0].amount_place)
                .about(context.about_voucher(entry))
                .during(month_of(entry)),
        );
    }
}

/// A negative line keeps the budget line and the fund of what it takes back.
fn corrected_elsewhere(context: &Context<'_>, report: &mut Report) {
    for entry in context.books.entries.iter().filter(|entry| entry.amount.is_negative()) {
        let Some(target) = entry.corrects else { continue };
        let originals = originals(context, target);
        let is_same = |one: &Entry| one.item == entry.item && one.fund == entry.fund;
        if originals.is_empty() || originals.iter().any(is_same) {
            continue;
        }
        report.push(
            Finding::warning(CORRECTED_ELSEWHERE)
                .at(entry.place)
                .with("voucher", context.number(entry))
                .with("other", context.number(&originals[0]))
                .with("item", context.item(entry.item).id.as_str())
                .with("original", context.item(originals[0].item).id.as_str())
                .related(originals[0].place)
                .about(context.about_voucher(entry))
                .during(month_of(entry)),
        );
    }
}
