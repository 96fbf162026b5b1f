//! Where each hundred went: one bar, cut into shares.

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate};
use super::scale::Scale;
use super::text;
use crate::views::chart::{Bar, Shares};

/// The height of the bar, with room for a name and a figure.
const HEIGHT: i32 = 420;

/// The gap between two shares.
const GAP: i32 = 10;

/// Places the shares side by side; a share of nothing or less has no place.
pub(super) fn place(chart: &Shares, form: Form) -> Plate {
    let parts = chart.parts.iter().map(|part| (Ink::Fill(part.series), &part.bar));
    let parts: Vec<(Ink, &Bar)> = parts
        .chain(chart.rest.as_ref().map(|rest| (Ink::Track, rest)))
        .filter(|(_, bar)| bar.mark.value > Decimal::ZERO)
        .collect();
    let whole = sum(parts.iter().map(|(_, bar)| bar.mark.value));
    let scale = Scale::with_zero([whole], (0, form.width()));
    let mut plate = Plate::new(form.width(), HEIGHT);
    let mut before = Decimal::ZERO;
    let mut places = Vec::new();
    for (ink, bar) in parts {
        let after = before.saturating_add(bar.mark.value);
        let (left, right) = (scale.at(before), scale.at(after));
        let right = if after < whole { (right - GAP).max(left) } else { right };
        plate.rect(ink, (left, 0), (right, HEIGHT));
        places.push((ink, bar, left, right));
        before = after;
    }
    if plate.shapes.is_empty() {
        plate.rect(Ink::Track, (0, 0), (form.width(), HEIGHT));
    }
    for (ink, bar, left, right) in places {
        name(&mut plate, ink, bar, (left, right));
    }
    plate
}

fn sum(values: impl Iterator<Item = Decimal>) -> Decimal {
    values.fold(Decimal::ZERO, Decimal::saturating_add)
}

/// Says on a share what it is and how much, where both find room uncut.
fn name(plate: &mut Plate, fill: Ink, bar: &Bar, (left, right): (i32, i32)) {
    let ink = if fill == Ink::Track { Ink::OnTrack } else { Ink::OnFill };
    let room = right - left - 80;
    let names = [&*bar.name.label, &*bar.name.short_label];
    let fits = |text: &&&str| text::width(text) <= room;
    let is_figure_short = text::width(&bar.mark.text) <= room;
    let Some(name) = names.iter().find(fits).filter(|_| is_figure_short) else { return };
    plate.text(Label::new(ink, Anchor::Start, (left + 40, 180), *name));
    plate.text(Label::new(ink, Anchor::Start, (left + 40, 340), &bar.mark.text));
}
