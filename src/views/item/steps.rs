//! What happened to a budget line in a year, along a line: adopted, adjusted, corrected.

use super::Told;
use crate::diag::Value;
use crate::model::BudgetStatus;
use crate::units::{Date, Money};
use crate::views::budget::agreed;
use crate::views::note::StoryStep;
use crate::views::route::Route;

/// Everything that happened, in the order of days.
pub(super) fn steps(told: Told<'_>) -> Vec<StoryStep> {
    let mut steps: Vec<(Date, StoryStep)> = adopted(told).into_iter().collect();
    steps.extend(adjusted(told));
    steps.extend(corrected(told));
    steps.sort_by_key(|(date, _)| *date);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// That the budget was adopted with this line.
fn adopted(told: Told<'_>) -> Option<(Date, StoryStep)> {
    let scene = told.scene;
    let amount = told.line.budget?;
    let decision = told.year.decision?;
    let is_open = matches!(told.year.status, Some(BudgetStatus::Draft | BudgetStatus::Consulted));
    let one = &scene.books().decisions[decision];
    let step = StoryStep {
        is_correction: false,
        title: scene.words.say("item-step-adopted", &[("amount", amount.into())]),
        text: String::new(),
        link: Some(scene.link(scene.text(&one.title), Route::Decision(decision))),
        when: scene.words.say("item-step-when", &agreed(scene, decision)),
    };
    (!is_open).then_some((one.date, step))
}

/// Every adjustment, with what the budget was after it.
fn adjusted(told: Told<'_>) -> Vec<(Date, StoryStep)> {
    let scene = told.scene;
    let mut rows: Vec<_> = told.year.adjustments_of(told.item).collect();
    rows.sort_by_key(|row| row.date);
    let mut amount: Money = told.line.budget.unwrap_or(scene.books().zero());
    let mut step = |row: &&crate::model::Adjustment| {
        amount += row.amount;
        let values = [("amount", Value::from(amount))];
        let reason = scene.text(&row.reason);
        let decision = &scene.books().decisions[row.decision];
        let step = StoryStep {
            is_correction: true,
            title: scene.words.say("item-step-adjusted", &values),
            text: reason.to_owned(),
            link: Some(scene.link(scene.text(&decision.title), Route::Decision(row.decision))),
            when: scene.words.say("item-step-when", &agreed(scene, row.decision)),
        };
        (row.date, step)
    };
    rows.iter().map(&mut step).collect()
}

/// Every entry that corrects another.
fn corrected(told: Told<'_>) -> Vec<(Date, StoryStep)> {
    let scene = told.scene;
    let entries = told.used.entries.iter().map(|&position| &scene.books().entries[position]);
    let corrections = entries.filter(|entry| entry.corrects.is_some());
    let step = |entry: &crate::model::Entry| {
        let voucher = scene.books().vouchers[entry.voucher].id.clone();
        let key =
            if entry.amount.is_negative() { "item-step-cancelled" } else { "item-step-corrected" };
        let amount = Value::from(entry.amount.abs());
        let step = StoryStep {
            is_correction: true,
            title: scene.words.say(key, &[("amount", amount)]),
            text: scene.text(&entry.summary).to_owned(),
            link: Some(scene.link(voucher, Route::Voucher(entry.voucher))),
            when: scene.words.date(entry.date),
        };
        (entry.date, step)
    };
    corrections.map(step).collect()
}
