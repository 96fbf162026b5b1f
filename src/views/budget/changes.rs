//! How a budget was changed after its adoption.

use serde::Serialize;

use super::Told;
use super::opening::agreed;
use crate::diag::Value;
use crate::model::{Adjustment, AdjustmentSource};
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;

/// All changes of a year's budget.
#[derive(Clone, Debug, Serialize)]
pub struct Changes {
    /// What there is to say of them together.
    pub text: String,
    /// The changes in the order of the file.
    pub rows: Vec<Change>,
}

/// One change, with the budget lines that it touches.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// When.
    pub date: String,
    /// Why.
    pub reason: String,
    /// Where the money comes from.
    pub source: String,
    /// Who agreed.
    pub agreed: String,
    /// The decision.
    pub decision: Link,
    /// What each budget line gets or gives.
    pub moves: Vec<Move>,
}

/// What one budget line gets or gives.
#[derive(Clone, Debug, Serialize)]
pub struct Move {
    /// The budget line.
    pub link: Link,
    /// How much more or less.
    pub figure: Figure,
    /// What its budget is after all changes of the year, in words.
    pub after: Option<String>,
}

/// The changes of a year's budget, those of one id together.
pub(super) fn changes(told: Told<'_>) -> Changes {
    let mut ids: Vec<&str> = Vec::new();
    for adjustment in &told.year.adjustments {
        if !ids.contains(&&*adjustment.id) {
            ids.push(&adjustment.id);
        }
    }
    let all = &told.year.adjustments;
    let of_id = |id: &&str| all.iter().filter(|one| one.id == **id).collect::<Vec<_>>();
    let rows: Vec<Change> = ids.iter().filter_map(|id| change(told, &of_id(id))).collect();
    let count = Value::count(rows.len());
    let values = [("count", count), ("year", told.name().into())];
    Changes { text: told.scene.words.say("budget-changes-text", &values), rows }
}

fn change(told: Told<'_>, rows: &[&Adjustment]) -> Option<Change> {
    let scene = told.scene;
    let first = rows.first()?;
    let source = match first.source {
        AdjustmentSource::Shift => "shift",
        AdjustmentSource::Income => "income",
        AdjustmentSource::Surplus => "surplus",
    };
    let title = scene.text(&scene.books().decisions[first.decision].title);
    Some(Change {
        date: scene.words.date(first.date),
        reason: scene.text(&first.reason).to_owned(),
        source: scene.words.say("budget-change-source", &[("source", source.into())]),
        agreed: scene.words.say("budget-change-agreed", &agreed(scene, first.decision)),
        decision: scene.link(title, Route::Decision(first.decision)),
        moves: rows.iter().map(|row| moved(told, row)).collect(),
    })
}

fn moved(told: Told<'_>, row: &Adjustment) -> Move {
    let scene = told.scene;
    let line = told.figures.execution.line(row.item);
    let after = line
        .and_then(|line| line.adjusted)
        .map(|adjusted| scene.words.say("budget-change-after", &[("amount", adjusted.into())]));
    Move {
        link: scene.link(scene.item(row.item), Route::Item(row.item)),
        figure: scene.signed_figure(row.amount),
        after,
    }
}
