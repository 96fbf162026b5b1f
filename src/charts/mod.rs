//! Charts as inline SVG: what a view says, put in its place, then drawn.
//!
//! Each kind has a file with one function `place`, which turns what the chart
//! says into a `plate` of shapes in whole tenths of a unit; that is where tests
//! look. `paint` draws any plate through plotters onto our own backend, which
//! writes paths with class names instead of colours, so that a drawing follows
//! the page's theme, dark mode and print. `ink` lists the classes.
//!
//! A chart words nothing and decides no figure. Most kinds are drawn twice, for
//! a phone and for a wide page, and the stylesheet shows one. A drawing is hidden
//! from screen readers, because the table beside it says the same.

mod badge;
mod balance_line;
mod bullet;
mod code;
mod flow;
mod frame;
mod in_out;
mod ink;
mod lines;
mod month_bars;
mod paint;
mod picture;
mod plate;
mod rate_bars;
mod rows;
mod scale;
mod shares;
mod spending_calendar;
mod svg;
mod text;
mod trend;
mod waterfall;

pub use badge::{PlacedBadge, PlacedField};

use plate::{Form, Plate};

use crate::views::chart::{
    BalanceLine, Bullet, Code, Flow, InOut, MonthBars, RateBars, Shares, SpendingCalendar, Trend,
    Waterfall,
};
use crate::views::{Picture, StatusBadge};

/// Draws one budget line by month, with its plan.
pub fn month_bars(chart: &MonthBars) -> String {
    both(&chart.question, |form| month_bars::place(chart, form))
}

/// Draws income above zero and spending below it, by month.
pub fn in_out(chart: &InOut) -> String {
    both(&chart.question, |form| in_out::place(chart, form))
}

/// Draws the balances of funds over the months.
pub fn balance_line(chart: &BalanceLine) -> String {
    both(&chart.question, |form| balance_line::place(chart, form))
}

/// Draws where each hundred went.
pub fn shares(chart: &Shares) -> String {
    both(&chart.question, |form| shares::place(chart, form))
}

/// Draws budget against actual, as wide as the row in which it stands.
pub fn bullet(chart: &Bullet) -> String {
    paint::svg(&bullet::place(chart), "bullet", &chart.question)
}

/// Draws collection rates by building.
pub fn rate_bars(chart: &RateBars) -> String {
    both(&chart.question, |form| rate_bars::place(chart, form))
}

/// Draws the way from the opening balance to the closing one.
pub fn waterfall(chart: &Waterfall) -> String {
    both(&chart.question, |form| waterfall::place(chart, form))
}

/// Draws assessment scores over periods.
pub fn trend(chart: &Trend) -> String {
    both(&chart.question, |form| trend::place(chart, form))
}

/// Draws sources, funds and uses with what went between them.
pub fn flow(chart: &Flow) -> String {
    both(&chart.question, |form| flow::place(chart, form))
}

/// Draws on which days of a year money was spent.
pub fn spending_calendar(chart: &SpendingCalendar) -> String {
    both(&chart.question, |form| spending_calendar::place(chart, form))
}

/// Places what stands on the status badge, for the template that draws it.
pub fn badge(badge: &StatusBadge) -> PlacedBadge {
    badge::place(badge)
}

/// Draws the picture that chats show, as a PNG file.
pub fn picture(picture: &Picture) -> Vec<u8> {
    picture::png(picture)
}

/// Draws an address that a phone can read.
pub fn code(code: &Code) -> String {
    code::svg(code)
}

/// The drawing for a phone, then the one for a wide page.
fn both(question: &str, place: impl Fn(Form) -> Plate) -> String {
    let narrow = paint::svg(&place(Form::Narrow), "narrow", question);
    narrow + &paint::svg(&place(Form::Wide), "wide", question)
}
