//! Draws the charts of a page.

use crate::charts;
use crate::views::chart::Chart;

/// The chart as inline SVG.
pub(super) fn draw(chart: &Chart) -> String {
    match chart {
        Chart::MonthBars(chart) => charts::month_bars(chart),
        Chart::InOut(chart) => charts::in_out(chart),
        Chart::BalanceLine(chart) => charts::balance_line(chart),
        Chart::Shares(chart) => charts::shares(chart),
        Chart::Bullet(chart) => charts::bullet(chart),
        Chart::RateBars(chart) => charts::rate_bars(chart),
        Chart::Waterfall(chart) => charts::waterfall(chart),
        Chart::Trend(chart) => charts::trend(chart),
        Chart::Flow(chart) => charts::flow(chart),
        Chart::SpendingCalendar(chart) => charts::spending_calendar(chart),
        Chart::Code(code) => charts::code(code),
    }
}
