//! A plate: shapes in their places, before anything is drawn.
//!
//! Places are in whole tenths of a unit from the upper left corner, so that
//! the same figures give the same bytes on every machine.

use super::ink::Ink;
use super::text;

/// A place: right of the left edge, below the upper edge.
pub(super) type Point = (i32, i32);

/// For which width of page a chart is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A phone, 328 units.
    Narrow,
    /// The measure of a page on a wide screen, 640 units.
    Wide,
}

impl Form {
    /// The width of the drawing.
    pub(super) fn width(self) -> i32 {
        match self {
            Self::Narrow => 3280,
            Self::Wide => 6400,
        }
    }

    /// One of two values, for a phone or for a wide page.
    pub(super) fn pick<T>(self, narrow: T, wide: T) -> T {
        match self {
            Self::Narrow => narrow,
            Self::Wide => wide,
        }
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Area {
    /// The rectangle between two corners, whichever they are.
    pub(super) fn between(a: Point, b: Point) -> Self {
        let (left, right) = (a.0.min(b.0), a.0.max(b.0));
        Self { left, top: a.1.min(b.1), right, bottom: a.1.max(b.1) }
    }

    /// Whether two rectangles share more than an edge.
    pub(super) fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Which point of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A text in its place, which is on its baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) ink: Ink,
    pub(super) anchor: Anchor,
    pub(super) at: Point,
    pub(super) text: String,
}

impl Label {
    /// A text at a place.
    pub(super) fn new(ink: Ink, anchor: Anchor, at: Point, text: impl Into<String>) -> Self {
        Self { ink, anchor, at, text: text.into() }
    }

    /// What the text covers.
    pub(super) fn area(&self) -> Area {
        let width = text::width(&self.text);
        let (x, y) = self.at;
        let left = match self.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        Area { left, top: y - text::SIZE * 9, right: left + width, bottom: y + text::SIZE * 2 }
    }

    /// The same text moved sideways so that it stands between two edges.
    ///
    /// A text that is too wide for that is left out whole: a figure that lost its
    /// last digits would be another figure. Names are cut before they come here.
    pub(super) fn between(mut self, left: i32, right: i32) -> Self {
        let area = self.area();
        if area.right - area.left > right - left {
            self.text.clear();
        }
        self.at.0 += (left - area.left).max(0) - (area.right - right).max(0);
        self
    }
}

/// A shape in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A filled rectangle.
    Rect(Ink, Area),
    /// A line through points.
    Line(Ink, Vec<Point>),
    /// A band from a left edge to a right one: upper left, upper right, lower right, lower left.
    Ribbon(Ink, [Point; 4]),
    /// A dot.
    Dot(Ink, Point),
    /// A text.
    Text(Label),
}

/// What is kept clear on both sides of a text.
const RIM: i32 = 20;

/// Half the width of a dot.
pub(super) const DOT: i32 = 30;

impl Shape {
    /// Whether a text at `area` would hide or be hidden; grid lines, quiet lines,
    /// tracks and ribbons bear texts.
    fn is_in_the_way(&self, area: Area) -> bool {
        match self {
            Self::Rect(Ink::Track, _) | Self::Line(Ink::Grid | Ink::QuietLine, _) => false,
            Self::Ribbon(..) => false,
            Self::Rect(_, rect) => rect.meets(area),
            Self::Line(_, points) => points.windows(2).any(|ends| {
                let line = Area::between(ends[0], ends[1]);
                let thick = Area { right: line.right + 5, bottom: line.bottom + 5, ..line };
                thick.meets(area)
            }),
            Self::Dot(_, (x, y)) => {
                Area::between((x - DOT, y - DOT), (x + DOT, y + DOT)).meets(area)
            }
            Self::Text(label) => label.area().meets(area),
        }
    }
}

/// All shapes of a drawing, the lowest first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plate {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) shapes: Vec<Shape>,
}

impl Plate {
    /// An empty plate.
    pub(super) fn new(width: i32, height: i32) -> Self {
        Self { width, height, shapes: Vec::new() }
    }

    /// Adds a filled rectangle; one of no size is nothing.
    pub(super) fn rect(&mut self, ink: Ink, a: Point, b: Point) {
        if a.0 != b.0 && a.1 != b.1 {
            self.shapes.push(Shape::Rect(ink, Area::between(a, b)));
        }
    }

    /// Adds a line; one of a single point is nothing.
    pub(super) fn line(&mut self, ink: Ink, points: impl Into<Vec<Point>>) {
        let points = points.into();
        if points.len() > 1 {
            self.shapes.push(Shape::Line(ink, points));
        }
    }

    /// Adds a ribbon.
    pub(super) fn ribbon(&mut self, ink: Ink, corners: [Point; 4]) {
        self.shapes.push(Shape::Ribbon(ink, corners));
    }

    /// Adds a dot.
    pub(super) fn dot(&mut self, ink: Ink, at: Point) {
        self.shapes.push(Shape::Dot(ink, at));
    }

    /// Adds a text, held within the plate; an empty one is nothing.
    pub(super) fn text(&mut self, label: Label) {
        let label = label.between(0, self.width);
        if !label.text.is_empty() {
            self.shapes.push(Shape::Text(label));
        }
    }

    /// Adds a text where nothing is in its way, and says whether it did.
    pub(super) fn text_if_free(&mut self, label: Label) -> bool {
        let label = label.between(0, self.width);
        let area = label.area();
        let is_inside = area.top >= 0 && area.bottom <= self.height;
        let with_rim = Area { left: area.left - RIM, right: area.right + RIM, ..area };
        let is_free = is_inside && !self.shapes.iter().any(|shape| shape.is_in_the_way(with_rim));
        if is_free {
            self.text(label);
        }
        is_free
    }
}
