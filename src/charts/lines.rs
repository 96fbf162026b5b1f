//! Lines over time, each named at its own end.

use super::frame::Frame;
use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::scale::Scale;
use super::text;
use crate::views::chart::{Mark, Name};

/// How much height the two lines of words at an end take.
const ENDING: i32 = 280;

/// Room between the last column and the words.
const GAP: i32 = 60;

/// One line of figures over the columns of a chart.
pub(super) struct Series<'a> {
    pub(super) name: &'a Name,
    pub(super) marks: Vec<Option<&'a Mark>>,
}

/// The end of a line, with what is said there.
pub(super) struct Ending<'a> {
    at: Point,
    ink: Ink,
    name: &'a Name,
    mark: &'a Mark,
}

impl<'a> Series<'a> {
    /// The places of its figures; nothing where one is not known.
    pub(super) fn points(
        &self,
        frame: &Frame,
        scale: &Scale,
    ) -> impl Iterator<Item = Option<Point>> {
        let marks = self.marks.iter().enumerate();
        marks.map(|(index, mark)| Some((frame.centre(index), scale.at(mark.as_ref()?.value))))
    }

    /// Its last known figure and the column of it.
    pub(super) fn last(&self) -> Option<(usize, &'a Mark)> {
        let marks = self.marks.iter().enumerate();
        marks.rev().find_map(|(index, mark)| Some((index, (*mark)?)))
    }

    /// What is said at its end.
    pub(super) fn ending(&self, frame: &Frame, scale: &Scale, ink: Ink) -> Option<Ending<'a>> {
        let (index, mark) = self.last()?;
        let at = (frame.centre(index), scale.at(mark.value));
        Some(Ending { at, ink, name: self.name, mark })
    }
}

/// The room on the right for the words at the ends.
pub(super) fn margin(form: Form, lines: &[Series<'_>]) -> i32 {
    let width = |line: &Series<'_>| {
        let figure = text::width(&line.last()?.1.text);
        Some(text::width(&line.name.short_label).max(figure))
    };
    let widest = lines.iter().filter_map(width).max();
    widest.map_or(0, |widest| widest.min(form.pick(1000, 1600)) + GAP)
}

/// Draws a line through points, broken where one is missing.
///
/// A point between two missing ones has no line and stands as a dot.
pub(super) fn line(plate: &mut Plate, ink: Ink, points: impl Iterator<Item = Option<Point>>) {
    let mut stretch = Vec::new();
    for point in points.chain([None]) {
        match (point, stretch.as_slice()) {
            (Some(point), _) => stretch.push(point),
            (None, &[alone]) => {
                stretch.clear();
                plate.dot(dot_of(ink), alone);
            }
            (None, _) => plate.line(ink, std::mem::take(&mut stretch)),
        }
    }
}

/// The dot that goes with a line.
fn dot_of(ink: Ink) -> Ink {
    match ink {
        Ink::Line(series) => Ink::Dot(series),
        _ => Ink::Dot(5),
    }
}

/// Names lines at their ends, moved apart where they would run into each other.
///
/// Where there is no height for all of them, the last ones stay unnamed.
pub(super) fn name_ends(plate: &mut Plate, frame: &Frame, mut ends: Vec<Ending<'_>>) {
    let room = (frame.top - 100, frame.bottom - 20);
    let most = usize::try_from((room.1 - room.0) / ENDING).unwrap_or(0);
    ends.truncate(most);
    ends.sort_by_key(|end| end.at.1);
    let wanted: Vec<i32> = ends.iter().map(|end| end.at.1).collect();
    let x = frame.right + GAP;
    for (end, y) in ends.iter().zip(apart(&wanted, ENDING, room)) {
        if (y - end.at.1).abs() > ENDING / 2 {
            plate.line(Ink::Rule, [(end.at.0 + 40, end.at.1), (x - 20, y)]);
        }
        let names = [&*end.name.label, &*end.name.short_label];
        let name = text::fitting(&names, plate.width - x);
        plate.text(Label::new(end.ink, Anchor::Start, (x, y), name));
        let under = (x, y + 130);
        let words = Label::new(Ink::Axis, Anchor::Start, under, &end.mark.text);
        plate.text(words.between(x, plate.width));
    }
}

/// Places as near as can be to those wanted, in order, `step` apart, the last
/// one with room for its own step.
fn apart(wanted: &[i32], step: i32, (low, high): (i32, i32)) -> Vec<i32> {
    let mut places = Vec::with_capacity(wanted.len());
    let mut least = low;
    for &want in wanted {
        places.push(want.max(least));
        least = places.last().map_or(low, |last| last + step);
    }
    let mut most = high - step / 2;
    for place in places.iter_mut().rev() {
        *place = (*place).min(most);
        most = *place - step;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::plate::Shape;

    #[test]
    fn names_of_close_lines_move_apart_and_stay_inside() {
        assert_eq!(apart(&[100, 110, 900], 280, (0, 1900)), [100, 380, 900]);
        assert_eq!(apart(&[1800, 1850], 280, (0, 1900)), [1480, 1760]);
        assert_eq!(apart(&[], 280, (0, 1900)), Vec::<i32>::new());
    }

    #[test]
    fn a_missing_point_breaks_the_line() {
        let mut plate = Plate::new(1000, 1000);
        let points = [Some((0, 1)), Some((1, 2)), None, Some((3, 3)), None];
        line(&mut plate, Ink::Line(1), points.into_iter());
        assert_eq!(
            plate.shapes,
            [Shape::Line(Ink::Line(1), vec![(0, 1), (1, 2)]), Shape::Dot(Ink::Dot(1), (3, 3))]
        );
    }
}
