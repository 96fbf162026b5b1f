//! Budget and actual of several budget lines together: a group, a fund, a year.

use super::LineUse;
use crate::model::Books;
use crate::units::{Money, Rate};

/// Budget and actual of several lines together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sums {
    /// The adopted budget.
    pub budget: Money,
    /// The adjusted budget.
    pub adjusted: Money,
    /// What came in or was spent.
    pub actual: Money,
    /// How much was expected in the months that are told, of lines whose plan names months.
    pub planned: Money,
    /// What the same lines brought in these months, less what was expected of them.
    pub ahead: Money,
    /// What all lines brought in these months.
    pub so_far: Money,
}

impl Sums {
    /// Budget and actual of some lines.
    pub fn of<'e>(books: &Books, lines: impl IntoIterator<Item = &'e LineUse>) -> Self {
        let zero = books.zero();
        let (planned, ahead, so_far) = (zero, zero, zero);
        let mut sums = Self { budget: zero, adjusted: zero, actual: zero, planned, ahead, so_far };
        for line in lines {
            sums.budget += line.budget.unwrap_or(zero);
            sums.adjusted += line.adjusted.unwrap_or(zero);
            sums.actual += line.actual;
            sums.planned += line.planned.unwrap_or(zero);
            sums.ahead += line.ahead().unwrap_or(zero);
            sums.so_far += line.so_far;
        }
        sums
    }

    /// Actual less adopted budget.
    pub fn variance(&self) -> Money {
        self.actual - self.budget
    }

    /// The variance as a share of the adopted budget.
    pub fn variance_rate(&self) -> Option<Rate> {
        self.variance().share_of(self.budget)
    }

    /// Actual as a share of the adjusted budget.
    pub fn used(&self) -> Option<Rate> {
        self.actual.share_of(self.adjusted)
    }
}
