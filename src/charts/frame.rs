//! The frame of a chart over time: columns from left to right, steps of the axis up the side.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::scale::Scale;
use super::text;
use crate::views::chart::{Mark, Name};

/// How far two lines of text stand apart.
pub(super) const LINE: i32 = 140;

/// Room above the highest bar: a value's words and, over them, the plan's.
const ABOVE: i32 = 310;

/// The baseline of words over everything else.
pub(super) const HEAD: i32 = 110;

/// Room below the lowest bar for the names of the columns.
const BELOW: i32 = 230;

/// Where the columns of a chart stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    form: Form,
    pub(super) left: i32,
    pub(super) right: i32,
    pub(super) top: i32,
    pub(super) bottom: i32,
    count: i32,
}

impl Frame {
    /// A frame of `count` columns beside an axis, with `margin` kept free on the right.
    pub(super) fn new(form: Form, axis: &[Mark], count: usize, margin: i32) -> Self {
        let width = form.width();
        let widest = axis.iter().map(|step| text::width(&step.text)).max();
        let left = widest.map_or(0, |widest| widest.min(width / 3) + 60);
        let bottom = ABOVE + form.pick(1400, 1900);
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        Self { form, left, right: width - margin, top: ABOVE, bottom, count }
    }

    /// An empty plate for this frame.
    pub(super) fn plate(&self) -> Plate {
        Plate::new(self.form.width(), self.bottom + BELOW)
    }

    /// The two ends of an upright scale, low and high.
    pub(super) fn upright(&self) -> (i32, i32) {
        (self.bottom, self.top)
    }

    /// Where column `index` begins; the last one ends where the next would begin.
    pub(super) fn edge(&self, index: usize) -> i32 {
        let index = i64::try_from(index).unwrap_or(i64::MAX).min(i64::from(self.count));
        let offset = i64::from(self.right - self.left) * index / i64::from(self.count.max(1));
        self.left + i32::try_from(offset).unwrap_or(0)
    }

    /// The middle of column `index`.
    pub(super) fn centre(&self, index: usize) -> i32 {
        i32::midpoint(self.edge(index), self.edge(index + 1))
    }

    /// How wide a column is.
    pub(super) fn pitch(&self) -> i32 {
        (self.right - self.left) / self.count.max(1)
    }

    /// The edges of a bar in the middle of column `index`.
    pub(super) fn bar(&self, index: usize) -> (i32, i32) {
        let half = (self.pitch() * 33 / 100).clamp(3, self.form.pick(140, 180));
        let centre = self.centre(index);
        (centre - half, centre + half)
    }

    /// Draws the steps of the axis, leaving out words that would run into others.
    pub(super) fn grid(&self, plate: &mut Plate, axis: &[Mark], scale: &Scale) {
        let zero = scale.zero();
        for step in axis {
            let y = scale.at(step.value);
            if y != zero {
                plate.line(Ink::Grid, [(self.left, y), (self.right, y)]);
            }
        }
        for step in axis {
            let at = (self.left - 60, scale.at(step.value) + 40);
            let label = Label::new(Ink::Axis, Anchor::End, at, &step.text);
            plate.text_if_free(label.between(0, self.left - 60));
        }
    }

    /// Draws the line of zero.
    pub(super) fn zero(&self, plate: &mut Plate, scale: &Scale) {
        let zero = scale.zero();
        plate.line(Ink::Zero, [(self.left, zero), (self.right, zero)]);
    }

    /// Draws the names of the columns, every second or third of them where they are many.
    pub(super) fn names<'a>(&self, plate: &mut Plate, names: impl Iterator<Item = &'a Name>) {
        let names: Vec<&Name> = names.collect();
        let full: Vec<&str> = names.iter().map(|name| &*name.label).collect();
        let short: Vec<&str> = names.iter().map(|name| &*name.short_label).collect();
        let (texts, stride) = match self.stride(&full) {
            1 => (full, 1),
            _ => (short.clone(), self.stride(&short)),
        };
        for (index, text) in texts.iter().enumerate().step_by(stride) {
            // The first name says in full what the short ones after it are.
            let names = if index == 0 { [&*names[0].label, text] } else { [*text, text] };
            let room = self.pitch().saturating_mul(i32::try_from(stride).unwrap_or(1)) - 20;
            let text = text::fitting(&names, room);
            let at = (self.centre(index), self.bottom + 170);
            plate.text_if_free(Label::new(Ink::Axis, Anchor::Middle, at, text));
        }
    }

    /// How many columns the widest of `texts` needs.
    fn stride(&self, texts: &[&str]) -> usize {
        let widest = texts.iter().map(|text| text::width(text)).max().unwrap_or(0);
        let needed = widest.saturating_add(50) / self.pitch().max(1) + 1;
        usize::try_from(needed).unwrap_or(1).max(1)
    }
}

/// What a bar's figure says beyond its tip, between the edges of the frame.
pub(super) fn figure(
    frame: &Frame,
    ink: Ink,
    (x, tip): Point,
    is_below: bool,
    mark: &Mark,
) -> Label {
    let at = (x, tip + if is_below { 120 } else { -50 });
    Label::new(ink, Anchor::Middle, at, &mark.text).between(frame.left, frame.right)
}

/// The top of a bar of `value`, at least a hair away from zero unless it is nothing.
pub(super) fn tip(scale: &Scale, value: Decimal, hair: i32) -> i32 {
    let (zero, at) = (scale.zero(), scale.at(value));
    match value.cmp(&Decimal::ZERO) {
        Ordering::Equal => zero,
        Ordering::Greater => at.min(zero - hair),
        Ordering::Less => at.max(zero + hair),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis() -> Vec<Mark> {
        [(0, "0"), (10, "1万")].map(|(value, text)| Mark::number(value.into(), text)).to_vec()
    }

    #[test]
    fn columns_share_the_width_beside_the_axis() {
        let frame = Frame::new(Form::Narrow, &axis(), 12, 0);
        assert_eq!((frame.left, frame.edge(0), frame.edge(12)), (249, 249, 3280));
        assert_eq!(frame.pitch(), 252);
    }

    #[test]
    fn no_column_at_all_still_has_a_frame() {
        let frame = Frame::new(Form::Narrow, &[], 0, 0);
        assert_eq!((frame.edge(0), frame.centre(0), frame.pitch()), (0, 0, 3280));
    }

    #[test]
    fn forty_names_on_a_phone_are_thinned_until_none_touches_another() {
        let names: Vec<Name> = (1..=40).map(|day| Name::only(format!("第 {day} 期"))).collect();
        let frame = Frame::new(Form::Narrow, &axis(), names.len(), 0);
        let mut plate = frame.plate();
        frame.names(&mut plate, names.iter());
        assert_eq!(plate.shapes.len(), 6);
    }
}
