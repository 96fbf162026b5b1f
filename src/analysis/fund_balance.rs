//! Income, transfers and spending of a fund, as planned and as it came.

use super::{Sums, YearFigures};
use crate::model::{Books, Fund, Id, ItemKind};
use crate::units::Money;

/// A fund's year: what it was to take in, move and spend, and what it did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FundBalance {
    /// The fund.
    pub fund: Id<Fund>,
    /// Its income.
    pub income: Sums,
    /// Its spending.
    pub spending: Sums,
    /// From other funds less to other funds, as adopted.
    pub planned_transfers: Money,
    /// The same, as it came.
    pub transfers: Money,
}

impl FundBalance {
    /// The balance of every fund of the community's own that a year's budget or books touch.
    pub fn own(books: &Books, figures: &YearFigures) -> Vec<Self> {
        let own = books.funds.ids().filter(|fund| books.is_own(*fund));
        own.map(|fund| Self::of(books, figures, fund)).filter(Self::is_touched).collect()
    }

    fn of(books: &Books, figures: &YearFigures, fund: Id<Fund>) -> Self {
        let moved = figures.by_fund.iter().find(|(other, _)| *other == fund);
        Self {
            fund,
            income: figures.execution.of_fund(books, fund, ItemKind::Income),
            spending: figures.execution.of_fund(books, fund, ItemKind::Expense),
            planned_transfers: planned_transfers(books, figures, fund),
            transfers: moved.map_or(books.zero(), |(_, continuity)| continuity.transfers),
        }
    }

    fn is_touched(&self) -> bool {
        let amounts = [
            self.income.budget,
            self.income.actual,
            self.spending.budget,
            self.spending.actual,
            self.planned_transfers,
            self.transfers,
        ];
        amounts.iter().any(|amount| !amount.is_zero())
    }

    /// What was to be left.
    pub fn planned_surplus(&self) -> Money {
        self.income.budget + self.planned_transfers - self.spending.budget
    }

    /// What is left.
    pub fn surplus(&self) -> Money {
        self.income.actual + self.transfers - self.spending.actual
    }
}

fn planned_transfers(books: &Books, figures: &YearFigures, fund: Id<Fund>) -> Money {
    let Some(year) = books.year(figures.year) else { return books.zero() };
    let transfers = year.lines.iter().filter(|line| line.kind == ItemKind::Transfer);
    transfers.fold(books.zero(), |sum, line| {
        let amount = line.amount.unwrap_or(books.zero());
        match line.to_fund.filter(|to| *to != line.fund) {
            Some(to) if to == fund => sum + amount,
            Some(_) if line.fund == fund => sum - amount,
            _ => sum,
        }
    })
}
