//! How a budget line's amount was worked out: quantity × price × periods, and on what grounds.

use serde::Serialize;

use super::Told;
use crate::diag::Value;
use crate::model::Product;
use crate::units::{Localized, Money, Quantity};
use crate::views::figure::Figure;
use crate::views::scene::Scene;

/// How an amount was worked out.
#[derive(Clone, Debug, Serialize)]
pub struct Worked {
    /// The grounds of the whole.
    pub basis: Option<String>,
    /// The parts that it is made of; one without a name where it has no parts.
    pub rows: Vec<WorkedRow>,
    /// The sum, where there are several parts.
    pub sum: Option<Figure>,
}

/// One product.
#[derive(Clone, Debug, Serialize)]
pub struct WorkedRow {
    /// What it is.
    pub name: Option<String>,
    /// The product in words: `12 × 3,900 × 12`.
    pub product: Option<String>,
    /// Its grounds.
    pub basis: Option<String>,
    /// What it comes to.
    pub figure: Option<Figure>,
}

/// How the year's budget was worked out; `None` where the budget says nothing of it.
pub(super) fn worked(told: Told<'_>) -> Option<Worked> {
    let scene = told.scene;
    let line = told.year.line(told.item)?;
    let basis = |basis: &Option<Localized>| {
        basis.as_ref().map(|basis| basis.text(scene.language).to_owned())
    };
    let figure = |amount: Option<Money>| amount.map(|amount| scene.figure(amount));
    let own = WorkedRow {
        name: None,
        product: product(scene, &line.product),
        basis: None,
        figure: figure(line.amount),
    };
    let parts = line.components.iter().map(|part| WorkedRow {
        name: Some(part.name.text(scene.language).to_owned()),
        product: product(scene, &part.product),
        basis: basis(&part.basis),
        figure: figure(part.amount),
    });
    let mut rows: Vec<WorkedRow> = parts.collect();
    let sum = (!rows.is_empty()).then(|| figure(line.amount)).flatten();
    if own.product.is_some() {
        rows.insert(0, own);
    }
    let worked = Worked { basis: basis(&line.basis), rows, sum };
    (worked.basis.is_some() || !worked.rows.is_empty()).then_some(worked)
}

/// A product as a person would write it down; `None` where there is none.
fn product(scene: Scene<'_>, product: &Product) -> Option<String> {
    let words = scene.words;
    let quantity = product.quantity.map(|quantity| match &product.unit {
        Some(unit) => {
            let unit = unit.text(scene.language);
            let values = [("quantity", quantity.into()), ("unit", Value::from(unit))];
            words.say("item-worked-quantity", &values)
        }
        None => words.quantity(quantity),
    });
    let price = product.unit_price.map(|price| self::price(scene, price));
    let periods = product.periods.filter(|periods| *periods != Quantity::from(1));
    let periods = periods.map(|periods| words.quantity(periods));
    let rate = product.rate.map(|rate| words.value(&Value::Rate(rate)));
    let factors: Vec<String> =
        quantity.into_iter().chain(price).chain(periods).chain(rate).collect();
    (factors.len() > 1).then(|| factors.join(" ×\u{a0}"))
}

/// A price with its unit, unless it is finer than the currency counts.
fn price(scene: Scene<'_>, price: Quantity) -> String {
    let money = Money::rounded(price.number(), scene.books().currency());
    if money.amount() == price.number() {
        scene.words.money_unit(money)
    } else {
        scene.words.quantity(price)
    }
}
