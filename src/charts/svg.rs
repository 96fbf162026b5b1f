//! The backend under plotters: compact SVG with classes for colours and no size but a `viewBox`.
//!
//! Shapes of one class that follow each other become one path or one group.
//! Widths, sizes and colours stand in the stylesheet, so nothing here says them.

use std::convert::Infallible;
use std::fmt::{self, Write};

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::ink;

/// What each call of the backend returns; writing to memory cannot fail.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// A class of shapes, as a colour that stands for it and an anchor.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Class {
    rgb: (u8, u8, u8),
    anchor: &'static str,
    is_text: bool,
}

/// Shapes of one class, not yet written.
struct Run {
    class: Class,
    body: String,
    count: usize,
}

/// A drawing in the making.
pub(super) struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
    run: Option<Run>,
}

impl<'a> Svg<'a> {
    /// A drawing of `size` tenths of a unit that is written to `out`.
    pub(super) fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        Self { out, size, run: None }
    }

    /// The body to which a shape of `class` is added.
    fn body(&mut self, class: Class) -> &mut String {
        if self.run.as_ref().is_some_and(|run| run.class != class) {
            self.close();
        }
        let run = self.run.get_or_insert_with(|| Run { class, body: String::new(), count: 0 });
        run.count += 1;
        &mut run.body
    }

    /// Writes the shapes of the open run.
    fn close(&mut self) {
        let Some(Run { class, body, count }) = self.run.take() else { return };
        let attribute = class.attribute();
        self.out.push_str(&match (class.is_text, count) {
            (false, _) => format!("<path{attribute} d=\"{body}\"/>"),
            (true, 1) => format!("<text{attribute}{}", body.trim_start_matches("<text")),
            (true, _) => format!("<g{attribute}>{body}</g>"),
        });
    }

    fn path(&mut self, color: BackendColor) -> &mut String {
        self.body(Class { rgb: color.rgb, anchor: "", is_text: false })
    }
}

impl Class {
    /// The class as an attribute; plain text has none.
    fn attribute(self) -> String {
        let name = ink::class(self.rgb);
        match format!("{name} {}", self.anchor).trim() {
            "" => String::new(),
            names => format!(" class=\"{names}\""),
        }
    }
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        write(self.path(color), format_args!("M{} {}h.1v.1h-.1z", Tenths(x), Tenths(y)))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (x, y) = (Tenths(left), Tenths(top));
        let (width, height) = (right - left, bottom - top);
        let (across, down, back) = (Tenths(width), Tenths(height), Tenths(-width));
        write(self.path(style.color()), format_args!("M{x} {y}h{across}v{down}h{back}z"))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let body = self.path(style.color());
        let mut last: Option<BackendCoord> = None;
        for (x, y) in path {
            match last {
                None => write(body, format_args!("M{} {}", Tenths(x), Tenths(y)))?,
                Some(at) if at == (x, y) => {}
                Some((_, level)) if level == y => write(body, format_args!("H{}", Tenths(x)))?,
                Some((column, _)) if column == x => write(body, format_args!("V{}", Tenths(y)))?,
                Some(_) => write(body, format_args!("L{} {}", Tenths(x), Tenths(y)))?,
            }
            last = Some((x, y));
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        _radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        // A line of no length with round ends, as wide as the stylesheet makes it.
        write(self.path(style.color()), format_args!("M{} {}h0", Tenths(x), Tenths(y)))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = points.into_iter().collect();
        let color = style.color();
        match points[..] {
            [a, b, c, d] if ink::is_ribbon(color.rgb) => ribbon(self.path(color), [a, b, c, d]),
            _ => {
                self.draw_path(points, style)?;
                write(self.path(color), format_args!("z"))
            }
        }
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => "m",
            HPos::Right => "e",
        };
        let body = self.body(Class { rgb: style.color().rgb, anchor, is_text: true });
        write(body, format_args!("<text x=\"{}\" y=\"{}\">", Tenths(x), Tenths(y)))?;
        escape(body, text);
        write(body, format_args!("</text>"))
    }
}

/// A ribbon whose long sides leave and arrive level. plotters has no curves, so
/// its four corners are all that comes through.
fn ribbon(body: &mut String, [a, b, c, d]: [BackendCoord; 4]) -> Drawn {
    let middle = Tenths(a.0 + (b.0 - a.0) / 2);
    let [left, right] = [a.0, b.0].map(Tenths);
    let [a, b, c, d] = [a, b, c, d].map(|corner| Tenths(corner.1));
    write(body, format_args!("M{left} {a}C{middle} {a} {middle} {b} {right} {b}V{c}"))?;
    write(body, format_args!("C{middle} {c} {middle} {d} {left} {d}z"))
}

fn write(body: &mut String, piece: fmt::Arguments<'_>) -> Drawn {
    body.write_fmt(piece).unwrap_or_default();
    Ok(())
}

/// Adds `text` so that no character of it is taken for markup.
pub(super) fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
}

/// A number of tenths, written as a decimal without a needless zero.
pub(super) struct Tenths(pub(super) i32);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        match (whole, tenth) {
            (_, 0) => write!(f, "{sign}{whole}"),
            (0, _) => write!(f, "{sign}.{tenth}"),
            _ => write!(f, "{sign}{whole}.{tenth}"),
        }
    }
}
