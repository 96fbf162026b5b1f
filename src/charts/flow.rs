//! Sources, funds and uses, with ribbons as thick as what went between them.

use rust_decimal::Decimal;

use super::ink::Ink;
use super::plate::{Anchor, Form, Label, Plate, Point};
use super::scale::Scale;
use super::text;
use crate::views::chart::{Flow, FlowNode, Ribbon};

/// The thickness that the largest column's money takes.
const MONEY: i32 = 1300;

/// The width of a node.
const NODE: i32 = 50;

/// The height of a node's name and, under it, its figure.
const WORDS: i32 = 300;

/// Room between a node and the words of the next.
const GAP: i32 = 50;

/// Which ends of ribbons lie at a node.
#[derive(Clone, Copy)]
enum End {
    From,
    To,
}

/// A column of nodes in its place.
struct Column<'a> {
    nodes: &'a [FlowNode],
    /// Upper and lower edge of each node.
    edges: Vec<(i32, i32)>,
    left: i32,
    anchor: Anchor,
}

/// Places three columns from left to right, each spread over the whole height.
pub(super) fn place(chart: &Flow, form: Form) -> Plate {
    let sizes = [
        sizes(&chart.sources, &[(&chart.inflows, End::From)]),
        sizes(&chart.funds, &[(&chart.inflows, End::To), (&chart.outflows, End::From)]),
        sizes(&chart.uses, &[(&chart.outflows, End::To)]),
    ];
    let largest = sizes.iter().map(|column| total(column)).max().unwrap_or_default();
    let scale = Scale::with_zero([largest], (0, MONEY));
    let heights = sizes.map(|column| heights(&column, &scale));
    let needed = |heights: &Vec<i32>| heights.iter().map(|height| height + WORDS + GAP).sum();
    let height = heights.iter().map(needed).max().unwrap_or(0).max(WORDS);
    let [left, middle, right] = heights.map(|heights| spread(&heights, height));
    let (centre, end) = ((form.width() - NODE) / 2, form.width() - NODE);
    let columns = [
        Column { nodes: &chart.sources, edges: left, left: 0, anchor: Anchor::Start },
        Column { nodes: &chart.funds, edges: middle, left: centre, anchor: Anchor::Middle },
        Column { nodes: &chart.uses, edges: right, left: end, anchor: Anchor::End },
    ];
    let mut plate = Plate::new(form.width(), height);
    draw(&mut plate, chart, &columns, &scale, form);
    plate
}

