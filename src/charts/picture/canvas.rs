//! Painting: every pixel is one of a few inks on paper in one of eight strengths.
//!
//! Edges are smooth because zeno says how much of each pixel a shape covers. It is built with
//! its own mathematics, so that every machine paints the same pixels.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use zeno::{Cap, Fill, Join, Mask, Stroke, Style, Transform};

use super::digits::{CELL, advance, digit};
use super::leaf::{Color, HIGH, Leaf, Shape, WIDE};
use crate::charts::plate::{Area, Point};

/// The strengths of an ink, from none to full.
const STRENGTHS: u8 = 8;

/// The grounds and the inks by day, as `themes/plain/css/tokens.css` has them.
const PAPER: [u8; 3] = [0xfa, 0xf6, 0xee];
const SEAL: [u8; 3] = [0xa8, 0x20, 0x1a];
const INKS: [([u8; 3], [u8; 3]); 7] = [
    ([0x21, 0x1c, 0x15], PAPER),
    ([0x64, 0x5b, 0x4e], PAPER),
    ([0xe4, 0xdc, 0xcb], PAPER),
    ([0x17, 0x69, 0x4d], PAPER),
    ([0x8a, 0x5a, 0x00], PAPER),
    (SEAL, PAPER),
    ([0xff, 0xfd, 0xf8], SEAL),
];

/// The seal in a square of 32 units: its ground, then sun and lines, as in the site's icon.
const GROUND: &str = "M7,1 H25 C28.3,1 31,3.7 31,7 V25 C31,28.3 28.3,31 25,31 H7 \
                      C3.7,31 1,28.3 1,25 V7 C1,3.7 3.7,1 7,1 Z";
const SUN: &str = "M16,6.5 a4.5,4.5 0 1,1 0,9 a4.5,4.5 0 1,1 0,-9 Z \
                   M6,19.25 H26 V20.75 H6 Z M6,24.5 H26 V26 H6 Z M6,26.5 H26 V28 H6 Z";

/// How thick the pen is, in units of a digit's cell.
const PEN: f32 = 9.0;

/// The leaf as a PNG file.
pub(super) fn png(leaf: &Leaf) -> Vec<u8> {
    let mut canvas = Canvas { pixels: vec![0; index(0, HIGH)] };
    for shape in &leaf.shapes {
        match shape {
            Shape::Bar(color, area) => canvas.bar(*color, *area),
            Shape::Figure(color, text, at, height) => canvas.figure(*color, text, *at, *height),
            Shape::Seal(at, width) => {
                let scale = scale((*width, 32), (*width, 32));
                canvas.path(Color::Seal, GROUND, Fill::NonZero.into(), scale, *at);
                canvas.path(Color::OnSeal, SUN, Fill::NonZero.into(), scale, *at);
            }
        }
    }
    canvas.encoded().expect("a vector takes every byte")
}

/// The pixels, each an ink and its strength.
struct Canvas {
    pixels: Vec<u8>,
}

impl Canvas {
    fn bar(&mut self, color: Color, area: Area) {
        for y in area.top.max(0)..area.bottom.min(HIGH) {
            let row = index(area.left.clamp(0, WIDE), y)..index(area.right.clamp(0, WIDE), y);
            self.pixels[row].fill(pixel(color, STRENGTHS - 1));
        }
    }

    fn figure(&mut self, color: Color, text: &str, (mut x, y): Point, height: i32) {
        let mut pen = Stroke::new(PEN);
        pen.cap(Cap::Round).join(Join::Round);
        let scale = scale((height, CELL.0), (height, CELL.1));
        for sign in text.chars() {
            let Some(digit) = digit(sign) else { continue };
            self.path(color, digit.line, pen.into(), scale, (x, y));
            self.path(color, digit.fill, Fill::NonZero.into(), scale, (x, y));
            x += advance(sign, height).unwrap_or(0);
        }
    }

    /// Paints a path in SVG's notation.
    fn path(&mut self, color: Color, path: &str, style: Style<'_>, scale: Transform, at: Point) {
        if path.is_empty() {
            return;
        }
        let (mask, place) = Mask::new(path).style(style).transform(Some(scale)).render();
        let width = usize::try_from(place.width).unwrap_or(0).max(1);
        for (row, y) in mask.chunks(width).zip(at.1 + place.top..) {
            for (&cover, x) in row.iter().zip(at.0 + place.left..) {
                self.cover(color, (x, y), cover);
            }
        }
    }

    /// Covers a part of a pixel; one of the same ink is never made weaker.
    fn cover(&mut self, color: Color, (x, y): Point, cover: u8) {
        let strength = cover / (u8::MAX / STRENGTHS + 1);
        let is_here = (0..WIDE).contains(&x) && (0..HIGH).contains(&y);
        if strength == 0 || !is_here {
            return;
        }
        let new = pixel(color, strength);
        let old = &mut self.pixels[index(x, y)];
        if *old / STRENGTHS != new / STRENGTHS || *old < new {
            *old = new;
        }
    }

    fn encoded(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, WIDE.unsigned_abs(), HIGH.unsigned_abs());
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette());
        // A little larger than it could be, in half the time: a site may have hundreds.
        encoder.set_deflate_compression(DeflateCompression::Level(2));
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(file)
    }
}

/// The position of a pixel.
fn index(x: i32, y: i32) -> usize {
    usize::try_from(y * WIDE + x).unwrap_or(0)
}

/// An ink in a strength.
fn pixel(color: Color, strength: u8) -> u8 {
    let ink = match color {
        Color::Ink => 0,
        Color::Quiet => 1,
        Color::Rule => 2,
        Color::In => 3,
        Color::Out => 4,
        Color::Seal => 5,
        Color::OnSeal => 6,
    };
    ink * STRENGTHS + strength
}

/// The colours of all pixels: each ink mixed with its ground, from none of it to all.
fn palette() -> Vec<u8> {
    let full = u16::from(STRENGTHS) - 1;
    let mixed = |ink: u8, ground: u8, part: u16| {
        let sum = u16::from(ink) * part + u16::from(ground) * (full - part);
        u8::try_from((sum + full / 2) / full).unwrap_or(u8::MAX)
    };
    let of = |(ink, ground): ([u8; 3], [u8; 3])| {
        (0..=full).flat_map(move |part| [0, 1, 2].map(|at| mixed(ink[at], ground[at], part)))
    };
    INKS.into_iter().flat_map(of).collect()
}

/// So many pixels for so many units, across and down.
#[expect(clippy::float_arithmetic, reason = "a fraction of pixels decides where ink goes")]
fn scale(across: (i32, i16), down: (i32, i16)) -> Transform {
    let pixels = |pixels: i32| f32::from(i16::try_from(pixels).unwrap_or(i16::MAX));
    Transform::scale(pixels(across.0) / f32::from(across.1), pixels(down.0) / f32::from(down.1))
}
