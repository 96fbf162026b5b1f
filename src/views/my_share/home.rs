//! What a year comes to for one home: row by row, as planned, as it came, and for a month.

use serde::Serialize;

use super::basis::{Basis, Home, yearly};
use crate::analysis::{ServiceLine, ServiceMoney, ServiceSums};
use crate::diag::Value;
use crate::units::{Money, Quantity};
use crate::views::figure::{Figure, Link};
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A row of a home's year.
#[derive(Clone, Debug, Serialize)]
pub struct HomeRow {
    /// What it is, as the script takes it: `fee`, `part`, `sum`, `line`, `cost` or `left`.
    pub kind: &'static str,
    /// A name by which a sentence finds it.
    pub key: &'static str,
    /// What it is called.
    pub name: String,
    /// A page about it.
    pub href: Option<String>,
    /// Its cells, as many as the year has columns.
    pub cells: Vec<Option<HomeCell>>,
}

/// A cell of a home's year.
#[derive(Clone, Debug, Serialize)]
pub struct HomeCell {
    /// What the home bears.
    pub figure: Figure,
    /// What all homes bear together, in smallest units.
    pub of: String,
}

/// A column of a home's year.
pub(super) struct Column<'m> {
    /// The sums that it is taken from.
    pub(super) sums: &'m ServiceSums,
    /// Whether they are as they came.
    pub(super) is_actual: bool,
    /// How many months it is spread over; `None` for the whole year.
    pub(super) months: Option<u64>,
}

/// What comes in for a home, in the order of the table, each with its words.
const SOURCES: [(&str, &str); 5] = [
    ("fee", "my-share-fee"),
    ("fees", "my-share-fees"),
    ("unpaid", "my-share-unpaid"),
    ("other", "my-share-other"),
    ("common", "my-share-common"),
];

/// How many budget lines are named; the others are summed.
const SHOWN: usize = 9;

/// What a year is spent on: the largest lines by name, the others as one.
pub(super) struct Shown<'m> {
    pub(super) lines: &'m [ServiceLine],
    pub(super) others: &'m [ServiceLine],
}

impl<'m> Shown<'m> {
    pub(super) fn of(money: &'m ServiceMoney) -> Self {
        let is_some = |line: &&ServiceLine| !(line.actual.is_zero() && line.budget.is_zero());
        let count = money.lines.iter().take_while(is_some).count();
        let shown = if count > SHOWN + 1 { SHOWN } else { count };
        let (lines, others) = money.lines.split_at(shown);
        Self { lines, others }
    }

    /// What all homes bear together, by row.
    pub(super) fn amounts(&self, column: &Column<'_>) -> Vec<Money> {
        let amount = |line: &ServiceLine| if column.is_actual { line.actual } else { line.budget };
        let rest = Money::total(column.sums.spending.currency(), self.others.iter().map(amount));
        let rest = (!self.others.is_empty()).then_some(rest);
        self.lines.iter().map(amount).chain(rest).collect()
    }

    /// The names of the rows.
    pub(super) fn names(&self, scene: Scene<'_>) -> Vec<Link> {
        let link = |line: &ServiceLine| scene.link(scene.item(line.item), Route::Item(line.item));
        let values = [("count", Value::count(self.others.len()))];
        let rest =
            || Link { text: scene.words.say("shares-rest-short", &values), href: String::new() };
        let rest = (!self.others.is_empty()).then(rest);
        self.lines.iter().map(link).chain(rest).collect()
    }
}

/// The columns that a year has.
pub(super) fn columns(money: &ServiceMoney) -> Vec<Column<'_>> {
    let column = |sums, is_actual, months| Column { sums, is_actual, months };
    let budget = money.budget.as_ref().map(|sums| column(sums, false, None));
    let actual = money.actual.as_ref().map(|sums| column(sums, true, None));
    let month = match (&money.actual, &money.budget) {
        (Some(sums), _) => Some(column(sums, true, Some(money.months))),
        (None, Some(sums)) => Some(column(sums, false, Some(12))),
        (None, None) => None,
    };
    [budget, actual, month].into_iter().flatten().collect()
}

