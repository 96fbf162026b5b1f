//! A year day by day: a row for each month, a column for each day, a mark where money was spent.
//!
//! The area of a mark is the amount. A hollow mark is a day on which more was taken back
//! than paid. The ground under the days is laid from Monday to Friday, as far as the
//! books can tell; days that a month does not have are left out.

use std::ops::Range;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::text;
use crate::views::chart::{Border, Callout, DayMark, SpendingCalendar};

/// The columns: no month has more days.
const DAYS: i32 = 31;

/// Room above the first row for the numbers of the days.
const HEAD: i32 = 160;

/// Room between a month's name and its first day.
const GAP: i32 = 60;

/// Room between two rows or columns.
const APART: i32 = 10;

/// The least breadth and height of a mark, so that no spending is out of sight.
const LEAST: i32 = 20;

/// The least of a hollow mark, and how thick its rim is.
const LEAST_HOLLOW: i32 = 40;
const RIM: i32 = 10;

/// The height of the line that a callout has under its month.
const CALLOUT: i32 = 170;

/// Where rows and columns stand.
struct Grid {
    form: Form,
    left: i32,
    count: usize,
    /// The month under which a line is kept for words.
    called: Option<usize>,
}

/// Places the marks, the dearest day named under its row.
pub(super) fn place(chart: &SpendingCalendar, form: Form) -> Plate {
    let grid = Grid::of(chart, form);
    let mut plate = Plate::new(form.width(), grid.top(grid.count) + APART);
    for row in 0..grid.count {
        ground(&mut plate, chart, &grid, row);
    }
    for row in 0..grid.count {
        marks(&mut plate, chart, &grid, row);
    }
    grid.names(&mut plate, chart);
    if let Some((callout, row)) = chart.callout.as_ref().zip(grid.called) {
        call(&mut plate, &grid, row, callout);
    }
    for border in chart.borders.iter().filter(|border| border.after.month < grid.count) {
        draw_border(&mut plate, chart, &grid, border);
    }
    plate
}

impl Grid {
    fn of(chart: &SpendingCalendar, form: Form) -> Self {
        let widths = chart.months.iter().map(|month| text::width(&month.name.short_label));
        let left = widths.max().unwrap_or(0).min(form.width() / 5) + GAP;
        let called = chart.callout.as_ref().map(|callout| callout.month);
        let count = chart.months.len();
        Self { form, left, count, called: called.filter(|row| *row < count) }
    }

    /// The height of a row.
    fn row(&self) -> i32 {
        self.form.pick(160, 200)
    }

    /// The upper edge of row `index`.
    fn top(&self, index: usize) -> i32 {
        let rows = i32::try_from(index).unwrap_or(i32::MAX);
        let called = self.called.is_some_and(|called| called < index);
        let words = if called { CALLOUT } else { 0 };
        HEAD.saturating_add(self.row().saturating_mul(rows)).saturating_add(words)
    }

    /// Where column `index` begins; the last one ends where the next would begin.
    fn edge(&self, index: usize) -> i32 {
        let index = i32::try_from(index).unwrap_or(DAYS).min(DAYS);
        self.left + (self.form.width() - self.left) * index / DAYS
    }

    /// The middle of a day.
    fn centre(&self, row: usize, day: usize) -> Point {
        let x = i32::midpoint(self.edge(day), self.edge(day + 1));
        (x, self.top(row) + self.row() / 2)
    }

    /// The largest mark.
    fn largest(&self) -> (i32, i32) {
        ((self.form.width() - self.left) / DAYS - APART, self.row() - 2 * APART)
    }

    /// Names the months, and the days as far as they find room.
    fn names(&self, plate: &mut Plate, chart: &SpendingCalendar) {
        for (row, month) in chart.months.iter().enumerate() {
            let names = [&*month.name.short_label];
            let name = text::fitting(&names, self.left - GAP);
            let baseline = self.top(row) + self.row() / 2 + 45;
            plate.text(Label::new(Ink::Axis, Anchor::Start, (0, baseline), name));
        }
        let every = self.form.pick(5, 1);
        for number in (1..=31).filter(|number| *number == 1 || number % every == 0) {
            let x = self.centre(0, number - 1).0;
            let at = (x, HEAD - 50);
            plate.text_if_free(Label::new(Ink::Axis, Anchor::Middle, at, number.to_string()));
        }
    }
}

