//! A budget line month by month, against its plan.

use serde::Serialize;

use super::Told;
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::{Money, Month};
use crate::views::axis::axis;
use crate::views::chart::{Mark, MonthBars, Name, PlannedMonth};
use crate::views::figure::Figure;
use crate::views::frame::{Drawing, Drawings};
use crate::views::uses::direction;

/// A budget line by month.
#[derive(Clone, Debug, Serialize)]
pub struct ItemMonths {
    /// The question.
    pub title: String,
    /// The answer in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// Whether months have a plan.
    pub has_plan: bool,
    /// The months.
    pub rows: Vec<ItemMonth>,
}

/// One month.
#[derive(Clone, Debug, Serialize)]
pub struct ItemMonth {
    /// The month.
    pub name: String,
    /// What was booked; nothing for a month to come.
    pub actual: Option<Figure>,
    /// What was planned.
    pub plan: Option<Figure>,
    /// What was booked up to its end.
    pub sum: Option<Figure>,
}

/// Month by month; `None` where nothing was booked, or nothing that has a direction.
pub(super) fn months(told: Told<'_>, drawings: &mut Drawings) -> Option<ItemMonths> {
    let line = told.line;
    let is_flow = matches!(line.kind, ItemKind::Income | ItemKind::Expense);
    if line.entries == 0 || !is_flow {
        return None;
    }
    let scene = told.scene;
    let key = if line.kind == ItemKind::Income { "item-months-in" } else { "item-months-out" };
    let title = scene.words.say(key, &[]);
    let text = summary(told);
    let plan = line.plan.iter().flatten().copied();
    let amounts: Vec<Money> = line.by_month.iter().copied().chain(plan).collect();
    let months: Vec<PlannedMonth> =
        told.figures.year.months().enumerate().map(|(i, month)| planned(told, i, month)).collect();
    let chart = MonthBars {
        question: title.clone(),
        summary: text.clone(),
        direction: direction(line.kind),
        axis: axis(scene, &amounts, true),
        plan_label: plan_label(told),
        months,
    };
    Some(ItemMonths {
        title,
        text,
        chart: drawings.add(chart),
        has_plan: line.plan.is_some(),
        rows: rows(told),
    })
}

/// Whether the books have reached a month.
fn is_told(told: Told<'_>, month: Month) -> bool {
    let last = told.scene.analysis().activity.months().next_back();
    last.is_some_and(|last| month <= last)
}

fn planned(told: Told<'_>, index: usize, month: Month) -> PlannedMonth {
    let words = &told.scene.words;
    let mark = |amount: Money| Mark::money(amount, words.money(amount));
    PlannedMonth {
        name: Name::new(words.short_month(month), month.number().to_string()),
        actual: is_told(told, month).then(|| mark(told.line.by_month[index])),
        plan: told.line.plan.as_ref().map(|plan| mark(plan[index])),
    }
}

/// What the plan's line is called: the amount itself where it is the same in every month.
fn plan_label(told: Told<'_>) -> String {
    let words = &told.scene.words;
    let is_even = told.year.line(told.item).is_some_and(|line| line.plan.is_none());
    match told.line.plan.filter(|_| is_even) {
        Some(plan) => words.say("item-plan-even", &[("amount", words.money(plan[0]).into())]),
        None => words.say("item-plan", &[]),
    }
}

/// The month in which most was booked.
fn summary(told: Told<'_>) -> String {
    let months = told.figures.year.months().zip(told.line.by_month);
    // The first of several that are equally large.
    let largest = months.reduce(|most, next| if next.1 > most.1 { next } else { most });
    let Some((month, amount)) = largest else { return String::new() };
    let kind = if told.line.kind == ItemKind::Income { "income" } else { "expense" };
    let values = [("kind", Value::from(kind)), ("month", month.into()), ("amount", amount.into())];
    told.scene.words.say("item-months-text", &values)
}

fn rows(told: Told<'_>) -> Vec<ItemMonth> {
    let scene = told.scene;
    let mut sum = scene.books().zero();
    let mut row = |(index, month): (usize, Month)| {
        let actual = is_told(told, month).then(|| told.line.by_month[index]);
        sum += actual.unwrap_or(scene.books().zero());
        ItemMonth {
            name: scene.words.short_month(month),
            plan: told.line.plan.as_ref().map(|plan| scene.figure(plan[index])),
            sum: actual.map(|_| scene.figure(sum)),
            actual: actual.map(|actual| scene.figure(actual)),
        }
    };
    told.figures.year.months().enumerate().map(&mut row).collect()
}
