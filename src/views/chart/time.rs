//! Charts of what stands at moments in time: balances by fund, scores by period.

use serde::Serialize;

use super::{Mark, Name};

/// Balances at month ends, one line for each fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BalanceLine {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// The steps of the axis, from low to high.
    pub axis: Vec<Mark>,
    /// The month ends in order.
    pub moments: Vec<Name>,
    /// One to three funds, in the order of the budget.
    pub funds: Vec<Balances>,
}

/// The balances of one fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Balances {
    /// The fund's name.
    pub name: Name,
    /// One balance for each moment; nothing where it is not known or still to come.
    pub balances: Vec<Option<Closing>>,
}

/// A balance, and whether the month was closed on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Closing {
    /// The balance.
    pub mark: Mark,
    /// Whether the books of the month are closed, which a dot shows.
    pub is_closed: bool,
}

/// Assessment scores over periods, against the bands of the grades.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trend {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// The score at which each grade begins, with its words, such as `优秀 90`.
    pub bands: Vec<Mark>,
    /// The periods in order.
    pub moments: Vec<Name>,
    /// The score that counts, first; then, if shown, those of the raters.
    pub lines: Vec<Scores>,
}

/// The scores of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scores {
    /// Whose scores they are.
    pub name: Name,
    /// One score for each period; nothing where there was none.
    pub scores: Vec<Option<Mark>>,
}
