//! One budget line by month: bars, the plan as a line, what is over it apart.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::frame::{self, Frame, HEAD, tip};
use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::scale::Scale;
use crate::views::chart::{Direction, Mark, MonthBars, PlannedMonth};

/// The least height of a bar that is not nothing.
const HAIR: i32 = 10;

/// A bar in its place.
struct Placed<'a> {
    mark: &'a Mark,
    at: Point,
    is_over: bool,
    over: Decimal,
}

/// Places the bars on an axis that always includes zero.
pub(super) fn place(chart: &MonthBars, form: Form) -> Plate {
    let frame = Frame::new(form, &chart.axis, chart.months.len(), 0);
    let scale = Scale::with_zero(values(chart), frame.upright());
    let mut plate = frame.plate();
    frame.grid(&mut plate, &chart.axis, &scale);
    let bars = bars(&mut plate, chart, &frame, &scale);
    overruns(&mut plate, chart, &frame, &scale);
    plan(&mut plate, chart, &frame, &scale);
    frame.zero(&mut plate, &scale);
    frame.names(&mut plate, chart.months.iter().map(|month| &month.name));
    name_bars(&mut plate, &frame, bars);
    name_plan(&mut plate, chart, &frame, &scale);
    plate
}

fn values(chart: &MonthBars) -> impl Iterator<Item = Decimal> {
    let months = chart.months.iter().flat_map(|month| [&month.actual, &month.plan]).flatten();
    months.chain(&chart.axis).map(|mark| mark.value)
}

/// The plan of a month that its spending is over, if it is.
fn overrun(chart: &MonthBars, month: &PlannedMonth) -> Option<Decimal> {
    let (actual, plan) = (month.actual.as_ref()?.value, month.plan.as_ref()?.value);
    let plan = plan.max(Decimal::ZERO);
    (chart.direction == Direction::Out && actual > plan).then_some(plan)
}

/// Draws every bar as far as the plan, and returns where each one ends.
fn bars<'a>(
    plate: &mut Plate,
    chart: &'a MonthBars,
    frame: &Frame,
    scale: &Scale,
) -> Vec<Placed<'a>> {
    let ink = match chart.direction {
        Direction::In => Ink::In,
        Direction::Out => Ink::Fill(0),
    };
    let mut placed = Vec::new();
    for (index, month) in chart.months.iter().enumerate() {
        let Some(mark) = &month.actual else { continue };
        let plan = overrun(chart, month);
        let (left, right) = frame.bar(index);
        let base = plan.map_or(tip(scale, mark.value, HAIR), |plan| scale.at(plan));
        plate.rect(ink, (left, scale.zero()), (right, base));
        let over = plan.map_or(Decimal::ZERO, |plan| mark.value.saturating_sub(plan));
        let at = (frame.centre(index), tip(scale, mark.value, HAIR));
        placed.push(Placed { mark, at, is_over: plan.is_some(), over });
    }
    placed
}

/// Draws what is over the plan, on top of what is within it.
fn overruns(plate: &mut Plate, chart: &MonthBars, frame: &Frame, scale: &Scale) {
    for (index, month) in chart.months.iter().enumerate() {
        if let (Some(mark), Some(plan)) = (&month.actual, overrun(chart, month)) {
            let (left, right) = frame.bar(index);
            plate.rect(Ink::Over, (left, scale.at(plan)), (right, tip(scale, mark.value, HAIR)));
        }
    }
}

/// Draws the plan as steps over the months that have one.
fn plan(plate: &mut Plate, chart: &MonthBars, frame: &Frame, scale: &Scale) {
    let mut points: Vec<Point> = Vec::new();
    for (index, month) in chart.months.iter().enumerate() {
        let Some(plan) = &month.plan else {
            plate.line(Ink::Plan, std::mem::take(&mut points));
            continue;
        };
        let (y, end) = (scale.at(plan.value), frame.edge(index + 1));
        match points.last_mut() {
            Some(last) if last.1 == y => last.0 = end,
            _ => points.extend([(frame.edge(index), y), (end, y)]),
        }
    }
    plate.line(Ink::Plan, points);
}

