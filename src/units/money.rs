//! Money: exact amounts, read by one grammar, rounded in one place.

use std::fmt;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Currency, Quantity, Rate};

/// An exact amount of money in one currency.
///
/// # Units
///
/// Counted in the currency's main unit (yuan) with at most its decimals (two
/// for the yuan). No amount is ever held as a float.
///
/// # Sign
///
/// The sign is that of the column or balance it stands for; nothing but the
/// views decides how a sign is worded. Negative zero does not exist.
///
/// # Range
///
/// A written amount is below 10¹⁵ units, so a billion of them add up exactly
/// in the 28 digits that the decimal underneath can hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// Why a text is not an amount in the form that the files use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// There is nothing.
    Empty,
    /// It is no plain decimal number such as `1234.50`.
    NotPlain,
    /// It has more decimals than the currency counts in.
    TooManyDecimals,
    /// It is 10¹⁵ or more.
    TooLarge,
}

/// The number of digits before the point that a written amount may have.
const MOST_DIGITS: usize = 15;

impl Money {
    /// Nothing, in `currency`.
    pub const fn zero(currency: Currency) -> Self {
        Self { amount: Decimal::ZERO, currency }
    }

    /// Reads an amount as the files write it: `1234.50`, `-1234.5` or `1234`.
    ///
    /// # Errors
    ///
    /// Every other form is refused with the reason, never guessed at: group
    /// separators, signs of currency, exponents, a leading `+`, a bare point.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountFault> {
        let decimals = plain_decimals(text)?;
        if decimals > usize::try_from(currency.decimals()).unwrap_or(0) {
            return Err(AmountFault::TooManyDecimals);
        }
        let amount = Decimal::from_str_exact(text).map_err(|_| AmountFault::TooLarge)?;
        Ok(Self::new(amount, currency))
    }

    /// An amount rounded to the currency's decimals, halves away from zero.
    ///
    /// This is the only place where money is rounded.
    pub fn rounded(amount: Decimal, currency: Currency) -> Self {
        let decimals = currency.decimals();
        let amount =
            amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        Self::new(amount, currency)
    }

    pub(super) fn new(amount: Decimal, currency: Currency) -> Self {
        let amount = if amount.is_zero() { Decimal::ZERO } else { amount };
        Self { amount, currency }
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The bare number, for shares and for the length of a bar.
    pub const fn amount(self) -> Decimal {
        self.amount
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// Whether it is below nothing.
    pub fn is_negative(self) -> bool {
        self.amount < Decimal::ZERO
    }

    /// Whether it is above nothing.
    pub fn is_positive(self) -> bool {
        self.amount > Decimal::ZERO
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self::new(self.amount.abs(), self.currency)
    }

    /// The sum of `amounts`, or zero of `currency` where there are none.
    pub fn total(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Self {
        amounts.into_iter().fold(Self::zero(currency), Add::add)
    }

    /// This amount times a rate, rounded to the currency's decimals.
    #[must_use]
    pub fn times(self, rate: Rate) -> Self {
        Self::rounded(bounded(self.amount.checked_mul(rate.fraction())), self.currency)
    }

    /// A price times a quantity, rounded to the currency's decimals.
    #[must_use]
    pub fn for_each(self, quantity: Quantity) -> Self {
        Self::rounded(bounded(self.amount.checked_mul(quantity.number())), self.currency)
    }

    /// This amount divided among `quantity`, rounded; `None` where that is nothing.
    #[must_use]
    pub fn per(self, quantity: Quantity) -> Option<Self> {
        let each = self.amount.checked_div(quantity.number())?;
        Some(Self::rounded(each, self.currency))
    }

    /// This amount as a share of `whole`; `None` where the whole is nothing.
    pub fn share_of(self, whole: Self) -> Option<Rate> {
        self.amount.checked_div(whole.amount).map(Rate::of_fraction)
    }
}

/// A product that left the range of the decimal counts as the largest one.
///
/// The amounts and quantities that files may hold cannot get there; this keeps
/// the promise that nothing panics.
fn bounded(product: Option<Decimal>) -> Decimal {
    product.unwrap_or(Decimal::MAX)
}

/// The number of decimals of a plain decimal number: `-?[0-9]+(\.[0-9]+)?`.
fn plain_decimals(text: &str) -> Result<usize, AmountFault> {
    if text.is_empty() {
        return Err(AmountFault::Empty);
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) {
        return Err(AmountFault::NotPlain);
    }
    if whole.trim_start_matches('0').len() > MOST_DIGITS {
        return Err(AmountFault::TooLarge);
    }
    Ok(if digits.contains('.') { decimals.len() } else { 0 })
}

impl fmt::Display for Money {
    /// Writes the exact amount with all its decimals, as the files do: `-1234.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::try_from(self.currency.decimals()).unwrap_or(2);
        write!(f, "{:.decimals$}", self.amount)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.currency)
    }
}

impl Add for Money {
    type Output = Self;

    /// Adds two amounts of one community, which keeps its books in one currency.
    fn add(self, other: Self) -> Self {
        debug_assert_eq!(self.currency, other.currency, "books have one currency");
        Self::new(self.amount.saturating_add(other.amount), self.currency)
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Money {
    type Output = Self;

    fn neg(self) -> Self {
        Self::new(-self.amount, self.currency)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_ledgers_write_them() {
        use AmountFault::{Empty, NotPlain, TooLarge, TooManyDecimals};
        let cases: &[(&str, Result<&str, AmountFault>)] = &[
            ("0", Ok("0.00")),
            ("-0", Ok("0.00")),
            ("-0.00", Ok("0.00")),
            ("12", Ok("12.00")),
            ("12.5", Ok("12.50")),
            ("-1250.05", Ok("-1250.05")),
            ("0012.50", Ok("12.50")),
            ("999999999999999.99", Ok("999999999999999.99")),
            ("", Err(Empty)),
            ("-", Err(NotPlain)),
            (".5", Err(NotPlain)),
            ("5.", Err(NotPlain)),
            ("+5", Err(NotPlain)),
            ("5-", Err(NotPlain)),
            ("(5.00)", Err(NotPlain)),
            ("1,234.56", Err(NotPlain)),
            ("1.234,56", Err(NotPlain)),
            ("1 234.56", Err(NotPlain)),
            ("１２３", Err(NotPlain)),
            ("−5", Err(NotPlain)),
            ("￥5", Err(NotPlain)),
            ("5元", Err(NotPlain)),
            ("1e3", Err(NotPlain)),
            ("0x10", Err(NotPlain)),
            ("1_000", Err(NotPlain)),
            ("NaN", Err(NotPlain)),
            ("inf", Err(NotPlain)),
            ("1.005", Err(TooManyDecimals)),
            ("1000000000000000", Err(TooLarge)),
            ("9999999999999999999999999999999999999999", Err(TooLarge)),
        ];
        for (text, expected) in cases {
            let actual = Money::parse(text, Currency::CNY).map(|money| money.to_string());
            assert_eq!(actual.as_deref().map_err(|fault| *fault), *expected, "amount {text:?}");
        }
    }

    #[test]
    fn the_yen_has_no_decimals() {
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(Money::parse("12.5", yen), Err(AmountFault::TooManyDecimals));
        assert_eq!(Money::parse("12", yen).unwrap().to_string(), "12");
    }
}
