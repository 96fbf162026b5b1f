//! When the next disclosures are due.

use crate::model::{Books, Cycle};
use crate::units::{Date, Month, Period};

/// A disclosure that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The rule, by its position in the books.
    pub disclosure: usize,
    /// What it covers.
    pub period: Period,
    /// The last day.
    pub by: Date,
}

/// The next date of every rule, the soonest first.
pub(super) fn next_dues(books: &Books, today: Date) -> Vec<Due> {
    let mut dues: Vec<Due> =
        (0..books.disclosures.len()).filter_map(|index| next_due(books, index, today)).collect();
    dues.sort_by_key(|due| (due.by, due.disclosure));
    dues
}

/// The earliest period of a rule whose last day for disclosure has not passed.
fn next_due(books: &Books, index: usize, today: Date) -> Option<Due> {
    let rule = &books.disclosures[index];
    let start = books.community.year_start;
    let within = i32::try_from(rule.within_days).unwrap_or(i32::MAX);
    let first = today.month().plus(-24);
    let periods = (0..48).filter_map(|offset| ending(books, rule.every, first.plus(offset)));
    periods
        .map(|period| Due {
            disclosure: index,
            period,
            by: period.last_day(start).plus_days(within),
        })
        .find(|due| due.by >= today)
}

/// The period of a cycle that ends with `month`, if one does.
fn ending(books: &Books, every: Cycle, month: Month) -> Option<Period> {
    let year = books.community.year_start.year_of_month(month);
    let position = i8::try_from(year.position(month)?).ok()?;
    let number = year.number();
    match every {
        Cycle::Month => Some(Period::Month(month)),
        Cycle::Quarter if position % 3 == 0 => Some(Period::Quarter(number, position / 3)),
        Cycle::HalfYear if position % 6 == 0 => Some(Period::Half(number, position / 6)),
        Cycle::Year if position == 12 => Some(Period::Year(number)),
        Cycle::Quarter | Cycle::HalfYear | Cycle::Year => None,
    }
}
