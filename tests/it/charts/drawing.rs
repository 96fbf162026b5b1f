//! Reads a drawing back as a browser would, and holds it to what every drawing must be.

#![expect(clippy::unwrap_used, reason = "a drawing that cannot be read fails its test")]
#![expect(clippy::float_arithmetic, reason = "places on a drawing, added up as a browser does")]

use scraper::{ElementRef, Html, Selector};
use unicode_width::UnicodeWidthChar;

/// The size of every text, as the stylesheet sets it.
const SIZE: f64 = 12.0;

/// Where a text stands: left, upper, right and lower edge.
type Edges = [f64; 4];

/// Fails unless `markup` is well-formed, inside its frame and no text covers another.
#[track_caller]
pub(super) fn assert_lawful(markup: &str) {
    let page = Html::parse_fragment(markup);
    assert!(page.errors.is_empty(), "{:?} in {markup}", page.errors);
    for svg in page.select(&Selector::parse("svg").unwrap()) {
        let size = numbers(svg.attr("viewBox").unwrap());
        let inside = |x: f64, y: f64| {
            assert!((0.0..=size[2]).contains(&x), "x {x} outside {size:?} in {markup}");
            assert!((0.0..=size[3]).contains(&y), "y {y} outside {size:?} in {markup}");
        };
        for path in svg.select(&Selector::parse("path").unwrap()) {
            corners(path.attr("d").unwrap()).into_iter().for_each(|(x, y)| inside(x, y));
        }
        let texts = Selector::parse("text").unwrap();
        let edges: Vec<Edges> = svg.select(&texts).map(edges).collect();
        for (index, text) in edges.iter().enumerate() {
            inside(text[0], text[1]);
            inside(text[2], text[3]);
            for other in &edges[..index] {
                assert!(!meet(text, other), "{text:?} and {other:?} meet in {markup}");
            }
        }
    }
}

fn meet(a: &Edges, b: &Edges) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

/// The edges of a text that is no wider than any common face sets it.
fn edges(text: ElementRef<'_>) -> Edges {
    let number = |name| text.attr(name).unwrap().parse::<f64>().unwrap();
    let (x, y) = (number("x"), number("y"));
    let parent = ElementRef::wrap(text.parent().unwrap()).unwrap();
    let class =
        format!(" {} {} ", text.attr("class").unwrap_or(""), parent.attr("class").unwrap_or(""));
    let em = |c: char| match c.width() {
        Some(2) => 1.0,
        Some(1) if c.is_ascii_digit() => 0.5,
        Some(1) => 0.25,
        _ => 0.0,
    };
    let width = SIZE * text.text().flat_map(str::chars).map(em).sum::<f64>();
    let left = if class.contains(" m ") {
        x - width / 2.0
    } else if class.contains(" e ") {
        x - width
    } else {
        x
    };
    // Half a unit of rounding, and the rim of a letter's box that no ink fills.
    [left + 0.1, y - SIZE * 0.8, left + width - 0.1, y + SIZE * 0.1]
}

/// Every place that a path touches; the handles of a curve among them.
fn corners(path: &str) -> Vec<(f64, f64)> {
    let mut at = (0.0, 0.0);
    let mut found = Vec::new();
    let starts: Vec<usize> =
        path.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).map(|(i, _)| i).collect();
    for (index, &start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(path.len());
        let values = numbers(&path[start + 1..end]);
        match &path[start..=start] {
            "M" | "L" => at = (values[0], values[1]),
            "H" => at.0 = values[0],
            "V" => at.1 = values[0],
            "h" => at.0 += values[0],
            "v" => at.1 += values[0],
            "C" => {
                found.extend([(values[0], values[1]), (values[2], values[3])]);
                at = (values[4], values[5]);
            }
            "z" => {}
            other => panic!("no drawing needs {other} in {path}"),
        }
        // Ten sums of tenths may miss a whole by a hair.
        at = ((at.0 * 10.0).round() / 10.0, (at.1 * 10.0).round() / 10.0);
        found.push(at);
    }
    found
}
