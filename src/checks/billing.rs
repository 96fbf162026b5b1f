//! What was billed, against the price list, and what came in, against the ledger.

use std::collections::BTreeMap;

use super::collection::{about, at_first, charges, rows};
use super::context::Context;
use super::{Check, Family};
use crate::diag::{Code, Place, Report};
use crate::model::{Charge, Collection, Direction, Id, Item, Tariff};
use crate::units::{Date, FiscalYear, Money, Month, Period, Quantity};

const BILLED_DIFFERS: Code = Code("billed-differs");
const CASH_DIFFERS: Code = Code("collection-cash-differs");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Collection, BILLED_DIFFERS, billed).of_whole_books(),
    Check::warning(Family::Collection, CASH_DIFFERS, cash).of_whole_books(),
];

/// Billed is quantity × price × months, for the whole year or up to the snapshot.
fn billed(context: &Context<'_>, report: &mut Report) {
    for (figures, one) in charges(context) {
        let is_whole = |row: &&Collection| row.period == Period::Year(one.year.number());
        let mut by_group: BTreeMap<Option<&str>, (Money, Place)> = BTreeMap::new();
        for row in rows(context, one).filter(is_whole) {
            let sum = by_group.entry(row.group.as_deref()).or_insert((context.zero(), row.place));
            sum.0 += row.billed;
        }
        for (group, (billed, place)) in by_group {
            let due = |to| by_price(context, one.charge, group, figures.year, to);
            let (whole, so_far) = (due(figures.year.last_month()), due(one.as_of.month()));
            let Some((whole, most)) = whole else { continue };
            let agrees = |due: Money| (billed - due).abs() <= most;
            if agrees(whole) || so_far.is_some_and(|(due, _)| agrees(due)) {
                continue;
            }
            report.push(
                about(context, BILLED_DIFFERS, one.charge, one.year)
                    .at(place)
                    .with("group", group.unwrap_or(""))
                    .with("split", if group.is_some() { "yes" } else { "no" })
                    .with("billed", billed)
                    .with("computed", whole)
                    .with("gap", billed - whole),
            );
        }
    }
}

/// What the price list bills a group up to a month, and how far rounding may lead from it.
fn by_price(
    context: &Context<'_>,
    charge: Id<Charge>,
    group: Option<&str>,
    year: FiscalYear,
    to: Month,
) -> Option<(Money, Money)> {
    let currency = context.books.currency();
    let is_its = |tariff: &&Tariff| {
        tariff.charge == charge && group.is_none_or(|group| tariff.group == group)
    };
    let (mut sum, mut count) = (context.zero(), 0_u64);
    for tariff in context.books.tariffs.iter().filter(is_its) {
        let months = months_of(context, tariff, year, to);
        let monthly = tariff.quantity.times(tariff.unit_price);
        sum += Money::rounded(monthly.times(Quantity::from(months)).number(), currency);
        count += months;
    }
    let unit = Money::rounded(rust_decimal::Decimal::new(1, currency.decimals()), currency);
    (count > 0).then(|| (sum, unit.for_each(Quantity::from(count))))
}

/// The months of the year up to `to` in which a price holds.
fn months_of(context: &Context<'_>, tariff: &Tariff, year: FiscalYear, to: Month) -> u64 {
    let start = context.books.community.year_start;
    let first = tariff.from.first_day(start).month().max(year.first_month());
    let last = tariff.to.map_or(to, |end| end.last_day(start).month().min(to));
    u64::try_from(last.min(year.last_month()).months_since(first) + 1).unwrap_or(0)
}

/// Receipts in the ledger are those of the collection table.
///
/// What counts for a year's own period includes what was paid before the
/// year, which the ledger turns into income when the year begins.
fn cash(context: &Context<'_>, report: &mut Report) {
    for (_, one) in charges(context) {
        let charge = &context.books.charges[one.charge];
        let has_entries = !context.analysis.activity.of_item(charge.item).is_empty();
        if !has_entries
            || context.books.charges.iter().any(|(id, o)| id != one.charge && shares(charge, o))
        {
            continue;
        }
        let lines = [Some(charge.item), charge.arrears];
        let income = lines.into_iter().flatten().fold(context.zero(), |sum, item| {
            sum + received(context, item, one.year, one.as_of, false)
        });
        let prepaid = charge
            .prepaid
            .map_or(context.zero(), |item| received(context, item, one.year, one.as_of, true));
        let ledger = income + prepaid;
        let table = one.current.collected + one.arrears.collected + one.prepaid.collected;
        let is_told = context.analysis.activity.months().any(|m| one.year.position(m).is_some());
        if ledger != table && is_told {
            let place = rows(context, one).next().map(|row| row.place);
            report.push(
                at_first(about(context, CASH_DIFFERS, one.charge, one.year), place)
                    .with("date", one.as_of)
                    .with("table", table)
                    .with("ledger", ledger)
                    .with("gap", ledger - table),
            );
        }
    }
}

/// Whether two charges use a budget line together, so that its money cannot be told apart.
fn shares(one: &Charge, other: &Charge) -> bool {
    let lines = |charge: &Charge| [Some(charge.item), charge.arrears, charge.prepaid];
    lines(one).iter().flatten().any(|line| lines(other).contains(&Some(*line)))
}

/// What came in on a budget line in a year up to a day; money kept only as far as it came in.
fn received(
    context: &Context<'_>,
    item: Id<Item>,
    year: FiscalYear,
    to: Date,
    only_in: bool,
) -> Money {
    let entries = context.analysis.activity.of_item(item).iter();
    let entries = entries.map(|&position| &context.books.entries[position]);
    let counts = entries.filter(|entry| {
        year.contains(entry.date)
            && entry.date <= to
            && !(only_in && entry.direction == Direction::Out && entry.refunds.is_none())
    });
    counts.fold(context.zero(), |sum, entry| sum + entry.flow())
}
