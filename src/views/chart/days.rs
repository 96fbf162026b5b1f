//! A year day by day: when money was spent, and how much.

use serde::Serialize;

use super::{Mark, Name};

/// On which days of a year money was spent: a row for each month, a column for each day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SpendingCalendar {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in a few sentences, for those who cannot see the drawing.
    pub summary: String,
    /// The months in order.
    pub months: Vec<DaysOfMonth>,
    /// The dearest day, said beside its mark.
    pub callout: Option<Callout>,
    /// Up to which days something holds: the books are closed, or reach at all.
    pub borders: Vec<Border>,
}

/// A month of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DaysOfMonth {
    /// The month's name.
    pub name: Name,
    /// Its days in order, from the first one.
    pub days: Vec<DayMark>,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayMark {
    /// What was spent; nothing on a day without spending, below zero where more was taken back.
    pub mark: Option<Mark>,
    /// Whether the books can tell of the day: it is not still to come or to be booked.
    pub is_told: bool,
    /// Whether it is a Saturday or a Sunday.
    pub is_weekend: bool,
}

/// Words beside one day.
///
/// # Units
///
/// Months and days are named by their index; one that is not there has no words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Callout {
    /// The index of the month.
    pub month: usize,
    /// The index of the day.
    pub day: usize,
    /// The words.
    pub text: String,
}

/// A line after one day, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Border {
    /// The last day before the line, and the words.
    pub after: Callout,
    /// Whether what stands before it is final: the line is then drawn through.
    pub is_closed: bool,
}
