//! Every year from opening to closing, fund by fund.

use serde::Serialize;

use super::balances::{cells, sheet};
use crate::analysis::{Continuity, YearFigures};
use crate::units::{Money, Period};
use crate::views::equation::reach;
use crate::views::frame::{Drawing, Drawings};
use crate::views::scene::Scene;
use crate::views::sheet::{Cell, Sheet, SheetRow};
use crate::views::short::text;
use crate::views::walk::walk;

/// A year from opening to closing, by fund.
#[derive(Clone, Debug, Serialize)]
pub struct YearPart {
    /// The year.
    pub title: String,
    /// The table.
    pub sheet: Sheet,
    /// Whether it is the year under way or the last one.
    pub is_latest: bool,
    /// The way from opening to closing, of the latest year.
    pub walk: Option<Drawing>,
}

/// Every year from opening to closing, the latest first.
pub(super) fn years(scene: Scene<'_>, drawings: &mut Drawings) -> Vec<YearPart> {
    let is_told = |figures: &&YearFigures| {
        let mut months = scene.analysis().activity.months();
        months.any(|month| figures.year.position(month).is_some())
    };
    let mut told = scene.analysis().years.iter().rev().filter(is_told);
    let Some(latest) = told.next() else { return Vec::new() };
    let drawn = walk(scene, &latest.continuity, Period::Year(latest.year.number()));
    let mut parts = vec![YearPart {
        is_latest: true,
        walk: drawn.map(|walk| drawings.add(walk)),
        ..year(scene, latest)
    }];
    parts.extend(told.map(|figures| year(scene, figures)));
    parts
}

fn year(scene: Scene<'_>, figures: &YearFigures) -> YearPart {
    let row = |key, pick: &dyn Fn(&Continuity) -> Money, is_signed: bool| {
        let of_fund = |fund| {
            let found = figures.by_fund.iter().find(|(id, _)| *id == fund);
            found.map_or(scene.books().zero(), |(_, continuity)| pick(continuity))
        };
        let worded = |amount: Money| {
            Cell::from(match is_signed {
                true => scene.signed_figure(amount),
                false => scene.figure(amount),
            })
        };
        let cells = cells(scene, of_fund, pick(&figures.continuity), worded);
        SheetRow::new(scene.words_of(key), cells)
    };
    let is_known = scene.knows_balances();
    let moves = |pick: fn(&Continuity) -> Money| {
        figures.by_fund.iter().any(|(id, one)| scene.books().is_own(*id) && !pick(one).is_zero())
    };
    let mut rows = Vec::new();
    if is_known {
        rows.push(row("money-year-opening", &|one| one.opening, false));
    }
    rows.push(row("money-year-income", &|one| one.income, true));
    rows.push(row("money-year-spending", &|one| -one.spending, true));
    if moves(|one| one.transfers) {
        rows.push(row("money-year-transfers", &|one| one.transfers, true));
    }
    if moves(|one| one.held) {
        rows.push(row("money-year-held", &|one| one.held, true));
    }
    let total = is_known.then(|| row("money-year-closing", &|one| one.closing, false));
    let title = scene.words.period(Period::Year(figures.year.number()));
    let values = [("year", text(&*title)), ("date", reach(scene, figures).into())];
    let caption = scene.words.say("money-year-caption", &values);
    YearPart {
        title,
        sheet: Sheet { rows, total, ..sheet(scene, caption, "money-head-step") },
        is_latest: false,
        walk: None,
    }
}
