//! Amounts of money: bare, with their unit, and rounded for headlines.

use crate::units::{Currency, Money};

use super::form::Form;
use super::messages::Messages;
use super::numbers::{Numbers, Rounded, order};

/// How one language writes amounts of one currency.
pub(super) struct Amounts {
    unit: Form,
    scales: Vec<Scale>,
}

/// A size from which on headlines count in larger units: 万, 亿, billion.
struct Scale {
    /// The power of ten at which it begins.
    from: i16,
    /// The power of ten that it counts in; 0 where it only rounds.
    power: i16,
    /// Where it rounds, as a power of ten of what it counts in.
    position: i16,
    name: String,
    unit: Form,
}

/// The largest power of ten that an amount can have.
const MOST: i16 = 28;

impl Amounts {
    pub(super) fn new(messages: &Messages, currency: Currency) -> Self {
        let scales = (1..=MOST).filter_map(|from| scale(messages, currency, from)).collect();
        Self { unit: unit(messages, currency, ""), scales }
    }

    /// The amount with its unit and all its decimals, without a sign.
    pub(super) fn with_unit(&self, numbers: &Numbers, number: &Rounded) -> String {
        self.unit.fill(&[&numbers.digits(number)])
    }

    /// The amount as a headline says it.
    ///
    /// What rounds up to the next larger unit is counted in that one.
    pub(super) fn rounded(&self, numbers: &Numbers, money: Money) -> String {
        let size = order(money.amount());
        let is_reached = |size: i16| self.scales.iter().rev().find(|scale| scale.from <= size);
        let Some(scale) = is_reached(size).filter(|_| !money.is_zero()) else {
            let number = full(money);
            return numbers.with_minus(&number, self.with_unit(numbers, &number));
        };
        let number = scale.round(money);
        let next = is_reached(number.order() + scale.power).unwrap_or(scale);
        let number = next.round(money);
        numbers.with_minus(&number, next.unit.fill(&[&numbers.digits(&number)]))
    }

    /// The amount without its unit, as short as an axis needs it, in the units of `largest`.
    pub(super) fn short(&self, numbers: &Numbers, money: Money, largest: Money) -> String {
        let size = order(largest.amount());
        let scale = self.scales.iter().rev().find(|scale| scale.from <= size && scale.power > 0);
        let scale = scale.filter(|_| !money.is_zero());
        let number = Rounded::shifted(money.amount(), scale.map_or(0, |scale| scale.power));
        let name = scale.map_or("", |scale| &scale.name);
        numbers.with_minus(&number, format!("{}{name}", numbers.digits(&number)))
    }
}

impl Scale {
    fn round(&self, money: Money) -> Rounded {
        Rounded::scaled(money.amount(), self.power, self.position)
    }
}

/// The amount with all decimals of its currency.
pub(super) fn full(money: Money) -> Rounded {
    Rounded::to(money.amount(), money.currency().decimals())
}

/// The scale that begins at `from`, if the language has one there.
///
/// The catalogue says so by giving it a number of decimals.
fn scale(messages: &Messages, currency: Currency, from: i16) -> Option<Scale> {
    let key = format!("p{from}");
    let fixed = [("size", key.as_str())];
    let decimals = Form::of_part(messages, "form-scale", Some("decimals"), &fixed, &[]);
    let decimals: i16 = decimals.fill(&[]).parse().ok()?;
    let name = Form::of(messages, "form-scale", &fixed, &[]).fill(&[]);
    let power = if name.is_empty() { 0 } else { from };
    let unit = unit(messages, currency, &name);
    Some(Scale { from, power, position: -decimals, name, unit })
}

fn unit(messages: &Messages, currency: Currency, scale: &str) -> Form {
    let fixed = [("currency", currency.code()), ("scale", scale)];
    Form::of(messages, "form-money", &fixed, &["amount"])
}
