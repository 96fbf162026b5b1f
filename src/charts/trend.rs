//! Assessment scores over periods, with the grades as quiet bands.
//!
//! A line of scores may leave zero out: what matters is which band it is in.

use super::frame::Frame;
use super::ink::Ink;
use super::lines::{self, Series};
use super::plate::{Anchor, Form, Label, Plate};
use super::scale::Scale;
use crate::views::chart::Trend;

/// Places the score that counts over the raters' and the bands.
pub(super) fn place(chart: &Trend, form: Form) -> Plate {
    let all = lines(chart);
    let margin = lines::margin(form, &all);
    let frame = Frame::new(form, &chart.bands, chart.moments.len(), margin);
    let marks = all.iter().flat_map(|line| &line.marks).copied().flatten();
    let scale = Scale::of(marks.chain(&chart.bands).map(|mark| mark.value), frame.upright());
    let mut plate = frame.plate();
    for band in &chart.bands {
        let y = scale.at(band.value);
        plate.line(Ink::Grid, [(frame.left, y), (frame.right, y)]);
    }
    frame.names(&mut plate, chart.moments.iter());
    // The score that counts lies over the raters'.
    for rater in all.iter().skip(1) {
        lines::line(&mut plate, Ink::QuietLine, rater.points(&frame, &scale));
    }
    if let Some(score) = all.first() {
        draw_score(&mut plate, score, &frame, &scale);
    }
    let inks = std::iter::once(Ink::TextOf(0)).chain(std::iter::repeat(Ink::Axis));
    let ends = all.iter().zip(inks).filter_map(|(line, ink)| line.ending(&frame, &scale, ink));
    lines::name_ends(&mut plate, &frame, ends.collect());
    name_bands(&mut plate, chart, &frame, &scale);
    plate
}

/// The lines of scores; a score after the last period has no place.
fn lines(chart: &Trend) -> Vec<Series<'_>> {
    let line = chart.lines.iter().map(|line| {
        let known = line.scores.iter().take(chart.moments.len());
        Series { name: &line.name, marks: known.map(Option::as_ref).collect() }
    });
    line.collect()
}

/// Draws the score that counts, and says each over its dot or under it; the
/// last one is said at the line's end.
fn draw_score(plate: &mut Plate, score: &Series<'_>, frame: &Frame, scale: &Scale) {
    lines::line(plate, Ink::Line(0), score.points(frame, scale));
    for at in score.points(frame, scale).flatten() {
        plate.dot(Ink::Dot(0), at);
    }
    let end = score.last().map_or(0, |(index, _)| index);
    for (mark, at) in score.marks.iter().zip(score.points(frame, scale)).take(end) {
        let (Some(mark), Some((x, y))) = (mark, at) else { continue };
        let label = |y| {
            let label = Label::new(Ink::Text, Anchor::Middle, (x, y), &mark.text);
            label.between(frame.left, frame.right)
        };
        if !plate.text_if_free(label(y - 70)) {
            plate.text_if_free(label(y + 150));
        }
    }
}

/// Names the bands on the left, as far as they do not run into each other.
fn name_bands(plate: &mut Plate, chart: &Trend, frame: &Frame, scale: &Scale) {
    for band in &chart.bands {
        let at = (0, scale.at(band.value) + 40);
        let label = Label::new(Ink::Axis, Anchor::Start, at, &band.text);
        plate.text_if_free(label.between(0, frame.left - 60));
    }
}
