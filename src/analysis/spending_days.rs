//! On which days of a year the community's own money was spent, and how much.

use super::{Activity, Span};
use crate::model::{Books, ItemKind};
use crate::units::{Date, FiscalYear, Money, Month};

/// How many days at a month's end are looked at together.
pub const MONTH_END: i8 = 5;

/// Every day of a year with what was spent on it.
#[derive(Clone, Debug)]
pub struct SpendingDays {
    /// Which year.
    pub year: FiscalYear,
    /// Every day of it, in order.
    pub days: Vec<SpendingDay>,
    /// The first and the last day of which the books can tell; none where they do not have the year.
    pub told: Option<(Date, Date)>,
    zero: Money,
}

/// One day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpendingDay {
    /// Which day.
    pub date: Date,
    /// What was spent, less what was taken back; below nothing where more was taken back.
    pub spent: Money,
    /// The entry that cost most, by its position in the books; none on a day without spending.
    pub largest: Option<usize>,
}

impl SpendingDay {
    /// Whether more was spent than was taken back.
    pub fn is_spending(&self) -> bool {
        self.spent.is_positive()
    }
}

/// Spending on some of the days that the books can tell of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// How many days.
    pub days: usize,
    /// What was spent on them.
    pub spent: Money,
}

impl SpendingDays {
    /// The days of a year; transfers and money kept for others are no spending.
    pub fn of(books: &Books, activity: &Activity, year: FiscalYear, today: Date) -> Self {
        let (first, last) = (year.first_day(), year.last_day());
        let empty = |date| SpendingDay { date, spent: books.zero(), largest: None };
        let count = last.days_since(first) + 1;
        let mut days: Vec<SpendingDay> =
            (0..count).map(|offset| empty(first.plus_days(offset))).collect();
        for month in year.months() {
            for &position in activity.of_month(month) {
                add(books, position, &mut days, first);
            }
        }
        let told = told(activity, year.span(), &days, today);
        Self { year, days, told, zero: books.zero() }
    }

    /// The days of a month of the year.
    pub fn of_month(&self, month: Month) -> &[SpendingDay] {
        let start = self.days.partition_point(|day| day.date.month() < month);
        let end = self.days.partition_point(|day| day.date.month() <= month);
        &self.days[start..end]
    }

    /// Whether the books can tell of a day.
    pub fn is_told(&self, date: Date) -> bool {
        self.told.is_some_and(|(first, last)| (first..=last).contains(&date))
    }

    /// Whether there was spending on any day, or anything of it was taken back.
    pub fn has_spending(&self) -> bool {
        self.days.iter().any(|day| day.largest.is_some())
    }

    /// The days on which more was spent than taken back, the dearest first.
    pub fn dearest(&self) -> Vec<&SpendingDay> {
        dearest(&self.days)
    }

    /// Spending of all days that the books can tell of.
    pub fn so_far(&self) -> Stretch {
        self.stretch(|_| true)
    }

    /// Spending on the last days of each month.
    pub fn at_month_ends(&self) -> Stretch {
        self.stretch(|date| date.month().last_day().day() - date.day() < MONTH_END)
    }

    /// Spending in the last month of the year.
    pub fn in_last_month(&self) -> Stretch {
        self.stretch(|date| date.month() == self.year.last_month())
    }

    fn stretch(&self, counts: impl Fn(Date) -> bool) -> Stretch {
        let mut sum = Stretch { days: 0, spent: self.zero };
        for day in self.days.iter().filter(|day| self.is_told(day.date) && counts(day.date)) {
            sum.days += 1;
            sum.spent += day.spent;
        }
        sum
    }
}

/// Those of some days on which more was spent than taken back, the dearest first.
pub fn dearest(days: &[SpendingDay]) -> Vec<&SpendingDay> {
    let mut found: Vec<&SpendingDay> = days.iter().filter(|day| day.is_spending()).collect();
    found.sort_by_key(|day| std::cmp::Reverse(day.spent));
    found
}

/// Adds an entry to its day, if it is spending of own money.
fn add(books: &Books, position: usize, days: &mut [SpendingDay], first: Date) {
    let entry = &books.entries[position];
    let is_spending = entry.kind == ItemKind::Expense && books.is_own(entry.fund);
    let index = usize::try_from(entry.date.days_since(first)).ok();
    let Some(day) = index.and_then(|index| days.get_mut(index)).filter(|_| is_spending) else {
        return;
    };
    day.spent += entry.actual();
    let most = day.largest.map(|largest| books.entries[largest].actual());
    if most.is_none_or(|most| entry.actual() > most) {
        day.largest = Some(position);
    }
}

/// The days of which the books can tell: from the first month that has entries to the end of the
/// last one, but not past today, unless spending is.
fn told(
    activity: &Activity,
    (first, last): Span,
    days: &[SpendingDay],
    today: Date,
) -> Option<(Date, Date)> {
    let mut booked = activity.months();
    let begin = booked.next()?;
    let end = booked.next_back().unwrap_or(begin).last_day().min(today);
    let spent = days.iter().rev().find(|day| day.largest.is_some()).map(|day| day.date);
    let end = spent.max(Some(end))?.min(last.last_day());
    let begin = begin.max(first).first_day();
    (begin <= end).then_some((begin, end))
}
