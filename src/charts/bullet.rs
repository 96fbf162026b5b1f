//! Budget against actual in one row, without words.

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::Plate;
use super::scale::Scale;
use crate::views::chart::{Bullet, Direction};

/// The width and the height of a row's bar; the page stretches the width.
const SIZE: (i32, i32) = (3200, 180);

/// The upper and the lower edge of the bar itself.
const BAR: (i32, i32) = (40, 140);

/// Places the bar so that the plan stands at four fifths of the row, in every
/// row alike, unless the overrun needs more than the last fifth.
pub(super) fn place(chart: &Bullet) -> Plate {
    let plan = chart.plan.as_ref().map(|plan| plan.value.max(Decimal::ZERO));
    let actual = chart.actual.value.max(Decimal::ZERO);
    let room = plan.unwrap_or_default().saturating_mul(Decimal::new(125, 2));
    let scale = Scale::with_zero([room, actual], (0, SIZE.0));
    let mut plate = Plate::new(SIZE.0, SIZE.1);
    plate.rect(Ink::Track, (0, BAR.0), (SIZE.0, BAR.1));
    let within = match chart.direction {
        Direction::Out => actual.min(plan.unwrap_or(actual)),
        Direction::In => actual,
    };
    let ink = if chart.direction == Direction::Out { Ink::Fill(0) } else { Ink::In };
    plate.rect(ink, (0, BAR.0), (scale.at(within), BAR.1));
    plate.rect(Ink::Over, (scale.at(within), BAR.0), (scale.at(actual), BAR.1));
    if let Some(plan) = plan {
        // Held inside by half its own width.
        let x = scale.at(plan).clamp(10, SIZE.0 - 10);
        plate.line(Ink::Plan, [(x, 0), (x, SIZE.1)]);
    }
    plate
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::plate::Shape;
    use crate::views::chart::Mark;

    fn widths(actual: i64, plan: Option<i64>) -> Vec<(Ink, i32)> {
        let mark = |value: i64| Mark::number(value.into(), "");
        let (question, summary) = (String::new(), String::new());
        let (actual, plan) = (mark(actual), plan.map(mark));
        let plate = place(&Bullet { question, summary, direction: Direction::Out, actual, plan });
        let wide = |shape: &Shape| match shape {
            Shape::Rect(ink, area) => (*ink, area.right - area.left),
            Shape::Line(ink, points) => (*ink, points[0].0),
            other => panic!("a bullet has no {other:?}"),
        };
        plate.shapes.iter().skip(1).map(wide).collect()
    }

    #[test]
    fn the_plan_stands_at_four_fifths_until_an_overrun_needs_more() {
        assert_eq!(widths(50, Some(100)), [(Ink::Fill(0), 1280), (Ink::Plan, 2560)]);
        assert_eq!(
            widths(110, Some(100)),
            [(Ink::Fill(0), 2560), (Ink::Over, 256), (Ink::Plan, 2560)]
        );
        assert_eq!(
            widths(400, Some(100)),
            [(Ink::Fill(0), 800), (Ink::Over, 2400), (Ink::Plan, 800)]
        );
    }

    #[test]
    fn what_was_never_planned_is_all_over() {
        assert_eq!(widths(40, Some(0)), [(Ink::Over, 3200), (Ink::Plan, 10)]);
        assert_eq!(widths(40, None), [(Ink::Fill(0), 3200)], "no plan, no overrun");
    }

    #[test]
    fn a_refund_leaves_the_track_empty() {
        assert_eq!(widths(-40, Some(100)), [(Ink::Plan, 2560)]);
    }
}
