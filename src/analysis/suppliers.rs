//! Who was paid and who paid, by year.

use super::Activity;
use crate::model::{Books, Counterparty, Id, ItemKind};
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

/// Every counterparty of a year's own income and spending, the most paid first.
pub(super) fn of_year(books: &Books, activity: &Activity, year: FiscalYear) -> Vec<PartyUse> {
    let one = |party: Id<Counterparty>| {
        let (spent, received) = (books.zero(), books.zero());
        let mut used = PartyUse { party, spent, received, entries: 0 };
        for &position in activity.of_counterparty(party) {
            let entry = &books.entries[position];
            if !year.contains(entry.date) || !books.is_own(entry.fund) {
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
    };
    let mut parties: Vec<PartyUse> = books.counterparties.ids().filter_map(one).collect();
    parties.sort_by_key(|used| {
        (std::cmp::Reverse(used.spent), std::cmp::Reverse(used.received), used.party)
    });
    parties
}
