//! The budget lines that imported entries need, where no budget declares them yet.

use std::collections::{BTreeMap, BTreeSet};

use super::existing::{Existing, position};
use super::items::Items;
use super::ledger::DraftVoucher;
use super::mapping::Mapping;
use super::write::NewRows;
use crate::records::budget::{COLUMNS, KINDS};
use crate::records::ledger::Direction;
use crate::units::Money;

/// Rows without an amount, so that nothing is planned by them: an entry refers to something.
///
/// A line is income where money in, over all years, is more than money out; payments
/// that were taken back are no income. What the budget of another year says goes first.
pub(super) fn budget_lines(
    vouchers: &[DraftVoucher],
    items: &Items<'_>,
    mapping: &Mapping,
    existing: &Existing<'_>,
) -> NewRows {
    let target = &mapping.target;
    let mut nets: BTreeMap<&str, Money> = BTreeMap::new();
    let mut years: BTreeSet<(i16, &str)> = BTreeSet::new();
    for entry in vouchers.iter().flat_map(|voucher| &voucher.entries) {
        years.insert((target.year_start.year_of(entry.date).number(), &entry.item));
        let is_payment = entry.direction == Direction::Out;
        let is_taken_back = is_payment && entry.amount.is_negative();
        if !is_taken_back {
            *nets.entry(&entry.item).or_insert(Money::zero(target.currency)) += entry.signed();
        }
    }
    let kinds = existing.kinds();
    let mut rows = NewRows::new();
    for (year, item) in years {
        let path = format!("budget/{year}.csv");
        let is_there = existing.file(&path).is_some_and(|file| {
            file.rows.iter().any(|row| file.value(row, position(COLUMNS, "id")) == item)
        });
        let Some(name) = items.name(item).filter(|_| !is_there) else { continue };
        let by_net =
            if nets.get(item).is_some_and(|net| net.is_positive()) { "income" } else { "expense" };
        let kind = kinds.get(item).copied().unwrap_or(by_net);
        rows.entry(path).or_default().push(row(item, name, kind, mapping));
    }
    rows
}

fn row(id: &str, name: &str, kind: &str, mapping: &Mapping) -> Vec<String> {
    let mut row = vec![String::new(); COLUMNS.len()];
    let is_chinese = mapping.target.language.is_chinese();
    let word = KINDS.iter().find(|(word, ..)| *word == kind);
    let kind = word.filter(|_| is_chinese).map_or(kind, |(_, chinese, _)| chinese);
    for (column, text) in [("id", id), ("name", name), ("kind", kind)] {
        text.clone_into(&mut row[position(COLUMNS, column)]);
    }
    let fund = mapping.constants.iter().find(|(column, _)| {
        mapping.target.columns().get(*column).is_some_and(|column| column.name == "fund")
    });
    if let Some((_, fund)) = fund {
        row[position(COLUMNS, "fund")].clone_from(fund);
    }
    row
}
