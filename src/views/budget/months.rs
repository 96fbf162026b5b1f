//! Income against spending, month by month.

use serde::Serialize;

use super::Told;
use crate::analysis::Continuity;
use crate::diag::Value;
use crate::units::{Money, Month};
use crate::views::axis::axis;
use crate::views::chart::{InOut, InOutMonth, Mark, Name};
use crate::views::figure::{Figure, Link};
use crate::views::frame::{Drawing, Drawings};
use crate::views::route::Route;

/// Income and spending by month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthsPart {
    /// The answer in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// The months that are in the books.
    pub rows: Vec<MonthRow>,
    /// Income of all of them.
    pub income: Figure,
    /// Spending of all of them.
    pub spending: Figure,
    /// What is left of all of them.
    pub left: Figure,
}

/// One month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthRow {
    /// The month, with its page of the ledger.
    pub link: Link,
    /// Income.
    pub income: Figure,
    /// Spending.
    pub spending: Figure,
    /// Income less spending.
    pub left: Figure,
}

/// Income and spending by month; `None` where nothing was booked.
pub(super) fn months(told: Told<'_>, drawings: &mut Drawings) -> Option<MonthsPart> {
    if !told.has_entries {
        return None;
    }
    let scene = told.scene;
    let months: Vec<(Month, Option<Continuity>)> =
        told.figures.year.months().map(|month| (month, moved(told, month))).collect();
    let known: Vec<(Month, &Continuity)> =
        months.iter().filter_map(|(month, one)| Some((*month, one.as_ref()?))).collect();
    let text = summary(told, &known);
    let ends = known.iter().flat_map(|(_, one)| [one.income, -one.spending]);
    let chart = InOut {
        question: scene.words.say("budget-months-title", &[]),
        summary: text.clone(),
        axis: axis(scene, &ends.collect::<Vec<_>>(), false),
        in_label: scene.words.heading("term-income"),
        out_label: scene.words.heading("term-spending"),
        balance_label: String::new(),
        months: months.iter().map(|(month, one)| in_out(told, *month, one.as_ref())).collect(),
    };
    let sum = |amount: fn(&Continuity) -> Money| {
        Money::total(scene.books().currency(), known.iter().map(|(_, one)| amount(one)))
    };
    Some(MonthsPart {
        text,
        chart: drawings.add(chart),
        income: scene.figure(sum(|one| one.income)),
        spending: scene.figure(sum(|one| one.spending)),
        left: scene.signed_figure(sum(Continuity::surplus)),
        rows: known.iter().map(|(month, one)| row(told, *month, one)).collect(),
    })
}

/// How the own money moved in a month; `None` for a month that the books have not reached.
fn moved(told: Told<'_>, month: Month) -> Option<Continuity> {
    let analysis = told.scene.analysis();
    let last = analysis.activity.months().next_back()?;
    (month <= last).then(|| analysis.month(told.scene.books(), month))
}

fn in_out(told: Told<'_>, month: Month, moved: Option<&Continuity>) -> InOutMonth {
    let words = &told.scene.words;
    let mark = |amount: Money| Mark::money(amount, words.rounded_money(amount));
    InOutMonth {
        name: Name::new(words.short_month(month), month.number().to_string()),
        income: moved.map(|moved| mark(moved.income)),
        spending: moved.map(|moved| mark(moved.spending)),
        balance: None,
    }
}

fn row(told: Told<'_>, month: Month, moved: &Continuity) -> MonthRow {
    let scene = told.scene;
    MonthRow {
        link: scene.link(scene.words.short_month(month), Route::Month(month, 1)),
        income: scene.figure(moved.income),
        spending: scene.figure(moved.spending),
        left: scene.signed_figure(moved.surplus()),
    }
}

/// In how many months income covered spending.
fn summary(told: Told<'_>, known: &[(Month, &Continuity)]) -> String {
    let covered = known.iter().filter(|(_, one)| !one.surplus().is_negative()).count();
    let values = [
        ("months", Value::count(known.len())),
        ("covered", Value::count(covered)),
        ("short", Value::count(known.len() - covered)),
    ];
    told.scene.words.say("budget-months-text", &values)
}
