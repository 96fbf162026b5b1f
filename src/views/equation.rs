//! Opening + in − out = closing = bank, line by line.

use serde::Serialize;

use super::figure::Figure;
use super::route::Route;
use super::scene::Scene;
use crate::analysis::{BankPosition, Continuity, YearFigures};
use crate::diag::Value;
use crate::units::{Date, Money};

/// The lines from opening to closing to the bank.
#[derive(Clone, Debug, Serialize)]
pub struct Equation {
    /// What it covers, in words.
    pub caption: String,
    /// The lines.
    pub rows: Vec<EquationRow>,
}

/// One line of an equation.
#[derive(Clone, Debug, Serialize)]
pub struct EquationRow {
    /// The sign before it: a plus, a minus, an equals, a tick or nothing.
    pub sign: &'static str,
    /// What it is.
    pub label: String,
    /// A page about it.
    pub href: Option<String>,
    /// How much.
    pub figure: Figure,
    /// How it is shown: `plain`, `in`, `out`, `sum`, `quiet`, `ok` or `bad`.
    pub tone: &'static str,
}

/// The last day that a year's figures cover.
pub(super) fn reach(scene: Scene<'_>, figures: &YearFigures) -> Date {
    let analysis = scene.analysis();
    let last = analysis.activity.months().next_back().map(|month| month.last_day());
    let opened = scene.books().opening.date.filter(|_| last.is_none());
    let end = opened.unwrap_or(analysis.today).min(figures.year.last_day());
    last.map_or(end, |last| last.min(end)).max(figures.year.first_day())
}

/// From the opening of a year to its closing, and on to the bank where that is known.
pub(super) fn equation(scene: Scene<'_>, figures: &YearFigures) -> Equation {
    let (continuity, to) = covered(scene, figures);
    let mut rows = own_rows(scene, figures, &continuity, to);
    if let Some(bank) = bank_in(scene, figures).filter(|_| scene.knows_balances()) {
        rows.extend(bank_rows(scene, bank));
    }
    let caption = scene.words.say("equation-caption", &[("date", to.into())]);
    Equation { caption, rows }
}

/// How the own money moved in a year up to its last statements, else as far as the books go.
pub(super) fn covered(scene: Scene<'_>, figures: &YearFigures) -> (Continuity, Date) {
    let analysis = scene.analysis();
    let to = bank_in(scene, figures).map_or_else(|| reach(scene, figures), |bank| bank.date);
    let span = (figures.year.first_month(), to.month());
    (Continuity::own(scene.books(), &analysis.activity, &analysis.balances, span), to)
}

/// The latest position against the bank, where it is of this year.
pub(super) fn bank_in<'s>(scene: Scene<'s>, figures: &YearFigures) -> Option<&'s BankPosition> {
    let bank = scene.analysis().bank.as_ref();
    bank.filter(|bank| figures.year.contains(bank.date))
}

/// The lines of the books themselves; without balances, where none is known.
pub(super) fn own_rows(
    scene: Scene<'_>,
    figures: &YearFigures,
    continuity: &Continuity,
    to: Date,
) -> Vec<EquationRow> {
    let budget = scene.address(Route::Budget(figures.year));
    let row = |sign, key, amount: Money, tone| EquationRow {
        sign,
        label: scene.words.say(key, &[("date", to.into())]),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let opening = row("", "equation-opening", continuity.opening, "plain");
    let mut rows: Vec<EquationRow> =
        scene.knows_balances().then_some(opening).into_iter().collect();
    rows.push(EquationRow {
        href: Some(format!("{budget}#income")),
        ..row("＋", "equation-income", continuity.income, "in")
    });
    if !continuity.held.is_zero() {
        let sign = if continuity.held.is_negative() { "−" } else { "＋" };
        rows.push(row(sign, "equation-held", continuity.held.abs(), "plain"));
    }
    rows.push(EquationRow {
        href: Some(format!("{budget}#expense")),
        ..row("−", "equation-spending", continuity.spending, "out")
    });
    if !continuity.transfers.is_zero() {
        let sign = if continuity.transfers.is_negative() { "−" } else { "＋" };
        rows.push(row(sign, "equation-transfers", continuity.transfers.abs(), "bad"));
    }
    rows.push(match scene.knows_balances() {
        true => row("＝", "equation-closing", continuity.closing, "sum"),
        false => row("＝", "equation-left", continuity.closing - continuity.opening, "sum"),
    });
    rows
}

/// The lines from the books to the bank.
fn bank_rows(scene: Scene<'_>, bank: &BankPosition) -> Vec<EquationRow> {
    let values = [("date", bank.date.into()), ("items", Value::count(bank.items))];
    let row = |sign, key, amount: Money, tone| EquationRow {
        sign,
        label: scene.words.say(key, &values),
        href: None,
        figure: scene.figure(amount),
        tone,
    };
    let mut rows = Vec::new();
    if !bank.explained.is_zero() || bank.items > 0 {
        let sign = if bank.explained.is_negative() { "−" } else { "＋" };
        rows.push(row(sign, "equation-reconciling", bank.explained.abs(), "quiet"));
    }
    rows.push(EquationRow {
        href: Some(scene.address(Route::Money)),
        ..row("＝", "equation-statements", bank.statements, "quiet")
    });
    if bank.gap.is_zero() {
        rows.push(row("✓", "equation-ties", bank.gap, "ok"));
    } else {
        rows.push(row("✗", "equation-gap", bank.gap, "bad"));
    }
    rows
}