/// Says the figures worth saying: overruns from the largest down, what is
/// negative, and the highest month, as far as they find room.
fn name_bars(plate: &mut Plate, frame: &Frame, mut bars: Vec<Placed<'_>>) {
    bars.sort_by_key(|bar| Reverse((bar.over, bar.mark.value)));
    let highest = bars.first().filter(|bar| !bar.mark.value.is_zero()).map(|bar| bar.at);
    for bar in bars {
        let is_negative = bar.mark.value < Decimal::ZERO;
        if bar.is_over || is_negative || Some(bar.at) == highest {
            let ink = if bar.is_over { Ink::Bad } else { Ink::Text };
            plate.text_if_free(frame::figure(frame, ink, bar.at, is_negative, bar.mark));
        }
    }
}

/// Names the plan above its line, as far right as there is room, else at the very top.
fn name_plan(plate: &mut Plate, chart: &MonthBars, frame: &Frame, scale: &Scale) {
    let label = |at| Label::new(Ink::Axis, Anchor::End, at, &chart.plan_label);
    let planned = chart.months.iter().enumerate().rev();
    let mut places = planned.filter_map(|(index, month)| {
        Some((frame.edge(index + 1), scale.at(month.plan.as_ref()?.value) - 50))
    });
    let Some(first) = places.next() else { return };
    let is_placed = std::iter::once(first)
        .chain(places)
        .any(|at| label(at).area().left >= frame.left && plate.text_if_free(label(at)));
    if !is_placed {
        plate.text(label((frame.right, HEAD)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::plate::Shape;
    use crate::views::chart::Name;

    fn chart(direction: Direction, months: &[(Option<i64>, i64)]) -> MonthBars {
        let mark = |value: i64| Mark::number(value.into(), value.to_string());
        let month = |(index, &(actual, plan)): (usize, &(Option<i64>, i64))| PlannedMonth {
            name: Name::only(format!("{}", index + 1)),
            actual: actual.map(mark),
            plan: Some(mark(plan)),
        };
        MonthBars {
            question: "每个月花了多少".into(),
            summary: "七月最多。".into(),
            direction,
            axis: Vec::new(),
            plan_label: "plan".into(),
            months: months.iter().enumerate().map(month).collect(),
        }
    }

    fn heights(plate: &Plate, wanted: Ink) -> Vec<i32> {
        let shapes = plate.shapes.iter();
        let height = |shape: &Shape| match shape {
            Shape::Rect(ink, area) if *ink == wanted => Some(area.bottom - area.top),
            _ => None,
        };
        shapes.filter_map(height).collect()
    }

    #[test]
    fn what_is_over_the_plan_stands_apart() {
        let plate = place(&chart(Direction::Out, &[(Some(50), 80), (Some(100), 80)]), Form::Narrow);
        assert_eq!(heights(&plate, Ink::Fill(0)), [700, 1120]);
        assert_eq!(heights(&plate, Ink::Over), [280]);
    }

    #[test]
    fn income_above_the_plan_is_no_overrun() {
        let plate = place(&chart(Direction::In, &[(Some(100), 80)]), Form::Narrow);
        assert_eq!(heights(&plate, Ink::In), [1400]);
        assert_eq!(heights(&plate, Ink::Over), Vec::<i32>::new());
    }

    #[test]
    fn months_to_come_are_empty_and_a_refund_hangs_below_zero() {
        let months = [(Some(100), 80), (Some(-40), 80), (None, 80), (Some(0), 80)];
        let plate = place(&chart(Direction::Out, &months), Form::Narrow);
        assert_eq!(heights(&plate, Ink::Fill(0)), [800, 400]);
    }

    #[test]
    fn a_small_bar_beside_a_huge_one_stays_visible() {
        let months = [(Some(1), 80), (Some(1_000_000_000), 80)];
        let plate = place(&chart(Direction::Out, &months), Form::Narrow);
        assert_eq!(heights(&plate, Ink::Fill(0)), [HAIR]);
    }
}
