//! What moves in a month and stands in no total of income or spending.

use super::Activity;
use crate::model::{Books, Entry, ItemKind};
use crate::units::{Money, Month};

/// So many entries, and what they move together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// How many entries.
    pub entries: usize,
    /// How much came in.
    pub received: Money,
    /// How much went out.
    pub paid: Money,
}

/// What stands in no total, each kind by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Apart {
    /// Moves between the community's own funds and accounts.
    pub transfers: Moved,
    /// Money kept for others.
    pub held: Moved,
    /// Money of funds that others hold.
    pub outside: Moved,
}

impl Apart {
    /// Of one month.
    pub fn of_month(books: &Books, activity: &Activity, month: Month) -> Self {
        let none = Moved { entries: 0, received: books.zero(), paid: books.zero() };
        let mut apart = Self { transfers: none, held: none, outside: none };
        for &position in activity.of_month(month) {
            let entry = &books.entries[position];
            match (books.is_own(entry.fund), entry.kind) {
                (false, _) => apart.outside.add(entry),
                (true, ItemKind::Transfer) => apart.transfers.add(entry),
                (true, ItemKind::Held) => apart.held.add(entry),
                (true, ItemKind::Income | ItemKind::Expense) => {}
            }
        }
        apart
    }
}

impl Moved {
    fn add(&mut self, entry: &Entry) {
        let flow = entry.flow();
        self.entries += 1;
        if flow.is_negative() {
            self.paid -= flow;
        } else {
            self.received += flow;
        }
    }
}
