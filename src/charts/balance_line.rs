//! Balances of funds at month ends, a dot where the books were closed.

use super::frame::Frame;
use super::ink::Ink;
use super::lines::{self, Series};
use super::plate::{Form, Plate};
use super::scale::Scale;
use crate::views::chart::BalanceLine;

/// The colours of the funds, in the order of the budget.
const COLOURS: std::ops::Range<u8> = 0..6;

/// Places a line for each fund on an axis that includes zero.
pub(super) fn place(chart: &BalanceLine, form: Form) -> Plate {
    let funds = funds(chart);
    let margin = lines::margin(form, &funds);
    let frame = Frame::new(form, &chart.axis, chart.moments.len(), margin);
    let marks = funds.iter().flat_map(|fund| &fund.marks).copied().flatten();
    let values = marks.chain(&chart.axis).map(|mark| mark.value);
    let scale = Scale::with_zero(values, frame.upright());
    let mut plate = frame.plate();
    frame.grid(&mut plate, &chart.axis, &scale);
    frame.zero(&mut plate, &scale);
    for (colour, fund) in COLOURS.cycle().zip(&funds) {
        lines::line(&mut plate, Ink::Line(colour), fund.points(&frame, &scale));
    }
    dots(&mut plate, chart, &frame, &scale);
    frame.names(&mut plate, chart.moments.iter());
    let ends = COLOURS.cycle().zip(&funds);
    let ends = ends.filter_map(|(colour, fund)| fund.ending(&frame, &scale, Ink::TextOf(colour)));
    lines::name_ends(&mut plate, &frame, ends.collect());
    plate
}

/// The funds as lines; a balance after the last moment has no place.
fn funds(chart: &BalanceLine) -> Vec<Series<'_>> {
    let line = chart.funds.iter().map(|fund| {
        let known = fund.balances.iter().take(chart.moments.len());
        let marks = known.map(|closing| closing.as_ref().map(|closing| &closing.mark)).collect();
        Series { name: &fund.name, marks }
    });
    line.collect()
}

/// Draws a dot at every balance on which a month was closed.
fn dots(plate: &mut Plate, chart: &BalanceLine, frame: &Frame, scale: &Scale) {
    for (colour, fund) in COLOURS.cycle().zip(&chart.funds) {
        let known = fund.balances.iter().take(chart.moments.len()).enumerate();
        for (index, closing) in known.filter_map(|(index, at)| Some((index, at.as_ref()?))) {
            if closing.is_closed {
                let at = (frame.centre(index), scale.at(closing.mark.value));
                plate.dot(Ink::Dot(colour), at);
            }
        }
    }
}
