//! Collection rates by building, with the community's own rate as a line.

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate};
use super::rows::{self, Columns};
use super::scale::Scale;
use crate::views::chart::RateBars;

/// Room above the rows for the words of the average.
const HEAD: i32 = 180;

/// Places one row for each building; the track reaches to the whole.
pub(super) fn place(chart: &RateBars, form: Form) -> Plate {
    let columns = Columns::of(form, chart.bars.iter());
    let rates = chart.bars.iter().map(|bar| &bar.mark).chain(&chart.average);
    let rates = rates.map(|mark| mark.value).chain([Decimal::ONE]);
    let scale = Scale::with_zero(rates, (columns.left, columns.right));
    let bottom = rows::top(HEAD, chart.bars.len());
    let mut plate = Plate::new(form.width(), bottom + 20);
    let rows = || (0..).map(|index| rows::top(HEAD, index)).zip(&chart.bars);
    for (top, _) in rows() {
        let (upper, lower) = rows::bar(top);
        plate.rect(Ink::Track, (scale.zero(), upper), (scale.at(Decimal::ONE), lower));
    }
    for (top, bar) in rows() {
        let (upper, lower) = rows::bar(top);
        plate.rect(Ink::Fill(0), (scale.zero(), upper), (scale.at(bar.mark.value), lower));
    }
    for (top, bar) in rows() {
        columns.words(&mut plate, bar, top);
    }
    if let Some(average) = &chart.average {
        let x = scale.at(average.value);
        plate.line(Ink::Plan, [(x, HEAD - 30), (x, bottom)]);
        plate.text(Label::new(Ink::Axis, Anchor::Middle, (x, HEAD - 70), &average.text));
    }
    plate
}
