//! Amounts and dates as people and spreadsheets write them.
//!
//! For `import`, which reads them, and for hints, which show the mended form.
//! The files of a community are read strictly and never through this.

use super::{Currency, Date, Money, Period};

/// The amount that a text most likely means, or `None` where it is open to doubt.
///
/// Understands group separators, full-width digits, signs of currency before
/// or after, 元 and 万元, brackets or a trailing minus for negative amounts.
pub fn suggest_amount(text: &str, currency: Currency) -> Option<Money> {
    let bare = Bare::of(text, currency);
    let digits = without_groups(&bare.digits)?;
    bare.amount(&digits, currency)
}

/// What is left of a written amount without signs and units.
pub(super) struct Bare {
    /// Digits with their marks, half-width and without blanks.
    pub(super) digits: String,
    is_negative: bool,
    pub(super) is_ten_thousands: bool,
}

impl Bare {
    /// Takes signs of currency, 元 and 万元, brackets and minus signs away.
    pub(super) fn of(text: &str, currency: Currency) -> Self {
        let plain: String = text.chars().filter_map(half_width).collect();
        let mut text = plain.as_str();
        let (mut is_negative, mut is_ten_thousands) = (false, false);
        if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            (text, is_negative) = (inner, true);
        }
        loop {
            let before = text;
            for unit in ["¥", "$", "€", "£", "CNY", "RMB", "人民币", "元", currency.code()]
            {
                text = text.strip_prefix(unit).unwrap_or(text);
                text = text.strip_suffix(unit).unwrap_or(text);
            }
            if let Some(rest) = text.strip_suffix('万') {
                (text, is_ten_thousands) = (rest, true);
            }
            if let Some(rest) = text.strip_prefix('-').or_else(|| text.strip_suffix('-')) {
                (text, is_negative) = (rest, !is_negative);
            }
            text = text.strip_prefix('+').unwrap_or(text);
            if text == before {
                break;
            }
        }
        Self { digits: text.to_owned(), is_negative, is_ten_thousands }
    }

    /// The amount that `digits`, with a point as the only mark, are in these units.
    pub(super) fn amount(&self, digits: &str, currency: Currency) -> Option<Money> {
        let moved = self.is_ten_thousands.then(|| shifted(digits, 4));
        let digits = moved.as_deref().unwrap_or(digits);
        let amount = Money::parse(&trimmed(digits, currency), currency).ok()?;
        Some(if self.is_negative { -amount } else { amount })
    }
}

