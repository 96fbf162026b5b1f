//! Income above zero and spending below it, month by month, with the balance as a line.
//!
//! The side of zero says which is which, so no one needs the colours for it.

use rust_decimal::Decimal;

use super::frame::{self, Frame, HEAD, LINE, tip};
use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::scale::Scale;
use super::text;
use crate::views::chart::{InOut, InOutMonth, Mark};

/// The least height of a bar that is not nothing.
const HAIR: i32 = 10;

/// Places the bars of both sides on one axis.
pub(super) fn place(chart: &InOut, form: Form) -> Plate {
    let frame = Frame::new(form, &chart.axis, chart.months.len(), 0);
    let scale = Scale::with_zero(values(chart), (frame.bottom - LINE, frame.top));
    let mut plate = frame.plate();
    frame.grid(&mut plate, &chart.axis, &scale);
    let highest = bars(&mut plate, chart, &frame, &scale, Ink::In);
    let lowest = bars(&mut plate, chart, &frame, &scale, Ink::Out);
    frame.zero(&mut plate, &scale);
    frame.names(&mut plate, chart.months.iter().map(|month| &month.name));
    sides(&mut plate, chart, &frame);
    balance(&mut plate, chart, &frame, &scale);
    for label in [highest, lowest].into_iter().flatten() {
        plate.text_if_free(label);
    }
    plate
}

fn values(chart: &InOut) -> impl Iterator<Item = Decimal> {
    let of_month = |month: &InOutMonth| {
        let value = |mark: &Option<Mark>| mark.as_ref().map(|mark| mark.value);
        let spending = value(&month.spending).map(|value| -value);
        [value(&month.income), spending, value(&month.balance)].into_iter().flatten()
    };
    chart.months.iter().flat_map(of_month).chain(chart.axis.iter().map(|step| step.value))
}

/// Draws one side, what is received upwards, what is spent downwards, and
/// returns the words of its longest bar.
fn bars(
    plate: &mut Plate,
    chart: &InOut,
    frame: &Frame,
    scale: &Scale,
    side: Ink,
) -> Option<Label> {
    let mut longest: Option<(Decimal, Label)> = None;
    for (index, month) in chart.months.iter().enumerate() {
        let mark = if side == Ink::Out { &month.spending } else { &month.income };
        let Some(mark) = mark else { continue };
        let value = if side == Ink::Out { -mark.value } else { mark.value };
        let (left, right) = frame.bar(index);
        let end = tip(scale, value, HAIR);
        plate.rect(side, (left, scale.zero()), (right, end));
        if mark.value > longest.as_ref().map_or(Decimal::ZERO, |(most, _)| *most) {
            let at = (frame.centre(index), end);
            let label = frame::figure(frame, Ink::Text, at, end > scale.zero(), mark);
            longest = Some((mark.value, label));
        }
    }
    longest.map(|(_, label)| label)
}

/// Names the two sides at their outer edges, in the colours of their bars.
fn sides(plate: &mut Plate, chart: &InOut, frame: &Frame) {
    let label = |ink, y, text: &str| {
        let text = text::fitting(&[text], frame.right - frame.left);
        Label::new(ink, Anchor::Start, (frame.left, y), text)
    };
    plate.text(label(Ink::TextIn, HEAD, &chart.in_label));
    plate.text(label(Ink::TextOut, frame.bottom - 20, &chart.out_label));
}

/// Draws the balance as a line and names it over its end, else at the very top.
fn balance(plate: &mut Plate, chart: &InOut, frame: &Frame, scale: &Scale) {
    let months = chart.months.iter().enumerate();
    let points: Vec<Point> = months
        .filter_map(|(index, month)| {
            Some((frame.centre(index), scale.at(month.balance.as_ref()?.value)))
        })
        .collect();
    let Some(&(x, y)) = points.last() else { return };
    plate.line(Ink::Line(2), points);
    plate.dot(Ink::Dot(2), (x, y));
    let label = |at| Label::new(Ink::TextOf(2), Anchor::End, at, &chart.balance_label);
    if !plate.text_if_free(label((frame.right, y - 60))) {
        plate.text_if_free(label((frame.right, HEAD)));
    }
}
