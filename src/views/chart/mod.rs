//! What a chart says, in finished words: its question, its answer and its figures.
//!
//! Every chart stands beside a table that says the same, and templates may make
//! that table from these very values. Where things stand and how they are drawn
//! is for `charts` to say; nothing here knows of widths, colours or tags.

mod any;
mod code;
mod days;
mod flow;
mod months;
mod rows;
mod steps;
mod time;

pub use any::Chart;
pub use code::Code;
pub use days::{Border, Callout, DayMark, DaysOfMonth, SpendingCalendar};
pub use flow::{Flow, FlowNode, Ribbon};
pub use months::{InOut, InOutMonth, MonthBars, PlannedMonth};
pub use rows::{Bar, Bullet, RateBars, Share, Shares, Step, Waterfall};
pub use steps::round_steps;
pub use time::{BalanceLine, Balances, Closing, Scores, Trend};

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::units::{Money, Quantity, Rate};

/// A figure of a chart: the words that people read and the exact number behind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The words, such as `26,640` or `93.2%`.
    pub text: String,
    /// The number itself, which decides a length or a height.
    #[serde(serialize_with = "plainly")]
    pub value: Decimal,
}

impl Mark {
    /// An amount of money with its words.
    pub fn money(amount: Money, text: impl Into<String>) -> Self {
        Self::number(amount.amount(), text)
    }

    /// A rate with its words; its number is the fraction of one.
    pub fn rate(rate: Rate, text: impl Into<String>) -> Self {
        Self::number(rate.fraction(), text)
    }

    /// A quantity, such as a score, with its words.
    pub fn quantity(quantity: Quantity, text: impl Into<String>) -> Self {
        Self::number(quantity.number(), text)
    }

    /// A bare number with its words, such as a step of an axis.
    pub fn number(value: Decimal, text: impl Into<String>) -> Self {
        Self { text: text.into(), value }
    }
}

/// A name in full, and as short as a chart on a phone needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Name {
    /// The name as a table says it, such as `7 月` or `物业服务费`.
    pub label: String,
    /// The same for a narrow place, such as `7` or `物业费`.
    pub short_label: String,
}

impl Name {
    /// A name with its short form.
    pub fn new(label: impl Into<String>, short_label: impl Into<String>) -> Self {
        Self { label: label.into(), short_label: short_label.into() }
    }

    /// A name that is short enough as it is.
    pub fn only(label: impl Into<String>) -> Self {
        let label = label.into();
        Self { short_label: label.clone(), label }
    }
}

/// Which way the money of a budget line goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Received: more than planned is welcome.
    In,
    /// Spent: more than planned is an overrun.
    Out,
}

/// Writes a number as published tables do, as a decimal in a string.
fn plainly<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}
