//! A leaf of paper with shapes in their places, in whole pixels from the upper left corner.

use super::digits;
use crate::charts::plate::{Area, Point};
use crate::views::Tone;

/// How wide and how high a picture is, as chats want it.
pub(super) const WIDE: i32 = 1200;
pub(super) const HIGH: i32 = 630;

/// The edges between which everything stands.
pub(super) const LEFT: i32 = 90;
pub(super) const RIGHT: i32 = 1110;

/// Where the heading ends, and where the double rule stands.
pub(super) const TOP: i32 = 94;
pub(super) const FOOT: i32 = 588;

/// What a shape is drawn with, in the colours of the pages by day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Color {
    Ink,
    Quiet,
    Rule,
    In,
    Out,
    Seal,
    OnSeal,
}

impl Color {
    /// The colour of a role.
    pub(super) fn of(tone: Tone) -> Self {
        match tone {
            Tone::Plain => Self::Ink,
            Tone::In => Self::In,
            Tone::Out => Self::Out,
        }
    }
}

/// A shape in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A bar or a rule.
    Bar(Color, Area),
    /// A figure, from its upper left corner, so high.
    Figure(Color, String, Point, i32),
    /// The seal, from its upper left corner, so wide.
    Seal(Point, i32),
}

/// All shapes of a picture, the lowest first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    pub(super) shapes: Vec<Shape>,
}

/// Figures smaller than this cannot be read in a chat.
const LEAST: i32 = 24;

/// The largest height up to `most` at which all of `texts` stand in `room`; nothing where none
/// can be read, or where one has a sign that is not drawn here.
///
/// A figure that lost its last digits would be another figure, so none is ever cut.
pub(super) fn fitting<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    room: i32,
    most: i32,
) -> Option<i32> {
    let mut height = most;
    for text in texts {
        while digits::width(text, height)? > room {
            height -= 2;
        }
    }
    (height >= LEAST.min(most)).then_some(height)
}

impl Leaf {
    /// A leaf with the time at its head.
    pub(super) fn headed(time: &str) -> Self {
        let mut leaf = Self { shapes: Vec::new() };
        leaf.figure(Color::Quiet, time, (LEFT, 40), 34);
        leaf.bar(Color::Rule, (LEFT, TOP - 4), (RIGHT, TOP - 2));
        leaf
    }

    /// Adds a bar or a rule; one of no size is nothing.
    pub(super) fn bar(&mut self, color: Color, a: Point, b: Point) {
        if a.0 != b.0 && a.1 != b.1 {
            self.shapes.push(Shape::Bar(color, Area::between(a, b)));
        }
    }

    /// Adds a figure that begins at a place.
    pub(super) fn figure(&mut self, color: Color, text: &str, at: Point, height: i32) {
        if !text.is_empty() && digits::width(text, height).is_some() {
            self.shapes.push(Shape::Figure(color, text.to_owned(), at, height));
        }
    }

    /// Adds a figure that ends at a place.
    pub(super) fn figure_to(&mut self, color: Color, text: &str, (x, y): Point, height: i32) {
        let width = digits::width(text, height).unwrap_or(0);
        self.figure(color, text, (x - width, y), height);
    }

    /// Adds figures beside each other around the middle.
    pub(super) fn figures(&mut self, parts: &[(Color, &str)], y: i32, height: i32) {
        let width = |text| digits::width(text, height).unwrap_or(0);
        let all: i32 = parts.iter().map(|(_, text)| width(text)).sum();
        let mut x = (WIDE - all) / 2;
        for (color, text) in parts {
            self.figure(*color, text, (x, y), height);
            x += width(text);
        }
    }

    /// Adds the seal.
    pub(super) fn seal(&mut self, at: Point, width: i32) {
        self.shapes.push(Shape::Seal(at, width));
    }

    /// Adds the double rule at the foot.
    pub(super) fn close(&mut self) {
        self.bar(Color::Ink, (LEFT, FOOT), (RIGHT, FOOT + 2));
        self.bar(Color::Ink, (LEFT, FOOT + 7), (RIGHT, FOOT + 9));
    }
}
