//! Any chart, for pages that hold charts of several kinds.

use super::{
    BalanceLine, Bullet, Code, Flow, InOut, MonthBars, RateBars, Shares, SpendingCalendar, Trend,
    Waterfall,
};

/// A chart of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chart {
    /// One budget line by month, with its plan.
    MonthBars(MonthBars),
    /// Income above zero and spending below it, by month.
    InOut(InOut),
    /// Balances of funds over the months.
    BalanceLine(BalanceLine),
    /// Where each hundred went.
    Shares(Shares),
    /// Budget against actual, in a row.
    Bullet(Bullet),
    /// Collection rates by building.
    RateBars(RateBars),
    /// From the opening balance to the closing one.
    Waterfall(Waterfall),
    /// Assessment scores over periods.
    Trend(Trend),
    /// Sources, funds and uses.
    Flow(Flow),
    /// On which days of a year money was spent.
    SpendingCalendar(SpendingCalendar),
    /// An address that a phone can read.
    Code(Code),
}

impl From<Code> for Chart {
    fn from(chart: Code) -> Self {
        Self::Code(chart)
    }
}

impl From<SpendingCalendar> for Chart {
    fn from(chart: SpendingCalendar) -> Self {
        Self::SpendingCalendar(chart)
    }
}

impl From<MonthBars> for Chart {
    fn from(chart: MonthBars) -> Self {
        Self::MonthBars(chart)
    }
}

impl From<InOut> for Chart {
    fn from(chart: InOut) -> Self {
        Self::InOut(chart)
    }
}

impl From<BalanceLine> for Chart {
    fn from(chart: BalanceLine) -> Self {
        Self::BalanceLine(chart)
    }
}

impl From<Shares> for Chart {
    fn from(chart: Shares) -> Self {
        Self::Shares(chart)
    }
}

impl From<Bullet> for Chart {
    fn from(chart: Bullet) -> Self {
        Self::Bullet(chart)
    }
}

impl From<RateBars> for Chart {
    fn from(chart: RateBars) -> Self {
        Self::RateBars(chart)
    }
}

impl From<Waterfall> for Chart {
    fn from(chart: Waterfall) -> Self {
        Self::Waterfall(chart)
    }
}

impl From<Trend> for Chart {
    fn from(chart: Trend) -> Self {
        Self::Trend(chart)
    }
}

impl From<Flow> for Chart {
    fn from(chart: Flow) -> Self {
        Self::Flow(chart)
    }
}
