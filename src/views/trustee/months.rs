//! The pay month by month: what was due and what was drawn, as a chart and a table.

use serde::Serialize;

use super::year::rule;
use crate::analysis::{Remuneration, RemunerationMonth, YearFigures};
use crate::diag::Value;
use crate::model::RemunerationRule;
use crate::units::{Money, Quantity};
use crate::views::chart::{Direction, Mark, MonthBars, Name, PlannedMonth, round_steps};
use crate::views::equation::reach;
use crate::views::frame::{Drawing, Drawings};
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// A chart of months with its question.
#[derive(Clone, Debug, Serialize)]
pub struct MonthsChart {
    /// The question.
    pub title: String,
    /// The chart.
    pub chart: Drawing,
}

/// The months of a rule as far as the books go.
fn told<'o>(
    scene: Scene<'_>,
    figures: &YearFigures,
    one: &'o Remuneration,
) -> impl Iterator<Item = &'o RemunerationMonth> {
    let last = reach(scene, figures).month();
    one.by_month.iter().filter(move |month| month.month <= last)
}

/// What is paid each month, with what is due as a line.
pub(super) fn chart(
    scene: Scene<'_>,
    figures: &YearFigures,
    one: &Remuneration,
    drawings: &mut Drawings,
) -> Option<MonthsChart> {
    let last = reach(scene, figures).month();
    let mark = |amount: Money| {
        let number = Quantity::of(amount.amount().round());
        Mark::money(amount, scene.words.quantity(number))
    };
    let month = |month: &RemunerationMonth| PlannedMonth {
        name: Name::new(scene.words.short_month(month.month), scene.words.short_month(month.month)),
        actual: (month.month <= last).then(|| mark(month.drawn)),
        plan: (month.month <= last && one.due.is_some()).then(|| mark(month.own_due)),
    };
    let highest = one.by_month.iter().map(|month| month.drawn.max(month.own_due)).max()?;
    let lowest = one.by_month.iter().map(|month| month.drawn).min()?;
    let steps = round_steps(lowest.amount(), highest.amount(), 4);
    let values = [
        ("name", Value::from(scene.item(rule(scene, one).item))),
        ("year", text(scene.year_name(figures.year))),
    ];
    let question = scene.words.say("trustee-months-title", &values);
    let chart = drawings.add(MonthBars {
        summary: question.clone(),
        question: question.clone(),
        direction: Direction::Out,
        axis: steps
            .into_iter()
            .map(|step| Mark::number(step, scene.words.quantity(Quantity::of(step))))
            .collect(),
        plan_label: scene.words_of("trustee-plan"),
        months: one.by_month.iter().map(month).collect(),
    });
    Some(MonthsChart { title: question, chart })
}

/// What was due and paid each month.
pub(super) fn months(
    scene: Scene<'_>,
    figures: &YearFigures,
    rule: &RemunerationRule,
    one: &Remuneration,
) -> Option<Sheet> {
    let row = |month: &RemunerationMonth| {
        let gap = scene.signed_figure(month.gap());
        let tone = if month.gap().is_positive() { "bad" } else { "" };
        let cells = vec![
            scene.figure(month.base).into(),
            scene.figure(month.own_due).into(),
            scene.figure(month.drawn).into(),
            Cell::from(gap).toned(tone),
        ];
        SheetRow::new(scene.words.month(month.month), cells)
    };
    let rows = told(scene, figures, one).map(row).collect();
    let keys = [
        "money-head-month",
        "trustee-head-base",
        "trustee-head-due",
        "trustee-head-drawn",
        "trustee-head-gap",
    ];
    let heads = keys.map(|key| scene.words_of(key)).into();
    let values = [
        ("name", Value::from(scene.item(rule.item))),
        ("year", text(scene.year_name(figures.year))),
    ];
    Sheet::new(scene.words.say("trustee-months-caption", &values), heads, 1).filled(rows)
}
