//! What one voucher adds to a year: to its budget line, and to what its counterparty has had.

use super::{Activity, Analysis};
use crate::model::{Books, Id, Item, ItemKind, Voucher};
use crate::units::{Date, Money, Rate};

/// A budget line before and after a voucher.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineShare {
    /// The budget in force on the voucher's day, adjustments up to then included.
    pub budget: Option<Money>,
    /// What the line had come to before, in the fiscal year.
    pub before: Money,
    /// What it came to after.
    pub after: Money,
}

impl LineShare {
    /// What the line had come to before, as a share of its budget.
    pub fn used_before(&self) -> Option<Rate> {
        self.before.share_of(self.budget?)
    }

    /// What it came to after, as a share of its budget.
    pub fn used_after(&self) -> Option<Rate> {
        self.after.share_of(self.budget?)
    }
}

impl Analysis {
    /// A voucher's part in a budget line's year.
    pub fn line_share(
        &self,
        books: &Books,
        voucher: Id<Voucher>,
        item: Id<Item>,
    ) -> Option<LineShare> {
        let on_line = |position: &usize| books.entries[*position].item == item;
        let mut positions = books.vouchers[voucher].entries.clone().filter(on_line);
        let first = positions.next()?;
        let last = positions.next_back().unwrap_or(first);
        let entry = &books.entries[first];
        Some(LineShare {
            budget: budget_on(books, item, entry.date),
            before: self.line_after.get(first)?.to_owned() - entry.actual(),
            after: self.line_after.get(last)?.to_owned(),
        })
    }
}

/// The budget of a line on a day: as adopted, with what was adjusted up to then.
fn budget_on(books: &Books, item: Id<Item>, date: Date) -> Option<Money> {
    let year = books.year(books.community.year_start.year_of(date))?;
    let changes = || year.adjustments_of(item).filter(|change| change.date <= date);
    let adopted = year.line(item).and_then(|line| line.amount);
    if adopted.is_none() && changes().next().is_none() {
        return None;
    }
    let change = Money::total(books.currency(), changes().map(|change| change.amount));
    Some(adopted.unwrap_or(books.zero()) + change)
}

/// How often a counterparty was paid or paid in a fiscal year, up to an entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartySoFar {
    /// How many vouchers, corrections not counted.
    pub times: usize,
    /// What they come to, corrections included.
    pub sum: Money,
}

/// For each entry what its counterparty had been paid, or had paid, in the year so far.
pub(super) fn party_so_far(books: &Books, activity: &Activity) -> Vec<PartySoFar> {
    let none = PartySoFar { times: 0, sum: books.zero() };
    let mut so_far = vec![none; books.entries.len()];
    for party in books.counterparties.ids() {
        for kind in [ItemKind::Income, ItemKind::Expense] {
            let mut sum = none;
            let mut seen = (None, None);
            let its = activity.of_counterparty(party).iter().copied();
            for position in its.filter(|&position| books.entries[position].kind == kind) {
                let entry = &books.entries[position];
                let year = Some(books.community.year_start.year_of(entry.date));
                if seen.0 != year {
                    sum = none;
                }
                let is_again = seen == (year, Some(entry.voucher)) || entry.corrects.is_some();
                sum.times += usize::from(!is_again);
                sum.sum += entry.actual();
                seen = (year, Some(entry.voucher));
                so_far[position] = sum;
            }
        }
    }
    so_far
}
