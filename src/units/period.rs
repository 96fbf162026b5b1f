//! Fiscal years and the periods that rows are said to belong to.

use std::fmt;

use super::{Date, Month};

/// The month in which a community's fiscal year starts, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YearStart(i8);

impl YearStart {
    /// The calendar year.
    pub const JANUARY: Self = Self(1);

    /// A start in month `number`, or `None` where that is no month.
    pub fn new(number: i64) -> Option<Self> {
        i8::try_from(number).ok().filter(|number| (1..=12).contains(number)).map(Self)
    }

    /// The fiscal year in which `date` lies.
    pub fn year_of(self, date: Date) -> FiscalYear {
        self.year_of_month(date.month())
    }

    /// The fiscal year in which `month` lies.
    pub fn year_of_month(self, month: Month) -> FiscalYear {
        let earlier = i16::from(month.number() < self.0);
        FiscalYear { number: month.year() - earlier, start: self }
    }

    /// The fiscal year that starts in calendar year `number`.
    pub fn year(self, number: i16) -> FiscalYear {
        FiscalYear { number, start: self }
    }
}

/// A community's year of account, named after the calendar year in which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FiscalYear {
    number: i16,
    start: YearStart,
}

impl FiscalYear {
    /// The calendar year in which it starts, which is its name.
    pub fn number(self) -> i16 {
        self.number
    }

    /// Its first month.
    pub fn first_month(self) -> Month {
        Month::of(self.number, self.start.0)
    }

    /// Its last month.
    pub fn last_month(self) -> Month {
        self.first_month().plus(11)
    }

    /// Its first and its last month.
    pub fn span(self) -> (Month, Month) {
        (self.first_month(), self.last_month())
    }

    /// Its twelve months in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        (0..12).map(move |index| self.first_month().plus(index))
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        self.first_month().first_day()
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.last_month().last_day()
    }

    /// Whether `date` lies in it.
    pub fn contains(self, date: Date) -> bool {
        self.start.year_of(date) == self
    }

    /// The place of `month` in the year, 1 to 12, or `None` where it lies outside.
    pub fn position(self, month: Month) -> Option<usize> {
        let index = usize::try_from(month.months_since(self.first_month())).ok()?;
        (index < 12).then_some(index + 1)
    }
}

/// A span of time that a row belongs to, as the files write it.
///
/// # Shape
///
/// `2025` a fiscal year, `2025-03` a calendar month, `2025-Q1` and `2025-H1` a
/// quarter and a half of a fiscal year, `..2024` that fiscal year and all before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// That fiscal year and every earlier one.
    UpTo(i16),
    /// A fiscal year.
    Year(i16),
    /// A half of a fiscal year, 1 or 2.
    Half(i16, i8),
    /// A quarter of a fiscal year, 1 to 4.
    Quarter(i16, i8),
    /// A calendar month.
    Month(Month),
}

impl Period {
    /// Reads a period as the files write it.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(year) = text.strip_prefix("..") {
            return year_number(year).map(Self::UpTo);
        }
        let Some((year, part)) = text.split_once('-') else {
            return year_number(text).map(Self::Year);
        };
        let number = |most| digits::<i8>(&part[1..], 1).filter(|n| (1..=most).contains(n));
        match part.as_bytes().first()? {
            b'Q' => Some(Self::Quarter(year_number(year)?, number(4)?)),
            b'H' => Some(Self::Half(year_number(year)?, number(2)?)),
            _ => Month::parse(text).map(Self::Month),
        }
    }

    /// The first and last month, in a community whose years begin at `start`.
    ///
    /// An open period begins in January 1900.
    pub fn months(self, start: YearStart) -> (Month, Month) {
        let part = |year: i16, length: i16, index: i8| {
            let first = start.year(year).first_month().plus(length * (i16::from(index) - 1));
            (first, first.plus(length - 1))
        };
        match self {
            Self::UpTo(year) => (Month::of(1900, 1), start.year(year).last_month()),
            Self::Year(year) => part(year, 12, 1),
            Self::Half(year, half) => part(year, 6, half),
            Self::Quarter(year, quarter) => part(year, 3, quarter),
            Self::Month(month) => (month, month),
        }
    }

    /// The last day, in a community whose years begin at `start`.
    pub fn last_day(self, start: YearStart) -> Date {
        self.months(start).1.last_day()
    }

    /// The first day, in a community whose years begin at `start`.
    pub fn first_day(self, start: YearStart) -> Date {
        self.months(start).0.first_day()
    }

    /// Whether it is that fiscal year, whole.
    pub fn is_whole(self, year: FiscalYear) -> bool {
        self.months(year.start) == year.span()
    }

    /// The fiscal year it ends in.
    pub fn year(self, start: YearStart) -> FiscalYear {
        start.year_of_month(self.months(start).1)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UpTo(year) => write!(f, "..{year:04}"),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Half(year, half) => write!(f, "{year:04}-H{half}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(month) => write!(f, "{month}"),
        }
    }
}

pub(super) fn year_number(text: &str) -> Option<i16> {
    digits::<i16>(text, 4).filter(|year| (1900..=2198).contains(year))
}

/// A number written with exactly `length` digits.
pub(super) fn digits<T: std::str::FromStr>(text: &str, length: usize) -> Option<T> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_written_alike() {
        for text in ["2025", "2025-03", "2025-Q1", "2025-H2", "..2024"] {
            assert_eq!(Period::parse(text).map(|period| period.to_string()).as_deref(), Some(text));
        }
        for text in
            ["", "25", "2025-3", "2025-13", "2025-Q5", "2025-H0", "2025-", "...2024", "2025-Q一"]
        {
            assert_eq!(Period::parse(text), None, "period {text:?}");
        }
    }

    #[test]
    fn a_fiscal_year_may_start_in_any_month() {
        let july = YearStart::new(7).unwrap();
        let march = Date::parse("2026-03-15").unwrap();
        assert_eq!(july.year_of(march).number(), 2025);
        assert_eq!(july.year(2025).last_day().to_string(), "2026-06-30");
        let second_quarter = Period::Quarter(2025, 2).months(july);
        assert_eq!(
            (second_quarter.0.to_string(), second_quarter.1.to_string()),
            ("2025-10".to_owned(), "2025-12".to_owned())
        );
    }
}