/// Lays the ground under the days from Monday to Friday that the books can tell of.
fn ground(plate: &mut Plate, chart: &SpendingCalendar, grid: &Grid, row: usize) {
    let days = &chart.months[row].days;
    let has_ground = |index: usize| days[index].is_told && !days[index].is_weekend;
    let mut start = 0;
    while start < days.len() {
        let mut end = start;
        while end < days.len() && has_ground(end) {
            end += 1;
        }
        strip(plate, grid, row, start..end);
        start = end + 1;
    }
}

fn strip(plate: &mut Plate, grid: &Grid, row: usize, days: Range<usize>) {
    if !days.is_empty() {
        let top = grid.top(row);
        let from = (grid.edge(days.start), top + APART);
        let to = (grid.edge(days.end) - APART, top + grid.row() - APART);
        plate.rect(Ink::Track, from, to);
    }
}

/// Draws the marks of a month, each with an area in proportion to its amount.
fn marks(plate: &mut Plate, chart: &SpendingCalendar, grid: &Grid, row: usize) {
    let all = chart.months.iter().flat_map(|month| &month.days);
    let values = all.filter_map(|day: &DayMark| Some(day.mark.as_ref()?.value.abs()));
    let most = values.max().unwrap_or_default();
    for (index, day) in chart.months[row].days.iter().enumerate() {
        let Some(mark) = &day.mark else { continue };
        let is_hollow = mark.value <= Decimal::ZERO;
        let least = if is_hollow { LEAST_HOLLOW } else { LEAST };
        let root = root(mark.value.abs(), most);
        let side = |whole: i32| (whole * root / 1000).max(least);
        let (width, height) = grid.largest();
        let size = (side(width), side(height));
        let (x, y) = grid.centre(row, index);
        let (left, top) = (x - APART / 2 - size.0 / 2, y - size.1 / 2);
        plate.rect(Ink::Out, (left, top), (left + size.0, top + size.1));
        if is_hollow {
            let end = (left + size.0 - RIM, top + size.1 - RIM);
            plate.rect(Ink::Track, (left + RIM, top + RIM), end);
        }
    }
}

/// The square root of a part of a whole, in thousandths.
fn root(part: Decimal, whole: Decimal) -> i32 {
    let ratio = part.checked_div(whole).unwrap_or_default();
    let millionths = ratio.saturating_mul(Decimal::from(1_000_000)).to_u64().unwrap_or(0);
    i32::try_from(millionths.isqrt()).unwrap_or(0)
}

/// Says the dearest day in the line kept for it.
fn call(plate: &mut Plate, grid: &Grid, row: usize, callout: &Callout) {
    let (x, _) = grid.centre(row, callout.day.min(30));
    let x = x - APART / 2;
    let under = grid.top(row) + grid.row();
    plate.line(Ink::Rule, [(x, under - APART), (x, under + 30)]);
    let at = (x, under + 140);
    plate.text(Label::new(Ink::Text, Anchor::Middle, at, &callout.text));
}

