//! Draws a plate through plotters.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};

use super::ink::Ink;
use super::plate::{Anchor, DOT, Label, Plate, Shape};
use super::svg::{Svg, Tenths, escape};
use super::text;

/// A plate as an inline SVG of class `chart` and `form`, with a title.
pub(super) fn svg(plate: &Plate, form: &str, title: &str) -> String {
    let mut body = String::with_capacity(2048);
    // Writing to memory cannot fail; if plotters ever did, the table says the same.
    if draw(plate, &mut body).is_err() {
        return String::new();
    }
    let mut name = String::with_capacity(title.len());
    escape(&mut name, title);
    let stretch = if form == "bullet" { " preserveAspectRatio=\"none\"" } else { "" };
    let (width, height) = (Tenths(plate.width), Tenths(plate.height));
    format!(
        "<svg class=\"chart {form}\" viewBox=\"0 0 {width} {height}\"{stretch} aria-hidden=\"true\">\
         <title>{name}</title>{body}</svg>"
    )
}

type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

fn draw(plate: &Plate, out: &mut String) -> Drawn {
    let size = (plate.width.unsigned_abs(), plate.height.unsigned_abs());
    let area = Svg::new(out, size).into_drawing_area();
    plate.shapes.iter().try_for_each(|shape| draw_shape(shape, &area))?;
    area.present()
}

fn draw_shape(shape: &Shape, area: &DrawingArea<Svg<'_>, Shift>) -> Drawn {
    match shape {
        Shape::Rect(ink, rect) => {
            let corners = [(rect.left, rect.top), (rect.right, rect.bottom)];
            area.draw(&Rectangle::new(corners, style(*ink)))
        }
        Shape::Line(ink, points) => area.draw(&PathElement::new(points.as_slice(), style(*ink))),
        Shape::Ribbon(ink, corners) => area.draw(&Polygon::new(corners.as_slice(), style(*ink))),
        Shape::Dot(ink, at) => area.draw(&Circle::new(*at, DOT, style(*ink))),
        Shape::Text(label) => {
            area.draw(&Text::new(label.text.as_str(), label.at, text_style(label)))
        }
    }
}

fn style(ink: Ink) -> ShapeStyle {
    ShapeStyle::from(ink.color()).filled()
}

fn text_style(label: &Label) -> TextStyle<'static> {
    let size = f64::from(text::SIZE * 10);
    let anchor = match label.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    TextStyle {
        font: FontDesc::new(FontFamily::SansSerif, size, FontStyle::Normal),
        color: label.ink.color().to_backend_color(),
        pos: Pos::new(anchor, VPos::Bottom),
    }
}
