//! Pictures of what came in, went out and is left.

use rust_decimal::Decimal;

use super::{Bank, Shows, Tone, Walk, WalkStep, mark, mark_with_unit};
use crate::units::{Money, Month};
use crate::views::equation::{bank_in, covered};
use crate::views::scene::Scene;

/// A step of so much: where it leads from what there is.
fn step(scene: Scene<'_>, at: &mut Decimal, amount: Money, tone: Tone) -> WalkStep {
    let from = *at;
    *at += amount.amount();
    let sign = if amount.is_negative() { "-" } else { "+" };
    WalkStep { sign, mark: mark(scene, amount.abs()), span: (from, *at), tone }
}

/// The equation of the front page; `None` where what came in is not known.
pub(super) fn books(scene: Scene<'_>) -> Option<Shows> {
    let figures = scene.analysis().current_year()?;
    if scene.books().entries.is_empty() || !scene.knows_receipts() {
        return None;
    }
    let (sum, _) = covered(scene, figures);
    let mut at = Decimal::ZERO;
    let mut steps = Vec::new();
    if scene.knows_balances() {
        let opening = step(scene, &mut at, sum.opening, Tone::Plain);
        let sign = if sum.opening.is_negative() { "-" } else { "" };
        steps.push(WalkStep { sign, ..opening });
    }
    steps.push(step(scene, &mut at, sum.income, Tone::In));
    if !sum.held.is_zero() {
        steps.push(step(scene, &mut at, sum.held, Tone::Plain));
    }
    let spent = step(scene, &mut at, -sum.spending, Tone::Out);
    steps.push(WalkStep { sign: if sum.spending.is_negative() { "+" } else { "-" }, ..spent });
    if !sum.transfers.is_zero() {
        steps.push(step(scene, &mut at, sum.transfers, Tone::Plain));
    }
    let left = if scene.knows_balances() { sum.closing } else { sum.closing - sum.opening };
    let bank = bank_in(scene, figures).filter(|_| scene.knows_balances());
    let bank = bank.map(|bank| match bank.gap.is_zero() {
        true => Bank::Ties,
        false => Bank::Gap(mark(scene, bank.gap)),
    });
    let total = Some(mark_with_unit(scene, left));
    Some(Shows::Walk(Walk { steps, total, is_stacked: true, bank }))
}

/// What came in and went out in a month, side by side, and what was left.
pub(super) fn month(scene: Scene<'_>, month: Month) -> Walk {
    let sum = scene.analysis().month(scene.books(), month);
    let alone = |amount, tone| step(scene, &mut Decimal::ZERO.clone(), amount, tone);
    let mut steps = Vec::new();
    if scene.knows_receipts() {
        steps.push(alone(sum.income, Tone::In));
    }
    let spent = alone(sum.spending, Tone::Out);
    steps.push(WalkStep { sign: if sum.spending.is_negative() { "+" } else { "-" }, ..spent });
    let total = scene.knows_balances().then(|| mark_with_unit(scene, sum.closing));
    Walk { steps, total, is_stacked: false, bank: None }
}
