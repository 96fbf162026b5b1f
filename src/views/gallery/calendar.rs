//! Samples of the calendar of spending days: a whole year of marks and lines, and a month without any.

use super::kit::{BELOW, HUGE, Kit, PLAIN};
use crate::units::{Date, Month};
use crate::views::chart::{Border, Callout, DayMark, DaysOfMonth, Name, SpendingCalendar};

pub(super) fn spending_calendar(kit: Kit<'_>) -> SpendingCalendar {
    let last = kit.date().month();
    let months = (0..kit.either(12, 1)).rev().map(|before: i16| last.plus(-before));
    let months: Vec<DaysOfMonth> = months.map(|month| days_of(kit, month)).collect();
    let said = |month, day| Callout { month, day, text: kit.thing() };
    let border = |month, is_closed| Border { after: said(month, 14), is_closed };
    SpendingCalendar {
        question: kit.text(),
        summary: kit.text(),
        months,
        callout: kit.only(said(2, 30)),
        borders: kit.only(vec![border(6, true), border(9, false)]).unwrap_or_default(),
    }
}

fn days_of(kit: Kit<'_>, month: Month) -> DaysOfMonth {
    let amounts = [HUGE, PLAIN, BELOW, PLAIN];
    let day = |date: Date| DayMark {
        mark: kit.only(kit.mark(amounts[usize::from(date.day().unsigned_abs()) % 4])),
        is_told: kit.is_full,
        is_weekend: date.is_weekend(),
    };
    let (first, count) = (month.first_day(), i32::from(month.last_day().day()));
    DaysOfMonth {
        name: Name::new(kit.words.month(month), kit.words.short_month(month)),
        days: (0..count).map(|offset| day(first.plus_days(offset))).collect(),
    }
}
