//! A year of spending, day by day, up to the middle of August.

use sunbook::views::chart::{Border, Callout, DayMark, DaysOfMonth, SpendingCalendar};

use super::{month, yuan};

/// Days with spending, as `month-day amount`; on the 20th of May more came back than was paid.
const SPENT: &str = "1-8 2400 1-15 61200 2-7 1800 2-14 58000 3-14 60400 3-21 96 4-11 3300 \
    4-15 59900 5-14 61000 5-20 -18000 6-3 0 6-13 61500 7-15 144550 7-16 8200 7-31 12000 \
    8-8 2600 8-14 60800";

/// The days of a common year, which began on a Wednesday.
const LENGTHS: [usize; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Spending of a year that is closed up to July and booked up to the 20th of August.
pub(crate) fn spending_calendar() -> SpendingCalendar {
    let words: Vec<&str> = SPENT.split_whitespace().collect();
    let amount = |month: usize, day: usize| {
        let wanted = format!("{month}-{day}");
        let found = words.chunks(2).find(|pair| pair[0] == wanted);
        found.map(|pair| yuan(pair[1], pair[1]))
    };
    let mut passed = 0;
    let mut months = Vec::new();
    for (index, length) in LENGTHS.into_iter().enumerate() {
        let day = |day: usize| DayMark {
            mark: amount(index + 1, day),
            is_told: index < 7 || (index == 7 && day <= 20),
            is_weekend: [3, 4].contains(&((passed + day - 1) % 7)),
        };
        months.push(DaysOfMonth { name: month(index + 1), days: (1..=length).map(day).collect() });
        passed += length;
    }
    let said = |month, day, text: &str| Callout { month, day, text: text.into() };
    SpendingCalendar {
        question: "钱是哪几天花出去的".into(),
        summary: "有 15 天花了钱，最多的是7月15日。".into(),
        months,
        callout: Some(said(6, 14, "7月15日 14.46 万元")),
        borders: vec![
            Border { after: said(6, 30, "关账到7月31日"), is_closed: true },
            Border { after: said(7, 19, "账记到8月20日"), is_closed: false },
        ],
    }
}
