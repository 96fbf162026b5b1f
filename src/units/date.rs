//! Civil dates: days on a calendar, without clock or time zone.

use std::fmt;

use jiff::civil;

use super::Month;

/// A day, from 1900-01-01 to 2199-12-31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// Why a text is not a date in the form that the files use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It is not written as `2025-03-05`.
    NotPlain,
    /// It is written so, but the calendar has no such day.
    NoSuchDay,
}

impl Date {
    /// The earliest day that books can name.
    pub const EARLIEST: Self = Self(civil::date(1900, 1, 1));

    /// Reads a date as the files write it: `2025-03-05`.
    ///
    /// # Errors
    ///
    /// Every other form is refused, and so is a day that the calendar lacks.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let bytes = text.as_bytes();
        let is_plain = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !is_plain {
            return Err(DateFault::NotPlain);
        }
        let year = text[..4].parse().map_err(|_| DateFault::NotPlain)?;
        let month = text[5..7].parse().map_err(|_| DateFault::NotPlain)?;
        let day = text[8..].parse().map_err(|_| DateFault::NotPlain)?;
        Self::new(year, month, day).ok_or(DateFault::NoSuchDay)
    }

    /// The day of the calendar, or `None` where there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let in_range = (1900..=2199).contains(&year);
        civil::Date::new(year, month, day).ok().filter(|_| in_range).map(Self)
    }

    /// The day of a moment given in seconds since 1970, at `offset` seconds east of Greenwich.
    pub fn of_moment(seconds: i64, offset: i32) -> Option<Self> {
        let local = seconds.checked_add(i64::from(offset))?;
        let days = i32::try_from(local.div_euclid(86_400)).ok()?;
        let date =
            civil::date(1970, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        Self::new(date.year(), date.month(), date.day())
    }

    /// The calendar year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The calendar month it lies in.
    pub fn month(self) -> Month {
        Month::of(self.0.year(), self.0.month())
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday)
    }

    /// The number of days from `earlier` to this day; negative where it is later.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.since(earlier.0).map_or(0, |span| span.get_days())
    }

    /// This day moved by a number of days, held within the range of dates.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let moved =
            jiff::Span::new().try_days(days).ok().and_then(|span| self.0.checked_add(span).ok());
        moved.and_then(|date| Self::new(date.year(), date.month(), date.day())).unwrap_or(self)
    }
}

impl fmt::Display for Date {
    /// Writes the date as the files do: `2025-03-05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_ledgers_write_them() {
        use DateFault::{NoSuchDay, NotPlain};
        let cases = [
            ("2025-03-05", Ok("2025-03-05")),
            ("2024-02-29", Ok("2024-02-29")),
            ("2023-02-29", Err(NoSuchDay)),
            ("2024-02-30", Err(NoSuchDay)),
            ("2024-13-01", Err(NoSuchDay)),
            ("0000-00-00", Err(NoSuchDay)),
            ("2025/03/05", Err(NotPlain)),
            ("2025-3-5", Err(NotPlain)),
            ("24/5/6", Err(NotPlain)),
            ("45231", Err(NotPlain)),
            ("2024年5月1日", Err(NotPlain)),
            ("20244-01-01", Err(NotPlain)),
            ("", Err(NotPlain)),
        ];
        for (text, expected) in cases {
            let actual = Date::parse(text).map(|date| date.to_string());
            assert_eq!(actual.as_deref().map_err(|fault| *fault), expected, "date {text:?}");
        }
    }

    #[test]
    fn a_moment_belongs_to_the_day_of_its_own_zone() {
        let half_past_midnight_in_china = 1_735_662_600;
        assert_eq!(Date::of_moment(half_past_midnight_in_china, 28_800), Date::new(2025, 1, 1));
        assert_eq!(Date::of_moment(half_past_midnight_in_china, 0), Date::new(2024, 12, 31));
    }
}
