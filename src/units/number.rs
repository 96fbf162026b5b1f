//! Exact numbers that are not money: rates and quantities.

use std::fmt;

use rust_decimal::Decimal;

/// A share or a rate, such as 6.4 %.
///
/// # Units
///
/// Held as a fraction of one: 6.4 % is `0.064`. Percentage points (`5pp`), the
/// difference of two rates, are held the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate(Decimal);

impl Rate {
    /// Nothing at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The whole: 100 %.
    pub const WHOLE: Self = Self(Decimal::ONE);

    /// Reads `6.4%` or, for a difference, `5pp`, with up to six decimals.
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.strip_suffix('%').or_else(|| text.strip_suffix("pp"))?;
        Some(Self(Quantity::parse(number.trim_end())?.0 / Decimal::ONE_HUNDRED))
    }

    /// The rate of a fraction of one.
    pub const fn of_fraction(fraction: Decimal) -> Self {
        Self(fraction)
    }

    /// The rate of a whole number of percent.
    pub fn of_percent(percent: i64) -> Self {
        Self(Decimal::new(percent, 2))
    }

    /// As a fraction of one.
    pub const fn fraction(self) -> Decimal {
        self.0
    }

    /// As a number of percent.
    pub fn percent(self) -> Decimal {
        self.0.saturating_mul(Decimal::ONE_HUNDRED)
    }

    /// The difference to another rate, in percentage points.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The rate without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// This rate of another one, as in 1.6 % × 0.8.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self(self.0.saturating_mul(other.0))
    }
}

/// An exact number of things, hours, square metres or points.
///
/// # Units
///
/// Those of the thing counted; up to six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(Decimal);

impl Quantity {
    /// None.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Reads a plain decimal number, `-?[0-9]{1,12}(\.[0-9]{1,6})?`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_number = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_number(whole, 12) || !is_number(decimals, 6) {
            return None;
        }
        let number = Decimal::from_str_exact(text).ok()?;
        Some(Self::of(number))
    }

    /// The quantity of a number; negative zero becomes zero.
    pub fn of(number: Decimal) -> Self {
        Self(if number.is_zero() { Decimal::ZERO } else { number })
    }

    /// The bare number.
    pub const fn number(self) -> Decimal {
        self.0
    }

    /// Whether it is above nothing.
    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    /// The sum of two quantities of one thing.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::of(self.0.saturating_add(other.0))
    }

    /// The product of two quantities, such as posts and months.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self::of(self.0.saturating_mul(other.0))
    }

    /// This many as a share of `whole`; `None` where the whole is nothing.
    pub fn share_of(self, whole: Self) -> Option<Rate> {
        self.0.checked_div(whole.0).map(Rate)
    }
}

impl From<u64> for Quantity {
    fn from(count: u64) -> Self {
        Self(Decimal::from(count))
    }
}

impl fmt::Display for Quantity {
    /// Writes the number without trailing zeros: `12648`, `1.1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}