/// The date that a text most likely means: `2025/3/5`, `2025.3.5`, `2025年3月5日`, `20250305`.
///
/// Forms that put the day or the month first are open to doubt and give `None`.
pub fn suggest_date(text: &str) -> Option<Date> {
    let plain: String = text.trim().chars().filter_map(half_width).collect();
    let parts: Vec<&str> =
        plain.split(['-', '/', '.', '年', '月', '日']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<i16>().ok();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [all] if all.len() == 8 && all.is_ascii() => {
            (number(&all[..4])?, number(&all[4..6])?, number(&all[6..])?)
        }
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// The period that a text most likely means: `2025年3月`, `2025/3`, `202503`, `2025年第1季度`.
pub fn suggest_period(text: &str) -> Option<Period> {
    let plain: String = text.trim().chars().filter_map(half_width).collect();
    let plain = plain.to_uppercase();
    let year = plain.get(..4)?;
    let part = plain[4..].trim_start_matches(['年', '-', '/', '.', '第']);
    let written = match part {
        "" => year.to_owned(),
        "上半年" => format!("{year}-H1"),
        "下半年" => format!("{year}-H2"),
        part => match (part.strip_prefix('Q'), part.strip_suffix("季度")) {
            (Some(number), _) | (None, Some(number)) => format!("{year}-Q{number}"),
            (None, None) => format!("{year}-{:0>2}", part.trim_end_matches('月')),
        },
    };
    Period::parse(&written)
}

/// The day that a spreadsheet counts as this number: `45231` is 2023-11-01.
///
/// Only numbers from 1982 to 2064 are taken for days.
pub fn suggest_serial_date(text: &str) -> Option<Date> {
    let number: i32 = text.parse().ok().filter(|number| (30_000..60_000).contains(number))?;
    Some(Date::new(1900, 1, 1)?.plus_days(number - 2))
}

/// The half-width form of a character; blanks vanish.
pub fn half_width(c: char) -> Option<char> {
    match c {
        c if c.is_whitespace() => None,
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0),
        '￥' => Some('¥'),
        '−' | '–' | '—' => Some('-'),
        '。' => Some('.'),
        c => Some(c),
    }
}

/// The digits and the decimal point, where the grouping leaves no doubt which is which.
fn without_groups(text: &str) -> Option<String> {
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\''));
    if text.is_empty() || !is_plain || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let point = match (text.rfind('.'), text.rfind(',')) {
        (Some(point), Some(comma)) => Some(point.max(comma)),
        (Some(point), None) => (text.matches('.').count() == 1).then_some(point),
        (None, Some(comma)) => {
            let is_group = text.len() - comma - 1 == 3;
            (text.matches(',').count() == 1 && !is_group).then_some(comma)
        }
        (None, None) => None,
    };
    let (whole, decimals) = match point {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let is_whole = whole.split([',', '.', '\'']).skip(1).all(|group| group.len() == 3);
    if !is_whole || decimals.contains([',', '.', '\'']) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let whole = if whole.is_empty() { "0" } else { &whole };
    Some(if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") })
}

/// The number with its decimal point moved to the right.
fn shifted(digits: &str, places: usize) -> String {
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = format!("{decimals:0<places$}");
    let (moved, rest) = padded.split_at(places);
    if rest.is_empty() { format!("{whole}{moved}") } else { format!("{whole}{moved}.{rest}") }
}

/// The number without zeros past the currency's decimals.
fn trimmed(digits: &str, currency: Currency) -> String {
    let most = usize::try_from(currency.decimals()).unwrap_or(0);
    let Some((whole, decimals)) = digits.split_once('.') else { return digits.to_owned() };
    let kept = decimals.trim_end_matches('0');
    let kept = if kept.len() < most { &decimals[..decimals.len().min(most)] } else { kept };
    if kept.is_empty() { whole.to_owned() } else { format!("{whole}.{kept}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_write_them() {
        let cases = [
            ("1,234.56", Some("1234.56")),
            ("1.234,56", Some("1234.56")),
            ("1 234,56", Some("1234.56")),
            ("１２．３", Some("12.30")),
            ("￥5", Some("5.00")),
            ("$ 1,054.11", Some("1054.11")),
            ("5元", Some("5.00")),
            ("2.5万元", Some("25000.00")),
            ("(5.00)", Some("-5.00")),
            ("5-", Some("-5.00")),
            ("−5", Some("-5.00")),
            ("+5", Some("5.00")),
            (".5", Some("0.50")),
            ("45.55USD", None),
            ("1,234", Some("1234.00")),
            ("12,34", Some("12.34")),
            ("12.500", Some("12.50")),
            ("12.505", None),
            ("1e3", None),
            ("约100", None),
            ("", None),
            ("=1+1", None),
        ];
        for (text, expected) in cases {
            let actual = suggest_amount(text, Currency::CNY).map(|amount| amount.to_string());
            assert_eq!(actual.as_deref(), expected, "amount {text:?}");
        }
    }

    #[test]
    fn dates_as_people_write_them() {
        let cases = [
            ("2025/3/5", Some("2025-03-05")),
            ("2025.03.05", Some("2025-03-05")),
            ("2025年3月5日", Some("2025-03-05")),
            ("２０２５－０３－０５", Some("2025-03-05")),
            ("20250305", Some("2025-03-05")),
            ("24/5/6", None),
            ("07/04/2015", None),
            ("45231", None),
            ("2025-02-30", None),
        ];
        for (text, expected) in cases {
            let actual = suggest_date(text).map(|date| date.to_string());
            assert_eq!(actual.as_deref(), expected, "date {text:?}");
        }
    }
    #[test]
    fn periods_as_people_write_them() {
        let cases = [
            ("2025年3月", Some("2025-03")),
            ("2025/3", Some("2025-03")),
            ("202503", Some("2025-03")),
            ("2025年", Some("2025")),
            ("2025q1", Some("2025-Q1")),
            ("2025年第3季度", Some("2025-Q3")),
            ("2025上半年", Some("2025-H1")),
            ("2025年13月", None),
            ("3月", None),
            ("25-3", None),
        ];
        for (text, expected) in cases {
            let actual = suggest_period(text).map(|period| period.to_string());
            assert_eq!(actual.as_deref(), expected, "period {text:?}");
        }
        assert_eq!(suggest_serial_date("45231").map(|d| d.to_string()), Some("2023-11-01".into()));
        assert_eq!(suggest_serial_date("1"), None);
    }
}
