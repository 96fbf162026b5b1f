//! Reading the cells of a row as what their columns hold.

use std::borrow::Cow;

use super::ids::{date_like_id, id_fault};
use super::scan::Cell;
use super::table::{Row, Slot};
use crate::diag::{At, Code, Finding, Place, Report, Value};
use crate::units::{
    AmountFault, Currency, Date, DateFault, Localized, Money, Period, Quantity, Rate,
    suggest_amount, suggest_date,
};

const EMPTY_CELL: Code = Code("empty-cell");
const STRAY_BLANK: Code = Code("stray-blank");
const BAD_AMOUNT: Code = Code("bad-amount");
const BAD_NUMBER: Code = Code("bad-number");
const BAD_RATE: Code = Code("bad-rate");
const BAD_COUNT: Code = Code("bad-count");
const BAD_DATE: Code = Code("bad-date");
const BAD_PERIOD: Code = Code("bad-period");
const UNKNOWN_WORD: Code = Code("unknown-word");

impl<'s> Row<'_, 's> {
    /// The place of the whole row.
    pub(in crate::records) fn place(&self) -> Place {
        let first = self.cells.first().map(|cell| self.table.place(cell));
        let last = self.cells.last().map(|cell| self.table.place(cell));
        match (first, last) {
            (Some(first), Some(last)) => first.to(last),
            _ => Place::top(crate::diag::FileId(0)),
        }
    }

    /// The place of one cell, or of the whole row where the column is absent.
    pub(in crate::records) fn place_of(&self, slot: Slot) -> Place {
        self.cell(slot).map_or_else(|| self.place(), |cell| self.table.place(cell))
    }

    /// Reports `finding` and leaves the row out.
    pub(in crate::records) fn fail(&mut self, finding: Finding, report: &mut Report) {
        self.failed = true;
        report.push(finding);
    }

    /// What the cell says, without blanks around it; `None` where it is empty.
    pub(in crate::records) fn text(&self, slot: Slot) -> Option<At<Cow<'s, str>>> {
        self.text_at(self.table.headings.positions[slot.index()])
    }

    fn text_at(&self, position: Option<usize>) -> Option<At<Cow<'s, str>>> {
        let cell = self.cells.get(position?)?;
        let text = match &cell.text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        (!text.is_empty()).then(|| At::new(text, self.table.place(cell)))
    }

    /// The same; an empty cell is reported and fails the row.
    pub(in crate::records) fn filled(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        let text = self.text(slot);
        if text.is_none() {
            let finding = self.fault(EMPTY_CELL, slot);
            self.fail(finding, report);
        }
        text
    }

    /// A name that other files refer to, or a reference to one.
    pub(in crate::records) fn id(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        let text = self.exact(slot, report)?;
        if let Some(finding) = id_fault(&text.value, text.place) {
            self.fail(finding, report);
            return None;
        }
        Some(text)
    }

    /// A name that must be there.
    pub(in crate::records) fn filled_id(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        self.filled(slot, report)?;
        self.id(slot, report)
    }

    /// A text with its translations.
    pub(in crate::records) fn localized(&self, slot: Slot) -> Option<At<Localized>> {
        let first = self.text(slot)?;
        let mut text = Localized::new(&*first.value);
        for (language, position) in &self.table.headings.translations[slot.index()] {
            if let Some(translation) = self.text_at(Some(*position)) {
                text = text.with(language.clone(), &*translation.value);
            }
        }
        Some(At::new(text, first.place))
    }

    /// A text that must be there, with its translations.
    pub(in crate::records) fn filled_localized(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Localized>> {
        self.filled(slot, report)?;
        self.localized(slot)
    }

    /// The amounts of a column that stands once for each fund, by the fund's id.
    pub(in crate::records) fn amounts_by_suffix(
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

    /// A name that is declared here; one that a spreadsheet would turn into a date is noticed.
    pub(in crate::records) fn declared_id(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Cow<'s, str>>> {
        let id = self.filled_id(slot, report)?;
        if let Some(finding) = date_like_id(&id.value, id.place) {
            report.push(finding);
        }
        Some(id)
    }

    /// An amount in the community's currency.
    pub(in crate::records) fn amount(
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
            AmountFault::Empty | AmountFault::NotPlain => match suggest_amount(text, currency) {
                Some(amount) => finding.with("near", amount.to_string()).hint("hint-near"),
                None => finding,
            },
        }
    }

    /// A number with up to six decimals.
    pub(in crate::records) fn number(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Quantity>> {
        self.parsed(slot, report, BAD_NUMBER, Quantity::parse)
    }

    /// A price: a number that is multiplied before it is rounded.
    pub(in crate::records) fn rate(&mut self, slot: Slot, report: &mut Report) -> Option<At<Rate>> {
        self.parsed(slot, report, BAD_RATE, Rate::parse)
    }

    /// A whole number, zero or more.
    pub(in crate::records) fn count(&mut self, slot: Slot, report: &mut Report) -> Option<At<u32>> {
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        self.parsed(slot, report, BAD_COUNT, |text| {
            is_plain(text).then(|| text.parse().ok()).flatten()
        })
    }

    /// A date.
    pub(in crate::records) fn date(&mut self, slot: Slot, report: &mut Report) -> Option<At<Date>> {
        let text = self.exact(slot, report)?;
        match Date::parse(&text.value) {
            Ok(date) => Some(At::new(date, text.place)),
            Err(fault) => {
                let finding = self.fault(BAD_DATE, slot).with("text", &*text.value);
                let finding = match (fault, suggest_date(&text.value)) {
                    (DateFault::NoSuchDay, _) => finding.hint("hint-no-such-day"),
                    (DateFault::NotPlain, Some(date)) => {
                        finding.with("near", date.to_string()).hint("hint-near")
                    }
                    (DateFault::NotPlain, None) => finding,
                };
                self.fail(finding, report);
                None
            }
        }
    }

    /// A date that must be there.
    pub(in crate::records) fn filled_date(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Date>> {
        self.filled(slot, report)?;
        self.date(slot, report)
    }

    /// A period.
    pub(in crate::records) fn period(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Period>> {
        self.parsed(slot, report, BAD_PERIOD, Period::parse)
    }

    /// A period that must be there.
    pub(in crate::records) fn filled_period(
        &mut self,
        slot: Slot,
        report: &mut Report,
    ) -> Option<At<Period>> {
        self.filled(slot, report)?;
        self.period(slot, report)
    }

    /// One of a few words, each in English and in Chinese.
    pub(in crate::records) fn word<T: Copy>(
        &mut self,
        slot: Slot,
        words: &[(&'static str, &'static str, T)],
        report: &mut Report,
    ) -> Option<At<T>> {
        let text = self.exact(slot, report)?;
        let is_it = |(english, chinese, _): &&(&str, &str, T)| {
            *english == text.value || *chinese == text.value
        };
        if let Some((_, _, value)) = words.iter().find(is_it) {
            return Some(At::new(*value, text.place));
        }
        let is_chinese = self.table.is_chinese();
        let known =
            words.iter().map(|(english, chinese, _)| *if is_chinese { chinese } else { english });
        let finding = self
            .fault(UNKNOWN_WORD, slot)
            .with("text", &*text.value)
            .with("words", Value::texts(known));
        self.fail(finding, report);
        None
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

    /// A cell in which blanks at the ends are a slip.
    fn exact(&mut self, slot: Slot, report: &mut Report) -> Option<At<Cow<'s, str>>> {
        let text = self.text(slot)?;
        let written = self.cell(slot).map_or("", |cell| &cell.text);
        if written.len() != text.value.len() {
            let finding = self.fault(STRAY_BLANK, slot).with("text", &*text.value);
            self.fail(finding, report);
            return None;
        }
        Some(text)
    }

    /// A finding at a cell, naming its column as the file heads it.
    pub(in crate::records) fn fault(&self, code: Code, slot: Slot) -> Finding {
        Finding::error(code, self.place_of(slot)).with("column", self.table.heading(slot))
    }

    fn cell(&self, slot: Slot) -> Option<&Cell<'s>> {
        self.table.headings.positions[slot.index()].and_then(|position| self.cells.get(position))
    }
}
