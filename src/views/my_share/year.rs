//! One year of a home: in sentences, row by row, and for homes of several areas.

use serde::Serialize;

use super::areas::{AreaTable, Areas, home};
use super::basis::{Basis, EXAMPLE, Kind};
use super::home::{Borne, Column, HomeRow, Shown, borne, columns, rows};
use super::sentences::{Piece, Told, sentences};
use crate::analysis::{ServiceMoney, YearFigures};
use crate::units::{FiscalYear, Quantity};
use crate::views::scene::Scene;
use crate::views::short::text;

/// A year of a home.
#[derive(Clone, Debug, Serialize)]
pub struct ShareYear {
    /// The year.
    pub title: String,
    /// Its anchor.
    pub id: String,
    /// What it is measured by: `fee`, `area` or nothing that a reader could type.
    pub basis: &'static str,
    /// The whole that homes are parts of: all fees in smallest units, or all area in hundredths.
    pub whole: String,
    /// The price of each kind of home in millionths.
    pub prices: String,
    /// What it comes to, in sentences.
    pub sentences: Vec<Vec<Piece>>,
    /// What the table shows.
    pub caption: String,
    /// The columns.
    pub heads: Vec<HomeHead>,
    /// The rows.
    pub rows: Vec<HomeRow>,
    /// Homes of several areas, of the most common kind: as it came and as planned.
    pub areas: Vec<AreaTable>,
    /// The same in short for the other kinds.
    pub others: Vec<AreaTable>,
    /// Whether the year is over and its figures are whole.
    pub is_over: bool,
}

/// The heading of a column.
#[derive(Clone, Debug, Serialize)]
pub struct HomeHead {
    /// The words.
    pub text: String,
    /// Over how many months it is spread; nothing for the whole year.
    pub months: Option<u64>,
}

pub(super) fn year(
    scene: Scene<'_>,
    figures: &YearFigures,
    money: &ServiceMoney,
    basis: Basis,
    kinds: &[Kind<'_>],
) -> Option<ShareYear> {
    let has_receipts = scene.knows_receipts();
    let shown = Shown::of(money);
    let columns = columns(money);
    let kind = kinds.first().filter(|_| matches!(basis, Basis::Fee(_)));
    let example = home(scene, money.year, kind, EXAMPLE * 100);
    let of = |column: &Column<'_>| borne(basis, example, column, &shown, has_receipts);
    let all: Vec<Borne> = columns.iter().map(of).collect::<Option<_>>()?;
    let main = columns.iter().position(|column| column.is_actual).unwrap_or(0);
    let told = Told {
        figures,
        money,
        basis,
        home: example,
        metre: home(scene, money.year, kind, 100),
        column: columns.get(main)?,
        borne: all.get(main)?,
        month: all.last()?.cost,
    };
    let areas = Areas { money, basis, shown: &shown, has_receipts };
    let (areas, others) = tables(scene, &areas, kinds, &columns);
    let values = [("year", text(scene.year_name(money.year)))];
    Some(ShareYear {
        title: scene.year_name(money.year),
        id: anchor(money.year),
        basis: word(basis),
        whole: whole(basis),
        prices: prices(scene, money, kinds),
        sentences: sentences(scene, &told),
        caption: scene.words.say("my-share-caption", &values),
        heads: columns.iter().map(|column| head(scene, column, figures)).collect(),
        rows: rows(scene, &columns, &all, &shown),
        areas,
        others,
        is_over: figures.execution.is_over && money.actual.is_some(),
    })
}

/// The tables of several areas: of the most common kind in full, of the others in short.
fn tables(
    scene: Scene<'_>,
    areas: &Areas<'_>,
    kinds: &[Kind<'_>],
    columns: &[Column<'_>],
) -> (Vec<AreaTable>, Vec<AreaTable>) {
    if !areas.basis.is_asked() {
        return (Vec::new(), Vec::new());
    }
    let kinds = if matches!(areas.basis, Basis::Fee(_)) { kinds } else { &[] };
    let whole = || columns.iter().rev().filter(|column| column.months.is_none());
    let of = |kind, column, is_all| areas.table(scene, kind, column, is_all);
    let first = whole().filter_map(|column| of(kinds.first(), column, true)).collect();
    let others = kinds.iter().enumerate().skip(1).flat_map(|(index, kind)| {
        let numbered = move |table: AreaTable| AreaTable { kind: index + 1, ..table };
        whole().filter_map(move |column| of(Some(kind), column, false).map(numbered))
    });
    (first, others.collect())
}

/// The anchor of a year on the page.
pub(super) fn anchor(year: FiscalYear) -> String {
    format!("y{}", year.number())
}

fn word(basis: Basis) -> &'static str {
    match basis {
        Basis::Fee(_) => "fee",
        Basis::Area(_) => "area",
        Basis::Household(_) | Basis::Hundred => "",
    }
}

fn whole(basis: Basis) -> String {
    match basis {
        Basis::Fee(billed) => billed.smallest_units().to_string(),
        Basis::Area(area) => area.to_string(),
        Basis::Household(_) | Basis::Hundred => String::new(),
    }
}

fn prices(scene: Scene<'_>, money: &ServiceMoney, kinds: &[Kind<'_>]) -> String {
    let millionths = |price: Quantity| {
        let mut number = price.number();
        number.rescale(6);
        number.mantissa().to_string()
    };
    let prices = kinds.iter().map(|kind| millionths(kind.price(scene, money.year)));
    prices.collect::<Vec<String>>().join(" ")
}

/// The heading of a column; a year under way says up to which month.
fn head(scene: Scene<'_>, column: &Column<'_>, figures: &YearFigures) -> HomeHead {
    let is_open = !figures.execution.is_over;
    let key = match (column.is_actual, column.months) {
        (_, Some(_)) => "my-share-head-month",
        (true, None) if is_open => "my-share-head-so-far",
        (true, None) => "my-share-head-actual",
        (false, None) => "my-share-head-budget",
    };
    let months = column.months;
    HomeHead { text: scene.words_of(key), months }
}
