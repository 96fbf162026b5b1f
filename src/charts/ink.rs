//! What a shape is drawn for, carried through plotters as a colour and written as a class.
//!
//! The classes, all styled by `themes/plain/css/charts.css`:
//!
//! | Class | Shape | Meaning |
//! |---|---|---|
//! | `grid` `zero` `plan` | line | step of an axis, zero, plan or average |
//! | `rule` | line | what joins two shapes; the rule before a sum |
//! | `track` | area | what is left of a whole |
//! | `over` | area | above the plan |
//! | `in` `out` `sum` | area | received, spent, a balance that stands |
//! | `f0`…`f5` | area | a series |
//! | `l0`…`l5`, `d0`…`d5` | line, dots | a series over time; `lq` a quiet one |
//! | `r0`…`r5` | ribbon | a flow in the colour of its series |
//! | none, `axis`, `bad` | text | plain, quiet, overrun |
//! | `on` `ot` | text | on a series, on a track |
//! | `ti` `to`, `t0`…`t5` | text | in the colour of what it names |
//! | `m` `e` | text | centred on its place, ending at it |

use plotters::style::RGBColor;

/// A role that the stylesheet gives a colour and a width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Grid,
    Zero,
    Plan,
    Rule,
    Track,
    Over,
    In,
    Out,
    Sum,
    Fill(u8),
    Line(u8),
    QuietLine,
    Dot(u8),
    Ribbon(u8),
    Text,
    Axis,
    Bad,
    OnFill,
    OnTrack,
    TextIn,
    TextOut,
    TextOf(u8),
}

/// How many series colours the theme has.
const SERIES: u8 = 6;

/// The class of each kind of ink; those that end in a digit's place are series.
const CLASSES: [&str; 22] = [
    "grid", "zero", "plan", "rule", "track", "over", "in", "out", "sum", "f", "l", "lq", "d", "r",
    "", "axis", "bad", "on", "ot", "ti", "to", "t",
];

impl Ink {
    /// The colour that stands for this ink on its way through plotters.
    pub(super) fn color(self) -> RGBColor {
        let (kind, series) = match self {
            Self::Grid => (0, None),
            Self::Zero => (1, None),
            Self::Plan => (2, None),
            Self::Rule => (3, None),
            Self::Track => (4, None),
            Self::Over => (5, None),
            Self::In => (6, None),
            Self::Out => (7, None),
            Self::Sum => (8, None),
            Self::Fill(series) => (9, Some(series)),
            Self::Line(series) => (10, Some(series)),
            Self::QuietLine => (11, None),
            Self::Dot(series) => (12, Some(series)),
            Self::Ribbon(series) => (13, Some(series)),
            Self::Text => (14, None),
            Self::Axis => (15, None),
            Self::Bad => (16, None),
            Self::OnFill => (17, None),
            Self::OnTrack => (18, None),
            Self::TextIn => (19, None),
            Self::TextOut => (20, None),
            Self::TextOf(series) => (21, Some(series)),
        };
        RGBColor(kind, series.map_or(0, |series| series % SERIES + 1), 0)
    }
}

/// The class that a colour on its way through plotters stands for.
pub(super) fn class((kind, series, _): (u8, u8, u8)) -> String {
    let name = CLASSES.get(usize::from(kind)).copied().unwrap_or_default();
    match series.checked_sub(1) {
        Some(series) => format!("{name}{series}"),
        None => name.to_owned(),
    }
}

/// Whether a colour stands for a ribbon, whose long sides are curves.
pub(super) fn is_ribbon((kind, ..): (u8, u8, u8)) -> bool {
    CLASSES.get(usize::from(kind)) == Some(&"r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_comes_out_as_its_class() {
        let written = |ink: Ink| {
            let RGBColor(kind, series, rest) = ink.color();
            class((kind, series, rest))
        };
        assert_eq!(written(Ink::Grid), "grid");
        assert_eq!(written(Ink::Sum), "sum");
        assert_eq!(written(Ink::Fill(0)), "f0");
        assert_eq!(written(Ink::Fill(7)), "f1", "a seventh series starts again");
        assert_eq!(written(Ink::Ribbon(5)), "r5");
        assert_eq!(written(Ink::Text), "");
        assert_eq!(written(Ink::TextOf(2)), "t2");
    }
}
