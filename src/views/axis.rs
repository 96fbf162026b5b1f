//! Axes of charts over time: round steps in short words.

use super::chart::{Mark, round_steps};
use super::scene::Scene;
use crate::units::Money;

/// The most steps that an axis has.
const STEPS: u32 = 4;

/// The steps of an axis that holds all of `amounts`, with zero among them.
///
/// Where both sides of zero are counted alike, such as income above and
/// spending below, steps have no sign.
pub(super) fn axis(scene: Scene<'_>, amounts: &[Money], has_sign: bool) -> Vec<Mark> {
    let zero = scene.books().zero();
    let low = amounts.iter().copied().min().unwrap_or(zero);
    let high = amounts.iter().copied().max().unwrap_or(zero);
    let largest = low.abs().max(high.abs());
    let steps = round_steps(low.amount(), high.amount(), STEPS);
    let mark = |step| {
        let step = Money::rounded(step, scene.books().currency());
        let shown = if has_sign { step } else { step.abs() };
        Mark::money(step, scene.words.short_money(shown, largest))
    };
    steps.into_iter().map(mark).collect()
}
