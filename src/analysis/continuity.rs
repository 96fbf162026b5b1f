//! Opening + in − out = closing: for a fund or for all own money, over any stretch of months.

use super::{Activity, Balances};
use crate::model::{Books, Fund, Id, ItemKind};
use crate::units::{Money, Month};

/// How a balance came to be what it is.
///
/// Income and spending hold no transfer and no money kept for others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Continuity {
    /// The balance before.
    pub opening: Money,
    /// Income.
    pub income: Money,
    /// Spending.
    pub spending: Money,
    /// Money kept for others, received less given back.
    pub held: Money,
    /// From and to other funds; nothing where transfers tie and all funds are taken together.
    pub transfers: Money,
    /// The balance after.
    pub closing: Money,
}

impl Continuity {
    /// Income less spending.
    pub fn surplus(&self) -> Money {
        self.income - self.spending
    }
}

/// The stretch from the first to the last month, both included.
pub type Span = (Month, Month);

impl Continuity {
    /// Of the community's own money, taken together.
    pub fn own(books: &Books, activity: &Activity, balances: &Balances, span: Span) -> Self {
        Self::sum(
            books,
            activity,
            span,
            |fund| books.is_own(fund),
            |date| balances.own(books, date),
        )
    }

    /// Of one fund.
    pub fn of_fund(
        books: &Books,
        activity: &Activity,
        balances: &Balances,
        fund: Id<Fund>,
        span: Span,
    ) -> Self {
        let is_it = |other| other == fund;
        Self::sum(books, activity, span, is_it, |date| balances.of_fund(fund, date))
    }

    fn sum(
        books: &Books,
        activity: &Activity,
        (first, last): Span,
        counts: impl Fn(Id<Fund>) -> bool,
        balance: impl Fn(crate::units::Date) -> Money,
    ) -> Self {
        let zero = books.zero();
        let mut sum = Self {
            opening: balance(first.first_day().plus_days(-1)),
            income: zero,
            spending: zero,
            held: zero,
            transfers: zero,
            closing: balance(last.last_day()),
        };
        let months = activity.months().filter(|month| (first..=last).contains(month));
        for &position in months.flat_map(|month| activity.of_month(month)) {
            let entry = &books.entries[position];
            if !counts(entry.fund) {
                continue;
            }
            match entry.kind {
                ItemKind::Income => sum.income += entry.flow(),
                ItemKind::Expense => sum.spending -= entry.flow(),
                ItemKind::Held => sum.held += entry.flow(),
                ItemKind::Transfer => sum.transfers += entry.flow(),
            }
        }
        sum
    }
}
