//! The figures of a budget line or of several together, column by column.

use serde::Serialize;

use super::Told;
use crate::analysis::{LineUse, Sums};
use crate::model::ItemKind;
use crate::units::{Money, Rate};
use crate::views::figure::Figure;
use crate::views::scene::Scene;
use crate::views::uses::difference_words;

/// The figures of a budget line or of several together.
#[derive(Clone, Debug, Serialize)]
pub struct Columns {
    /// The budget as adopted.
    pub budget: Option<Figure>,
    /// The same after adjustments, where they changed it.
    pub adjusted: Option<Figure>,
    /// The plan of the months that are told, in a year under way.
    pub planned: Option<Figure>,
    /// What came in or was spent.
    pub actual: Option<Figure>,
    /// What these months brought, where the ledger goes on after them.
    pub so_far: Option<Figure>,
    /// The difference, in words that say which way.
    pub difference: Option<Figure>,
    /// The difference as a share of what it is measured by.
    pub rate: Option<Figure>,
    /// How the difference is meant: `bad`, `ok` or `plain`.
    pub tone: &'static str,
    /// The difference to the adjusted budget, where adjustments changed it.
    pub after: Option<Figure>,
    /// The share of the adjusted budget that is used.
    pub used: Option<Figure>,
}

/// The amounts from which columns are made.
struct Amounts {
    kind: ItemKind,
    budget: Option<Money>,
    adjusted: Option<Money>,
    planned: Option<Money>,
    actual: Money,
    so_far: Money,
    difference: Option<Money>,
    used: Option<Rate>,
}

impl Columns {
    /// The figures of one line.
    pub(super) fn of_line(told: Told<'_>, line: &LineUse) -> Self {
        let is_over = told.figures.execution.is_over;
        let amounts = Amounts {
            kind: line.kind,
            budget: line.budget,
            adjusted: line.adjusted,
            planned: line.planned,
            actual: line.actual,
            so_far: line.so_far,
            difference: if is_over { line.variance() } else { line.ahead() },
            used: line.used(),
        };
        columns(told, &amounts)
    }

    /// The figures of several lines together.
    pub(super) fn of_sums(told: Told<'_>, kind: ItemKind, sums: &Sums) -> Self {
        let execution = &told.figures.execution;
        let difference = if execution.is_over { sums.variance() } else { sums.ahead };
        let is_compared = execution.is_over || execution.told > 0;
        let amounts = Amounts {
            kind,
            budget: Some(sums.budget),
            adjusted: Some(sums.adjusted),
            planned: (execution.told > 0).then_some(sums.planned),
            actual: sums.actual,
            so_far: sums.so_far,
            difference: is_compared.then_some(difference),
            used: sums.used(),
        };
        columns(told, &amounts)
    }
}

/// The figures as far as the year has them.
fn columns(told: Told<'_>, amounts: &Amounts) -> Columns {
    let scene = told.scene;
    let is_over = told.figures.execution.is_over;
    let has_budget = told.year.has_budget;
    let budget = amounts.budget.filter(|_| has_budget);
    let adjusted =
        amounts.adjusted.filter(|adjusted| has_budget && Some(*adjusted) != amounts.budget);
    let planned = amounts.planned.filter(|_| !is_over && told.is_compared());
    let difference = amounts.difference.filter(|_| told.is_compared());
    let against = if is_over { budget } else { planned };
    let worded = difference.map(|difference| worded(scene, amounts.kind, difference));
    let rate = difference
        .filter(|difference| !difference.is_zero())
        .zip(against)
        .and_then(|(difference, of)| difference.share_of(of));
    let is_later = !is_over && amounts.so_far != amounts.actual && planned.is_some();
    Columns {
        budget: budget.map(|budget| scene.figure(budget)),
        adjusted: adjusted.map(|adjusted| scene.figure(adjusted)),
        planned: planned.map(|planned| scene.figure(planned)),
        actual: told.has_entries.then(|| scene.figure(amounts.actual)),
        so_far: is_later.then(|| scene.figure(amounts.so_far)),
        tone: worded.as_ref().map_or("plain", |(_, tone)| tone),
        difference: worded.map(|(figure, _)| figure),
        rate: rate.map(|rate| scene.signed_rate_figure(rate)),
        after: adjusted
            .filter(|_| is_over && told.has_entries)
            .map(|adjusted| worded_only(scene, amounts.kind, amounts.actual - adjusted)),
        used: amounts.used.filter(|_| told.is_compared()).map(|used| scene.rate_figure(used, 1)),
    }
}

/// A difference with the exact number behind its words.
fn worded(scene: Scene<'_>, kind: ItemKind, difference: Money) -> (Figure, &'static str) {
    let (text, tone) = difference_words(scene, kind, difference);
    (scene.figure_as(difference, text), tone)
}

fn worded_only(scene: Scene<'_>, kind: ItemKind, difference: Money) -> Figure {
    worded(scene, kind, difference).0
}
