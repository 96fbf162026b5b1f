//! Who was paid and who paid, by year.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Activity, within};
use crate::model::{Books, Counterparty, Id, Item, ItemKind};
use crate::units::{FiscalYear, Money};

/// What a counterparty received and paid in a year.
#[derive(Clone, Copy, Debug)]
pub struct PartyUse {
    /// The counterparty.
    pub party: Id<Counterparty>,
    /// What the community spent with it.
    pub spent: Money,
    /// What the community received from it.
    pub received: Money,
    /// The number of entries.
    pub entries: usize,
}

impl PartyUse {
    /// A counterparty's part in a year's own money; `None` where it has no entries there.
    pub fn of(
        books: &Books,
        activity: &Activity,
        party: Id<Counterparty>,
        year: FiscalYear,
    ) -> Option<Self> {
        let (spent, received) = (books.zero(), books.zero());
        let mut used = Self { party, spent, received, entries: 0 };
        for &position in within(books, activity.of_counterparty(party), year.span()) {
            let entry = &books.entries[position];
            if !books.is_own(entry.fund) {
                continue;
            }
            used.entries += 1;
            match entry.kind {
                ItemKind::Expense => used.spent += entry.actual(),
                ItemKind::Income => used.received += entry.actual(),
                ItemKind::Held | ItemKind::Transfer => {}
            }
        }
        (used.entries > 0).then_some(used)
    }
}

/// Every counterparty of a year's own income and spending, the most paid first.
pub(super) fn of_year(books: &Books, activity: &Activity, year: FiscalYear) -> Vec<PartyUse> {
    let one = |party| PartyUse::of(books, activity, party, year);
    let mut parties: Vec<PartyUse> = books.counterparties.ids().filter_map(one).collect();
    parties.sort_by_key(|used| (Reverse(used.spent), Reverse(used.received), used.party));
    parties
}

/// What a counterparty received or paid on one budget line in a year.
#[derive(Clone, Copy, Debug)]
pub struct PartyLine {
    /// The year.
    pub year: FiscalYear,
    /// The budget line.
    pub item: Id<Item>,
    /// What was spent or received on it.
    pub actual: Money,
    /// The number of entries.
    pub entries: usize,
}

/// A counterparty's sums by year and budget line, the latest year and the largest sum first.
pub fn party_lines(books: &Books, activity: &Activity, party: Id<Counterparty>) -> Vec<PartyLine> {
    let mut lines: BTreeMap<(i16, Id<Item>), PartyLine> = BTreeMap::new();
    for &position in activity.of_counterparty(party) {
        let entry = &books.entries[position];
        let year = books.community.year_start.year_of(entry.date);
        let fresh = PartyLine { year, item: entry.item, actual: books.zero(), entries: 0 };
        let line = lines.entry((year.number(), entry.item)).or_insert(fresh);
        line.actual += entry.actual();
        line.entries += 1;
    }
    let mut lines: Vec<PartyLine> = lines.into_values().collect();
    lines.sort_by_key(|line| (Reverse(line.year.number()), Reverse(line.actual.abs()), line.item));
    lines
}

/// What was spent and received without a counterparty's name in a year, of own money.
pub fn without_party(books: &Books, activity: &Activity, year: FiscalYear) -> (Money, Money) {
    let (mut spent, mut received) = (books.zero(), books.zero());
    for &position in year.months().flat_map(|month| activity.of_month(month)) {
        let entry = &books.entries[position];
        if entry.counterparty.is_some() || !books.is_own(entry.fund) {
            continue;
        }
        match entry.kind {
            ItemKind::Expense => spent += entry.actual(),
            ItemKind::Income => received += entry.actual(),
            ItemKind::Held | ItemKind::Transfer => {}
        }
    }
    (spent, received)
}
