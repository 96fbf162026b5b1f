//! What became of each budget line, and how that compares with the budget.

use serde::Serialize;

use super::chart::{Bullet, Direction, Mark};
use super::figure::{Figure, Link};
use super::frame::{Drawing, Drawings};
use super::note::Note;
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{LineUse, YearFigures};
use crate::diag::{Subject, Value};
use crate::model::{Id, Item, ItemKind};
use crate::units::Money;

/// A budget line with its budget, what became of it, and why.
#[derive(Clone, Debug, Serialize)]
pub struct VarianceRow {
    /// The budget line.
    pub link: Link,
    /// The difference in words: over, under, more, less.
    pub text: String,
    /// The difference as a share of the budget.
    pub rate: Option<Figure>,
    /// How it is meant: `bad`, `ok` or `plain`.
    pub tone: &'static str,
    /// The bar.
    pub chart: Drawing,
    /// Why, in a few words.
    pub reason: Option<String>,
}

/// The budget lines that differ most from their budget, or from their plan so far.
pub(super) fn largest_variances(
    scene: Scene<'_>,
    figures: &YearFigures,
    most: usize,
    drawings: &mut Drawings,
) -> Vec<VarianceRow> {
    let mut lines: Vec<(&LineUse, Money)> = figures
        .execution
        .lines
        .iter()
        .filter(|line| matches!(line.kind, ItemKind::Income | ItemKind::Expense))
        .filter(|line| scene.books().is_own(line.fund))
        .filter_map(|line| Some((line, difference(figures, line)?)))
        .filter(|(_, difference)| !difference.is_zero())
        .collect();
    lines.sort_by_key(|(line, difference)| (std::cmp::Reverse(difference.abs()), line.item));
    let shown = lines.into_iter().take(most);
    shown.map(|(line, _)| variance_row(scene, figures, line, drawings)).collect()
}

/// How far a line is from its budget, or in a year under way from its plan so far.
fn difference(figures: &YearFigures, line: &LineUse) -> Option<Money> {
    if figures.execution.is_over { line.variance() } else { line.ahead() }
}

/// A budget line with its budget and what became of it.
///
/// In a year under way it is held against its plan so far; a line without a
/// plan by month shows how much of its budget is used.
pub(super) fn variance_row(
    scene: Scene<'_>,
    figures: &YearFigures,
    line: &LineUse,
    drawings: &mut Drawings,
) -> VarianceRow {
    let (actual, against) = match (figures.execution.is_over, line.planned) {
        (false, Some(planned)) => (line.so_far, Some(planned)),
        (false, None) => (line.actual, line.adjusted),
        (true, _) => (line.actual, line.budget),
    };
    let difference = difference(figures, line);
    let (text, tone) = match difference {
        Some(difference) => difference_words(scene, line.kind, difference),
        None => (used_words(scene, line), "plain"),
    };
    let mark = |amount| Mark::money(amount, scene.words.money(amount));
    VarianceRow {
        chart: drawings.add(Bullet {
            question: scene.item(line.item).to_owned(),
            summary: text.clone(),
            direction: direction(line.kind),
            actual: mark(actual),
            plan: against.map(mark),
        }),
        link: scene.link(scene.item(line.item), Route::Item(line.item)),
        rate: difference
            .filter(|difference| !difference.is_zero())
            .zip(against)
            .and_then(|(difference, against)| difference.share_of(against))
            .map(|rate| scene.signed_rate_figure(rate)),
        reason: reason(scene, figures, line.item),
        text,
        tone,
    }
}

/// Which way the money of a kind of budget line goes.
pub(super) fn direction(kind: ItemKind) -> Direction {
    if kind == ItemKind::Expense { Direction::Out } else { Direction::In }
}

/// A difference to a budget or a plan in words, and how it is meant.
pub(super) fn difference_words(
    scene: Scene<'_>,
    kind: ItemKind,
    difference: Money,
) -> (String, &'static str) {
    let is_expense = kind == ItemKind::Expense;
    let (key, tone) = match (difference.is_zero(), difference.is_positive(), is_expense) {
        (true, ..) => ("variance-exact", "plain"),
        (false, true, true) => ("variance-over", "bad"),
        (false, false, true) => ("variance-under", "ok"),
        (false, true, false) => ("variance-more", "ok"),
        (false, false, false) => ("variance-less", "bad"),
    };
    let amount = scene.words.money(difference.abs());
    (scene.words.say(key, &[("amount", amount.into())]), tone)
}

/// How much of its budget a line has used, where it cannot be held against a plan.
pub(super) fn used_words(scene: Scene<'_>, line: &LineUse) -> String {
    match line.used() {
        Some(used) => {
            let kind = if line.kind == ItemKind::Income { "income" } else { "expense" };
            let rate = Value::Text(scene.words.rate(used, 1));
            scene.words.say("variance-used", &[("kind", kind.into()), ("rate", rate)])
        }
        None => scene.words.say("variance-none", &[]),
    }
}

/// Why a line differs: the last adjustment's reason, else a published answer.
pub(super) fn reason(scene: Scene<'_>, figures: &YearFigures, item: Id<Item>) -> Option<String> {
    let books = scene.books();
    let adjusted = books.year(figures.year).and_then(|year| year.adjustments_of(item).last());
    if let Some(adjustment) = adjusted {
        let reason = scene.text(&adjustment.reason);
        let values = [("reason", reason.into()), ("date", adjustment.date.into())];
        return Some(scene.words.say("reason-adjusted", &values));
    }
    let notes = item_notes(scene, figures, item);
    notes.into_iter().find_map(|note| note.answer)
}

/// The findings about a budget line in a year.
pub(super) fn item_notes(scene: Scene<'_>, figures: &YearFigures, item: Id<Item>) -> Vec<Note> {
    let subject = Subject::Item(scene.books().items[item].id.clone());
    let start = scene.books().community.year_start;
    let about = scene.matter.about(&subject);
    let in_year = about.filter(|(_, finding)| {
        finding.period.is_none_or(|period| period.year(start) == figures.year)
    });
    in_year.map(|(index, finding)| scene.note(index, finding)).collect()
}
