//! The figures of a period on paper: balances by fund, then income and spending by budget line.

use super::Side;
use crate::analysis::{Continuity, Span, YearFigures};
use crate::diag::Value;
use crate::model::{Fund, Id, Item, ItemKind};
use crate::units::{Money, Month, Period};
use crate::views::figure::Link;
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;

/// The figures that a column of budget lines shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// What came in or was spent from one month to another.
    Between(Month, Month),
    /// The budget as adopted.
    Budget,
}

/// The columns of a period: the period beside the year so far, or beside the budget.
pub(super) fn columns(
    figures: &YearFigures,
    period: Period,
    (first, last): Span,
) -> Vec<(&'static str, Column)> {
    let start = figures.year.first_month();
    let budget = figures.execution.has_budget.then_some(("paper-head-budget", Column::Budget));
    let head = match period {
        Period::Month(_) => "paper-head-month",
        Period::Year(_) => "paper-head-actual",
        _ => "paper-head-period",
    };
    let own = (head, Column::Between(first, last));
    match period {
        Period::Year(_) => budget.into_iter().chain([own]).collect(),
        _ if first == start => [own].into_iter().chain(budget).collect(),
        _ => vec![own, ("paper-head-year", Column::Between(start, last))],
    }
}

/// Opening, in, out and closing of each own fund, and of all of them.
pub(super) fn funds(scene: Scene<'_>, span: Span, caption: String) -> Option<Sheet> {
    if !scene.knows_receipts() {
        return None;
    }
    let (books, analysis) = (scene.books(), scene.analysis());
    let own: Vec<Id<Fund>> = books.funds.ids().filter(|fund| books.is_own(*fund)).collect();
    let of = |fund| Continuity::of_fund(books, &analysis.activity, &analysis.balances, fund, span);
    let each: Vec<(Id<Fund>, Continuity)> = own.into_iter().map(|fund| (fund, of(fund))).collect();
    let all = Continuity::own(books, &analysis.activity, &analysis.balances, span);
    let moved = each.iter().any(|(_, one)| !(one.transfers + one.held).is_zero());
    let known = scene.knows_balances();
    let cells = |one: &Continuity| {
        let mut cells: Vec<Cell> = Vec::new();
        cells.extend(known.then(|| scene.figure(one.opening).into()));
        cells.push(scene.figure(one.income).into());
        cells.push(scene.figure(one.spending).into());
        cells.extend(moved.then(|| scene.figure(one.transfers + one.held).into()));
        cells.extend(known.then(|| scene.figure(one.closing).into()));
        cells
    };
    let mut heads = vec![scene.words_of("paper-head-fund")];
    heads.extend(known.then(|| scene.words_of("paper-head-opening")));
    heads.extend(["head-income", "head-spending"].map(|key| scene.words_of(key)));
    heads.extend(moved.then(|| scene.words_of("paper-head-moved")));
    heads.extend(known.then(|| scene.words_of("paper-head-closing")));
    let is_one = each.len() < 2;
    let rows = each.iter().map(|(fund, one)| SheetRow::new(scene.fund(*fund), cells(one)));
    let sheet = Sheet::new(caption, heads, 1).filled(rows.collect())?;
    let total = (!is_one).then(|| SheetRow::new(scene.words_of("paper-total"), cells(&all)));
    Some(Sheet { total, ..sheet })
}

/// Income and spending by budget line, those of a fund together.
pub(super) fn sides(
    scene: Scene<'_>,
    figures: &YearFigures,
    columns: &[(&'static str, Column)],
) -> Vec<Side> {
    let kinds = [(ItemKind::Income, "head-income"), (ItemKind::Expense, "head-spending")];
    let side = |(kind, key)| {
        let lines = lines(scene, figures, kind, columns);
        let mut heads = vec![scene.words_of(key)];
        heads.extend(columns.iter().map(|(key, _)| scene.words_of(key)));
        let sheet = Sheet::new(scene.words_of(key), heads, 1).filled(rows(scene, &lines))?;
        let sums: Vec<Cell> = (0..columns.len())
            .map(|index| {
                let its = lines.iter().filter_map(|line| line.amounts.get(index).copied());
                scene.figure(Money::total(scene.books().currency(), its)).into()
            })
            .collect();
        let total = Some(SheetRow::new(scene.words_of("paper-sum"), sums));
        Some(Side { sheet: Sheet { total, ..sheet } })
    };
    kinds.into_iter().filter_map(side).collect()
}

struct Line {
    name: Link,
    fund: Id<Fund>,
    amounts: Vec<Money>,
}

/// The own budget lines of a kind that have a figure in any column.
fn lines(
    scene: Scene<'_>,
    figures: &YearFigures,
    kind: ItemKind,
    columns: &[(&'static str, Column)],
) -> Vec<Line> {
    let own = figures.execution.own(scene.books(), kind);
    let line = |line: &crate::analysis::LineUse| {
        let amount = |(_, column): &(&str, Column)| match column {
            Column::Between(first, last) => between(scene, line.item, *first, *last),
            Column::Budget => line.budget.unwrap_or(scene.books().zero()),
        };
        let name = Link { text: scene.item(line.item).to_owned(), href: String::new() };
        Line { name, fund: line.fund, amounts: columns.iter().map(amount).collect() }
    };
    let has_some = |line: &Line| line.amounts.iter().any(|amount| !amount.is_zero());
    let mut lines: Vec<Line> = own.map(line).filter(has_some).collect();
    lines.sort_by_key(|line| line.fund);
    lines
}

/// What a budget line came to from one month to another.
pub(super) fn between(scene: Scene<'_>, item: Id<Item>, first: Month, last: Month) -> Money {
    let activity = &scene.analysis().activity;
    let months = activity.months().filter(|month| (first..=last).contains(month));
    Money::total(scene.books().currency(), months.map(|month| activity.actual(item, month)))
}

/// The rows, with the name of each fund above its lines where there are several.
fn rows(scene: Scene<'_>, lines: &[Line]) -> Vec<SheetRow> {
    let has_several =
        lines.first().is_some_and(|first| lines.iter().any(|one| one.fund != first.fund));
    let mut rows = Vec::new();
    let mut above = None;
    for line in lines {
        if has_several && above != Some(line.fund) {
            above = Some(line.fund);
            rows.push(SheetRow::new(scene.fund(line.fund), Vec::new()));
        }
        let cells = line.amounts.iter().map(|amount| scene.figure(*amount).into()).collect();
        rows.push(SheetRow::new(line.name.text.clone(), cells));
    }
    rows
}

/// What the bank says at the end of a period, in a sentence.
pub(super) fn bank(scene: Scene<'_>, (_, last): Span) -> String {
    let positions = scene.analysis().bank_days.iter();
    let on_day = positions.rev().find(|one| one.date == last.last_day());
    let Some(bank) = on_day.filter(|_| scene.knows_balances()) else {
        let values = [("date", Value::from(last.last_day()))];
        return scene.words.say("paper-no-bank", &values);
    };
    let values = [
        ("date", bank.date.into()),
        ("statements", bank.statements.into()),
        ("items", Value::count(bank.items)),
        ("explained", bank.explained.abs().into()),
        ("gap", text(scene.words.money_unit(bank.gap.abs()))),
        ("ties", Value::from(if bank.gap.is_zero() { "yes" } else { "no" })),
    ];
    scene.words.say("paper-bank", &values)
}
