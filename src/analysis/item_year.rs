//! One budget line in one year, seen closely: its entries, who was paid, what is held.

use std::collections::BTreeMap;

use super::{Activity, within};
use crate::model::{Books, Counterparty, Direction, Id, Item};
use crate::units::{Date, FiscalYear, Money};

/// A budget line in a year, entry by entry.
#[derive(Clone, Debug)]
pub struct ItemYear<'p> {
    /// The positions of its entries, by day.
    pub entries: &'p [usize],
    /// What came in and went out by its columns.
    pub columns: Columns,
    /// Who was paid or paid, the largest sum first.
    pub parties: Vec<ItemParty>,
}

/// What the two columns of a budget line's entries come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Columns {
    /// The column of money in.
    pub received: Money,
    /// The column of money out.
    pub paid: Money,
}

/// What a budget line has with one counterparty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemParty {
    /// The counterparty; `None` where the entries name nobody.
    pub party: Option<Id<Counterparty>>,
    /// The sum of the entries.
    pub amount: Money,
    /// Their number.
    pub entries: usize,
}

impl<'p> ItemYear<'p> {
    /// A budget line in a year.
    pub fn of(books: &Books, activity: &'p Activity, item: Id<Item>, year: FiscalYear) -> Self {
        let entries = within(books, activity.of_item(item), year.span());
        Self { columns: Columns::of(books, entries), parties: parties(books, entries), entries }
    }

    /// The entries with the largest amounts, the largest first.
    pub fn largest(&self, books: &Books, most: usize) -> Vec<usize> {
        let mut entries = self.entries.to_vec();
        entries.retain(|&position| books.entries[position].amount.is_positive());
        entries
            .sort_by_key(|&position| (std::cmp::Reverse(books.entries[position].amount), position));
        entries.truncate(most);
        entries
    }
}

impl Columns {
    /// What the columns of some entries come to.
    pub fn of(books: &Books, entries: &[usize]) -> Self {
        let mut columns = Self { received: books.zero(), paid: books.zero() };
        for &position in entries {
            let entry = &books.entries[position];
            match entry.direction {
                Direction::In => columns.received += entry.amount,
                Direction::Out => columns.paid += entry.amount,
            }
        }
        columns
    }
}

fn parties(books: &Books, entries: &[usize]) -> Vec<ItemParty> {
    let mut sums: BTreeMap<Option<Id<Counterparty>>, (Money, usize)> = BTreeMap::new();
    for &position in entries {
        let entry = &books.entries[position];
        let sum = sums.entry(entry.counterparty).or_insert((books.zero(), 0));
        *sum = (sum.0 + entry.actual(), sum.1 + 1);
    }
    let party = |(party, (amount, entries))| ItemParty { party, amount, entries };
    let mut parties: Vec<ItemParty> = sums.into_iter().map(party).collect();
    parties.sort_by_key(|one| (std::cmp::Reverse(one.amount), one.party));
    parties
}

/// How much of a budget line is kept for others at the end of a day.
pub fn held_on(books: &Books, activity: &Activity, item: Id<Item>, date: Date) -> Money {
    let opening = books.opening.balances.iter().filter(|balance| balance.item == Some(item));
    let opening = Money::total(books.currency(), opening.map(|balance| balance.amount));
    let entries = activity.of_item(item).iter().map(|&position| &books.entries[position]);
    let before = entries.take_while(|entry| entry.date <= date);
    before.fold(opening, |sum, entry| sum + entry.flow())
}
