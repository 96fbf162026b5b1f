//! From the opening balance to the closing one, step by step, each row beginning where
//! the one above it ended.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::{Form, Plate};
use super::rows::{self, Columns};
use super::scale::Scale;
use crate::views::chart::{Step, Waterfall};

/// The least length of a bar that is not nothing.
const HAIR: i32 = 10;

/// Where one step begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Walk {
    from: Decimal,
    to: Decimal,
}

/// Places one row for each step on a scale that holds every level on the way.
pub(super) fn place(chart: &Waterfall, form: Form) -> Plate {
    let columns = Columns::of(form, chart.steps.iter().map(Step::bar));
    let walks = walks(&chart.steps);
    let levels = walks.iter().flat_map(|walk| [walk.from, walk.to]);
    let scale = Scale::with_zero(levels, (columns.left, columns.right));
    let bottom = rows::top(0, chart.steps.len());
    let mut plate = Plate::new(form.width(), bottom + 40);
    connect(&mut plate, &walks, &scale);
    for (index, (step, walk)) in chart.steps.iter().zip(&walks).enumerate() {
        let (upper, lower) = rows::bar(rows::top(0, index));
        let (from, to) = (scale.at(walk.from), scale.at(walk.to));
        let to = match to.cmp(&from) {
            _ if walk.from == walk.to => from,
            Ordering::Less => to.min(from - HAIR).max(0),
            _ => to.max(from + HAIR).min(form.width()),
        };
        plate.rect(ink(step), (from, upper), (to, lower));
    }
    plate.line(Ink::Zero, [(scale.zero(), 0), (scale.zero(), bottom)]);
    for (index, step) in chart.steps.iter().enumerate() {
        columns.words(&mut plate, step.bar(), rows::top(0, index));
    }
    rules(&mut plate, &chart.steps);
    plate
}

/// The way of every step; a balance that stands begins at zero.
fn walks(steps: &[Step]) -> Vec<Walk> {
    let walk = |level: &mut Decimal, step: &Step| {
        let value = step.bar().mark.value;
        let (from, to) = match step {
            Step::Stand(_) => (Decimal::ZERO, value),
            Step::Change(_) => (*level, level.saturating_add(value)),
        };
        *level = to;
        Some(Walk { from, to })
    };
    steps.iter().scan(Decimal::ZERO, walk).collect()
}

fn ink(step: &Step) -> Ink {
    match step {
        Step::Stand(_) => Ink::Sum,
        Step::Change(bar) if bar.mark.value < Decimal::ZERO => Ink::Out,
        Step::Change(_) => Ink::In,
    }
}

/// Joins the end of each bar with the next row.
fn connect(plate: &mut Plate, walks: &[Walk], scale: &Scale) {
    for (index, walk) in walks.iter().enumerate().take(walks.len().saturating_sub(1)) {
        let (_, lower) = rows::bar(rows::top(0, index));
        let (upper, _) = rows::bar(rows::top(0, index + 1));
        let x = scale.at(walk.to);
        plate.line(Ink::Rule, [(x, lower), (x, upper)]);
    }
}

/// The bookkeeper's rule before each sum, and the double rule under the last one.
fn rules(plate: &mut Plate, steps: &[Step]) {
    let sums = steps.iter().enumerate().filter(|(_, step)| matches!(step, Step::Stand(_)));
    let sums: Vec<usize> = sums.map(|(index, _)| index).filter(|index| *index > 0).collect();
    let width = plate.width;
    for index in &sums {
        let y = rows::top(0, *index);
        plate.line(Ink::Zero, [(0, y), (width, y)]);
    }
    if sums.last().is_some_and(|index| index + 1 == steps.len()) {
        let y = rows::top(0, steps.len());
        plate.line(Ink::Zero, [(0, y), (width, y)]);
        plate.line(Ink::Zero, [(0, y + 30), (width, y + 30)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::chart::{Bar, Mark, Name};

    fn bar(value: i64) -> Bar {
        Bar::new(Name::only("step"), Mark::number(value.into(), value.to_string()))
    }

    #[test]
    fn each_step_begins_where_the_one_before_it_ended() {
        let steps = [Step::Stand(bar(100)), Step::Change(bar(50)), Step::Change(bar(-70))];
        let ways: Vec<(Decimal, Decimal)> =
            walks(&steps).iter().map(|walk| (walk.from, walk.to)).collect();
        let expected = [(0, 100), (100, 150), (150, 80)];
        assert_eq!(ways, expected.map(|(from, to)| (Decimal::from(from), Decimal::from(to))));
    }

    #[test]
    fn a_closing_that_does_not_tie_stands_where_it_says() {
        let steps = [Step::Stand(bar(100)), Step::Change(bar(50)), Step::Stand(bar(140))];
        assert_eq!(walks(&steps)[2].to, Decimal::from(140));
    }
}
