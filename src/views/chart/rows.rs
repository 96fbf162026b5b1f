//! Charts that read row by row: shares of a whole, budget against actual, rates, a year's walk.

use serde::Serialize;

use super::{Direction, Mark, Name};

/// A named figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What it is.
    pub name: Name,
    /// How much it is.
    pub mark: Mark,
}

impl Bar {
    /// A figure with its name.
    pub fn new(name: Name, mark: Mark) -> Self {
        Self { name, mark }
    }
}

/// Where each hundred went: one bar, cut into shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shares {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// Up to six shares, the largest first.
    pub parts: Vec<Share>,
    /// Everything else together.
    pub rest: Option<Bar>,
}

/// One share of a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// What it is and how much.
    pub bar: Bar,
    /// The colour of its category, 0 to 5, the same in every chart and year.
    pub series: u8,
}

/// Budget against actual in one row, without words: the row says them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bullet {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// Which way the money goes; only spending can overrun.
    pub direction: Direction,
    /// What was booked.
    pub actual: Mark,
    /// What was planned, where there is a plan.
    pub plan: Option<Mark>,
}

/// Collection rates, one bar for each building.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RateBars {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// The buildings in the order of the community.
    pub bars: Vec<Bar>,
    /// The community's own rate with its words, such as `全小区 93.2%`.
    pub average: Option<Mark>,
}

/// From the opening balance through income and spending to the closing one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waterfall {
    /// The question that the chart answers, which is its title.
    pub question: String,
    /// The answer in one sentence, for those who cannot see the drawing.
    pub summary: String,
    /// The steps in order.
    pub steps: Vec<Step>,
}

/// One step of a waterfall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// A balance that stands, such as the opening one.
    Stand(Bar),
    /// A signed change of the balance before it.
    Change(Bar),
}

impl Step {
    /// What the step is and how much.
    pub fn bar(&self) -> &Bar {
        match self {
            Self::Stand(bar) | Self::Change(bar) => bar,
        }
    }
}
