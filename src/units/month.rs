//! Calendar months.

use std::fmt;

use super::Date;
use super::period::{digits, year_number};

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month of a date that is known to be one.
    pub(super) fn of(year: i16, month: i8) -> Self {
        Self { year, month }
    }

    /// Reads `2025-03`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let month = digits::<i8>(month, 2)?;
        let year = year_number(year)?;
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// The calendar year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The number of the month, 1 to 12.
    pub fn number(self) -> i8 {
        self.month
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month, 1).unwrap_or(Date::EARLIEST)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        (28..=31)
            .rev()
            .find_map(|day| Date::new(self.year, self.month, day))
            .unwrap_or(Date::EARLIEST)
    }

    /// The month `months` later; earlier where that is negative.
    #[must_use]
    pub fn plus(self, months: i16) -> Self {
        let count = self.year * 12 + i16::from(self.month) - 1 + months;
        let month = i8::try_from(count.rem_euclid(12)).unwrap_or(0) + 1;
        Self { year: count.div_euclid(12).clamp(1900, 2199), month }
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The number of months from `earlier` to this one.
    pub fn months_since(self, earlier: Self) -> i16 {
        (self.year - earlier.year) * 12 + i16::from(self.month - earlier.month)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
