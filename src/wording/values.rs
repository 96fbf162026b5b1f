//! Values on their way into a sentence: worded first, then handed to Fluent.

use std::borrow::Cow;
use std::cmp::Ordering;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use rust_decimal::Decimal;

use super::text::visible;
use super::words::Words;
use crate::diag::Value;

/// The values of a sentence as Fluent takes them.
///
/// Beside an amount, a rate or a difference `x` stand `x-sign`, one of
/// `negative`, `zero` and `positive`, and `x-abs`, the same without its sign:
/// a language then says "3 less" instead of "−3 more".
pub(super) fn arguments<'a>(words: &Words, values: &'a [(&str, Value)]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(values.len() * 3);
    for (name, value) in values {
        if let Some((sign, bare)) = sign(words, value) {
            arguments.set(format!("{name}-sign"), sign);
            arguments.set(format!("{name}-abs"), bare);
        }
        arguments.set(*name, argument(words, value));
    }
    arguments
}

fn argument<'a>(words: &Words, value: &'a Value) -> FluentValue<'a> {
    match value {
        Value::Count(count) => number(words, *count),
        other => FluentValue::String(worded(words, other)),
    }
}

/// A count, as a number that plural rules can read, with its grouped digits beside it.
fn number<'a>(words: &Words, count: i64) -> FluentValue<'a> {
    let FluentValue::Number(FluentNumber { value, .. }) = FluentValue::from(count) else {
        return FluentValue::String(words.count(count).into());
    };
    let is_plain = (0..1000).contains(&count);
    let currency = (!is_plain).then(|| words.count(count));
    FluentValue::Number(FluentNumber {
        value,
        options: FluentNumberOptions { currency, ..FluentNumberOptions::default() },
    })
}

/// A value as it stands in a sentence.
pub(super) fn worded<'a>(words: &Words, value: &'a Value) -> Cow<'a, str> {
    match value {
        Value::Text(text) => visible(text),
        Value::Name(name) => visible(name.text(words.language())),
        Value::Word(key) => words.say(key, &[]).into(),
        Value::Count(count) => words.count(*count).into(),
        Value::Quantity(quantity) => words.quantity(*quantity).into(),
        Value::Money(money) => words.money_unit(*money).into(),
        Value::Rate(rate) => words.rate(*rate, decimals(rate.percent())).into(),
        Value::Points(rate) => words.points(*rate, decimals(rate.percent())).into(),
        Value::Date(date) => words.date(*date).into(),
        Value::Month(month) => words.month(*month).into(),
        Value::Period(period) => words.period(*period).into(),
        Value::List(values) => {
            let items: Vec<_> = values.iter().map(|value| worded(words, value)).collect();
            words.list(&items).into()
        }
    }
}

/// How many decimals a percentage has in a sentence.
///
/// A rate that a file could hold is quoted in full; a quotient is rounded to two.
fn decimals(percent: Decimal) -> u32 {
    let rounded = percent.round_dp(4);
    let shown = if rounded == percent { rounded } else { percent.round_dp(2) };
    shown.normalize().scale()
}

/// The sign of a value that has one, and the value without it.
fn sign<'a>(words: &Words, value: &'a Value) -> Option<(&'static str, Cow<'a, str>)> {
    let (number, bare) = match value {
        Value::Money(money) => (money.amount(), Value::Money(money.abs())),
        Value::Rate(rate) => (rate.fraction(), Value::Rate(rate.abs())),
        Value::Points(rate) => (rate.fraction(), Value::Points(rate.abs())),
        _ => return None,
    };
    let name = match number.cmp(&Decimal::ZERO) {
        Ordering::Less => "negative",
        Ordering::Equal => "zero",
        Ordering::Greater => "positive",
    };
    Some((name, worded(words, &bare).into_owned().into()))
}
