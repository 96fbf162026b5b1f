//! By what a home's part of a year is measured: its fee, its area, or one household of all.

use crate::analysis::{Portion, ServiceMoney, ServiceSums};
use crate::model::{Charge, Id, Item, Tariff};
use crate::units::{FiscalYear, Money, Quantity};
use crate::views::scene::Scene;
use crate::views::short::alone;

/// By what homes bear the cost of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Basis {
    /// By fee, of all fees billed.
    Fee(Money),
    /// By area, of so many hundredths of a square metre.
    Area(u64),
    /// One household of so many.
    Household(u32),
    /// Each hundred that was spent.
    Hundred,
}

/// A home as the page measures it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Home {
    /// What it pays in a month.
    pub(super) monthly: Option<Money>,
    /// Its area in hundredths of a square metre.
    pub(super) area: u64,
}

/// A kind of home: those that pay one price.
#[derive(Clone, Debug)]
pub(super) struct Kind<'s> {
    /// What it is called.
    pub(super) name: String,
    /// The first of its rows in the price list.
    tariff: &'s Tariff,
    /// How many households it has.
    units: u32,
}

/// The areas whose figures stand there without a script, in square metres.
pub(super) const AREAS: [u64; 4] = [60, 90, 120, 140];

/// The area of the example.
pub(super) const EXAMPLE: u64 = 90;

impl Basis {
    pub(super) fn of(scene: Scene<'_>, money: &ServiceMoney, kinds: &[Kind<'_>]) -> Self {
        let community = &scene.books().community;
        let area = community.area.and_then(hundredths).filter(|area| *area > 0);
        match (money.billed, area, community.households) {
            (Some(billed), ..) if !kinds.is_empty() => Self::Fee(billed),
            (_, Some(area), _) => Self::Area(area),
            (_, None, Some(households)) if households > 0 => Self::Household(households),
            _ => Self::Hundred,
        }
    }

    /// Whether a reader's own number changes anything.
    pub(super) fn is_asked(self) -> bool {
        matches!(self, Self::Fee(_) | Self::Area(_))
    }

    /// A home's part of what all homes share.
    pub(super) fn portion(self, home: Home, sums: &ServiceSums) -> Option<Portion> {
        match self {
            Self::Fee(billed) => Portion::of_fees(yearly(home.monthly?), billed),
            Self::Area(whole) => Portion::new(home.area, whole),
            Self::Household(households) => Portion::new(1, u64::from(households)),
            Self::Hundred => {
                let hundred = Money::parse("100", sums.spending.currency()).ok()?;
                Portion::of_fees(hundred.min(sums.spending), sums.spending)
            }
        }
    }
}

/// Twelve months of a fee.
pub(super) fn yearly(monthly: Money) -> Money {
    monthly.for_each(Quantity::from(12))
}

/// An area in hundredths of a square metre, as far as it has no smaller parts.
fn hundredths(area: Quantity) -> Option<u64> {
    let mut number = area.number();
    number.rescale(2);
    u64::try_from(number.mantissa()).ok()
}

/// The kinds of homes by their price, the one with most households first.
///
/// Only prices for an area are kinds of homes; the price list may be for spaces or flats.
pub(super) fn kinds(scene: Scene<'_>, charge: Id<Charge>) -> Vec<Kind<'_>> {
    let books = scene.books();
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    let latest = books.tariffs.iter().filter(|tariff| tariff.charge == charge);
    for tariff in latest.filter(|tariff| tariff.to.is_none() && is_area(tariff)) {
        match kinds.iter_mut().find(|kind| kind.tariff.unit_price == tariff.unit_price) {
            Some(kind) => kind.units = kind.units.saturating_add(tariff.units),
            None => kinds.push(Kind { name: String::new(), tariff, units: tariff.units }),
        }
    }
    kinds.sort_by_key(|kind| std::cmp::Reverse(kind.units));
    let item = books.charges[charge].item;
    for kind in &mut kinds {
        kind.name = name(scene, item, kind.tariff);
    }
    kinds
}

impl Kind<'_> {
    /// Its price for a square metre and month in a year: that of the year's last month.
    pub(super) fn price(&self, scene: Scene<'_>, year: FiscalYear) -> Quantity {
        let start = scene.books().community.year_start;
        let last = year.last_month();
        let is_its = |other: &&Tariff| {
            other.charge == self.tariff.charge
                && other.group == self.tariff.group
                && other.name == self.tariff.name
        };
        let then = scene.books().tariffs.iter().filter(is_its).find(|other| {
            let ends = other.to.map(|to| to.months(start).1);
            other.from.months(start).0 <= last && ends.is_none_or(|ends| last <= ends)
        });
        then.unwrap_or(self.tariff).unit_price
    }

    /// A home of this kind and area, in hundredths of a square metre, in a year.
    pub(super) fn home(&self, scene: Scene<'_>, year: FiscalYear, area: u64) -> Home {
        let metres = Quantity::of(rust_decimal::Decimal::new(i64::try_from(area).unwrap_or(0), 2));
        let fee = self.price(scene, year).times(metres);
        Home { monthly: Some(Money::rounded(fee.number(), scene.books().currency())), area }
    }
}

/// Whether a price is for an area.
fn is_area(tariff: &Tariff) -> bool {
    let unit = tariff.unit.as_ref().map_or("", |unit| unit.first());
    ["㎡", "m²", "m2", "平方米", "平米", "sqm"].contains(&unit.trim().to_lowercase().as_str())
}

/// What the budget calls those who pay a price, else the price.
fn name(scene: Scene<'_>, item: Id<Item>, tariff: &Tariff) -> String {
    let lines = scene.books().years.iter().rev().filter_map(|year| year.line(item));
    let mut parts = lines.flat_map(|line| &line.components);
    let part = parts.find(|part| part.product.unit_price == Some(tariff.unit_price));
    let values = [("price", scene.price(tariff.unit_price).into())];
    let price = scene.words.say("my-share-price", &values);
    match part {
        Some(part) => format!("{} · {price}", alone(scene.text(&part.name))),
        None => price,
    }
}