/// What a home bears of one column.
pub(super) struct Borne {
    /// What comes in for it: by row, with its key.
    pub(super) sources: Vec<(&'static str, Money, Money)>,
    /// What is spent for it, by row.
    pub(super) parts: Vec<Money>,
    /// The same in all.
    pub(super) cost: Money,
}

impl Borne {
    pub(super) fn available(&self) -> Money {
        Money::total(self.cost.currency(), self.sources.iter().map(|source| source.1))
    }

    pub(super) fn source(&self, key: &str) -> Option<Money> {
        self.sources.iter().find(|source| source.0 == key).map(|source| source.1)
    }
}

/// What a home bears of a column; `None` where it is larger than all homes.
pub(super) fn borne(
    basis: Basis,
    home: Home,
    column: &Column<'_>,
    shown: &Shown<'_>,
    has_receipts: bool,
) -> Option<Borne> {
    let portion = basis.portion(home, column.sums)?;
    let months = column.months.map(Quantity::from);
    let spread = |whole: Money| months.and_then(|months| whole.per(months)).unwrap_or(whole);
    let parts = portion.of_each(&shown.amounts(column), spread);
    let cost = Money::total(column.sums.spending.currency(), parts.iter().copied());
    let mut sources = Vec::new();
    let ServiceSums { fees, common, other, .. } = *column.sums;
    let given = |key, amount| (key, portion.of(amount), amount);
    if months.is_none() && has_receipts && basis != Basis::Hundred {
        match (basis, home.monthly) {
            (Basis::Fee(billed), Some(monthly)) => {
                sources.push(("fee", yearly(monthly), billed));
                sources.push(given("unpaid", fees - billed));
            }
            _ => sources.push(given("fees", fees)),
        }
        let further = [given("other", other), given("common", common)];
        sources.extend(further.into_iter().filter(|source| !source.2.is_zero()));
    }
    Some(Borne { sources, parts, cost })
}

/// The rows of a home's year.
pub(super) fn rows(
    scene: Scene<'_>,
    columns: &[Column<'_>],
    all: &[Borne],
    shown: &Shown<'_>,
) -> Vec<HomeRow> {
    let cell = |amount: Money, of: Money| {
        Some(HomeCell { figure: scene.figure(amount), of: of.smallest_units().to_string() })
    };
    let row = |kind, key, name: String, cells: Vec<Option<HomeCell>>| HomeRow {
        kind,
        key,
        name,
        href: None,
        cells,
    };
    let mut rows = Vec::new();
    for (key, name) in SOURCES {
        let of_key = |one: &Borne| one.sources.iter().find(|source| source.0 == key).copied();
        let cells: Vec<_> =
            all.iter().map(|one| of_key(one).and_then(|s| cell(s.1, s.2))).collect();
        if cells.iter().any(Option::is_some) {
            let kind = if key == "fee" { "fee" } else { "part" };
            rows.push(row(kind, key, scene.words_of(name), cells));
        }
    }
    let has_sources = !rows.is_empty();
    let each = |amount: &dyn Fn(&Borne) -> Money| -> Vec<Option<HomeCell>> {
        let is_filled = |one: &Borne| !one.sources.is_empty();
        all.iter().map(|one| is_filled(one).then(|| cell(amount(one), amount(one)))?).collect()
    };
    if has_sources {
        rows.push(row("sum", "sum", scene.words_of("my-share-sum"), each(&Borne::available)));
    }
    for (index, name) in shown.names(scene).into_iter().enumerate() {
        let cells = columns
            .iter()
            .zip(all)
            .map(|(column, one)| cell(*one.parts.get(index)?, *shown.amounts(column).get(index)?));
        let href = Some(name.href).filter(|href| !href.is_empty());
        rows.push(HomeRow { href, ..row("line", "line", name.text, cells.collect()) });
    }
    let costs = columns.iter().zip(all).map(|(column, one)| cell(one.cost, column.sums.spending));
    rows.push(row("cost", "cost", scene.words_of("my-share-cost"), costs.collect()));
    if has_sources {
        let left = each(&|one| one.available() - one.cost);
        rows.push(row("left", "left", scene.words_of("my-share-left"), left));
    }
    rows
}