fn draw(plate: &mut Plate, chart: &Flow, columns: &[Column<'_>; 3], scale: &Scale, form: Form) {
    let [sources, funds, uses] = columns;
    ribbons(plate, &chart.inflows, [sources, funds], scale, |ribbon| ribbon.to);
    ribbons(plate, &chart.outflows, [funds, uses], scale, |ribbon| ribbon.from);
    for column in columns {
        for (upper, lower) in &column.edges {
            plate.rect(Ink::Sum, (column.left, *upper), (column.left + NODE, *lower));
        }
    }
    let side = form.pick(1100, 2050);
    let beside = sources.nodes.iter().chain(uses.nodes).flat_map(|node| words(node, side));
    let widest = beside.map(|text| text::width(&text)).max().unwrap_or_default();
    // The middle has at least what the sides leave when theirs are long.
    let middle = form.pick(920, 1900).max(form.width() - 2 * widest - 2 * GAP);
    for (column, room) in columns.iter().zip([side, middle, side]) {
        for (node, (upper, _)) in column.nodes.iter().zip(&column.edges) {
            name(plate, column.anchor, *upper, words(node, room));
        }
    }
}

/// A node's name and its figure, as far as there is room for them.
fn words(node: &FlowNode, room: i32) -> [String; 2] {
    let name = text::fitting(&[&node.name.label, &node.name.short_label], room);
    let has_room = text::width(&node.mark.text) <= room;
    [name, if has_room { node.mark.text.clone() } else { String::new() }]
}

/// What each node amounts to: its total, or its ribbons where they are more.
fn sizes(nodes: &[FlowNode], sides: &[(&[Ribbon], End)]) -> Vec<Decimal> {
    let of_node = |(index, node): (usize, &FlowNode)| {
        let side = |(ribbons, end): &(&[Ribbon], End)| {
            let here = ribbons.iter().filter(|ribbon| match end {
                End::From => ribbon.from == index,
                End::To => ribbon.to == index,
            });
            let values: Vec<Decimal> = here.map(|ribbon| ribbon.value.max(Decimal::ZERO)).collect();
            total(&values)
        };
        sides.iter().map(side).fold(node.mark.value.max(Decimal::ZERO), Decimal::max)
    };
    nodes.iter().enumerate().map(of_node).collect()
}

fn total(values: &[Decimal]) -> Decimal {
    values.iter().copied().fold(Decimal::ZERO, Decimal::saturating_add)
}

/// The heights of nodes; even a node of next to nothing can be seen.
fn heights(sizes: &[Decimal], scale: &Scale) -> Vec<i32> {
    sizes.iter().map(|size| scale.at(*size).max(10)).collect()
}

/// Spreads nodes over a height, each under its words, with even gaps.
fn spread(heights: &[i32], height: i32) -> Vec<(i32, i32)> {
    let taken: i32 = heights.iter().map(|node| node + WORDS).sum();
    let count = i32::try_from(heights.len()).unwrap_or(i32::MAX).max(1);
    let gap = (height - taken) / count;
    let mut top = if count == 1 { gap / 2 } else { 0 };
    let mut edges = Vec::with_capacity(heights.len());
    for node in heights {
        edges.push((top + WORDS, top + WORDS + node));
        top += WORDS + node + gap;
    }
    edges
}

/// Draws the ribbons between two columns in the colour of their fund.
fn ribbons(
    plate: &mut Plate,
    ribbons: &[Ribbon],
    [left, right]: [&Column<'_>; 2],
    scale: &Scale,
    fund: impl Fn(&Ribbon) -> usize,
) {
    let mut leaving = vec![Decimal::ZERO; left.edges.len()];
    let mut reaching = vec![Decimal::ZERO; right.edges.len()];
    for ribbon in ribbons.iter().filter(|ribbon| ribbon.value > Decimal::ZERO) {
        let ends = (left.edges.get(ribbon.from), right.edges.get(ribbon.to));
        let (Some(from), Some(to)) = ends else { continue };
        let from = slice(*from, &mut leaving[ribbon.from], ribbon.value, scale);
        let to = slice(*to, &mut reaching[ribbon.to], ribbon.value, scale);
        let (x, end) = (left.left + NODE, right.left);
        let corners: [Point; 4] = [(x, from.0), (end, to.0), (end, to.1), (x, from.1)];
        plate.ribbon(Ink::Ribbon(u8::try_from(fund(ribbon)).unwrap_or(0)), corners);
    }
}

/// The part of a node's edge that the next ribbon takes.
fn slice(edge: (i32, i32), taken: &mut Decimal, value: Decimal, scale: &Scale) -> (i32, i32) {
    let upper = edge.0 + scale.at(*taken);
    *taken = taken.saturating_add(value);
    let lower = edge.0 + scale.at(*taken);
    (upper.min(edge.1), lower.max(upper + 5).min(edge.1))
}

/// Writes a node's name over it, and its figure under the name.
fn name(plate: &mut Plate, anchor: Anchor, upper: i32, [name, figure]: [String; 2]) {
    let x = match anchor {
        Anchor::Start => 0,
        Anchor::Middle => plate.width / 2,
        Anchor::End => plate.width,
    };
    plate.text(Label::new(Ink::Text, anchor, (x, upper - 170), name));
    if !figure.is_empty() {
        plate.text(Label::new(Ink::Axis, anchor, (x, upper - 40), figure));
    }
}
