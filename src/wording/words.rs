//! One language at work: its sentences and its forms, for one community.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use rust_decimal::Decimal;

use super::amounts::{Amounts, full};
use super::calendar::Calendar;
use super::form::absent;
use super::messages::Messages;
use super::numbers::{Numbers, Rounded};
use super::values;
use crate::diag::Value;
use crate::units::{Currency, Date, Language, Money, Month, Period, Quantity, Rate, YearStart};

/// The words and forms of one language, for one currency and start of year.
///
/// A clone shares everything with its original.
#[derive(Clone)]
pub struct Words(Arc<Parts>);

struct Parts {
    language: Language,
    messages: Messages,
    numbers: Numbers,
    amounts: Amounts,
    calendar: Calendar,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl Words {
    /// Resolves every form once; `None` where no data covers the language.
    pub(super) fn new(
        language: &Language,
        messages: &Messages,
        currency: Currency,
        start: YearStart,
    ) -> Option<Self> {
        let locale = Locale::try_from_str(language.tag()).ok()?;
        let mut order = CollatorPreferences::from(&locale);
        // Building 2 stands before building 10.
        order.numeric_ordering = Some(CollationNumericOrdering::True);
        let parts = Parts {
            numbers: Numbers::new(&locale, messages)?,
            amounts: Amounts::new(messages, currency),
            calendar: Calendar::new(messages, start),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok()?,
            order: CollatorBorrowed::try_new(order, CollatorOptions::default()).ok()?,
            language: language.clone(),
            messages: messages.clone(),
        };
        Some(Self(Arc::new(parts)))
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.0.language
    }

    /// The message `key` with `values` worded and set in; `⟦key⟧` where there is none.
    ///
    /// A key such as `term-fund.plural` names an attribute.
    pub fn say(&self, key: &str, values: &[(&str, Value)]) -> String {
        let text = match key.split_once('.') {
            None => self.render(key, None, values),
            Some((key, attribute)) => self.render(key, Some(attribute), values),
        };
        text.unwrap_or_else(|| absent(key))
    }

    /// An attribute of the message `key`, such as its hint, if it has that one.
    pub fn attribute(
        &self,
        key: &str,
        attribute: &str,
        values: &[(&str, Value)],
    ) -> Option<String> {
        self.render(key, Some(attribute), values)
    }

    /// Whether there is a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.0.messages.has(key)
    }

    /// The message `key` as a heading: with its first letter a capital.
    pub fn heading(&self, key: &str) -> String {
        let text = self.say(key, &[]);
        let mut letters = text.chars();
        let first = letters.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(letters).collect()
    }

    /// A value as it stands in a sentence.
    pub fn value(&self, value: &Value) -> String {
        values::worded(self, value).into_owned()
    }

    /// An amount without its unit: `1,234.50`.
    pub fn money(&self, money: Money) -> String {
        self.0.numbers.number(&full(money))
    }

    /// An amount without its unit, with a sign even above nothing.
    pub fn money_with_sign(&self, money: Money) -> String {
        let number = full(money);
        self.0.numbers.with_sign(&number, self.0.numbers.digits(&number))
    }

    /// An amount with its unit: `1,234.50 元`, `¥1,234.50`.
    pub fn money_unit(&self, money: Money) -> String {
        let number = full(money);
        let text = self.0.amounts.with_unit(&self.0.numbers, &number);
        self.0.numbers.with_minus(&number, text)
    }

    /// An amount as a headline says it: `82.18 万元`, `¥821,780`.
    ///
    /// The exact amount stands beside it, as the reader will want to check.
    pub fn rounded_money(&self, money: Money) -> String {
        self.0.amounts.rounded(&self.0.numbers, money)
    }

    /// A round amount without its unit, as short as an axis needs it: `20万`, `200,000`.
    ///
    /// All steps of an axis are counted in the units of its `largest`.
    pub fn short_money(&self, money: Money, largest: Money) -> String {
        self.0.amounts.short(&self.0.numbers, money, largest)
    }

    /// A rate in percent with so many decimals.
    pub fn rate(&self, rate: Rate, decimals: u32) -> String {
        let number = Rounded::to(rate.percent(), decimals);
        self.0.numbers.with_minus(&number, self.0.numbers.percent(&number))
    }

    /// A rate in percent, with a sign even above nothing.
    pub fn signed_rate(&self, rate: Rate, decimals: u32) -> String {
        let number = Rounded::to(rate.percent(), decimals);
        self.0.numbers.with_sign(&number, self.0.numbers.percent(&number))
    }

    /// A difference of rates in percentage points with so many decimals.
    pub fn points(&self, rate: Rate, decimals: u32) -> String {
        let number = Rounded::to(rate.percent(), decimals);
        self.0.numbers.with_minus(&number, self.0.numbers.points(&number))
    }

    /// A quantity with all its decimals.
    pub fn quantity(&self, quantity: Quantity) -> String {
        self.0.numbers.number(&Rounded::exact(quantity.number()))
    }

    /// A number of things.
    pub fn count(&self, count: i64) -> String {
        self.0.numbers.number(&Rounded::to(Decimal::from(count), 0))
    }

    /// A day: `2025年3月5日`, `5 March 2025`.
    pub fn date(&self, date: Date) -> String {
        self.0.calendar.date(date)
    }

    /// A day of a year that is known: `3月5日`, `5 Mar`.
    pub fn short_date(&self, date: Date) -> String {
        self.0.calendar.short_date(date)
    }

    /// A month: `2025年3月`, `March 2025`.
    pub fn month(&self, month: Month) -> String {
        self.0.calendar.month(month)
    }

    /// A month of a year that is known: `3月`, `Mar`.
    pub fn short_month(&self, month: Month) -> String {
        self.0.calendar.short_month(month)
    }

    /// A period: `2025年第1季度`, `Q1 2025`.
    pub fn period(&self, period: Period) -> String {
        self.0.calendar.period(period)
    }

    /// Several texts as a list: `甲、乙和丙`, `A, B, and C`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let mut items: Vec<Cow<'_, str>> =
            items.iter().map(|item| Cow::Borrowed(item.as_ref())).collect();
        if self.0.language.tag().starts_with("zh") {
            space_before_last(&mut items);
        }
        self.0.list.format(items.iter()).to_string()
    }

    /// The order of two names: by pinyin in Chinese, by number where they hold numbers.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.0.order.compare(one, other).then_with(|| one.cmp(other))
    }

    fn render(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &[(&str, Value)],
    ) -> Option<String> {
        let arguments: FluentArgs<'_> = values::arguments(self, values);
        self.0.messages.render(key, attribute, &arguments)
    }
}

/// Sets a space on the sides of 和 where a digit or a Latin letter stands there.
fn space_before_last(items: &mut [Cow<'_, str>]) {
    let [.., before, last] = items else { return };
    if last.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
        last.to_mut().insert(0, ' ');
    }
    if before.ends_with(|letter: char| letter.is_ascii_alphanumeric()) {
        before.to_mut().push(' ');
    }
}

#[cfg(test)]
mod tests;
