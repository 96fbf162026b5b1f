//! Charts of one year by month: a budget line against its plan, income against spending.

use serde::Serialize;

use super::{Direction, Mark, Name};

/// One budget line month by month, with its plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MonthBars {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// Which way the money goes; only spending can overrun.
    pub direction: Direction,
    /// The steps of the axis, from low to high; see [`round_steps`](super::round_steps).
    pub axis: Vec<Mark>,
    /// What the plan's line is called, such as `月均预算 8,000`.
    pub plan_label: String,
    /// The months in order.
    pub months: Vec<PlannedMonth>,
}

/// One month of a budget line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedMonth {
    /// The month's name.
    pub name: Name,
    /// What was booked; nothing for a month to come.
    pub actual: Option<Mark>,
    /// What was planned, where the budget says so for the month.
    pub plan: Option<Mark>,
}

/// Income and spending by month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InOut {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// The steps of the axis; spending hangs below zero, so its steps are negative numbers
    /// with unsigned words.
    pub axis: Vec<Mark>,
    /// What the bars above zero are called.
    pub in_label: String,
    /// What the bars below zero are called.
    pub out_label: String,
    /// What the line of balances is called; not drawn where no month has a balance.
    pub balance_label: String,
    /// The months in order.
    pub months: Vec<InOutMonth>,
}

/// One month of income and spending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InOutMonth {
    /// The month's name.
    pub name: Name,
    /// What came in; nothing for a month to come.
    pub income: Option<Mark>,
    /// What was spent, as a positive number; nothing for a month to come.
    pub spending: Option<Mark>,
    /// The balance at the month's end, drawn on the same axis as a line.
    pub balance: Option<Mark>,
}
