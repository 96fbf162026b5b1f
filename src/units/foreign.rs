//! Amounts and dates of foreign files, whose one form somebody has named.
//!
//! What is open to doubt in general, such as `07/04/2015` or `1.234`, is plain
//! once the form is known. Whatever does not fit the named form is refused.

use super::lenient::{Bare, half_width, suggest_date};
use super::{Currency, Date, Money};

/// How a foreign file writes amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The mark before the decimals.
    pub decimal: char,
    /// The mark between groups of three digits; blanks between digits never count.
    pub group: char,
    /// Whether every amount is counted in tens of thousands 万元.
    pub ten_thousands: bool,
}

impl Default for Marks {
    fn default() -> Self {
        Self { decimal: '.', group: ',', ten_thousands: false }
    }
}

/// How a foreign file writes dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// `2025/3/5`, `2025.03.05`, `2025年3月5日`, `20250305`.
    YearFirst,
    /// `05/03/2025`, the fifth of March.
    DayFirst,
    /// `03/05/2025`, the fifth of March.
    MonthFirst,
    /// `45721`, the days that a spreadsheet counts.
    Serial,
}

/// The amount that a text is by the marks of its file, or `None`.
pub fn read_amount(text: &str, currency: Currency, marks: Marks) -> Option<Money> {
    let mut bare = Bare::of(text, currency);
    bare.is_ten_thousands |= marks.ten_thousands;
    let (whole, decimals) =
        bare.digits.rsplit_once(marks.decimal).unwrap_or((bare.digits.as_str(), ""));
    if decimals.contains(marks.group) {
        return None;
    }
    let mut groups = whole.split(marks.group);
    let first = groups.next().unwrap_or("");
    let mut digits = first.to_owned();
    for group in groups {
        if first.is_empty() || group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    if digits.is_empty() && !decimals.is_empty() {
        digits.push('0');
    }
    if !decimals.is_empty() {
        digits = format!("{digits}.{decimals}");
    }
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_plain { bare.amount(&digits, currency) } else { None }
}

/// The date that a text is by the form of its file, or `None`; a time of day is passed over.
pub fn read_date(text: &str, form: DateForm) -> Option<Date> {
    let text = without_time(text.trim());
    match form {
        DateForm::YearFirst => suggest_date(text),
        DateForm::Serial => read_serial(text),
        DateForm::DayFirst => read_parts(text).and_then(|[day, month, year]| of(year, month, day)),
        DateForm::MonthFirst => {
            read_parts(text).and_then(|[month, day, year]| of(year, month, day))
        }
    }
}

fn without_time(text: &str) -> &str {
    match text.split_once([' ', 'T', '\u{3000}']) {
        Some((date, time)) if time.contains(':') => date,
        _ => text,
    }
}

/// Three numbers with the year last; a year of two digits is one of this century.
fn read_parts(text: &str) -> Option<[i16; 3]> {
    let plain: String = text.chars().filter_map(half_width).collect();
    let parts: Vec<&str> = plain.split(['/', '-', '.']).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let number = |part: &str, most: usize| {
        let is_number = (1..=most).contains(&part.len());
        (is_number && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<i16>().ok())
            .flatten()
    };
    let year = match year.len() {
        2 => number(year, 2)? + 2000,
        4 => number(year, 4)?,
        _ => return None,
    };
    Some([number(first, 2)?, number(second, 2)?, year])
}

fn of(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// Days since 1899-12-30, which is how spreadsheets count every day after February 1900.
fn read_serial(text: &str) -> Option<Date> {
    let days = text.split_once('.').map_or(text, |(days, _)| days);
    let days: i32 = days.parse().ok().filter(|days| (61..=109_000).contains(days))?;
    Some(Date::new(1900, 3, 1)?.plus_days(days - 61))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_by_the_marks_of_their_file() {
        let point = Marks::default();
        let comma = Marks { decimal: ',', group: '.', ten_thousands: false };
        let wan = Marks { ten_thousands: true, ..point };
        let cases = [
            (point, "1,054.11", Some("1054.11")),
            (point, "£ 1,054.1", Some("1054.10")),
            (point, "1054.110", Some("1054.11")),
            (point, "-5,5", None),
            (point, "(12.30)", Some("-12.30")),
            (point, ".5", Some("0.50")),
            (point, "1.234.5", None),
            (point, ",123", None),
            (point, "", None),
            (point, "1e3", None),
            (comma, "1.234", Some("1234.00")),
            (comma, "-1 234,5", Some("-1234.50")),
            (wan, "2.5", Some("25000.00")),
            (point, "1,234.5万元", Some("12345000.00")),
        ];
        for (marks, text, expected) in cases {
            let actual = read_amount(text, Currency::CNY, marks).map(|amount| amount.to_string());
            assert_eq!(actual.as_deref(), expected, "amount {text:?}");
        }
    }

    #[test]
    fn dates_by_the_form_of_their_file() {
        let cases = [
            (DateForm::DayFirst, "07/04/2015", Some("2015-04-07")),
            (DateForm::MonthFirst, "07/04/2015", Some("2015-07-04")),
            (DateForm::DayFirst, "7.4.15", Some("2015-04-07")),
            (DateForm::DayFirst, "31/04/2015", None),
            (DateForm::DayFirst, "2015-04-07", None),
            (DateForm::YearFirst, "2015/05/05", Some("2015-05-05")),
            (DateForm::YearFirst, "2025年3月5日", Some("2025-03-05")),
            (DateForm::YearFirst, "2025-03-05 14:22:10", Some("2025-03-05")),
            (DateForm::YearFirst, "07/04/2015", None),
            (DateForm::Serial, "45721", Some("2025-03-05")),
            (DateForm::Serial, "45721.75", Some("2025-03-05")),
            (DateForm::Serial, "-3", None),
        ];
        for (form, text, expected) in cases {
            let actual = read_date(text, form).map(|date| date.to_string());
            assert_eq!(actual.as_deref(), expected, "date {text:?}");
        }
    }
}
