//! Where each hundred went: one bar, cut into shares.
//!
//! A share that has no room for its name has the number of its row instead, so that no one
//! needs the colours to find it there.

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
    let numbered = (1..).zip(&chart.parts);
    let parts = numbered.map(|(number, part)| (Ink::Fill(part.series), &part.bar, Some(number)));
    let parts: Vec<(Ink, &Bar, Option<u32>)> = parts
        .chain(chart.rest.as_ref().map(|rest| (Ink::Track, rest, None)))
        .filter(|(_, bar, _)| bar.mark.value > Decimal::ZERO)
        .collect();
    let whole = sum(parts.iter().map(|(_, bar, _)| bar.mark.value));
    let scale = Scale::with_zero([whole], (0, form.width()));
    let mut plate = Plate::new(form.width(), HEIGHT);
    let mut before = Decimal::ZERO;
    let mut places = Vec::new();
    for (ink, bar, number) in parts {
        let after = before.saturating_add(bar.mark.value);
        let (left, right) = (scale.at(before), scale.at(after));
        let right = if after < whole { (right - GAP).max(left) } else { right };
        plate.rect(ink, (left, 0), (right, HEIGHT));
        places.push((ink, bar, number, left, right));
        before = after;
    }
    if plate.shapes.is_empty() {
        plate.rect(Ink::Track, (0, 0), (form.width(), HEIGHT));
    }
    for (fill, bar, number, left, right) in places {
        let ink = if fill == Ink::Track { Ink::OnTrack } else { Ink::OnFill };
        if !name(&mut plate, ink, bar, (left, right)) {
            count(&mut plate, ink, number, (left, right));
        }
    }
    plate
}

fn sum(values: impl Iterator<Item = Decimal>) -> Decimal {
    values.fold(Decimal::ZERO, Decimal::saturating_add)
}

/// Says on a share what it is and how much, where both find room uncut, and whether it did.
fn name(plate: &mut Plate, ink: Ink, bar: &Bar, (left, right): (i32, i32)) -> bool {
    let room = right - left - 80;
    let names = [&*bar.name.label, &*bar.name.short_label];
    let fits = |text: &&&str| text::width(text) <= room;
    let is_figure_short = text::width(&bar.mark.text) <= room;
    let Some(name) = names.iter().find(fits).filter(|_| is_figure_short) else { return false };
    plate.text(Label::new(ink, Anchor::Start, (left + 40, 180), *name));
    plate.text(Label::new(ink, Anchor::Start, (left + 40, 340), &bar.mark.text));
    true
}

/// Says the number of a share's row, where it finds room.
fn count(plate: &mut Plate, ink: Ink, number: Option<u32>, (left, right): (i32, i32)) {
    let text = number.map_or_else(String::new, |number| number.to_string());
    if text::width(&text) + 10 <= right - left {
        let at = (i32::midpoint(left, right), HEIGHT / 2 + 45);
        plate.text(Label::new(ink, Anchor::Middle, at, text));
    }
}