/// Draws a line after a day as a wall calendar would: under its week so far, over what follows.
fn draw_border(plate: &mut Plate, chart: &SpendingCalendar, grid: &Grid, border: &Border) {
    let (row, day) = (border.after.month, border.after.day);
    let days = chart.months[row].days.len();
    let (top, under) = (grid.top(row), grid.top(row) + grid.row());
    let next = grid.top(row + 1);
    let right = grid.form.width();
    let ink = if border.is_closed { Ink::Zero } else { Ink::Plan };
    let is_whole = day + 1 >= days;
    let x = grid.edge(day + 1) - APART / 2;
    let points = match is_whole {
        true => vec![(grid.left, next), (right, next)],
        false => vec![(grid.left, under), (x, under), (x, top), (right, top)],
    };
    plate.line(ink, points);
    let beside = (x + 40, top + grid.row() / 2 + 45);
    let below = (grid.left + 20, next + 140);
    let at_end = (right, below.1);
    let label = |anchor, at| Label::new(Ink::Text, anchor, at, &border.after.text);
    let places = [(Anchor::Start, beside), (Anchor::Start, below), (Anchor::End, at_end)];
    for (anchor, at) in places.into_iter().skip(usize::from(is_whole)) {
        let label = label(anchor, at);
        if label.area().right <= right && plate.text_if_free(label) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::plate::{Area, Shape};
    use crate::views::chart::{DaysOfMonth, Mark, Name};

    /// A month of so many days that begins on a Monday, with amounts on some days.
    fn chart(days: usize, told: usize, amounts: &[(usize, i64)]) -> SpendingCalendar {
        let day = |index: usize| DayMark {
            mark: amounts
                .iter()
                .find(|(day, _)| *day == index + 1)
                .map(|(_, value)| Mark::number((*value).into(), value.to_string())),
            is_told: index < told,
            is_weekend: index % 7 > 4,
        };
        SpendingCalendar {
            question: "钱是哪几天花出去的".into(),
            summary: "一天。".into(),
            months: vec![DaysOfMonth {
                name: Name::only("2月"),
                days: (0..days).map(day).collect(),
            }],
            callout: None,
            borders: Vec::new(),
        }
    }

    fn areas(plate: &Plate, wanted: Ink) -> Vec<Area> {
        let shapes = plate.shapes.iter();
        let area = |shape: &Shape| match shape {
            Shape::Rect(ink, area) if *ink == wanted => Some(*area),
            _ => None,
        };
        shapes.filter_map(area).collect()
    }

    fn sizes(plate: &Plate, wanted: Ink) -> Vec<(i32, i32)> {
        let areas = areas(plate, wanted).into_iter();
        areas.map(|area| (area.right - area.left, area.bottom - area.top)).collect()
    }

    #[test]
    fn four_times_the_money_has_four_times_the_area() {
        let plate = place(&chart(28, 28, &[(1, 100), (2, 400)]), Form::Wide);
        let [small, large] = sizes(&plate, Ink::Out)[..] else { panic!("two marks") };
        assert_eq!((small.0 * 2, small.1 * 2), (large.0, large.1));
    }

    #[test]
    fn a_small_day_beside_a_huge_one_stays_visible() {
        let plate = place(&chart(28, 28, &[(1, 1), (2, 1_000_000_000)]), Form::Narrow);
        assert_eq!(sizes(&plate, Ink::Out)[0], (LEAST, LEAST));
    }

    #[test]
    fn a_day_that_took_back_more_than_it_paid_is_hollow() {
        let solid = place(&chart(28, 28, &[(6, 100)]), Form::Narrow);
        let hollow = place(&chart(28, 28, &[(6, -100)]), Form::Narrow);
        assert_eq!(sizes(&solid, Ink::Out), sizes(&hollow, Ink::Out), "as large as it is");
        assert_eq!(areas(&hollow, Ink::Track).len(), areas(&solid, Ink::Track).len() + 1);
    }

    #[test]
    fn the_ground_ends_where_the_books_end_and_leaves_weekends_out() {
        // Four weeks of five days, then to the 9th: a week and two days.
        assert_eq!(areas(&place(&chart(28, 28, &[]), Form::Narrow), Ink::Track).len(), 4);
        assert_eq!(areas(&place(&chart(28, 9, &[]), Form::Narrow), Ink::Track).len(), 2);
        assert_eq!(areas(&place(&chart(28, 0, &[]), Form::Narrow), Ink::Track).len(), 0);
    }

    #[test]
    fn no_month_at_all_still_has_a_plate() {
        let empty = SpendingCalendar { months: Vec::new(), ..chart(28, 0, &[]) };
        assert!(areas(&place(&empty, Form::Narrow), Ink::Out).is_empty());
    }
}
