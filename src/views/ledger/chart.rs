//! Income against spending, month by month, of the latest year that has entries.

use serde::Serialize;

use crate::analysis::YearFigures;
use crate::diag::Value;
use crate::units::{Money, Month, Period};
use crate::views::axis::axis;
use crate::views::chart::{InOut, InOutMonth, Mark, Name};
use crate::views::frame::{Drawing, Drawings};
use crate::views::scene::Scene;

/// A chart of a year, with its question and its answer.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerChart {
    /// The question.
    pub title: String,
    /// The answer.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
}

pub(super) fn chart(scene: Scene<'_>, drawings: &mut Drawings) -> Option<LedgerChart> {
    let analysis = Some(scene.analysis()).filter(|_| scene.knows_receipts())?;
    let last = analysis.activity.months().next_back()?;
    let year = scene.books().community.year_start.year_of_month(last);
    let figures = analysis.year(year)?;
    let name = scene.words.period(Period::Year(year.number()));
    let values = [
        ("year", Value::Text(name)),
        ("last", last.into()),
        ("is-over", Value::from(if last == year.last_month() { "yes" } else { "no" })),
        ("income", scene.words.rounded_money(figures.continuity.income).into()),
        ("spending", scene.words.rounded_money(figures.continuity.spending).into()),
        ("surplus", figures.continuity.surplus().into()),
        ("difference", scene.words.rounded_money(figures.continuity.surplus().abs()).into()),
    ];
    let title = scene.words.say("ledger-chart-title", &values);
    let text = scene.words.say("ledger-chart-text", &values);
    let months: Vec<InOutMonth> = year.months().map(|month| bar(scene, month, last)).collect();
    let chart = InOut {
        question: title.clone(),
        summary: text.clone(),
        axis: axis(scene, &ends(scene, figures), false),
        in_label: scene.words.say("head-income", &[]),
        out_label: scene.words.say("head-spending", &[]),
        balance_label: String::new(),
        months,
    };
    Some(LedgerChart { title, text, chart: drawings.add(chart) })
}

fn bar(scene: Scene<'_>, month: Month, last: Month) -> InOutMonth {
    let sum = scene.analysis().month(scene.books(), month);
    let mark = |amount: Money| {
        (month <= last).then(|| Mark::money(amount, scene.words.rounded_money(amount)))
    };
    InOutMonth {
        name: Name::new(scene.words.month(month), scene.words.short_month(month)),
        income: mark(sum.income),
        spending: mark(sum.spending),
        balance: None,
    }
}

/// What came in and, below zero, what was spent in each month.
fn ends(scene: Scene<'_>, figures: &YearFigures) -> Vec<Money> {
    let of_month = |month| scene.analysis().month(scene.books(), month);
    let months = figures.year.months().map(of_month);
    months.flat_map(|month| [month.income, -month.spending]).collect()
}
