//! The same for homes of 60, 90, 120 and 140 square metres, so that nobody needs a script.

use serde::Serialize;

use super::basis::{AREAS, Basis, Home, Kind, yearly};
use super::home::{Borne, Column, Shown, borne};
use crate::analysis::ServiceMoney;
use crate::units::{FiscalYear, Money, Quantity};
use crate::views::figure::{Figure, Link};
use crate::views::scene::Scene;
use crate::views::short::text;

/// Homes of several areas side by side.
#[derive(Clone, Debug, Serialize)]
pub struct AreaTable {
    /// What it shows.
    pub caption: String,
    /// The areas.
    pub heads: Vec<String>,
    /// What stands above the lines: the fee.
    pub fees: Vec<AreaRow>,
    /// What is spent, by budget line.
    pub lines: Vec<AreaRow>,
    /// The same in all.
    pub cost: AreaRow,
    /// For a month, and what else is worth knowing.
    pub more: Vec<AreaRow>,
    /// The anchor of the year whose figures it shows.
    pub year: String,
    /// Which column of the year it shows, from 0.
    pub column: usize,
    /// Which kind of home, from 1.
    pub kind: usize,
    /// Whether it stands open among the folded ones.
    pub is_open: bool,
}

/// A row with a figure for each area.
#[derive(Clone, Debug, Serialize)]
pub struct AreaRow {
    /// What it is.
    pub name: String,
    /// The figures.
    pub figures: Vec<Figure>,
}

/// What a table is made from.
pub(super) struct Areas<'s> {
    pub(super) money: &'s ServiceMoney,
    pub(super) basis: Basis,
    pub(super) shown: &'s Shown<'s>,
    pub(super) has_receipts: bool,
}

impl Areas<'_> {
    /// The table of a column, for one kind of home; `None` where a home is not measured by area.
    pub(super) fn table(
        &self,
        scene: Scene<'_>,
        kind: Option<&Kind<'_>>,
        column: &Column<'_>,
        is_whole: bool,
    ) -> Option<AreaTable> {
        let homes = AREAS.map(|area| home(scene, self.money.year, kind, area * 100));
        let of = |home: &Home| borne(self.basis, *home, column, self.shown, self.has_receipts);
        let all: Vec<Borne> = homes.iter().map(of).collect::<Option<_>>()?;
        let row = |name: String, amounts: Vec<Money>| AreaRow {
            name,
            figures: amounts.into_iter().map(|amount| scene.figure(amount)).collect(),
        };
        let fees: Option<Vec<Money>> = homes.iter().map(|home| home.monthly).collect();
        let fees = fees.filter(|_| matches!(self.basis, Basis::Fee(_)));
        let line = |(index, name): (usize, Link)| {
            row(name.text, all.iter().filter_map(|one| one.parts.get(index).copied()).collect())
        };
        let months = Quantity::from(if column.is_actual { self.money.months } else { 12 });
        let month = |one: &Borne| one.cost.per(months).unwrap_or(one.cost);
        let head =
            |area: u64| scene.words.say("my-share-area", &[("area", Quantity::from(area).into())]);
        let values = [
            ("year", text(scene.year_name(self.money.year))),
            ("kind", text(kind.map(|kind| kind.name.clone()).unwrap_or_default())),
            ("kinds", if kind.is_some() { "yes" } else { "no" }.into()),
            ("state", if column.is_actual { "actual" } else { "budget" }.into()),
        ];
        let mut more = vec![row(scene.words_of("my-share-month"), all.iter().map(month).collect())];
        more.extend(self.others(scene, &homes, &all, column));
        let lines = self.shown.names(scene).into_iter().enumerate().map(line);
        Some(AreaTable {
            caption: scene.words.say("my-share-areas-caption", &values),
            heads: AREAS.map(head).into(),
            fees: fees.map_or_else(Vec::new, |fees| {
                let year = fees.iter().map(|fee| yearly(*fee)).collect();
                vec![
                    row(scene.words_of("my-share-monthly"), fees),
                    row(scene.words_of("my-share-fee"), year),
                ]
            }),
            lines: if is_whole { lines.collect() } else { Vec::new() },
            cost: row(scene.words_of("my-share-cost"), all.iter().map(|one| one.cost).collect()),
            more,
            year: super::year::anchor(self.money.year),
            column: usize::from(column.is_actual && self.money.budget.is_some()),
            kind: 1,
            is_open: false,
        })
    }

    /// What others did not pay, what common income gave, what the pay takes.
    fn others(
        &self,
        scene: Scene<'_>,
        homes: &[Home],
        all: &[Borne],
        column: &Column<'_>,
    ) -> Vec<AreaRow> {
        let row = |key: &str, amounts: Vec<Money>| AreaRow {
            name: scene.words_of(key),
            figures: amounts.into_iter().map(|amount| scene.figure(amount)).collect(),
        };
        let mut rows = Vec::new();
        for (key, name) in [("unpaid", "my-share-by-others"), ("common", "my-share-by-common")] {
            let amounts: Option<Vec<Money>> = all.iter().map(|one| one.source(key)).collect();
            let amounts = amounts.filter(|amounts| amounts.iter().any(|one| !one.is_zero()));
            rows.extend(amounts.map(|all| row(name, all.into_iter().map(Money::abs).collect())));
        }
        let pay = column.sums.remuneration;
        let of = |home: &Home| Some(self.basis.portion(*home, column.sums)?.of(pay));
        let amounts: Option<Vec<Money>> = homes.iter().map(of).collect();
        rows.extend(amounts.filter(|_| !pay.is_zero()).map(|all| row("my-share-pay", all)));
        rows
    }
}

/// A home of an area in hundredths of a square metre, of a kind where there are kinds.
pub(super) fn home(scene: Scene<'_>, year: FiscalYear, kind: Option<&Kind<'_>>, area: u64) -> Home {
    match kind {
        Some(kind) => kind.home(scene, year, area),
        None => Home { monthly: None, area },
    }
}
