//! The values of settings: amounts, numbers, rates, dates and periods.

use toml::de::DeValue;

use super::settings::Settings;
use crate::diag::{At, Place, Report};
use crate::units::{Currency, Date, Money, Period, Quantity, Rate};

impl<'t, 's> Settings<'t, 's> {
    /// An amount, written as a number or as a quoted text.
    pub(crate) fn amount(
        &self,
        key: &'static str,
        currency: Currency,
        report: &mut Report,
    ) -> Option<At<Money>> {
        let value = self.value(key)?;
        self.amount_value(key, value, currency, report)
    }

    /// The amount at a key that is a name.
    pub(crate) fn amount_at(
        &self,
        key: &str,
        currency: Currency,
        report: &mut Report,
    ) -> Option<At<Money>> {
        let value = self.value_at(key)?;
        self.amount_value(key, value, currency, report)
    }

    fn amount_value(
        &self,
        key: &str,
        value: At<&'t DeValue<'s>>,
        currency: Currency,
        report: &mut Report,
    ) -> Option<At<Money>> {
        let parse = |text: &str| Money::parse(text, currency).ok();
        self.parsed(key, value, "wanted-amount", report, parse)
    }

    /// A number with up to six decimals.
    pub(crate) fn number(&self, key: &'static str, report: &mut Report) -> Option<At<Quantity>> {
        let value = self.value(key)?;
        self.parsed(key, value, "wanted-number", report, Quantity::parse)
    }

    /// A whole number, zero or more.
    pub(crate) fn count(&self, key: &'static str, report: &mut Report) -> Option<At<u32>> {
        let value = self.value(key)?;
        self.parsed(key, value, "wanted-count", report, |text| text.parse().ok())
    }

    /// A rate such as `"6.4%"`.
    pub(crate) fn rate(&self, key: &'static str, report: &mut Report) -> Option<At<Rate>> {
        let value = self.value(key)?;
        self.parsed(key, value, "wanted-rate", report, Rate::parse)
    }

    /// A date, quoted or bare.
    pub(crate) fn date(&self, key: &'static str, report: &mut Report) -> Option<At<Date>> {
        let value = self.value(key)?;
        self.parsed(key, value, "wanted-date", report, |text| Date::parse(text).ok())
    }

    /// A period, quoted.
    pub(crate) fn period(&self, key: &'static str, report: &mut Report) -> Option<At<Period>> {
        let value = self.value(key)?;
        self.parsed(key, value, "wanted-period", report, Period::parse)
    }

    /// A value read from the text that stands in the file, so that no digit is lost.
    fn parsed<T>(
        &self,
        key: &str,
        value: At<&DeValue<'s>>,
        form: &'static str,
        report: &mut Report,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        let written = self.written(value.place);
        let text = value.value.as_str().unwrap_or(written).trim();
        let parsed = parse(text);
        if parsed.is_none() {
            report.push(self.wrong_form(key, value.place, form));
        }
        parsed.map(|parsed| At::new(parsed, value.place))
    }

    /// What stands at `place`.
    pub(super) fn written(&self, place: Place) -> &'s str {
        let at = |offset: u32| usize::try_from(offset).unwrap_or(0);
        self.file.text().get(at(place.start)..at(place.end)).unwrap_or("")
    }
}
