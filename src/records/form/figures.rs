//! Reading the cells of a row: amounts, numbers, dates and periods.

use super::table::{Row, Slot};
use crate::diag::{At, Code, Finding, Report, Value};
use crate::units::{
    AmountFault, Currency, Date, DateFault, Money, Period, Quantity, Rate, suggest_amount,
    suggest_date, suggest_period, suggest_serial_date,
};

const BAD_AMOUNT: Code = Code("bad-amount");
const BAD_NUMBER: Code = Code("bad-number");
const BAD_RATE: Code = Code("bad-rate");
const BAD_COUNT: Code = Code("bad-count");
const BAD_DATE: Code = Code("bad-date");
const BAD_PERIOD: Code = Code("bad-period");

impl Row<'_, '_> {
    /// An amount in the community's currency.
    pub(crate) fn amount(
        &mut self,
        slot: Slot,
        currency: Currency,
        report: &mut Report,
    ) -> Option<At<Money>> {
        let text = self.exact(slot, report)?;
        match Money::parse(&text.value, currency) {
            Ok(amount) => Some(At::new(amount, text.place)),
            Err(fault) => {
                let finding = self.amount_fault(slot, &text.value, fault, currency);
                self.fail(finding, report);
                None
            }
        }
    }

    fn amount_fault(
        &self,
        slot: Slot,
        text: &str,
        fault: AmountFault,
        currency: Currency,
    ) -> Finding {
        let finding = self
            .fault(BAD_AMOUNT, slot)
            .with("text", text)
            .with("decimals", Value::Count(i64::from(currency.decimals())));
        match fault {
            AmountFault::TooManyDecimals => finding.hint("hint-decimals"),
            AmountFault::TooLarge => finding.hint("hint-large"),
            AmountFault::Empty | AmountFault::NotPlain => {
                match suggest_amount(brief(text), currency) {
                    Some(amount) => finding.with("near", amount.to_string()).hint("hint-near"),
                    None => finding,
                }
            }
        }
    }

    /// A number with up to six decimals.
    pub(crate) fn number(&mut self, slot: Slot, report: &mut Report) -> Option<At<Quantity>> {
        self.parsed(slot, report, BAD_NUMBER, Quantity::parse)
    }

    /// A price: a number that is multiplied before it is rounded.
    pub(crate) fn rate(&mut self, slot: Slot, report: &mut Report) -> Option<At<Rate>> {
        self.parsed(slot, report, BAD_RATE, Rate::parse)
    }

    /// A whole number, zero or more.
    pub(crate) fn count(&mut self, slot: Slot, report: &mut Report) -> Option<At<u32>> {
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        self.parsed(slot, report, BAD_COUNT, |text| {
            is_plain(text).then(|| text.parse().ok()).flatten()
        })
    }

    /// A date.
    pub(crate) fn date(&mut self, slot: Slot, report: &mut Report) -> Option<At<Date>> {
        let text = self.exact(slot, report)?;
        match Date::parse(&text.value) {
            Ok(date) => Some(At::new(date, text.place)),
            Err(fault) => {
                let finding = self.fault(BAD_DATE, slot).with("text", &*text.value);
                self.fail(date_fault(finding, &text.value, fault), report);
                None
            }
        }
    }

    /// A date that must be there.
    pub(crate) fn filled_date(&mut self, slot: Slot, report: &mut Report) -> Option<At<Date>> {
        self.filled(slot, report)?;
        self.date(slot, report)
    }

    /// A period.
    pub(crate) fn period(&mut self, slot: Slot, report: &mut Report) -> Option<At<Period>> {
        let text = self.exact(slot, report)?;
        let period = Period::parse(&text.value);
        if period.is_none() {
            let finding = self.fault(BAD_PERIOD, slot).with("text", &*text.value);
            let finding = match suggest_period(brief(&text.value)) {
                Some(near) => finding.with("near", near.to_string()).hint("hint-near"),
                None => finding,
            };
            self.fail(finding, report);
        }
        period.map(|period| At::new(period, text.place))
    }

    /// A period that must be there.
    pub(crate) fn filled_period(&mut self, slot: Slot, report: &mut Report) -> Option<At<Period>> {
        self.filled(slot, report)?;
        self.period(slot, report)
    }

    /// The amounts of a column that stands once for each fund, by the fund's id.
    pub(crate) fn amounts_by_suffix(
        &mut self,
        slot: Slot,
        currency: Currency,
        report: &mut Report,
    ) -> Vec<(String, At<Money>)> {
        let table = self.table;
        let mut amounts = Vec::new();
        for (suffix, position) in &table.headings.qualified[slot.index()] {
            let Some(text) = self.text_at(Some(*position)) else { continue };
            match Money::parse(&text.value, currency) {
                Ok(amount) => amounts.push((suffix.clone(), At::new(amount, text.place))),
                Err(fault) => {
                    let finding = self.amount_fault(slot, &text.value, fault, currency);
                    self.fail(finding.at(text.place), report);
                }
            }
        }
        amounts
    }

    /// A cell read by `parse`, or reported under `code`.
    fn parsed<T>(
        &mut self,
        slot: Slot,
        report: &mut Report,
        code: Code,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        let text = self.exact(slot, report)?;
        let value = parse(&text.value);
        if value.is_none() {
            let finding = self.fault(code, slot).with("text", &*text.value);
            self.fail(finding, report);
        }
        value.map(|value| At::new(value, text.place))
    }
}

/// A date that cannot be read, with the one that it most likely means.
fn date_fault(finding: Finding, text: &str, fault: DateFault) -> Finding {
    if fault == DateFault::NoSuchDay {
        return finding.hint("hint-no-such-day");
    }
    match (suggest_date(brief(text)), suggest_serial_date(text)) {
        (Some(date), _) => finding.with("near", date.to_string()).hint("hint-near"),
        (None, Some(date)) => finding.with("near", date.to_string()).hint("hint-serial"),
        (None, None) => finding,
    }
}

/// The text if it is as short as a value is: nobody means a date by a megabyte.
fn brief(text: &str) -> &str {
    if text.len() < 100 { text } else { "" }
}
