//! What differed most from the plan of a month.

use serde::Serialize;

use crate::analysis::LineUse;
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::{Money, Month};
use crate::views::figure::Link;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A budget line that differed from its plan of the month.
#[derive(Clone, Debug, Serialize)]
pub struct PlanRow {
    /// The budget line.
    pub link: Link,
    /// How far, in words.
    pub text: String,
    /// How it is meant: `bad` or `ok`.
    pub tone: &'static str,
    /// What was planned and what was booked.
    pub detail: String,
}

/// How many lines are shown.
const SHOWN: usize = 3;

/// The budget lines furthest from their plan of a month that is over.
pub(super) fn differences(scene: Scene<'_>, month: Month) -> Vec<PlanRow> {
    let books = scene.books();
    let year = books.community.year_start.year_of_month(month);
    let Some(figures) = scene.analysis().year(year) else { return Vec::new() };
    let Some(index) = year.position(month).and_then(|position| position.checked_sub(1)) else {
        return Vec::new();
    };
    if month.last_day() > scene.analysis().today {
        return Vec::new();
    }
    let lines = figures.execution.lines.iter();
    let own = lines.filter(|line| {
        books.is_own(line.fund) && matches!(line.kind, ItemKind::Income | ItemKind::Expense)
    });
    let mut compared: Vec<(&LineUse, Money, Money)> = own
        .filter_map(|line| Some((line, line.plan.as_ref()?[index], line.by_month[index])))
        .filter(|(_, plan, actual)| plan != actual)
        .collect();
    compared.sort_by_key(|(line, plan, actual)| {
        (std::cmp::Reverse((*actual - *plan).abs()), line.item)
    });
    let shown = compared.into_iter().take(SHOWN);
    shown.map(|(line, plan, actual)| plan_row(scene, line, plan, actual)).collect()
}

fn plan_row(scene: Scene<'_>, line: &LineUse, plan: Money, actual: Money) -> PlanRow {
    let difference = actual - plan;
    let (key, tone) = match (line.kind == ItemKind::Expense, difference.is_positive()) {
        (true, true) => ("variance-over", "bad"),
        (true, false) => ("variance-under", "ok"),
        (false, true) => ("variance-more", "ok"),
        (false, false) => ("variance-less", "bad"),
    };
    let amount = scene.words.money(difference.abs());
    let values = [("plan", Value::from(plan)), ("actual", actual.into())];
    PlanRow {
        link: scene.link(scene.item(line.item), Route::Item(line.item)),
        text: scene.words.say(key, &[("amount", amount.into())]),
        tone,
        detail: scene.words.say("month-plan-detail", &values),
    }
}
