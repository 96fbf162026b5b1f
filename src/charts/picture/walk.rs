//! What came in, went out and is left: steps over a single rule, the total over a double one.

use super::leaf::{Color, FOOT, LEFT, Leaf, RIGHT, TOP, fitting};
use crate::charts::scale::Scale;
use crate::views::{Bank, Walk, WalkStep};

/// Where amounts end and how wide they may be: within the square that chats cut out.
const END: i32 = 890;
const ROOM: i32 = 530;

/// Where signs stand.
const SIGN: i32 = 296;

/// The single rule before the total.
const SUM: i32 = 454;

/// The most room that a step takes.
const MOST_PITCH: i32 = 174;

/// How wide the seal is.
const SEAL: i32 = 112;

/// Puts a walk in its place.
pub(super) fn place(walk: &Walk, leaf: &mut Leaf) {
    if walk.steps.is_empty() {
        return blank(leaf);
    }
    let ends = walk.steps.iter().flat_map(|step| [step.span.0, step.span.1]);
    let total = walk.total.as_ref().filter(|_| walk.is_stacked).map(|total| total.value);
    let scale = Scale::with_zero(ends.chain(total), (LEFT, RIGHT));
    let count = i32::try_from(walk.steps.len()).unwrap_or(i32::MAX);
    let pitch = ((SUM - TOP) / count).min(MOST_PITCH);
    let texts = walk.steps.iter().map(|step| step.mark.text.as_str());
    let height = fitting(texts, ROOM, pitch * 13 / 25);
    let mut top = SUM - pitch * count;
    for step in &walk.steps {
        place_step(step, leaf, &scale, (top, pitch), height);
        top += pitch;
    }
    leaf.bar(Color::Ink, (LEFT, SUM), (RIGHT, SUM + 3));
    place_total(walk, leaf, &scale);
}

fn place_step(
    step: &WalkStep,
    leaf: &mut Leaf,
    scale: &Scale,
    (top, pitch): (i32, i32),
    height: Option<i32>,
) {
    let color = Color::of(step.tone);
    if let Some(height) = height {
        let y = top + (pitch * 18 / 25 - height * 6 / 5) / 2 + 2;
        leaf.figure_to(color, &step.mark.text, (END, y), height);
        leaf.figure(color, step.sign, (SIGN, y), height);
    }
    let (from, to) = (scale.at(step.span.0), scale.at(step.span.1));
    let bar = top + pitch * 19 / 25;
    leaf.bar(color, (from, bar), (to, bar + pitch * 7 / 50));
    let below = top + pitch;
    if below < SUM {
        leaf.bar(Color::Rule, (LEFT, below), (RIGHT, below + 1));
    }
}

fn place_total(walk: &Walk, leaf: &mut Leaf, scale: &Scale) {
    let Some(total) = &walk.total else { return leaf.close() };
    let most = if walk.is_stacked { 68 } else { 84 };
    if let Some(height) = fitting([total.text.as_str()], ROOM + 60, most) {
        let y = SUM + 20 + (most - height) / 2;
        leaf.figure_to(Color::Ink, &total.text, (END, y), height);
    }
    if walk.is_stacked {
        let (from, to) = (scale.zero(), scale.at(total.value));
        leaf.bar(Color::Ink, (from, FOOT - 23), (to, FOOT - 9));
    }
    match &walk.bank {
        Some(Bank::Ties) => leaf.seal((RIGHT - SEAL - 14, SUM + 11), SEAL),
        Some(Bank::Gap(gap)) => {
            if let Some(height) = fitting([gap.text.as_str()], RIGHT - END - 24, 44) {
                leaf.figure_to(Color::Seal, &gap.text, (RIGHT, SUM + 40), height);
            }
        }
        None => {}
    }
    leaf.close();
}

/// A leaf on which nothing is written yet.
fn blank(leaf: &mut Leaf) {
    for line in 1..6 {
        let y = TOP - 4 + line * (FOOT - TOP) / 6;
        leaf.bar(Color::Rule, (LEFT, y), (RIGHT, y + 2));
    }
    leaf.close();
}
