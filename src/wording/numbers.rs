//! Numbers with grouped digits, signs, percent and percentage points; all exact.

use std::cmp::Ordering;

use fixed_decimal::{Decimal as Digits, Sign, UnsignedDecimal, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use rust_decimal::Decimal;

use super::form::Form;
use super::messages::Messages;

/// How one language writes numbers.
pub(super) struct Numbers {
    digits: DecimalFormatter,
    plurals: PluralRules,
    minus: String,
    plus: String,
    percent: Form,
    points: Vec<(PluralCategory, Form)>,
}

/// A number without its sign, rounded and ready to be written.
pub(super) struct Rounded {
    sign: Ordering,
    digits: Digits,
}

impl Rounded {
    /// The number with exactly so many decimals, halves away from zero.
    pub(super) fn to(number: Decimal, decimals: u32) -> Self {
        let position = -i16::try_from(decimals).unwrap_or(0);
        Self::scaled(number, 0, position)
    }

    /// The number counted in units of 10 to the `power`, rounded at `position`.
    pub(super) fn scaled(number: Decimal, power: i16, position: i16) -> Self {
        let digits = magnitude(number)
            .multiplied_pow10(-power)
            .rounded_with_mode(position, UnsignedRoundingMode::HalfExpand)
            .padded_end(position);
        let sign = if digits.is_zero() { Ordering::Equal } else { number.cmp(&Decimal::ZERO) };
        Self { sign, digits: Digits::new(Sign::None, digits) }
    }

    /// The number with all its decimals, but no zeros at its end.
    pub(super) fn exact(number: Decimal) -> Self {
        let digits = Digits::new(Sign::None, magnitude(number).trimmed_end());
        Self { sign: number.cmp(&Decimal::ZERO), digits }
    }

    /// The number counted in units of 10 to the `power`, with all its decimals.
    pub(super) fn shifted(number: Decimal, power: i16) -> Self {
        let digits = magnitude(number).multiplied_pow10(-power).trimmed_end();
        let sign = number.cmp(&Decimal::ZERO);
        Self { sign, digits: Digits::new(Sign::None, digits) }
    }

    /// The power of ten of its first digit.
    pub(super) fn order(&self) -> i16 {
        self.digits.absolute.nonzero_magnitude_start()
    }
}

/// The power of ten of the first digit of a number.
pub(super) fn order(number: Decimal) -> i16 {
    magnitude(number).nonzero_magnitude_start()
}

fn magnitude(number: Decimal) -> UnsignedDecimal {
    let scale = i16::try_from(number.scale()).unwrap_or(0);
    UnsignedDecimal::from(number.mantissa().unsigned_abs()).multiplied_pow10(-scale)
}

impl Numbers {
    pub(super) fn new(locale: &Locale, messages: &Messages) -> Option<Self> {
        let plurals = PluralRules::try_new(locale.into(), Default::default()).ok()?;
        let points = plurals.categories().map(|category| {
            let fixed = [("plural", category_name(category))];
            (category, Form::of(messages, "form-points", &fixed, &["number"]))
        });
        Some(Self {
            digits: DecimalFormatter::try_new(locale.into(), Default::default()).ok()?,
            minus: Form::of(messages, "form-minus", &[], &[]).fill(&[]),
            plus: Form::of(messages, "form-plus", &[], &[]).fill(&[]),
            percent: Form::of(messages, "form-percent", &[], &["number"]),
            points: points.collect(),
            plurals,
        })
    }

    /// The digits alone, without a sign.
    pub(super) fn digits(&self, number: &Rounded) -> String {
        self.digits.format(&number.digits).to_string()
    }

    /// A text of a number's digits with the sign that belongs to it.
    pub(super) fn with_minus(&self, number: &Rounded, text: String) -> String {
        if number.sign == Ordering::Less { format!("{}{text}", self.minus) } else { text }
    }

    /// The same with a plus before what is above nothing.
    pub(super) fn with_sign(&self, number: &Rounded, text: String) -> String {
        match number.sign {
            Ordering::Greater => format!("{}{text}", self.plus),
            Ordering::Less | Ordering::Equal => self.with_minus(number, text),
        }
    }

    /// A number as it stands in a table or a sentence.
    pub(super) fn number(&self, number: &Rounded) -> String {
        self.with_minus(number, self.digits(number))
    }

    /// A number of percent, without a sign.
    pub(super) fn percent(&self, number: &Rounded) -> String {
        self.percent.fill(&[&self.digits(number)])
    }

    /// A number of percentage points, without a sign.
    pub(super) fn points(&self, number: &Rounded) -> String {
        let category = self.plurals.category_for(&number.digits);
        let form = self.points.iter().find(|(other, _)| *other == category);
        let digits = self.digits(number);
        form.map_or_else(|| digits.clone(), |(_, form)| form.fill(&[&digits]))
    }
}

/// The name that Fluent's selectors use.
const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
