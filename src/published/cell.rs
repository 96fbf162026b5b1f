//! One value of a published table, before it is written in any format.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use rust_decimal::Decimal;

use crate::units::{Date, FiscalYear, Money, Period, Quantity, Rate};

/// One value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// There is none.
    Nothing,
    /// A text that a person wrote, or one that is made of such.
    Text(Cow<'a, str>),
    /// An amount of money.
    Amount(Money),
    /// An exact number.
    Number(Decimal),
    /// A number of things, a line or a year.
    Count(u64),
    /// A day.
    Date(Date),
    /// Yes or no.
    Flag(bool),
}

/// The decimals to which shares that do not come out even are rounded.
const SHARE_DECIMALS: u32 = 6;

/// A share as a number: a fraction of one, with up to six decimals.
pub(super) fn share(rate: Rate) -> Decimal {
    let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    let rounded = rate.fraction().round_dp_with_strategy(SHARE_DECIMALS, strategy).normalize();
    if rounded.is_zero() { Decimal::ZERO } else { rounded }
}

impl Cell<'_> {
    /// Appends the bare value to `text`.
    pub(super) fn append_to(&self, text: &mut String) {
        // Writing into a string cannot fail.
        let _: fmt::Result = match self {
            Self::Nothing => Ok(()),
            Self::Text(value) => text.write_str(value),
            Self::Amount(value) => write!(text, "{value}"),
            Self::Number(value) => write!(text, "{value}"),
            Self::Count(value) => write!(text, "{value}"),
            Self::Date(value) => write!(text, "{value}"),
            Self::Flag(value) => write!(text, "{value}"),
        };
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(Cow::Borrowed(text)) }
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(Cow::Owned(text)) }
    }
}

impl From<Money> for Cell<'_> {
    fn from(amount: Money) -> Self {
        Self::Amount(amount)
    }
}

impl From<Quantity> for Cell<'_> {
    fn from(quantity: Quantity) -> Self {
        Self::Number(quantity.number().normalize())
    }
}

impl From<Rate> for Cell<'_> {
    fn from(rate: Rate) -> Self {
        Self::Number(share(rate))
    }
}

impl From<u32> for Cell<'_> {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for Cell<'_> {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<FiscalYear> for Cell<'_> {
    fn from(year: FiscalYear) -> Self {
        Self::Count(u64::try_from(year.number()).unwrap_or(0))
    }
}

impl From<Date> for Cell<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Period> for Cell<'_> {
    fn from(period: Period) -> Self {
        Self::Text(Cow::Owned(period.to_string()))
    }
}

impl From<bool> for Cell<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, T::into)
    }
}
