//! What became of a budget: actual amounts as bars, each against the mark of its plan.

use rust_decimal::Decimal;

use super::leaf::{Color, FOOT, LEFT, Leaf, RIGHT, TOP, fitting};
use crate::charts::scale::Scale;
use crate::views::{Planned, Plans};

/// How wide the largest figures may be: within the square that chats cut out.
const ROOM: i32 = 610;

/// How high the largest figures are.
const LARGE: i32 = 184;

/// How high a bar is, and how far the track of the plan and its mark stand over it.
const BAR: i32 = 34;
const TRACK: i32 = 9;
const TICK: i32 = 24;

/// Puts amounts and their plans in their places.
pub(super) fn place(plans: &Plans, leaf: &mut Leaf) {
    let values = |row: &Planned| {
        [row.actual.value, row.plan.as_ref().map_or(Decimal::ZERO, |plan| plan.value)]
    };
    let scale = Scale::with_zero(plans.rows.iter().flat_map(values), (LEFT, RIGHT));
    match (&plans.used, plans.rows.as_slice()) {
        (None, [row]) if row.plan.is_none() => alone(row, leaf),
        (Some(used), [row, ..]) => {
            let color = if row.is_over() { Color::Seal } else { Color::Ink };
            if let Some(height) = fitting([used.as_str()], ROOM, LARGE) {
                leaf.figures(&[(color, used)], TOP + 36, height);
            }
            bars(row, leaf, &scale, 374);
            amounts(row, leaf, 482, 56);
        }
        (_, rows) => {
            let count = i32::try_from(rows.len()).unwrap_or(i32::MAX).max(1);
            let pitch = (FOOT - TOP) / count;
            for (top, row) in (TOP..).step_by(usize::try_from(pitch).unwrap_or(1)).zip(rows) {
                amounts(row, leaf, top + pitch / 2 - 80, 62);
                bars(row, leaf, &scale, top + pitch / 2 + 24);
            }
        }
    }
    leaf.close();
}

/// An amount that has no plan.
fn alone(row: &Planned, leaf: &mut Leaf) {
    let text = row.actual.text.as_str();
    if let Some(height) = fitting([text], RIGHT - LEFT - 100, 150) {
        leaf.figures(&[(Color::of(row.tone), text)], (TOP + FOOT - height) / 2, height);
    }
}

/// What was booked, and after a stroke what was planned.
fn amounts(row: &Planned, leaf: &mut Leaf, y: i32, most: i32) {
    let actual = row.actual.text.as_str();
    let plan = row.plan.as_ref().map_or("", |plan| plan.text.as_str());
    let between = if plan.is_empty() { "" } else { " / " };
    let whole = format!("{actual}{between}{plan}");
    if let Some(height) = fitting([whole.as_str()], RIGHT - LEFT, most) {
        let parts = [(Color::of(row.tone), actual), (Color::Quiet, between), (Color::Ink, plan)];
        leaf.figures(&parts, y + (most - height) / 2, height);
    }
}

/// What was booked as a bar over the track of what was planned, what is beyond it in vermilion.
fn bars(row: &Planned, leaf: &mut Leaf, scale: &Scale, top: i32) {
    let (zero, actual) = (scale.zero(), scale.at(row.actual.value));
    let plan = row.plan.as_ref().map(|plan| scale.at(plan.value));
    if let Some(plan) = plan {
        leaf.bar(Color::Rule, (zero, top - TRACK), (plan, top + BAR + TRACK));
    }
    let within = plan.filter(|_| row.is_over()).unwrap_or(actual);
    leaf.bar(Color::of(row.tone), (zero, top), (within, top + BAR));
    leaf.bar(Color::Seal, (within, top), (actual, top + BAR));
    if let Some(plan) = plan {
        leaf.bar(Color::Ink, (plan - 2, top - TICK), (plan + 2, top + BAR + TICK));
    }
}
