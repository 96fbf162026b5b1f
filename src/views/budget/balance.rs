//! Whether planned income covers planned spending, fund by fund, and what that is for each household.

use serde::Serialize;

use super::Told;
use super::opening::last_told;
use crate::analysis::FundBalance;
use crate::diag::Value;
use crate::model::ItemKind;
use crate::units::Money;
use crate::views::figure::Figure;
use crate::views::per_head::per_head;

/// Planned and actual income, transfers and spending of each fund.
#[derive(Clone, Debug, Serialize)]
pub struct Balance {
    /// Whether income covers spending, in a sentence.
    pub text: String,
    /// Whether there are budgets to show.
    pub has_budget: bool,
    /// Whether there are actual figures to show.
    pub has_actual: bool,
    /// The funds.
    pub funds: Vec<FundRows>,
    /// All together, where there are several funds.
    pub total: Option<FundRows>,
}

/// One fund.
#[derive(Clone, Debug, Serialize)]
pub struct FundRows {
    /// Its name.
    pub name: String,
    /// Income, transfers, spending, and last what is left.
    pub rows: Vec<BalanceRow>,
}

/// One line of a fund.
#[derive(Clone, Debug, Serialize)]
pub struct BalanceRow {
    /// What it is.
    pub label: String,
    /// As planned.
    pub budget: Figure,
    /// As it came.
    pub actual: Figure,
    /// Whether it is what is left.
    pub is_sum: bool,
}

/// Planned against actual for each fund; `None` where the year has neither.
pub(super) fn balance(told: Told<'_>) -> Option<Balance> {
    let books = told.scene.books();
    let funds = FundBalance::own(books, told.figures);
    let first = funds.first()?;
    let has_actual = told.has_entries;
    let rows = |balance: &FundBalance, name: String| FundRows { name, rows: rows(told, balance) };
    let of_fund = |balance: &FundBalance| rows(balance, told.scene.fund(balance.fund));
    let execution = &told.figures.execution;
    let together = FundBalance {
        income: execution.total(books, ItemKind::Income),
        spending: execution.total(books, ItemKind::Expense),
        planned_transfers: total(told, funds.iter().map(|fund| fund.planned_transfers)),
        transfers: told.figures.continuity.transfers,
        ..*first
    };
    let all = || rows(&together, told.scene.words.heading("term-total"));
    Some(Balance {
        text: covers(told, &together),
        has_budget: told.year.has_budget,
        has_actual,
        funds: funds.iter().map(of_fund).collect(),
        total: (funds.len() > 1).then(all),
    })
}

fn total(told: Told<'_>, amounts: impl Iterator<Item = Money>) -> Money {
    Money::total(told.scene.books().currency(), amounts)
}

fn rows(told: Told<'_>, balance: &FundBalance) -> Vec<BalanceRow> {
    let scene = told.scene;
    let row = |key: &str, budget: Money, actual: Money| BalanceRow {
        label: scene.words.heading(key),
        budget: scene.figure(budget),
        actual: scene.figure(actual),
        is_sum: false,
    };
    let (income, spending) = (&balance.income, &balance.spending);
    let mut rows = vec![row("term-income", income.budget, income.actual)];
    let (planned, moved) = (balance.planned_transfers, balance.transfers);
    if !planned.is_zero() || !moved.is_zero() {
        rows.push(BalanceRow {
            budget: scene.signed_figure(planned),
            actual: scene.signed_figure(moved),
            ..row("budget-transfers", planned, moved)
        });
    }
    rows.push(row("term-spending", spending.budget, spending.actual));
    let (planned, left) = (balance.planned_surplus(), balance.surplus());
    rows.push(BalanceRow { is_sum: true, ..row("term-surplus", planned, left) });
    rows
}

/// Whether planned income covers planned spending.
fn covers(told: Told<'_>, together: &FundBalance) -> String {
    let scene = told.scene;
    if !told.year.has_budget {
        return scene.words.say("budget-covers-none", &[]);
    }
    let surplus = together.income.budget - together.spending.budget;
    let used = total(told, told.year.surplus_used.iter().map(|(_, amount)| *amount));
    let way = match (surplus.is_negative(), used.is_positive()) {
        (false, _) => "covers",
        (true, true) => "surplus",
        (true, false) => "short",
    };
    let values = [
        ("way", Value::from(way)),
        ("income", together.income.budget.into()),
        ("spending", together.spending.budget.into()),
        ("left", surplus.abs().into()),
        ("used", used.into()),
    ];
    scene.words.say("budget-covers", &values)
}

/// What income and spending come to for each household and square metre.
#[derive(Clone, Debug, Serialize)]
pub struct Heads {
    /// Whether households are known.
    pub has_households: bool,
    /// Whether the area is known.
    pub has_area: bool,
    /// The rows.
    pub rows: Vec<HeadRow>,
}

/// One amount for each household and square metre.
#[derive(Clone, Debug, Serialize)]
pub struct HeadRow {
    /// What it is.
    pub label: String,
    /// For each household.
    pub household: Option<Figure>,
    /// For each square metre and month.
    pub area: Option<Figure>,
}

/// What spending comes to for each household and square metre; `None` where neither is known.
pub(super) fn heads(told: Told<'_>) -> Option<Heads> {
    let (scene, execution) = (told.scene, &told.figures.execution);
    let community = &scene.books().community;
    let (has_households, has_area) = (community.households.is_some(), community.area.is_some());
    let spending = execution.total(scene.books(), ItemKind::Expense);
    let row = |label: String, amount: Money, months| {
        let each = per_head(scene, amount, months);
        HeadRow { label, household: each.household, area: each.area }
    };
    let mut rows = Vec::new();
    if told.year.has_budget && !spending.budget.is_zero() {
        rows.push(row(scene.words.say("budget-heads-budget", &[]), spending.budget, 12));
    }
    if execution.is_over && told.has_entries {
        rows.push(row(scene.words.say("budget-heads-actual", &[]), spending.actual, 12));
    } else if let Some(month) = last_told(scene, told.figures) {
        let label = scene.words.say("budget-heads-so-far", &[("month", month.into())]);
        rows.push(row(label, spending.so_far, execution.told));
    }
    (!rows.is_empty() && (has_households || has_area)).then_some(Heads {
        has_households,
        has_area,
        rows,
    })
}
