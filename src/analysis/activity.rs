//! What moved on each budget line in each month, and which entries moved it.

use std::collections::BTreeMap;

use super::Span;
use crate::model::{Books, Counterparty, Decision, Id, Item, Voucher};
use crate::units::{FiscalYear, Money, Month};

/// Entries sorted by what they belong to, and their sums by month.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The positions of all entries, by day and then in the order of the files.
    pub by_date: Vec<usize>,
    zero: Money,
    by_item: BTreeMap<Id<Item>, Vec<usize>>,
    by_month: BTreeMap<Month, Vec<usize>>,
    by_counterparty: BTreeMap<Id<Counterparty>, Vec<usize>>,
    by_decision: BTreeMap<Id<Decision>, Vec<usize>>,
    voids: BTreeMap<Month, Vec<Id<Voucher>>>,
    sums: BTreeMap<(Id<Item>, Month), Money>,
}

impl Activity {
    pub(super) fn of(books: &Books) -> Self {
        let mut by_date: Vec<usize> = (0..books.entries.len()).collect();
        by_date.sort_by_key(|&position| (books.entries[position].date, position));
        let mut activity = Self {
            by_date: Vec::new(),
            zero: books.zero(),
            by_item: BTreeMap::new(),
            by_month: BTreeMap::new(),
            by_counterparty: BTreeMap::new(),
            by_decision: BTreeMap::new(),
            voids: BTreeMap::new(),
            sums: BTreeMap::new(),
        };
        for &position in &by_date {
            let entry = &books.entries[position];
            let month = entry.date.month();
            activity.by_item.entry(entry.item).or_default().push(position);
            activity.by_month.entry(month).or_default().push(position);
            if let Some(party) = entry.counterparty {
                activity.by_counterparty.entry(party).or_default().push(position);
            }
            if let Some(decision) = entry.decision {
                activity.by_decision.entry(decision).or_default().push(position);
            }
            *activity.sums.entry((entry.item, month)).or_insert(activity.zero) += entry.actual();
        }
        for (id, voucher) in books.vouchers.iter().filter(|(_, voucher)| voucher.void.is_some()) {
            activity.voids.entry(voucher.date.month()).or_default().push(id);
        }
        Self { by_date, ..activity }
    }

    /// The entries of a budget line, by day.
    pub fn of_item(&self, item: Id<Item>) -> &[usize] {
        self.by_item.get(&item).map_or(&[], Vec::as_slice)
    }

    /// The entries of a month, by day.
    pub fn of_month(&self, month: Month) -> &[usize] {
        self.by_month.get(&month).map_or(&[], Vec::as_slice)
    }

    /// The entries of a counterparty, by day.
    pub fn of_counterparty(&self, party: Id<Counterparty>) -> &[usize] {
        self.by_counterparty.get(&party).map_or(&[], Vec::as_slice)
    }

    /// The entries that name a decision, by day.
    pub fn of_decision(&self, decision: Id<Decision>) -> &[usize] {
        self.by_decision.get(&decision).map_or(&[], Vec::as_slice)
    }

    /// The void vouchers of a month, in the order of the files.
    pub fn voids_of(&self, month: Month) -> &[Id<Voucher>] {
        self.voids.get(&month).map_or(&[], Vec::as_slice)
    }

    /// The months that have entries, in order.
    pub fn months(&self) -> impl DoubleEndedIterator<Item = Month> + '_ {
        self.by_month.keys().copied()
    }

    /// The actual of a budget line in a month.
    pub fn actual(&self, item: Id<Item>, month: Month) -> Money {
        self.sums.get(&(item, month)).copied().unwrap_or(self.zero)
    }

    /// The actual of a budget line in a fiscal year.
    pub fn actual_of_year(&self, item: Id<Item>, year: FiscalYear) -> Money {
        let months = (item, year.first_month())..=(item, year.last_month());
        self.sums.range(months).fold(self.zero, |sum, (_, amount)| sum + *amount)
    }
}

/// Those of some entries that lie in some months; entries by day stand together there.
pub fn within<'p>(books: &Books, positions: &'p [usize], (first, last): Span) -> &'p [usize] {
    let start = positions.partition_point(|&p| books.entries[p].date < first.first_day());
    let end = positions.partition_point(|&p| books.entries[p].date <= last.last_day());
    &positions[start..end.max(start)]
}
