//! The chart of a year day by day.

use super::Told;
use crate::analysis::{SpendingDay, SpendingDays};
use crate::units::{Date, Month};
use crate::views::chart::{Border, Callout, DayMark, DaysOfMonth, Mark, Name, SpendingCalendar};

/// The chart, with its answer in words.
pub(super) fn picture(told: Told<'_>, days: &SpendingDays, text: &str) -> SpendingCalendar {
    let months = told.figures.year.months();
    let row = |month| row(told, days, month, days.of_month(month));
    SpendingCalendar {
        question: told.scene.words_of("budget-days-title"),
        summary: text.to_owned(),
        months: months.map(row).collect(),
        callout: days.dearest().first().map(|day| callout(told, day)),
        borders: borders(told, days),
    }
}

/// A month of the chart.
fn row(told: Told<'_>, days: &SpendingDays, month: Month, some: &[SpendingDay]) -> DaysOfMonth {
    let words = &told.scene.words;
    let mark = |day: &SpendingDay| Mark::money(day.spent, words.money(day.spent));
    let day = |day: &SpendingDay| DayMark {
        mark: day.largest.map(|_| mark(day)),
        is_told: days.is_told(day.date),
        is_weekend: day.date.is_weekend(),
    };
    DaysOfMonth {
        name: Name::new(words.month(month), words.short_month(month)),
        days: some.iter().map(day).collect(),
    }
}

/// Words beside a day of the chart.
fn beside(told: Told<'_>, date: Date, text: String) -> Callout {
    let position = told.figures.year.position(date.month()).unwrap_or(1);
    let day = usize::try_from(date.day()).unwrap_or(1);
    Callout { month: position - 1, day: day - 1, text }
}

fn callout(told: Told<'_>, day: &SpendingDay) -> Callout {
    let words = &told.scene.words;
    let values = [
        ("day", words.short_date(day.date).into()),
        ("amount", words.rounded_money(day.spent).into()),
    ];
    beside(told, day.date, words.say("budget-days-callout", &values))
}

/// Up to which days the books are closed, and to which they reach, where that is within the year.
fn borders(told: Told<'_>, days: &SpendingDays) -> Vec<Border> {
    let (scene, year) = (told.scene, told.figures.year);
    let start = scene.books().community.year_start;
    let closings = scene.books().closings.iter();
    let closed = closings.map(|closing| closing.period.last_day(start)).max();
    let reached = days.told.map(|(_, last)| last).filter(|last| Some(*last) != closed);
    let border = |(date, is_closed, key): (Option<Date>, bool, &str)| {
        let date = date.filter(|date| year.contains(*date) && *date < year.last_day())?;
        let text = scene.words.say(key, &[("day", scene.words.short_date(date).into())]);
        Some(Border { after: beside(told, date, text), is_closed })
    };
    let all = [(closed, true, "budget-days-closed"), (reached, false, "budget-days-reached")];
    all.into_iter().filter_map(border).collect()
}
